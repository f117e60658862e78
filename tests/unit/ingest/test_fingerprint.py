"""What makes ingest process a page again."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.ingest import ingest
from pipeline.ingest.fingerprint import fingerprint
from pipeline.read import relevance
from pipeline.read.relevance_model import RelevanceModelError
from pipeline.settings import CrawlSettings, ReadSettings, Settings, data_folder


def test_a_new_relevance_model_changes_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another manifest or card is another model; what decides nothing about a page, such as the crawl, is not in it."""
    (tmp_path / "reference").symlink_to(data_folder() / "reference")
    folder = tmp_path / "models" / "relevance"
    folder.mkdir(parents=True)
    monkeypatch.setattr("pipeline.ingest.fingerprint.data_folder", lambda: tmp_path)
    found = [fingerprint(Settings(), None)]
    for name, content in (("manifest.json", "{}"), ("manifest.json", "{} "), ("README.md", "card")):
        (folder / name).write_text(content, encoding="utf-8")
        found.append(fingerprint(Settings(), None))
    assert len(set(found)) == 4
    assert fingerprint(Settings(crawl=CrawlSettings(delay_seconds=3)), None) == found[-1]
    assert fingerprint(Settings(read=ReadSettings(min_relevance=0.7)), None) != found[-1]
    assert fingerprint(Settings(), "apertium") != found[-1]
    assert fingerprint(Settings(), None, ["another language model"]) != found[-1]


def test_a_run_without_its_relevance_model_does_not_begin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A model that is missing is told before anything is stored, and rejects no page."""
    monkeypatch.setattr(relevance, "FOLDER", tmp_path / "none")
    relevance.load_model.cache_clear()
    try:
        with pytest.raises(RelevanceModelError):
            ingest([str(tmp_path)], Settings(), tmp_path / "s.duckdb")
        assert not (tmp_path / "s.duckdb").exists()
    finally:
        relevance.load_model.cache_clear()

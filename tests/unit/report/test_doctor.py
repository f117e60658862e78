"""What doctor says of sources."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pipeline.read.relevance_model import RelevanceModel, read_model
from pipeline.report.doctor import examine
from pipeline.settings import CrawlSettings, Settings
from pipeline.store.collecting import SourceRun, write_source_runs
from pipeline.store.store import Store

NOW = datetime(2026, 1, 2, tzinfo=UTC)


def test_sources_in_trouble_are_named_and_the_others_counted(tmp_path: Path) -> None:
    """One that failed last time and one that yields nothing are told with the reason; the rest is one line; the folder stands alone."""
    names = ("boa", "muda", "vazia", "nova")
    text = '[[source]]\nname = "pasta"\npath = "."\n'
    text += "".join(f'[[source]]\nname = "{name}"\nkind = "feed"\nurl = "https://{name}.example/feed"\n' for name in names)
    (tmp_path / "mine.toml").write_text(text, encoding="utf-8")
    with Store(tmp_path / "s.duckdb") as store:
        for number in range(3):
            run = {"run_id": str(number), "kind": "feed", "finished_at": NOW + timedelta(hours=number)}
            failure = "name not resolved" if number == 2 else ""
            write_source_runs(
                store,
                [
                    SourceRun(source="boa", captured=1, found=1, **run),  # type: ignore[arg-type]
                    SourceRun(source="muda", captured=1 - bool(failure), error=failure, **run),  # type: ignore[arg-type]
                    SourceRun(source="vazia", **run),  # type: ignore[arg-type]
                ],
            )
    findings = examine(Settings(crawl=CrawlSettings(contact="https://a.example")), tmp_path / "s.duckdb", tmp_path / "mine.toml")
    told = {finding.name: (finding.is_usable, finding.detail) for finding in findings if finding.subject == "source"}
    assert told == {
        "pasta": (True, str(tmp_path)),
        "crawled": (False, "4: 1 ok, 1 failed, 1 flagged, 1 not yet; `chipdeals sources` lists them"),
        "muda": (False, "failed: name not resolved; 1 runs without a page"),
        "vazia": (False, "flagged: no page, new or known; 3 runs without a page"),
    }


def test_a_broken_relevance_model_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It ships and is told as usable; where it cannot be read, doctor says so in one line and goes on."""

    def find(name: str) -> tuple[bool, str]:
        found = [it for it in examine(Settings(), tmp_path / "none.duckdb") if (it.subject, it.name) == ("model", name)]
        return found[0].is_usable, found[0].detail

    assert find("relevance") == (True, "tells what is on topic: ships with chipdeals")

    def fail() -> RelevanceModel:
        return read_model(tmp_path)

    monkeypatch.setattr("pipeline.report.doctor.load_model", fail)
    is_usable, detail = find("relevance")
    assert not is_usable
    assert "manifest.json is missing" in detail

"""Replaying an archive that is damaged: what it gives is taken again, and what it no longer gives stays in the store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.scrape.archive import archive_files
from tests.unit.ingest.crawls import Runs, facts_of, make_runs, page

FACTS = ("articles", "sentences", "companies", "company_mentions", "people", "figures", "quotes", "deals", "deal_parties", "captures")


@pytest.fixture
def runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Runs]:
    """Four pages of a feed, the first of them in two versions."""
    with make_runs(tmp_path, monkeypatch, "jornal") as made:
        for number in range(4):
            made.crawl.add("jornal", f"https://jornal.example/{number}", page(f"Nuvem{'ABCD'[number]}"))
        made()
        made.crawl.add("jornal", "https://jornal.example/0", page("NuvemA", 9))
        made()
        yield made


def places(runs: Runs) -> dict[str, tuple[str, int]]:
    return {str(url): (str(name), int(at)) for url, name, at in runs.ask("SELECT fetched_from, archive, archive_offset FROM captures")}


@pytest.mark.parametrize("number", [0, 1])
def test_a_page_that_is_damaged_in_the_archive_stays_in_the_store(runs: Runs, number: int) -> None:
    """Its article and facts stay, also where an older version of it can be read; the user is told, and a later run changes nothing."""
    before = facts_of(runs.database, FACTS)
    name, offset = places(runs)[f"https://jornal.example/{number}"]
    content = bytearray((runs.pages / name).read_bytes())
    content[offset + 40 : offset + 60] = bytes(20)
    (runs.pages / name).write_bytes(content)
    for collecting in ({"is_replayed": True}, {"is_crawled": False}):
        summary = runs(**collecting)
        assert facts_of(runs.database, FACTS)["sentences"] == before["sentences"]
        assert [row[:2] for row in facts_of(runs.database, FACTS)["articles"]] == [row[:2] for row in before["articles"]]
        assert [failure.partition(": ")[2] for failure in summary.failures] == (
            ["1 captured page cannot be read there any more and stay as stored"] if collecting.get("is_replayed") else []
        )
    assert facts_of(runs.database, ("figures", "deals", "captures")) == {name: before[name] for name in ("figures", "deals", "captures")}


def test_an_archive_that_is_gone_takes_nothing_along(runs: Runs) -> None:
    """A replay after the files of the archive were removed leaves every row as it was and says so."""
    before = facts_of(runs.database, FACTS)
    for path in archive_files(runs.pages):
        path.unlink()
    summary = runs(is_replayed=True)
    assert facts_of(runs.database, FACTS) == before
    assert [failure.partition(": ")[2] for failure in summary.failures] == [
        "4 captured pages cannot be read there any more and stay as stored"
    ]

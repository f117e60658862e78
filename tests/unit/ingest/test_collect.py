"""Collecting from sources: what is captured is stored once, kept, taken up again, and counted for its source."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from pipeline.ingest import Collecting, collect, ingest
from pipeline.report.sources import COLUMNS, list_sources
from pipeline.scrape.archive import archive_files
from pipeline.scrape.sources import UnknownSourceError, load_sources
from pipeline.settings import CrawlSettings
from pipeline.store.store import Store
from tests.unit.ingest.crawls import SETTINGS, START, Runs, facts_of, make_runs, page

FACTS = (
    "articles", "sentences", "companies", "company_mentions", "people", "person_mentions", "article_people", "figures", "quotes", "deals",
    "deal_parties", "deal_reports", "rejections", "captures", "archives", "company_merges", "passes",
)  # fmt: skip


@pytest.fixture
def runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Runs]:
    """Runs over two feeds."""
    with make_runs(tmp_path, monkeypatch, "jornal", "portal") as made:
        yield made


def test_what_is_captured_is_stored_and_the_next_run_asks_conditionally(runs: Runs) -> None:
    """Pages become articles of their source; what the site said of pages and feeds is known to the next run, which changes nothing."""
    runs.crawl.add("jornal", "https://jornal.example/1", page("Nuvem"))
    runs.crawl.add("portal", "https://portal.example/2?utm_source=feed", page("Vento"), final_url="https://portal.example/2")
    summary = runs(since=date(2026, 1, 1), limit=7)
    assert (summary.pages, summary.new, summary.sources, summary.sources_done) == (2, 2, 2, 2)
    assert runs.ask("SELECT source, fetched_from, fetched_at, revisions FROM articles ORDER BY 1") == [
        ("jornal", "https://jornal.example/1", START + timedelta(seconds=1), 0),
        ("portal", "https://portal.example/2", START + timedelta(seconds=2), 0),
    ]
    first = runs.crawl.calls[0]
    assert (first["known"], first["since"], first["limit"]) == ({}, date(2026, 1, 1), 7)
    assert first["limits"].max_bytes == 10_000_000
    before = facts_of(runs.database, FACTS)
    again = runs()
    assert (again.pages, again.new, again.updated, again.unchanged) == (2, 0, 0, 2)
    assert facts_of(runs.database, FACTS) == before
    known = runs.crawl.calls[1]["known"]
    assert set(known) == {
        "https://jornal.example/1",
        "https://portal.example/2",
        "https://jornal.example/feed",
        "https://portal.example/feed",
    }
    assert known["https://portal.example/2"].captured_at == START + timedelta(seconds=2)
    assert known["https://jornal.example/feed"].etag == '"feed"'
    assert known["https://jornal.example/feed"].content_hash == "filters"
    assert runs.crawl.is_closed


def test_replay_rebuilds_the_store_from_the_archive(runs: Runs, tmp_path: Path) -> None:
    """After changes, duplicates, a page that became a notice and one that is no article, a new store from the archive alone has the same
    rows in every table; so has the old one after a replay."""
    crawl = runs.crawl
    crawl.add("jornal", "https://jornal.example/1", page("Nuvem"))
    crawl.add("jornal", "https://jornal.example/2", page("Vento"))
    crawl.add("jornal", "https://jornal.example/3", b"<html><body><p>Erro</p></body></html>")
    crawl.add("portal", "https://portal.example/4/amp", page("Pedra", canonical="https://portal.example/4"))
    runs()
    crawl.add("jornal", "https://jornal.example/1", page("Nuvem", 5))
    crawl.add("jornal", "https://jornal.example/2", b"<html><body><p>Assine</p></body></html>")
    crawl.add("portal", "https://portal.example/4", page("Pedra", 9, canonical="https://portal.example/4?utm_source=x"))
    crawl.refused["portal"] = [("https://portal.example/5", "forbidden by robots.txt")]
    summary = runs()
    assert (summary.new, summary.updated, summary.rejected["no article text"]) == (0, 2, 1)
    live = facts_of(runs.database, FACTS)
    assert len(live["articles"]) == 3
    assert len(live["captures"]) == 5
    assert runs.ask(
        "SELECT revisions FROM articles ORDER BY article_id = (SELECT article_id FROM articles WHERE contains(title, 'Nuvem'))"
    )[-1] == (1,)
    calls = len(crawl.calls)
    shutil.copytree(runs.pages, tmp_path / "copy-pages")
    replayed = runs(tmp_path / "copy.duckdb", is_replayed=True)
    assert (replayed.pages, replayed.resumed) == (7, 7)
    assert facts_of(tmp_path / "copy.duckdb", FACTS) == live
    runs(is_replayed=True)
    assert facts_of(runs.database, FACTS) == live
    assert len(crawl.calls) == calls
    assert runs.ask("SELECT count(*) FROM rejections WHERE stage = 'scrape'") == [(1,)]
    # Validators of pages come back with it, so that the next crawl asks conditionally.
    runs(tmp_path / "copy.duckdb")
    assert crawl.calls[-1]["known"]["https://jornal.example/1"].etag


@pytest.mark.parametrize("is_told", [True, False])
def test_a_killed_run_is_taken_up_from_the_archive(runs: Runs, *, is_told: bool) -> None:
    """What was captured and not stored is stored by the next run before anything is asked for, in whatever moment the run was killed."""
    for number in range(4):
        runs.crawl.add("jornal", f"https://jornal.example/{number}", page(f"Nuvem{number}"))
    runs.crawl.breaks_after, runs.crawl.is_last_told = 3, is_told
    with pytest.raises(KeyboardInterrupt):
        runs()
    assert runs.ask("SELECT count(*) FROM articles") == [(0,)]
    offline = runs(is_crawled=False)
    assert (offline.resumed, offline.new) == (3, 3)
    runs.crawl.breaks_after = None
    summary = runs()
    assert (summary.resumed, summary.new, summary.unchanged) == (0, 1, 3)
    assert [len(call["known"]) for call in runs.crawl.calls] == [0, 3]
    # The feed of the killed run is asked for again without a condition: its last article was not had.
    assert "https://jornal.example/feed" not in runs.crawl.calls[1]["known"]


def test_a_page_that_changed_is_a_revision_of_the_same_article(runs: Runs) -> None:
    """Another text counts, other things around it do not; the first moment stays, and both captures are in the archive."""
    url = "https://jornal.example/1"
    for content in (page("Nuvem", 3), page("Nuvem", 3, beside="Mais lidas"), page("Nuvem", 4), page("Nuvem", 5)):
        runs.crawl.add("jornal", url, content)
        runs()
    assert runs.ask("SELECT revisions, first_seen_at, fetched_at, contains(text, 'US$ 5 bilhões') FROM articles") == [
        (2, START + timedelta(seconds=1), START + timedelta(seconds=4), True)
    ]
    contents = [path.read_bytes() for path in archive_files(runs.pages)]
    assert len(contents) == 4
    assert runs.ask("SELECT count(DISTINCT article_id), count(*) FROM captures") == [(1, 1)]


def test_two_captures_of_a_page_in_one_run_are_two_versions(runs: Runs) -> None:
    """The feed lists a page twice and it changed in between: one article, one revision, the later text."""
    runs.crawl.pages["jornal"] = [("https://jornal.example/1", "https://jornal.example/1", page("Nuvem", amount)) for amount in (3, 4)]
    runs()
    assert runs.ask("SELECT revisions, contains(text, 'US$ 4 bilhões') FROM articles") == [(1, True)]


def test_a_page_that_is_a_notice_now_keeps_its_article(runs: Runs, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that lost its text is a row in rejections, and its article stays as it was, also when the rules change later."""
    url = "https://jornal.example/1"
    runs.crawl.add("jornal", url, page("Nuvem"))
    runs()
    articles = facts_of(runs.database, ["articles", "figures"])
    runs.crawl.add("jornal", url, b"<html><body><p>Assine</p></body></html>")
    assert runs().rejected == {"no article text": 1}
    assert facts_of(runs.database, ["articles", "figures"]) == articles
    monkeypatch.setattr("pipeline.ingest.run.fingerprint", lambda *_: "other rules")
    assert runs(is_crawled=False).updated == 1
    assert facts_of(runs.database, ["articles", "figures"]) == articles
    assert runs(is_crawled=False).pages == 0


def test_pages_are_read_again_by_new_rules(runs: Runs, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where rules, reference data or models changed, the archive gives the pages again; nothing is asked of a site."""
    runs.crawl.add("jornal", "https://jornal.example/1", page("Nuvem"))
    runs.crawl.add("jornal", "https://jornal.example/2", b"<html><body><p>Erro</p></body></html>")
    runs()
    monkeypatch.setattr("pipeline.ingest.run.fingerprint", lambda *_: "other rules")
    summary = runs(is_crawled=False)
    assert (summary.resumed, summary.updated, summary.rejected.total()) == (2, 1, 1)
    assert runs.ask("SELECT revisions, processed_with FROM articles JOIN captures USING (article_id)") == [(0, "other rules")]
    assert runs(is_crawled=False).pages == 0


def test_an_article_by_two_ways_is_one(runs: Runs) -> None:
    """AMP, mobile and tracked addresses, from two sources, with and without a canonical address."""
    runs.crawl.add("jornal", "https://m.jornal.example/a?utm_source=feed", page("Nuvem"))
    runs.crawl.add("portal", "https://jornal-example.cdn.ampproject.org/c/s/www.jornal.example/a/amp", page("Nuvem"))
    runs.crawl.add("portal", "http://www.jornal.example/b?id=2&fbclid=y", page("Vento", canonical="https://jornal.example/a/"))
    runs()
    assert runs.ask("SELECT count(*) FROM articles") == [(1,)]
    assert runs.ask("SELECT count(*) FROM captures") == [(3,)]


def test_what_was_refused_is_told_until_it_is_had(runs: Runs) -> None:
    """A refusal is a row with its reason and no failure; it goes when the page comes, also by way of a redirect."""
    runs.crawl.refused["jornal"] = [
        ("https://jornal.example/1", "answered with status 503"),
        ("https://jornal.example/2", "larger than 10 MB"),
    ]
    summary = runs()
    assert (summary.failures, summary.rejected.total()) == ([], 2)
    runs.crawl.refused = {}
    runs.crawl.add("jornal", "https://jornal.example/1", page("Nuvem"), final_url="https://jornal.example/nuvem")
    runs()
    assert runs.ask("SELECT fetched_from, stage, reason FROM rejections") == [("https://jornal.example/2", "scrape", "larger than 10 MB")]


def test_without_a_network_nothing_is_held_against_a_source(runs: Runs) -> None:
    """The run ends well, says how many sources could not be asked, and leaves their health as it was."""
    runs.crawl.add("jornal", "https://jornal.example/1", page("Nuvem"))
    runs()
    runs.crawl.is_offline = True
    for _ in range(4):
        summary = runs()
    assert (summary.without_network, summary.unreachable, summary.failures) == (2, {}, [])
    assert runs.ask("SELECT name, failures_in_a_row, empty_in_a_row, is_flagged, runs FROM sources ORDER BY 1") == [
        ("jornal", 0, 0, False, 1),
        ("portal", 0, 1, False, 1),
    ]


def test_the_health_of_a_source(runs: Runs) -> None:
    """Failures in a row, last success, what it gave, the share rejected; nothing three times in a row is flagged, one page unflags it."""
    runs.crawl.add("jornal", "https://jornal.example/1", page("Nuvem"))
    runs.crawl.add("jornal", "https://jornal.example/2", b"<html><body><p>Erro</p></body></html>")
    runs.crawl.errors["portal"] = "name not resolved"
    for number in range(3):
        assert runs().unreachable == {"portal": "name not resolved"}
        assert runs.ask("SELECT failures_in_a_row, is_flagged FROM sources WHERE name = 'portal'") == [(number + 1, number == 2)]
    sources = load_sources(runs.folder / "sources.toml")
    jornal, portal = (dict(zip(COLUMNS, row, strict=True)) for row in list_sources(sources, runs.database))
    assert (jornal["state"], jornal["failures"], jornal["articles"], jornal["articles_per_run"], jornal["rejected_share"]) == (
        "ok",
        0,
        0,
        0.3,
        0.5,
    )
    assert jornal["last_success"] is not None
    assert (portal["state"], portal["error"], portal["last_success"]) == ("flagged", "name not resolved", None)
    runs.crawl.errors = {}
    runs.crawl.add("portal", "https://portal.example/1", page("Vento"))
    runs()
    assert dict(zip(COLUMNS, list_sources(sources, runs.database)[1], strict=True))["state"] == "ok"
    # A store of before there were sources, and none at all.
    assert [row[4] for row in list_sources(sources, runs.folder / "none.duckdb")] == ["not yet"] * 2
    assert [row[4] for row in list_sources(sources, runs.folder / "none.duckdb", is_crawled=False)] == ["off"] * 2


def test_a_source_that_only_refuses_yields_nothing(runs: Runs) -> None:
    """Every page forbidden, three times: flagged; a feed without anything new is not."""
    runs.crawl.refused["jornal"] = [("https://jornal.example/1", "forbidden by robots.txt")]
    runs.crawl.add("portal", "https://portal.example/1", page("Vento"))
    for _ in range(4):
        runs()
    assert runs.ask("SELECT name, is_flagged FROM sources ORDER BY 1") == [("jornal", True), ("portal", False)]


def test_a_run_that_is_cut_short_says_nothing_of_health(runs: Runs) -> None:
    """With --limit or --since a source that gives nothing is not counted; without them it is."""
    for collecting in ({"limit": 3}, {"since": date(2026, 1, 1)}, {"limit": 3}):
        runs(**collecting)
    assert runs.ask("SELECT DISTINCT runs, empty_in_a_row, is_flagged FROM sources") == [(0, 0, False)]
    runs()
    assert runs.ask("SELECT DISTINCT runs, empty_in_a_row, is_flagged FROM sources") == [(1, 1, False)]


def test_what_a_run_may_leave_out(runs: Runs) -> None:
    """--source asks only that one, --no-crawl and the setting none; an unknown name is an error before anything is stored."""
    runs.crawl.add("portal", "https://portal.example/1", page("Vento"))
    assert runs(names=["portal"]).sources == 1
    assert runs.crawl.calls[0]["sources"] == ["portal"]
    runs(is_crawled=False)
    runs.settings = replace(SETTINGS, crawl=CrawlSettings(enabled=False))
    runs()
    assert len(runs.crawl.calls) == 1
    with pytest.raises(UnknownSourceError):
        runs(runs.folder / "new.duckdb", names=["jornais"])
    assert not (runs.folder / "new.duckdb").exists()


def test_folders_archives_and_lists_of_addresses_are_sources(runs: Runs) -> None:
    """A folder that is missing and a list with a wrong line are told as sources that could not be reached; the others are read."""
    text = """
[[source]]
name = "pasta"
kind = "folder"
path = "pasta"
[[source]]
name = "arquivo"
kind = "warc"
path = "arquivo"
[[source]]
name = "nenhuma"
kind = "folder"
path = "nowhere"
[[source]]
name = "lista"
kind = "urls"
path = "lista.txt"
"""
    runs.crawl.add("jornal", "https://jornal.example/1", page("Nuvem"))
    runs()
    shutil.copytree(runs.pages, runs.folder / "arquivo")
    (runs.folder / "arquivo" / "solto.html").write_bytes(page("Solta"))
    (runs.folder / "pasta").mkdir()
    (runs.folder / "pasta" / "a.html").write_bytes(page("Vento"))
    (runs.folder / "lista.txt").write_text("no address\n", encoding="utf-8")
    (runs.folder / "sources.toml").write_text(text, encoding="utf-8")
    calls = len(runs.crawl.calls)
    other = runs.folder / "other.duckdb"
    summary = runs(other)
    assert (summary.new, summary.failures) == (2, [])
    assert list(summary.unreachable) == ["nenhuma", "lista"]
    assert "line 1" in summary.unreachable["lista"]
    assert len(runs.crawl.calls) == calls
    with Store(other) as store:
        assert store.ask("SELECT source FROM articles ORDER BY 1") == [("arquivo",), ("pasta",)]
        assert store.ask("SELECT name, last_captured FROM sources ORDER BY 1") == [
            ("arquivo", 1),
            ("lista", 0),
            ("nenhuma", 0),
            ("pasta", 1),
        ]
    assert runs(other).unchanged == 2


def test_a_page_that_is_lost_from_the_archive_is_a_failure(runs: Runs, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was told to be there and is not is named, and ends nothing."""
    runs.crawl.add("jornal", "https://jornal.example/1", page("Nuvem"))
    monkeypatch.setattr(collect, "read_archived", lambda *_, **__: None)
    summary = runs()
    assert len(summary.failures) == 1
    assert summary.failures[0].startswith("https://jornal.example/1: scrape: not to be found in chipdeals-")


def test_a_named_address_goes_through_the_archive(runs: Runs, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a user names is kept too, and a replay has it without a network."""
    from pipeline.records import Page

    fetched = Page("https://jornal.example/1", page("Nuvem"), START, media_type="text/html", charset="utf-8")
    monkeypatch.setattr("pipeline.scrape.web.fetch_url", lambda *_, **__: fetched)
    summary = ingest(["https://jornal.example/1?utm_source=x"], SETTINGS, runs.database, collecting=Collecting())
    assert summary.new == 1
    before = facts_of(runs.database, FACTS)
    assert before["captures"][0][4] is not None
    runs(is_replayed=True)
    assert facts_of(runs.database, FACTS) == before

"""The whole way: a news site on loopback, the real crawl, the archive, the store; and again, changed, killed and replayed."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from pipeline.ingest import Collecting, ingest
from pipeline.scrape.archive import archive_files, read_archive
from pipeline.scrape.limits import CrawlLimits
from tests.conftest import ROOT, Run
from tests.end_to_end.site import documents
from tests.end_to_end.site.articles import DEALS, STORIES
from tests.end_to_end.site.crawling import LIMITS, versioned
from tests.end_to_end.site.documents import HTML, XML
from tests.end_to_end.site.server import Answer, Server
from tests.unit.ingest.crawls import SETTINGS, facts_of
from tests.unit.ingest.test_collect import FACTS

QUICK = '[translation]\ntranslator = "none"\n[models]\npt = "none"\nes = "none"\nen = "none"\n[crawl]\ndelay_seconds = 0\ntimeout_seconds = 5\nretries = 0\n'


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A server with every story and a feed of those about deals, each with a validator."""
    monkeypatch.setenv("no_proxy", "*")
    with Server() as server:
        for story in STORIES:
            server.routes[story.path] = versioned(story.page(address=server.address), HTML, f'"{story.path}"')
        server.routes["/feed"] = versioned(documents.rss(server.address, DEALS), XML, '"feed"')
        yield server


def write_sources(folder: Path, site: Server, *more: str) -> Path:
    """A file of sources with the feed of the site."""
    path = folder / "mine.toml"
    feed = f'[[source]]\nname = "gazeta"\nkind = "feed"\nurl = "{site.url("/feed")}"\nlanguage = "pt"\nallow_local = true\n'
    path.write_text(feed + "".join(more), encoding="utf-8")
    (folder / "chipdeals.toml").write_text(QUICK, encoding="utf-8")
    return path


def asked(site: Server) -> list[str]:
    """Paths asked for since the last call."""
    paths = [request.path for request in site.log]
    site.log.clear()
    return paths


def test_a_feed_becomes_articles_and_the_next_run_asks_for_little(chipdeals: Run, site: Server, tmp_path: Path) -> None:
    """As typed: every story of the feed is an article of its source; the second run asks for robots.txt and the feed alone; a replay from
    a copy of the archive has the same rows."""
    sources = write_sources(tmp_path, site)
    command = ("ingest", "--sources", sources, "--db", "s.duckdb")
    first = chipdeals(*command)
    assert (first.returncode, first.stderr) == (0, "")
    assert asked(site)[:2] == ["/robots.txt", "/feed"]
    facts = facts_of(tmp_path / "s.duckdb", FACTS)
    with duckdb.connect(tmp_path / "s.duckdb", read_only=True) as connection:
        stored = {row[0] for row in connection.execute("SELECT fetched_from FROM articles WHERE source = 'gazeta'").fetchall()}
        assert stored == {site.url(story.path) for story in DEALS}
        assert connection.execute("SELECT last_captured, last_articles, is_flagged FROM sources").fetchall() == [
            (len(DEALS), len(DEALS), False)
        ]
    second = chipdeals(*command)
    assert (second.returncode, second.stderr) == (0, "")
    assert asked(site) == ["/robots.txt", "/feed"]
    assert facts_of(tmp_path / "s.duckdb", FACTS) == facts
    with duckdb.connect(tmp_path / "s.duckdb", read_only=True) as connection:
        assert connection.execute("SELECT last_captured, failures_in_a_row, empty_in_a_row, runs FROM sources").fetchall() == [(0, 0, 0, 2)]
    shutil.copytree(tmp_path / "s-pages", tmp_path / "copy-pages")
    replayed = chipdeals("ingest", "--sources", sources, "--db", "copy.duckdb", "--replay")
    assert (replayed.returncode, replayed.stderr) == (0, "")
    assert asked(site) == []
    assert facts_of(tmp_path / "copy.duckdb", FACTS) == facts


def test_a_story_that_changes_and_one_under_many_addresses(site: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A changed story is a revision; AMP and tracked addresses of one story are one article; a replay agrees."""
    monkeypatch.setattr("pipeline.ingest.collect.crawl_limits", lambda _: LIMITS)
    story, other = DEALS[0], DEALS[1]
    variants = (f"{story.path}?utm_source=lista", f"{story.path}/amp")
    addresses = [site.url(path) for path in (*variants, other.path)]
    for path in variants:
        site.routes[path] = site.routes[story.path]
    urls = f'[[source]]\nname = "lista"\nkind = "urls"\nurls = {addresses}\nallow_local = true\n'.replace("'", '"')
    options = Collecting(sources=write_sources(tmp_path, site, urls))
    database = tmp_path / "s.duckdb"
    ingest([], SETTINGS, database, collecting=options)
    changed = story.page(address=site.address).replace(b"</p>", b" O acordo vale por mais tr\xc3\xaas anos.</p>", 1)
    for path in (story.path, *variants):
        site.routes[path] = versioned(changed, HTML, '"changed"')
    summary = ingest([], SETTINGS, database, collecting=options)
    assert (summary.new, summary.updated, summary.failures) == (0, 1, [])
    with duckdb.connect(database, read_only=True) as connection:
        assert connection.execute("SELECT count(*), max(revisions), sum(revisions) FROM articles").fetchone() == (len(DEALS), 1, 1)
        assert connection.execute("SELECT contains(text, 'por mais três anos') FROM articles WHERE revisions = 1").fetchone() == (True,)
    live = facts_of(database, FACTS)
    ingest([], SETTINGS, database, collecting=replace(options, is_replayed=True))
    assert facts_of(database, FACTS) == live


def test_a_killed_run_loses_nothing_and_asks_for_nothing_twice(chipdeals: Run, site: Server, tmp_path: Path) -> None:
    """kill -9 of both processes while pages come: the next run stores what the archive has and asks for the rest only."""
    gate = [3]
    for story in STORIES:
        page = site.routes[story.path]

        def slow(request: object, page: object = page) -> Answer:
            gate[0] -= 1
            if gate[0] < 0:
                time.sleep(0.3)
            return page(request)  # type: ignore[operator]

        site.routes[story.path] = slow
    sources = write_sources(tmp_path, site)
    command = [sys.executable, "-m", "pipeline.cli", "ingest", "--sources", str(sources), "--db", "s.duckdb"]
    process = subprocess.Popen(command, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.DEVNULL)
    deadline = time.monotonic() + 60
    while not archive_files(tmp_path / "s-pages") or len(list(read_archive(archive_files(tmp_path / "s-pages")[0], max_bytes=10**7))) < 2:
        assert time.monotonic() < deadline
        assert process.poll() is None
        time.sleep(0.05)
    process.send_signal(signal.SIGKILL)  # the crawl ends by itself, as nobody reads it any more
    process.wait()
    time.sleep(1.0)
    first = asked(site)
    kept = [found.page.fetched_from for path in archive_files(tmp_path / "s-pages") for found in read_archive(path, max_bytes=10**7)]
    assert 2 <= len(kept) <= len(DEALS)
    run = chipdeals("ingest", "--sources", sources, "--db", "s.duckdb")
    assert (run.returncode, run.stderr) == (0, "")
    again = asked(site)
    assert not {site.url(path) for path in again} & set(kept)
    assert {site.url(path) for path in first + again} >= {site.url(story.path) for story in DEALS}
    with duckdb.connect(tmp_path / "s.duckdb", read_only=True) as connection:
        stored = [row[0] for row in connection.execute("SELECT fetched_from FROM articles").fetchall()]
    assert sorted(stored) == sorted(site.url(story.path) for story in DEALS)


def test_limits_come_from_the_settings() -> None:
    """Nothing said means the defaults of the crawl."""
    from pipeline.ingest.collect import crawl_limits
    from pipeline.settings import Settings

    assert crawl_limits(Settings()) == CrawlLimits()

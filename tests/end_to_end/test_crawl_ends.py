"""How a crawl ends: sites that do not answer, time that runs out, a kill, no network."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.scrape.crawl import crawl
from pipeline.scrape.events import Discovered, NetworkDown, SourceDone, from_json
from pipeline.scrape.limits import CrawlLimits
from tests.conftest import ROOT
from tests.end_to_end.site import documents
from tests.end_to_end.site.articles import DEALS
from tests.end_to_end.site.crawling import LIMITS, Told, crawl_all, source, versioned
from tests.end_to_end.site.documents import XML
from tests.end_to_end.site.server import Answer, Server, make_certificate

NEWEST_FIRST = [story.path for story in sorted(DEALS, key=lambda story: story.published, reverse=True)]


def test_a_site_that_does_not_answer_is_one_line(site: Server, tmp_path: Path) -> None:
    """Refused connections, names that do not exist and silence end only their own source, after one or two tries."""
    with Server("127.0.0.3") as silent:
        silent.routes["/robots.txt"] = Answer(wait=30)
        site.routes["/feed"] = Answer(documents.rss(site.address, DEALS[:2]), headers=XML)
        told = crawl_all(
            tmp_path,
            source("feed", site.url("/feed")),
            source("feed", "http://127.0.0.4:9/feed", name="closed"),
            source("sitemap", silent.url("/map.xml"), name="silent"),
            limits=_limits(timeout=2.0),
        )
        assert len(silent.log) == 1
    assert told.done("gazeta").captured == 2
    assert told.done("closed").error == "connection refused"
    assert told.done("silent").error == "no answer within 2 seconds"
    assert told.refused() == {}
    assert told.done("silent").seconds < 10


def test_a_stopped_crawl_goes_on_where_it_was(site: Server, tmp_path: Path) -> None:
    """What was told before the stop is not asked for again, and nothing is missing in the end."""
    feed = source("feed", site.url("/feed"), delay=0.3)
    site.routes["/feed"] = versioned(documents.rss(site.address, DEALS), XML, '"1"')
    running = crawl([feed], pages_folder=tmp_path, known={}, limits=_limits(revisit_after=3600.0))
    first = Told(list(itertools.islice(running, 3)))
    running.close()
    site.forget()
    second = crawl_all(tmp_path, feed, known=first.known(), limits=_limits(revisit_after=3600.0))
    assert len(first.captured()) == 3
    assert not set(first.captured()) & set(site.paths())
    assert sorted(first.captured() + second.captured()) == sorted(NEWEST_FIRST)


def test_a_slow_source_goes_on_in_the_next_run(site: Server, tmp_path: Path) -> None:
    """After its time a source ends with what it has, and its feed is read again next time."""
    site.routes["/feed"] = versioned(documents.rss(site.address, DEALS), XML, '"1"')
    feed = source("feed", site.url("/feed"), delay=0.4)
    first = crawl_all(tmp_path, feed, limits=_limits(seconds_per_source=1.0))
    assert len(first.captured()) < len(DEALS)
    assert not [event for event in first.events if isinstance(event, Discovered)]
    second = crawl_all(tmp_path, source("feed", site.url("/feed")), known=first.known())
    assert sorted(first.captured() + second.captured()) == sorted(NEWEST_FIRST)


def test_a_crawl_that_breaks_off_is_told(site: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the crawling process cannot even start, each source says so and nothing is raised."""
    monkeypatch.setattr("sys.executable", "/bin/false")
    told = crawl_all(tmp_path, source("feed", site.url("/feed")))
    assert told.events == [SourceDone(source="gazeta", error="the crawl broke off")]


def test_certificates_are_verified(site: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A site whose certificate nobody vouches for is one line; with its authority among those trusted it is read."""
    certificate, key = make_certificate(tmp_path, "127.0.0.1")
    with Server(certificate=certificate, key=key) as secure:
        secure.routes["/feed"] = Answer(documents.rss(site.address, DEALS[:1]), headers=XML)
        feed = source("feed", secure.url("/feed"))
        assert crawl_all(tmp_path, feed).done("gazeta").error == "certificate not accepted"
        assert secure.log == []
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        assert crawl_all(tmp_path, feed).captured() == [DEALS[0].path]


NO_NETWORK = """
import sys
from pathlib import Path
from pipeline.scrape.crawl import crawl
from pipeline.scrape.events import to_json
from pipeline.scrape.sources import Source
sources = [Source(name=f"s{number}", kind="feed", url=f"https://news{number}.example/feed") for number in range(12)]
sources.append(Source(name="number", kind="feed", url="http://8.8.8.8/feed"))
for event in crawl(sources, pages_folder=Path(sys.argv[1]), known={}):
    print(to_json(event))
"""


@pytest.mark.skipif(
    not shutil.which("unshare") or subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False).returncode != 0,
    reason="cannot take the network away here",
)
def test_without_a_network_no_source_is_blamed(tmp_path: Path) -> None:
    """Cut off from every network a crawl ends soon, says so first, and each source says it too."""
    command = ["unshare", "-rn", sys.executable, "-c", NO_NETWORK, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, timeout=60, check=True, env={**os.environ, "PYTHONPATH": str(ROOT)})
    events = [from_json(line) for line in done.stdout.decode().splitlines()]
    assert events[0] == NetworkDown()
    assert [event.error for event in events[1:] if isinstance(event, SourceDone)] == ["no network"] * 13
    assert len(events) == 14


def _limits(**changes: float) -> CrawlLimits:
    return replace(LIMITS, **changes)

"""The real spider against a news site on loopback: what it asks for, when, and what it tells."""

from __future__ import annotations

import gzip
import itertools
import re
import time
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import brotli

import pipeline
from pipeline.records import Page
from pipeline.scrape.archive import read_archived
from pipeline.scrape.events import Captured, Discovered
from pipeline.scrape.limits import CrawlLimits
from tests.end_to_end.site import documents
from tests.end_to_end.site.articles import DEALS, by_slug
from tests.end_to_end.site.crawling import LIMITS, crawl_all, in_turn, source, versioned
from tests.end_to_end.site.documents import HTML, TEXT, XML
from tests.end_to_end.site.server import Answer, Server

NEWEST_FIRST = [story.path for story in sorted(DEALS, key=lambda story: story.published, reverse=True)]


def gaps(server: Server) -> list[float]:
    """Seconds between one request and the next, as the server saw them."""
    return [later.at - earlier.at for earlier, later in itertools.pairwise(server.log)]


def test_a_feed_is_read_politely(site: Server, tmp_path: Path) -> None:
    """robots.txt first, then the feed, then the articles newest first; one at a time, with a pause, under an honest name."""
    site.routes["/feed"] = Answer(documents.rss(site.address, DEALS), headers=XML)
    told = crawl_all(tmp_path, source("feed", site.url("/feed"), delay=0.2, language="pt"))
    assert [asked.path for asked in site.log] == ["/robots.txt", "/feed", *NEWEST_FIRST]
    assert told.captured() == NEWEST_FIRST
    assert {asked.headers["user-agent"] for asked in site.log} == {f"chipdeals/{pipeline.__version__} (+https://news.example/bot)"}
    assert site.log[-1].headers["accept-language"] == "pt,en;q=0.5"
    assert max(asked.at_a_time for asked in site.log) == 1
    assert min(gaps(site)) > 0.15
    done = told.done("gazeta")
    assert (done.requests, done.captured, done.discovered, done.refused, done.error) == (len(DEALS) + 2, len(DEALS), 1, 0, "")
    assert [event.found for event in told.events if isinstance(event, Discovered)] == [len(DEALS)]
    first = next(event for event in told.events if isinstance(event, Captured))
    kept = read_archived(tmp_path, first.archive, first.offset, max_bytes=1_000_000)
    assert kept is not None
    page = kept.page
    assert isinstance(page, Page)
    assert (page.content, page.fetched_from, page.source) == (DEALS[0].page(address=site.address), first.final_url, "gazeta")


def test_what_has_not_changed_costs_one_304(site: Server, tmp_path: Path) -> None:
    """The second run asks on condition; only the new and the changed article are captured."""
    new, changed = DEALS[0], DEALS[2]
    site.routes["/feed"] = versioned(documents.rss(site.address, DEALS[1:]), XML, '"1"')
    known = crawl_all(tmp_path, source("feed", site.url("/feed"))).known()
    site.forget()
    told = crawl_all(tmp_path, source("feed", site.url("/feed")), known=known)
    assert site.paths() == ["/feed"]
    assert site.asked("/feed")[0].headers["if-none-match"] == '"1"'
    assert (told.captured(), told.unchanged(), told.done("gazeta").error) == ([], ["/feed"], "")

    site.routes["/feed"] = versioned(documents.rss(site.address, DEALS), XML, '"2"')
    site.routes[changed.path] = versioned(changed.page(more="A empresa corrigiu depois o valor para US$ 4,6 bilhões."), HTML, '"changed"')
    site.forget()
    told = crawl_all(tmp_path, source("feed", site.url("/feed")), known=known)
    assert set(told.captured()) == {new.path, changed.path}
    assert len(told.unchanged()) == len(DEALS) - 2
    assert all("if-none-match" in site.asked(story.path)[0].headers for story in DEALS[1:])


def test_the_same_bytes_without_validators_are_unchanged(site: Server, tmp_path: Path) -> None:
    """A site that never answers 304 makes no new capture of the same page."""
    story = DEALS[0]
    site.routes[story.path] = Answer(story.page(), headers=HTML)
    site.routes["/feed"] = Answer(documents.rss(site.address, [story]), headers=XML)
    known = crawl_all(tmp_path, source("feed", site.url("/feed"))).known()
    told = crawl_all(tmp_path, source("feed", site.url("/feed")), known=known)
    assert (told.captured(), told.unchanged()) == ([], [story.path])


def test_fresh_and_old_pages_are_left_alone(site: Server, tmp_path: Path) -> None:
    """A page captured a moment ago, or dated long ago, costs no request."""
    site.routes["/feed"] = Answer(documents.rss(site.address, DEALS), headers=XML)
    known = crawl_all(tmp_path, source("feed", site.url("/feed"))).known()
    site.forget()
    for limits in (_limits(revisit_after=3600.0), _limits(revisit_for=86400.0)):
        assert crawl_all(tmp_path, source("feed", site.url("/feed")), known=known, limits=limits).captured() == []
    assert set(site.paths()) == {"/feed"}


def test_robots_txt_is_obeyed(site: Server, tmp_path: Path) -> None:
    """What it forbids is refused unasked, and its Crawl-delay is kept whatever sources.toml says."""
    site.routes["/robots.txt"] = Answer(b"User-agent: *\nDisallow: /mercados/\nCrawl-delay: 0.5\n", headers=TEXT)
    site.routes["/feed"] = Answer(documents.rss(site.address, DEALS[:6]), headers=XML)
    told = crawl_all(tmp_path, source("feed", site.url("/feed"), delay=0.0), limits=_limits(concurrency_per_domain=2))
    allowed = [path for path in NEWEST_FIRST[:6] if not path.startswith("/mercados/")]
    assert told.captured() == allowed
    assert told.refused() == dict.fromkeys([path for path in NEWEST_FIRST[:6] if path.startswith("/mercados/")], "forbidden by robots.txt")
    assert not any(path.startswith("/mercados/") for path in site.paths())
    assert min(gaps(site)[1:]) > 0.4
    assert max(asked.at_a_time for asked in site.log) == 1


def test_rules_for_this_crawler_by_name(site: Server, tmp_path: Path) -> None:
    """A site that shuts out chipdeals by name is left alone, and the source says why."""
    site.routes["/robots.txt"] = Answer(b"User-agent: chipdeals\nDisallow: /\n\nUser-agent: *\nAllow: /\n", headers=TEXT)
    told = crawl_all(tmp_path, source("feed", site.url("/feed")))
    assert (site.paths(), told.done("gazeta").error) == ([], "forbidden by robots.txt")


def test_a_site_whose_robots_txt_fails_is_left_alone(site: Server, tmp_path: Path) -> None:
    """5xx for robots.txt: nothing else is asked for; 404 for it (the other tests): everything is allowed."""
    site.routes["/robots.txt"] = Answer(status=503)
    told = crawl_all(tmp_path, source("feed", site.url("/feed")), limits=_limits(retries=1))
    assert [asked.path for asked in site.log] == ["/robots.txt"] * 2
    assert told.done("gazeta").error == "robots.txt answered with status 503"


def test_a_site_may_ask_to_wait(site: Server, tmp_path: Path) -> None:
    """429 and 503 are asked again after what Retry-After says, in seconds or as a date, and nothing else meanwhile; then after a back-off."""
    later, deadline = format_datetime(datetime.now(UTC) + timedelta(seconds=5), usegmt=True), time.monotonic() + 5
    page = Answer(DEALS[0].page(), headers=HTML)
    site.routes |= {
        "/seconds": in_turn(Answer(status=429, headers={"Retry-After": "1"}), page),
        "/date": in_turn(Answer(status=503, headers={"Retry-After": later}), page),
        "/silent": in_turn(Answer(status=502), Answer(status=502), page),
        "/broken": Answer(status=500),
    }
    addresses = [site.url(path) for path in ("/seconds", "/date", "/silent", "/broken")]
    limits = _limits(longest_wait=10.0, delay=0.2)
    told = crawl_all(tmp_path, source("urls", addresses), limits=limits)
    assert set(told.captured()) == {"/seconds", "/date", "/silent"}
    asked = {path: [entry.at for entry in site.asked(path)] for path in site.paths()}
    assert [len(asked[path]) for path in ("/seconds", "/date", "/silent", "/broken")] == [2, 2, 3, 3]
    assert asked["/seconds"][1] - asked["/seconds"][0] >= 1.0
    assert asked["/date"][1] >= deadline - 1.5  # the date has whole seconds
    assert told.refused() == {"/broken": "answered with status 500"}
    first, second, third = asked["/silent"]
    assert third - second > second - first > 0.3


def test_a_site_that_asks_for_too_long_a_wait_is_left_alone(site: Server, tmp_path: Path) -> None:
    """Retry-After above the limit ends the source, with one line."""
    site.routes["/feed"] = Answer(documents.rss(site.address, DEALS), headers=XML)
    site.routes[NEWEST_FIRST[1]] = Answer(status=429, headers={"Retry-After": "3600"})
    told = crawl_all(tmp_path, source("feed", site.url("/feed")))
    assert told.captured() == NEWEST_FIRST[:1]
    assert told.done("gazeta").error == "asks to wait 3600 seconds (status 429)"
    assert len(site.paths()) == 3


def test_a_site_that_refuses_everything_is_left_alone(site: Server, tmp_path: Path) -> None:
    """After six refusals in a row nothing more is asked, and the source says why."""
    site.routes["/feed"] = Answer(documents.rss(site.address, DEALS), headers=XML)
    site.routes |= {path: Answer(status=403) for path in NEWEST_FIRST}
    told = crawl_all(tmp_path, source("feed", site.url("/feed")))
    assert len(site.paths()) == 7
    assert len(told.refused()) == 5
    assert told.done("gazeta").error == "answered with status 403 6 times in a row"


def test_what_is_dangerous_or_useless_is_refused(site: Server, tmp_path: Path) -> None:
    """Size, time, bombs, redirects and kinds of content: each is one refusal with its reason, and the rest goes on."""
    good = DEALS[0]
    zeros = b"\0" * 1_000_000

    def deflated(wbits: int) -> bytes:
        machine = zlib.compressobj(9, zlib.DEFLATED, wbits)
        return b"".join(machine.compress(zeros) for _ in range(20)) + machine.flush()

    def trickle() -> Iterator[bytes]:
        for _ in range(100):
            yield b"<p>"
            time.sleep(0.05)

    port = site.address.rpartition(":")[2]
    plain = {"Content-Type": "text/html"}
    site.routes |= {
        "/large": Answer((b"x" * 1_000_000 for _ in range(60)), headers={**plain, "Content-Length": "60000000"}),
        "/endless": lambda _: Answer((b"x" * 100_000 for _ in range(10_000)), headers=plain),
        "/gzip": Answer(gzip.compress(zeros * 20), headers={**plain, "Content-Encoding": "gzip"}),
        "/deflate": Answer(deflated(15), headers={**plain, "Content-Encoding": "deflate"}),
        "/brotli": Answer(brotli.compress(zeros * 20, quality=1), headers={**plain, "Content-Encoding": "br"}),
        "/slow": Answer(b"late", headers=plain, wait=8),
        "/trickle": lambda _: Answer(trickle(), headers=plain),
        "/cut": lambda _: Answer(iter([b"<p>half"]), headers={**plain, "Content-Length": "1000"}),
        "/pdf": Answer(b"%PDF-1.7", headers={"Content-Type": "application/pdf"}),
        "/gone": Answer(status=410),
        "/loop": Answer(status=302, headers={"Location": "/loop?again"}),
        "/loop?again": Answer(status=302, headers={"Location": "/loop"}),
        "/private": Answer(status=302, headers={"Location": "http://10.0.0.1/admin"}),
        "/loopback": Answer(status=302, headers={"Location": f"http://127.0.0.2:{port}/secret"}),
        "/six": Answer(status=301, headers={"Location": f"http://[::ffff:127.0.0.1]:{port}/secret"}),
        "/metadata": Answer(status=307, headers={"Location": "http://169.254.169.254/latest/meta-data"}),
        # Names that only the resolver can see through; no name server is asked for them.
        "/short": Answer(status=302, headers={"Location": f"http://127.1:{port}/secret"}),
        "/number": Answer(status=302, headers={"Location": f"http://2130706433:{port}/secret"}),
        "/file": Answer(status=302, headers={"Location": "file:///etc/passwd"}),
        "/front": Answer(status=302, headers={"Location": "/"}),
        "/": Answer(b"<h1>Gazeta</h1>", headers=plain),
        "/secret": Answer(b"secret", headers=plain),
        "/moved": Answer(status=301, headers={"Location": good.path}),
    }
    wanted = {
        "/large": "larger than 10 MB",
        "/endless": "larger than 10 MB",
        "/gzip": "larger than 10 MB",
        "/deflate": "larger than 10 MB",
        "/brotli": "larger than 10 MB",
        "/cut": "the answer broke off",
        "/pdf": "no page but application/pdf",
        "/gone": "answered with status 410",
        "/loop": "more than 5 redirects",
        "/private": "redirected to a private address",
        "/loopback": "redirected to a private address",
        "/six": "redirected to a private address",
        "/metadata": "redirected to a private address",
        "/short": "redirected to a private address",
        "/number": "redirected to a private address",
        "/file": "redirected to another scheme than http(s)",
        "/front": "redirected to the front page",
        "/trickle": "no answer within 2 seconds",
        "/slow": "no answer within 2 seconds",
    }
    told = crawl_all(tmp_path, source("urls", [site.url(path) for path in ("/moved", *wanted)]), limits=_limits(retries=0, timeout=2.0))
    assert told.refused() == wanted
    assert told.captured() == ["/moved"]
    assert next(event.final_url for event in told.events if isinstance(event, Captured)) == site.url(good.path)
    assert "/secret" not in site.paths()
    assert len(site.asked("/loop")) + len(site.asked("/loop?again")) == 6
    assert (told.done("gazeta").refused, told.done("gazeta").error) == (len(wanted), "")


def test_a_local_address_needs_leave(site: Server, tmp_path: Path) -> None:
    """Without allow_local nothing on this machine is asked, also where another source of the run may."""
    site.routes["/feed"] = Answer(documents.rss(site.address, DEALS[:1]), headers=XML)
    allowed = source("feed", site.url("/feed"))
    shut = replace(allowed, name="shut", url=site.url("/other"), allow_local=False)
    told = crawl_all(tmp_path, allowed, shut)
    assert (told.done("gazeta").captured, told.done("shut").error, told.done("shut").requests) == (1, "private address", 0)
    assert "/other" not in site.paths()


def test_one_article_under_several_addresses_is_captured_once(site: Server, tmp_path: Path) -> None:
    """Tracking, AMP, fragments, session ids and redirects lead to the same page."""
    path = by_slug("amd-fecha").path
    site.routes["/r/4821"] = Answer(status=302, headers={"Location": f"{path}?utm_source=rss"})
    site.routes[f"{path}?utm_source=rss"] = site.routes[path]
    variants = [path, f"{path}?utm_source=rss", f"{path}#comments", f"{path}/amp/", f"{path};jsessionid=0A1B", "/r/4821"]
    items = "".join(f"<item><title>AMD fecha acordo</title><link>{site.address}{variant}</link></item>" for variant in variants)
    site.routes["/feed"] = Answer(documents.rss(site.address, [], extra=items), headers=XML)
    site.routes["/map.xml"] = Answer(documents.urlset([(site.url(path), "2025-10-09")]), headers=XML)
    told = crawl_all(tmp_path, source("feed", site.url("/feed")), source("sitemap", site.url("/map.xml"), name="mapa"))
    assert told.captured() == [path]
    assert site.paths().count(path) == 1


def test_sitemaps_are_walked_newest_first(site: Server, tmp_path: Path) -> None:
    """Index, compressed child, dates; children that hold nothing new or no articles are not even asked for."""
    dated = {month: [(site.url(story.path), story.published.isoformat()) for story in DEALS if story.published.day in days] for month, days in
             (("new", range(8, 10)), ("old", range(1, 8)))}  # fmt: skip
    site.routes["/index.xml"] = Answer(
        documents.index(
            [
                (site.url("/sitemap-ancient.xml"), "2019-01-31"),
                (site.url("/sitemap-old.xml"), "2025-10-07T15:00:00+00:00"),
                (site.url("/sitemap-new.xml.gz"), "2025-10-09T18:00:00+00:00"),
                (site.url("/author-sitemap.xml"), "2025-10-09"),
            ]
        ),
        headers=XML,
    )
    site.routes["/sitemap-new.xml.gz"] = Answer(
        gzip.compress(documents.urlset(reversed(dated["new"]))), headers={"Content-Type": "application/gzip"}
    )
    site.routes["/sitemap-old.xml"] = Answer(documents.urlset([*dated["old"], (site.url("/tag/chips"), "2025-10-07")]), headers=XML)
    told = crawl_all(tmp_path, source("sitemap", site.url("/index.xml"), most=6))
    assert told.captured() == NEWEST_FIRST[:6]
    asked = [path for path in site.paths() if "xml" in path]
    assert asked == ["/index.xml", "/sitemap-new.xml.gz", "/sitemap-old.xml"]
    assert site.paths().index("/sitemap-old.xml") > site.paths().index(NEWEST_FIRST[3])

    site.forget()
    told = crawl_all(tmp_path, source("sitemap", site.url("/index.xml")), since=date(2025, 10, 8))
    assert told.captured() == [
        story.path for story in sorted(DEALS, key=lambda one: one.published, reverse=True) if story.published.day >= 8
    ]
    assert "/sitemap-old.xml" not in site.paths()


def test_every_kind_of_source_finds_the_articles(site: Server, tmp_path: Path) -> None:
    """News sitemap, Atom, a page that declares a feed, and a listing with its menus lead to the same stories."""
    site.routes |= {
        "/news.xml": Answer(documents.news_sitemap(site.address, DEALS), headers=XML),
        "/atom": Answer(documents.atom(site.address, DEALS), headers=XML),
        "/blog/": Answer(b'<link rel="alternate" type="application/rss+xml" href="/atom"><a href="/">inicio</a>', headers=HTML),
        "/economia/": Answer(documents.listing(DEALS), headers=HTML),
    }
    for kind, path in (("news_sitemap", "/news.xml"), ("feed", "/blog/"), ("listing", "/economia/")):
        told = crawl_all(tmp_path, source(kind, site.url(path), delay=0.0))
        assert sorted(told.captured()) == sorted(NEWEST_FIRST), kind
        assert told.refused() == {}, kind


def test_a_dead_address_is_told_and_got_around(site: Server, tmp_path: Path) -> None:
    """Where a sitemap or feed is gone, the site's robots.txt or front page tells where it is now."""
    site.routes |= {
        "/robots.txt": Answer(f"User-agent: *\nAllow: /\nSitemap: {site.url('/map.xml')}\n".encode(), headers=TEXT),
        "/map.xml": Answer(documents.urlset([(site.url(story.path), "") for story in DEALS[:2]]), headers=XML),
        "/": Answer(b'<link rel="alternate" type="application/rss+xml" href="/atom"><a href="/sobre">sobre</a>', headers=HTML),
        "/atom": Answer(documents.atom(site.address, DEALS[2:4]), headers=XML),
    }
    told = crawl_all(tmp_path, source("sitemap", site.url("/old.xml"), name="mapa"), source("feed", site.url("/old")))
    assert (told.captured("mapa"), told.captured("gazeta")) == (NEWEST_FIRST[:2], NEWEST_FIRST[2:4])
    assert told.refused() == dict.fromkeys(["/old.xml", "/old"], "answered with status 404")
    assert (told.done("mapa").error, told.done("gazeta").error) == ("", "")


def test_filters_and_limits_bound_the_walk(site: Server, tmp_path: Path) -> None:
    """include and exclude, the number a source, and that of the run over all sources."""
    site.routes["/feed"] = Answer(documents.rss(site.address, DEALS), headers=XML)
    site.routes["/map.xml"] = Answer(documents.urlset([(site.url(story.path), "") for story in DEALS]), headers=XML)
    told = crawl_all(tmp_path, source("feed", site.url("/feed"), include=("/economia/*", "/mercados/*"), exclude=("*broadcom*",)))
    assert told.captured() == [path for path in NEWEST_FIRST if re.match("/economia|/mercados", path) and "broadcom" not in path]
    both = (source("feed", site.url("/feed"), most=1), source("sitemap", site.url("/map.xml"), name="mapa"))
    assert len(crawl_all(tmp_path, *both, limit=3).captured()) == 3
    cut = crawl_all(tmp_path, source("feed", site.url("/feed"), most=2))
    assert cut.captured() == NEWEST_FIRST[:2]
    assert [event.etag for event in cut.events if isinstance(event, Discovered)] == [""]


def _limits(**changes: float) -> CrawlLimits:
    return replace(LIMITS, **changes)

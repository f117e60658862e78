"""Reasons, rules of robots.txt, and events on their way."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from scrapy import exceptions

from pipeline.scrape import events
from pipeline.scrape.crawler import make_settings, user_agent
from pipeline.scrape.limits import CrawlLimits
from pipeline.scrape.refusals import Refusal, explain, is_passing, retry_after
from pipeline.scrape.robots import judge, parse_rules

NOW = datetime(2025, 10, 7, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("error", "reason", "may_pass"),
    [
        (exceptions.DownloadTimeoutError("x"), "no answer within 15 seconds", True),
        (exceptions.CannotResolveHostError("x"), "name not resolved", True),
        (exceptions.DownloadConnectionRefusedError("x"), "connection refused", True),
        (exceptions.DownloadFailedError("certificate verify failed"), "certificate not accepted", True),
        (exceptions.DownloadFailedError("Network is unreachable"), "network not reachable", True),
        (exceptions.ResponseDataLossError("x"), "the answer broke off", True),
        (exceptions.DownloadCancelledError("x"), "larger than 10 MB", False),
        (exceptions.IgnoreRequest("exceeded DOWNLOAD_MAXSIZE"), "larger than 10 MB", False),
        (exceptions.IgnoreRequest("max redirections reached"), "too many redirects", False),
        (exceptions.UnsupportedURLSchemeError("x"), "only http and https are fetched", False),
        (OSError("Not a gzipped file"), "broken compression", False),
        (Refusal("forbidden by robots.txt"), "forbidden by robots.txt", False),
        (ZeroDivisionError("x"), "not readable (ZeroDivisionError)", False),
    ],
)
def test_reasons(error: Exception, reason: str, may_pass: bool) -> None:  # noqa: FBT001
    """Each error is one clause, and only what may be gone at the next try is tried again."""
    assert explain(error, timeout=15, most_bytes=10_000_000) == reason
    assert is_passing(error) is may_pass


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("30", 30.0),
        (" 0 ", 0.0),
        ("Tue, 07 Oct 2025 12:01:30 GMT", 90.0),
        ("Tue, 07 Oct 2025 11:00:00 GMT", 0.0),
        ("soon", None),
        ("", None),
        ("-5", None),
        ("9" * 40, None),
        ("999999999999", 999999999999.0),  # nobody waits so long, but it is no nonsense
    ],
)
def test_retry_after(header: str, seconds: float | None) -> None:
    """Seconds or a date; a date that is past is no wait, and nonsense is none at all."""
    assert retry_after(header, NOW) == seconds


def test_rules() -> None:
    """The group of this program before that of all; the longer rule wins; delays as numbers or as a rate."""
    text = b"User-agent: *\nDisallow: /\n\nUser-agent: ChipDeals\nAllow: /economia/*.html$\nDisallow: /economia/\nCrawl-delay: 2.5\n"
    rules = parse_rules(text, "chipdeals")
    assert [rules.allows(f"https://a.example{path}") for path in ("/", "/economia/a.html", "/economia/a.html?x", "/economia/")] == [
        True,
        True,
        False,
        False,
    ]
    assert rules.delay == 2.5
    assert not parse_rules(text, "other").allows("https://a.example/a")
    assert parse_rules(b"User-agent: *\nRequest-rate: 1/5\n", "chipdeals").delay == 5
    assert parse_rules(b"\xef\xbb\xbfUser-agent: *\r\nDisallow: /a\r\n", "chipdeals").allows("https://a.example/a") is False


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00", b"<!doctype html><p>User-agent: *\nDisallow: /</p>", b"Disallow: /", b"User-agent: *\nDisallow:"]
)
def test_what_says_nothing_allows_everything(content: bytes) -> None:
    """No rules, a page in place of rules, and rules for nobody."""
    assert parse_rules(content, "chipdeals").allows("https://a.example/a")


@pytest.mark.parametrize(
    ("status", "is_allowed"), [(200, True), (404, True), (403, True), (410, True), (429, None), (500, None), (503, None)]
)
def test_an_answer_without_rules(status: int, is_allowed: bool | None) -> None:  # noqa: FBT001
    """A client error means that there are none; a server error that nothing may be asked for."""
    rules = judge(status, b"", "chipdeals")
    assert (rules.allows("https://a.example/a") if rules else None) is is_allowed


def test_events_travel_as_lines() -> None:
    """Every kind of event is one line of JSON and the same again; what is no event is told."""
    told = [
        events.Captured(
            source="a",
            url="https://a.example/1",
            final_url="https://a.example/ç\n",
            status=200,
            captured_at=NOW,
            archive="x.warc.gz",
            offset=7,
            etag='"é"',
        ),
        events.Unchanged(source="a", url="https://a.example/1"),
        events.Refused(source="a", url="https://a.example/1", reason="larger than 10 MB"),
        events.Discovered(source="a", url="https://a.example/feed", found=3),
        events.SourceDone(source="a", requests=3, error="no network", seconds=0.5),
        events.NetworkDown(),
    ]
    for event in told:
        line = events.to_json(event)
        assert "\n" not in line
        assert events.from_json(line) == event
    known = events.Known(etag='"1"', captured_at=NOW)
    assert events.Known.from_json(known.to_json()) == known
    for line in ("", "[]", "{}", '{"event": "Odd"}', '{"event": "Refused"}', '{"event": "Captured", "captured_at": "x"}'):
        with pytest.raises(events.EventError):
            events.from_json(line)


def test_settings_of_the_crawler() -> None:
    """A polite crawler by every setting that has a careless default, under a name that says who it is."""
    settings = make_settings(CrawlLimits(contact="https://news.example/bot", max_bytes=5), frozenset({"127.0.0.1"}))
    assert settings["USER_AGENT"] == user_agent("https://news.example/bot")
    assert settings["USER_AGENT"].endswith(" (+https://news.example/bot)")
    assert settings["DOWNLOAD_VERIFY_CERTIFICATES"] is settings["AUTOTHROTTLE_ENABLED"] is True
    assert settings["COOKIES_ENABLED"] is settings["TELNETCONSOLE_ENABLED"] is False
    assert (settings["DOWNLOAD_MAXSIZE"], settings["CONCURRENT_REQUESTS_PER_DOMAIN"], settings["DOWNLOAD_DELAY_JITTER"]) == (5, 1, 0.0)
    assert "127.0.0.1" in settings["OPEN_HOSTS"]
    assert user_agent("").count("(") == 0

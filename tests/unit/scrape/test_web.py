"""A URL named by hand, with a network of paper."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

import pipeline
from pipeline.records import Page, Rejection
from pipeline.scrape.web import fetch_url


def fetch(url: str, answer: Callable[[httpx.Request], httpx.Response], **more: int) -> Page | Rejection:
    return fetch_url(url, transport=httpx.MockTransport(answer), **more)


def test_page() -> None:
    """Content, type, charset and an honest name."""
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["user-agent"])
        return httpx.Response(200, headers={"content-type": "text/html; charset=ISO-8859-1"}, content=b"\xe7")

    page = fetch("https://93.184.216.34/a", answer)
    assert isinstance(page, Page)
    assert (page.fetched_from, page.content, page.media_type, page.charset) == (
        "https://93.184.216.34/a",
        b"\xe7",
        "text/html",
        "iso-8859-1",
    )
    assert seen == [f"chipdeals/{pipeline.__version__}"]


def test_redirects_are_followed_to_a_limit() -> None:
    """The page's address is that of the last answer; a loop ends."""

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(302, headers={"location": "/b"}) if request.url.path == "/a" else httpx.Response(200, content=b"x")

    page = fetch("https://93.184.216.34/a", answer)
    assert isinstance(page, Page)
    assert page.fetched_from == "https://93.184.216.34/b"
    loop = fetch("https://93.184.216.34/a", lambda _: httpx.Response(302, headers={"location": "/a"}))
    assert loop == Rejection("https://93.184.216.34/a", "scrape", "more than 5 redirects")


@pytest.mark.parametrize(
    "target",
    ["http://127.0.0.1/x", "http://localhost/x", "http://10.0.0.1/", "http://[::1]/", "http://169.254.169.254/latest", "http://intranet/"],
)
def test_redirect_to_a_private_address_is_refused(target: str) -> None:
    """A public page cannot send the program into the local network."""
    found = fetch("https://93.184.216.34/a", lambda _: httpx.Response(302, headers={"location": target}))
    assert isinstance(found, Rejection)
    assert found.reason == "redirected to a private address"


def test_private_address_named_by_hand_is_allowed() -> None:
    """The user may name a local server."""
    assert isinstance(fetch("http://127.0.0.1:8000/a", lambda _: httpx.Response(200, content=b"x")), Page)


def test_redirect_to_another_scheme_is_refused() -> None:
    """Only http and https, also behind a redirect."""
    found = fetch("https://93.184.216.34/a", lambda _: httpx.Response(302, headers={"location": "file:///etc/passwd"}))
    assert isinstance(found, Rejection)
    assert "only http and https" in found.reason


@pytest.mark.parametrize("url", ["ftp://a.example/x", "file:///etc/passwd", "javascript:alert(1)", "exemplo", "http://", "http://[bad", ""])
def test_addresses_that_are_not_fetched(url: str) -> None:
    """What is no web address is a rejection of one clause."""
    found = fetch(url, lambda _: httpx.Response(200))
    assert isinstance(found, Rejection)
    assert found.stage == "scrape"
    assert "\n" not in found.reason


def test_errors_are_rejections() -> None:
    """Status, size, time and network are told in one clause each."""

    def raising(error: Exception) -> Callable[[httpx.Request], httpx.Response]:
        def answer(_: httpx.Request) -> httpx.Response:
            raise error

        return answer

    url = "https://93.184.216.34/a"
    cases = [
        (lambda _: httpx.Response(404), "answered with status 404"),
        (lambda _: httpx.Response(200, content=b"x" * 1001), "larger than 0.001 MB"),
        (raising(httpx.ReadTimeout("slow")), "unreachable: no answer within 20 seconds"),
        (raising(httpx.ConnectError("[Errno -2] Name or service not known")), "unreachable: name not resolved"),
        (raising(httpx.ConnectError("[Errno 111] Connection refused")), "unreachable: connection refused"),
        (raising(httpx.RemoteProtocolError("peer closed")), "unreachable: peer closed"),
        (raising(RuntimeError("odd")), "unreachable: RuntimeError"),
    ]
    for answer, reason in cases:
        assert fetch(url, answer, max_bytes=1000) == Rejection(url, "scrape", reason)

"""A URL named by hand, with a network of paper."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

import pipeline
from pipeline.records import Page, Rejection
from pipeline.scrape.web import fetch_url


def fetch(url: str, answer: Callable[[httpx.Request], httpx.Response], **more: int) -> Page | Rejection:
    def streamed(request: httpx.Request) -> httpx.Response:
        """As from a network: the bytes are not there before they are asked for."""
        made = answer(request)
        return httpx.Response(
            made.status_code,
            headers=made.headers,
            stream=httpx.ByteStream(made.content if "content-encoding" not in made.headers else made.extensions["raw"]),
        )

    return fetch_url(url, transport=httpx.MockTransport(streamed), **more)


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


def test_compressed_content_is_bounded() -> None:
    """gzip and deflate are read; a bomb, an unknown compression and a broken one are refused."""
    import gzip
    import zlib

    raw = zlib.compressobj(9, zlib.DEFLATED, -15)
    cases = {
        "gzip": gzip.compress(b"<p>a"),
        "deflate": zlib.compress(b"<p>a"),
        "Deflate": raw.compress(b"<p>a") + raw.flush(),
        "gzip, gzip": gzip.compress(gzip.compress(b"<p>a")),
    }
    refused = {
        "gzip": (gzip.compress(b"\0" * 5_000_000), "larger than 0.001 MB"),
        "br": (b"\x1b", "unknown compression br"),
        "x-gzip": (b"no gzip", "broken compression"),
    }

    def packed(encoding: str, content: bytes) -> Callable[[httpx.Request], httpx.Response]:
        return lambda _: httpx.Response(
            200, headers={"content-encoding": encoding}, stream=httpx.ByteStream(b""), extensions={"raw": content}
        )

    url = "https://93.184.216.34/a"
    for encoding, content in cases.items():
        page = fetch(url, packed(encoding, content), max_bytes=1000)
        assert isinstance(page, Page)
        assert page.content == b"<p>a", encoding
    for encoding, (content, reason) in refused.items():
        assert fetch(url, packed(encoding, content), max_bytes=10_000 if encoding == "gzip" else 1000) == Rejection(
            url, "scrape", reason.replace("0.001", "0.01")
        )


def test_a_name_is_judged_by_what_it_stands_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """A redirect to a name inside the local network is refused; to a public one it goes to the address that was judged, looked up once."""
    lookups: list[str] = []
    asked: list[tuple[str, str]] = []
    answers = {"inside.example": ["93.184.216.34", "10.0.0.7"], "outside.example": ["93.184.216.34"], "gone.example": []}

    def look_up(host: str, *_: object, **__: object) -> list[tuple[object, ...]]:
        lookups.append(host)
        return [(2, 1, 6, "", (address, 0)) for address in answers[host]]

    monkeypatch.setattr("socket.getaddrinfo", look_up)

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append((request.url.host, request.headers["host"]))
        first = request.url.host == "8.8.8.8"
        return httpx.Response(302, headers={"location": request.url.path[1:]}) if first else httpx.Response(200, content=b"x")

    refused = fetch("https://8.8.8.8/https://inside.example/a", answer)
    assert isinstance(refused, Rejection)
    assert refused.reason == "redirected to a private address"
    page = fetch("https://8.8.8.8/https://outside.example/a", answer)
    assert isinstance(page, Page)
    assert page.fetched_from == "https://outside.example/a"
    assert asked[-1] == ("93.184.216.34", "outside.example")
    gone = fetch("https://8.8.8.8/https://gone.example/a", answer)
    assert isinstance(gone, Rejection)
    assert gone.reason == "unreachable: name not resolved"
    assert lookups == ["inside.example", "outside.example", "gone.example"]

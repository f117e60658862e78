"""Archives of captured pages."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline.records import Page, Rejection
from pipeline.scrape.files import find_pages


def record(kind: str, address: str, http: bytes) -> bytes:
    """One record as the WARC standard writes it."""
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{abs(hash(address))}>\r\nWARC-Target-URI: {address}\r\n"
    head += f"WARC-Date: 2025-10-07T14:32:00Z\r\nContent-Type: application/http; msgtype={kind}\r\nContent-Length: {len(http)}\r\n\r\n"
    return head.encode() + http + b"\r\n\r\n"


def write(path: Path, records: list[tuple[str, str, str, bytes]], *, compress: bool = False) -> Path:
    """An archive of (address, status, content type, body), each with its request."""
    with path.open("wb") as file:
        for address, status, media_type, body in records:
            answer = f"HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
            for written in (record("response", address, answer), record("request", address, b"GET / HTTP/1.1\r\nHost: a.example\r\n\r\n")):
                file.write(gzip.compress(written) if compress else written)
    return path


RECORDS = [
    ("https://a.example/1", "200 OK", 'text/html; charset="ISO-8859-1"', "ação".encode("latin-1")),
    ("https://a.example/logo.png", "200 OK", "image/png", b"x"),
    ("https://a.example/old", "301 Moved", "text/html", b""),
    ("https://a.example/gone", "404 Not Found", "text/html", b"no"),
    ("https://a.example/2", "200 OK", "text/html", b"<p>x</p>"),
]


def test_responses_are_pages(tmp_path: Path) -> None:
    """HTML responses are pages with their address, time and charset; errors are rejections; the rest is passed over."""
    for compress in (False, True):
        found = list(find_pages(write(tmp_path / f"a.warc{'.gz' if compress else ''}", RECORDS, compress=compress), source="s"))
        first, gone, second = found
        assert isinstance(first, Page)
        assert (first.fetched_from, first.content, first.media_type, first.charset, first.source) == (
            "https://a.example/1",
            "ação".encode("latin-1"),
            "text/html",
            "iso-8859-1",
            "s",
        )
        assert first.fetched_at == datetime(2025, 10, 7, 14, 32, tzinfo=UTC)
        assert gone == Rejection("https://a.example/gone", "scrape", "archived response has status 404")
        assert isinstance(second, Page)


def test_large_record_is_a_rejection(tmp_path: Path) -> None:
    """A record above the limit is rejected, the next is read."""
    path = write(tmp_path / "a.warc", [("https://a.example/1", "200 OK", "text/html", b"x" * 2000), RECORDS[4]])
    found = list(find_pages(path, max_megabytes=0.001))
    assert found[0] == Rejection("https://a.example/1", "scrape", "larger than 0.001 MB")
    assert isinstance(found[1], Page)


def test_broken_archives_are_rejections(tmp_path: Path) -> None:
    """An archive cut off, or no archive at all, gives what is whole and a rejection, and raises nothing."""
    whole = write(tmp_path / "a.warc.gz", RECORDS, compress=True).read_bytes()
    (tmp_path / "a.warc.gz").unlink()
    for name, content in {
        "cut.warc.gz": whole[:-150],
        "noise.warc": b"no archive at all\r\n\r\n" * 10,
        "noise.warc.gz": gzip.compress(b"no archive at all"),
        "half.warc": b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999\r\n\r\nHTTP/1.1 200 OK\r\n",
    }.items():
        path = tmp_path / name
        path.write_bytes(content)
        found = list(find_pages(path))
        assert all(isinstance(page, Page | Rejection) for page in found), name
        assert any(isinstance(page, Rejection) for page in found), name


def raw(address: str, headers: str, body: bytes) -> bytes:
    """A response whose body is as the server sent it."""
    return record("response", address, f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{headers}\r\n".encode() + body)


def chunked(body: bytes, size: int = 7) -> bytes:
    """A body in chunks."""
    pieces = [body[start : start + size] for start in range(0, len(body), size)]
    return b"".join(f"{len(piece):x}\r\n".encode() + piece + b"\r\n" for piece in pieces) + b"0\r\n\r\n"


def test_bodies_as_news_crawls_keep_them(tmp_path: Path) -> None:
    """In chunks, compressed, both, with the encoding undone and its header renamed, or with a header that is not true: the page is the same."""
    html = "<p>Notícia</p>".encode() * 50
    packed = gzip.compress(html)
    bodies = {
        "plain": ("", html),
        "chunked": ("Transfer-Encoding: chunked\r\n", chunked(html)),
        "gzip": ("Content-Encoding: gzip\r\n", packed),
        "both": ("Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", chunked(packed)),
        "crawl": ("X-Crawl-Content-Encoding: gzip\r\nX-Crawl-Transfer-Encoding: chunked\r\n", html),
        "untrue": ("Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", html),
    }
    info = b"WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Date: 2025-10-07T14:32:00Z\r\nContent-Type: application/warc-fields\r\nContent-Length: 4\r\n\r\na: b\r\n\r\n"
    written = [info, *(raw(f"https://a.example/{name}", headers, body) for name, (headers, body) in bodies.items())]
    for name, content in {"a.warc": b"".join(written), "b.warc.gz": b"".join(map(gzip.compress, written))}.items():
        (tmp_path / name).write_bytes(content)
        pages = list(find_pages(tmp_path / name))
        assert [page.fetched_from.rsplit("/", 1)[1] for page in pages] == list(bodies), name
        assert all(isinstance(page, Page) and page.content == html for page in pages), name


def test_a_bomb_is_a_rejection(tmp_path: Path) -> None:
    """A body that inflates without end is read up to the limit and no further; the next record is read."""
    bomb = gzip.compress(b"\0" * 30_000_000)
    content = raw("https://a.example/bomb", "Content-Encoding: gzip\r\n", bomb) + raw("https://a.example/1", "", b"<p>x</p>")
    (tmp_path / "a.warc").write_bytes(content)
    rejected, page = find_pages(tmp_path / "a.warc", max_megabytes=1)
    assert rejected == Rejection("https://a.example/bomb", "scrape", "larger than 1 MB")
    assert isinstance(page, Page)


def test_half_a_page_is_none(tmp_path: Path) -> None:
    """A record that the end of the file cut off is a rejection, compressed or not; those before it are pages."""
    parts = [raw("https://a.example/1", "", b"<p>x</p>"), raw("https://a.example/2", "", bytes(range(256)) * 40)]
    for name, content in {"a.warc": b"".join(parts)[:-3000], "b.warc.gz": b"".join(map(gzip.compress, parts))[:-300]}.items():
        (tmp_path / name).write_bytes(content)
        found = list(find_pages(tmp_path / name))
        assert isinstance(found[0], Page), name
        assert not [page for page in found[1:] if isinstance(page, Page)], name
        assert Rejection("https://a.example/2", "scrape", "archived record is cut off") in found, name


def test_reading_goes_on_behind_a_break(tmp_path: Path) -> None:
    """Where records are compressed one by one, a broken one hides no other; where one member holds all, reading ends."""
    parts = [gzip.compress(raw(f"https://a.example/{number}", "", bytes(range(256)) * 9)) for number in range(4)]
    (tmp_path / "a.warc.gz").write_bytes(parts[0] + parts[1][:-30] + bytes(5000) + parts[2] + b"\x1f\x8b\x08 no member" + parts[3])
    found = list(find_pages(tmp_path / "a.warc.gz"))
    assert [page.fetched_from[-1] for page in found if isinstance(page, Page)] == ["0", "2", "3"]
    assert all(page.reason.startswith("archive ") for page in found if isinstance(page, Rejection))
    assert any(isinstance(page, Rejection) for page in found)
    (tmp_path / "b.warc.gz").write_bytes(gzip.compress(raw("https://a.example/1", "", b"<p>x</p>") * 3))
    page, rejected = find_pages(tmp_path / "b.warc.gz")
    assert (isinstance(page, Page), isinstance(rejected, Rejection)) == (True, True)


@pytest.mark.parametrize(
    ("written", "changed", "reason"),
    [
        (b"Content-Length: ", b"X-Length: ", "archived record has no valid length"),
        (b"Content-Length: ", b"Content-Length: -", "archived record has no valid length"),
        (b"2025-10-07T14:32:00Z", b"0001-01-01T00:00:00+14:00", "archived record has no valid date"),
        (b"2025-10-07T14:32:00Z", b"9999-12-31T23:59:59-12:00", "archived record has no valid date"),
    ],
)
def test_headers_that_cannot_be_meant(tmp_path: Path, written: bytes, changed: bytes, reason: str) -> None:
    """Without a length the next record would pass for content; a moment of no year could not be compared with others."""
    whole = raw("https://a.example/1", "", b"<p>x</p>")
    (tmp_path / "a.warc").write_bytes(whole.replace(written, changed, 1) + whole)
    assert next(iter(find_pages(tmp_path / "a.warc"))) == Rejection("https://a.example/1", "scrape", reason)

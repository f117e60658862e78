"""Archives of captured pages."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from pathlib import Path

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

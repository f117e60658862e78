"""Archives of captured pages (WARC) -> pages: the HTML responses, each with its own address and time of capture."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import redirect_stderr
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pipeline.records import Page, Rejection
from pipeline.scrape.files import address_of

_HTML = ("text/html", "application/xhtml+xml", "text/plain")


def find_archived_pages(path: Path, *, source: str = "", max_bytes: int = 10_000_000) -> Iterator[Page | Rejection]:
    """The pages of an archive in their order. A broken record is a rejection; after a break in the file nothing more can be found."""
    from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415

    address = address_of(path)
    try:
        with path.open("rb") as file:
            number = strays = 0
            records = ArchiveIterator(file)
            while True:
                number += 1
                with redirect_stderr(io.StringIO()):  # warcio writes bytes that are no record there
                    record = next(records, None)
                    page = None if record is None else read_record(record, f"{address}#{number}", source, max_bytes)
                if records.err_count > strays:
                    strays = records.err_count
                    yield Rejection(address, "scrape", f"archive damaged after record {number - 1}: bytes between two records")
                if record is None:
                    return
                if page is not None:
                    yield page
    except OSError as error:
        yield Rejection(address, "scrape", f"unreadable: {(error.strerror or str(error)).lower()}")
    except Exception as error:  # noqa: BLE001  warcio and zlib raise many kinds; the rest of the archive cannot be trusted
        yield Rejection(address, "scrape", f"archive broken after record {number - 1} ({type(error).__name__})")


def read_record(record: Any, place: str, source: str, max_bytes: int) -> Page | Rejection | None:
    """A response with HTML as a page; None for the other kinds of record. `place` stands for its address where it names none.

    Chunks are put together and content encodings undone; one that is not known leaves the bytes as they are.
    """
    if record.rec_type not in {"response", "resource"}:
        return None
    target = record.rec_headers.get_header("WARC-Target-URI") or ""
    target = target.strip().strip("<>") or place
    try:
        declared = record.rec_headers.get_header("Content-Type") or ""
        if record.rec_type == "response":
            if record.http_headers is None:
                return (
                    None if target.startswith(("dns:", "whois:")) else Rejection(target, "scrape", "archived response has no HTTP headers")
                )
            status = (record.http_headers.get_statuscode() or "").strip()
            declared = record.http_headers.get_header("Content-Type") or ""
            if status.startswith("3"):
                return None
            if status != "200":
                return Rejection(target, "scrape", f"archived response has status {status or 'unknown'}")
        media_type, charset = split_content_type(declared)
        if media_type and media_type not in _HTML:
            return None
        content = record.content_stream().read(max_bytes + 1)
        if len(content) > max_bytes:
            return Rejection(target, "scrape", f"larger than {max_bytes / 1e6:g} MB")
        if _is_cut_off(record):
            return Rejection(target, "scrape", "archived record is cut off")
        fetched_at = _parse_time(record.rec_headers.get_header("WARC-Date"))
    except Exception as error:  # noqa: BLE001  one broken record must not hide the others
        return Rejection(target, "scrape", f"archived record is broken ({type(error).__name__})")
    if fetched_at is None:
        return Rejection(target, "scrape", "archived record has no valid date")
    return Page(target, content, fetched_at, source=source, media_type=media_type, charset=charset)


def _is_cut_off(record: Any) -> bool:
    """Whether the file ended before the record did: half an article must not pass for the whole."""
    while record.raw_stream.read(65536):  # what stands behind the last chunk of a chunked body
        pass
    return bool(getattr(record.raw_stream, "limit", 0) > 0)


def split_content_type(value: str) -> tuple[str, str]:
    """Media type and charset of a Content-Type header.

    >>> split_content_type('Text/HTML; charset="ISO-8859-1"')
    ('text/html', 'iso-8859-1')
    """
    media_type, *parameters = value.split(";")
    charset = ""
    for parameter in parameters:
        name, _, setting = parameter.partition("=")
        if name.strip().lower() == "charset":
            charset = setting.strip().strip("\"'").lower()
    return media_type.strip().lower(), charset


def _parse_time(value: str | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat((value or "").strip())
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

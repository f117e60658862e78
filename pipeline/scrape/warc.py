"""Archives of captured pages (WARC) -> pages: the HTML responses, each with its own address and time of capture."""

from __future__ import annotations

import io
import mmap
import zlib
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pipeline.records import Page, Rejection
from pipeline.scrape.files import address_of

_HTML = ("text/html", "application/xhtml+xml", "text/plain")
#: What a gzip member begins with, and the record in it.
_MEMBER, _RECORD = b"\x1f\x8b\x08", b"WARC/"
_GZIP = 31


def find_archived_pages(path: Path, *, source: str = "", max_bytes: int = 10_000_000) -> Iterator[Page | Rejection]:
    """The pages of an archive in their order. A broken record is a rejection, and so is a break in the file.

    Behind a break reading goes on where records are compressed one by one; in other files nothing more can be found.
    """
    address = address_of(path)

    def read(record: Any, _: Any, number: int) -> Page | Rejection | None:
        return read_record(record, f"{address}#{number}", source, max_bytes)

    try:
        for found in read_records(path, read):
            if isinstance(found, Break):
                yield Rejection(address, "scrape", f"archive {found.told} after record {found.after}{found.why}")
            else:
                yield found
    except OSError as error:
        yield Rejection(address, "scrape", f"unreadable: {(error.strerror or str(error)).lower()}")


@dataclass(frozen=True, slots=True)
class Break:
    """A place in an archive where no record could be read."""

    #: How many records were read before it.
    after: int
    #: Where it begins, and where reading goes on; None where it does not.
    offset: int
    following: int | None
    told: str = "broken"
    why: str = ""


def read_records(path: Path, read: Callable[[Any, Any, int], Any], *, start: int = 0) -> Iterator[Any]:
    """What `read` makes of each record of an archive from the offset `start` on, without None, and a Break where there is one.

    `read` is given the record, warcio's iterator and the number of the record, 1 for the first. Raises OSError where the file cannot
    be read.
    """
    from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415

    number = 0
    following: int | None = start
    while following is not None:
        why, strays = "", 0
        with path.open("rb") as file:
            file.seek(following)
            records = ArchiveIterator(file)
            while True:
                try:
                    with redirect_stderr(io.StringIO()):  # warcio writes bytes that are no record there
                        record = next(records, None)
                        found = None if record is None else read(record, records, number + 1)
                        if not isinstance(found, Rejection):
                            records.read_to_end()  # the checksum stands at the end
                except OSError:
                    raise
                except Exception as error:  # noqa: BLE001 - warcio and zlib raise many kinds
                    why = f" ({type(error).__name__})"
                    break
                number += record is not None
                if found is not None:
                    yield found
                if records.err_count > strays:
                    strays = records.err_count
                    yield Break(number, records.offset, None, "damaged", ": bytes between two records")
                if record is None:
                    break
        # Where one member holds many records the offset says nothing.
        offset = max(records.offset, following)
        following = _find_member(path, offset + 1)
        if why or following is not None:
            yield Break(number, offset, following, why=why)


def _find_member(path: Path, start: int) -> int | None:
    """Where in a file, from `start` on, the next record begins that is compressed by itself; None where there is none. Raises OSError."""
    if path.stat().st_size <= start:
        return None
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        while (start := content.find(_MEMBER, start)) >= 0:
            with suppress(zlib.error):  # the same bytes may stand anywhere
                if zlib.decompressobj(_GZIP).decompress(content[start : start + 1024], len(_RECORD)) == _RECORD:
                    return start
            start += 1
    return None


def read_record(record: Any, place: str, source: str, max_bytes: int) -> Page | Rejection | None:
    """A response with HTML as a page; None for the other kinds of record. `place` stands for its address where it names none.

    Chunks are put together and content encodings undone; one that is not known leaves the bytes as they are.
    """
    if record.rec_type not in {"response", "resource"}:
        return None
    target = record.rec_headers.get_header("WARC-Target-URI") or ""
    target = target.strip().strip("<>") or place
    if not (record.rec_headers.get_header("Content-Length") or "").strip().isdecimal():  # the next records would pass for its content
        return Rejection(target, "scrape", "archived record has no valid length")
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
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):  # 0001-01-01T00:00+14:00 is in no year
        return None

"""The archive of captured pages: WARC files in a folder, written by the crawl and read back by (file, offset).

Every run writes files of its own, one compressed record a page. So a record that a kill cut off is always the last of its file, and hides
no other. File names sort in the order of capture. Content is kept after decompression, with the header that told the encoding renamed, as
Common Crawl does: reading it again never inflates anything from outside.
"""

from __future__ import annotations

import gzip
import io
import re
import secrets
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from http import HTTPStatus
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self
from urllib.parse import quote, unquote

import pipeline
from pipeline.records import Page, Rejection
from pipeline.scrape.files import address_of
from pipeline.scrape.warc import read_record, read_records

#: A file is followed by the next when it is larger than this.
LARGEST_FILE = 64_000_000
#: The compression: 9 costs three times the time of 6 for one percent less.
_LEVEL = 6
_ENCODINGS = {"content-encoding": "X-Crawl-Content-Encoding", "transfer-encoding": "X-Crawl-Transfer-Encoding"}
_SOURCE, _REQUESTED = "X-Chipdeals-Source", "X-Chipdeals-Requested"
_BREAKS = re.compile(r"[\r\n\x00]+")


@dataclass(frozen=True, slots=True)
class ArchivedPage:
    """A page of the archive and where it lies."""

    #: A record that holds no page, such as a picture, is a rejection.
    page: Page | Rejection
    #: The URL as it was asked for, before redirects.
    requested: str
    #: Name of the file in the folder, where in it the record begins, and where the next one does.
    archive: str
    offset: int
    end: int
    #: As the server sent them; '' where it sent none.
    etag: str = ""
    last_modified: str = ""


class PageArchive:
    """Writes captured pages. Use as a context manager; the first file is made with the first page."""

    def __init__(self, folder: Path, *, largest_file: int = LARGEST_FILE) -> None:
        self.folder = folder
        self._largest_file = largest_file
        # The random part keeps two runs of the same moment apart.
        self._run = f"{datetime.now(UTC):%Y%m%d%H%M%S%f}-{secrets.token_hex(3)}"
        self._number = 0
        self._file: BinaryIO | None = None
        self._name = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Closes the file."""
        self.close()

    def close(self) -> None:
        """Closes the file; what was written stays."""
        if self._file:
            self._file.close()
            self._file = None

    def write(
        self,
        *,
        source: str,
        requested: str,
        url: str,
        status: int,
        headers: Sequence[tuple[str, str]],
        content: bytes,
        captured_at: datetime,
    ) -> tuple[str, int]:
        """Adds one page and returns the name of the file and the offset of the record, which is on disk by then.

        `url` is the address after redirects, `requested` the one before; `content` is decompressed. Raises OSError where it cannot be
        written: the record is then not there.
        """
        from warcio.statusandheaders import StatusAndHeaders  # noqa: PLC0415
        from warcio.warcwriter import WARCWriter  # noqa: PLC0415

        buffer = io.BytesIO()
        writer = WARCWriter(buffer, gzip=False, warc_version="1.1")
        phrase = HTTPStatus(status).phrase if status in HTTPStatus._value2member_map_ else ""
        http = StatusAndHeaders(f"{status} {phrase}".strip(), _headers(headers, len(content)), protocol="HTTP/1.1")
        named = {
            "WARC-Date": f"{captured_at.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%f}Z",
            _SOURCE: quote(source),
            _REQUESTED: _one_line(requested),
        }
        writer.write_record(
            writer.create_warc_record(
                _one_line(url), "response", payload=io.BytesIO(content), length=len(content), http_headers=http, warc_headers_dict=named
            )
        )
        return self._append(gzip.compress(buffer.getvalue(), _LEVEL))

    def _append(self, member: bytes) -> tuple[str, int]:
        file = self._file
        if file is None or file.tell() > self._largest_file:
            file = self._open_next()
        offset = file.tell()
        try:
            file.write(member)
            file.flush()
        except OSError:  # a full disk: half a record must not hide what a later write adds
            with suppress(OSError):
                file.truncate(offset)
                file.seek(offset)
            raise
        return self._name, offset

    def _open_next(self) -> BinaryIO:
        from warcio.warcwriter import WARCWriter  # noqa: PLC0415

        self.close()
        self.folder.mkdir(parents=True, exist_ok=True)
        self._name = f"chipdeals-{self._run}-{self._number:05}.warc.gz"
        self._number += 1
        self._file = file = (self.folder / self._name).open("xb", buffering=0)
        buffer = io.BytesIO()
        writer = WARCWriter(buffer, gzip=False, warc_version="1.1")
        software = {"software": f"chipdeals/{pipeline.__version__}", "format": "WARC File Format 1.1"}
        writer.write_record(writer.create_warcinfo_record(self._name, software))
        file.write(gzip.compress(buffer.getvalue(), _LEVEL))
        return file


def _headers(headers: Sequence[tuple[str, str]], length: int) -> list[tuple[str, str]]:
    """The headers as they came, but for those that would tell of an encoding and length which the content no longer has."""
    kept = [(_ENCODINGS.get(name.lower(), name), _one_line(value)) for name, value in headers if name.lower() != "content-length"]
    return [*kept, ("Content-Length", str(length))]


def _one_line(value: str) -> str:
    return _BREAKS.sub(" ", value).strip()


def folder_beside(database: Path) -> Path:
    """Where the pages of a store lie: two stores never share any.

    >>> folder_beside(Path("var/chipdeals.duckdb")).as_posix(), folder_beside(Path("var/mine.duckdb")).as_posix()
    ('var/pages', 'var/mine-pages')
    """
    return database.parent / ("pages" if database.name == "chipdeals.duckdb" else f"{database.stem}-pages")


def archive_files(folder: Path) -> list[Path]:
    """The files of the archive in the order in which they were written; none where there is no folder."""
    return sorted(path for path in folder.glob("chipdeals-*.warc.gz") if path.is_file())


def read_archive(path: Path, *, start: int = 0, max_bytes: int) -> Iterator[ArchivedPage]:
    """The pages of one file from the offset `start` on. A record that was cut off by a kill ends it; one in the midst of others that cannot
    be read is a rejection.

    Raises OSError where the file cannot be opened.
    """
    for found in read_records(path, partial(_read, name=path.name, max_bytes=max_bytes), start=start):
        if isinstance(found, ArchivedPage):
            yield found
        elif found.following is not None:
            place = f"{address_of(path)}#{found.offset}"
            lost = Rejection(place, "scrape", "captured page cannot be read: the archive is damaged here")
            yield ArchivedPage(lost, place, path.name, found.offset, found.following)


def read_archived(folder: Path, archive: str, offset: int, *, max_bytes: int) -> ArchivedPage | None:
    """The page at one place of the archive; None where there is none, such as where the file was removed or is damaged."""
    try:
        found = next(read_records(folder / archive, partial(_read, name=archive, max_bytes=max_bytes), start=offset), None)
    except OSError:
        return None
    return found if isinstance(found, ArchivedPage) and found.offset == offset else None


def _read(record: Any, records: Any, _number: int, *, name: str, max_bytes: int) -> ArchivedPage | None:
    """None for a record of another kind. Raises EOFError where it was cut off."""
    if record.rec_type != "response":
        return None
    headers = record.rec_headers
    page = read_record(record, f"{name}#{records.offset}", unquote(headers.get_header(_SOURCE) or ""), max_bytes)
    offset, length = records.get_record_offset(), records.get_record_length()
    if record.raw_stream.limit > 0:
        raise EOFError
    url = headers.get_header("WARC-Target-URI") or ""
    http = record.http_headers
    if page is None:
        page = Rejection(url, "scrape", f"not a page but {http.get_header('Content-Type') or 'a redirect'}")
    return ArchivedPage(
        page=replace(page, fetched_from=url) if url else page,
        requested=headers.get_header(_REQUESTED) or url,
        archive=name,
        offset=offset,
        end=offset + length,
        etag=http.get_header("ETag") or "",
        last_modified=http.get_header("Last-Modified") or "",
    )

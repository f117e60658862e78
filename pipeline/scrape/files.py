"""Files and folders -> pages: .html, .htm, .txt and archives of captured pages (.warc, .warc.gz)."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from pipeline.records import Page, Rejection
from pipeline.settings import ReadSettings

_MEDIA_TYPES = {".html": "text/html", ".htm": "text/html", ".xhtml": "application/xhtml+xml", ".txt": "text/plain"}
_ARCHIVES = (".warc", ".warc.gz")
#: What the reason of a file that could not even be opened begins with.
_NOT_READ = ("not a file", "unreadable")


class MissingPath(FileNotFoundError):  # noqa: N818
    """A path named by the user is not there; the message is one line."""


def find_pages(path: Path, *, source: str = "", max_megabytes: float | None = None) -> Iterator[Page | Rejection]:
    """The pages of a file or of all files below a folder, in the order of their names; one that cannot be read is a rejection.

    In a folder, hidden files and files of other kinds are passed over; a file named itself is read whatever it is called. A path that is
    there and cannot be read is a failure, as the user named it; what cannot be read below a folder is not.
    `max_megabytes` is the size (10^6 bytes) above which a file is rejected unread, as in settings. Raises MissingPath.
    """
    limit = int((ReadSettings().max_megabytes if max_megabytes is None else max_megabytes) * 1e6)
    try:
        is_folder, is_there = path.is_dir(), path.exists()
    except OSError as error:  # a name too long, a loop of links
        raise MissingPath(f"{path}: {error.strerror or error}") from None
    except ValueError:
        raise MissingPath(f"{path!s}: no valid path") from None
    if not is_there:
        raise MissingPath(f"{path}: no such file or folder")
    named = address_of(path)
    for file in _walk(path) if is_folder else iter([path]):
        for page in [file] if isinstance(file, Rejection) else _read(file, source, limit):
            is_failure = isinstance(page, Rejection) and page.fetched_from == named and page.reason.startswith(_NOT_READ)
            yield replace(page, is_failure=True) if isinstance(page, Rejection) and is_failure else page


def address_of(path: Path) -> str:
    """The file URI of a path, links resolved as far as they lead; a loop of links has one too."""
    return Path(os.path.realpath(path)).as_uri()


def _read(file: Path, source: str, limit: int) -> Iterator[Page | Rejection]:
    if _is_archive(file) and file.is_file():
        from pipeline.scrape.warc import find_archived_pages  # noqa: PLC0415

        yield from find_archived_pages(file, source=source, max_bytes=limit)
    else:
        yield read_file(file, source=source, max_bytes=limit)


def is_page_file(path: Path) -> bool:
    """Whether a folder's file is one of the kinds that are read.

    >>> is_page_file(Path("a.HTML")), is_page_file(Path(".a.html")), is_page_file(Path("a.warc.gz")), is_page_file(Path("a.png"))
    (True, False, True, False)
    """
    return not path.name.startswith(".") and (path.suffix.lower() in _MEDIA_TYPES or _is_archive(path))


def _is_archive(path: Path) -> bool:
    return path.name.lower().endswith(_ARCHIVES)


def _walk(folder: Path) -> Iterator[Path | Rejection]:
    """The readable files below a folder, sorted by path; links to folders are not followed, so no loop is possible."""
    problems: list[OSError] = []
    for current, folders, names in os.walk(folder, onerror=problems.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            file = Path(current, name)
            if is_page_file(file):
                yield file
        while problems:
            yield _unreadable(Path(str(problems[0].filename)), problems.pop(0))
    for problem in problems:
        yield _unreadable(Path(str(problem.filename)), problem)


def read_file(path: Path, *, source: str = "", max_bytes: int) -> Page | Rejection:
    """One file as a page, bytes unchanged; too large, unreadable or no file at all: a rejection."""
    address = address_of(path)
    try:
        if not path.is_file():  # a device or pipe would never end
            return Rejection(address, "scrape", "not a file")
        if path.stat().st_size > max_bytes:
            return Rejection(address, "scrape", f"larger than {max_bytes / 1e6:g} MB")
        with path.open("rb") as file:
            content = file.read(max_bytes + 1)
    except OSError as error:
        return _unreadable(path, error)
    if len(content) > max_bytes:
        return Rejection(address, "scrape", f"larger than {max_bytes / 1e6:g} MB")
    return Page(address, content, datetime.now(UTC), source=source, media_type=_MEDIA_TYPES.get(path.suffix.lower(), ""))


def _unreadable(path: Path, error: OSError) -> Rejection:
    return Rejection(address_of(path), "scrape", f"unreadable: {(error.strerror or str(error)).lower()}")

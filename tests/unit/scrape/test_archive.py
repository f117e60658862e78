"""The archive of captured pages: what is written is read, wherever it lies and whatever a kill left."""

from __future__ import annotations

import gzip
import re
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest

from pipeline.records import Page, Rejection
from pipeline.scrape.archive import ArchivedPage, PageArchive, archive_files, read_archive, read_archived
from pipeline.scrape.files import find_pages

MOMENT = datetime(2025, 10, 7, 14, 32, 1, 234567, tzinfo=UTC)
LIMIT = 1_000_000


def write(archive: PageArchive, number: int, content: bytes | None = None, **changed: object) -> tuple[str, int]:
    """One page with a number."""
    values = {
        "source": "jornal",
        "requested": f"http://a.example/{number}?utm_source=x",
        "url": f"https://a.example/{number}",
        "status": 200,
        "headers": [
            ("Content-Type", "text/html; charset=ISO-8859-1"),
            ("ETag", f'"{number}"'),
            ("Last-Modified", "Tue, 07 Oct 2025 14:32:00 GMT"),
        ],
        "content": f"página {number}".encode("latin-1") if content is None else content,
        "captured_at": MOMENT,
    }
    return archive.write(**{**values, **changed})  # type: ignore[arg-type]


def read_all(folder: Path) -> list[ArchivedPage]:
    return [page for path in archive_files(folder) for page in read_archive(path, max_bytes=LIMIT)]


def test_a_page_comes_back_as_it_was_written(tmp_path: Path) -> None:
    """Bytes, addresses before and after redirects, source, charset, validators and the moment to the microsecond, by (file, offset)."""
    with PageArchive(tmp_path / "pages") as archive:
        places = [write(archive, number, source="Économie & mais") for number in range(3)]
        # The record is on disk when its place is known: the other process reads it at once.
        found = read_archived(tmp_path / "pages", *places[2], max_bytes=LIMIT)
    assert found is not None
    assert found.page == Page("https://a.example/2", "página 2".encode("latin-1"), MOMENT, "Économie & mais", "text/html", "iso-8859-1")
    assert (found.requested, found.etag, found.last_modified) == ("http://a.example/2?utm_source=x", '"2"', "Tue, 07 Oct 2025 14:32:00 GMT")
    assert (found.archive, found.offset) == places[2]
    assert [(page.archive, page.offset) for page in read_all(tmp_path / "pages")] == places
    assert read_archived(tmp_path / "pages", places[0][0], places[0][1] + 1, max_bytes=LIMIT) is None
    assert read_archived(tmp_path / "pages", "chipdeals-none.warc.gz", 0, max_bytes=LIMIT) is None


def test_reading_goes_on_where_it_ended(tmp_path: Path) -> None:
    """`end` of a page is where the next one begins, so that nothing is read twice."""
    with PageArchive(tmp_path) as archive:
        for number in range(4):
            write(archive, number)
    (path,) = archive_files(tmp_path)
    pages = list(read_archive(path, max_bytes=LIMIT))
    for page, following in pairwise(pages):
        assert page.end == following.offset
        assert list(read_archive(path, start=page.end, max_bytes=LIMIT)) == pages[pages.index(following) :]
    assert pages[-1].end == path.stat().st_size


def test_a_record_that_was_cut_off_hides_no_other(tmp_path: Path) -> None:
    """Wherever the last record ends, the others are there and it is not; the next run writes a file of its own."""
    with PageArchive(tmp_path / "whole") as archive:
        places = [write(archive, number, bytes(range(256)) * 8) for number in range(3)]
    content = (tmp_path / "whole" / places[0][0]).read_bytes()
    for length in range(places[2][1], len(content), 7):
        folder = tmp_path / f"cut-{length}"
        folder.mkdir()
        (folder / places[0][0]).write_bytes(content[:length])
        with PageArchive(folder) as archive:
            write(archive, 9)
        found = {page.page.fetched_from: page.page for page in read_all(folder)}
        last = found.pop("https://a.example/2", None)  # all there where only the checksum is not
        assert list(found) == ["https://a.example/0", "https://a.example/1", "https://a.example/9"], length
        assert last is None or (isinstance(last, Page) and last.content == bytes(range(256)) * 8)


def test_files_have_a_bounded_size_and_sort_in_order(tmp_path: Path) -> None:
    """A file that has grown too large is followed by the next, and a later run by later names."""
    for run in range(2):
        with PageArchive(tmp_path, largest_file=2000) as archive:
            for number in range(5):
                write(archive, 10 * run + number, bytes(str(number) * 300, "ascii") + bytes(range(256)) * 4)
    assert len(archive_files(tmp_path)) > 3
    assert all(path.stat().st_size < 4000 for path in archive_files(tmp_path))
    assert [page.page.fetched_from[18:] for page in read_all(tmp_path)] == [str(number) for number in (0, 1, 2, 3, 4, 10, 11, 12, 13, 14)]


def test_encodings_are_told_and_not_undone_again(tmp_path: Path) -> None:
    """The content is kept after decompression: a header that says gzip is renamed, and the length is that of what is kept."""
    with PageArchive(tmp_path) as archive:
        place = write(
            archive, 1, b"<p>x</p>", headers=[("Content-Encoding", "gzip"), ("Transfer-Encoding", "chunked"), ("content-length", "3")]
        )
    found = read_archived(tmp_path, *place, max_bytes=LIMIT)
    assert found is not None
    assert isinstance(found.page, Page)
    assert found.page.content == b"<p>x</p>"
    raw = gzip.decompress((tmp_path / place[0]).read_bytes()).decode()
    assert "X-Crawl-Content-Encoding: gzip" in raw
    assert re.findall(r"(?i)^content-length: (\d+)\r\n\r\n<p>", raw, re.MULTILINE) == ["8"]


def test_no_header_or_address_breaks_the_record(tmp_path: Path) -> None:
    """Line breaks, letters of any script and a status without a name do no harm; what is no page is a rejection, as is what is too large."""
    with PageArchive(tmp_path) as archive:
        write(
            archive,
            1,
            url="https://a.example/ação\r\nX: y",
            headers=[("X-Note", "ação\r\n\r\nbody"), ("Content-Type", "text/html")],
            status=299,
        )
        write(archive, 2, b"%PDF", headers=[("Content-Type", "application/pdf")])
        write(archive, 3, b"x" * (LIMIT + 1))
        write(archive, 4, b"")
    odd, picture, large, empty = (found.page for found in read_all(tmp_path))
    assert isinstance(odd, Rejection)
    assert picture == Rejection("https://a.example/2", "scrape", "not a page but application/pdf")
    assert large == Rejection("https://a.example/3", "scrape", "larger than 1 MB")
    assert isinstance(empty, Page)


def test_the_archive_is_a_source_like_others(tmp_path: Path) -> None:
    """Its files are ordinary WARC: naming the folder reads them too."""
    with PageArchive(tmp_path) as archive:
        write(archive, 1)
    (page,) = find_pages(tmp_path)
    assert isinstance(page, Page)
    assert page.content == "página 1".encode("latin-1")


def test_a_full_disk_leaves_no_half_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error while writing is raised, and what is written after it can be read."""
    with PageArchive(tmp_path) as archive:
        write(archive, 1)
        file = archive._file
        assert file is not None

        class Full:
            def write(self, content: bytes) -> int:
                file.write(content[:50])
                raise OSError(28, "No space left on device")

            def __getattr__(self, name: str) -> object:
                return getattr(file, name)

        archive._file = Full()  # type: ignore[assignment]
        with pytest.raises(OSError, match="No space"):
            write(archive, 2)
        archive._file = file
        write(archive, 3)
    assert [page.page.fetched_from for page in read_all(tmp_path)] == ["https://a.example/1", "https://a.example/3"]


def test_damage_in_the_midst_hides_no_other_page(tmp_path: Path) -> None:
    """A record that cannot be read is a rejection with its place, and the pages behind it are read; at its place there is no page."""
    with PageArchive(tmp_path) as archive:
        places = [write(archive, number, bytes(range(256)) * 8) for number in range(4)]
    (path,) = archive_files(tmp_path)
    content = bytearray(path.read_bytes())
    for start, length in ((places[1][1] + 40, 20), (places[1][1], 3), (places[1][1], places[2][1] - places[1][1])):
        damaged = bytearray(content)
        damaged[start : start + length] = bytes(length)
        path.write_bytes(damaged)
        first, lost, *others = read_all(tmp_path)
        assert [page.offset for page in (first, *others)] == [places[0][1], places[2][1], places[3][1]]
        assert (lost.offset, lost.end) == (places[1][1], places[2][1])
        assert lost.page == Rejection(
            f"{path.as_uri()}#{places[1][1]}", "scrape", "captured page cannot be read: the archive is damaged here"
        )
        assert read_archived(tmp_path, *places[1], max_bytes=LIMIT) is None
        assert read_archived(tmp_path, *places[2], max_bytes=LIMIT) == others[0]

"""Files and folders -> pages."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.records import Page, Rejection
from pipeline.scrape.files import MissingPath, find_pages


def test_folder_is_read_in_order_without_other_files(tmp_path: Path) -> None:
    """Pages below a folder come sorted; hidden files and other kinds are passed over."""
    for name in ("b.html", "a.txt", "sub/c.HTM", ".hidden.html", ".git/d.html", "e.png", "f.json", "sub/.g.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
    pages = list(find_pages(tmp_path, source="s"))
    assert all(isinstance(page, Page) for page in pages)
    assert [page.fetched_from for page in pages] == [(tmp_path / name).resolve().as_uri() for name in ("a.txt", "b.html", "sub/c.HTM")]
    assert [page.content for page in pages if isinstance(page, Page)] == [b"a.txt", b"b.html", b"sub/c.HTM"]
    assert {page.source for page in pages if isinstance(page, Page)} == {"s"}
    assert [page.media_type for page in pages if isinstance(page, Page)] == ["text/plain", "text/html", "text/html"]


def test_file_with_spaces_and_accents(tmp_path: Path) -> None:
    """A name of any letters is a valid file URI, and the time of capture has a zone."""
    path = tmp_path / "notícia 1.html"
    path.write_bytes(b"x")
    (page,) = find_pages(path)
    assert isinstance(page, Page)
    assert page.fetched_from.endswith("not%C3%ADcia%201.html")
    assert page.fetched_at.tzinfo is not None


def test_file_named_by_hand_is_read_whatever_its_name(tmp_path: Path) -> None:
    """A file without a known ending is a page where the user names it."""
    path = tmp_path / "page"
    path.write_bytes(b"x")
    assert isinstance(next(find_pages(path)), Page)


def test_large_file_is_rejected_unread(tmp_path: Path) -> None:
    """A file above the limit is a rejection that says so."""
    path = tmp_path / "a.html"
    with path.open("wb") as file:
        file.truncate(10_000_001)
    (found,) = find_pages(path)
    assert found == Rejection(path.resolve().as_uri(), "scrape", "larger than 10 MB")
    (found,) = find_pages(path, max_megabytes=11)
    assert isinstance(found, Page)


def test_missing_path(tmp_path: Path) -> None:
    """A path that is not there raises one line, before any page."""
    for path in (tmp_path / "no", tmp_path / ("x" * 5000), Path("a\0b")):
        with pytest.raises(MissingPath) as caught:
            list(find_pages(path))
        assert "\n" not in str(caught.value)


def test_pipe_is_no_file(tmp_path: Path) -> None:
    """A pipe named like a page does not make the run hang."""
    os.mkfifo(tmp_path / "a.html")
    (found,) = find_pages(tmp_path)
    assert isinstance(found, Rejection)
    assert found.reason == "not a file"


def test_broken_link_is_a_rejection(tmp_path: Path) -> None:
    """A link to nowhere in a folder is a rejection."""
    (tmp_path / "a.html").symlink_to(tmp_path / "gone.html")
    (found,) = find_pages(tmp_path)
    assert isinstance(found, Rejection)


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_unreadable_file_is_a_rejection(tmp_path: Path) -> None:
    """A file without permission is a rejection of the stage 'scrape'."""
    path = tmp_path / "a.html"
    path.write_bytes(b"x")
    path.chmod(0)
    (found,) = find_pages(tmp_path)
    assert isinstance(found, Rejection)
    assert found.reason == "unreadable: permission denied"


def test_importing_is_cheap() -> None:
    """Reading files loads neither the web client nor parsers."""
    code = "import pipeline.scrape.files, sys; print([m for m in ('httpx', 'warcio', 'trafilatura', 'bs4', 'lxml', 'duckdb') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

"""What may stand where a store is to be opened."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from pipeline.store.connect import StoreError, connect
from pipeline.store.query import open_for_reading
from pipeline.store.store import Store


@pytest.mark.parametrize("read_only", [True, False])
def test_what_is_no_file_is_refused(tmp_path: Path, *, read_only: bool) -> None:
    """A pipe, at which opening would wait for ever, a device and a folder: one line, and nothing is waited for."""
    os.mkfifo(tmp_path / "pipe.duckdb")
    for path in (tmp_path / "pipe.duckdb", Path(os.devnull), tmp_path, Path()):
        with pytest.raises(StoreError, match="not a file"):
            connect(path, read_only=read_only)


def test_a_file_of_another_kind_is_refused_without_a_download(tmp_path: Path) -> None:
    """A SQLite file is told to be none of ours: no extension is asked for, and the file stays as it is."""
    with sqlite3.connect(tmp_path / "s.duckdb") as other:
        other.execute("CREATE TABLE articles (a)")
    before = (tmp_path / "s.duckdb").read_bytes()
    with pytest.raises(StoreError) as told:
        connect(tmp_path / "s.duckdb", read_only=False)
    assert "download" not in str(told.value)
    assert (tmp_path / "s.duckdb").read_bytes() == before


def test_a_name_that_means_something_to_duckdb_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is stored in ':memory:' or 'md:x' is in a file of that name."""
    monkeypatch.chdir(tmp_path)
    for name in (":memory:", "md:x"):
        with Store(Path(name)):
            pass
        assert (tmp_path / name).is_file()
        with open_for_reading(Path(name)) as connection:
            assert connection.execute("SELECT count(*) FROM articles").fetchone() == (0,)

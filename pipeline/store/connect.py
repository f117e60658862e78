"""Opening the database file, with errors that people understand."""

from __future__ import annotations

from pathlib import Path

import duckdb


class StoreError(RuntimeError):
    """The store cannot be used; the message is one line for the user."""


def connect(path: Path, *, read_only: bool) -> duckdb.DuckDBPyConnection:
    """Opens the database file.

    Raises StoreError where it is missing (read-only), locked by another process, no database, or its folder cannot be made.
    """
    if read_only and not path.exists():
        raise StoreError(f"no store at {path}: run `chipdeals ingest` first, or name one with --db")
    try:
        if path.exists() and not path.is_file():  # DuckDB would wait for ever at a pipe
            raise StoreError(f"cannot open {path}: not a file")
        if not read_only:
            path.parent.mkdir(parents=True, exist_ok=True)
        # Absolute, as ':memory:', 'md:x' or 'sqlite:x' mean something else to DuckDB; and nothing is downloaded for a file of another kind.
        return duckdb.connect(path.absolute(), read_only=read_only, config={"autoinstall_known_extensions": "false"})
    except (FileExistsError, NotADirectoryError):
        raise StoreError(f"cannot make {path}: {path.parent} is not a folder") from None
    except OSError as error:
        raise StoreError(f"cannot open {path}: {error.strerror or error}") from None
    except duckdb.Error as error:
        reason = str(error).splitlines()[0]
        if "conflicting lock" in reason.lower() or "set lock" in reason.lower():
            raise StoreError(f"{path} is in use by another process: wait for it to end, or name another store with --db") from None
        raise StoreError(f"cannot open {path}: {reason}") from None

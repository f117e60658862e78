"""stdin, stdout and stderr: how they are opened, and the lines and queries that come in."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

#: Lines handed to a filter at once.
CHUNK = 512

#: What `.tables` asks at the prompt.
TABLES = """
SELECT table_name AS name, comment FROM duckdb_tables()
UNION ALL SELECT view_name, comment FROM duckdb_views() WHERE NOT internal ORDER BY 1
"""


def open_streams() -> None:
    r"""What is read and written is UTF-8 whatever the locale, and a stream that was closed is one where nothing comes or goes.

    A lone surrogate, as in the name of a file that is no UTF-8, is written as \udc.., which JSON can read.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - open until the end
        elif isinstance(stream, io.TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8", errors="replace" if mode == "r" else "backslashreplace")


def read_lines() -> Iterator[str]:
    """The lines of stdin. A line ends at a newline and nowhere else; what is no UTF-8 is replaced."""
    for line in sys.stdin.buffer:
        yield line.removesuffix(b"\n").decode("utf-8", errors="replace")


def in_chunks(lines: Iterator[str]) -> Iterator[list[str]]:
    """The lines, some hundreds at once."""
    while chunk := list(islice(lines, CHUNK)):
        yield chunk


def read_queries() -> Iterator[str]:
    """Queries typed at a prompt, each ended by a semicolon; .tables lists the tables, .quit or the end of input ends."""
    from sqlite3 import complete_statement  # noqa: PLC0415 - needed for nothing else

    is_terminal = sys.stdin.isatty()
    if is_terminal:
        with contextlib.suppress(ImportError):
            import readline  # noqa: F401, PLC0415 - its import gives input() history and editing
        print("Read-only SQL; end a query with ; - .tables lists what there is, .quit leaves.")  # noqa: T201
    typed = ""
    while True:
        try:
            line = input(("     ...> " if typed else "chipdeals> ") if is_terminal else "")
        except EOFError:
            break
        except KeyboardInterrupt:
            typed = ""
            print()  # noqa: T201
            continue
        if not typed and line.strip() in {".quit", ".exit", "quit", "exit"}:
            return
        if not typed and line.strip() == ".tables":
            yield TABLES
            continue
        typed += line + "\n"
        if complete_statement(typed):  # a semicolon inside of a text or comment ends nothing
            yield typed
            typed = ""
    if typed.strip():
        yield typed

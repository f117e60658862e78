"""A query's result -> a table for the terminal, CSV or JSON."""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Sequence
from typing import Any, TextIO

from pipeline.report.facts import encode

#: Widest a column of a terminal table gets before its text is folded, in characters.
MAX_COLUMN_WIDTH = 60


def write_csv(columns: Sequence[str], rows: Sequence[Sequence[Any]], out: TextIO) -> None:
    """RFC 4180 with a header; lists and structs as JSON, NULL as nothing."""
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow(
            [json.dumps(value, ensure_ascii=False, default=encode) if isinstance(value, list | dict) else _plain(value) for value in row]
        )


def _plain(value: Any) -> Any:
    return "" if value is None else encode(value) if not isinstance(value, str | int | float | bool) else value


def write_json(columns: Sequence[str], rows: Sequence[Sequence[Any]], out: TextIO) -> None:
    """One array of objects, times ISO 8601, a number that JSON lacks (NaN, infinity) as null."""
    objects = [{name: _finite(value) for name, value in zip(columns, row, strict=True)} for row in rows]
    out.write("[" + ",\n ".join(json.dumps(found, ensure_ascii=False, default=encode) for found in objects) + "]\n")


def _finite(value: Any) -> Any:
    return None if isinstance(value, float) and not math.isfinite(value) else value


def write_table(columns: Sequence[str], rows: Sequence[Sequence[Any]], out: TextIO) -> None:
    """A table as wide as the terminal; full width where the output goes to a file or pipe."""
    from rich import box  # noqa: PLC0415 - only a table needs rich
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    console = Console(file=out, width=None if out.isatty() else 10_000, highlight=False)
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    numeric = [all(isinstance(row[index], int | float) or row[index] is None for row in rows) for index in range(len(columns))]
    for name, is_number in zip(columns, numeric, strict=True):
        table.add_column(
            name, justify="right" if is_number else "left", overflow="fold", max_width=MAX_COLUMN_WIDTH if out.isatty() else None
        )
    for row in rows:
        table.add_row(*(Text("" if value is None else format_value(value)) for value in row))
    console.print(table)
    console.print(f"{len(rows)} row{'' if len(rows) == 1 else 's'}")


def format_value(value: Any) -> str:
    """A value as people read it: whole numbers with thousands separators, times to the second.

    >>> format_value(4500000000000.0)
    '4,500,000,000,000'
    """
    if isinstance(value, bool) or not isinstance(value, int | float):
        return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    if isinstance(value, float) and not value.is_integer():
        return f"{value:,.6g}" if abs(value) < 1e6 else f"{value:,.2f}"
    return f"{int(value):,}" if abs(value) >= 10_000 else str(int(value))

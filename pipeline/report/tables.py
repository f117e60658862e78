"""A query's result -> a table for the terminal, CSV or JSON."""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, TextIO

from pipeline.report.facts import encode

#: Widest a column of a terminal table gets before its text is folded, in characters.
MAX_COLUMN_WIDTH = 60


def write_csv(columns: Sequence[str], rows: Sequence[Sequence[Any]], out: TextIO) -> None:
    """RFC 4180 with a header; lists and structs as JSON, NULL as nothing."""
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_to_json(value) if isinstance(value, list | tuple | dict) else _plain(value) for value in row])


def _plain(value: Any) -> Any:
    return "" if value is None else encode(value) if not isinstance(value, str | int | float | bool) else value


def _to_json(value: Any) -> str:
    return json.dumps(_jsonable(value), ensure_ascii=False)


def _jsonable(value: Any) -> Any:
    """The value with what JSON lacks replaced, at any depth: NaN and infinity by null, a decimal by its number, keys of maps by text."""
    if isinstance(value, Decimal):
        value = float(value)
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, dict):
        return {key if isinstance(key, str) else str(encode(key)): _jsonable(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_jsonable(inner) for inner in value]
    return encode(value)


def _unlike(columns: Sequence[str]) -> list[str]:
    """Names of columns, those that came before with a number: an object cannot hold a key twice.

    >>> _unlike(["a", "b", "a", "a"])
    ['a', 'b', 'a_1', 'a_2']
    """
    names: list[str] = []
    for column in columns:
        name, number = column, 0
        while name in names or (number and name in columns):
            number += 1
            name = f"{column}_{number}"
        names.append(name)
    return names


def write_json(columns: Sequence[str], rows: Sequence[Sequence[Any]], out: TextIO) -> None:
    """One array of objects, times ISO 8601, a number that JSON lacks (NaN, infinity) as null."""
    names = _unlike(columns)
    out.write("[" + ",\n ".join(_to_json(dict(zip(names, row, strict=True))) for row in rows) + "]\n")


def write_table(columns: Sequence[str], rows: Sequence[Sequence[Any]], out: TextIO) -> None:
    """A table as wide as the terminal; full width where the output goes to a file or pipe."""
    from rich import box  # noqa: PLC0415 - only a table needs rich
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    from pipeline.report.console import make_console  # noqa: PLC0415

    console = make_console(out, 10_000)
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

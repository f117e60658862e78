"""pipeline.report.tables: results as CSV, JSON and text."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json

from pipeline.report.tables import format_value, write_csv, write_json, write_table

COLUMNS = ["name", "value", "at", "tags"]
WHEN = dt.datetime(2025, 10, 7, 14, 32, tzinfo=dt.UTC)
ROWS = [("AMD; “x”", 4.5e12, WHEN, ["a", "b"]), (None, float("nan"), dt.date(2025, 10, 7), [])]


def test_json_is_one_array_with_iso_times_and_nulls() -> None:
    """NaN is no JSON and becomes null; times are ISO 8601."""
    out = io.StringIO()
    write_json(COLUMNS, ROWS, out)
    assert json.loads(out.getvalue()) == [
        {"name": "AMD; “x”", "value": 4.5e12, "at": "2025-10-07T14:32:00+00:00", "tags": ["a", "b"]},
        {"name": None, "value": None, "at": "2025-10-07", "tags": []},
    ]
    out = io.StringIO()
    write_json(COLUMNS, [], out)
    assert json.loads(out.getvalue()) == []


def test_csv_is_read_back_as_written() -> None:
    """Commas, quotes and line breaks survive; NULL is empty."""
    out = io.StringIO()
    write_csv(["a", "b", "c"], [('x,"y"\nz', None, True)], out)
    assert list(csv.reader(io.StringIO(out.getvalue()))) == [["a", "b", "c"], ['x,"y"\nz', "", "True"]]


def test_a_piped_table_keeps_every_character() -> None:
    """Nothing is cut or marked up when the output is no terminal."""
    out = io.StringIO()
    write_table(["text"], [("[bold]" + "x" * 300,)], out)
    assert "[bold]" + "x" * 300 in out.getvalue()
    assert "1 row" in out.getvalue()


def test_numbers_are_written_for_people() -> None:
    """Thousands separators from 10,000 on; fractions keep their digits."""
    assert [format_value(value) for value in (2026, 12500.0, 0.25, 1234567.891, 4.5e12)] == [
        "2026",
        "12,500",
        "0.25",
        "1,234,567.89",
        "4,500,000,000,000",
    ]

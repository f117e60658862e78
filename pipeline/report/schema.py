"""docs/schema.md: every table, view and column with its comment, from the store itself. `python -m pipeline.report.schema FILE`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from pipeline.store.query import as_dictionaries, open_for_reading
from pipeline.store.store import Store

_RELATIONS = """
SELECT name, comment FROM (
    SELECT table_name AS name, comment, table_oid AS place, 1 AS rank FROM duckdb_tables()
    UNION ALL SELECT view_name, comment, view_oid, 2 FROM duckdb_views() WHERE NOT internal)
ORDER BY rank, place
"""
_COLUMNS = "SELECT column_name, data_type, comment FROM duckdb_columns() WHERE table_name = $1 AND NOT internal ORDER BY column_index"


def describe_schema() -> str:
    """The schema as Markdown."""
    lines = [
        "# The store",
        "",
        "Made by `make docs` from the comments of the database. `facts` is a view over all kinds of facts. Offsets count code points of",
        "`articles.text`, half-open: `substr(text, start_char + 1, end_char - start_char)` is the evidence.",
    ]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "schema.duckdb")
        Store(path).close()
        with open_for_reading(path) as connection:
            for relation in as_dictionaries(connection, _RELATIONS):
                lines += ["", f"## {relation['name']}", "", f"{relation['comment']}.", "", "| column | type | |", "|---|---|---|"]
                for column in as_dictionaries(connection, _COLUMNS, relation["name"]):
                    lines.append(f"| {column['column_name']} | {column['data_type']} | {column['comment']} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(describe_schema(), encoding="utf-8")

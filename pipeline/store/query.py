"""Questions to a store, read-only."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote_from_bytes

if TYPE_CHECKING:
    import duckdb


_EXACT_NAME = "SELECT * FROM articles WHERE article_id = $1 OR url = $1 OR fetched_from = $1"
_LIKE_NAME = r"""
SELECT * FROM articles
WHERE starts_with(article_id, $1) OR ends_with(fetched_from, '/' || $1) OR regexp_extract(fetched_from, '([^/]+?)(\.[a-z]+)?$', 1) = $1
ORDER BY article_id
"""

#: What `chipdeals merges` lists.
MERGES = """
SELECT m.company_id, m.name, m.merged_into, c.name AS is_now, m.score, m.reason, m.articles, m.merged_at, m.undone_at
FROM company_merges m LEFT JOIN companies c ON c.company_id = m.merged_into ORDER BY m.undone_at IS NOT NULL, m.merged_into, m.company_id
"""


class QueryError(ValueError):
    """The query cannot be answered; the message is one line."""


@contextmanager
def open_for_reading(path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """A read-only connection with times in UTC. Raises StoreError where the store is missing, locked, damaged or of another version."""
    import duckdb  # noqa: PLC0415

    from pipeline.store.connect import StoreError, connect  # noqa: PLC0415

    connection = connect(path, read_only=True)
    try:
        connection.execute("SET TimeZone = 'UTC'")
        # Reading only, also of no other file: COPY, EXPORT, ATTACH and INSTALL would write beside the store.
        connection.execute("SET enable_external_access = false")
        connection.execute("SET lock_configuration = true")
        yield connection
    except duckdb.Error as error:
        raise StoreError(f"{path} is damaged or no store of this version: {str(error).splitlines()[0]}") from None
    finally:
        connection.close()


def run_query(connection: duckdb.DuckDBPyConnection, query: str) -> tuple[list[str], list[tuple[Any, ...]]]:
    """Column names and rows of one query. Raises QueryError."""
    import duckdb  # noqa: PLC0415

    try:
        query.encode()
        if not connection.extract_statements(query):
            raise QueryError("the query is empty")
        found = connection.execute(query)
        columns = [description[0] for description in found.description or []]
        return columns, found.fetchall() if columns else []
    except UnicodeEncodeError:
        raise QueryError("the query is no valid UTF-8") from None
    except duckdb.Error as error:
        raise QueryError(" ".join(line.strip() for line in str(error).splitlines() if line.strip())) from None


def as_dictionaries(connection: duckdb.DuckDBPyConnection, query: str, *values: object) -> list[dict[str, Any]]:
    """The rows of a query as dictionaries by column name."""
    found = connection.execute(query, list(values))
    columns = [description[0] for description in found.description]
    return [dict(zip(columns, row, strict=True)) for row in found.fetchall()]


def has_table(connection: duckdb.DuckDBPyConnection, name: str) -> bool:
    """Whether the store has that table: one of an older version may not."""
    return connection.execute("SELECT 1 FROM duckdb_tables() WHERE table_name = $1", [name]).fetchone() is not None


def find_articles(connection: duckdb.DuckDBPyConnection, name: str) -> list[dict[str, Any]]:
    """The articles that `name` may mean: by article_id or its beginning, URL, or file name with or without its ending."""
    written = quote_from_bytes(os.fsencode(name))  # a file name with spaces, accents or stray bytes, as its URI has it
    ways = [written] if written == name or not name.isprintable() else [name, written]
    for query in (_EXACT_NAME, _LIKE_NAME):
        for way in ways:
            if found := as_dictionaries(connection, query, way):
                return found
    return []

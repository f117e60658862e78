"""Stores that an older version made get the columns they lack, filled, so that nothing has to be read again."""

from __future__ import annotations

import duckdb

#: Table, column, type, and what fills it in rows that are there.
_ADDED = (
    *(
        (table, "found_company_id", "VARCHAR", "company_id")
        for table in ("company_mentions", "article_people", "figures", "quotes", "deal_parties")
    ),
    (
        "company_mentions",
        "found_name",
        "VARCHAR",
        "(SELECT min(c.name) FROM companies c WHERE c.company_id = t.company_id)",
    ),
    ("articles", "standfirst", "VARCHAR", "NULL"),
    ("articles", "is_partial", "BOOLEAN", "false"),
    ("articles", "first_seen_at", "TIMESTAMPTZ", "fetched_at"),
    ("articles", "revisions", "INTEGER", "0"),
    ("sentences", "mended_by", "VARCHAR", "NULL"),
    # made_with of none: what an older version remembers is made anew, as nobody knows what was protected
    ("translation_memory", "protected", "VARCHAR", "''"),
    ("translation_memory", "made_with", "VARCHAR", "''"),
    ("translation_memory", "is_second", "BOOLEAN", "false"),
    ("translation_memory", "mended_by", "VARCHAR", "NULL"),
    ("captures", "archive", "VARCHAR", "NULL"),
    ("captures", "archive_offset", "BIGINT", "NULL"),
    ("captures", "text_hash", "VARCHAR", "NULL"),
)


def upgrade(connection: duckdb.DuckDBPyConnection) -> None:
    """Adds what schema.sql has and the tables of this store do not; nothing where the store is new or up to date.

    Raises duckdb.Error where the tables are of another kind. To be called in a transaction.
    """
    stored = set(connection.execute("SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal").fetchall())
    tables = {table for table, _ in stored}
    for table, column, kind, value in _ADDED:
        if table in tables and (table, column) not in stored:
            connection.execute(f"ALTER TABLE {table} ADD COLUMN {column} {kind}")
            connection.execute(f"UPDATE {table} t SET {column} = {value}")  # noqa: S608

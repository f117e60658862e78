"""The store: one DuckDB file. Opens, writes batches of dossiers in one transaction each, answers what ingest asks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import duckdb
import pyarrow as pa

from pipeline.records import Dossier, Rejection
from pipeline.store.connect import StoreError, connect
from pipeline.store.memory import Makers, forget, recall
from pipeline.store.rows import Rows, make_rows, rejection_row
from pipeline.store.upgrade import upgrade
from pipeline.translate.passage import PassageKey, Rendering

_FOLDER = Path(__file__).parent

#: Tables whose rows belong to one article by article_id; deals and their parties hang on deal_reports.
OF_ARTICLE = ("articles", "sentences", "company_mentions", "person_mentions", "article_people", "figures", "quotes", "deal_reports")


#: Articles that these pages led to, and no other page: they go where the page leads elsewhere now (new canonical URL) or is rejected.
_LEFT_BEHIND = """
SELECT article_id FROM captures WHERE article_id IS NOT NULL
GROUP BY article_id HAVING bool_and(list_contains($1, fetched_from))
"""


@dataclass(frozen=True, slots=True)
class Capture:
    """How a page was last processed; the fields are the columns of captures."""

    fetched_from: str
    content_hash: str
    article_id: str | None
    processed_with: str
    captured_at: datetime
    #: Where its bytes lie in the archive; None for a file of the user.
    archive: str | None = None
    archive_offset: int | None = None
    #: Hash of the title and text read from it; None where there is no article.
    text_hash: str | None = None


class Store:
    """A writable store. Use as a context manager."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection = connect(path, read_only=False)
        try:
            self._connection.execute("SET TimeZone = 'UTC'")
            with self.transaction() as connection:
                upgrade(connection)
                connection.execute((_FOLDER / "schema.sql").read_text(encoding="utf-8"))
                for view in sorted((_FOLDER / "views").glob("*.sql")):
                    connection.execute(view.read_text(encoding="utf-8"))
        except duckdb.Error as error:
            self._connection.close()
            raise StoreError(f"{path} is no store of this version: {str(error).splitlines()[0]}") from None
        self._columns = self._read_columns()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Closes the store. Raises StoreError for what the database could not do, such as write to a full disk."""
        with suppress(duckdb.Error):  # closing writes too, and would hide why
            self.close()
        while isinstance(error, duckdb.Error) and isinstance(error.__context__, duckdb.Error):
            error = error.__context__  # what failed first
        if isinstance(error, duckdb.Error):
            raise StoreError(f"cannot go on with {self.path}: {str(error).splitlines()[0]}") from None

    def close(self) -> None:
        """Closes the file; what was committed stays."""
        self._connection.close()

    def _read_columns(self) -> dict[str, pa.Schema]:
        tables = [name for (name,) in self._connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()]
        return {table: self._connection.table(table).limit(0).to_arrow_table().schema for table in tables}

    @contextmanager
    def transaction(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """The connection while a transaction is open: committed at the end, rolled back where anything is raised."""
        self._connection.begin()
        try:
            yield self._connection
            self._connection.commit()
        except BaseException:
            with suppress(duckdb.Error):  # a commit that failed has rolled back already
                self._connection.rollback()
            raise

    def captures(self, fetched_from: Sequence[str]) -> dict[str, Capture]:
        """How each of these pages was last processed; pages never seen are left out."""
        names = ", ".join(field.name for field in fields(Capture))
        found = self.ask(f"SELECT {names} FROM captures WHERE list_contains(?, fetched_from)", list(fetched_from))  # noqa: S608
        return {row[0]: Capture(*row) for row in found}

    def ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        return self._connection.execute(query, list(values)).fetchall()

    def replace(self, table: str, key: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Writes rows in place of those with the same `key` (a column), in one transaction; the last of two with one key counts."""
        unique = {row[key]: dict(row) for row in rows}
        if unique:
            with self.transaction() as connection:
                connection.execute(f"DELETE FROM {table} WHERE list_contains(?, {key})", [list(unique)])  # noqa: S608
                self._insert(table, list(unique.values()))

    def add(self, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Writes rows beside those that are there, in one transaction."""
        with self.transaction():
            self._insert(table, [dict(row) for row in rows])

    def stored_articles(self, article_ids: Sequence[str]) -> set[str]:
        """Which of these articles are stored."""
        found = self._connection.execute("SELECT article_id FROM articles WHERE list_contains(?, article_id)", [list(article_ids)])
        return {article_id for (article_id,) in found.fetchall()}

    def pages_of(self, article_ids: Sequence[str]) -> list[tuple[str, str]]:
        """The pages that gave these articles: (article_id, fetched_from)."""
        found = self.ask("SELECT article_id, fetched_from FROM captures WHERE list_contains(?, article_id)", list(article_ids))
        return [(str(article_id), str(page)) for article_id, page in found]

    def told_rejections(self, fetched_from: Sequence[str]) -> set[tuple[str, str, str]]:
        """The rejections already stored for these pages: (fetched_from, stage, reason)."""
        if not fetched_from:
            return set()
        query = "SELECT fetched_from, stage, reason FROM rejections WHERE list_contains(?, fetched_from)"
        return set(self._connection.execute(query, [list(fetched_from)]).fetchall())

    def remembered(self, language: str, makers: Makers, keys: Iterable[PassageKey]) -> dict[PassageKey, Rendering]:
        """The English of those passages that these translators have made before."""
        return recall(self._connection, language, makers, keys)

    def write(
        self,
        dossiers: Iterable[Dossier],
        rejections: Iterable[Rejection],
        captures: Iterable[Capture],
        *,
        translated: Iterable[Mapping[str, Any]],
        written_at: datetime,
        cleared: Iterable[str] = (),
    ) -> None:
        """Replaces all rows of these articles and pages, in one transaction: all or nothing.

        An article that is not written anew stays where one of the captures still names it. `translated` are rows of the translation
        memory; rejections of the addresses in `cleared` are gone.
        """
        rows: Rows = defaultdict(list)
        for dossier in dossiers:
            for table, found in make_rows(dossier).items():
                rows[table] += found
            rows["rejections"] += [rejection_row(rejection, written_at) for rejection in dossier.rejections]
        rows["rejections"] += [rejection_row(rejection, written_at) for rejection in rejections]
        rows["captures"] = [asdict(capture) for capture in captures]
        rows["translation_memory"] = [dict(row) for row in translated]
        with self.transaction():
            self._tell_history(rows["articles"], rows["captures"])
            self._delete([row["article_id"] for row in rows["articles"]], rows["captures"])
            named = [*cleared, *(row["fetched_from"] for table in ("captures", "rejections") for row in rows[table])]
            self._connection.execute("DELETE FROM rejections WHERE list_contains(?, fetched_from)", [named])
            forget(self._connection, rows["translation_memory"])
            for table in ("companies", "people"):
                rows[table] = self._not_stored(table, rows[table])
            for table, found in rows.items():
                self._insert(table, found)
            self._drop_orphans()
            self._connection.execute("DELETE FROM passes")  # what was worked out over the whole store holds no longer

    def _tell_history(self, articles: list[dict[str, Any]], captures: list[dict[str, Any]]) -> None:
        """Fills first_seen_at and revisions of article rows from what is stored and from the captures that take its place."""
        query = "SELECT article_id, first_seen_at, revisions FROM articles WHERE list_contains(?, article_id)"
        stored = {name: history for name, *history in self.ask(query, [row["article_id"] for row in articles])}
        seen = self.captures([row["fetched_from"] for row in captures])
        for row in articles:
            first_seen_at, revisions = stored.get(row["article_id"], (None, 0))
            ours = [capture for capture in captures if capture["article_id"] == row["article_id"]]
            moments = [first_seen_at, row["fetched_at"], *(capture["captured_at"] for capture in ours)]
            row["first_seen_at"] = min(moment for moment in moments if moment is not None)
            row["revisions"] = (revisions or 0) + sum(_is_revision(seen.get(capture["fetched_from"]), capture) for capture in ours)

    def _delete(self, article_ids: list[str], captures: list[dict[str, Any]]) -> None:
        run = self._connection.execute
        fetched_from = [row["fetched_from"] for row in captures]
        left = {article_id for (article_id,) in self.ask(_LEFT_BEHIND, fetched_from)} - {row["article_id"] for row in captures}
        gone = list({*article_ids, *left})
        deals = "(SELECT deal_id FROM deal_reports WHERE list_contains(?, article_id))"
        run(f"DELETE FROM deal_parties WHERE deal_id IN {deals}", [gone])  # noqa: S608
        run(f"DELETE FROM deals WHERE deal_id IN {deals}", [gone])  # noqa: S608
        for table in OF_ARTICLE:
            run(f"DELETE FROM {table} WHERE list_contains(?, article_id)", [gone])  # noqa: S608
        run("DELETE FROM captures WHERE list_contains(?, fetched_from)", [fetched_from])

    def _not_stored(self, table: str, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The rows of identities not stored yet, the first of each; known ones are stored anew, as reference data may have changed."""
        key = "company_id" if table == "companies" else "person_id"
        first: dict[str, dict[str, Any]] = {}
        for row in rows:  # of a name that one article knows and another does not, the known row
            if row[key] not in first or (row.get("is_known") and not first[row[key]].get("is_known")):
                first[row[key]] = row
        known = [name for name, row in first.items() if row.get("is_known", True)]
        run = self._connection.execute
        run(f"DELETE FROM {table} WHERE list_contains(?, {key})", [known])  # noqa: S608
        stored = run(f"SELECT {key} FROM {table} WHERE list_contains(?, {key})", [list(first)])  # noqa: S608
        kept = {name for (name,) in stored.fetchall()}
        return [row for name, row in sorted(first.items()) if name not in kept]

    def _insert(self, table: str, rows: list[dict[str, Any]]) -> None:
        if not rows:
            return
        schema = self._columns[table]
        missing = {name for row in rows for name in row if name not in schema.names}
        if missing:
            raise StoreError(f"table {table} has no column {', '.join(sorted(missing))}")
        arrow = pa.Table.from_pylist(rows, schema=schema)
        self._connection.register("incoming", arrow)
        try:
            self._connection.execute(f"INSERT INTO {table} BY NAME SELECT * FROM incoming")  # noqa: S608
        finally:
            with suppress(duckdb.Error):  # in a transaction that failed this fails too, and would hide why
                self._connection.unregister("incoming")

    def _drop_orphans(self) -> None:
        """Companies and people that no article names any more."""
        self._connection.execute("DELETE FROM companies WHERE company_id NOT IN (SELECT company_id FROM company_mentions)")
        self._connection.execute("DELETE FROM people WHERE person_id NOT IN (SELECT person_id FROM person_mentions)")

    def passed_with(self, name: str) -> str | None:
        """With which rules a pass was made that holds for what the store has now; None where it is to be made."""
        row = self._connection.execute("SELECT made_with FROM passes WHERE name = ?", [name]).fetchone()
        return str(row[0]) if row else None

    def mark_passed(self, name: str, made_with: str, finished_at: datetime) -> None:
        """Says that a pass holds for what the store has now; to be called in the transaction of the pass."""
        self._connection.execute("DELETE FROM passes WHERE name = ?", [name])
        self._connection.execute("INSERT INTO passes VALUES (?, ?, ?)", [name, made_with, finished_at])

    def write_run(self, row: Mapping[str, Any]) -> None:
        """Adds or replaces the row of a run."""
        self.replace("runs", "run_id", [row])

    def count(self, tables: Iterable[str]) -> dict[str, int]:
        """Rows in each of these tables."""
        counts = {}
        for table in tables:
            counts[table] = int(self.ask(f'SELECT count(*) FROM "{table}"')[0][0])  # noqa: S608
        return counts


def _is_revision(seen: Capture | None, capture: Mapping[str, Any]) -> bool:
    """Whether the page told something else before: not where the same bytes are read by other rules."""
    return (
        seen is not None
        and seen.article_id == capture["article_id"]
        and seen.content_hash != capture["content_hash"]
        and seen.text_hash is not None
        and seen.text_hash != capture["text_hash"]
    )

"""What collecting asks a store and leaves in it: validators, how far the archive was read, and what each source gave."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from datetime import datetime

from pipeline.store.store import OF_ARTICLE, Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Validator:
    """What a site said of a page, feed or sitemap; the fields are the columns of validators."""

    #: Normalised, as asked for.
    url: str
    source: str
    etag: str = ""
    last_modified: str = ""
    content_hash: str = ""
    captured_at: datetime | None = None
    #: Whether it is a feed, sitemap or listing.
    is_document: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRun:
    """What a source gave in a run; the fields are the columns of source_runs."""

    run_id: str
    source: str
    kind: str
    finished_at: datetime
    requests: int = 0
    found: int = 0
    captured: int = 0
    unchanged: int = 0
    refused: int = 0
    articles: int = 0
    relevant: int = 0
    rejected: int = 0
    error: str = ""
    is_counted: bool = True
    seconds: float = 0.0


def validators(store: Store) -> dict[str, Validator]:
    """All of the store, by address."""
    names = [field.name for field in fields(Validator)]
    rows = store.ask(f"SELECT {', '.join(names)} FROM validators")  # noqa: S608
    return {row[0]: Validator(**dict(zip(names, row, strict=True))) for row in rows}


def remember_validators(store: Store, found: Iterable[Validator]) -> None:
    """Writes them in place of those of the same address."""
    store.replace("validators", "url", [asdict(validator) for validator in found])


def taken(store: Store) -> dict[str, int]:
    """How many bytes of each file of the archive are in the store."""
    return dict(store.ask("SELECT name, taken FROM archives"))


def mark_taken(store: Store, ends: Mapping[str, int]) -> None:
    """Says how far files of the archive are in the store."""
    store.replace("archives", "name", [{"name": name, "taken": end} for name, end in ends.items()])


def stale_captures(store: Store, processed_with: str) -> list[tuple[str, int]]:
    """Where the archived pages lie (file, offset) that other rules or models than those of this fingerprint were used for, in order."""
    query = (
        "SELECT archive, archive_offset FROM captures WHERE archive IS NOT NULL AND processed_with <> ? ORDER BY archive, archive_offset"
    )
    return [(str(archive), int(offset)) for archive, offset in store.ask(query, processed_with)]


def write_source_runs(store: Store, runs: Iterable[SourceRun]) -> None:
    """Adds what the sources gave."""
    store.add("source_runs", [asdict(run) for run in runs])


def forget_archived(store: Store, readable: Iterable[tuple[str, int]]) -> set[str]:
    """Forgets that pages of the archive were ever read, in one transaction: all of them are to be taken again, as if they were new.

    `readable` are the places (file, offset) of the archive whose pages can be read. A page that cannot be had again stays as it is, and
    its address is in what is returned. The articles of the others go with them, unless another page that stays leads to one too. A run
    that is killed after this goes on with the archive.
    """
    there = set(readable)
    places = store.ask("SELECT fetched_from, archive, archive_offset FROM captures WHERE archive IS NOT NULL")
    lost = {str(page) for page, archive, offset in places if (archive, offset) not in there}
    with store.transaction() as connection:
        connection.execute(
            "CREATE TEMP TABLE again AS SELECT unnest(?::VARCHAR[]) AS page", [[str(page) for page, *_ in places if page not in lost]]
        )
        gone = """(SELECT article_id FROM captures WHERE article_id IS NOT NULL
                   GROUP BY article_id HAVING bool_and(fetched_from IN (SELECT page FROM again)))"""
        deals = f"(SELECT deal_id FROM deal_reports WHERE article_id IN {gone})"  # noqa: S608
        for table in ("deal_parties", "deals"):
            connection.execute(f"DELETE FROM {table} WHERE deal_id IN {deals}")  # noqa: S608
        for table in OF_ARTICLE:
            connection.execute(f"DELETE FROM {table} WHERE article_id IN {gone}")  # noqa: S608
        for table in ("rejections", "captures"):
            connection.execute(f"DELETE FROM {table} WHERE fetched_from IN (SELECT page FROM again)")  # noqa: S608
        connection.execute("DELETE FROM archives")
        connection.execute("DELETE FROM passes")
        connection.execute("DROP TABLE again")
    return lost

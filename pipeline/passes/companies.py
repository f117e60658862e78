"""One identity for a company over all articles: unknown names that are one company are merged, with a score and a reason.

Every run works out all merges anew from what the articles alone gave (found_company_id), so the answer depends on the articles in the store
and on nothing else: not on the order they came in, not on earlier answers. What a user took back stays apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.extract.directory import CompanyDirectory, reference_companies
from pipeline.passes.context import find_acronyms_written, find_rivals, share_context
from pipeline.passes.decisions import Clusters, Identity, Merge
from pipeline.passes.links import find_acronyms, find_same_names, find_short_forms, find_spaced, find_symbols, judge_pair
from pipeline.records import Company
from pipeline.store.store import Store
from pipeline.text import fold

if TYPE_CHECKING:
    import duckdb

#: The name of this pass in the table passes.
NAME = "companies"
#: Tables with a company_id that follows found_company_id.
_RESOLVED = ("company_mentions", "article_people", "figures", "quotes", "deal_parties")

#: Lines of business whose companies are named with everybody.
_BYSTANDERS = frozenset({"newspaper", "magazine", "broadcaster", "news_agency", "research", "bank", "exchange", "social_network"})

_NAMES = """
SELECT found_company_id, found_name, count(DISTINCT article_id) FROM company_mentions WHERE found_company_id <> '' GROUP BY ALL
"""
_COUNTS = """
SELECT found_company_id, count(DISTINCT article_id), count(*) FROM company_mentions WHERE found_company_id <> '' GROUP BY ALL
"""


class MergeError(ValueError):
    """There is no merge of that company to take back or to take up again; the message is one line."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a run of the pass came to."""

    #: Merges in force, and of these those that the run before did not have.
    merges: int
    new: int


def resolve_companies(store: Store, directory: CompanyDirectory, *, made_with: str, now: datetime) -> Resolution:
    """Merges the companies of the whole store, in one transaction. `made_with`: fingerprint of the rules in use."""
    with store.transaction() as connection:
        resolution = _resolve(connection, directory, now)
        store.mark_passed(NAME, made_with, now)
        return resolution


def undo_merge(database: Path, company_id: str) -> str:
    """Takes a merge back and keeps the two apart from now on; returns the company it was merged into. Raises MergeError, StoreError."""
    return _change(database, "UPDATE company_merges SET undone_at = $2 WHERE company_id = $1 AND undone_at IS NULL", company_id)


def redo_merge(database: Path, company_id: str) -> str:
    """Lets a merge that was taken back stand again where its reason still holds; returns as `undo_merge` and raises the same."""
    redone = "UPDATE company_merges SET undone_at = NULL WHERE company_id = $1 AND undone_at IS NOT NULL AND $2 IS NOT NULL"
    return _change(database, redone, company_id)


def _change(database: Path, change: str, company_id: str) -> str:
    now = datetime.now(UTC)
    with Store(database) as store:
        made_with = store.passed_with(NAME)
        with store.transaction() as connection:
            changed = connection.execute(f"{change} RETURNING merged_into", [company_id, now]).fetchall()
            if not changed:
                raise MergeError(f"no such merge of {company_id!r}: `chipdeals merges` lists what there is")
            _resolve(connection, reference_companies(), now)
            # Not marked as made with other rules than it was: the next ingest sees what is to be done anew.
            if made_with is not None:
                store.mark_passed(NAME, made_with, now)
    return str(changed[0][0])


def _resolve(connection: duckdb.DuckDBPyConnection, directory: CompanyDirectory, now: datetime) -> Resolution:
    identities = _read_identities(connection, directory)
    found = [company_id for company_id, identity in identities.items() if identity.articles]
    merges = _decide(connection, directory, identities)
    in_force = connection.execute("SELECT company_id, merged_into, merged_at FROM company_merges WHERE undone_at IS NULL").fetchall()
    before = {(company_id, into): merged_at for company_id, into, merged_at in in_force}
    connection.execute("DELETE FROM company_merges WHERE undone_at IS NULL")
    _insert(
        connection,
        "company_merges",
        _MERGE_COLUMNS,
        [
            (
                merge.company_id,
                identities[merge.company_id].name,
                merge.merged_into,
                merge.score,
                merge.reason,
                identities[merge.company_id].articles,
                before.get((merge.company_id, merge.merged_into), now),
            )
            for merge in merges
        ],
    )
    for table in _RESOLVED:
        connection.execute(_FOLLOW.format(table=table))
    into = {merge.company_id: merge.merged_into for merge in merges}
    _write_companies(connection, directory, identities, {into.get(company_id, company_id) for company_id in found})
    return Resolution(len(merges), sum((merge.company_id, merge.merged_into) not in before for merge in merges))


_MERGE_COLUMNS = {
    **dict.fromkeys(("company_id", "name", "merged_into"), "VARCHAR"),
    "score": "DOUBLE", "reason": "VARCHAR", "articles": "INTEGER", "merged_at": "TIMESTAMPTZ",
}  # fmt: skip

_FOLLOW = """
UPDATE {table} SET company_id = wanted.company_id
FROM (SELECT f.found_company_id, coalesce(m.merged_into, f.found_company_id) AS company_id
      FROM (SELECT DISTINCT found_company_id FROM {table}) f
      LEFT JOIN company_merges m ON m.company_id = f.found_company_id AND m.undone_at IS NULL) wanted
WHERE {table}.found_company_id = wanted.found_company_id AND {table}.company_id <> wanted.company_id
"""


def _read_identities(connection: duckdb.DuckDBPyConnection, directory: CompanyDirectory) -> dict[str, Identity]:
    """Every company that an article names, and every company of the directory."""
    spellings: dict[str, list[tuple[int, bool, str]]] = defaultdict(list)
    for company_id, name, articles in connection.execute(_NAMES).fetchall():
        spellings[company_id].append((-articles, name.isupper(), name))
    counts = {company_id: (articles, mentions) for company_id, articles, mentions in connection.execute(_COUNTS).fetchall()}
    identities = {}
    for listing in directory.listings:
        company = listing.company
        ordinary = frozenset(name for name in listing.names if fold(name) in listing.common)
        articles, mentions = counts.get(company.company_id, (0, 0))
        identities[company.company_id] = Identity(company.company_id, company.name, True, articles, mentions, listing.names, ordinary)
    for company_id, names in sorted(spellings.items()):
        if company_id not in identities:
            identities[company_id] = Identity(
                company_id, min(names)[2], False, *counts[company_id], names=tuple(sorted(name for _, _, name in names))
            )
    return identities


def _decide(connection: duckdb.DuckDBPyConnection, directory: CompanyDirectory, identities: dict[str, Identity]) -> list[Merge]:
    apart = set(connection.execute("SELECT company_id, merged_into FROM company_merges WHERE undone_at IS NOT NULL").fetchall())
    apart |= find_rivals(connection)
    clusters = Clusters(identities, apart)
    clusters.join(find_same_names(identities.values(), apart))
    symbols: dict[str, set[str]] = defaultdict(set)
    for identity in identities.values():
        for name in identity.all_names:
            symbols[name].add(identity.company_id)
    by_ticker = {ticker: company.company_id for ticker, company in directory.by_ticker.items()}
    pairs = find_acronyms(identities, clusters, find_acronyms_written(connection), symbols)
    pairs += find_symbols(identities.values(), clusters, by_ticker)
    pairs += find_spaced(identities.values(), clusters)
    pairs += find_short_forms(identities, clusters)
    # One answer a name: the first way it was found counts.
    pairs = list({pair.short: pair for pair in reversed(pairs)}.values())
    bystanders = [company_id for company_id, company in directory.by_id.items() if company.sector in _BYSTANDERS]
    shared = share_context(connection, pairs, clusters, identities, bystanders)
    links = [judge_pair(pair, shared[pair.short, pair.full], clusters) for pair in pairs]
    clusters.join(link for link in links if link is not None)
    return clusters.merges()


def _write_companies(
    connection: duckdb.DuckDBPyConnection, directory: CompanyDirectory, identities: Mapping[str, Identity], company_ids: Iterable[str]
) -> None:
    """One row an identity, made anew: names may have changed with the articles, and known companies with the directory."""
    companies = [
        directory.by_id.get(company_id) or Company(company_id, identities[company_id].name) for company_id in sorted(set(company_ids))
    ]
    connection.execute("DELETE FROM companies WHERE company_id <> ''")
    columns = dict.fromkeys(("company_id", "name", "ticker", "exchange", "country", "sector"), "VARCHAR") | {"is_known": "BOOLEAN"}
    _insert(connection, "companies", columns, [tuple(getattr(company, name) for name in columns) for company in companies])


def _insert(connection: duckdb.DuckDBPyConnection, table: str, columns: Mapping[str, str], rows: Sequence[tuple[Any, ...]]) -> None:
    """All rows at once, column by column."""
    if rows:
        unnested = ", ".join(f"unnest(${place}::{kind}[])" for place, kind in enumerate(columns.values(), 1))
        connection.execute(f"INSERT INTO {table} ({', '.join(columns)}) SELECT {unnested}", list(map(list, zip(*rows, strict=True))))

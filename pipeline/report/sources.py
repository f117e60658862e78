"""The sources of sources.toml with what each yielded last time and its health: what `chipdeals sources` lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from pipeline.scrape.sources import Source
from pipeline.store.query import as_dictionaries, has_table, open_for_reading

COLUMNS = (
    "name",
    "language",
    "country",
    "kind",
    "state",
    "last_success",
    "failures",
    "captured",
    "articles",
    "relevant",
    "articles_per_run",
    "rejected_share",
    "error",
    "url",
)

#: Runs without a page after which a source is flagged, as the view `sources` says.
_HEALTH = "SELECT * FROM sources"


def read_health(database: Path) -> dict[str, dict[str, Any]]:
    """The rows of the view `sources` by name; none where there is no store yet. Raises StoreError where it cannot be read."""
    if not database.exists():
        return {}
    with open_for_reading(database) as connection:
        if not has_table(connection, "source_runs"):  # a store of an older version
            return {}
        return {row["name"]: row for row in as_dictionaries(connection, _HEALTH)}


def list_sources(sources: Sequence[Source], database: Path, *, is_crawled: bool = True) -> list[tuple[Any, ...]]:
    """A row of COLUMNS for each source in the order of the file; of one that was never asked, the numbers are None.

    `captured`, `articles`, `relevant` and `error` are of the last run, `articles_per_run` and `rejected_share` of the last ten;
    `failures` counts those in a row. Raises StoreError.
    """
    health = read_health(database)
    return [_row(source, health.get(source.name), is_crawled=is_crawled) for source in sources]


def _row(source: Source, health: dict[str, Any] | None, *, is_crawled: bool) -> tuple[Any, ...]:
    found = health or {}
    share, mean = found.get("rejected_share"), found.get("articles_per_run")
    moment = found.get("last_success_at")
    return (
        source.name,
        source.language,
        source.country,
        source.kind,
        state_of(source, health, is_crawled=is_crawled),
        moment.replace(microsecond=0) if moment else None,
        found.get("failures_in_a_row"),
        found.get("last_captured"),
        found.get("last_articles"),
        found.get("last_relevant"),
        None if mean is None else round(mean, 1),
        None if share is None else round(share, 2),
        found.get("last_error") or None,
        source.url or source.path or (source.urls[0] if source.urls else ""),
    )


def state_of(source: Source, health: dict[str, Any] | None, *, is_crawled: bool = True) -> str:
    """One word for the health of a source: 'off', 'not yet', 'ok', 'failed' (last time), or 'flagged' (nothing three times in a row)."""
    if not source.enabled or not (is_crawled or source.is_local):
        return "off"
    if not health or not health["runs"]:
        return "not yet"
    if health["is_flagged"]:
        return "flagged"
    return "failed" if health["failures_in_a_row"] else "ok"


def count_states(states: Iterable[str]) -> str:
    """States as one line, such as '40 ok, 3 flagged, 1 off'."""
    told = list(states)
    order = ("ok", "failed", "flagged", "not yet", "off")
    return ", ".join(f"{told.count(state)} {state}" for state in order if state in told)

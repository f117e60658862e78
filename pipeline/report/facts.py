"""Facts of a text -> one JSON object, keyed as the columns of the SQL contract."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date, datetime, timedelta
from typing import Any

from pipeline.records import Article, Facts, Rejection, Span
from pipeline.text import sentence_at


def facts_as_columns(facts: Facts, sentences: list[Span]) -> dict[str, list[dict[str, Any]]]:
    """One list a kind. A company or person mention carries the columns of its company or person; a deal its parties and reports."""
    companies = {company.company_id: asdict(company) for company in facts.companies}
    people = {person.person_id: asdict(person) for person in facts.article_people}

    def placed(found: Iterable[Any]) -> list[dict[str, Any]]:
        return [{"sentence_no": sentence_at(sentences, fact.start_char), **asdict(fact)} for fact in found]

    return {
        "companies": [{**companies.get(mention["company_id"], {}), **mention} for mention in placed(facts.company_mentions)],
        "people": [{**people.get(mention["person_id"], {}), **mention} for mention in placed(facts.person_mentions)],
        "figures": placed(facts.figures),
        "quotes": placed(facts.quotes),
        "deals": [asdict(deal) for deal in facts.deals],
    }


def placed_in(written: str, found: Any, places: Sequence[int]) -> Any:
    """The facts of a text that is `written` without some of its characters, with offsets and words of `written` itself.

    `places` says where in `written` each character of that text stands.
    """
    if isinstance(found, list | tuple):
        return [placed_in(written, inner, places) for inner in found]
    if not isinstance(found, dict):
        return found
    placed = {name: placed_in(written, inner, places) for name, inner in found.items()}
    if "start_char" in placed:
        placed["start_char"] = places[found["start_char"]]
        placed["end_char"] = places[found["end_char"] - 1] + 1
        if "text" in placed:
            parts = placed.get("parts") or [placed]
            placed["text"] = " ".join(written[part["start_char"] : part["end_char"]] for part in parts)
    return placed


def page_as_columns(page: Article | Rejection) -> dict[str, Any]:
    """What `chipdeals read` says of a page: the article's columns, or nothing but where it came from and why it was rejected."""
    if isinstance(page, Article):
        return asdict(page)
    empty = dict.fromkeys(("url", "title", "authors", "published_at", "published_on", "language", "text", "standfirst"))
    return {"fetched_from": page.fetched_from, **empty, "is_partial": False, "is_relevant": False, "reason": page.reason}


def encode(value: Any) -> Any:
    """What JSON lacks, for json.dumps(default=...): times, dates, durations as ISO 8601, bytes as hexadecimal digits, else text."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, timedelta):
        return f"P{value.days}DT{value.seconds + value.microseconds / 1e6:g}S"
    if isinstance(value, bytes):
        return value.hex()
    return str(value)

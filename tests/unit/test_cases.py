"""Text in, facts out: runs tests/cases/<kind>/<language>.toml through the whole extractor.

A case is `text` and, under the name of the kind (the folder), the list of facts wanted: exactly so many, in order, each with at least the
fields given. `name` is optional; `xfail = "reason"` marks a known gap, strictly: a fix must remove the mark.
"""

from __future__ import annotations

import dataclasses
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline.extract.extractor import extract
from pipeline.records import Facts

CASES = Path(__file__).parent.parent / "cases"


def load_cases() -> Iterator[Any]:
    for path in sorted(CASES.glob("*/*.toml")):
        kind, language = path.parent.name, path.stem
        if kind not in KINDS:
            continue
        for number, case in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["case"], 1):
            marks = [pytest.mark.xfail(reason=case["xfail"], strict=True)] if "xfail" in case else []
            yield pytest.param(kind, language, case, id=f"{kind}-{language}-{case.get('name', number)}", marks=marks)


def columns(fact: Any) -> dict[str, Any]:
    row = {key: list(value) if isinstance(value, tuple) else value for key, value in dataclasses.asdict(fact).items()}
    if row.get("announced_on"):
        row["announced_on"] = row["announced_on"].isoformat()
    return row


def companies(facts: Facts) -> list[dict[str, Any]]:
    """One row a company, in order of first mention, with its mentions as `mentions`."""
    rows = []
    for company in facts.companies:
        mentions = [mention.text for mention in facts.company_mentions if mention.company_id == company.company_id]
        rows.append({**columns(company), "mentions": mentions})
    return rows


def people(facts: Facts) -> list[dict[str, Any]]:
    """One row a person, in order of first mention, with role, company_id and `mentions`."""
    return [
        {**columns(person), "mentions": [mention.text for mention in facts.person_mentions if mention.person_id == person.person_id]}
        for person in facts.article_people
    ]


KINDS = {
    "companies": companies,
    "people": people,
    "figures": lambda facts: [columns(figure) for figure in facts.figures],
    "quotes": lambda facts: [columns(quote) for quote in facts.quotes],
    "deals": lambda facts: [columns(deal) for deal in facts.deals],
}


def contains(wanted: Any, found: Any) -> bool:
    """Whether `found` has all that `wanted` says; 'none' in a case stands for None, which TOML lacks."""
    if isinstance(wanted, dict):
        return isinstance(found, dict) and all(contains(value, found.get(key)) for key, value in wanted.items())
    if isinstance(wanted, list):
        return isinstance(found, list) and len(wanted) == len(found) and all(map(contains, wanted, found))
    return found is None if wanted == "none" else bool(wanted == found)


@pytest.mark.parametrize(("kind", "language", "case"), list(load_cases()))
def test_text_gives_these_facts(kind: str, language: str, case: dict[str, Any]) -> None:
    """A case's text yields exactly its facts, in order, with the fields it names."""
    found = KINDS[kind](extract(case["text"], language))
    assert contains(case[kind], found), f"wanted {case[kind]}\nfound  {found}"

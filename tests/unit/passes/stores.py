"""Stores of small articles: each a list of company names, with people in office, deals, and what follows a name."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from pipeline.extract.directory import CompanyDirectory
from pipeline.passes.companies import Resolution, resolve_companies
from pipeline.records import (
    Article,
    ArticlePerson,
    Company,
    CompanyMention,
    Deal,
    DealParty,
    Dossier,
    Facts,
    Figure,
    Person,
    PersonMention,
    Sentence,
    Span,
)
from pipeline.store.store import Capture, Store
from pipeline.text import slug

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
LATER = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)

DIRECTORY = CompanyDirectory.from_rows(
    [
        {"company_id": "samsung", "name": "Samsung", "aliases": "Samsung Electronics", "common_names": ""},
        {"company_id": "iren", "name": "IREN", "aliases": "Iris Energy", "common_names": "", "country": "AU", "ticker": "IREN"},
        {"company_id": "coreweave", "name": "CoreWeave", "aliases": "", "common_names": "", "ticker": "CRWV"},
        {"company_id": "block", "name": "Block", "aliases": "Square", "common_names": "Square"},
        {"company_id": "merck-de", "name": "Merck KGaA", "aliases": "", "common_names": ""},
        {"company_id": "bell", "name": "Bell", "aliases": "BCE", "common_names": "", "ticker": "BCE"},
        {"company_id": "tsmc", "name": "TSMC", "aliases": "", "common_names": ""},
        {"company_id": "prisma-norte", "name": "Prisma Norte", "aliases": "Prismalux", "common_names": ""},
        {"company_id": "prisma-sul", "name": "Prisma Sul", "aliases": "Prismalux", "common_names": ""},
    ]
)
_KNOWN = {listing.company.name: listing.company for listing in DIRECTORY.listings}


@dataclass(frozen=True)
class Told:
    """An article: the companies it names (with what stands behind the name), who holds which office where, and who deals with whom."""

    article_id: str
    names: Sequence[str | tuple[str, str]]
    offices: Sequence[tuple[str, str, str]] = ()
    deal: Sequence[str] = ()


def company_of(name: str) -> Company:
    """As extract would have it: a known company by its name, else an identity of its own."""
    return _KNOWN.get(name) or Company(slug(name), name)


def make_dossier(told: Told) -> Dossier:
    """The article with a figure of its first company."""
    text, mentions, companies = "", [], {}
    for entry in told.names:
        name, after = entry if isinstance(entry, tuple) else (entry, "")
        company = company_of(name)
        companies[company.company_id] = company
        place = {"start_char": len(text), "end_char": len(text) + len(name), "text": name, "rule": "r", "confidence": 0.8}
        mentions.append(CompanyMention(company_id=company.company_id, **place))
        text += f"{name}{after} "
    first = mentions[0]
    people = [Person(slug(person), person) for person, _, _ in told.offices]
    roles = [ArticlePerson(slug(person), person, role, company_of(name).company_id) for person, role, name in told.offices]
    seen = [PersonMention(start_char=0, end_char=1, text="x", rule="r", person_id=person.person_id) for person in people]
    figure = Figure(start_char=0, end_char=1, text="x", rule="r", kind="money", value=1.0, company_id=first.company_id)
    parties = tuple(DealParty(name, "partner", company_of(name).company_id) for name in told.deal)
    deals = (Deal(deal_type="supply", status="announced", parties=parties, reports=(Span(0, 1),), rule="r"),) if parties else ()
    article = Article(
        article_id=told.article_id, fetched_from=f"file:///{told.article_id}.txt", url=f"https://a.example/{told.article_id}", source="",
        title=None, fetched_at=NOW, language="pt", text=text, is_relevant=True, relevance=0.9, content_hash="h",
    )  # fmt: skip
    return Dossier(
        article,
        sentences=(Sentence(sentence_no=0, start_char=0, end_char=len(text), text=text),),
        facts=Facts(
            companies=tuple(companies.values()), company_mentions=tuple(mentions), people=tuple(people), person_mentions=tuple(seen),
            article_people=tuple(roles), figures=(figure,), deals=deals,
        ),
    )  # fmt: skip


def write(store: Store, articles: Iterable[Told]) -> None:
    """Writes the articles in one batch."""
    dossiers = [make_dossier(told) for told in articles]
    captures = [Capture(dossier.article.fetched_from, "h", dossier.article.article_id, "v", NOW) for dossier in dossiers]
    store.write(dossiers, [], captures, translated={}, written_at=NOW)


def resolve(path: Path, articles: Iterable[Told] = (), *, now: datetime = NOW) -> Resolution:
    """Writes the articles and runs the pass."""
    with Store(path) as store:
        articles = list(articles)
        if articles:
            write(store, articles)
        return resolve_companies(store, DIRECTORY, made_with="rules", now=now)


def merges(path: Path) -> dict[str, str]:
    """company_id -> merged_into of what is in force."""
    with duckdb.connect(path, read_only=True) as connection:
        return dict(connection.execute("SELECT company_id, merged_into FROM company_merges WHERE undone_at IS NULL").fetchall())


def reasons(path: Path) -> dict[str, tuple[float, str]]:
    """company_id -> score and reason."""
    with duckdb.connect(path, read_only=True) as connection:
        return {row[0]: row[1:] for row in connection.execute("SELECT company_id, score, reason FROM company_merges").fetchall()}


TABLES = ("companies", "company_mentions", "article_people", "figures", "deal_parties", "company_merges")


def dump(path: Path, *, less: str = "") -> dict[str, list[tuple[object, ...]]]:
    """All that the pass has a hand in, sorted; `less` is a column to leave out of company_merges."""
    with duckdb.connect(path, read_only=True) as connection:
        found = {}
        for table in TABLES:
            columns = f"* EXCLUDE ({less})" if less and table == "company_merges" else "*"
            found[table] = sorted(connection.execute(f"SELECT {columns} FROM {table}").fetchall(), key=str)
        return found


def shuffled(articles: Sequence[Told], seed: int) -> list[Told]:
    """The articles in another order."""
    return random.Random(seed).sample(list(articles), len(articles))

"""The table of known companies holds together."""

from __future__ import annotations

import csv
import datetime as dt
import re
from collections import Counter, defaultdict

import pytest

from pipeline.extract.directory import CompanyDirectory
from pipeline.settings import data_folder
from pipeline.text import fold

COLUMNS = [
    "company_id",
    "name",
    "aliases",
    "former_names",
    "common_names",
    "ticker",
    "exchange",
    "country",
    "sector",
    "parent_id",
    "origin",
    "checked_on",
]
LISTS = ("aliases", "former_names", "common_names")
SECTORS = set(
    "ai_lab automotive bank broadcaster chips cloud consulting data_center defence eda electronics energy equipment exchange foundry industry "
    "investor magazine materials memory networking news_agency newspaper optics research retail servers social_network software telecom".split()
)
EXCHANGES = {
    "ASX": r"[A-Z0-9]{3}",
    "B3": r"[A-Z0-9]{4}\d{1,2}",
    "BME": r"[A-Z0-9]{2,4}",
    "BMV": r"[A-Z0-9]+",
    "BYMA": r"[A-Z0-9]{3,5}",
    "Borsa Italiana": r"[A-Z0-9]{2,5}",
    "Bucharest": r"[A-Z]{2,4}",
    "Euronext Amsterdam": r"[A-Z0-9]{2,5}",
    "Euronext Brussels": r"[A-Z0-9]{2,5}",
    "Euronext Lisbon": r"[A-Z0-9]{3,5}",
    "Euronext Paris": r"[A-Z0-9]{2,5}",
    "HKEX": r"\d{4}",
    "KRX": r"\d{6}",
    "LSE": r"[A-Z]{2,4}(\.A)?",
    "NASDAQ": r"[A-Z]{1,5}",
    "NSE": r"[A-Z]+",
    "NYSE": r"[A-Z]{1,5}(\.[AB])?",
    "NZX": r"[A-Z]{3}",
    "Nasdaq Copenhagen": r"[A-Z]+",
    "Nasdaq Helsinki": r"[A-Z0-9]+",
    "Nasdaq Stockholm": r"[A-Z]+(-[AB])?",
    "Oslo": r"[A-Z]{3,4}",
    "SGX": r"[A-Z0-9]{3}",
    "SIX": r"[A-Z]{2,4}",
    "SSE": r"6\d{5}",
    "SZSE": r"[03]\d{5}",
    "TPEx": r"\d{4}",
    "TSE": r"\d{3}[0-9A]",
    "TSX": r"[A-Z]{1,4}",
    "TWSE": r"\d{4}",
    "Tadawul": r"\d{4}",
    "Vienna": r"[A-Z]{2,4}",
    "Warsaw": r"[A-Z]{3}",
    "Xetra": r"[A-Z0-9]{3,4}",
}


def parts(cell: str) -> list[str]:
    return cell.split("|") if cell else []


with (data_folder() / "reference" / "companies.csv").open(encoding="utf-8", newline="") as lines:
    READER = csv.DictReader(lines)
    ROWS = list(READER)
IDS = [row["company_id"] for row in ROWS]
PARENTS = {row["company_id"]: row["parent_id"] for row in ROWS}


def test_columns_and_size() -> None:
    """The table has its columns, and companies enough for the field."""
    assert READER.fieldnames == COLUMNS
    assert len(ROWS) >= 1600


def test_identifiers_are_slugs_unique_and_sorted() -> None:
    """An id is lower-case ASCII with hyphens, stands once, and the rows are sorted by it."""
    assert [name for name in IDS if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)] == []
    assert len(set(IDS)) == len(IDS)
    assert sorted(IDS) == IDS


def test_cells_are_clean() -> None:
    """No cell has spaces around it or doubled, and no list an empty or repeated entry."""
    for row in ROWS:
        assert [cell for cell in row.values() if cell != " ".join(cell.split())] == [], row
        for column in LISTS:
            entries = parts(row[column])
            assert entries == [entry.strip() for entry in entries if entry.strip()], row
            assert len(set(entries)) == len(entries), row


def test_no_name_is_shared() -> None:
    """A name, alias or former name, whatever its case and accents, leads to one company."""
    owners: dict[str, set[str]] = defaultdict(set)
    for row in ROWS:
        for name in (row["name"], *(name for column in LISTS for name in parts(row[column]))):
            owners[fold(name)].add(row["company_id"])
    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}


def test_former_names_are_former() -> None:
    """A former name is neither today's name nor an alias of the same company."""
    for row in ROWS:
        former = {fold(name) for name in parts(row["former_names"])}
        assert former.isdisjoint({fold(row["name"]), *map(fold, parts(row["aliases"]))}), row


def test_common_names_are_names() -> None:
    """What is marked as an ordinary word is a name, an alias or a former name of the company."""
    for row in ROWS:
        names = {fold(name) for name in (row["name"], *parts(row["aliases"]), *parts(row["former_names"]))}
        assert {fold(name) for name in parts(row["common_names"])} <= names, row


@pytest.mark.parametrize(
    "name",
    [
        *(
            "Meta",
            "Arm",
            "Vale",
            "Claro",
            "Oi",
            "Apple",
            "Oracle",
            "Visa",
            "Inter",
            "Stone",
            "Positivo",
            "Folha",
            "Valor",
            "Época",
            "Exame",
        ),
        *(
            "Público",
            "Expresso",
            "Ford",
            "Shell",
            "Target",
            "Block",
            "Square",
            "Record",
            "Facebook",
            "Azure",
            "Snap",
            "Informa",
            "Vivo",
            "Caixa",
        ),
    ],
)
def test_ordinary_words_are_marked(name: str) -> None:
    """Names that are words, surnames, places or products need context."""
    assert [row["company_id"] for row in ROWS if name in parts(row["common_names"])] != []


@pytest.mark.parametrize(
    "name", ["Nubank", "Itaú", "Nvidia", "OpenAI", "TSMC", "Petrobras", "Telefónica", "Qualcomm", "Bloomberg", "Reuters"]
)
def test_rare_names_are_not_marked(name: str) -> None:
    """Names that nothing else bears need no context."""
    assert [row["company_id"] for row in ROWS if name in parts(row["common_names"])] == []


def test_parents_exist_and_have_no_cycles() -> None:
    """Every parent is a company of the table, and no company is above itself."""
    assert {parent for parent in PARENTS.values() if parent} <= set(IDS)
    for company in IDS:
        seen, above = {company}, PARENTS[company]
        while above:
            assert above not in seen, company
            seen.add(above)
            above = PARENTS[above]


@pytest.mark.parametrize(
    ("company", "parent"),
    [
        ("aws", "amazon"),
        ("github", "microsoft"),
        ("altera", "silver-lake"),
        ("mobileye", "intel"),
        ("xilinx", "amd"),
        ("instagram", "meta"),
        ("g1", "globo"),
        ("vivo", "telefonica"),
        ("itau-asset", "itau"),
        ("google-cloud", "google"),
        ("cinco-dias", "prisa"),
    ],
)
def test_subsidiaries_have_their_parents(company: str, parent: str) -> None:
    """Well-known subsidiaries lead to the company that owns them."""
    assert PARENTS[company] == parent


def test_symbols_are_well_formed_and_unique() -> None:
    """A symbol stands with its exchange, has the form of that exchange and is no other company's there."""
    listed = [row for row in ROWS if row["ticker"] or row["exchange"]]
    assert {row["exchange"] for row in listed} <= set(EXCHANGES)
    assert [row["company_id"] for row in listed if not re.fullmatch(EXCHANGES[row["exchange"]], row["ticker"])] == []
    assert [key for key, times in Counter((row["ticker"], row["exchange"]) for row in listed).items() if times > 1] == []


def test_countries_and_sectors_are_of_closed_sets() -> None:
    """A country is a code of two letters, a sector one of those in use."""
    assert [row["company_id"] for row in ROWS if not re.fullmatch(r"[A-Z]{2}", row["country"]) or row["country"] in {"UK", "EU"}] == []
    assert {row["sector"] for row in ROWS} == SECTORS


def test_every_row_has_an_origin_and_a_date() -> None:
    """Where a row comes from and when it was checked is told."""
    assert [row["company_id"] for row in ROWS if not row["origin"]] == []
    assert {dt.date.fromisoformat(row["checked_on"]).year for row in ROWS} <= {2026}


@pytest.mark.parametrize(
    ("former", "company"),
    [("Facebook Inc", "meta"), ("Square", "block"), ("Toshiba Memory", "kioxia"), ("Google Inc", "google"), ("Twitter", "twitter")],
)
def test_former_names_link_to_the_company(former: str, company: str) -> None:
    """The directory knows companies by the names they once had."""
    listings = CompanyDirectory.from_reference().listings
    assert [listing.company.company_id for listing in listings if former in listing.names] == [company]

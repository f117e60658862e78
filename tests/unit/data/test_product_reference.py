"""The table of known products holds together, and with the table of companies."""

from __future__ import annotations

import csv
import datetime as dt
import re
from collections import defaultdict

import pytest

from pipeline.extract.directory import CompanyDirectory
from pipeline.extract.products import ProductDirectory
from pipeline.settings import data_folder
from pipeline.text import fold

COLUMNS = ["product_id", "name", "aliases", "kind", "maker_id", "common_names", "origin", "checked_on"]
KINDS = {"chip", "system", "model", "software", "service", "device", "process", "project", "interconnect"}

with (data_folder() / "reference" / "products.csv").open(encoding="utf-8", newline="") as lines:
    READER = csv.DictReader(lines)
    ROWS = list(READER)
IDS = [row["product_id"] for row in ROWS]
COMPANIES = CompanyDirectory.from_reference()


def parts(cell: str) -> list[str]:
    return cell.split("|") if cell else []


def test_columns_and_size() -> None:
    """The table has its columns, and products enough for the field."""
    assert READER.fieldnames == COLUMNS
    assert len(ROWS) >= 350


def test_identifiers_are_slugs_unique_and_sorted() -> None:
    """An id is lower-case ASCII with hyphens, stands once, and the rows are sorted by it."""
    assert [name for name in IDS if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)] == []
    assert len(set(IDS)) == len(IDS)
    assert sorted(IDS) == IDS


def test_cells_are_clean() -> None:
    """No cell has spaces around it or doubled, and no list an empty entry."""
    for row in ROWS:
        assert [cell for cell in row.values() if cell != " ".join(cell.split())] == [], row
        assert [entry for column in ("aliases", "common_names") for entry in parts(row[column]) if not entry.strip()] == [], row


def test_no_name_is_shared() -> None:
    """A name or alias, whatever its case and accents, leads to one product."""
    owners: dict[str, set[str]] = defaultdict(set)
    for row in ROWS:
        for name in (row["name"], *parts(row["aliases"]), *parts(row["common_names"])):
            owners[fold(name)].add(row["product_id"])
    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}


def test_kinds_are_of_a_closed_set() -> None:
    """A product is one of nine kinds, and each kind is in use."""
    assert {row["kind"] for row in ROWS} == KINDS


def test_makers_are_known_companies() -> None:
    """Every maker stands in companies.csv, and most products have one."""
    makers = [row["maker_id"] for row in ROWS if row["maker_id"]]
    assert set(makers) <= set(COMPANIES.by_id)
    assert len(makers) > 0.9 * len(ROWS)


def test_common_names_are_names() -> None:
    """What is marked as an ordinary word is a name or an alias of the product."""
    for row in ROWS:
        names = {fold(name) for name in (row["name"], *parts(row["aliases"]))}
        assert {fold(name) for name in parts(row["common_names"])} <= names, row


def test_names_that_are_companies_are_marked() -> None:
    """A product that bears the name of a company needs context: Instagram, GitHub, Azure."""
    companies = {fold(name) for listing in COMPANIES.listings for name in listing.names}
    unmarked = [
        name
        for product in ProductDirectory.from_reference().products
        for name in product.names
        if fold(name) in companies and fold(name) not in product.common
    ]
    assert unmarked == []


@pytest.mark.parametrize(
    "name", ["Claude", "Gemini", "Blackwell", "Rubin", "Vera Rubin", "Hopper", "Copilot", "Instinct", "Android", "Windows", "Santos Dumont"]
)
def test_ordinary_words_are_marked(name: str) -> None:
    """Names that are words, persons or places need context."""
    assert [row["product_id"] for row in ROWS if name in parts(row["common_names"])] != []


@pytest.mark.parametrize("name", ["ChatGPT", "CUDA", "MI450", "GB200", "Trainium", "Xeon", "EPYC", "PlayStation", "CoWoS", "MareNostrum"])
def test_rare_names_are_not_marked(name: str) -> None:
    """Names that nothing else bears need no context."""
    assert [row["product_id"] for row in ROWS if name in parts(row["common_names"])] == []


def test_every_row_has_an_origin_and_a_date() -> None:
    """Where a row comes from and when it was checked is told."""
    assert [row["product_id"] for row in ROWS if not row["origin"]] == []
    assert {dt.date.fromisoformat(row["checked_on"]).year for row in ROWS} <= {2026}

"""The directory finds known names as newsrooms write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.directory import CompanyDirectory
from pipeline.extract.tokens import Tokens

ROWS = [
    {
        "company_id": "nvidia",
        "name": "Nvidia",
        "aliases": "",
        "common_names": "",
        "ticker": "NVDA",
        "exchange": "NASDAQ",
        "country": "US",
        "sector": "chips",
    },
    {"company_id": "amd", "name": "AMD", "aliases": "Advanced Micro Devices", "common_names": "", "ticker": "AMD"},
    {"company_id": "att", "name": "AT&T", "aliases": "", "common_names": ""},
    {"company_id": "meta", "name": "Meta Platforms", "aliases": "Facebook", "common_names": "Meta"},
    {"company_id": "telefonica", "name": "Telefónica", "aliases": "", "common_names": ""},
    {"company_id": "google", "name": "Google", "aliases": "", "common_names": ""},
    {"company_id": "google-cloud", "name": "Google Cloud", "aliases": "", "common_names": ""},
    {"company_id": "b3", "name": "B3", "aliases": "", "common_names": "B3", "sector": "exchange"},
]


def find(text: str) -> list[tuple[str, str]]:
    tokens = Tokens(text)
    matches = CompanyDirectory.from_rows(ROWS).find(tokens)
    return [(match.listing.company.company_id, text[tokens.starts[match.start] : tokens.ends[match.end - 1]]) for match in matches]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A Nvidia e a NVIDIA", [("nvidia", "Nvidia"), ("nvidia", "NVIDIA")]),
        ("nvidia.com e contato@nvidia.com", []),
        ("AMD, Amd e amd", [("amd", "AMD")]),
        ("Advanced Micro Devices", [("amd", "Advanced Micro Devices")]),
        ("AT&T's network", [("att", "AT&T")]),
        ("La Telefonica y TELEFÓNICA", [("telefonica", "Telefonica"), ("telefonica", "TELEFÓNICA")]),
        ("Google Cloud e Google", [("google-cloud", "Google Cloud"), ("google", "Google")]),
        ("Nvidia/AMD e Nvidia-AMD", [("nvidia", "Nvidia"), ("amd", "AMD"), ("nvidia", "Nvidia"), ("amd", "AMD")]),
        ("a meta da Meta", [("meta", "Meta")]),
    ],
)
def test_names_are_found_as_written(text: str, wanted: list[tuple[str, str]]) -> None:
    """Case, accents, possessives, hyphens and the longest name decide what a match is."""
    assert find(text) == wanted


def test_common_names_are_marked() -> None:
    """A name that is also a word is marked, the company's other names are not."""
    tokens = Tokens("A Meta, antiga Facebook")
    assert [match.is_common for match in CompanyDirectory.from_rows(ROWS).find(tokens)] == [True, False]


def test_file_gives_the_same_as_rows(tmp_path: Path) -> None:
    """A CSV with the columns of the reference is read, and its empty fields become None."""
    path = tmp_path / "companies.csv"
    path.write_text(
        "company_id,name,aliases,common_names,ticker,exchange,country,sector,parent_id,origin,checked_on\n"
        "meta,Meta Platforms,Facebook|FB,Meta,,,US,software,,own,2026-01-01\n",
        encoding="utf-8",
    )
    directory = CompanyDirectory.from_file(path)
    assert directory.listings[0].names == ("Meta Platforms", "Facebook", "FB", "Meta")
    assert directory.by_id["meta"].ticker is None
    assert directory.by_id["meta"].is_known


def test_missing_column_is_an_error() -> None:
    """A row without a name cannot be read."""
    with pytest.raises(KeyError):
        CompanyDirectory.from_rows([{"company_id": "x"}])


def test_symbols_that_are_somebodys_alone() -> None:
    """A symbol finds its company unless two share it; by itself only one of three letters or more does."""
    rows = [
        {"company_id": "tsmc", "name": "TSMC", "ticker": "2330"},
        {"company_id": "visa", "name": "Visa", "ticker": "V"},
        {"company_id": "nvidia", "name": "Nvidia", "ticker": "NVDA"},
        {"company_id": "a", "name": "Aaa", "ticker": "ABCD"},
        {"company_id": "b", "name": "Bbb", "ticker": "ABCD"},
    ]
    directory = CompanyDirectory.from_rows(rows)
    assert sorted(directory.by_symbol) == ["2330", "NVDA", "V"]
    assert sorted(directory.by_ticker) == ["NVDA"]


def test_small_letters_after_an_acronym() -> None:
    """'SK hynix' is written so as often as 'SK Hynix'; 'Sk hynix' is not."""
    directory = CompanyDirectory.from_rows([{"company_id": "sk-hynix", "name": "SK Hynix"}])
    assert [len(directory.find(Tokens(text))) for text in ("da SK hynix", "da Sk hynix")] == [1, 0]

"""Institutions: the reference file and what of a text is none of a company."""

from __future__ import annotations

import csv

import pytest

from pipeline.extract.company_words import words_of
from pipeline.extract.directory import CompanyDirectory
from pipeline.extract.institutions import InstitutionDirectory, Institutions
from pipeline.extract.tokens import Tokens
from pipeline.languages import rules_for
from pipeline.settings import data_folder

_KINDS = {
    *("agency", "association", "central_bank", "court", "exchange", "government", "index", "intergovernmental", "party", "regulator"),
    *("research", "union", "university"),
}


def has(text: str, name: str, language: str = "pt") -> bool:
    """Whether the name, at its last place in the text, is an institution's."""
    tokens = Tokens(text)
    start = tokens.starts.index(text.rindex(name))
    end = tokens.ends.index(text.rindex(name) + len(name)) + 1
    return Institutions(tokens, words_of(rules_for(language)), InstitutionDirectory.from_reference()).has(start, end)


def test_reference_file_is_sound() -> None:
    """Every row has a name, a known kind, an origin and a date, and no name stands there twice."""
    with (data_folder() / "reference" / "institutions.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert len(rows) > 250
    assert all(row["name"] and row["origin"] and row["checked_on"] and row["kind"] in _KINDS for row in rows)
    names = [name for row in rows for name in [row["name"], *row["aliases"].split("|")] if name]
    assert len(names) == len(set(names))


def test_no_institution_is_a_known_company() -> None:
    """A name is in one of the two directories: otherwise one of them would hide it."""
    companies = {name for listing in CompanyDirectory.from_reference().listings for name in listing.names}
    assert not companies & InstitutionDirectory.from_reference().names


@pytest.mark.parametrize(
    ("text", "name", "language"),
    [
        ("A Anatel decidiu.", "Anatel", "pt"),
        ("O Ministério da Economia negou.", "Ministério da Economia", "pt"),
        ("O Ministério da Economia negou.", "Economia", "pt"),
        ("A Associação dos Montadores de Placas (Amopla) pediu prazo, e a Amopla espera.", "Amopla", "pt"),
        ("O sindicato Tecelar parou a linha.", "Tecelar", "pt"),
        ("O Aurora, clube da cidade, joga.", "Aurora", "pt"),
        ("A juíza do Competition Appeal Tribunal ouviu as partes.", "Competition Appeal Tribunal", "pt"),
        ("La universidad sevillana Carande abrió.", "Carande", "es"),
        ("The Commerce Department declined.", "Commerce Department", "en"),
    ],
)
def test_institutions(text: str, name: str, language: str) -> None:
    """Known ones, heads of names, words that say it, nouns beside the name and explained acronyms."""
    assert has(text, name, language)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A Veldra (Velda) cresceu, disse a Velda.", "Velda"),
        ("A fabricante Tecelar parou a linha.", "Tecelar"),
        ("NOVA YORK (Fiowire) — A Fiowire apurou.", "Fiowire"),
    ],
)
def test_companies_are_none(text: str, name: str) -> None:
    """A short name in brackets, a company's noun, a dateline."""
    assert not has(text, name)


def test_a_name_is_known_in_its_case_only() -> None:
    """'ANA' the agency is not 'Ana'."""
    directory = InstitutionDirectory.from_rows([{"name": "ANA", "aliases": "Agência Nacional de Águas"}])
    assert directory.has(["ANA"])
    assert directory.has(["Agência", "Nacional", "de", "Águas"])
    assert not directory.has(["Ana"])

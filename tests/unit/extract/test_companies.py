"""What the cases cannot say of find_companies: offsets, order, confidence, identity."""

from __future__ import annotations

import pytest
import spacy

from pipeline.extract.companies import find_companies
from pipeline.extract.directory import CompanyDirectory
from pipeline.languages import rules_for
from pipeline.records import Company, CompanyMention

ROWS = [
    {"company_id": "nvidia", "name": "Nvidia", "ticker": "NVDA"},
    {"company_id": "vale", "name": "Vale", "common_names": "Vale"},
    {"company_id": "dell", "name": "Dell"},
]


def find(text: str, language: str = "pt") -> tuple[list[Company], list[CompanyMention]]:
    rules = rules_for(language)
    assert rules is not None
    return find_companies(spacy.blank(language).make_doc(text), rules, CompanyDirectory.from_rows(ROWS))


def test_mentions_cover_their_text() -> None:
    """Each mention's offsets give its text, also behind characters outside the basic plane and no-break spaces."""
    text = "🚀 A Nvidia\u00a0e a startup Nexcore, «Nvidia» outra vez.\nNvidia's."
    _, mentions = find(text)
    assert [mention.text for mention in mentions] == ["Nvidia", "Nexcore", "Nvidia", "Nvidia"]
    assert all(text[mention.start_char : mention.end_char] == mention.text for mention in mentions)


def test_companies_are_in_order_of_first_mention() -> None:
    """An unknown company named first comes first, is not known, and is less sure."""
    companies, mentions = find("A startup Nexcore compra da Nvidia.")
    assert [(company.company_id, company.is_known) for company in companies] == [("nexcore", False), ("nvidia", True)]
    assert mentions[0].confidence < 1.0
    assert mentions[0].rule == "companies.cue.noun"
    assert mentions[1].rule == "companies.reference"


def test_repeated_unknown_names_share_the_identity() -> None:
    """Once a cue has found a company, every later place of its name is a mention."""
    companies, mentions = find("A startup Nexcore cresceu. Em maio, Nexcore contratou. Já a Nexcore Inc. mudou.")
    assert [company.company_id for company in companies] == ["nexcore"]
    assert [mention.text for mention in mentions] == ["Nexcore", "Nexcore", "Nexcore Inc."]


def test_valley_is_no_mining_company() -> None:
    """A text that names the valley in full means it by the short name too."""
    assert find("O Vale do Paraíba cresce. Quem mora no Vale sabe.") == ([], [])


def test_person_with_the_name_of_a_company() -> None:
    """A surname in mid-sentence, with initial or without, is no company."""
    assert find("Segundo Michael Dell e Michael S. Dell, tudo bem.") == ([], [])


@pytest.mark.parametrize(
    "text", ["", " ", "A", "(", "-", "Nvidia", "Nvidia,", "(Nvidia", "Nvidia-", "a startup", "Inc.", "'", "de Nvidia de"]
)
def test_fragments_do_no_harm(text: str) -> None:
    """Text that ends anywhere is read without an error."""
    for language in ("pt", "es", "en"):
        _, mentions = find(text, language)
        assert all(text[mention.start_char : mention.end_char] == mention.text for mention in mentions)

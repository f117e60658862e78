"""What is read of a document once for all components."""

from __future__ import annotations

import pytest
import spacy

from pipeline.extract import readings
from pipeline.extract.extractor import extract
from pipeline.extract.readings import reading_of
from pipeline.languages import rules_for
from pipeline.records import CompanyMention

TEXT = "Ana Prado, presidente da Semix, falou. “Vamos crescer”, disse a presidente da Semix."


def test_a_document_is_read_once() -> None:
    """Every component that asks for the reading of a document gets the same; other rules of the language make their own."""
    doc, rules = spacy.blank("pt").make_doc(TEXT), rules_for("pt")
    reading = reading_of(doc, rules)
    assert reading.text == TEXT
    assert reading_of(doc, rules) is reading
    assert reading.tokens is reading.tokens
    assert reading_of(doc, rules_for("es")) is not reading


def test_roles_follow_the_companies() -> None:
    """Roles are the same for the same mentions, and found anew where the companies are others."""
    reading = reading_of(spacy.blank("pt").make_doc(TEXT), rules_for("pt"))
    mention = CompanyMention(start_char=25, end_char=30, text="Semix", company_id="semix")
    assert reading.roles(()) is reading.roles(())
    assert [role.company_id for role in reading.roles(())] == [None, None]
    assert reading.roles((mention,))[0].company_id == "semix"


def test_roles_of_an_article_are_found_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """People, the words that mean them and speakers of quotes all use the roles that were found first."""
    calls = []
    found = readings.find_roles
    monkeypatch.setattr(readings, "find_roles", lambda *given: calls.append(given[0]) or found(*given))
    facts = extract(TEXT, "pt")
    assert [quote.speaker for quote in facts.quotes] == ["Ana Prado"]
    assert calls == [TEXT]

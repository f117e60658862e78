"""The model's names against the rules', with names set by hand where a model would set them."""

from __future__ import annotations

import spacy
from spacy.tokens import Doc, Span

from pipeline.extract.companies import find_companies
from pipeline.extract.company_model import ModelNames
from pipeline.extract.company_words import words_of
from pipeline.extract.directory import CompanyDirectory
from pipeline.extract.tokens import Tokens
from pipeline.languages import rules_for

ROWS = [
    {"company_id": "intel", "name": "Intel"},
    {"company_id": "meta", "name": "Meta", "common_names": "Meta"},
    {"company_id": "corticeira", "name": "Corticeira Amorim"},
    {"company_id": "samsung", "name": "Samsung"},
    {"company_id": "samsung-electronics", "name": "Samsung Electronics"},
]


def named(text: str, *names: tuple[str, str], language: str = "pt") -> Doc:
    """The text with each name, at every place it has, set as an entity."""
    doc = spacy.blank(language).make_doc(text)
    spans: list[Span] = []
    for name, label in names:
        start = text.find(name)
        while start >= 0:
            span = doc.char_span(start, start + len(name), label=label, alignment_mode="expand")
            assert span is not None
            spans.append(span)
            start = text.find(name, start + 1)
    doc.ents = spacy.util.filter_spans(spans)
    return doc


def find(text: str, *names: tuple[str, str], language: str = "pt") -> list[tuple[str, str]]:
    """(company_id, rule) of each mention."""
    rules = rules_for(language)
    assert rules is not None
    _, mentions = find_companies(named(text, *names, language=language), rules, CompanyDirectory.from_rows(ROWS))
    return [(mention.company_id, mention.rule) for mention in mentions]


def spans(text: str, *names: tuple[str, str], language: str = "pt") -> list[tuple[str, str]]:
    """(text, label) of each name as ModelNames has it."""
    tokens = Tokens(text)
    found = ModelNames(named(text, *names, language=language), tokens, words_of(rules_for(language)))
    return [(tokens.span(name.start, name.end), name.label) for name in found]


def test_a_name_only_the_model_sees_is_a_company() -> None:
    """Its rule says who found it, and it is less sure than what a cue finds."""
    assert find("Ontem a Quilombra esfriou.", ("Quilombra", "ORG")) == [("quilombra", "companies.model")]
    assert find("Ontem a Quilombra esfriou.") == []


def test_institutions_codes_and_people_are_none() -> None:
    """The model's word is not enough for a ministry, an acronym, a model number, a person or a word that opens a sentence."""
    assert find("O Ministério da Pesca negou.", ("Ministério da Pesca", "ORG")) == []
    assert find("Para a XPTQ, não.", ("XPTQ", "ORG")) == []
    assert find("Passe pela LMG-806 hoje.", ("LMG-806", "ORG")) == []
    assert find("Segundo Miguel Sampaio, não.", ("Miguel Sampaio", "ORG")) == []
    assert find("Segure as pás.", ("Segure", "ORG")) == []
    assert find("Moram em Delvane.", ("Delvane", "ORG")) == []
    assert find("A arquitetura da Ponni atrasou.", ("Ponni", "ORG")) == []
    assert find("A internet (IoT) cresce.", ("IoT", "ORG")) == []


def test_the_longer_border_counts() -> None:
    """The model knows where a name ends that a cue only began, whatever it calls it."""
    assert find("O semanário Rosa dos Ventos apurou.", ("Rosa dos Ventos", "PER")) == [("rosa-dos-ventos", "companies.cue.noun")]
    assert find("O CEO da Eco do Ave saiu.", ("Eco do Ave", "ORG")) == [("eco-do-ave", "companies.cue.role_of")]


def test_a_weak_cue_gives_way() -> None:
    """A list beside a company may hold a product; a noun for companies holds."""
    assert find("A Intel e Lurine cresceram.") == [("intel", "companies.reference"), ("lurine", "companies.cue.listed")]
    assert find("A Intel e Lurine cresceram.", ("Lurine", "LOC")) == [("intel", "companies.reference")]
    assert find("A startup Lurine cresceu.", ("Lurine", "LOC")) == [("lurine", "companies.cue.noun")]


def test_one_verdict_a_text() -> None:
    """What is called an organisation's name once and a place's twice is a place's."""
    text = "A Bragane cresceu. Ir a Bragane. Ver Bragane."
    doc = named(text)
    places = [doc.char_span(2, 9, label="ORG"), doc.char_span(24, 31, label="LOC"), doc.char_span(37, 44, label="LOC")]
    doc.ents = [place for place in places if place is not None]
    rules = rules_for("pt")
    assert rules is not None
    assert find_companies(doc, rules, CompanyDirectory.from_rows(ROWS)) == ([], [])


def test_an_ordinary_word_is_the_company_where_the_model_says_so() -> None:
    """'Meta' at the start of a sentence is open; a place that holds a common name is none."""
    assert find("Meta perde valor.") == []
    assert find("Meta perde valor.", ("Meta", "ORG")) == [("meta", "companies.reference")]
    assert find("Mora na Vila Meta.", ("Vila Meta", "LOC")) == []


def test_a_company_of_its_own() -> None:
    """A known name that opens a longer one of the model's is not meant, unless a place or product follows."""
    assert find("A Intel Base Metals confirma.", ("Intel Base Metals", "ORG")) == [("intel-base-metals", "companies.model")]
    assert find("A Intel Brasil confirma.", ("Intel Brasil", "ORG")) == [("intel", "companies.reference")]


def test_short_forms_of_a_text() -> None:
    """After the full name the short one is the same company; 'Samsung' is the Samsung company that the text names."""
    found = find("A Corticeira Amorim cresceu. A Corticeira exporta.", ("Corticeira", "ORG"))
    assert [company_id for company_id, _ in found] == ["corticeira", "corticeira"]
    found = find("A Samsung Electronics cresceu. A Samsung exporta.")
    assert [company_id for company_id, _ in found] == ["samsung-electronics", "samsung-electronics"]


def test_spans_are_cleaned() -> None:
    """Legal forms, adjectives, brackets and what follows a legal form belong to no name."""
    assert spans("A eslovena Iskra 5 fornece.", ("eslovena Iskra 5", "ORG")) == [("Iskra 5", "ORG")]
    assert spans("A Veldra S.A. mudou.", ("Veldra S.A.", "ORG")) == [("Veldra", "ORG")]
    assert spans("A SolPico Ltd. Goh entra.", ("SolPico Ltd. Goh", "ORG")) == [("SolPico", "ORG")]
    assert spans("Na (Meridiana).- Indra", ("Meridiana).- Indra", "ORG")) == [("Meridiana", "ORG"), ("Indra", "ORG")]
    assert spans("A S.A. mudou.", ("S.A.", "ORG")) == []
    assert spans("the Chilean Gtd grew", ("Chilean Gtd", "ORG"), language="en") == [("Gtd", "ORG")]
    assert spans("a Zurich-based firm", ("Zurich-based", "ORG"), language="en") == []


def test_labels_of_other_models() -> None:
    """PERSON and GPE of English packages are read as PER and LOC, others not at all."""
    found = spans("Ann Lee met Intel in Rome on Monday", ("Ann Lee", "PERSON"), ("Rome", "GPE"), ("Monday", "DATE"), language="en")
    assert found == [("Ann Lee", "PER"), ("Rome", "LOC")]

"""All that is known of English."""

from __future__ import annotations

from pipeline.languages.rules import (
    CompanyRules,
    DealRules,
    FigureRules,
    LanguageRules,
    PeopleRules,
    QuoteRules,
    ReadingRules,
    SentenceRules,
    TranslationRules,
)

SENTENCES = SentenceRules(
    abbreviations=tuple("mr mrs ms dr prof st jr sr inc corp ltd co llc plc no vs approx etc e.g i.e jan feb mar apr aug sept sep oct nov dec gen sen rep gov u.s u.k".split()),
)

READING = ReadingRules()

FIGURES = FigureRules()

COMPANIES = CompanyRules()

PEOPLE = PeopleRules()

QUOTES = QuoteRules()

DEALS = DealRules()

TRANSLATION = TranslationRules()

LANGUAGE = LanguageRules(
    code="en",
    name="English",
    sentences=SENTENCES,
    reading=READING,
    figures=FIGURES,
    companies=COMPANIES,
    people=PEOPLE,
    quotes=QUOTES,
    deals=DEALS,
    translation=TRANSLATION,
)

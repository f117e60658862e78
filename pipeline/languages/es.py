"""All that is known of Spanish."""

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
    abbreviations=tuple("sr sra srta srs sres dr dra ing lic prof av num n pag art inc corp ltd cia co sa s.a s.l etc ej p.ej aprox tel ene feb mar abr ago sept sep oct nov dic vs ee uu ee.uu".split()),
)

READING = ReadingRules()

FIGURES = FigureRules()

COMPANIES = CompanyRules()

PEOPLE = PeopleRules()

QUOTES = QuoteRules()

DEALS = DealRules()

TRANSLATION = TranslationRules()

LANGUAGE = LanguageRules(
    code="es",
    name="Spanish",
    sentences=SENTENCES,
    reading=READING,
    figures=FIGURES,
    companies=COMPANIES,
    people=PEOPLE,
    quotes=QUOTES,
    deals=DEALS,
    translation=TRANSLATION,
)

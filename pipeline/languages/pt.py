"""All that is known of Portuguese."""

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
    abbreviations=tuple("sr sra srs sras dr dra drs prof profa eng exmo av r n num num pag pags art inc corp ltd ltda cia co sa s.a etc ex aprox tel jan fev mar abr ago set out nov dez vs st e.u.a eua p.ex".split()),
)

READING = ReadingRules()

FIGURES = FigureRules()

COMPANIES = CompanyRules()

PEOPLE = PeopleRules()

QUOTES = QuoteRules()

DEALS = DealRules()

TRANSLATION = TranslationRules()

LANGUAGE = LanguageRules(
    code="pt",
    name="Portuguese",
    sentences=SENTENCES,
    reading=READING,
    figures=FIGURES,
    companies=COMPANIES,
    people=PEOPLE,
    quotes=QUOTES,
    deals=DEALS,
    translation=TRANSLATION,
)

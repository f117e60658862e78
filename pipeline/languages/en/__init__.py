"""All that is known of English: one LANGUAGE value."""

from __future__ import annotations

from pipeline.languages.en.companies import COMPANIES
from pipeline.languages.en.deals import DEALS
from pipeline.languages.en.figures import FIGURES
from pipeline.languages.en.people import PEOPLE
from pipeline.languages.en.quotes import QUOTES
from pipeline.languages.en.reading import READING
from pipeline.languages.en.sentences import SENTENCES
from pipeline.languages.en.translation import TRANSLATION
from pipeline.languages.rules import LanguageRules

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

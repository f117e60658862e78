"""All that is known of Portuguese: one LANGUAGE value."""

from __future__ import annotations

from pipeline.languages.pt.companies import COMPANIES
from pipeline.languages.pt.deals import DEALS
from pipeline.languages.pt.figures import FIGURES
from pipeline.languages.pt.people import PEOPLE
from pipeline.languages.pt.quotes import QUOTES
from pipeline.languages.pt.reading import READING
from pipeline.languages.pt.sentences import SENTENCES
from pipeline.languages.pt.translation import TRANSLATION
from pipeline.languages.rules import LanguageRules

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

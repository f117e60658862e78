"""All that is known of Spanish: one LANGUAGE value."""

from __future__ import annotations

from pipeline.languages.es.companies import COMPANIES
from pipeline.languages.es.deals import DEALS
from pipeline.languages.es.figures import FIGURES
from pipeline.languages.es.people import PEOPLE
from pipeline.languages.es.quotes import QUOTES
from pipeline.languages.es.reading import READING
from pipeline.languages.es.sentences import SENTENCES
from pipeline.languages.es.translation import TRANSLATION
from pipeline.languages.rules import LanguageRules

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

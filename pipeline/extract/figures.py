"""Text -> figures: amounts with value, unit, qualifier, metric and owner."""

from __future__ import annotations

from spacy.tokens import Doc

from pipeline.languages import LanguageRules
from pipeline.records import Facts, Figure


def find_figures(doc: Doc, rules: LanguageRules, facts: Facts) -> list[Figure]:
    """The figures of a text in order. Reads facts.company_mentions for the owners."""
    return []

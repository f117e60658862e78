"""Text -> quotes with their speakers."""

from __future__ import annotations

from spacy.tokens import Doc

from pipeline.languages import LanguageRules
from pipeline.records import Facts, Quote


def find_quotes(doc: Doc, rules: LanguageRules, facts: Facts) -> list[Quote]:
    """The quotes of a text in order. Reads the companies and people of `facts` for the speakers."""
    return []

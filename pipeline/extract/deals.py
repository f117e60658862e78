"""Text -> deals with their parties."""

from __future__ import annotations

from datetime import date

from spacy.tokens import Doc

from pipeline.languages import LanguageRules
from pipeline.records import Deal, Facts


def find_deals(doc: Doc, rules: LanguageRules, facts: Facts, *, published_on: date | None = None) -> list[Deal]:
    """The deals a text reports. Reads the companies and figures of `facts`."""
    return []

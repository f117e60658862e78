"""Text -> people: names with role and company."""

from __future__ import annotations

from spacy.tokens import Doc

from pipeline.languages import LanguageRules
from pipeline.records import ArticlePerson, Facts, Person, PersonMention


def find_people(doc: Doc, rules: LanguageRules, facts: Facts) -> tuple[list[Person], list[PersonMention], list[ArticlePerson]]:
    """The people a text names, each place where it names them, and one row a person with the main role. Reads facts.company_mentions."""
    return [], [], []

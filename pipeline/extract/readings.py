"""A document as the finders read it: text, words and roles, each made once for all components."""

from __future__ import annotations

from functools import cached_property

from spacy.tokens import Doc

from pipeline.extract.roles import Role, find_roles
from pipeline.extract.tokens import Tokens
from pipeline.languages import LanguageRules
from pipeline.records import CompanyMention

_KEPT = "chipdeals_reading"


class Reading:
    """What several components need of one document."""

    def __init__(self, doc: Doc, rules: LanguageRules) -> None:
        #: `doc.text`, which spaCy puts together from all tokens whenever it is asked for.
        self.text = doc.text
        self._rules = rules
        self._roles: tuple[tuple[CompanyMention, ...], list[Role]] | None = None

    @cached_property
    def tokens(self) -> Tokens:
        """The words and marks of the text."""
        return Tokens(self.text, self._rules.sentences.abbreviations)

    def roles(self, mentions: tuple[CompanyMention, ...]) -> list[Role]:
        """The roles of the text with companies from among `mentions`; found anew only where these are others than before."""
        if self._roles is None or self._roles[0] != mentions:
            self._roles = mentions, find_roles(self.text, self._rules, mentions)
        return self._roles[1]


def reading_of(doc: Doc, rules: LanguageRules) -> Reading:
    """The reading of a document, kept with it: a component that stands alone makes its own, those behind others find it made."""
    kept = doc.user_data.get(_KEPT)
    if not isinstance(kept, tuple) or kept[0] is not rules:
        kept = doc.user_data[_KEPT] = (rules, Reading(doc, rules))
    reading = kept[1]
    assert isinstance(reading, Reading)
    return reading

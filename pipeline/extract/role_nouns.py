"""The nouns of roles in a text, with what may be one with them: 'ex-presidente', 'exdirectora', 'former sales director'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.extract.language_patterns import once_a_language
from pipeline.extract.lexicon import SPACE, Hit, Lexicon
from pipeline.languages import LanguageRules
from pipeline.text import fold

_GAP = re.compile(rf"{SPACE}+")


@dataclass(frozen=True, slots=True)
class NamedRole:
    """A role by its noun."""

    #: Where it starts, with 'ex-' or the area before the noun.
    start: int
    #: The noun alone, with the English standard term.
    noun: Hit
    is_former: bool
    #: What it is in charge of, in English, where that stands before the noun.
    area: str | None = None


class RoleNouns:
    """The nouns of one language."""

    def __init__(self, rules: LanguageRules) -> None:
        people = rules.people
        areas = people.areas if people.nouns_modify else {}
        self._nouns = Lexicon(people.roles, open_hyphens=False)
        self._areas = Lexicon(areas, open_hyphens=False)
        # A form that ends in '+' is one word with the noun: 'ex+' of 'exdirectora'.
        self._former = Lexicon((form for form in people.former if not form.endswith("+")), open_hyphens=False)
        self._prefixes = tuple(form.removesuffix("+") for form in people.former if form.endswith("+"))
        former = (form.replace("+", "*") for form in people.former)
        self._openings = Lexicon((*people.roles, *areas, *former), open_hyphens=False, in_compounds=False)
        self._nouns_modify = people.nouns_modify
        #: English standard term by noun, folded.
        self.titles = {fold(form): title for form, title in people.roles.items()}

    def alone(self, text: str, start: int, end: int) -> Iterator[Hit]:
        """The nouns of a stretch by themselves, in order."""
        return self._nouns.scan(text, start, end)

    def scan(self, text: str) -> Iterator[NamedRole]:
        """The roles that a text names, in order, without overlap."""
        position = 0
        for start in self._openings.openings(text):
            if start < position:
                continue
            role = self._at(text, start)
            if role is not None:
                position = role.noun.end
                yield role

    def _at(self, text: str, start: int) -> NamedRole | None:
        for at in self._behind_former(text, start):
            for area in self._areas.matches(text, at):
                gap = _GAP.match(text, area.end)
                if gap is not None and (noun := self._noun(text, gap.end())):
                    return NamedRole(start, noun, at > start, area.value)
            if noun := self._noun(text, at):
                return NamedRole(start, noun, at > start)
        return None

    def _behind_former(self, text: str, start: int) -> Iterator[int]:
        """Where a noun may begin: behind 'former ' or 'ex-', else at the start itself."""
        for hit in self._former.matches(text, start):
            if text[hit.end - 1] == "-":
                yield hit.end
            elif gap := _GAP.match(text, hit.end):
                yield gap.end()
        for prefix in self._prefixes:
            if text[start : start + len(prefix)].lower() == prefix:
                yield start + len(prefix)
        yield start

    def _noun(self, text: str, position: int) -> Hit | None:
        """The longest noun at the position; where nouns describe nouns, none that goes on with a hyphen: 'a director-level role'."""
        for hit in self._nouns.matches(text, position):
            if not (self._nouns_modify and text[hit.end : hit.end + 1] == "-" and text[hit.end + 1 : hit.end + 2].isalpha()):
                return hit
        return None


@once_a_language
def role_nouns_of(rules: LanguageRules) -> RoleNouns:
    """The nouns of roles of a language."""
    return RoleNouns(rules)

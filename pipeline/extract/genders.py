"""Text -> the gender in which it speaks of each person: 'a CEO da AMD, Lisa Su', 'Rui Sá, diretor', 'Sra. Lima', 'Mariana'."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.extract.language_patterns import any_of, once_a_language
from pipeline.extract.names import gender_of
from pipeline.extract.roles import Role
from pipeline.languages import LanguageRules
from pipeline.records import ArticlePerson
from pipeline.text import fold

#: 'CEO' has no ending.
_ACRONYM = 3


@dataclass(frozen=True, slots=True)
class _Words:
    """Words that tell a gender, folded: articles, pronouns, forms of address; `any` are the first two."""

    definite: dict[str, str]
    pronouns: dict[str, str]
    address: dict[str, str]
    any: dict[str, str]
    #: Ends where the name starts: 'Sra. '.
    addressed: re.Pattern[str]


@once_a_language
def gendered_words_of(rules: LanguageRules) -> _Words:
    """The words of a language that tell a gender."""
    people = rules.people
    definite, pronouns, address = (
        {fold(form): gender for form, gender in forms.items()} for forms in (people.definite, people.pronouns, people.address)
    )
    addressed = re.compile(rf"(?<!\w)({any_of(people.address)})\.?\s+$", re.IGNORECASE)
    return _Words(definite, pronouns, address, {**definite, **pronouns}, addressed)


class Genders:
    """What a text tells of the gender of its people; '' where it tells nothing or both."""

    def __init__(
        self, text: str, rules: LanguageRules, roles: list[Role], names: list[tuple[int, int, str]], people: dict[str, ArticlePerson]
    ) -> None:
        """Reads the roles and forms of address beside the names (start, end, person_id), then the given names."""
        self._text = text
        self._people_rules = rules.people
        self._words = gendered_words_of(rules)
        self._by_person: dict[str, str] = {}
        told: dict[str, set[str]] = {person_id: set() for person_id in people}
        starts = [role.start_char for role in roles]
        for start, end, person_id in names:
            if person_id not in told:
                continue
            address = self._words.addressed.search(text[max(0, start - 14) : start])
            if address is not None:
                told[person_id].add(self._words.address.get(fold(address[1]), ""))
            index = bisect_left(starts, start)
            if index and 0 <= start - roles[index - 1].end_char <= 2 and "\n" not in text[roles[index - 1].end_char : start]:
                told[person_id].add(self.of_role(roles[index - 1]))
            if index < len(roles) and 2 <= roles[index].start_char - end <= 4 and text[end : end + 2] == ", ":
                told[person_id].add(self.of_role(roles[index]))
        for person_id, row in people.items():
            genders = told[person_id] - {""} or {gender_of(row.name.split()[0])}
            self._by_person[person_id] = next(iter(genders)) if len(genders) == 1 else ""

    def of_role(self, role: Role) -> str:
        """The gender that the noun of a role or the article before it has: 'diretora', 'a CEO'."""
        noun = self._text[role.start_char : role.own_end_char].split()[0].casefold()
        if len(noun) > _ACRONYM and not _ends(noun, self._people_rules.common_endings):
            if _ends(noun, self._people_rules.feminine_endings):
                return "f"
            if _ends(noun, self._people_rules.masculine_endings):
                return "m"
        before = self._text[max(0, role.start_char - 8) : role.start_char].split()
        return self._words.definite.get(fold(before[-1]), "") if before else ""

    def may_be(self, person_id: str, gender: str) -> bool:
        """Whether nothing speaks against the gender."""
        return not gender or self._by_person.get(person_id, "") in ("", gender)

    def is_known(self, person_id: str) -> bool:
        """Whether the text tells the gender of the person."""
        return bool(self._by_person.get(person_id))


def _ends(noun: str, endings: Iterable[str]) -> bool:
    return any(noun.endswith(ending) for ending in endings)

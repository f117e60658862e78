"""Who is who in the field: the people of data/reference/people.csv, found by any of their names, in either order of given name and surname.

What is known tells that a name is a person's and which person's. A role only ever comes from the text; so does a company, but where the
text names the one company that somebody is known to be at today, and gives him no other, it is his.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Self

from pipeline.extract.lexicon import Phrases
from pipeline.extract.reference import ReferenceTable, divided
from pipeline.extract.tokens import folded
from pipeline.text import fold

_WORD = re.compile(r"[^\W_]+")
#: Where the surname may come first: Jensen Huang is of the United States, but 'Huang Jen-Hsun' by the name he was born with.
_SURNAME_FIRST = frozenset({"CN", "TW", "HK", "MO", "KR", "JP", "SG", "MY", "VN", "HU"})


@dataclass(frozen=True, slots=True)
class Post:
    """A role somebody has or had at a company (None: elsewhere)."""

    role: str | None
    company_id: str | None
    #: When it ended, where it did.
    until: str | None = None


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """One person of the reference."""

    person_id: str
    name: str
    aliases: tuple[str, ...] = ()
    posts: tuple[Post, ...] = ()
    country: str | None = None

    @property
    def companies(self) -> frozenset[str]:
        """The companies of all posts."""
        return frozenset(post.company_id for post in self.posts if post.company_id)

    @property
    def employers(self) -> frozenset[str]:
        """The companies of the posts of today."""
        return frozenset(post.company_id for post in self.posts if post.company_id and not post.until)


class PeopleDirectory(ReferenceTable):
    """Known people by name; empty where the reference has none."""

    TABLE = "people.csv"

    def __init__(self, people: Iterable[KnownPerson] = ()) -> None:
        """A directory of these people."""
        self.people = tuple(people)

    @classmethod
    def from_rows(cls, rows: Iterable[dict[str, str]]) -> Self:
        """A directory of rows with person_id and name, and where known aliases (divided by '|'), role, company_id and country.

        Several rows of one person are one person with several posts.

        >>> directory = PeopleDirectory.from_rows([{"person_id": "jane-roe", "name": "Jane Roe", "aliases": "Jane Q. Roe"}])
        >>> [person.person_id for person in directory.named("Jane Q. Roe")]
        ['jane-roe']
        """
        found: dict[str, KnownPerson] = {}
        for row in rows:
            person_id = row["person_id"]
            post = Post(row.get("role") or None, row.get("company_id") or None, row.get("until") or None)
            known = found.get(person_id) or KnownPerson(person_id, row["name"].strip(), (), (), row.get("country") or None)
            aliases = tuple(dict.fromkeys((*known.aliases, *divided(row.get("aliases")))))
            found[person_id] = KnownPerson(person_id, known.name, aliases, (*known.posts, post), known.country)
        return cls(found.values())

    @cached_property
    def _phrases(self) -> Phrases:
        phrases = Phrases()
        for person in self.people:
            for words in {tuple(map(folded, words)) for name in (person.name, *person.aliases) for words in _orders(name, person)}:
                phrases.add(list(words), person)
        return phrases

    @cached_property
    def _by_last_word(self) -> dict[str, list[KnownPerson]]:
        found: dict[str, list[KnownPerson]] = defaultdict(list)
        for person in self.people:
            words = _WORD.findall(person.name)
            for word in {fold(words[-1]), fold(words[0])} if _may_turn(person) else {fold(words[-1])}:
                found[word].append(person)
        return found

    def named(self, name: str) -> tuple[KnownPerson, ...]:
        """Those who have exactly this name or alias, in either order."""
        words = [folded(word) for word in _WORD.findall(name)]
        found = self._phrases.match(words, 0) if words else None
        return tuple(found[1]) if found is not None and found[0] == len(words) else ()

    def ending(self, stretch: str) -> tuple[int, tuple[KnownPerson, ...]] | None:
        """The longest known full name that `stretch` ends with: where it starts in it, and who bears it."""
        matches = list(_WORD.finditer(stretch))
        words = [folded(match.group()) for match in matches]
        for start in range(len(words) - 1):
            found = self._phrases.match(words, start)
            if found is not None and found[0] == len(words):
                return matches[start].start(), tuple(found[1])
        return None

    def at_company(self, word: str, company_id: str) -> KnownPerson | None:
        """The only one with that surname among those who have or had a post at the company."""
        people = [person for person in self._by_last_word.get(fold(word), ()) if company_id in person.companies]
        return people[0] if len(people) == 1 else None


def _may_turn(person: KnownPerson) -> bool:
    return person.country in _SURNAME_FIRST or any("-" in word for word in person.name.split())


def _orders(name: str, person: KnownPerson) -> Iterator[list[str]]:
    """The words of a name of two or more, as written and with the surname at the other end."""
    words = _WORD.findall(name)
    if len(words) < 2:
        return
    yield words
    parts = name.split()
    if len(parts) in (2, 3) and (_may_turn(person) or any("-" in part for part in parts)):
        yield _WORD.findall(" ".join((parts[-1], *parts[:-1])))
        yield _WORD.findall(" ".join((*parts[1:], parts[0])))


@cache
def reference_people() -> PeopleDirectory:
    """The people of the reference, read once."""
    return PeopleDirectory.from_reference()

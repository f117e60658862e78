"""Invented people of many origins, as newspapers write them: 'Kwon Ji-hoon', 'T. K. Iyengar', 'Adaobi Nwosu-Hagedorn'."""

from __future__ import annotations

import importlib
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

#: Origins that put the family name first, most times.
_FAMILY_FIRST = {"chinese", "cantonese", "korean", "taiwanese", "vietnamese"}
#: Origins whose given names are made of two syllables, and how these are joined.
_JOINED = {"chinese": "", "cantonese": "-", "taiwanese": "-", "korean": "-"}
#: How often a newspaper of a language names somebody of an origin; the rest is shared out evenly.
_AT_HOME = {
    "pt": {"portuguese": 0.34, "spanish": 0.05, "english": 0.1, "german": 0.04, "italian": 0.04, "indian": 0.06, "chinese": 0.05},
    "es": {"spanish": 0.4, "portuguese": 0.04, "english": 0.1, "italian": 0.03, "indian": 0.05, "chinese": 0.05},
    "en": {"portuguese": 0.2, "spanish": 0.14, "english": 0.18, "indian": 0.06, "chinese": 0.05},
}
_NICKNAMES = ("Tanque", "Pingo", "Chico", "Alemão", "Gordo", "Beto", "Mago", "Tuca", "Flaco", "Pipa", "Rato", "Duda", "Kiko", "Zé")


@dataclass(frozen=True, slots=True)
class Person:
    """A name and how it is shortened where the person is named again."""

    full: str
    family: str
    given: str


class PeopleNames:
    """Draws people; `parts` is the table `people` of name_parts.toml."""

    def __init__(self, parts: Mapping[str, Any], language: str, more_given: Sequence[str], more_families: Sequence[str]) -> None:
        self._parts = {origin: _Origin.read(lists) for origin, lists in parts.items()}
        home = _AT_HOME[language]
        rest = (1 - sum(home.values())) / (len(parts) - len(home))
        self._origins = list(parts)
        self._weights = [home.get(origin, rest) for origin in self._origins]
        self._more_given, self._more_families = more_given, more_families

    def draw(self, chance: random.Random) -> Person:
        """A person; most times all of one origin."""
        origin = chance.choices(self._origins, self._weights)[0]
        given, family = self._given(origin, chance), self._family(origin, chance)
        luck = chance.random()
        if luck < 0.12:
            given = chance.choice(self._more_given)
        elif luck < 0.2:
            family = self._family(chance.choice(self._origins), chance)
        elif luck < 0.26:
            family = chance.choice(self._more_families)
        luck = chance.random()
        if luck < 0.07:
            family = f"{family}-{self._family(chance.choice(self._origins), chance)}"
        elif luck < 0.1 and origin not in _FAMILY_FIRST:
            given = f"{given}-{self._given(origin, chance)}"
        return _written(origin, given, family, chance, self)

    def _given(self, origin: str, chance: random.Random) -> str:
        parts = self._parts[origin]
        if origin in _JOINED:
            made = [chance.choice(parts.syllables) for _ in range(1 if origin == "chinese" and chance.random() < 0.3 else 2)]
            name = _JOINED[origin].join(made).capitalize()
            return name.replace("-", " ").title() if origin == "korean" and chance.random() < 0.1 else name
        return chance.choice(parts.given or self._more_given)

    def _family(self, origin: str, chance: random.Random) -> str:
        return chance.choice(self._parts[origin].surnames or self._more_families)

    def family(self, chance: random.Random) -> str:
        """A family name alone."""
        return self._family(chance.choices(self._origins, self._weights)[0], chance)

    def given(self, chance: random.Random) -> str:
        """A given name alone."""
        return self._given(chance.choices(self._origins, self._weights)[0], chance)

    def particle(self, origin: str, chance: random.Random) -> str:
        """'van der', 'de la', 'Di', or nothing where an origin has none."""
        return chance.choice(self._parts[origin].particles) if self._parts[origin].particles else ""


@dataclass(frozen=True, slots=True)
class _Origin:
    given: list[str]
    surnames: list[str]
    syllables: list[str]
    particles: list[str]

    @classmethod
    def read(cls, lists: Mapping[str, Any]) -> _Origin:
        given, surnames = str(lists.get("given", "")).split(), str(lists.get("surnames", "")).split()
        for locale in lists.get("faker", ()):
            provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
            given += _latin(getattr(provider, "first_names", ()))
            surnames += _latin(getattr(provider, "last_names", ()))
        return cls(given, surnames, str(lists.get("syllables", "")).split(), list(lists.get("particles", ())))


def _latin(names: Any) -> list[str]:
    if isinstance(names, property):  # Faker's Thai: drawn, not listed
        return []
    return sorted({str(name) for name in names if str(name)[:1].isupper() and len(str(name)) > 1 and " " not in str(name)})


def _written(origin: str, given: str, family: str, chance: random.Random, names: PeopleNames) -> Person:
    luck = chance.random()
    if origin in _FAMILY_FIRST:
        full = f"{family} {given}" if luck < 0.75 else f"{given} {family}"
        return Person(full, family, given)
    if origin in {"portuguese", "spanish"}:
        return _iberian(given, family, chance, names, origin)
    if origin == "indian" and luck < 0.2:
        initials = " ".join(f"{chance.choice('ABCDGHJKLMNPRSTV')}." for _ in range(chance.randint(1, 2)))
        return Person(f"{initials} {family}", family, family)
    if origin == "arabic" and luck < 0.5:
        article = chance.choice(["Al-", "al-", "El ", "Al ", "Bin ", "bin ", "Abu "])
        middle = f"bin {names.given(chance)} " if chance.random() < 0.15 else ""
        return Person(f"{given} {middle}{article}{family}", f"{article}{family}".strip(), given)
    particle = names.particle(origin, chance)
    if particle and luck < 0.25:
        family = f"{particle}{family}" if particle.endswith("'") else f"{particle} {family}"
    if luck > 0.9:
        given = f"{given} {chance.choice('ABCDEFGHJKLMNPRSTW')}."
    elif luck > 0.85:
        return Person(f"{given} {names.family(chance)} {family}", family, given)
    elif luck > 0.83:
        given = f"{given[0]}."
    return Person(f"{given} {family}", family, given)


def _iberian(given: str, family: str, chance: random.Random, names: PeopleNames, origin: str) -> Person:
    luck = chance.random()
    first = given
    if luck < 0.2:
        given = f"{given} {names._given(origin, chance)}"  # noqa: SLF001 - one module
    elif luck < 0.23:
        given = f"{given} “{chance.choice(_NICKNAMES)}”"
    middle = [names._family(origin, chance) for _ in range(chance.choice([0, 0, 0, 1, 1, 2]))]  # noqa: SLF001 - one module
    if chance.random() < 0.2:
        family = f"{names.particle(origin, chance)} {family}"
    if origin == "spanish":  # the father's name first, and by it people are called
        called = middle[0] if middle and chance.random() < 0.6 else family
        return Person(" ".join([given, *middle, family]), called if called in {*middle, family} else family, first)
    if chance.random() < 0.04:
        family = f"{family} {chance.choice(['Neto', 'Filho', 'Júnior', 'Sobrinho'])}"
    return Person(" ".join([given, *middle, family]), family.split(" ", 1)[1] if family.split(" ")[0].islower() else family, first)

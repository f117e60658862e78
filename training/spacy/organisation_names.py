"""Invented organisations, places and products by the patterns of real ones: 'Veltrix Photonics', 'Banco Zagalo', 'QX-74'."""

from __future__ import annotations

import random
import re
import string
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from people_names import PeopleNames

_SLOT = re.compile(r"\{(\w)\}")
_DIGIT = re.compile(r"\d")


class CoinedWords:
    """Words that look like names of companies, letter by letter as the names it has read."""

    def __init__(self, names: Sequence[str]) -> None:
        self._next: dict[str, list[str]] = defaultdict(list)
        for word in sorted({word for name in names for word in name.split() if word.isalpha() and word[1:].islower() and len(word) > 3}):
            padded = f"^^{word.lower()}$"
            for at in range(2, len(padded)):
                self._next[padded[at - 2 : at]].append(padded[at])

    def draw(self, chance: random.Random) -> str:
        """A word of 4 to 11 letters."""
        while True:
            word = "^^"
            while len(word) < 16 and not word.endswith("$"):
                word += chance.choice(self._next[word[-2:]])
            if word.endswith("$") and 4 <= len(word) - 3 <= 11:
                return word[2:-1].capitalize()


class InventedNames:
    """Draws names of organisations, places and products; `parts` is name_parts.toml."""

    def __init__(self, parts: Mapping[str, Any], language: str, people: PeopleNames, cities: Sequence[str], known: Sequence[str]) -> None:
        shared, own = parts["organisations"], parts["organisations"][language]
        self._coined, self._people, self._cities = CoinedWords(known), people, cities
        self._lists = {key: str(shared[key]).split("|") for key in ("nouns", "finance", "forms", "law", "european")}
        self._lists |= {key: str(own[key]).split("|") for key in ("bodies", "media")}
        self._common = str(shared["common"]).split()
        self._syllables = str(parts["people"]["chinese"]["syllables"]).split()
        self._places = str(parts["places"][language]).split("|")

    def word(self, chance: random.Random) -> str:
        """One word a company may be called by."""
        luck = chance.random()
        if luck < 0.65:
            word = self._coined.draw(chance)
        elif luck < 0.75:
            word = chance.choice(self._common)
        elif luck < 0.87:
            word = self._people.family(chance)
        else:
            first, second = self._coined.draw(chance)[: chance.randint(3, 5)], chance.choice(self._common)
            return first + (second if chance.random() < 0.6 else second.lower())
        if chance.random() < 0.05:
            word = word.upper()
        return f"{word}.{chance.choice(['ai', 'io', 'com'])}" if chance.random() < 0.02 else word

    def organisation(self, old: str, chance: random.Random) -> str:
        """An organisation; a short name in capitals stays one, most times."""
        if old.isupper() and len(old) <= 6 and chance.random() < 0.7:
            return self.acronym(chance)
        kind = chance.random()
        if kind < 0.27:
            return self.word(chance)
        if kind < 0.47:
            return f"{self.word(chance)} {chance.choice(self._lists['nouns'])}"
        if kind < 0.59:
            return f"{self.word(chance)} {chance.choice(self._lists['finance'])}"
        if kind < 0.64:
            return f"{self.word(chance)} {chance.choice(self._lists['forms'])}"
        if kind < 0.67:
            return f"{self.acronym(chance)} {chance.choice(self._lists['nouns'] + self._lists['finance'])}"
        if kind < 0.71:
            return self.acronym(chance)
        lists = "law" if kind < 0.76 else "european" if kind < 0.81 else "media" if kind < 0.88 else "bodies"
        return self._filled(chance.choice(self._lists[lists]), chance)

    def body(self, chance: random.Random) -> str:
        """A university, hospital, union or court."""
        return self._filled(chance.choice(self._lists["bodies"]), chance)

    def acronym(self, chance: random.Random) -> str:
        """'BRDK', now and then with a digit or written as a word: 'Ancel'."""
        length = chance.choice([2, 3, 3, 3, 4, 4, 5])
        letters = "".join(chance.choice(string.ascii_uppercase[:25]) for _ in range(length))
        if chance.random() < 0.08:
            letters = f"{letters[:2]}{chance.randint(2, 99)}"
        return letters

    def place(self, chance: random.Random) -> str:
        """A street, hill, quarter or road."""
        return self._filled(chance.choice(self._places), chance)

    def product(self, old: str, chance: random.Random) -> str:
        """A product: another number in the old name, or a word with one, or a code."""
        if _DIGIT.search(old) and chance.random() < 0.6:
            return _DIGIT.sub(lambda _: chance.choice("123456789"), old)
        letters = "".join(chance.choice(string.ascii_uppercase) for _ in range(chance.randint(1, 3)))
        number = chance.choice([str(chance.randint(1, 9)), str(chance.randint(10, 99)), str(chance.randint(1, 99) * 100)])
        kind = chance.random()
        if kind < 0.25:
            return f"{letters}{chance.choice(['', '', '-'])}{number}{chance.choice(['', '', '', 'X', 'e', 'B', 'K', '-Pro'])}"
        if kind < 0.55:
            return f"{self.word(chance)} {chance.choice([number, number, letters + number, f'{number}.{chance.randint(0, 9)}'])}"
        if kind < 0.7:
            return f"{self.word(chance)} {chance.choice(['Pro', 'Max', 'Ultra', 'Mini', 'One', 'Lite', 'Edge', 'X', 'Air', 'Plus'])}"
        return self.word(chance)

    def _filled(self, pattern: str, chance: random.Random) -> str:
        fill = {
            "s": lambda: self._people.family(chance),
            "g": lambda: self._people.given(chance),
            "p": lambda: self._people.draw(chance).full,
            "l": lambda: chance.choice(self._cities),
            "c": lambda: chance.choice(self._common) if chance.random() < 0.5 else self._coined.draw(chance),
            "x": lambda: chance.choice(self._syllables),
            "n": lambda: str(chance.randint(2, 480)),
        }
        return _SLOT.sub(lambda match: fill[match[1]](), pattern)

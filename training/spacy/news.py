"""data/training/news -> articles whose names are marked, and their sentences in other styles: capitals, other quotation marks."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_HEADER = re.compile(r"## id=(\w+)-(\d+) lang=(\w+)")
_MARK = re.compile(r"\{([oplm]) ([^{}]*)\}")
_LABELS = {"o": "ORG", "p": "PER", "l": "LOC", "m": "PRODUCT"}
#: An article whose number divides by this is for development and never trained on.
DEV_EVERY = 12
#: Files dense with names that stand nowhere else: their dev articles choose the checkpoint, those of the other files measure it.
DENSE = ("br9", "pt3", "es3", "es4")


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

    @property
    def is_dense(self) -> bool:
        """Whether it stands in one of the files that are dense with names."""
        return self.article_id.startswith(DENSE)


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

"""Where the sentence pairs come from: our own news and translations, and the corpora of sources.toml, cleaned and balanced."""

from __future__ import annotations

import lzma
import random
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NEWS = ROOT / "data" / "training" / "news"
TRANSLATIONS = ROOT / "data" / "training" / "translation"
#: An article of the news whose number divides by this is for development and never trained on.
DEV_EVERY = 12
_HEADER = re.compile(r"## id=\w+?-(\d+) lang=(\S+)")
_MARK = re.compile(r"\{[oplm] ([^{}]+)\}")
#: Markup, addresses, program text: nothing of it stands in an article.
_CODE = re.compile(r"[<>{}|\\=_`#]|https?:|::|->|\.\w+\(")
_FEWEST, _MOST = 3, 60
#: English is about as long as Portuguese or Spanish, in words.
_SHORTEST, _LONGEST = 0.5, 2.2
#: Of the characters that are no spaces, as many at least are letters.
_LETTERS = 0.7


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence and its English. Names in pairs of our news are marked ('{o AMD}'); `language` is 'pt-BR', 'pt-PT', 'pt' or 'es'."""

    source: str
    english: str
    language: str

    def plain(self) -> tuple[str, str]:
        """The pair without marks."""
        return unmarked(self.source), unmarked(self.english)


def unmarked(text: str) -> str:
    """Takes the marks of names out.

    >>> unmarked("A {o AMD} subiu")
    'A AMD subiu'
    """
    return _MARK.sub(r"\1", text)


def read_news(folder: Path = NEWS, *, dev: bool = False) -> list[Pair]:
    """The pairs of the training articles, or of the articles for development, in order."""
    rows = []
    for path in sorted(folder.glob("*.txt")):
        wanted, language = False, ""
        for line in path.read_text(encoding="utf-8").splitlines():
            header = _HEADER.match(line)
            if header:
                wanted, language = (int(header[1]) % DEV_EVERY == 0) is dev, header[2]
            elif wanted and " ||| " in line:
                source, english = line.split(" ||| ")
                rows.append(Pair(source.strip(), english.strip(), language))
    return rows


def read_translations(folder: Path = TRANSLATIONS) -> list[Pair]:
    """Our own pairs of general prose; the file's name tells the language."""
    names = {"pt-br": "pt-BR", "pt-pt": "pt-PT", "es": "es"}
    return [
        Pair(*line.split("\t"), names[path.stem])
        for path in sorted(folder.glob("*.tsv"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.count("\t") == 1
    ]


@dataclass(frozen=True, slots=True)
class Source:
    """A corpus of other people: 'pt-en/NAME' or 'es-en/NAME', how many pairs are taken, how often each stands in the mix."""

    name: str
    take: int
    times: int = 1

    @property
    def language(self) -> str:
        """Of its sources: 'pt' or 'es'."""
        return self.name.split("-")[0]


def read_sources() -> list[Source]:
    """The corpora that sources.toml names."""
    tables = tomllib.loads(Path(__file__).with_name("sources.toml").read_text(encoding="utf-8"))["source"]
    return [Source(t["name"], t.get("take", 10**9), t.get("times", 1)) for t in tables]


def read_general(folders: list[Path], *, seed: int) -> list[Pair]:
    """The pairs of the corpora found in the folders (`pt-en/NAME.tsv` or `pt-en/NAME.tsv.xz`), cleaned, none of them twice.

    A source in no folder is left out, so that the recipe also runs with a part of the corpora.
    """
    chance, rows, seen = random.Random(seed), [], set[str]()
    for source in read_sources():
        kept = []
        for line in _lines(source.name, folders):
            pair = line.rstrip("\n").split("\t")
            if len(pair) != 2 or not is_clean(*pair):
                continue
            key = source.language + re.sub(r"\W+", "", pair[0].lower())[:60]
            if key not in seen:
                seen.add(key)
                kept.append(Pair(pair[0].strip(), pair[1].strip(), source.language))
        chance.shuffle(kept)
        rows += kept[: source.take] * source.times
    chance.shuffle(rows)
    return rows


def _lines(name: str, folders: list[Path]) -> Iterator[str]:
    for folder in folders:
        for path in (folder / f"{name}.tsv", folder / f"{name}.tsv.xz"):
            if path.is_file():
                with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as lines:
                    yield from lines
                return


def is_clean(source: str, english: str) -> bool:
    """Whether a pair is prose, and of about one length on both sides.

    >>> is_clean("O conselho aprovou a compra.", "The board approved the purchase."), is_clean("use `pip install`", "use `pip install`")
    (True, False)
    """
    left, right = len(source.split()), len(english.split())
    if not (_FEWEST <= left <= _MOST and _FEWEST <= right <= _MOST and _SHORTEST < left / right < _LONGEST):
        return False
    if _CODE.search(source) or _CODE.search(english):
        return False
    return all(sum(c.isalpha() for c in side) >= _LETTERS * len(side.replace(" ", "")) for side in (source, english))

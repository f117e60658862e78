"""Dictionaries of phrases as automata: a trie over words, walked once from a place; the longest phrase wins.

The trie is one, the ways of reading are two. A `Lexicon` reads a text from any of its characters, case or accents as they may matter
('à' is not 'a'), with stems and offsets; `Phrases` read the folded words of `Tokens`, where the gaps between words say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any

from pipeline.extract.tokens import folded, split

#: White space inside a phrase or a number: never a line break.
SPACE = r"[ \t\u00a0\u202f\u2009]"
_WORD = re.compile(r"[^\W_]+")
#: A word or mark of a text, and the white space before it.
_PIECE = re.compile(rf"({SPACE}*)([^\W_]+|\S)")
_FORM_PIECE = re.compile(rf"({SPACE}*)([^\W_]+\*?|\S)")
#: Marks that say the same: 'gigawatt‑hora', "company’s".
_SAME = {"‑": "-", "–": "-", "’": "'"}
_HYPHENS = ("-", "_")
_BLANKS = " \t\u00a0\u202f"


class _Node:
    """A place in the trie: what may follow, and what the phrases that end here stand for."""

    __slots__ = ("payloads", "sizes", "stems", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node] = {}
        #: What follows a word by its beginning, and how long such beginnings are.
        self.stems: dict[str, _Node] = {}
        self.sizes: tuple[int, ...] = ()
        self.payloads: list[Any] = []

    def after(self, word: str) -> _Node:
        """The place behind a word, made where there is none."""
        return self.words.setdefault(word, _Node())

    def after_stem(self, stem: str) -> _Node:
        """The place behind any word that begins so, made where there is none."""
        if len(stem) not in self.sizes:
            self.sizes = tuple(sorted((*self.sizes, len(stem))))
        return self.stems.setdefault(stem, _Node())

    def leads_to(self, word: str) -> list[_Node]:
        """Every place that is reached by a word: by itself and by its stems."""
        found = [self.words[word]] if word in self.words else []
        if self.sizes and word[-1].isalnum():
            found += [self.stems[word[:size]] for size in self.sizes if word[:size] in self.stems]
        return found


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: where, and what it stands for."""

    start: int
    end: int
    value: str

    def of(self, text: str) -> str:
        """The phrase as written."""
        return text[self.start : self.end]


class Lexicon:
    """Forms with values, found at a place or in a stretch of a text; the longest stretch wins, of two forms for it the longer one.

    A form is found as whole words, but from wherever it is looked for ('GW' behind the digits of '5GW'). Case says nothing unless `cased`;
    accents do. White space stands for any but a line break, a hyphen for any short dash, and for a blank too where hyphens are `open`. A
    word of a form may end in '*' (any ending; '*' alone is any word) and is read with its contractions. Who looks through a text finds
    forms behind a hyphen ('auto-explica') only `in_compounds`.

    >>> lexicon = Lexicon({"capitalizaç* de": "market_cap"}, {"de": ("da",)})
    >>> lexicon.match("A capitalização da AMD", 2)
    Hit(start=2, end=18, value='market_cap')
    """

    __slots__ = ("_cased", "_in_compounds", "_openings", "_root", "_size", "_stems")

    def __init__(
        self,
        forms: Mapping[str, str] | Iterable[str],
        contractions: Mapping[str, tuple[str, ...]] | None = None,
        *,
        cased: bool = False,
        open_hyphens: bool = True,
        in_compounds: bool = True,
    ) -> None:
        pairs = forms.items() if isinstance(forms, Mapping) else [(form, form) for form in forms]
        self._cased, self._in_compounds = cased, in_compounds
        self._root = _Node()
        others = contractions or {}
        for order, (form, value) in enumerate(pairs):
            for words in product(*((word, *others.get(word, ())) for word in form.split())):
                for written in _with_open_hyphens(" ".join(words)) if open_hyphens else (" ".join(words),):
                    self._add(written, (-len(form), order, value))
        #: The characters that forms begin with: most places of a text are told by one look at these. None where any may.
        self._openings = _openings(self._root, cased=cased)
        self._size = min(self._root.sizes, default=0)
        self._stems = frozenset(stem[: self._size] for stem in self._root.stems)

    def _add(self, form: str, entry: tuple[int, int, str]) -> None:
        node = self._root
        for gap, word in _FORM_PIECE.findall(form):
            key = (" " if gap else "") + _as_read(word, cased=self._cased)
            node = node.after_stem(key[:-1]) if key.endswith("*") else node.after(key)
        if node is not self._root:
            node.payloads = [min(entry, *node.payloads)] if node.payloads else [entry]

    def matches(self, text: str, position: int) -> list[Hit]:
        """Every form that stands at `position`, the longest first."""
        if self._openings is not None and text[position : position + 1] not in self._openings:
            return []
        found: list[Hit] = []
        node, end = self._root, position
        others: list[_Node] = []  # where a word is both one of a form and the beginning of another
        while piece := _PIECE.match(text, end):
            gap, word = piece.groups()
            key = word if self._cased else word.lower()
            key = _SAME.get(key, key)
            if gap:
                key = " " + key
            if not others and not node.sizes:
                following = node.words.get(key)
                if following is None:
                    break
                node = following
            else:
                places = [place for before in (node, *others) for place in before.leads_to(key)]
                if not places:
                    break
                node, *others = places
            end = piece.end()
            if node.payloads and not others:
                found.append(Hit(position, end, node.payloads[0][2]))
            elif entries := [place.payloads[0] for place in (node, *others) if place.payloads]:
                found.append(Hit(position, end, min(entries)[2]))
        found.reverse()
        return found

    def match(self, text: str, position: int) -> Hit | None:
        """The longest form that stands at `position`."""
        if self._openings is not None and text[position : position + 1] not in self._openings:
            return None
        found = self.matches(text, position)
        return found[0] if found else None

    def scan(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Hit]:
        """Every form in text[start:end] that begins at a word, in order, without overlap."""
        position, end = start, len(text) if end is None else end
        for place in self.openings(text, start, end):
            if place < position:
                continue
            hit = self.match(text, place)
            if hit and hit.end <= end:
                position = hit.end
                yield hit

    def openings(self, text: str, start: int = 0, end: int | None = None) -> Iterator[int]:
        """Where a word stands in text[start:end] that a form may begin with, in order."""
        words, stems, size = self._root.words, self._stems, self._size
        for word in _WORD.finditer(text, start, len(text) if end is None else end):
            key = word.group() if self._cased else word.group().lower()
            if (key in words or key[:size] in stems) and (self._in_compounds or text[word.start() - 1 : word.start()] not in _HYPHENS):
                yield word.start()

    def find(self, text: str, start: int = 0, end: int | None = None) -> Hit | None:
        """The first form in text[start:end] that begins at a word."""
        return next(self.scan(text, start, end), None)

    def ending_at(self, text: str, position: int, words: int = 5) -> Hit | None:
        """The longest form of so many words at most that ends at `position` (white space before it aside)."""
        end = position
        while end > 0 and text[end - 1] in _BLANKS:
            end -= 1
        best: Hit | None = None
        start = end
        for _ in range(words):
            start = _word_before(text, start)
            if start < 0:
                break
            hit = self.match(text, start)
            if hit and hit.end == end:
                best = hit
        return best


class Phrases:
    """A dictionary of phrases over the folded words of tokens: longest match, any payload."""

    __slots__ = ("_root",)

    def __init__(self, entries: Iterable[tuple[str, Any]] = ()) -> None:
        self._root = _Node()
        for phrase, payload in entries:
            self.add(split(phrase), payload)

    def add(self, words: Iterable[str], payload: Any) -> None:
        """Adds a phrase; of two with the same folded words, all payloads are kept in order."""
        node = self._root
        for word in words:
            node = node.after(folded(word))
        node.payloads.append(payload)

    def match(self, folds: list[str], index: int, end: int | None = None) -> tuple[int, list[Any]] | None:
        """The longest phrase that starts at token `index`: the token after it and its payloads."""
        node, best = self._root, None
        stop = len(folds) if end is None else end
        while index < stop:
            following = node.words.get(folds[index])
            if following is None:
                break
            node = following
            index += 1
            if node.payloads:
                best = (index, node.payloads)
        return best

    def matches(self, folds: list[str], index: int) -> list[tuple[int, list[Any]]]:
        """Every phrase that starts at token `index`, the longest first."""
        node = self._root
        found: list[tuple[int, list[Any]]] = []
        while index < len(folds):
            following = node.words.get(folds[index])
            if following is None:
                break
            node = following
            index += 1
            if node.payloads:
                found.append((index, node.payloads))
        found.reverse()
        return found

    def ending_at(self, folds: list[str], end: int, longest: int = 6) -> int | None:
        """Start of the longest phrase whose last token is `end - 1`, or None."""
        for start in range(max(0, end - longest), end):
            found = self.match(folds, start, end)
            if found and found[0] == end:
                return start
        return None


def _as_read(word: str, *, cased: bool) -> str:
    return _SAME.get(word, word) if cased else _SAME.get(word, word.lower())


def _openings(root: _Node, *, cased: bool) -> frozenset[str] | None:
    found = {key[:1] for key in (*root.words, *root.stems)}
    if "" in found:
        return None
    variants = {mark for mark, same in _SAME.items() if same in found} | ({*_BLANKS, "\u2009"} if " " in found else set())
    return frozenset(found | variants | (set() if cased else {letter.upper() for letter in found}))


def _with_open_hyphens(form: str) -> Iterator[str]:
    """'ponto-base' and 'ponto base', all ways."""
    parts = form.split("-")
    for marks in product("- ", repeat=len(parts) - 1):
        yield parts[0] + "".join(mark + part for mark, part in zip(marks, parts[1:], strict=True))


def _word_before(text: str, position: int) -> int:
    """Start of the last word before `position`; -1 where a line or sentence mark comes first."""
    end = position
    while end > 0 and text[end - 1] in " \t\u00a0\u202f-":
        end -= 1
    start = end
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] in "~≈><≥≤+"):
        start -= 1
    return start if start < end else -1

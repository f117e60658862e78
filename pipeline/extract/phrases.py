"""Phrases of a language -> fast look-up at a place of the text."""

from __future__ import annotations

import re
from bisect import insort
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

#: White space inside a phrase or a number: never a line break.
SPACE = r"[ \t\u00a0\u202f\u2009]"
_WORD = re.compile(r"[^\W_]+")
_KEY = 3
#: What is set off by brackets or a pair of dashes: 'a receita de redes — os cabos, os comutadores — saltou 263%'.
_ASIDE = re.compile(r"\([^()]*\)|\s?[—–][^—–\n]{2,160}[—–](?!\d)")


def without_asides(text: str) -> str:
    """The text less what brackets or a pair of dashes set off.

    >>> without_asides("a receita (sem a China) saltou")
    'a receita  saltou'
    """
    return _ASIDE.sub("", text) if "(" in text or "—" in text or "–" in text else text


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: where, and what it stands for."""

    start: int
    end: int
    value: str


@dataclass(frozen=True, slots=True, order=True)
class _Entry:
    rank: int
    pattern: re.Pattern[str] = field(compare=False)
    value: str = field(compare=False)


class Lexicon:
    """Forms with values, found at a place or in a stretch; the longest form wins.

    A word of a form may end in '*' (any ending) and is read with its contractions.

    >>> lexicon = Lexicon({"capitalizaç* de": "market_cap"}, {"de": ("da",)})
    >>> lexicon.match("A capitalização da AMD", 2)
    Hit(start=2, end=18, value='market_cap')
    """

    def __init__(
        self, forms: Mapping[str, str] | Iterable[str], contractions: Mapping[str, tuple[str, ...]] | None = None, *, cased: bool = False
    ) -> None:
        pairs = forms.items() if isinstance(forms, Mapping) else [(form, form) for form in forms]
        self._index: dict[str, list[_Entry]] = {}
        others = contractions or {}
        for form, value in pairs:
            first, *rest = form.split()
            for head in (first, *others.get(first, ())):
                pattern = (SPACE + "+").join([_shape((head,)), *(_shape((word, *others.get(word, ()))) for word in rest)])
                tail = "" if not pattern[-1].isalnum() and not pattern.endswith((")", "*")) else r"(?![^\W_])"
                entry = _Entry(-len(form), re.compile(pattern + tail, 0 if cased else re.IGNORECASE), value)
                insort(self._index.setdefault(_key(head), []), entry)
        self._key_sizes = sorted({len(key) for key in self._index}, reverse=True)

    def match(self, text: str, position: int) -> Hit | None:
        """The longest form that stands at `position`."""
        best: Hit | None = None
        for size in self._key_sizes:
            for entry in self._index.get(text[position : position + size].lower(), ()):
                found = entry.pattern.match(text, position)
                if found and (best is None or found.end() > best.end):
                    best = Hit(position, found.end(), entry.value)
        return best

    def scan(self, text: str, start: int, end: int) -> Iterator[Hit]:
        """Every form in text[start:end] that begins at a word, in order, without overlap."""
        position = start
        for word in _WORD.finditer(text, start, end):
            if word.start() < position:
                continue
            hit = self.match(text, word.start())
            if hit and hit.end <= end:
                position = hit.end
                yield hit

    def ending_at(self, text: str, position: int, words: int = 5) -> Hit | None:
        """The longest form that ends at `position` (white space before it aside)."""
        end = position
        while end > 0 and text[end - 1] in " \t\u00a0\u202f":
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


def _word_before(text: str, position: int) -> int:
    """Start of the last word before `position`; -1 where a line or sentence mark comes first."""
    end = position
    while end > 0 and text[end - 1] in " \t\u00a0\u202f-":
        end -= 1
    start = end
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] in "~≈><≥≤+"):
        start -= 1
    return start if start < end else -1


def _key(head: str) -> str:
    stem = re.split(r"[-*]", head)[0]
    return stem[:_KEY].lower()


def _shape(forms: tuple[str, ...]) -> str:
    shapes = []
    for form in forms:
        shape = re.escape(form.rstrip("*")).replace(r"\-", f"(?:[-‑–]|{SPACE})")
        shapes.append(shape + (r"[^\W\d_]*" if form.endswith("*") else ""))
    return shapes[0] if len(shapes) == 1 else "(?:" + "|".join(shapes) + ")"

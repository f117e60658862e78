"""Long lines are cut at sentence and clause ends before translation and joined again after it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.translate.translator import Protected, without_overlaps

#: What cannot travel through an engine: control characters, line breaks of any kind, lone surrogates, private marks.
_UNFIT = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff\ufff9-\uffff]")
#: Where a long line may be cut, best first: after a sentence, after a clause, after a comma, at any space.
_CUTS = (re.compile(r"(?<=[.!?…])[\"”»’)\]]*\s+"), re.compile(r"(?<=[;:])\s+|\s+(?=[–—]\s)"), re.compile(r"(?<=,)\s+"), re.compile(r"\s+"))


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a line with its protected stretches, offsets relative to the part."""

    text: str
    protected: tuple[Protected, ...] = ()


def clean(sentence: str) -> str:
    """The sentence with every unfit character as a space: the offsets stay.

    >>> clean("a" + chr(9) + "b")
    'a b'
    """
    return _UNFIT.sub(" ", sentence)


def cut(sentence: str, protected: Sequence[Protected], *, limit: int) -> list[Piece]:
    """The sentence in pieces of at most `limit` characters; no protected stretch is cut unless it is itself longer.

    >>> [piece.text for piece in cut("Um dois. Três quatro.", [], limit=12)]
    ['Um dois.', 'Três quatro.']
    """
    text = clean(sentence)
    kept = without_overlaps(protected, len(text))
    bounds = [0]
    while len(text) - bounds[-1] > limit:
        bounds.append(_find_cut(text, bounds[-1], limit, kept))
    bounds.append(len(text))
    pieces = []
    waiting = 0
    for start, end in pairwise(bounds):
        left = start + len(text[start:end]) - len(text[start:end].lstrip())
        inside = []
        while waiting < len(kept) and kept[waiting].end_char <= end:
            stretch = kept[waiting]
            waiting += 1
            if stretch.start_char >= left:
                inside.append(Protected(stretch.start_char - left, stretch.end_char - left, stretch.text_en))
        while waiting < len(kept) and kept[waiting].start_char < end:  # longer than a whole piece: cut through
            waiting += 1
        part = text[left:end].rstrip()
        if part:
            pieces.append(Piece(part, tuple(p for p in inside if p.end_char <= len(part))))
    return pieces


def _find_cut(text: str, start: int, limit: int, kept: Sequence[Protected]) -> int:
    first = bisect_left(kept, start, key=lambda p: p.end_char)
    protected = kept[first : bisect_left(kept, start + limit, lo=first, key=lambda p: p.start_char)]
    for pattern in _CUTS:
        best = 0
        for match in pattern.finditer(text, start + limit // 3, start + limit):
            if not any(p.start_char < match.end() and match.start() < p.end_char for p in protected):
                best = match.end()
        if best > start:
            return best
    for stretch in protected:  # nowhere a space: before a stretch rather than through it
        if start < stretch.start_char < start + limit < stretch.end_char:
            return stretch.start_char
    return start + limit

"""Long lines are cut at sentence and clause ends before translation and joined again after it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from pipeline.languages import available, rules_for
from pipeline.text import find_sentences
from pipeline.translate.translator import Protected, without_overlaps

#: What cannot travel through an engine: control characters, line breaks of any kind, lone surrogates, private marks.
_UNFIT = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff\ufff9-\uffff]")
#: Where a long line may be cut, best first: after a sentence, after a clause, after a comma, at a space that no figure is beside, at any.
_CUTS = (
    re.compile(r"(?<=[.!?…])[\"”»’)\]]*\s+"),
    re.compile(r"(?<=[;:])\s+|\s+(?=[–—]\s)"),
    re.compile(r"(?<=,)\s+"),
    re.compile(r"(?<![\d$€£%\s])\s+(?![\s\d$€£])"),
    re.compile(r"\s+"),
)
#: Sentences shorter than this stay with the one before or behind: 'Sim. Não.'
_SHORT = 30


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
    """The text, sentence by sentence, in pieces of at most `limit` characters; no protected stretch is cut unless it is itself longer.

    Models are trained on sentences: three at once lose a third of the score that they have one by one.

    >>> [piece.text for piece in cut("Um dois. Três quatro.", [], limit=12)]
    ['Um dois.', 'Três quatro.']
    """
    text = clean(sentence)
    kept = without_overlaps(protected, len(text))
    bounds = [0]
    for end in [*_sentence_starts(text, kept), len(text)]:
        while end - bounds[-1] > limit:
            bounds.append(_find_cut(text, bounds[-1], limit, kept))
        bounds.append(end)
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


@cache
def _abbreviations() -> frozenset[str]:
    """Those of all languages: it is not told here which one the text is in."""
    known = (rules_for(code) for code in available())
    return frozenset(word for rules in known if rules for word in rules.sentences.abbreviations)


def _sentence_starts(text: str, kept: Sequence[Protected]) -> Iterator[int]:
    """Where a sentence begins behind another, both long enough to stand alone; never inside a protected stretch."""
    if len(text) < 2 * _SHORT:
        return
    last = 0
    for sentence in find_sentences(text, _abbreviations())[1:]:
        start = sentence.start_char
        following = bisect_right(kept, start, key=lambda p: p.end_char)
        is_free = following == len(kept) or kept[following].start_char >= start
        if is_free and start - last >= _SHORT and len(text) - start >= _SHORT:
            yield start
            last = start


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


def cut_in_half(text: str) -> tuple[str, ...]:
    """The text in two parts, at the best place in its middle half; nothing where it is too short to have any.

    >>> cut_in_half("Um, dois e três. Quatro, cinco e seis.")
    ('Um, dois e três.', 'Quatro, cinco e seis.')
    """
    middle = len(text) // 2
    if not middle:
        return ()
    for pattern in _CUTS:
        places = [match.end() for match in pattern.finditer(text, middle // 2, len(text) - middle // 2)]
        if places:
            middle = min(places, key=lambda place: abs(place - middle))
            break
    halves = (text[:middle].strip(), text[middle:].strip())
    return halves if all(halves) else ()

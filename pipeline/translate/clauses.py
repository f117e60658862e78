"""Long sentences in clauses, each translated by itself, and the English of the clauses as one sentence again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.translate.passage import Passage
from pipeline.translate.translator import Protected

#: Where a clause ends: behind a semicolon, colon or comma, or before a dash.
_ENDS = re.compile(r"(?<=[;:,])\s+|\s+(?=[–—]\s)")
#: Shorter sentences are left whole, and no clause is shorter than this: 'A AMD,' says too little.
_WHOLE, _SHORTEST = 80, 30
_STOP = re.compile(r"(?<![.!?…])[.!?…]$")
_FIRST_WORD = re.compile(r"[A-Z][a-z]+(?![\w'’-])")


def split_clauses(passage: Passage) -> list[Passage]:
    """The clauses of a sentence in order, none through a protected stretch; one, the sentence itself, where it is short.

    >>> [clause.text for clause in split_clauses(Passage("Uma frase de ao menos trinta letras, e mais uma oração " + "comprida " * 4))]
    ['Uma frase de ao menos trinta letras,', 'e mais uma oração comprida comprida comprida comprida ']
    """
    text = passage.text
    if len(text) < _WHOLE:
        return [passage]
    bounds = [0]
    for match in _ENDS.finditer(text):
        if match.end() - bounds[-1] < _SHORTEST or len(text) - match.end() < _SHORTEST:
            continue
        if not any(p.start_char < match.end() and match.start() < p.end_char for p in passage.protected):
            bounds.append(match.end())
    bounds.append(len(text))
    clauses = []
    for start, end in pairwise(bounds):
        inside = tuple(
            Protected(p.start_char - start, p.end_char - start, p.text_en)
            for p in passage.protected
            if start <= p.start_char and p.end_char <= end
        )
        clauses.append(Passage(text[start:end].rstrip() if end < len(text) else text[start:end], inside))
    return clauses


def join_clauses(clauses: Sequence[Passage], english: Sequence[str]) -> str:
    """The English of the clauses as one sentence: no full stop and no capital within that the source does not have.

    >>> join_clauses([Passage("Subiu 4%,"), Passage("mas a Intel caiu.")], ["It rose 4%.", "But Intel fell."])
    'It rose 4%, but Intel fell.'
    """
    parts = []
    for number, (clause, text_en) in enumerate(zip(clauses, english, strict=True)):
        part = text_en.strip()
        mark = clause.text[-1:]
        if number < len(clauses) - 1:
            if mark in ",;:" and not part.endswith(mark):
                part = _STOP.sub("", part).rstrip(",;:") + mark
            elif mark not in ".!?…":
                part = _STOP.sub("", part)
        first = next((c for c in clause.text if c.isalnum()), "")
        word = _FIRST_WORD.match(part)
        if number and first.islower() and word and not any(p.text_en.startswith(word.group()) for p in clause.protected):
            part = part[0].lower() + part[1:]
        parts.append(part)
    return " ".join(part for part in parts if part)

"""What sequence-to-sequence models have in common: pieces, protection, order by length."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from pipeline.translate.pieces import Piece, cut
from pipeline.translate.polish import polish
from pipeline.translate.translator import Protected

#: Pieces in, as many English pieces out.
Generate = Callable[[Sequence[str]], list[str]]
#: Pieces in, for each its Englishes out, the likeliest first, at least one.
Hypothesise = Callable[[Sequence[str]], list[list[str]]]
#: Models are trained on sentences: longer lines are cut.
_LIMIT = 500
_SPACES = re.compile(r"\s+")


def translate_lines(sentences: Sequence[str], protected: Sequence[Sequence[Protected]] | None, generate: Generate) -> list[str]:
    """The English of each sentence by `generate`: a line longer than a sentence in pieces that cut through nothing protected.

    A model copies names and rewrites numbers by itself. What it did not is for the cascade to find out and to mend.
    """
    return [found[0] for found in hypotheses_of_lines(sentences, protected, lambda pieces: [[text] for text in generate(pieces)])]


def hypotheses_of_lines(
    sentences: Sequence[str], protected: Sequence[Sequence[Protected]] | None, hypothesise: Hypothesise
) -> list[list[str]]:
    """The different Englishes of each sentence, the likeliest first, in pieces as in `translate_lines`.

    Each different piece is made once, those of like length together; what holds no letter or digit stays as it is.
    """
    wanted = protected if protected is not None else [()] * len(sentences)
    rows = [cut(sentence, stretches, limit=_LIMIT) for sentence, stretches in zip(sentences, wanted, strict=True)]
    texts = {piece.text for row in rows for piece in row if any(c.isalnum() for c in piece.text)}
    todo = sorted(texts, key=lambda text: (len(text), text))
    made = dict(zip(todo, hypothesise(todo), strict=True)) if todo else {}
    return [_different([_finished(piece, made.get(piece.text)) for piece in row]) for row in rows]


def _finished(piece: Piece, made: Sequence[str] | None) -> list[str]:
    return [piece.text] if made is None else [polish(_SPACES.sub(" ", text), piece.text) for text in made]


def _different(parts: Sequence[Sequence[str]]) -> list[str]:
    return list(dict.fromkeys(joined(parts, rank) for rank in range(max(map(len, parts), default=1))))


def joined(parts: Sequence[Sequence[str]], rank: int) -> str:
    """The parts of a line as one, each by its translation of that rank, or by its last."""
    return " ".join(found[min(rank, len(found) - 1)] for found in parts)

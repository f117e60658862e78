"""What sequence-to-sequence models have in common: pieces, protection, order by length."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from pipeline.translate.pieces import Piece, cut
from pipeline.translate.polish import polish
from pipeline.translate.translator import Protected

#: Pieces in, as many English pieces out.
Generate = Callable[[Sequence[str]], list[str]]
#: Models are trained on sentences: longer lines are cut.
_LIMIT = 500
_SPACES = re.compile(r"\s+")


def translate_lines(sentences: Sequence[str], protected: Sequence[Sequence[Protected]] | None, generate: Generate) -> list[str]:
    """The English of each sentence by `generate`: a line longer than a sentence in pieces that cut through nothing protected.

    A model copies names and rewrites numbers by itself. What it did not is for the cascade to find out and to mend.
    """
    wanted = protected if protected is not None else [()] * len(sentences)
    pieces: list[Piece] = []
    owners: list[int] = []
    for number, (sentence, stretches) in enumerate(zip(sentences, wanted, strict=True)):
        made = cut(sentence, stretches, limit=_LIMIT)
        pieces += made
        owners += [number] * len(made)
    english = _generate(pieces, [piece.text for piece in pieces], generate)
    results: list[list[str]] = [[] for _ in sentences]
    for number, text in zip(owners, english, strict=True):
        results[number].append(text)
    return [" ".join(parts) for parts in results]


def _generate(pieces: Sequence[Piece], texts: Sequence[str], generate: Generate) -> list[str]:
    """Each different text once, the long ones together; what holds no letter or digit stays as it is."""
    todo = sorted({text for text in texts if any(c.isalnum() for c in text)}, key=lambda text: (len(text), text))
    made = dict(zip(todo, generate(todo), strict=True)) if todo else {}
    return [
        polish(_SPACES.sub(" ", made.get(text, text)), piece.text) if text in made else text
        for text, piece in zip(texts, pieces, strict=True)
    ]

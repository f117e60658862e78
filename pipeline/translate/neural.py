"""What sequence-to-sequence models have in common: pieces, protection, order by length."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from pipeline.text import fold
from pipeline.translate.pieces import Piece, cut
from pipeline.translate.polish import polish
from pipeline.translate.translator import Protected

#: Pieces in, as many English pieces out.
Generate = Callable[[Sequence[str]], list[str]]
#: Models are trained on sentences: longer lines are cut.
_LIMIT = 500
_SPACES = re.compile(r"\s+")


def translate_lines(sentences: Sequence[str], protected: Sequence[Sequence[Protected]] | None, generate: Generate) -> list[str]:
    """The English of each sentence by `generate`, with the protected stretches as far as the model can be brought to it.

    A model copies names and rewrites numbers by itself. Where something protected did not arrive, the sentence is tried again with the
    English already in its place, and the try that keeps more is taken: what is still lost the fidelity check records.
    """
    wanted = protected if protected is not None else [()] * len(sentences)
    pieces: list[Piece] = []
    owners: list[int] = []
    for number, (sentence, stretches) in enumerate(zip(sentences, wanted, strict=True)):
        made = cut(sentence, stretches, limit=_LIMIT)
        pieces += made
        owners += [number] * len(made)
    english = _generate(pieces, [piece.text for piece in pieces], generate)
    again = [i for i, piece in enumerate(pieces) if _lost(piece, english[i])]
    retried = _generate([pieces[i] for i in again], [_with_english(pieces[i]) for i in again], generate)
    for i, text in zip(again, retried, strict=True):
        if _lost(pieces[i], text) < _lost(pieces[i], english[i]):
            english[i] = text
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


def _lost(piece: Piece, english: str) -> int:
    """How many protected stretches did not arrive; '$4.5 trillion' will do for 'US$ 4.5 trillion'."""
    found = _key(english)
    return sum(_key(stretch.text_en) not in found for stretch in piece.protected)


def _key(text: str) -> str:
    return _SPACES.sub("", fold(text)).replace("us$", "$")


def _with_english(piece: Piece) -> str:
    parts = []
    end = 0
    for stretch in piece.protected:
        parts += [piece.text[end : stretch.start_char], stretch.text_en]
        end = stretch.end_char
    return "".join([*parts, piece.text[end:]])

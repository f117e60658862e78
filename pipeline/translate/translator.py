"""What every translator is: sentences of one language in, as many English sentences out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


class TranslatorError(RuntimeError):
    """The engine cannot be used or broke; the message is one line for the user."""


@dataclass(frozen=True, slots=True, order=True)
class Protected:
    """A stretch of a sentence (code points, half-open) that must arrive as `text_en`: a name as it is, a figure already in English."""

    start_char: int
    end_char: int
    text_en: str


class Translator(Protocol):
    """An engine that reads some languages into English."""

    #: 'apertium', 'ctranslate2:<folder name>' or 'transformers:<id>'; stored beside every sentence.
    name: str

    def languages(self) -> frozenset[str]:
        """ISO 639-1 codes of the languages it reads into English."""
        ...

    def translate(self, sentences: Sequence[str], *, source: str, protected: Sequence[Sequence[Protected]] | None = None) -> list[str]:
        """The English of each sentence: as many, in the same order, none with a line break, an empty one for an empty one.

        `protected` names for each sentence the stretches that must arrive as given. Raises TranslatorError when the engine breaks or does
        not read `source`.
        """
        ...

    def close(self) -> None:
        """Give back what the engine holds; it cannot be used after."""
        ...


def without_overlaps(stretches: Sequence[Protected], length: int) -> list[Protected]:
    """The stretches in order, where two overlap the one that starts first, and of those the longest; none empty or outside the sentence.

    >>> without_overlaps([Protected(2, 4, "b"), Protected(0, 3, "a"), Protected(5, 9, "c")], 8)
    [Protected(start_char=0, end_char=3, text_en='a')]
    """
    kept: list[Protected] = []
    end = 0
    for stretch in sorted(stretches, key=lambda s: (s.start_char, -s.end_char)):
        if end <= stretch.start_char < stretch.end_char <= length:
            kept.append(stretch)
            end = stretch.end_char
    return kept

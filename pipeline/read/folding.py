"""Folding that keeps every character in its place, so that a match in the folded text stands at the same offsets in the text."""

from __future__ import annotations

import sys
import unicodedata


def _table() -> dict[int, str]:
    """Letter -> its lower case without accent, where that is one character."""
    table = {}
    for code in range(0x41, 0x2000):
        character = chr(code)
        base = "".join(part for part in unicodedata.normalize("NFKD", character) if not unicodedata.combining(part)).casefold()
        if len(base) == 1 and base != character:
            table[code] = sys.intern(base)
    table[ord("\u00a0")] = table[ord("\u202f")] = " "
    return table


_TABLE = _table()


def fold_in_place(text: str) -> str:
    r"""Lower case without accents, of the same length as `text`.

    >>> fold_in_place("Participação\u00a0É")
    'participacao e'
    """
    return text.translate(_TABLE)

"""The surface of a machine's English: marks of unknown words, spaces, quotation marks, the capital at the start."""

from __future__ import annotations

import re

_MARKED = re.compile(r"(?<![^\s(\[\"“‘'—–-])[*@#](?=[^\W\d_])")
_SPACES = re.compile(r"[ \t\u00a0\u202f]{2,}")
_BEFORE_CLOSING = re.compile(r"\s+([,.;:!?…)\]”»](?![\d]))")
_AFTER_OPENING = re.compile(r"([(\[“«])\s+")
_GUILLEMETS = str.maketrans({"«": "“", "»": "”", "„": "“", "‹": "‘", "›": "’"})
_INVERTED = re.compile(r"[¿¡]")


def polish(english: str, source: str, *, opens_with: str = "") -> str:
    """The English with spaces, quotation marks and first capital as English has them.

    `opens_with` is the protected text that begins the sentence, if any: its case is left ('iPhone').

    >>> polish("she said : « the *chips are good » .", "Ela disse: «os chips são bons».")
    'She said: “the chips are good”.'
    """
    text = _MARKED.sub(lambda mark: mark.group() if mark.group() in source else "", english).translate(_GUILLEMETS)
    text = _INVERTED.sub("", text)
    text = _SPACES.sub(" ", text).strip()
    text = _BEFORE_CLOSING.sub(r"\1", text)
    text = _AFTER_OPENING.sub(r"\1", text)
    return text if opens_with and text.startswith(opens_with) else _with_capital(text, source)


def _with_capital(text: str, source: str) -> str:
    """The first letter as the source has it: a capital stays a capital though the words changed places."""
    first = next((i for i, c in enumerate(text) if c.isalnum()), None)
    given = next((c for c in source if c.isalnum()), "")
    if first is None or not given.isupper() or not text[first].islower():
        return text
    return text[:first] + text[first].upper() + text[first + 1 :]

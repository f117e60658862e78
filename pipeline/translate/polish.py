"""The surface of a machine's English: marks of unknown words, spaces, quotation marks, the capital at the start."""

from __future__ import annotations

import re
from functools import cache

from pipeline.languages import rules_for

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
    text = _tighten_straight(_AFTER_OPENING.sub(r"\1", text))
    return text if opens_with and text.startswith(opens_with) else _with_capital(text, source)


def _tighten_straight(text: str) -> str:
    """No spaces inside straight quotation marks, which open and close in turn: '" Intel loses," he said' -> '"Intel loses," he said'."""
    parts = text.split('"')
    if any(part[-1:].isalnum() for part in parts[:-1:2]):  # the inches of '27" and 32" screens': they open nothing
        return text
    is_paired = len(parts) % 2 == 1
    for number in range(1, len(parts), 2):
        if is_paired:
            parts[number] = parts[number].strip()
        elif number == 1 and not parts[0]:  # a quotation that goes on behind this sentence
            parts[number] = parts[number].lstrip()
    return '"'.join(parts)


#: At the start, behind a bullet or an opening quotation mark: a word, with or without an aside, and a capitalised one ('we Believe',
#: '- Xqa1 Stood', 'Xqa1 (Xqa2) Handed').
_CAPITAL_MOVED = re.compile(r"(^[\"“«‘(•*—–-]*\s*|(?<=\s)[\"“«‘])([^\W_]+)((?:\s+\([^()]{1,80}\))?\s+)([A-Z])([a-z]+)(?![^\W_])")


def recase(english: str, source: str) -> str:
    """The capital of a first word that the engine gave to the second goes back; a word capitalised in the source keeps its capital.

    >>> recase("“we Believe in it”", "“Acreditamos nisso”"), recase("Xqa1 Stood out", "Xqa1 destacou")
    ('“We believe in it”', 'Xqa1 stood out')
    >>> recase("- Xqa1 Foresees more", "- Xqa1 prevê mais"), recase("Xqa1 (Xqa2) Handed in", "Xqa1 (Xqa2) entregou")
    ('- Xqa1 foresees more', 'Xqa1 (Xqa2) handed in')
    """

    def put_back(match: re.Match[str]) -> str:
        opening, first, space, capital, rest = match.groups()
        if capital + rest in source or (first[0].isupper() and first not in source):
            return match.group()
        if first[0].islower():
            first = first[0].upper() + first[1:]
        return f"{opening}{first}{space}{capital.lower()}{rest}"

    return _CAPITAL_MOVED.sub(put_back, english)


def _with_capital(text: str, source: str) -> str:
    """The first letter as the source has it: a capital stays a capital though the words changed places."""
    first = next((i for i, c in enumerate(text) if c.isalnum()), None)
    given = next((c for c in source if c.isalnum()), "")
    if first is None or not given.isupper() or not text[first].islower():
        return text
    return text[:first] + text[first].upper() + text[first + 1 :]


@cache
def _small_words() -> frozenset[str]:
    """English words that are no name though a capital begins them."""
    rules = rules_for("en")
    assert rules is not None
    names = rules.companies
    return frozenset({*names.small_words, *names.articles, *names.of}) - {"i"}


def going_on(english: str) -> str:
    """The English of the later part of a sentence without the capital that a model gives to whatever it begins with.

    >>> going_on("It is well below the close"), going_on("Intel fell"), going_on("I agree")
    ('it is well below the close', 'Intel fell', 'I agree')
    """
    first = english.split(" ", 1)[0].strip(",;:")
    return english[:1].lower() + english[1:] if first.lower() in _small_words() and not first[1:].isupper() else english

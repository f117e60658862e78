"""What is made of a language's words: once for each language, and as one part of a regular expression."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import wraps
from typing import TypeVar

from pipeline.languages import LanguageRules

Made = TypeVar("Made")


def once_a_language(make: Callable[[LanguageRules], Made]) -> Callable[[LanguageRules], Made]:
    """`make` with a memory of the last rules of each language: patterns and dictionaries of thousands of words are made once.

    Rules of the same language that are not the same object get what is made of them.
    """
    kept: dict[str, tuple[LanguageRules, Made]] = {}

    @wraps(make)
    def made(rules: LanguageRules) -> Made:
        found = kept.get(rules.code)
        if found is None or found[0] is not rules:
            found = kept[rules.code] = (rules, make(rules))
        return found[1]

    return made


def any_of(forms: Iterable[str]) -> str:
    r"""Forms as a part of a regular expression, to stand in a group: the longest wins, a space stands for any run of white space.

    What begins alike is tried once, as in a trie: a list of hundreds of verbs costs no more than their first letters. Of no forms it
    matches nothing.

    >>> any_of(["de", "de la", "del"]), any_of([])
    ('de(?:\\s+la|l)?', '(?!)')
    """
    return _branches({form for form in forms if form}) or r"(?!)"


def _branches(forms: set[str]) -> str:
    by_letter: dict[str, list[str]] = {}
    for form in sorted(forms, key=lambda form: (-len(form), form)):
        by_letter.setdefault(form[0].casefold(), []).append(form)
    return "|".join(map(_branch, by_letter.values()))


def _branch(forms: list[str]) -> str:
    """Forms with one first letter, the longest first."""
    first, last = min(forms), max(forms)
    size = next((place for place, letter in enumerate(first) if letter != last[place]), len(first))
    shared = first[:size]
    if not shared:  # 'CEO' and 'ceo adjunto' are one letter where case says nothing: here length alone may decide
        return "|".join(map(_escaped, forms))
    rests = {form[len(shared) :] for form in forms}
    inner = _branches(rests - {""})
    return _escaped(shared) + (f"(?:{inner})" if inner else "") + ("?" if inner and "" in rests else "")


def _escaped(form: str) -> str:
    return re.escape(form).replace(r"\ ", r"\s+")

"""Symbols of listed companies in brackets behind a name: '(NASDAQ: NXC)', '(POSI3)', '(2330.TW)'."""

from __future__ import annotations

import re

from pipeline.extract.company_words import CompanyWords
from pipeline.extract.tokens import Tokens

_LONGEST = 12
#: Symbols of São Paulo are four letters and a number: 'POSI3', 'NVDC34'.
_SAO_PAULO = re.compile(r"[A-Z]{4}(?:3|4|5|6|7|8|11|3[1-9])")
_SYMBOL = re.compile(r"[A-Z]{1,6}\d{0,2}|\d{4,6}")


def symbols_after(tokens: Tokens, end: int, words: CompanyWords) -> list[str]:
    """The symbols in the brackets that open at token `end`, as written and without their exchange; none where nothing there is one.

    A bare symbol counts only if it is one of São Paulo: 'AMD' or 'CNI' in brackets may be an acronym.
    """
    if end >= len(tokens) or tokens.words[end] != "(":
        return []
    stop = end + 1
    while stop < len(tokens) and tokens.words[stop] != ")":
        stop += 1
        if stop - end > _LONGEST:
            return []
    found = []
    index = end + 1
    is_listed = False
    while index < stop:
        word = tokens.words[index]
        if word in words.exchanges and index + 1 < stop and tokens.words[index + 1] in ":—-":
            is_listed = True
            index += 2
            continue
        if _SYMBOL.fullmatch(word):
            has_tail = index + 2 < stop + 1 and tokens.words[index + 1] == "." and tokens.words[index + 2] in words.symbol_tails
            if is_listed or has_tail or _SAO_PAULO.fullmatch(word):
                found.append(word)
            index += 3 if has_tail else 1
            continue
        is_listed = is_listed and word in ",;/"
        index += 1
    return found


def words_in_brackets(tokens: Tokens, end: int) -> list[str]:
    """The words of the brackets that open at token `end`, where they are few."""
    if end >= len(tokens) or tokens.words[end] != "(":
        return []
    stop = end + 1
    while stop < len(tokens) and tokens.words[stop] != ")" and stop - end <= _LONGEST:
        stop += 1
    return tokens.words[end + 1 : stop] if stop < len(tokens) and tokens.words[stop] == ")" else []


def bare_symbol_after(tokens: Tokens, end: int) -> str | None:
    """The one word in capitals in the brackets that open at token `end`: 'NVDA' of '(NVDA)'."""
    if end + 2 >= len(tokens) or tokens.words[end] != "(" or tokens.words[end + 2] != ")":
        return None
    word = tokens.words[end + 1]
    return word if _SYMBOL.fullmatch(word) else None


def has_symbol(tokens: Tokens, end: int, words: CompanyWords) -> bool:
    """Whether what ends before token `end` is a listed company: its symbol follows in brackets."""
    return bool(symbols_after(tokens, end, words))

"""Pairs multiplied on the fly: other names and digits, a negation put in, capitals, two sentences as one, numbers already in English."""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from pairs import Pair, unmarked

from pipeline.languages import rules_for
from pipeline.translate.protect import protect_names_only

_MARK = re.compile(r"\{([oplm]) ([^{}]+)\}")
_NUMERAL = re.compile(r"\d[\d.,]*\d|\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
#: Digits, and so many at most, are exchanged: '1.234,5' is, a registration number is not.
_MOST_DIGITS = 5
_LONGEST_JOINED = 60

Names = dict[str, list[tuple[str, str]]]


def name_pools(rows: Sequence[Pair]) -> Names:
    """The names that stand in the news by kind, as (source form, English form)."""
    pools: dict[str, dict[tuple[str, str], None]] = {kind: {} for kind in "oplm"}
    for row in rows:
        left, right = _MARK.findall(row.source), _MARK.findall(row.english)
        for kind in "oplm":
            a, b = [t for k, t in left if k == kind], [t for k, t in right if k == kind]
            pools[kind].update({(t, t): None for t in a if t in b})
            if len(a) == len(b) == 1:
                pools[kind][a[0], b[0]] = None
    return {kind: list(names) for kind, names in pools.items()}


def swapped(row: Pair, pools: Names, chance: random.Random) -> tuple[str, str]:
    """The pair with other names and other digits, the same on both sides, and without marks."""
    source, english = row.source, row.english
    for kind in "opm":
        for text in sorted({t for k, t in _MARK.findall(source) if k == kind}):
            mark = f"{{{kind} {text}}}"
            if mark in english and pools[kind] and chance.random() < 0.6:
                a, b = chance.choice(pools[kind])
                source, english = source.replace(mark, f"{{{kind} {a}}}"), english.replace(mark, f"{{{kind} {b}}}")
    return with_other_digits(unmarked(source), unmarked(english), chance)


def with_other_digits(source: str, english: str, chance: random.Random) -> tuple[str, str]:
    """Other digits in numbers that stand once on each side: '4,5 bilhões' | '4.5 billion' -> '7,2 bilhões' | '7.2 billion'.

    Marks and scales stay, so the value of the one is still the value of the other. '40 mil' | '40,000' is left alone.
    """
    left, right = _NUMERAL.findall(source), _NUMERAL.findall(english)
    for written in sorted(set(left)):
        digits = _digits(written)
        twins = [number for number in right if _digits(number) == digits]
        if len(digits) > _MOST_DIGITS or [_digits(n) for n in left].count(digits) != 1 or len(twins) != 1 or chance.random() < 0.4:
            continue
        if _YEAR.fullmatch(digits):
            new = str(chance.randint(2019, 2032))
        else:
            new = str(chance.randint(1, 9)) + "".join(str(chance.randint(0, 9)) for _ in digits[1:])
        alone = r"(?<![\w.,])%s(?!\w|[.,]\d)"
        here, there = alone % re.escape(written), alone % re.escape(twins[0])
        if re.search(here, source) and re.search(there, english):
            source = re.sub(here, _rewritten(written, new), source)
            english = re.sub(there, _rewritten(twins[0], new), english)
    return source, english


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number)


def _rewritten(number: str, digits: str) -> str:
    fresh = iter(digits)
    return "".join(next(fresh) if c.isdigit() else c for c in number)


@cache
def _verbs(language: str) -> dict[str, tuple[str, str]]:
    """Past form -> (English past, English base): 'subiu' -> ('rose', 'rise')."""
    table = tomllib.loads(Path(__file__).with_name("verbs.toml").read_text(encoding="utf-8"))[language]
    return {form: (past, base) for form, (past, base) in table.items()}


@cache
def _verb_pattern(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(se )?({'|'.join(sorted(_verbs(language), key=len, reverse=True))})(?![\w-])")


def negated(source: str, english: str, language: str) -> tuple[str, str] | None:
    """The pair with its one plain past tense denied, or None: 'O lucro subiu 3%' | 'Profit rose 3%' -> 'não subiu' | 'did not rise'.

    A model of few sentences guesses what firms usually do ('o lucro não subiu' -> 'profit rose'): these pairs teach it to read the 'não'.
    """
    language = language[:2]
    no = {"pt": "não", "es": "no"}[language]
    found = list(_verb_pattern(language).finditer(source))
    if len(found) != 1 or re.search(rf"(?i)\b(?:{no}|nem|ni|nunca|sem|sin|nenhum\w*|ning\w+|ninguém|nada|jamais)\b", source):
        return None
    past, base = _verbs(language)[found[0][2]]
    verb = re.compile(rf"\b{past}\b")
    places = list(verb.finditer(english))
    if len(places) != 1 or re.search(r"(?i)\b(?:not|no|never|without|nor|neither|none)\b|n['’]t\b", english):
        return None
    before = english[: places[0].start()].rstrip().rsplit(" ", 1)[-1].lower()
    if before in {"", "has", "have", "had", "was", "were", "is", "are", "be", "been", "the", "a", "an", "its", "their", "being", "newly"}:
        return None
    start = found[0].start()
    return (
        f"{source[:start]}{no} {source[start:]}",
        f"{english[: places[0].start()]}did not {base}{english[places[0].end() :]}",
    )


def in_capitals(source: str, english: str) -> tuple[str, str]:
    """A headline as some outlets print it."""
    return source.upper(), english.upper()


def joined(first: tuple[str, str], second: tuple[str, str]) -> tuple[str, str] | None:
    """Two sentences as one line, where they are not too long for it."""
    source, english = f"{first[0]} {second[0]}", f"{first[1]} {second[1]}"
    return (source, english) if len(source.split()) <= _LONGEST_JOINED else None


@cache
def _known_english(source: str, language: str) -> tuple[tuple[int, int, str], ...]:
    rules = rules_for(language)
    assert rules is not None
    return tuple(
        (p.start_char, p.end_char, p.text_en) for p in protect_names_only(source, rules) if p.text_en != source[p.start_char : p.end_char]
    )


def with_english_in_place(source: str, english: str, language: str, chance: random.Random) -> str | None:
    """The source with a number or place already in English: 'lucrou US$ 4.5 billion'. The second try after a lost number looks so.

    None where nothing of that kind stands in both.
    """
    found = [
        stretch for stretch in _known_english(source, language[:2]) if re.search(rf"(?<![\w.,]){re.escape(stretch[2])}(?!\w)", english)
    ]
    if not found:
        return None
    taken = found if chance.random() < 0.5 else [chance.choice(found)]
    for start, end, text in reversed(taken):
        source = source[:start] + text + source[end:]
    return source


def without_final_stop(source: str, english: str) -> tuple[str, str]:
    """As headlines, captions and list items are."""
    if source.endswith(".") and english.endswith("."):
        return source[:-1], english[:-1]
    return source, english


#: How often each variant is drawn, of pairs of our own.
_SHARES = {"negated": 0.5, "english": 0.06, "capitals": 0.02, "no stop": 0.04, "joined": 0.08}


def one_round(rows: Sequence[Pair], pools: Names, chance: random.Random) -> list[tuple[str, str]]:
    """Our own pairs for one round: each as it is, each with other names and digits, and a share of the variants beside them."""
    made: list[tuple[str, str]] = []
    before: tuple[str, str] | None = None
    for row in rows:
        plain, other = row.plain(), swapped(row, pools, chance)
        made += [plain, other]
        denied = negated(*other, row.language) if chance.random() < _SHARES["negated"] else None
        if denied:
            made.append(denied)
        if chance.random() < _SHARES["english"] and (helped := with_english_in_place(*plain, row.language, chance)):
            made.append((helped, plain[1]))
        if chance.random() < _SHARES["capitals"]:
            made.append(in_capitals(*other))
        if chance.random() < _SHARES["no stop"]:
            made.append(without_final_stop(*other))
        if before and chance.random() < _SHARES["joined"] and (both := joined(before, plain)):
            made.append(both)
        before = plain
    return made

"""Which numbers a sentence says, in digits or words, read every way they may be meant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from pipeline.languages import LanguageRules, rules_for
from pipeline.translate.numerals import NUMERAL, SCALE_VALUES, readings, scale_at

_WORD = re.compile(r"[^\W\d_]+")
_ROMAN = re.compile(r"(?<!\w)(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})(?!\w)")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}
#: What tells that a number is an hour: '16h30', '15:40'.
_HOUR = re.compile(r"\s?h\b|h\d|:\d\d")
_CLOCK = re.compile(r"(?:1\d|2[0-3])\.[0-5]\d")
_HUNDRED = 100
_CENTURY = 2000


@dataclass(frozen=True, slots=True)
class NumbersSaid:
    """All values a text may mean by its numbers, and the readings of each numeral in digits."""

    values: frozenset[float]
    numerals: tuple[tuple[str, tuple[float, ...]], ...]


def numbers_in(text: str, rules: LanguageRules, *, both: bool = False) -> NumbersSaid:
    """The numbers of a text; with `both` a mark is read as decimal mark and as grouping.

    >>> sorted(numbers_in("US$ 4,5 trilhões", rules_for("pt"), both=True).values)
    [4.5, 1000000000000.0, 4500000000000.0]
    """
    values: set[float] = set()
    numerals: list[tuple[str, tuple[float, ...]]] = []
    thousands: tuple[int, float] | None = None
    for match in NUMERAL.finditer(text):
        numeral = match.group()
        found = [float(r) for r in readings(numeral, decimal_mark=rules.figures.decimal_mark, both_marks=rules.figures.both_marks)]
        if not both:
            found = found[:1]
        if not found or (both and _CLOCK.fullmatch(numeral)):  # a date, version or time: each part by itself
            found = [float(part) for part in re.findall(r"\d+", numeral)]
            values.update(found)
            values.update(_other_ways(found))
            values.update(float(r) for r in readings(numeral, decimal_mark="."))
            continue
        scale, end = scale_at(text, match.end(), rules)
        if thousands and thousands[0] == match.start() - 1 and len(numeral) == 3 and numerals:  # '2 mil 150 millones'
            found = [thousands[1] + found[0]]
            numeral = numerals.pop()[0]
        thousands = (end, found[0] * SCALE_VALUES[scale]) if scale == "thousand" else None
        scaled = tuple(value * SCALE_VALUES[scale] for value in found) if scale else tuple(found)
        hours = tuple(value - 12 for value in found if 12 < value < 24 and _HOUR.match(text, match.end()))
        numerals.append((numeral, (*scaled, *hours)))
        values.update(found)
        values.update(scaled)
        values.update(_other_ways(found))
    values.update(_in_words(text, rules))
    values.update(_roman(text))
    return NumbersSaid(frozenset(values), tuple(numerals))


def _other_ways(found: list[float]) -> set[float]:
    """What the same digits may be in English: '1T25' the year 2025, '15h' 3 p.m."""
    ways = set()
    for value in found:
        if value < _HUNDRED and value == int(value):
            ways.add(value + _CENTURY)
        elif _CENTURY <= value < _CENTURY + _HUNDRED:
            ways.add(value - _CENTURY)
        if 12 < value < 24:
            ways.add(value - 12)
    return ways


@cache
def _fraction_pattern(code: str) -> re.Pattern[str]:
    rules = rules_for(code)
    forms = sorted(rules.translation.fractions if rules else (), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms))})(?!\w)" if forms else r"(?!)", re.IGNORECASE)


def _percent_of(fraction: str, rules: LanguageRules) -> float | None:
    """The value of a fraction in words, in percent: English has it in its list, others by way of it."""
    english = rules_for("en")
    value = rules.translation.fractions.get(fraction.lower(), "")
    if not value[:1].isdigit() and english is not None:
        value = english.translation.fractions.get(value, "")
    return float(value) if value[:1].isdigit() else None


def _in_words(text: str, rules: LanguageRules) -> set[float]:
    """Numbers written out ('vinte e cinco', 'twenty-five', 'dois milhões') and fractions."""
    known = {**rules.figures.cardinals, **rules.translation.number_words}
    values: set[float] = set()
    running: float | None = None
    for match in _WORD.finditer(text):
        word = match.group().lower()
        number = known.get(word)
        if number is not None:
            value = float(number)
            values.add(value)
            if running is not None and value == _HUNDRED and running < 10:  # 'three hundred'
                running *= _HUNDRED
            elif running is not None and running % 10 == 0 and 0 < value < running:  # 'vinte e cinco', 'cento e vinte'
                running += value
            else:
                running = value
            values.add(running)
            scale, _ = scale_at(text, match.end(), rules)
            if scale:
                values.add(running * SCALE_VALUES[scale])
        elif len(word) > 3:  # 'e', 'y', 'and' join
            running = None
    values.update(_shares(text, rules))
    for match in _fraction_pattern(rules.code).finditer(text):
        percent = _percent_of(match.group(), rules)
        if percent is not None:
            values.add(percent)
    scale_words = rules.translation.scales
    for match in _WORD.finditer(text):  # 'mil', 'um milhão' without a number before
        name = scale_words.get(match.group().lower())
        if name and len(match.group()) > 1:
            values.add(SCALE_VALUES[name])
    return values


@cache
def _share_pattern(code: str) -> re.Pattern[str]:
    """'four fifths', 'sete em cada dez', 'nine out of 10': two numbers that make a part of a whole."""
    rules = rules_for(code)
    if rules is None:
        return re.compile(r"(?!)")

    def either(forms: Iterable[str]) -> str:
        return "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True)) or r"(?!)"

    number = rf"\d+|{either(rules.figures.cardinals)}"
    return re.compile(
        rf"(?<!\w)(?P<part>{number})(?:[\s-]+(?P<of>{either(rules.figures.denominators)})|\s+(?:{either(rules.figures.out_of)})"
        rf"\s+(?P<whole>{number}))(?!\w)",
        re.IGNORECASE,
    )


def _shares(text: str, rules: LanguageRules) -> set[float]:
    """Parts of a whole in percent: 'four fifths' and 'four out of five' are 80."""
    values = set()
    for match in _share_pattern(rules.code).finditer(text):
        part = _number(match["part"], rules)
        whole = float(rules.figures.denominators[match["of"].lower()]) if match["of"] else _number(match["whole"], rules)
        if 0 < part <= whole:
            values.add(round(100 * part / whole, 3))
    return values


def _number(word: str, rules: LanguageRules) -> float:
    return float(word) if word.isdigit() else float(rules.figures.cardinals[word.lower()])


def _roman(text: str) -> set[float]:
    values = set()
    for match in _ROMAN.finditer(text):
        total = 0
        for one, following in zip(match.group(), [*match.group()[1:], "I"], strict=True):
            value = _ROMAN_VALUES[one]
            total += -value if value < _ROMAN_VALUES[following] else value
        values.add(float(total))
    return values

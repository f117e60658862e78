"""Numbers written in digits: how each may be read, and how English writes it."""

from __future__ import annotations

import re
from functools import cache

from pipeline.languages import LanguageRules, rules_for

#: A run of digits with what may group them or set off decimals. Never part of a word: 'MI450', 'H100'.
NUMERAL = re.compile(r"(?<![\w.,])\d{1,3}(?:[\u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\w)|\d+(?:[.,]\d+)*")
SCALE_VALUES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15}
SCALE_NAMES = {1e6: "million", 1e9: "billion", 1e12: "trillion", 1e15: "quadrillion"}
_LONGEST = 40
_SPACES = re.compile(r"\s")


def readings(numeral: str, *, decimal_mark: str, both_marks: bool = False) -> list[str]:
    """What a numeral may mean, the likeliest first, as digits with a point; [] for a date or version.

    >>> readings("1.250", decimal_mark=","), readings("4,50", decimal_mark=","), readings("12.10.25", decimal_mark=",")
    (['1250', '1.250'], ['4.50'], [])
    """
    text = _SPACES.sub("", numeral)
    if len(text) > _LONGEST:  # a line of digits is no number
        return []
    marks = [c for c in text if c in ".,"]
    if not marks:
        return [text]
    parts = re.split(r"[.,]", text)
    grouped = 1 <= len(parts[0]) <= 3 and parts[0] != "0"
    if len(set(marks)) == 2 and marks.count(marks[-1]) == 1:  # '1.250,5'
        return ["".join(parts[:-1]) + "." + parts[-1]] if grouped and all(len(p) == 3 for p in parts[1:-1]) else []
    if len(marks) > 1:
        return ["".join(parts)] if grouped and len(set(marks)) == 1 and all(len(p) == 3 for p in parts[1:]) else []
    as_decimal = ".".join(parts)
    if not (grouped and len(parts[1]) == 3):
        return [as_decimal]
    as_groups = "".join(parts)
    return [as_decimal, as_groups] if marks[0] == decimal_mark and not both_marks else [as_groups, as_decimal]


def in_english(reading: str) -> str:
    """Digits with a point as English writes them, decimals kept as written.

    >>> in_english("1250"), in_english("4.50")
    ('1,250', '4.50')
    """
    whole, point, decimals = reading.partition(".")
    return f"{int(whole):,}{point}{decimals}"


def with_scale(reading: str, scale: str) -> str:
    """A number with its scale, in the scale English would take: thousands of millions are billions.

    >>> with_scale("4.50", "trillion"), with_scale("65000", "million"), with_scale("1500", "million"), with_scale("1.5", "thousand")
    ('4.50 trillion', '65 billion', '1.5 billion', '1,500')
    """
    value = float(reading) * SCALE_VALUES[scale]
    if scale == "thousand":
        return f"{round(value):,}" if abs(value - round(value)) < 1e-6 else f"{in_english(reading)} thousand"
    higher = SCALE_NAMES.get(SCALE_VALUES[scale] * 1e3)
    if float(reading) < SCALE_VALUES["thousand"] or higher is None:
        return f"{in_english(reading)} {scale}"
    whole, _, decimals = reading.partition(".")
    moved = f"{whole[:-3]}.{whole[-3:]}{decimals}".rstrip("0").rstrip(".")
    return with_scale(moved, higher)


@cache
def scale_pattern(code: str) -> re.Pattern[str]:
    """A scale word of the language behind a number, with the space before it."""
    rules = rules_for(code)
    forms = sorted(rules.translation.scales if rules else (), key=len, reverse=True)
    spaced = "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in forms if len(form) > 1)
    short = "|".join(re.escape(form) for form in forms if len(form) == 1)  # '3m' is 3 million, '3 m' three metres
    return re.compile(rf"(?:\s*-?(?:{spaced}){'|(?:' + short + ')' if short else ''})(?!\w)" if forms else r"(?!)", re.IGNORECASE)


def scale_at(text: str, position: int, rules: LanguageRules) -> tuple[str | None, int]:
    """The English of the scale word that stands at `position` behind a number, and where it ends."""
    match = scale_pattern(rules.code).match(text, position)
    if match is None:
        return None, position
    form = re.sub(r"\s+", " ", match.group().strip(" \u00a0\u202f-")).lower()
    return rules.translation.scales.get(form), match.end()

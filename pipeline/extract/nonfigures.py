"""Numbers that are no figures: labels, times, ages, names of products."""

from __future__ import annotations

import re

from pipeline.extract.amounts import Amount
from pipeline.extract.lexicon import Lexicon
from pipeline.extract.numbers import Number
from pipeline.languages.rules import FigureRules

_NAME_BEFORE = re.compile(r"(?:^|[\s(])([a-z]{0,2}[A-ZÀ-Þ][\w-]*)[ \u00a0]$")
_SENTENCE_START = re.compile(r"(?:^|[.!?:;\n“\"«])\s*[A-ZÀ-Þ][\w-]*[ \u00a0]$")
_AFTER_NAME = re.compile(r"[A-ZÀ-Þ][\w'’.-]*,\s$")
_AGE_END = re.compile(r"\s?(?:[,.;)]|$)")
_OLD = re.compile(r"[- ]old\b")


class NonFigures:
    """Tells them by the words beside them."""

    def __init__(self, rules: FigureRules) -> None:
        self._labels = Lexicon(rules.not_after, dict(rules.contractions))
        self._not_before = Lexicon(rules.not_before)
        self._ages = Lexicon(rules.age_openings)

    def is_label(self, text: str, number: Number) -> bool:
        """'página 12', 'às 17', 'fase 2': a number that a noun before it names."""
        if number.scale != 1 or not number.digits:
            return False
        return self._labels.ending_at(text, number.start, 3) is not None

    def rejects(self, text: str, amount: Amount) -> bool:
        """Whether an amount is a time of day, an age or part of a name."""
        before = text[max(0, amount.start - 30) : amount.start]
        if amount.kind == "duration":
            return (
                self._not_before.match(text, amount.end + 1) is not None
                or self._not_before.match(text, amount.end) is not None
                or (amount.unit == "day" and not amount.number.digits and amount.value == 1)
                or (amount.unit == "year" and self._is_age(text, amount, before))
            )
        if amount.kind == "count" and amount.number.digits and amount.number.scale == 1 and amount.number.written.isdigit():
            name = _NAME_BEFORE.search(before)
            return bool(name and not _SENTENCE_START.search(before))
        return False

    def _is_age(self, text: str, amount: Amount, before: str) -> bool:
        if self._ages.ending_at(text, amount.start, 2):
            return True
        return bool(_AFTER_NAME.search(before) and _AGE_END.match(text, amount.end))

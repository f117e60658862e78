"""Text -> numbers: digits by the article's convention, number words, scales."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.extract.lexicon import SPACE, Lexicon
from pipeline.languages.rules import FigureRules

_MARKED = re.compile(r"\d+(?:[.,]\d+)*")
_GROUPED = {
    True: re.compile(r"\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?:[.,]\d+)?(?![\d])"),
    False: re.compile(r"\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?:[.,]\d+)?(?![\d])"),
}
_GAP = re.compile(f"{SPACE}?(?:{SPACE}|-)?")
_START = re.compile(r"(?<![^\W_])(?=[^\W_])|(?<=[A-Z]{3}|.U\$)(?=\d)")
_NUMERIC_BEFORE = re.compile(r"(?<![\w.,-])[\d.,]+[-–]$")
_THREE = re.compile(f"{SPACE}(\\d{{1,3}})(?![\\d.,:])")
# '3,5 %', 'US$ 1.2': a mark before one or two digits that measure something tells the decimal mark; 'Gemini 2.5' tells nothing.
_EVIDENCE = re.compile(
    rf"(?P<prefix>[$€£¥]{SPACE}?)?\b\d+(?P<mark>[.,])(?P<digits>\d{{1,2}}|\d{{3}}[.,]\d{{3}})(?!\d|[.,]\d)(?P<suffix>{SPACE}?%)?"
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written: `value` with its scales, `mantissa` without, `digits` whether its core stands in digits."""

    start: int
    end: int
    value: float
    mantissa: float
    scale: float
    digits: bool
    #: The core as written, without scales.
    written: str
    #: End of the core.
    core_end: int

    @property
    def is_year(self) -> bool:
        """Whether it may be a year: four plain digits from 1900 to 2100."""
        return self.digits and self.scale == 1 and len(self.written) == 4 and self.written.isdigit() and 1900 <= self.value <= 2100


def read_digits(written: str, ambiguous: str) -> float:
    """The value of a number in digits; `ambiguous` is the decimal mark where one mark stands before three digits.

    >>> read_digits("1.250", ","), read_digits("1.250", "."), read_digits("1,250.5", ",")
    (1250.0, 1.25, 1250.5)
    """
    plain = re.sub(r"[^\d.,]", "", written)
    marks = [c for c in plain if not c.isdigit()]
    decimal: str | None
    if not marks:
        decimal = None
    elif len(set(marks)) == 2:
        decimal = marks[-1] if marks.count(marks[-1]) == 1 else None
    elif len(marks) > 1:
        decimal = None
    else:
        whole, fraction = re.split(r"[.,]", plain)
        if len(fraction) != 3 or whole == "0" or whole.startswith("0") or len(whole) > 3 or len(plain) != len(written):
            decimal = marks[0]
        else:
            decimal = marks[0] if marks[0] == ambiguous else None
    if decimal is None:
        return float(re.sub(r"[.,]", "", plain))
    whole, _, fraction = plain.rpartition(decimal)
    return float(re.sub(r"[.,]", "", whole) + "." + fraction)


def find_decimal_mark(text: str, rules: FigureRules) -> str:
    """The mark that '1.250' and '1,250' are read by: the language's, or what most clear numbers of the article say.

    In a language with both marks '' stands for no evidence: three digits behind a lone mark are thousands.
    """
    votes = {".": 0, ",": 0}
    for match in _EVIDENCE.finditer(text):
        mark, digits = match["mark"], match["digits"]
        if len(digits) > 3:  # '1,250,000' or '1,250.000': the first mark groups
            votes["," if mark == "." else "."] += 2
        elif match["prefix"] or match["suffix"]:
            votes[mark] += 1
    usual, other = rules.decimal_mark, "," if rules.decimal_mark == "." else "."
    if rules.both_marks:
        return "" if votes["."] == votes[","] else max(votes, key=lambda mark: votes[mark])
    return other if votes[other] > 2 * votes[usual] + 1 else usual


class NumberReader:
    """Reads the numbers of one language."""

    def __init__(self, rules: FigureRules) -> None:
        self._rules = rules
        self._cardinals = Lexicon(rules.cardinals)
        self._scales = Lexicon(rules.scales)
        self._short = Lexicon(rules.short_scales, cased=True)
        self._joins = Lexicon(rules.number_joins)
        self._one = Lexicon(rules.one)
        self._half_after = Lexicon(rules.half_after)
        self._half_before = Lexicon(rules.half_before)
        self._grouped = _GROUPED[rules.space_groups]

    def numbers(self, text: str, decimal_mark: str) -> Iterator[Number]:
        """The numbers of a text in order."""
        position = 0
        for match in _START.finditer(text):
            if match.start() < position:
                continue
            number = self.read(text, match.start(), decimal_mark)
            if number:
                position = number.end
                yield number

    def read(self, text: str, position: int, decimal_mark: str) -> Number | None:
        """The number that starts at `position`."""
        if position < len(text) and text[position].isdecimal():
            return self._read_digits(text, position, decimal_mark)
        return self._read_words(text, position)

    def _read_digits(self, text: str, position: int, decimal_mark: str) -> Number | None:
        if not _may_start(text, position):
            return None
        match = self._grouped.match(text, position) or _MARKED.match(text, position)
        if match is None or not match.group()[0].isascii():
            return None
        value = read_digits(match.group(), decimal_mark)
        return self._scaled(text, position, match.end(), value, digits=True)

    def _read_words(self, text: str, position: int) -> Number | None:
        half = self._half_before.match(text, position)
        if half:
            scale = self._scales.match(text, _skip(text, half.end))
            if scale:
                return Number(
                    position, scale.end, 0.5 * float(scale.value), 0.5, float(scale.value), False, text[position : half.end], half.end
                )
        core = self._read_core(text, position)
        if core:
            value, end = core
            if value == 1 and text[_skip(text, end) : _skip(text, end) + 1].isdecimal():
                return None  # the article of 'entre un 40% y un 55%'
            return self._scaled(text, position, end, value, digits=False)
        one = self._one.match(text, position)
        if one:
            scale = self._scales.match(text, _skip(text, one.end))
            if scale:
                return self._scaled(text, position, one.end, 1.0, digits=False)
        return None

    def _read_core(self, text: str, position: int) -> tuple[float, int] | None:
        """'cento e vinte e cinco' -> (125, end)."""
        first = self._cardinals.match(text, position)
        if first is None:
            return None
        total, last, end = float(first.value), float(first.value), first.end
        while True:
            start = _skip(text, end)
            join = self._joins.match(text, start) if start > end else None
            hit = self._cardinals.match(text, _skip(text, join.end) if join else start) if start > end else None
            if hit is None:
                return total, end
            value = float(hit.value)
            if value == 100 and last < 10 and not join:
                total, last = total - last + last * 100, last * 100
            elif value == 1000 and total < 1000 and not join:
                total, last = total * 1000, 1000.0
            elif value < _room(last):
                total, last = total + value, value
            else:
                return total, end
            end = hit.end

    def _scaled(self, text: str, start: int, core_end: int, value: float, *, digits: bool) -> Number | None:
        mantissa, scale, end = value, 1.0, core_end
        if not digits and value == 1000:  # Mexican 'mil 400 millones'
            more = _THREE.match(text, end)
            if more and (len(more[1]) == 3 or self._scales.match(text, _skip(text, more.end()))):
                value = mantissa = value + float(more[1])
                end = more.end()
        while True:
            at = _skip(text, end)
            if digits and scale == 1 and text[at : at + 1] == "+" and self._scales.match(text, _skip(text, at + 1)):
                at = _skip(text, at + 1)  # '$1+ billion'
            hit = self._short.match(text, at) if digits and scale == 1 else None
            full = self._scales.match(text, at) if at > end or not digits else None
            hit = full or hit
            if hit is None:
                break
            scale, end = scale * float(hit.value), hit.end
            if float(hit.value) == 1000 and digits:  # Mexican '16 mil 500 millones'
                more = _THREE.match(text, end)
                if more and (len(more[1]) == 3 or self._scales.match(text, _skip(text, more.end()))):
                    mantissa, scale, end = mantissa * scale + float(more[1]), 1.0, more.end()
            elif scale >= 1e6 and float(hit.value) != 1000:
                break
        value = mantissa * scale
        half = self._half_after.match(text, _skip(text, end)) if scale > 1 else None
        if half:
            value, end = value + scale / 2, half.end
        elif scale >= 1000:
            value, end = self._with_rest(text, value, scale, end)
        if not digits and scale == 1 and end < len(text) and text[end] == "-" and text[end + 1 : end + 2].isupper():
            return None
        return Number(start, end, value, mantissa, scale, digits, text[start:core_end], core_end)

    def _with_rest(self, text: str, value: float, scale: float, end: int) -> tuple[float, int]:
        """'dois milhões e 300 mil', 'duas mil e quinhentas': the smaller number behind a scale belongs to it."""
        at = _skip(text, end)
        join = self._joins.match(text, at)
        start = _skip(text, join.end) if join else at
        if start == end or start >= len(text):
            return value, end
        if text[start].isdecimal():
            match = _MARKED.match(text, start)
            lower = self._scales.match(text, _skip(text, match.end())) if match and match.group().isdigit() else None
            higher = self._scales.match(text, _skip(text, lower.end)) if lower else None  # '310 mil millones y 450 mil millones'
            if match and lower and not higher and scale >= 1e6 and float(lower.value) == 1000 and float(match.group()) < 1000:
                return value + float(match.group()) * 1000, lower.end
            return value, end
        core = self._read_core(text, start)
        if core and core[0] < scale and scale == 1000 and core[0] > 1:
            return value + core[0], core[1]
        return value, end


def _room(last: float) -> float:
    """Below which value a word may follow: after 'vinte' below 10, after 'cento' below 100."""
    room = 1.0
    while last % (room * 10) == 0:
        room *= 10
    return room


def _skip(text: str, position: int) -> int:
    match = _GAP.match(text, position)
    return match.end() if match else position


def _may_start(text: str, position: int) -> bool:
    """Whether digits at `position` begin a number: not inside 'GPT-5', '14:32', '2330.TW', '2024/25', '#3'."""
    if position == 0:
        return True
    before, earlier = text[position - 1], text[position - 2 : position - 1]
    if before in "-–/.:,'’&" and (earlier.isalnum() or earlier == ")"):
        return before in "-–" and _NUMERIC_BEFORE.search(text, max(0, position - 20), position) is not None
    return before not in "#@_\\^²"

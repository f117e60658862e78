"""Neighbouring amounts -> ranges as one amount, and lists and changes whose parts share a unit."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import pairwise

from pipeline.extract.amounts import Amount
from pipeline.extract.lexicon import SPACE, Lexicon
from pipeline.extract.numbers import Number
from pipeline.languages.rules import FigureRules

_DASH = re.compile(rf"{SPACE}?[-–—‑]{SPACE}?")
_COMMA = re.compile(rf",{SPACE}")
_NEXT_WORD = re.compile(rf"{SPACE}*([^\W\d_][\w'’-]*)?")
_LAST_WORD = re.compile(r"([^\W_]+)\W*$")
#: Farthest that two numbers of one expression stand apart, and how far back a verb of change is looked for.
_REACH, _VERB_REACH = 16, 50


class Link(Enum):
    """How two neighbouring numbers hang together."""

    RANGE = auto()
    CHANGE = auto()
    LIST = auto()


@dataclass(slots=True)
class Item:
    """A number of the text with the amount read from it, if any."""

    number: Number
    amount: Amount | None
    #: Whether an amount may be made of it by what stands beside it.
    may_inherit: bool = True

    @property
    def start(self) -> int:
        """Where the expression begins, with its currency sign."""
        return self.amount.start if self.amount else self.number.start

    @property
    def end(self) -> int:
        """Where the expression ends, with its unit."""
        return self.amount.end if self.amount else self.number.end


class RangeReader:
    """Joins what belongs together."""

    def __init__(self, rules: FigureRules) -> None:
        contractions = dict(rules.contractions)
        self._between = Lexicon(rules.between)
        self._from = Lexicon(rules.from_words, contractions)
        self._range = Lexicon(rules.range_joins, contractions)
        self._change = Lexicon(rules.change_joins, contractions)
        self._list = Lexicon(rules.list_joins)
        self._verbs = Lexicon(rules.change_verbs)
        self._articles = Lexicon(rules.articles)
        self._function_words = frozenset(rules.function_words)

    def join(self, text: str, items: list[Item]) -> list[Amount]:
        """The amounts of `items` with shared units filled in and ranges made one, in order."""
        links = [self._link(text, a, b) for a, b in pairwise(items)]
        for number in range(len(links) - 1, -1, -1):  # units flow backwards along a list: '10, 12 e 15 GW'
            link = links[number]
            if link:
                self._share_backwards(items[number], items[number + 1], link, text)
        for number, link in enumerate(links):
            if link in {Link.RANGE, Link.CHANGE}:
                self._share_forwards(text, items[number], items[number + 1])
            if link is Link.CHANGE:
                for item in items[number : number + 2]:
                    item.amount = replace(item.amount, level=True) if item.amount else None
        amounts: list[Amount] = []
        merged = False
        for number, item in enumerate(items):
            if merged:
                merged = False
                continue
            other = items[number + 1].amount if number < len(links) and links[number] is Link.RANGE else None
            if item.amount and other:
                whole = _as_range(item.amount, other)
                if whole:
                    amounts.append(whole)
                    merged = True
                    continue
            if item.amount:
                amounts.append(item.amount)
        return amounts

    def _link(self, text: str, a: Item, b: Item) -> Link | None:
        if not 0 <= b.start - a.end <= _REACH:
            return None
        gap = text[a.end : b.start]
        if "\n" in gap:
            return None
        dash = _DASH.fullmatch(gap)
        if dash:
            return Link.RANGE if a.number.digits == b.number.digits and not a.number.is_year else None
        opened = self._between.ending_at(text, self._before_article(text, a.start))
        if opened and self._joins(self._list, gap):
            return Link.RANGE
        came_from = self._from.ending_at(text, self._before_article(text, a.start), 2)
        if self._joins(self._range, gap):
            if opened:
                return Link.RANGE
            if came_from and self._joins(self._change, gap) and self._has_verb(text, came_from.start):
                return Link.CHANGE
            return Link.RANGE
        if came_from and self._joins(self._change, gap):
            return Link.CHANGE
        if self._joins(self._change, gap) and a.amount and self._has_verb(text, a.start):
            return Link.CHANGE
        if self._joins(self._list, gap) or _COMMA.fullmatch(gap):
            return Link.LIST
        return None

    def _before_article(self, text: str, position: int) -> int:
        hit = self._articles.ending_at(text, position, 1)
        return hit.start if hit else position

    def _joins(self, lexicon: Lexicon, gap: str) -> bool:
        """Whether the gap is one joining word, with an article perhaps."""
        if lexicon is not self._list and "," in gap:
            return False
        position = len(gap) - len(gap.lstrip(" ,\u00a0\u202f")) if gap.strip() else 0
        hit = lexicon.match(gap, position)
        if hit is None or position == 0:
            return False
        rest = gap[hit.end :].strip(" \u00a0\u202f")
        return not rest or bool((article := self._articles.match(rest, 0)) and article.end == len(rest))

    def _has_verb(self, text: str, position: int) -> bool:
        start = max(text.rfind("\n", 0, position) + 1, position - _VERB_REACH)
        return any(True for _ in self._verbs.scan(text, start, position))

    def _share_backwards(self, a: Item, b: Item, link: Link, text: str) -> None:
        """'10 a 12 mil GW', 'de 38 para 40 mil milhões de euros': the first takes unit and scale of the second."""
        if b.amount is None or a.number.is_year or not a.may_inherit:
            return
        if a.amount is None:
            if b.amount.prefixed or (link is Link.LIST and b.amount.kind == "duration") or _follows_name(text, a.number.start):
                return
            if b.amount.kind == "percent" and a.number.scale > 1:
                return
            number = _scaled_like(a.number, b.amount.number)
            cents = (
                b.amount.kind == "money" and b.amount.value is not None and b.amount.number.value and b.amount.value < b.amount.number.value
            )
            value = number.value / 100 if cents else number.value
            a.amount = replace(b.amount, start=number.start, end=number.end, number=number, value=value, value_high=None, own_unit=False)
        elif (
            a.amount.kind == "money" == b.amount.kind
            and a.amount.prefixed
            and a.amount.unit == b.amount.unit
            and link is Link.RANGE
            and a.number.scale == 1
            and a.amount.number.scale == 1
            and a.number.mantissa <= b.amount.number.mantissa
        ):
            number = _scaled_like(a.number, b.amount.number)
            a.amount = replace(a.amount, number=number, value=number.value)

    def _share_forwards(self, text: str, a: Item, b: Item) -> None:
        """'US$ 5 a 7 bilhões', 'de 20% a 35': the second takes the unit of the first, unless a noun follows."""
        if a.amount is None or b.amount is not None or b.number.is_year:
            return
        following = _NEXT_WORD.match(text, b.number.end)
        word = following[1] if following else None
        if word and word.lower() not in self._function_words:
            return
        if b.number.end < len(text) and text[b.number.end].isalnum():
            return
        b.amount = replace(
            a.amount, start=b.number.start, end=b.number.end, number=b.number, value=b.number.value, own_unit=False, prefixed=False
        )
        first = a.amount
        if first.prefixed and first.number.scale == 1 and b.number.scale > 1 and first.number.mantissa <= b.number.mantissa:
            number = _scaled_like(a.number, b.number)
            a.amount = replace(first, number=number, value=number.value)


def _follows_name(text: str, start: int) -> bool:
    """Whether the number is part of a name ('Windows 11, 64 GB')."""
    word = _LAST_WORD.search(text[max(0, start - 25) : start])
    return bool(word and word[1][:1].isupper() and text[start - 1] in " \u00a0")


def _scaled_like(number: Number, other: Number) -> Number:
    """'5' of '5 a 7 bilhões' is five billion; '10' of '10 mil a 12 mil milhões' keeps what it has times the rest."""
    if number.scale != 1:
        return number
    if other.scale == 1 or number.mantissa >= other.scale:
        return number
    return replace(number, value=number.mantissa * other.scale, scale=other.scale)


def _as_range(a: Amount, b: Amount) -> Amount | None:
    if a.kind != b.kind or a.unit != b.unit or a.value is None or b.value is None or a.value >= b.value:
        return None
    return replace(b, start=a.start, number=a.number, value=a.value, value_high=b.value, prefixed=a.prefixed)

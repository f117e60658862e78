"""What a text tells of a deal beside its parties: its worth, the day of its announcement, how far it has come."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import cast

from pipeline.extract.deal_parties import Claim, has_money
from pipeline.extract.deal_words import STATUSES, DealWords
from pipeline.extract.tokens import Tokens
from pipeline.records import DealStatus, Facts, Figure

#: Metrics that are the worth of a deal, from the surest; with the last one only where the sentence has no other money.
_WORTHS = ("deal_value", "investment")
_UNTOLD = frozenset({None, "other", "stake"})
_LEAD = 3
#: How far behind its report a deal may be spoken of as 'o negócio', in sentences, and how early in the sentence.
_SEQUEL = 3
_OPENING = 6
_BESIDE = 3
_LAST_DAY = 31
_MONTHS = 12
#: A day without its year is held to be of the last months, so many.
_RECENT = 6
#: How near behind the deal word its worth stands, in characters.
_NEAR = 80


def choose_status(claims: Sequence[Claim], later: Sequence[str]) -> DealStatus:
    """The status most of the weight speaks for, announced where nothing says otherwise; `later`: what sequels say of an announced deal."""
    weights: Counter[str] = Counter()
    if any(claim.status == "cancelled" and claim.sentence < _LEAD for claim in claims):
        return "cancelled"
    for claim in claims:
        weights[claim.status or "announced"] += cast(int, claim.weight)
    chosen = max(weights, key=lambda status: (weights[status], status == "announced"))
    if "cancelled" in later and chosen != "completed":
        return "cancelled"
    if chosen == "announced":
        chosen = next((status for status in later if status in {"pending", "completed", "cancelled"}), chosen)
    return cast(DealStatus, chosen)


def find_sequels(numbers: Sequence[int], taken: frozenset[int], tokens: Tokens, words: DealWords) -> list[int]:
    """The sentences after a report that go on about the deal without its parties: 'O negócio ainda precisa do aval da China.'"""
    found = []
    for number in numbers:
        for following in range(number + 1, min(number + 1 + _SEQUEL, len(tokens.sentences))):
            if following in taken:
                break
            first, last = _first_of(tokens, following), _first_of(tokens, following + 1)
            meant = [
                index for index in range(first + 1, last) if tokens.folds[index - 1] in words.articles and _is_deal(tokens, index, words)
            ]
            opening = range(first + 1, min(first + 2 * _OPENING, last))
            if tokens.folds[first] in words.articles and has_money(
                tokens.words[first:last][: _OPENING - 1]
            ):  # 'The $6.5 billion deal is subject to'
                meant += [index for index in opening if _is_deal(tokens, index, words)]
            if any(
                index < first + _OPENING or (index in opening and has_money(tokens.words[first:index])) or _is_told(tokens, index, words)
                for index in meant
            ):
                found.append(following)
    return list(dict.fromkeys(found))


def _is_told(tokens: Tokens, index: int, words: DealWords) -> bool:
    """Whether a sign that the deal is off stands next to its word: 'os acionistas rejeitaram a oferta'."""
    return any(words.statuses["cancelled"].match(tokens.folds, near) for near in range(max(0, index - _BESIDE), index))


def _first_of(tokens: Tokens, number: int) -> int:
    """The first token of a sentence."""
    return bisect_left(tokens.sentence_of, number)


def _is_deal(tokens: Tokens, index: int, words: DealWords) -> bool:
    match = words.triggers.match(tokens.folds, index, index + 1)
    return match is not None and any(form == "noun" and frame != "stake" for frame, form in match[1])


def status_of(number: int, tokens: Tokens, words: DealWords) -> str | None:
    """The status that a sequel tells."""
    first = _first_of(tokens, number)
    last = next((index for index in range(first, len(tokens)) if tokens.sentence_of[index] != number), len(tokens))
    for status in STATUSES:
        if any(words.statuses[status].match(tokens.folds, index, last) for index in range(first, last)):
            return status
    return None


def find_worth(claims: Sequence[Claim], others: Sequence[int], sequels: Sequence[int], tokens: Tokens, facts: Facts) -> Figure | None:
    """The amount of money that is the worth of the deal: nearest behind the deal word, else before it, else in a sequel.

    `others`: where the words of other deals stand.
    """
    for claim in claims:
        end = min([claim.at + _NEAR, *(other for other in others if other > claim.at)])
        near = [figure for figure in _money(claim.sentence, tokens, facts) if claim.at <= figure.start_char <= end]
        if near and near[0].metric in _UNTOLD.union(_WORTHS) and near[0].per is None:
            return near[0]
    for metric in _WORTHS:
        for claim in claims:
            here = [
                figure
                for figure in _money(claim.sentence, tokens, facts)
                if figure.metric == metric and not any(claim.at < other <= figure.start_char for other in others)
            ]
            if here:
                return min(here, key=lambda figure: (figure.start_char < claim.at, abs(figure.start_char - claim.at)))
    for number in dict.fromkeys(claim.opened for claim in claims if claim.opened is not None):
        here = [figure for figure in _money(number, tokens, facts) if figure.metric in _UNTOLD.union(_WORTHS) and figure.per is None]
        if here:
            return here[0]
    for claim in claims[:1]:
        here = _money(claim.sentence, tokens, facts)
        if len(here) == 1 and here[0].metric in _UNTOLD and here[0].per is None:
            return here[0]
    for number in sequels:
        here = [figure for figure in _money(number, tokens, facts) if figure.metric in _WORTHS]
        if here:
            return here[0]
    return None


def _money(number: int, tokens: Tokens, facts: Facts) -> list[Figure]:
    span = tokens.sentences[number]
    return [figure for figure in facts.figures if figure.kind == "money" and figure.value and span.contains(figure.span)]


def find_day(numbers: Sequence[int], tokens: Tokens, words: DealWords, published_on: date | None) -> date | None:
    """The day that the first of the sentences names, no later than that of publication: 'nesta terça-feira', 'ontem', '7 de julho'."""
    for number in numbers:
        index = _first_of(tokens, number)
        while index < len(tokens) and tokens.sentence_of[index] == number:
            day = _day_at(index, tokens, words, published_on)
            if day is not None and (published_on is None or day <= published_on):
                return day
            index += 1
    return None


def _day_at(index: int, tokens: Tokens, words: DealWords, published_on: date | None) -> date | None:
    named = words.days.match(tokens.folds, index)
    if named is not None and published_on is not None:
        told = str(named[1][0])
        if not told.startswith("w"):
            return published_on + timedelta(days=int(told))
        return published_on - timedelta(days=(published_on.weekday() - int(told[1:])) % 7)
    day = tokens.words[index]
    if not (day.isdigit() and 0 < int(day) <= _LAST_DAY) or index + 1 >= len(tokens):
        return None
    place = index + 2 if words.prepositions.get(tokens.words[index + 1].lower()) == "of" else index + 1
    month = words.months.get(tokens.folds[place]) if place < len(tokens) else None
    if month is None and index > 0:  # 'October 14'
        month, place = words.months.get(tokens.folds[index - 1]), index
    if month is None:
        return None
    year = next((int(word) for word in tokens.words[place + 1 : place + 3] if len(word) == 4 and word.isdigit()), None)
    if year is None and published_on is not None:
        if (published_on.month - month) % _MONTHS > _RECENT:
            return None  # 'até 31 de dezembro', read in October
        year = published_on.year - (month > published_on.month)
    try:
        return date(year, month, int(day)) if year is not None else None
    except ValueError:
        return None

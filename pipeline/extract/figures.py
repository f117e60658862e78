"""Text -> figures: amounts with value, unit, qualifier, metric and owner."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from pipeline.extract.amounts import Amount, AmountReader, Currencies, without_overlaps
from pipeline.extract.language_patterns import once_a_language
from pipeline.extract.lexicon import Hit, Lexicon
from pipeline.extract.metrics import Measure, MetricReader, without_asides
from pipeline.extract.nonfigures import NonFigures
from pipeline.extract.owners import Owned, OwnerReader, mentions_in, names_another
from pipeline.extract.ranges import Item, RangeReader
from pipeline.extract.readings import reading_of
from pipeline.extract.tokens import sentences_of
from pipeline.languages import LanguageRules
from pipeline.records import CompanyMention, Facts, Figure, Span

_BRACKET = re.compile(r"\s?\(")
_COMMA = re.compile(r",?\s(?:[^\W\d_]{1,4}\s)?")
_RESULTS = frozenset({"revenue", "net_income"})
_NEXT = re.compile(r"[ \u00a0\u202f]*([^\W\d_][\w'’-]*)?")
#: Sectors whose companies tell of other companies' figures.
_REPORTERS = frozenset({"newspaper", "magazine", "broadcaster", "news_agency", "research"})
#: How many sentences an unnamed currency or company may be carried.
_CARRY = 2
#: How many amounts to either side, and how many characters before and behind, have a say in what an amount means.
_NEIGHBOURS, _REACH_BEFORE, _REACH_BEHIND = 6, 260, 160
#: What has a price a piece, which is no revenue or investment of anybody.
_PRICED = frozenset({"unit", "chip", "wafer", "rack", "token", "kWh", "MWh", "user", "person"})
#: Units of processes and parts: a line width is nobody's figure.
_SMALL = frozenset({"nm", "µm"})
_MONEY_METRICS = frozenset({"revenue", "net_income", "investment", "deal_value", "valuation", "market_cap", "capex", "result"})


def find_figures(doc: Doc, rules: LanguageRules, facts: Facts) -> list[Figure]:
    """The figures of a text in order. Reads facts.company_mentions for the owners."""
    finder = _finder_of(rules)
    outside = {company.company_id for company in facts.companies if company.sector in _REPORTERS}
    finder.banks = frozenset(company.company_id for company in facts.companies if company.sector == "bank")
    finder.people = frozenset(person.start_char for person in facts.person_mentions if not person.is_reference)
    return finder.find(
        reading_of(doc, rules).text, tuple(mention for mention in facts.company_mentions if mention.company_id not in outside)
    )


class FigureFinder:
    """The finder of one language: its word lists compiled."""

    def __init__(self, rules: LanguageRules) -> None:
        self.rules = rules
        self._amounts = AmountReader(rules.figures)
        self._ranges = RangeReader(rules.figures)
        self._metrics = MetricReader(rules.figures)
        self._owners = OwnerReader(rules.figures)
        #: Where people are named in the text at hand, and the banks it names.
        self.people: frozenset[int] = frozenset()
        self.banks: frozenset[str] = frozenset()
        self._non_figures = NonFigures(rules.figures)
        self._comparisons = Lexicon(rules.figures.comparisons, dict(rules.figures.contractions))
        self._per = Lexicon(rules.figures.per, dict(rules.figures.contractions))

    def find(self, text: str, mentions: tuple[CompanyMention, ...]) -> list[Figure]:
        """The figures of a text in order."""
        self._owners.people, self._owners.banks = self.people, self.banks
        currencies = Currencies(self._amounts, text)
        mark = self._amounts.decimal_mark(text)
        items: list[Item] = []
        for number in self._amounts.numbers.numbers(text, mark):
            taken = items[-1].amount.end if items and items[-1].amount else 0
            if number.start < taken or self._non_figures.is_label(text, number):
                continue
            amount = self._amounts.read(text, number, currencies)
            if amount and self._non_figures.rejects(text, amount):
                amount = None
                items.append(Item(number, None, may_inherit=False))
                continue
            items.append(Item(number, amount))
        amounts = self._ranges.join(text, items)
        bare = [item for item in items if item.amount is None]
        amounts = [a for a in amounts if not self._non_figures.rejects(text, a)]
        amounts += self._amounts.halves(text) + self._vague(text, currencies)
        amounts = without_overlaps(amounts)
        return self._with_context(text, amounts, bare, mentions)

    def _vague(self, text: str, currencies: Currencies) -> list[Amount]:
        """'dezenas de bilhões de dólares': money without a value."""
        found = []
        for hit in self._amounts.vague.scan(text, 0, len(text)):
            amount = self._amounts.vague_money(text, hit, currencies)
            if amount:
                found.append(amount)
        return found

    def _with_context(self, text: str, amounts: list[Amount], bare: list[Item], mentions: tuple[CompanyMention, ...]) -> list[Figure]:
        figures: list[Figure] = []
        starts = [mention.start_char for mention in mentions]
        topic: str | None = None
        topic_age = 0
        main = _main_company(mentions)
        left = sorted([(a.start, a) for a in amounts] + [(item.start, item) for item in bare], key=lambda pair: pair[0])
        index = 0
        self._explicit = sum(a.kind == "money" and a.own_unit for a in amounts)
        currency: str | None = next((a.unit for a in amounts if a.kind == "money" and a.unit), None)
        for sentence in sentences_of(text, self.rules.sentences.abbreviations):
            here: list[Amount | Item] = []
            while index < len(left) and left[index][0] < sentence.end_char:
                here.append(left[index][1])
                index += 1
            names = mentions_in(mentions, starts, sentence)
            if main and text[sentence.start_char - 1 : sentence.start_char] == "\n":
                topic, topic_age = main, 0
            owner = None
            if here:
                currency, found = self._sentence_figures(text, sentence, here, names, topic, currency)
                figures += found
                owners = [figure.company_id for figure in found if figure.company_id and figure.company_id not in self.banks]
                owner = owners[0] if owners else None
            topic_age += 1
            if owner:
                topic, topic_age = owner, 0
            elif names:
                subject = self._owners.subject_of(text, names)
                if subject:
                    topic, topic_age = subject, 0
            elif topic_age > _CARRY:
                topic = None
        return figures

    def _sentence_figures(
        self, text: str, sentence: Span, here: list[Amount | Item], names: Sequence[CompanyMention], topic: str | None, currency: str | None
    ) -> tuple[str | None, list[Figure]]:
        cues = self._metrics.cues(text, sentence)
        moves = self._metrics.moves(text, sentence)
        amounts: list[Amount] = []
        for thing in here:
            amount = (
                self._implied_count(text, thing, amounts)
                or self._implied_money(text, thing, cues, currency, here, sentence, self._explicit)
                if isinstance(thing, Item)
                else thing
            )
            if amount is None:
                continue
            if amount.kind == "money" and not amount.unit:
                amount = replace(amount, unit=currency or "")
            if amount.kind == "money" and amount.unit and "(" not in text[max(sentence.start_char, amount.start - 12) : amount.start]:
                currency = amount.unit
            amounts.append(amount)
        figures: list[Figure] = []
        all_cues, all_moves = cues, moves
        for place, amount in enumerate(amounts):
            others = amounts[max(0, place - _NEIGHBOURS) : place] + amounts[place + 1 : place + 1 + _NEIGHBOURS]
            cues, moves = _within_reach(all_cues, amount), _within_reach(all_moves, amount)
            last = Owned(figures[-1].end_char, figures[-1].company_id) if figures else None
            measure = self._metrics.measure(text, amount, cues, moves, others)
            direction = self._metrics.direction(text, amount, moves, measure, others)
            owner = None
            if not (amount.kind == "quantity" and amount.unit in _SMALL):
                owner = self._owners.owner(text, amount, measure, sentence, names, topic, last)
            if amount.kind == "percent" and amount.unit == "percent" and measure.metric == "other":
                measure, owner = (
                    self._stock_move(text, amount, moves, names, measure, owner)
                    if direction
                    else self._share_of(text, amount, names, measure, owner)
                )
            figure = self._figure(text, amount, measure, direction, owner)
            figures.append(self._after_neighbour(text, figure, figures[-1], names) if figures else figure)
        return currency, figures

    def _after_neighbour(self, text: str, figure: Figure, previous: Figure, names: Sequence[CompanyMention]) -> Figure:
        """What the figure before it tells of a figure: conversions in brackets, the price behind its change, a second change."""
        gap = text[previous.end_char : figure.start_char]
        named = next((m.company_id for m in reversed(names) if previous.end_char <= m.start_char < figure.start_char), None)
        if figure.kind == previous.kind == "money" and _BRACKET.match(gap) and len(gap) < 30:
            return replace(figure, metric=previous.metric, company_id=previous.company_id)
        if (
            figure.kind == "percent"
            and previous.kind == "money"
            and previous.metric in _RESULTS
            and _COMMA.fullmatch(gap)
            and figure.direction
        ):
            return replace(figure, metric=previous.metric, company_id=previous.company_id)
        if figure.kind == "multiple" and previous.kind in {"quantity", "count"} and _COMMA.fullmatch(gap):
            return replace(figure, metric=previous.metric, company_id=previous.company_id)
        if figure.kind == "percent" and previous.metric == "headcount" and len(gap) <= 12 and gap[:1] in {",", " "}:
            return replace(figure, metric="headcount", company_id=figure.company_id or previous.company_id)
        if figure.per == "share" and previous.metric == "net_income" and len(gap) < (90 if previous.per == "share" else 30):
            return replace(figure, metric="net_income", company_id=previous.company_id)
        if previous.unit == "share" and figure.kind == "money" and (figure.value or 0) < 1e5 and len(gap) < 60:
            return replace(figure, metric="share_price", company_id=named or previous.company_id)
        issuer = next((m for m in names if 0 < m.start_char - figure.end_char <= 8), None)
        is_anothers = issuer is not None and self._owners.is_linked(text, figure.end_char, issuer.start_char)
        if self._is_compared(text, figure, previous, gap) and is_anothers and issuer:
            metric = previous.metric if figure.metric == "other" else figure.metric
            return replace(figure, metric=metric, company_id=issuer.company_id, direction=None)
        if self._is_compared(text, figure, previous, gap) and named is None:
            metric = previous.metric if figure.metric in {"other", previous.metric} else figure.metric
            qualifier = None if self._is_behind_comparison(text, figure.start_char) else figure.qualifier
            return replace(figure, metric=metric, company_id=previous.company_id, direction=None, qualifier=qualifier)
        if figure.company_id is None and figure.kind == "percent" and len(gap) <= 30 and gap[:2] in {" (", ", "} and named is None:
            figure = replace(figure, company_id=previous.company_id)
        if figure.qualifier == "up_to" and previous.kind == "percent" and previous.direction and gap.startswith(","):
            figure = replace(figure, qualifier=None)
        if (
            previous.metric == "share_price"
            and figure.kind == "percent"
            and figure.metric == "other"
            and figure.direction
            and len(gap) <= 40
            and ";" not in gap
            and not self._metrics.is_premium(text, figure.end_char)
        ):
            return replace(figure, metric="share_price_change", company_id=named or previous.company_id)
        if previous.metric != "share_price_change" or len(gap) > 60 or ";" in gap:
            return figure
        small = figure.kind == "money" and (figure.value or 0) < 1e5
        if small and named is None and self._metrics.is_level(text, figure.start_char):
            qualifier = None if figure.qualifier == "up_to" else figure.qualifier
            return replace(figure, metric="share_price", company_id=previous.company_id, qualifier=qualifier)
        if figure.kind == "percent" and figure.metric == "other" and figure.direction:
            apart = self._owners.breaks(text, previous.end_char, figure.start_char) or names_another(gap)
            return replace(figure, metric="share_price_change", company_id=named or (None if apart else previous.company_id))
        return figure

    def _is_compared(self, text: str, figure: Figure, previous: Figure, gap: str) -> bool:
        """'receita de US$ 5 bilhões, contra US$ 4 bilhões': the same measure at another time, or in other words ('ou 9%')."""
        if figure.kind != previous.kind or figure.unit != previous.unit or len(gap) > 90 or ";" in gap:
            return False
        if self._is_behind_comparison(text, figure.start_char):
            # ', acima dos US$ 8 bilhões esperados' compares; 'opera abaixo dos 30%' bounds
            return figure.qualifier is None or (gap[:1] == "," and gap.count(",") == 1 and len(gap) <= 40)
        hit = self._metrics.qualifier_before(text, figure.start_char) if figure.qualifier else None
        return hit is not None and self._is_behind_comparison(text, hit.start)

    def _is_behind_comparison(self, text: str, start: int) -> bool:
        return self._comparisons.ending_at(text, self._metrics.before_article(text, start), 4) is not None

    def _share_of(
        self, text: str, amount: Amount, names: Sequence[CompanyMention], measure: Measure, owner: str | None
    ) -> tuple[Measure, str | None]:
        """'15% da Nexcore': a part of a company is a stake."""
        for mention in names:
            if 0 < mention.start_char - amount.end <= 8 and self._owners.is_linked(text, amount.end, mention.start_char):
                return Measure("stake", None), owner or mention.company_id
        return measure, owner

    def _stock_move(
        self, text: str, amount: Amount, moves: list[Hit], names: Sequence[CompanyMention], measure: Measure, owner: str | None
    ) -> tuple[Measure, str | None]:
        """'AMD sobe 6,2%': a company that itself rises or falls does so at the exchange."""
        move = next((m for m in reversed(moves) if m.end <= amount.start), None)
        if move is None or names_another(text[move.end : amount.start]):
            return measure, owner
        for mention in names:
            gap = without_asides(text[mention.end_char : move.start])
            if mention.end_char <= move.start and len(gap) <= 4 and not gap.strip():
                return Measure("share_price_change", move), mention.company_id
        return measure, owner

    def _implied_count(self, text: str, item: Item, amounts: list[Amount]) -> Amount | None:
        """'75 mil funcionários, contra 99.500 em dezembro': the noun is that of the count before."""
        number, before = item.number, amounts[-1] if amounts else None
        if before is None or before.kind != "count" or number.is_year or number.start - before.end > 60 or not number.digits:
            return None
        following = _NEXT.match(text, number.end)
        if following and following[1] and following[1].lower() not in self._amounts.function_words:
            return None
        if not self._comparisons.ending_at(text, number.start, 3) or self._metrics.qualifier_before(text, number.start):
            return None
        return replace(before, start=number.start, end=number.end, number=number, value=number.value, value_high=None, own_unit=False)

    def _implied_money(
        self, text: str, item: Item, cues: list[Hit], currency: str | None, here: list[Amount | Item], sentence: Span, explicit: int
    ) -> Amount | None:
        """'um lucro de 7,6 mil milhões': a large number without a noun is money of the currency spoken of."""
        number = item.number
        if number.scale < 1e6 or currency is None or not item.may_inherit or self.rules.figures.nouns_last:
            return None
        following = _NEXT.match(text, number.end)
        word = following[1] if following else None
        lower = word.lower() if word else ""
        if following and lower in self.rules.figures.links:  # '615 millones de inversión' is money, '615 millones de usuarios' is not
            if not self._metrics.is_money_cue(text, following.end() + 1):
                return None
        elif lower and not self._may_follow_money(text, number.end + 1, lower):
            return None
        near = any(c.value in _MONEY_METRICS and abs(c.start - number.start) < 90 for c in cues)
        beside = any(isinstance(other, Amount) and other.kind == "money" and abs(other.start - number.start) < 120 for other in here[:200])
        usual = explicit > 1 and not self._amounts.counts_something(text, sentence)
        if not near and not beside and not usual:
            return None
        return Amount(number.start, number.end, number, "money", number.value, currency, own_unit=False)

    def _may_follow_money(self, text: str, position: int, word: str) -> bool:
        """Whether a word is no noun: 'de', or the participle of '16 mil milhões esperados'."""
        if word in self._amounts.function_words:
            return True
        return word.endswith(self.rules.figures.participles) and not self._amounts.counts.is_noun(text, position)

    def _figure(self, text: str, amount: Amount, measure: Measure, direction: object, owner: str | None) -> Figure:
        per = self._per_of(text, amount)
        metric = "other" if amount.kind == "money" and per in _PRICED else measure.metric
        payout = measure.cue is not None and measure.cue.value == "payout"
        if amount.kind == "money" and per == "share" and metric == "other" and not payout:
            metric = "share_price"
        return Figure(
            start_char=amount.start,
            end_char=amount.end,
            text=text[amount.start : amount.end],
            rule=f"figures.{amount.kind}",
            confidence=0.95 if amount.own_unit else 0.7,
            kind=amount.kind,
            value=amount.value,
            value_high=amount.value_high,
            unit=amount.unit or None,
            per=per,
            direction=direction,  # type: ignore[arg-type]
            qualifier=self._metrics.qualifier(text, amount),
            metric=metric,
            company_id=owner,
        )

    def _per_of(self, text: str, amount: Amount) -> str | None:
        at = amount.end
        if text[at : at + 1] == "/":
            hit = self._per.match(text, at + 1)
        else:
            hit = self._per.match(text, at + 1) if text[at : at + 1] in {" ", "\u00a0"} else None
        return (hit.value or None) if hit else None


_finder_of = once_a_language(FigureFinder)


def _within_reach(hits: list[Hit], amount: Amount) -> list[Hit]:
    first = bisect_left(hits, amount.start - _REACH_BEFORE, key=lambda hit: hit.start)
    return hits[first : bisect_left(hits, amount.end + _REACH_BEHIND, key=lambda hit: hit.start)]


def _main_company(mentions: tuple[CompanyMention, ...]) -> str | None:
    """The company an article is about: named at least three times and half as often again as any other; a new paragraph speaks of it."""
    ranked = Counter(mention.company_id for mention in mentions).most_common(2)
    if not ranked or ranked[0][1] < 3 or (len(ranked) > 1 and ranked[0][1] < 1.5 * ranked[1][1]):
        return None
    return ranked[0][0]

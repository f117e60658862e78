"""What a figure measures, how exact it is and which way it went: words near it, the nearest winning."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from pipeline.extract.amounts import Amount
from pipeline.extract.lexicon import Hit, Lexicon
from pipeline.languages.rules import FigureRules
from pipeline.records import Direction, Metric, Qualifier, Span

_STRONG = re.compile(r"[;:()\[\]—–]|\s-\s|(?<=[.!?])\s")
_WORDS = re.compile(r"[^\W_]+")
_APPROX_SIGN = re.compile(r"[~≈]\s?$")
_PLUS = re.compile(r"\s?\+(?!\s?\d)")
#: A sign before a percentage: '+15%', '(−3,2%)'.
_SIGN = re.compile(r"(?:^|[\s(:])([+\-−–])$")
_ONE_WORD = re.compile(r"[ \u00a0]([a-z]+)[ \u00a0]")
#: What is set off by brackets or a pair of dashes: 'a receita de redes — os cabos, os comutadores — saltou 263%'.
_ASIDE = re.compile(r"\([^()]*\)|\s?[—–][^—–\n]{2,160}[—–](?!\d)")

#: Which metrics an amount may have, by kind and unit. A money amount of a share is its price.
_MONEY = frozenset(
    {"market_cap", "share_price", "revenue", "net_income", "investment", "deal_value", "valuation", "capex", "other", "worth", "payout"}
)
_PERCENT = frozenset({
    "share_price_change", "growth", "market_share", "stake", "revenue", "net_income", "tariff", "headcount", "market_cap", "capex",
    "capacity", "other",
})  # fmt: skip
_MULTIPLE = frozenset({
    "market_cap", "revenue", "net_income", "valuation", "capacity", "growth", "capex", "investment", "share_price", "units",
    "worth", "other",
})  # fmt: skip
_STAFF = frozenset({"employee", "job", "layoff"})
_PEOPLE = frozenset({"person", "engineer", "worker", "designer", "researcher", "technician"})
_GOODS = frozenset({"chip", "unit", "server", "rack", "wafer", "device", "smartphone", "board", "module", "card"})
_POWER = frozenset({"GW", "MW", "TW", "GWp", "MWp"})
#: How far a common cue must give way to a rarer one, in characters.
_HANDICAP = {
    "deal_value": 30,
    "units": 15,
    "investment": 10,
    "stake": 10,
    "worth": 40,
    "result": 30,
    "capex": 10,
    "growth": 60,
    "capacity": 15,
    "other": 4,
}
_FARTHEST, _FARTHEST_MULTIPLE = 150, 120


def without_asides(text: str) -> str:
    """The text less what brackets or a pair of dashes set off.

    >>> without_asides("a receita (sem a China) saltou")
    'a receita  saltou'
    """
    return _ASIDE.sub("", text) if "(" in text or "—" in text or "–" in text else text


@dataclass(frozen=True, slots=True)
class Measure:
    """A metric with the cue that tells it; the cue is None where the amount's own unit does."""

    metric: Metric
    cue: Hit | None


class MetricReader:
    """Reads qualifier, direction and metric of the amounts of one language."""

    def __init__(self, rules: FigureRules) -> None:
        contractions = dict(rules.contractions)
        self._metrics = Lexicon(rules.metrics, contractions)
        self._directions = Lexicon(rules.directions)
        self._qualifiers = Lexicon(rules.qualifiers, contractions)
        self._qualifiers_after = Lexicon(rules.qualifiers_after)
        self._articles = Lexicon(rules.articles)
        self._directions_after = Lexicon(rules.directions_after, contractions)
        self._links = Lexicon(rules.links)
        self._of = Lexicon(rules.links, contractions)
        self._nouns_last = rules.nouns_last
        self._one = frozenset(form for form, value in rules.cardinals.items() if value == "1")
        self._levels = Lexicon(rules.level_words, contractions)
        self._function_words = frozenset(rules.function_words)

    def cues(self, text: str, sentence: Span) -> list[Hit]:
        """The metric cues of a sentence in order."""
        return list(self._metrics.scan(text, sentence.start_char, sentence.end_char))

    def moves(self, text: str, sentence: Span) -> list[Hit]:
        """The words of rise and fall of a sentence in order."""
        return [hit for hit in self._directions.scan(text, sentence.start_char, sentence.end_char) if hit.value]

    def qualifier(self, text: str, amount: Amount) -> Qualifier | None:
        """'cerca de', 'up to', '10 bi+': what stands directly before or behind the amount."""
        hit = self.qualifier_before(text, amount.start)
        if hit is None and _APPROX_SIGN.search(text, max(0, amount.start - 2), amount.start):
            return "about"
        if hit is None and amount.kind == "multiple" and " " in text[amount.start : amount.end]:
            hit = self._qualifiers.ending_at(text, text.index(" ", amount.start))  # 'mais do dobro'
        if hit is None:
            at = amount.end + (1 if text[amount.end : amount.end + 1] == " " else 0)
            hit = self._qualifiers_after.match(text, at)
            if hit is None and (_PLUS.match(text, amount.end) or "+" in text[amount.start : amount.end]):
                return "more_than"
        bound = hit is not None and hit.value in {"more_than", "up_to"}
        if hit is None or (bound and (amount.level or amount.value_high is not None)):
            return None
        return hit.value  # type: ignore[return-value]

    def qualifier_before(self, text: str, start: int) -> Hit | None:
        """The qualifier that ends at `start`, an article in between perhaps."""
        hit = self._qualifiers.ending_at(text, start)
        article = self._articles.ending_at(text, start, 1) if hit is None else None
        if article is None:
            return hit
        hit = self._qualifiers.ending_at(text, article.start)
        # English 'under a $3 billion program' is within it.
        return None if hit and self._nouns_last and hit.value in {"more_than", "less_than"} else hit

    def before_article(self, text: str, start: int) -> int:
        """Where the article before `start` begins, or `start`."""
        hit = self._articles.ending_at(text, start, 1)
        return hit.start if hit else start

    def is_money_cue(self, text: str, position: int) -> bool:
        """Whether a word of revenue, profit or investment stands at `position`."""
        hit = self._metrics.match(text, position)
        return hit is not None and hit.value in {"revenue", "net_income", "investment", "capex"}

    def is_premium(self, text: str, end: int) -> bool:
        """Whether what follows at `end` compares with a level ('5% acima do fecho')."""
        return self._directions_after.match(text, end + 1) is not None

    def is_level(self, text: str, start: int) -> bool:
        """Whether the amount at `start` is what something rose or fell to ('a US$ 21,70', 'hasta 4,61 euros')."""
        return self._levels.ending_at(text, start, 2) is not None

    def _before_qualifier(self, text: str, amount: Amount) -> int:
        """Where the amount begins with its qualifier and article."""
        start = amount.start
        for lexicon, words in ((self._articles, 1), (self._qualifiers, 5), (self._articles, 1)):
            hit = lexicon.ending_at(text, start, words)
            start = hit.start if hit else start
        return start

    def direction(self, text: str, amount: Amount, moves: list[Hit], measure: Measure, others: list[Amount]) -> Direction | None:
        """The way the amount tells of; None for a level ('caiu para US$ 40')."""
        if amount.kind == "duration":
            return None
        sign = _SIGN.search(text, max(0, amount.start - 2), amount.start) if amount.kind == "percent" else None
        if sign:
            return "up" if sign[1] == "+" else "down"
        start = self._before_qualifier(text, amount)
        loss = measure.cue is not None and measure.metric == "net_income" and amount.kind == "money"
        if not loss and (amount.level or self._is_level(text, amount.start, start)):
            return None
        strict = amount.kind != "percent" or measure.metric in {"stake", "market_share"}
        best: Hit | None = None
        for move in moves:
            if move.end > start:
                break
            if self._is_near(text, move.end, start, strict=strict, others=others):
                best = move
        if best is None and loss and measure.cue:
            best = next((move for move in moves if move.start == measure.cue.start), None)
        if best is None:
            best = self._direction_after(text, amount)
        if best is None or best.value not in {"up", "down"} or (loss and best.value == "up"):
            return None
        return best.value  # type: ignore[return-value]

    def _is_level(self, text: str, *starts: int) -> bool:
        """Whether a word of level stands before the amount or its qualifier, an article in between perhaps."""
        for start in starts:
            article = self._articles.ending_at(text, start, 1)
            if self._levels.ending_at(text, start, 2):
                return True
            if article and self._levels.ending_at(text, article.start, 2):
                bound = self._qualifiers.ending_at(text, article.start)
                # 'reduce hasta un 95 %' tells how much, 'sube hasta el 95 %' where to
                if not (bound and bound.value == "up_to" and text[article.start : article.end].lower() in self._one):
                    return True
        return False

    def _is_moving(self, text: str, amount: Amount, moves: list[Hit], others: list[Amount]) -> bool:
        """Whether a word of rise or fall governs the amount."""
        start = self._before_qualifier(text, amount)
        return any(m.end <= start and self._is_near(text, m.end, start, strict=False, others=others) for m in moves) or (
            self._direction_after(text, amount) is not None
        )

    def _direction_after(self, text: str, amount: Amount) -> Hit | None:
        """'46% acima', '5% de queda', '3% higher'."""
        at = amount.end + 1
        if text[amount.end : at] not in {" ", "\u00a0"}:
            return None
        hit = self._directions_after.match(text, at) if amount.kind == "percent" else None
        if hit:
            return hit
        link = self._links.match(text, at)
        if link:
            return self._directions.match(text, link.end + 1)
        if self._nouns_last:  # 'a 20 percent price hike'
            word = _ONE_WORD.match(text, amount.end) if amount.kind == "percent" else None
            skipped = word is not None and word[1] not in self._function_words
            hit = self._directions_after.match(text, word.end()) if word and skipped else None
            return hit or self._directions.match(text, at)
        return None if amount.kind == "duration" else self._directions.match(text, at)

    def _is_near(self, text: str, start: int, end: int, *, strict: bool, others: list[Amount]) -> bool:
        gap = without_asides(text[start:end])
        if len(gap) > 70 or _STRONG.search(gap):
            return False
        words = [word.lower() for word in _WORDS.findall(gap)]
        if strict:
            return len(words) <= 2 and "," not in gap and all(word in self._function_words for word in words)
        between = [other for other in others if start <= other.start and other.end <= end]
        return len(words) <= 9 and gap.count(",") <= 1 + len(between) and all(other.kind == "percent" for other in between)

    def measure(self, text: str, amount: Amount, cues: list[Hit], moves: list[Hit], others: list[Amount]) -> Measure:
        """The metric of an amount: by its unit, else by the nearest cue that its kind allows."""
        if amount.kind == "duration":
            return Measure("other", None)
        if amount.kind == "quantity":
            return Measure("capacity" if amount.unit in _POWER else "other", None)
        if amount.kind == "count":
            return self._count_measure(text, amount, cues, others)
        allowed = {"percent": _PERCENT, "multiple": _MULTIPLE}.get(amount.kind, _MONEY)
        signed = _SIGN.search(text, max(0, amount.start - 2), amount.start) is not None
        moving = signed or amount.kind != "percent" or self._is_moving(text, amount, moves, others)
        best, least = None, float(_FARTHEST)
        before, nearest = None, float(_FARTHEST)
        for cue in cues:
            metric = self._as_allowed(cue, amount, moving=moving)
            if cue.value == "market_part":
                metric = "market_share" if _is_part(cue, amount, others) else ""
            if cue.value == "valued":
                metric = "valuation" if cue.end <= amount.start and amount.kind != "percent" else ""
                passive = len(text[cue.start : cue.end].rsplit(maxsplit=1)[-1]) == 2  # 'valued at', 'avaliado em'; not 'avalia a'
                if metric and passive and any(other.value == "deal_value" and 0 <= cue.start - other.end <= 2 for other in cues):
                    metric = "deal_value"  # 'a deal valued at'
            if metric == "headcount" and amount.kind == "percent" and not moving:
                link = self._of.match(text, amount.end + 1)  # '9% of its workforce'
                metric = metric if link and 0 <= cue.start - link.end <= 25 else ""
            if metric not in allowed or (amount.kind == "multiple" and cue.start >= amount.end):
                continue
            distance = (
                self._distance(text, cue, amount, others)
                + (40 if metric == "headcount" else 0)
                + _HANDICAP.get(cue.value, _HANDICAP.get(metric, 0))
            )
            if distance < least:
                best, least = Hit(cue.start, cue.end, metric), distance
            if cue.end <= amount.start and distance < nearest:
                before, nearest = Hit(cue.start, cue.end, metric), distance
        if best is None or (amount.kind == "multiple" and least > _FARTHEST_MULTIPLE):
            return Measure("other", None)
        if (
            best.value == "share_price"
            and best.start >= amount.end
            and before
            and before.value in {"net_income", "payout"}
            and nearest < 60
        ):
            best = before  # earnings or dividend per share
        if best.value == "payout":
            return Measure("other", best)
        if best.value == "worth":
            deal = any(cue.value == "deal_value" and cue.end <= amount.start for cue in cues)
            return Measure("deal_value" if deal else "market_cap", best)
        return Measure(best.value, best)  # type: ignore[arg-type]

    def _as_allowed(self, cue: Hit, amount: Amount, *, moving: bool) -> str:
        """A cue of shares means their price beside money, and their change beside a percentage that moves."""
        if cue.value == "share_price_change" and amount.kind == "money":
            return "share_price" if amount.number.scale == 1 and not amount.value_high else ""
        if cue.value == "share_price" and amount.kind == "percent":
            return "share_price_change" if moving else ""
        if cue.value == "share_price" and amount.kind == "money" and amount.number.scale > 1000:
            return ""
        if cue.value == "share_price_change" and amount.kind == "percent" and not moving:
            return ""
        if cue.value == "result":
            return "net_income" if amount.kind == "money" and amount.number.scale >= 1e6 else ""
        return cue.value

    def _count_measure(self, text: str, amount: Amount, cues: list[Hit], others: list[Amount]) -> Measure:
        if amount.unit in _STAFF or (amount.unit in _PEOPLE and any(cue.value == "headcount" for cue in cues)):
            return Measure("headcount", None)
        if amount.unit not in _GOODS:
            return Measure("other", None)
        wanted = {"wafer": ("capacity",), "unit": ("capacity", "units")}.get(amount.unit, ("units", "capacity"))
        best, least = None, 70.0
        for cue in cues:
            if cue.value in wanted and (cue.end <= amount.start or cue.start >= amount.end):
                distance = self._distance(text, cue, amount, others)
                if distance < least:
                    best, least = cue, distance
        if best is not None:
            return Measure(best.value, best)  # type: ignore[arg-type]
        return Measure("units" if amount.unit == "chip" else "other", None)

    def _distance(self, text: str, cue: Hit, amount: Amount, others: list[Amount]) -> float:
        """How far a cue stands, in characters, with a toll for what lies between."""
        if cue.end <= amount.start:
            start, end, toll = cue.end, amount.start, 0
        elif cue.start >= amount.end:
            start, end, toll = amount.end, cue.start, 14
        else:
            return 0.0
        gap = without_asides(text[start:end])
        commas = 12 if toll == 0 else 90
        strong = 40 if toll == 0 else 90
        starts = [other.start for other in others]
        crossed = bisect_left(starts, end) - bisect_left(starts, start)
        per_figure = 12 if toll == 0 else 60
        return len(gap) + toll + commas * gap.count(",") + strong * len(_STRONG.findall(gap)) + per_figure * crossed


def _is_part(cue: Hit, amount: Amount, others: list[Amount]) -> bool:
    """Whether 'do mercado' stands right behind the amount, or behind one of which the amount goes on ('62% do mercado, a Micron, 21%')."""
    if 0 <= cue.start - amount.end <= 2:
        return True
    return cue.end <= amount.start and any(0 <= cue.start - other.end <= 2 and other.kind == "percent" for other in others)

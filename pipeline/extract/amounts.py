"""Number -> amount: the currency, unit, noun or comparison that stands with it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from pipeline.extract.counts import CountReader
from pipeline.extract.lexicon import SPACE, Hit, Lexicon
from pipeline.extract.numbers import Number, NumberReader, find_decimal_mark
from pipeline.extract.symbols import SIGNS, SYMBOLS
from pipeline.languages.rules import FigureRules
from pipeline.records import FigureKind, Span

_SIGN_BEFORE = re.compile(
    "(?:(?<![A-Za-z])(?:"
    + "|".join(re.escape(s) for s in sorted(SIGNS, key=len, reverse=True) if s[0].isalpha())
    + ")|[€£¥₩₹₪₽₺$])"
    + SPACE
    + "?$"
)
_SIGN_AFTER = re.compile(
    rf"{SPACE}?(?:de{SPACE})?(US\$|R\$|NT\$|€|£|¥|₩|\$|(?:USD|EUR|BRL|GBP|JPY|CNY|KRW|TWD|CAD|AUD|CHF|MXN|CLP|COP|ARS|SEK|NOK|DKK|INR)\b)"
)
_SCALED_EURO = re.compile(rf"{SPACE}?(M|MM|mM|k|K|B|bn|m)(€|£|\$|EUR\b|EUROS?\b)")
_SCALES = {"M": 1e6, "m": 1e6, "MM": 1e6, "mM": 1e9, "k": 1e3, "K": 1e3, "B": 1e9, "bn": 1e9}

_TERSE = {"m", "t", "g", "V", "W"}
_TIMES_SIGN = re.compile(rf"{SPACE}?[x×X](?![\w-])")
_FOLD = re.compile(r"-?fold\b", re.IGNORECASE)
_WORDS_BETWEEN = re.compile(rf"(?:{SPACE}|-)+([^\W\d_][\w'’-]*)")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit, as written at start:end; not yet a figure of anything."""

    start: int
    end: int
    number: Number
    kind: FigureKind
    value: float | None
    unit: str
    value_high: float | None = None
    #: Whether a currency sign stands before the number, and whether the amount has a unit of its own.
    prefixed: bool = False
    own_unit: bool = True
    #: Whether it is one end of a change ('de 20% para 35%') and so a level.
    level: bool = False


class Currencies:
    """What '$', 'pesos' and 'centavos' mean in one article."""

    def __init__(self, reader: AmountReader, text: str) -> None:
        self._text = text
        self._reader = reader
        self._votes: dict[str, int] | None = None
        self._dollar: str | None = None

    def of_word(self, value: str) -> str:
        """The code of a currency that several countries share ('MXN|ARS'): by what the article names, else the first."""
        options = value.split("|")
        if len(options) == 1:
            return value
        if self._votes is None:
            self._votes = {}
            for hit in self._reader.evidence.scan(self._text, 0, len(self._text)):
                self._votes[hit.value] = self._votes.get(hit.value, 0) + 1
        votes = self._votes
        return max(options, key=lambda code: votes.get(code, 0))

    def of_dollar_sign(self) -> str:
        """'$' alone is the dollar, unless the article counts in pesos: by name, or by its country where 'US$' is told apart."""
        if self._dollar is None:
            self._dollar = "USD"
            codes = self._reader.shared.get("peso")
            if codes:
                local = self.of_word(codes)
                votes = (self._votes or {}).get(local, 0)
                named = re.search(r"\bpesos\b", self._text, re.IGNORECASE) is not None
                told_apart = re.search(r"US ?\$|USD", self._text) is not None
                dollars = told_apart or re.search(r"\bd[oó]l+ar", self._text, re.IGNORECASE) is not None
                if (told_apart and votes) or (not dollars and (named or votes > 1)):
                    self._dollar = local
        return self._dollar


class AmountReader:
    """Reads the amounts of one language."""

    def __init__(self, rules: FigureRules) -> None:
        contractions = dict(rules.contractions)
        self.rules = rules
        self.numbers = NumberReader(rules)
        self.shared = {word: "|".join(codes) for word, codes in rules.shared_currencies.items()}
        self.evidence = Lexicon(rules.currency_evidence)
        self._currencies = Lexicon({**rules.currencies, **self.shared}, contractions)
        self._cents = Lexicon(rules.cents)
        self._percents = Lexicon(rules.percents)
        self._units = Lexicon(rules.units)
        self._symbols = Lexicon(SYMBOLS, cased=True)
        self.counts = CountReader(rules)
        self._durations = Lexicon(rules.durations)
        self._denominators = Lexicon(rules.denominators)
        self._halves = Lexicon(rules.halves)
        self._out_of = Lexicon(rules.out_of)
        self._half_not_after = Lexicon(rules.half_not_after, contractions)
        self._half_not_before = Lexicon(rules.half_not_before, contractions)
        self._times = Lexicon(rules.times)
        self._compare = Lexicon(rules.times_compare)
        self._how_often = Lexicon(rules.times_how_often, contractions)
        self._multiples = Lexicon(rules.multiples)
        self._money_scales = Lexicon(rules.money_scales, cased=True)
        self._links = Lexicon(rules.links, contractions)
        self._articles = Lexicon(rules.articles)
        self.function_words = frozenset(rules.function_words)
        self.vague = Lexicon(rules.vague)
        self.scales = Lexicon(rules.scales)

    def decimal_mark(self, text: str) -> str:
        """The decimal mark of the article."""
        return find_decimal_mark(text, self.rules)

    def read(self, text: str, number: Number, currencies: Currencies) -> Amount | None:
        """The amount that `number` is the core of; None where it has no unit."""
        before = text[max(0, number.start - 5) : number.start]
        sign = _SIGN_BEFORE.search(before)
        if sign:
            return self._money_with_sign(text, number, number.start - len(sign.group()), sign.group().strip(), currencies)
        found = (
            self._percent(text, number)
            or self._fraction(text, number)
            or self._multiple(text, number)
            or self._money(text, number, currencies)
            or self._measured(text, number)
        )
        if found is None or (found.end < len(text) and text[found.end - 1].isalnum() and text[found.end].isalnum()):
            return None
        return found

    def _money_with_sign(self, text: str, number: Number, start: int, sign: str, currencies: Currencies) -> Amount:
        if number.scale == 1 and number.digits:
            number = self._with_money_scale(text, number)
        unit = SIGNS[sign]
        end = number.end
        at = self._after(text, end, link=True)
        named = self._currencies.match(text, at) if at > end else None
        if named:
            unit, end = currencies.of_word(named.value), named.end
        elif unit == "$":
            unit = currencies.of_dollar_sign()
            code = _SIGN_AFTER.match(text, end)
            if code and code[1].isalpha():
                unit, end = code[1], code.end()
        return Amount(start, end, number, "money", number.value, unit, prefixed=True)

    def _with_money_scale(self, text: str, number: Number) -> Number:
        """'US$1.2B', '€500 m': single letters count with a currency only."""
        at = number.end + (1 if text[number.end : number.end + 1] in {" ", "\u00a0", "-"} and number.end + 1 < len(text) else 0)
        hit = self._money_scales.match(text, at)
        if hit is None:
            return number
        scale = float(hit.value)
        return replace(number, end=hit.end, value=number.mantissa * scale, scale=scale)

    def _percent(self, text: str, number: Number) -> Amount | None:
        at = self._after(text, number.end)
        hit = self._percents.match(text, at)
        if hit is None:
            return None
        return Amount(number.start, hit.end, number, "percent", number.value, hit.value)

    def _fraction(self, text: str, number: Number) -> Amount | None:
        """'dois terços', 'um quarto', 'três em cada quatro'."""
        if number.scale != 1 or number.value > 9:
            return None
        at = self._after(text, number.end)
        below = self._denominators.match(text, at)
        if below and not number.digits and at > number.end and number.value < float(below.value):
            plural = number.value > 1 or SPACE_IN.search(text[below.start : below.end])
            if plural or self._stands_alone(text, below.end):
                if self._half_not_before.match(text, self._after(text, below.end)):
                    return None
                return Amount(number.start, below.end, number, "percent", round(100 * number.value / float(below.value), 3), "percent")
        each = self._out_of.match(text, at) if at > number.end else None
        if each:
            whole = self.numbers.read(text, self._after(text, each.end), self.rules.decimal_mark)
            if whole and number.value < whole.value <= 100 and (not number.digits or whole.digits) and " " in text[each.start : each.end]:
                return Amount(number.start, whole.end, number, "percent", round(100 * number.value / whole.value, 3), "percent")
        return None

    def _stands_alone(self, text: str, end: int) -> bool:
        """Whether no noun follows, so that 'um quarto' is no 'um quarto data center'."""
        following = _WORDS_BETWEEN.match(text, end)
        return following is None or following[1].lower() in self.function_words

    def _multiple(self, text: str, number: Number) -> Amount | None:
        sign = _TIMES_SIGN.match(text, number.end) if number.digits and number.scale == 1 else None
        if sign:
            return Amount(number.start, sign.end(), number, "multiple", number.value, "x")
        at = self._after(text, number.end)
        hit = self._times.match(text, at)
        if hit is None or number.value <= 1:
            return None
        following = self._after(text, hit.end)
        if self._how_often.match(text, following):
            return None
        if (
            not number.digits
            and hit.value != "fold"
            and not self._compare.match(text, following)
            and not self._is_multiplied(text, number.start)
        ):
            return None
        return Amount(number.start, hit.end, number, "multiple", number.value, "x")

    def _is_multiplied(self, text: str, start: int) -> bool:
        """'multiplicou por quatro vezes', 'é seis vezes': the stem is the same in every language here."""
        return bool(re.search(r"multipli\w*(?:\W+\w+){0,3}\W+$", text[max(0, start - 60) : start], re.IGNORECASE))

    def _money(self, text: str, number: Number, currencies: Currencies) -> Amount | None:
        scaled = _SCALED_EURO.match(text, number.end) if number.digits and number.scale == 1 else None
        if scaled:
            sign = {"£": "GBP", "$": "USD"}.get(scaled[2], "EUR")
            scale = _SCALES[scaled[1]]
            return Amount(
                number.start,
                scaled.end(),
                replace(number, value=number.value * scale, scale=scale, end=scaled.end()),
                "money",
                number.value * scale,
                sign,
            )
        sign_after = _SIGN_AFTER.match(text, number.end)
        if sign_after:
            unit = SIGNS[sign_after[1]]
            return Amount(
                number.start, sign_after.end(), number, "money", number.value, currencies.of_dollar_sign() if unit == "$" else unit
            )
        at = self._after(text, number.end, link=number.scale > 1000)
        cents = self._cents.match(text, at)
        if cents and (at > number.end or (number.digits and cents.end - at == 1)):
            return Amount(number.start, cents.end, number, "money", round(number.value / 100, 6), cents.value or "")
        hit = self._currencies.match(text, at)
        if hit is None or at == number.end or (hit.end < len(text) and text[hit.end] == "-"):
            return None
        return Amount(number.start, hit.end, number, "money", number.value, currencies.of_word(hit.value))

    def _measured(self, text: str, number: Number) -> Amount | None:
        """Quantities, durations and counts."""
        link = number.scale > 1000
        at = self._after(text, number.end, link=link)
        symbol = self._symbols.match(text, at) if number.digits else None
        if (
            symbol
            and not (symbol.value in _TERSE and (at == number.end or number.is_year))
            and not (symbol.value == "m" and self.rules.nouns_last)
        ):
            return Amount(number.start, symbol.end, number, "quantity", number.value, symbol.value)
        if at == number.end:
            return None
        unit = self._units.match(text, at)
        if unit:
            return Amount(number.start, unit.end, number, "quantity", number.value, unit.value)
        duration = self._durations.match(text, at)
        if duration:
            return Amount(number.start, duration.end, number, "duration", number.value, duration.value)
        return self._count(text, number, at)

    def _count(self, text: str, number: Number, at: int) -> Amount | None:
        noun = self.counts.read(text, number, at)
        return Amount(number.start, noun.end, number, "count", number.value, noun.unit) if noun else None

    def _after(self, text: str, position: int, *, link: bool = False) -> int:
        """Where the next word begins: behind white space or the hyphen of '5-GW', and behind 'de' where a scale asks for it."""
        at = position
        while at < len(text) and text[at] in " \u00a0\u202f\u2009\t":
            at += 1
        if at == position and at < len(text) and text[at] in "-‑" and at + 1 < len(text) and text[at + 1].isalpha():
            return at + 1
        if link and at > position:
            hit = self._links.match(text, at)
            if hit:
                return self._after(text, hit.end)
        return at

    def vague_money(self, text: str, hit: Hit, currencies: Currencies) -> Amount | None:
        """The money that 'dezenas de' (`hit`) counts, if a scale and a currency follow."""
        at, scaled = self._after(text, hit.end), False
        while scale := self.scales.match(text, at):
            scaled, at = True, self._after(text, scale.end, link=True)
        unit = self._currencies.match(text, at) if scaled or at > hit.end else None
        if unit is None or not scaled:
            return None
        return Amount(hit.start, unit.end, _whole(hit.start, unit.end, text), "money_vague", None, currencies.of_word(unit.value))

    def counts_something(self, text: str, sentence: Span) -> bool:
        """Whether a sentence counts things (users, chips), so that a bare number in it may be of them."""
        return any(
            hit.value not in {"share", "company", "bank", "investor", "data center", "factory", "contract", "project", "person", "employee"}
            for hit in self.counts.scan(text, sentence.start_char, sentence.end_char)
        )

    def halves(self, text: str) -> list[Amount]:
        """'metade', 'half', and the multiples in one word ('o dobro', 'triplicou')."""
        found = []
        for hit in self._halves.scan(text, 0, len(text)):
            after = self._after(text, hit.end)
            if self._half_not_after.ending_at(text, hit.start, 2) or self._half_not_before.match(text, after):
                continue
            if self.rules.nouns_last and text[hit.end : hit.end + 1] in {"-", "."} and text[hit.end + 1 : hit.end + 2].isalnum():
                continue
            if hit.value != "50" and not self._links.match(text, after):
                continue
            found.append(Amount(hit.start, hit.end, _whole(hit.start, hit.end, text), "percent", float(hit.value), "percent"))
        for hit in self._multiples.scan(text, 0, len(text)):
            if self.rules.nouns_last and not self._is_english_multiple(text, hit):
                continue
            found.append(Amount(hit.start, hit.end, _whole(hit.start, hit.end, text), "multiple", float(hit.value), "x"))
        return found

    def _is_english_multiple(self, text: str, hit: Hit) -> bool:
        """'doubled', 'fourfold', 'twice the price'; not 'double-digit', 'to double', 'twice a week'."""
        if text[hit.end : hit.end + 1] == "-":
            return False
        if text[hit.start : hit.end].lower().endswith(("d", "fold")):
            return True
        after = self._after(text, hit.end)
        return self._compare.match(text, after) is not None or text[after : after + 1].isupper()


SPACE_IN = re.compile(SPACE)


def _whole(start: int, end: int, text: str) -> Number:
    return Number(start, end, 0.0, 0.0, 1.0, False, text[start:end], end)


def without_overlaps(amounts: list[Amount]) -> list[Amount]:
    """In order; of two that share characters the longer."""
    ordered = sorted(amounts, key=lambda a: (a.start, -a.end))
    kept: list[Amount] = []
    for amount in ordered:
        if kept and amount.start < kept[-1].end:
            if amount.end - amount.start > kept[-1].end - kept[-1].start:
                kept[-1] = amount
            continue
        kept.append(amount)
    assert all(a.end <= b.start for a, b in pairwise(kept))
    return kept

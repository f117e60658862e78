"""A figure of the source written as English writes it."""

from __future__ import annotations

import re
from functools import cache

from pipeline.languages import LanguageRules, rules_for
from pipeline.languages.rules import TranslationRules
from pipeline.records import Figure
from pipeline.translate.numerals import NUMERAL, SCALE_NAMES, SCALE_VALUES, in_english, readings, scale_at, with_scale

_SCALES = (1.0, 1e3, 1e6, 1e9, 1e12, 1e15)
_SPACED = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d])(?:[.,]\d+)?")
#: A sign before the number, or a code: 'US$', 'R$', '€', 'NT$', 'USD'.
_SIGN = re.compile(r"(?:[A-Z]{1,3}\$|[$€£¥₩₹]|[A-Z]{3}(?=\s))\s?$")
_SIGN_BEHIND = re.compile(r"\s?([$€£¥₩₹])")
_THOUSAND = 1e3


def english_rules() -> TranslationRules:
    """What English contributes: currency names, irregular plurals, fractions."""
    rules = rules_for("en")
    assert rules is not None
    return rules.translation


def render_figure(figure: Figure, language: LanguageRules) -> str | None:
    """The figure in English with the written precision and currency sign; None where that is not sure.

    >>> from pipeline.languages import rules_for
    >>> amount = Figure(start_char=0, end_char=17, text="US$ 4,5 trilhões", kind="money", value=4.5e12, unit="USD")
    >>> render_figure(amount, rules_for("pt"))
    'US$ 4.5 trillion'
    """
    if figure.value is None or figure.kind == "money_vague":
        return None
    text = _join_thousands(re.sub(r"[\u00a0\u202f]", " ", figure.text), language)
    numerals = _find_numerals(text)
    if not numerals:
        return _fraction(text, language) if figure.kind == "percent" and figure.unit == "percent" else None
    values = [figure.value] if figure.value_high is None else [figure.value, figure.value_high]
    if len(numerals) != len(values):
        return None
    amounts = [_amount(m.group(), value, language) for m, value in zip(numerals, values, strict=True)]
    if any(amount is None for amount in amounts):
        return None
    if len(numerals) == 1:
        return _whole(figure, text, numerals[0], str(amounts[0]), language)
    return _range(figure, text, numerals, [str(amount) for amount in amounts], language)


@cache
def _thousands_pattern(code: str) -> re.Pattern[str]:
    """'9 mil 600': thousands and hundreds apart, as Mexico writes them; also 'mil 500' without a number before."""
    rules = rules_for(code)
    forms = [form for form, name in (rules.translation.scales if rules else {}).items() if name == "thousand" and len(form) > 1]
    either = "|".join(map(re.escape, forms)) or r"(?!)"
    return re.compile(rf"(?<![\w.,])(?:(\d{{1,3}})\s+)?(?:{either})\s+(\d{{3}})(?![\w.,]*\d)", re.IGNORECASE)


def _join_thousands(text: str, language: LanguageRules) -> str:
    """The text with such a number in digits alone.

    >>> from pipeline.languages import rules_for
    >>> _join_thousands("entre mil 500 y 9 mil 600 millones", rules_for("es"))
    'entre 1500 y 9600 millones'
    """
    return _thousands_pattern(language.code).sub(lambda match: (match[1] or "1") + match[2], text)


def number_end(figure: Figure, language: LanguageRules) -> tuple[int, str] | None:
    """Where the number of a count ends in `figure.text` (scale and 'de' included), and its English; None where there is not one number.

    For 'mil GPUs' the noun is better left to the translator than taken from the figure's unit.
    """
    numerals = _find_numerals(figure.text)
    if len(numerals) != 1 or numerals[0].start() or figure.value is None or figure.value_high is not None:
        return None
    amount = _amount(numerals[0].group(), figure.value, language)
    if amount is None:
        return None
    scale, end = scale_at(figure.text, numerals[0].end(), language)
    if (scale is not None) != (_scale_of(numerals[0].group(), figure.value, language) != 1):
        return None
    for link in language.figures.links if scale in SCALE_VALUES else ():  # '115 milhões de' ações
        match = re.compile(rf"\s+{re.escape(link)}(?!\w)").match(figure.text, end)
        if match:
            return match.end(), amount
    return end, amount


def _find_numerals(text: str) -> list[re.Match[str]]:
    """The numbers of a figure's text: '166 389 351' is one, as the figure is one."""
    return list(_SPACED.finditer(text)) or list(NUMERAL.finditer(text))


def _scale_of(numeral: str, value: float, language: LanguageRules) -> float:
    for reading in readings(numeral, decimal_mark=language.figures.decimal_mark, both_marks=language.figures.both_marks):
        for scale in _SCALES:
            if _same(float(reading) * scale, value):
                return scale
    return 0.0


def _same(one: float, other: float) -> bool:
    return abs(one - other) <= 1e-9 * max(abs(one), abs(other))


def _amount(numeral: str, value: float, language: LanguageRules) -> str | None:
    """The number with its scale: the one that makes the written digits equal to the value."""
    for reading in readings(numeral, decimal_mark=language.figures.decimal_mark, both_marks=language.figures.both_marks):
        for scale in _SCALES:
            if not _same(float(reading) * scale, value):
                continue
            if scale in SCALE_NAMES:
                return with_scale(reading, SCALE_NAMES[scale])
            if scale == _THOUSAND:
                return f"{round(value):,}" if _same(round(value), value) else None
            return in_english(reading)
    return None


def _fraction(text: str, language: LanguageRules) -> str | None:
    return language.translation.fractions.get(text.strip().lower())


def _sign_before(text: str, numeral: re.Match[str]) -> str:
    match = _SIGN.search(text[: numeral.start()])
    return match.group() if match else ""


def _whole(figure: Figure, text: str, numeral: re.Match[str], amount: str, language: LanguageRules) -> str | None:
    sign = _sign_before(text, numeral)
    before = text[: numeral.start() - len(sign)].strip()
    if before not in ("", "-", "+", "−", "–"):
        return None
    if before == "–":
        before = "-"
    return _with_unit(figure, before, sign, amount, text[numeral.end() :], language)


def _with_unit(figure: Figure, before: str, sign: str, amount: str, behind: str, language: LanguageRules) -> str | None:
    english = english_rules()
    one = _same(figure.value or 0, 1) and figure.value_high is None
    unit = figure.unit or ""
    _, end = scale_at(behind, 0, language)
    if not sign and not re.search(r"[^\W\d_]|[%$€£¥₩₹°]", behind[end:]):  # '900' of 'de 900 para 780 milhões': the unit stands elsewhere
        return f"{before}{amount}"
    per = _per(figure, behind, language)
    match figure.kind:
        case "money":
            return _money(figure, before, sign, amount, behind, per, english)
        case "percent" if unit in ("percentage_point", "basis_point"):
            return f"{before}{amount} {unit.replace('_', ' ')}{'' if one else 's'}"
        case "percent":
            return f"{before}{amount}%"
        case "multiple":
            return f"{before}{amount}x" if re.match(r"\s?[xX×]", behind) else f"{amount} {'time' if one else 'times'}"
        case "count":
            if not unit or len(_content_words(behind, amount)) != 1 or not _names_unit(behind, unit):
                return None
            return f"{amount} {unit if one else plural(unit, english)}{per}"
        case "quantity":
            return f"{before}{amount} {_unit_name(unit, behind, one=one)}{per}" if unit else None
        case "duration":
            return f"{amount} {unit if one else plural(unit, english)}" if unit.isalpha() and len(unit) > 1 else None
        case "number":
            return f"{before}{amount}"
        case _:
            return None


def _per(figure: Figure, behind: str, language: LanguageRules) -> str:
    """' per share' where the figure's own text says so; what stands behind it the translator reads."""
    behind = behind.lower()
    said = figure.per and any(value == figure.per and form.lower() in behind for form, value in language.figures.per.items())
    return f" per {figure.per}" if said else ""


@cache
def _unit_names() -> dict[str, tuple[str, str]]:
    """SI symbol -> its English words, one and many: 'GW' -> gigawatt, gigawatts."""
    rules = rules_for("en")
    names: dict[str, list[str]] = {}
    for form, symbol in (rules.figures.units if rules else {}).items():
        if len(form) > len(symbol) and form.islower():
            names.setdefault(symbol, []).append(form)
    found = {}
    for symbol, forms in names.items():
        for many in forms:
            one = many[:-1]
            if many.endswith("s") and one in forms:
                found[symbol] = (one, many)
                break
        else:
            found[symbol] = (forms[0], forms[0])
    return found


def _unit_name(unit: str, behind: str, *, one: bool) -> str:
    """The unit as written: its symbol where the text has it, else in words."""
    if unit in behind or unit not in _unit_names():
        return unit
    return _unit_names()[unit][0 if one else 1]


def _content_words(behind: str, amount: str) -> list[str]:
    """The words behind a number that are neither its scale nor a link: of 'milhões de ações' only the noun."""
    found = re.findall(r"[^\W\d_][\w-]*", behind)
    scaled = amount[-1].isalpha() or (len(found) > 1 and amount.endswith("000"))
    if len(found) == 1 or not scaled:
        return found
    return found[-1:] if len(found) <= 4 else found  # 'mil milhões de ações'


def _names_unit(behind: str, unit: str) -> bool:
    """Whether the unit is the noun's own English: GPUs are counted as chips, but must arrive as GPUs."""
    return unit != "chip" or "chip" in behind.lower()


def _money(figure: Figure, before: str, sign: str, amount: str, behind: str, per: str, english: TranslationRules) -> str | None:
    if sign:
        return f"{before}{sign}{amount}{per}"
    back = _SIGN_BEHIND.match(behind) or re.search(r"\s([$€£¥₩₹])\s*$", behind)
    if back:
        return f"{before}{back[1]}{amount}{per}"
    name = english.currencies.get(figure.unit or "")
    if name is None:
        return None
    if name[-1].isalpha():
        return f"{before}{amount} {name}{per}"
    return f"{before}{name}{'' if len(name) == 1 else ' '}{amount}{per}"


def _range(figure: Figure, text: str, numerals: list[re.Match[str]], amounts: list[str], language: LanguageRules) -> str | None:
    first, second = numerals
    sign, second_sign = _sign_before(text, first), _sign_before(text, second)
    opening = text[: first.start() - len(sign)].strip().lower()
    middle = text[first.end() : second.start() - len(second_sign)].lower()
    words = re.findall(r"[^\W\d_]+", middle)
    ranges = language.translation.ranges
    if opening and opening not in ranges:
        return None
    if words:
        join = ranges.get(words[-1])
        if join is None:
            return None
    elif re.fullmatch(r"\s*%?\s*[-–—/]\s*", middle):
        join = "to"
    else:
        return None
    # 'de 10 a 12 bilhões': both take the scale of the second, the values say so already
    low = _with_unit(figure, "", sign or second_sign, amounts[0], text[second.end() :], language)
    high = _with_unit(figure, "", second_sign or sign, amounts[1], text[second.end() :], language)
    if low is None or high is None:
        return None
    if figure.kind not in ("money", "percent") or (figure.unit in ("percentage_point", "basis_point")):
        low = amounts[0]
    head = ranges.get(opening, "")
    if head == "between":
        return f"between {low} and {high}"
    return f"{head} {low} {join} {high}".strip()


def plural(noun: str, english: TranslationRules) -> str:
    """The plural of an English noun.

    >>> plural("company", english_rules()), plural("share", english_rules()), plural("box", english_rules())
    ('companies', 'shares', 'boxes')
    """
    head, _, last = noun.rpartition(" ")
    if last in english.plurals:
        formed = english.plurals[last]
    elif last.endswith("y") and last[-2:-1] not in "aeiou":
        formed = last[:-1] + "ies"
    elif last.endswith(("s", "x", "z", "ch", "sh")):
        formed = last + "es"
    else:
        formed = last + "s"
    return f"{head} {formed}".strip()

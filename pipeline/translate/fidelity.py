"""Whether the English says what the source says: figures, names, negation, length, loops. Codes that stay the same between versions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from pipeline.languages import LanguageRules, rules_for
from pipeline.records import Figure
from pipeline.text import fold
from pipeline.translate.negation import check_negation
from pipeline.translate.numbers_said import NumbersSaid, numbers_in
from pipeline.translate.numerals import NUMERAL, SCALE_VALUES

OK = "ok"
_WORD = re.compile(r"n['’]t\b|[^\W_]+(?:-[^\W_]+)*")
#: English is about as long as Portuguese or Spanish: what is far off lost something or ran in a circle. Short sentences vary more.
_SHORTEST, _LONGEST, _SLACK = 0.4, 2.2, 25
#: So many words in a row, so many times more often than in the source, is a loop.
_LOOP_WORDS, _LOOP_TIMES = 3, 4
#: So large a part of the words of more than so many letters in the English as well is a copy.
_COPIED, _SHORT_WORD, _FEWEST_WORDS = 0.67, 3, 3
_LETTERS = re.compile(r"[^\W\d_]+")
_ENGLISH = re.compile(r"(?<!\w)(?:the|and|of)(?!\w)", re.IGNORECASE)
_TOLERANCE = 1e-6
#: 'm2' and 'km2' for 'm²': no number.
_POWER = re.compile(r"(?<=m)(?<![^\W\d_][^\W\d_]m)(?<![^\W\dkcm_]m)[23]\b")
#: How bad each fault is: a wrong fact is worse than a missing one, and both are worse than clumsy English. An empty or looping text says
#: nothing at all. Two lighter faults may weigh as much as a graver one, 'length' never as much as a lost number, name or negation.
_WEIGHTS = {
    "empty": 100, "number missing": 20, "negation lost": 20, "name missing": 18, "number added": 15, "negation added": 15,
    "repetition": 25, "untranslated": 50, "length": 4,
}  # fmt: skip
_FRACTION_TOLERANCE = 0.01


def check(
    source: str, english: str, *, source_language: LanguageRules | None, figures: Sequence[Figure] = (), names: Sequence[str] = ()
) -> str:
    """'ok', or what does not agree, parts separated by '; '.

    The parts: 'empty', 'number missing: 4.5 trillion', 'number added: 7', 'name missing: Lisa Su', 'negation lost', 'negation added',
    'untranslated', 'length', 'repetition'. `figures` and `names` are those of the sentence. Without rules for the language (None) numbers
    are checked by digits and figures alone, negation and what was left untranslated not at all.

    >>> from pipeline.languages import rules_for
    >>> check("A AMD não vendeu 75 chips.", "AMD sold 57 chips.", source_language=rules_for("pt"), names=["AMD"])
    'number missing: 75; number added: 57; negation lost'
    """
    if not english.strip():
        return "empty" if source.strip() else OK
    parts = [*_check_numbers(source, english, source_language, figures), *_check_names(english, names)]
    if source_language is not None:
        parts += check_negation(source, english, source_language)
        parts += _check_copied(source, english)
    parts += _check_shape(source, english)
    return "; ".join(dict.fromkeys(parts)) or OK


def severity(verdict: str) -> int:
    """How bad the faults of a verdict of `check` are together: 0 for 'ok', and of two tries the one with less is the better.

    >>> severity("ok"), severity("length") < severity("name missing: AMD") < severity("number missing: 75; negation lost")
    (0, True)
    """
    if verdict == OK:
        return 0
    return sum(_WEIGHTS.get(part.partition(":")[0], 0) for part in verdict.split("; "))


def _check_numbers(source: str, english: str, rules: LanguageRules | None, figures: Sequence[Figure]) -> Iterable[str]:
    target = rules_for("en")
    assert target is not None
    source, english = _POWER.sub(" ", source), _POWER.sub(" ", english)
    said = numbers_in(english, target)
    given = numbers_in(source, rules or target, both=True)
    wanted: list[tuple[float, str]] = []
    for figure in figures:
        if figure.kind == "money_vague":
            continue
        wanted += [(value, short_number(value)) for value in (figure.value, figure.value_high) if value is not None]
    cents = {f.value for f in figures if f.kind == "money" and rules is not None and _in_cents(f.text, rules)}
    missing = [name for value, name in wanted if not (_has(said, value) or (value in cents and _has(said, round(100 * value, 6))))]
    covered = {digits for figure in figures for digits in NUMERAL.findall(figure.text)}
    for numeral, values in given.numerals:
        if numeral not in covered and not any(_has(said, value) for value in values):
            missing.append(numeral)
    yield from (f"number missing: {name}" for name in dict.fromkeys(missing))
    known = NumbersSaid(given.values | {value for value, _ in wanted}, given.numerals)
    shared = {scale for scale in SCALE_VALUES.values() if scale in given.values}
    for numeral, values in said.numerals:
        # 'de 900 para 780 milhões' may become 'from 900 million to 780 million'
        if not any(_has(known, value) or any(_has(known, value / scale) for scale in shared) for value in values):
            yield f"number added: {numeral}"


def _in_cents(text: str, rules: LanguageRules) -> bool:
    lowered = text.lower()
    return any(form in lowered for form in rules.figures.cents if len(form) > 1)


def _has(said: NumbersSaid, value: float) -> bool:
    """Whether the value is among those said; a fraction is said in words ('a third'), a year by its last digits ('1T25', '2025')."""
    if value in said.values:
        return True
    return any(
        abs(value - other) <= _TOLERANCE * max(abs(value), abs(other)) or (0 < value < 100 and abs(value - other) <= _FRACTION_TOLERANCE)
        for other in said.values
    )


def short_number(value: float) -> str:
    """A value as the messages name it.

    >>> short_number(4.5e12), short_number(1250), short_number(0.5)
    ('4.5 trillion', '1,250', '0.5')
    """
    for scale, name in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if value >= scale:
            return f"{value / scale:,.10g} {name}"
    return f"{value:,.10g}" if value < 1e15 else f"{value:g}"


def _check_names(english: str, names: Sequence[str]) -> Iterable[str]:
    if not names:
        return
    found = fold(english)
    for name in dict.fromkeys(names):
        # whole words: 'Albuquerquerque' is not Albuquerque, an 'army' not Arm; '512 H200' may be '512 H200s'
        if not re.search(rf"(?<!\w){re.escape(fold(name))}s?(?!\w)", found):
            yield f"name missing: {name}"


def _check_copied(source: str, english: str) -> Iterable[str]:
    """Whether the English is the source again: ordinary words of both languages that look alike are few, a third at most as measured."""
    words = [word for word in _LETTERS.findall(source) if word.islower() and len(word) > _SHORT_WORD]
    if len(words) < _FEWEST_WORDS or _ENGLISH.search(source):  # an English quote stays as it is
        return
    made = set(_LETTERS.findall(english.lower()))
    if sum(word in made for word in words) > _COPIED * len(words):
        yield "untranslated"


def _check_shape(source: str, english: str) -> Iterable[str]:
    if not _SHORTEST * len(source) - _SLACK <= len(english) <= _LONGEST * len(source) + _SLACK:
        yield "length"
    if _loops(english) >= max(1, _loops(source)) + _LOOP_TIMES - 1:
        yield "repetition"


def _loops(text: str) -> int:
    """How often the commonest run of words stands in the text."""
    words = [word.lower() for word in _WORD.findall(text)]
    runs = Counter(zip(*(words[i:] for i in range(_LOOP_WORDS)), strict=False))
    return max(runs.values(), default=0)

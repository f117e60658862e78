"""Number -> count: the noun that stands behind it, known by the language's list or by the form of its plural."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.extract.lexicon import SPACE, Hit, Lexicon
from pipeline.extract.numbers import Number
from pipeline.languages.rules import FigureRules

# '180 mil GB300', 'ocho H100': a model of chip as the counted noun.
_MODEL = re.compile(rf"{SPACE}((?:[A-Z]{{1,3}}\d{{2,4}}[A-Z]{{0,2}}))\b(?!{SPACE}?%)")
_WORD = re.compile(r"([^\W\d_][\w'’-]*)(?=[\s,.;:!?)\]”\"»—–]|$)")
_NEXT_WORD = re.compile(rf"(?:{SPACE}|-)+([^\W\d_][\w'’-]*)")
_LAST_WORD = re.compile(r"(\w+)\W*$")
#: A count by the form of its noun alone needs a number that is worth telling: 'três áreas' is none.
_WORTH_TELLING = 10.0


@dataclass(frozen=True, slots=True)
class Noun:
    """A counted noun: where it ends, and its English singular."""

    end: int
    unit: str


class CountReader:
    """Reads the counted nouns of one language."""

    def __init__(self, rules: FigureRules) -> None:
        self._rules = rules
        self._nouns = Lexicon(rules.nouns)
        self._modifiers = Lexicon(rules.modifiers)
        self._rarer = Lexicon(rules.rarer_nouns)
        self._uncounted = Lexicon(rules.uncounted)
        self._function_words = frozenset(rules.function_words)
        self._plurals = sorted(rules.plurals.items(), key=lambda pair: -len(pair[0]))

    def read(self, text: str, number: Number, at: int) -> Noun | None:
        """The noun that `number` counts; `at` is where the word behind it begins."""
        if number.is_year and text[number.end : number.end + 1] == " " and not self._may_count(text, number):
            return None
        if number.value < 2 and (not number.digits or number.value == 1):
            return None
        found = self._listed(text, at)
        if found is not None and number.value == 2 and not number.digits and found.unit == "company":
            return None  # 'as duas empresas' points back at two names and counts nothing
        return found or self._model(text, number) or self._formed(text, number, at)

    def is_noun(self, text: str, position: int) -> bool:
        """Whether a listed noun stands at `position`."""
        return self._nouns.match(text, position) is not None or self._rarer.match(text, position) is not None

    def scan(self, text: str, start: int, end: int) -> list[Hit]:
        """The listed nouns of a stretch."""
        return list(self._nouns.scan(text, start, end))

    def _listed(self, text: str, position: int) -> Noun | None:
        for _ in range(3):
            hit = self._nouns.match(text, position)
            if hit:
                return None if self._rules.nouns_last and self._noun_goes_on(text, hit.end) else Noun(hit.end, hit.value)
            modifier = self._modifiers.match(text, position)
            if modifier:
                position = _next_word(text, modifier.end)
                continue
            word = _NEXT_WORD.match(text, position - 1) if self._rules.nouns_last else None
            if word is None or word[1].lower() in self._function_words or self._uncounted.match(text, word.start(1)):
                return None  # '5000 series processors'
            position = _next_word(text, word.end())
        return None

    def _model(self, text: str, number: Number) -> Noun | None:
        model = _MODEL.match(text, number.end)
        if model and (not number.digits or number.scale > 1 or len(number.written) > 1) and not number.is_year:
            return Noun(model.end(), "chip")
        return None

    def _formed(self, text: str, number: Number, position: int) -> Noun | None:
        """'130 million modems', '15 mil notebooks': a plural that tells its English singular by its form."""
        if number.value < _WORTH_TELLING or (not number.digits and number.scale < 1000) or number.is_year:
            return None
        if not float(number.value).is_integer() or _follows_name(text, number.start):
            return None
        modifier = self._modifiers.match(text, position)
        if modifier:
            position = _next_word(text, modifier.end)
        rarer = self._rarer.match(text, position)
        if rarer:
            return Noun(rarer.end, rarer.value)
        for _ in range(2 if self._rules.nouns_last else 1):
            word = _WORD.match(text, position)
            if word is None or word[1].lower() in self._function_words or self._uncounted.match(text, position):
                return None
            unit = self._singular(word[1])
            if unit:
                return None if self._rules.nouns_last and self._noun_goes_on(text, word.end(), plural=True) else Noun(word.end(), unit)
            if not word[1].islower():
                return None
            position = _next_word(text, word.end())
        return None

    def _singular(self, word: str) -> str | None:
        """The English singular of a plural; None where the form does not tell it."""
        if len(word) < 4 or not word.replace("-", "").isalpha() or word.isupper() or (word[0].isupper() and word[1:].islower()):
            return None
        if any(letter.isupper() for letter in word[1:]):
            return word[:-1] if word.endswith("s") else None  # 'iPads', 'SSDs'
        for ending, singular in self._plurals:
            if word.endswith(ending) and len(word) > len(ending) + 1:
                return word[: len(word) - len(ending)] + singular if singular != "!" else None
        return None

    def _may_count(self, text: str, number: Number) -> bool:
        """A number that looks like a year counts only where no preposition of dates stands before it."""
        word = _LAST_WORD.search(text[max(0, number.start - 15) : number.start])
        return word is None or word[1].lower() not in self._function_words or word[1].lower() in self._rules.articles

    def _noun_goes_on(self, text: str, end: int, *, plural: bool = False) -> bool:
        """English 'chip company', 'share price': a singular noun before another noun counts nothing."""
        following = _NEXT_WORD.match(text, end)
        return bool(
            following
            and (plural or text[end - 1] != "s")
            and following[1].islower()
            and following[1] not in self._function_words
            and not following[1].endswith(("ed", "ing", "ly"))
        )


def _next_word(text: str, position: int) -> int:
    while position < len(text) and text[position] in " \u00a0\u202f\u2009\t":
        position += 1
    return position


def _follows_name(text: str, start: int) -> bool:
    """Whether a word with a capital that opens no sentence stands before: 'Windows 11 notebooks'."""
    before = text[max(0, start - 40) : start]
    word = re.search(r"([^\W\d_][\w-]*)[ \u00a0]$", before)
    if word is None or word[1].islower():
        return False
    opening = before[: word.start()].rstrip()
    return not word[1][:1].isupper() or (bool(opening) and opening[-1] not in '.!?:;\n•-–—“"«(')

"""Names a trained model found in the text, ready to weigh against the rules: what each name is called most often, and where it ends."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Doc

from pipeline.extract.company_context import is_legal_form
from pipeline.extract.company_words import CompanyWords
from pipeline.extract.tokens import Tokens

ORG = "ORG"
#: Other models call them otherwise: 'PERSON' and 'GPE' in English packages, 'NORP' and so on count as no name of ours.
_LABELS = {"ORG": ORG, "PER": "PER", "PERSON": "PER", "LOC": "LOC", "GPE": "LOC", "FAC": "LOC", "PRODUCT": "PRODUCT"}
_BREAKS = frozenset('()[]:;|"“”«»')


@dataclass(frozen=True, slots=True)
class ModelName:
    """A name the model found, from token `start` to before `end`."""

    start: int
    end: int
    #: ORG, PER, LOC or PRODUCT.
    label: str


class ModelNames:
    """The names of `doc.ents` over the tokens of the text; empty where the pipeline has no model."""

    def __init__(self, doc: Doc, tokens: Tokens, words: CompanyWords) -> None:
        self._tokens = tokens
        self._spans = [name for entity in doc.ents for name in _names_of(entity.start_char, entity.end_char, entity.label_, tokens, words)]
        self._starts = [name.start for name in self._spans]
        self._votes: dict[tuple[str, ...], Counter[str]] = {}
        self._places: dict[tuple[str, ...], list[ModelName]] = {}
        for name in self._spans:
            key = self._key(name.start, name.end)
            self._votes.setdefault(key, Counter())[name.label] += 1
            self._places.setdefault(key, []).append(name)

    @cached_property
    def words_of_people(self) -> frozenset[str]:
        """The words of the names it calls people's, folded."""
        return frozenset(fold for name in self._spans if name.label == "PER" for fold in self._tokens.folds[name.start : name.end])

    def __iter__(self) -> Iterator[ModelName]:
        return iter(self._spans)

    def __bool__(self) -> bool:
        return bool(self._spans)

    def _key(self, start: int, end: int) -> tuple[str, ...]:
        return tuple(self._tokens.folds[start:end])

    def at(self, start: int, end: int) -> ModelName | None:
        """The first name that shares a token with the stretch."""
        index = bisect_right(self._starts, start) - 1
        if index >= 0 and self._spans[index].end > start:
            return self._spans[index]
        index += 1
        return self._spans[index] if index < len(self._spans) and self._spans[index].start < end else None

    def alike(self, start: int, end: int) -> list[ModelName]:
        """The places where the model finds the same name."""
        return self._places.get(self._key(start, end), [])

    def votes_of(self, start: int, end: int) -> int:
        """How often the name is called an organisation's in the text."""
        return self._votes.get(self._key(start, end), Counter())[ORG]

    def label_of(self, start: int, end: int) -> str | None:
        """What the name is called most often in the text, ORG where as often as anything else; None where it is never called anything."""
        votes = self._votes.get(self._key(start, end))
        if not votes:
            return None
        label, times = votes.most_common(1)[0]
        return ORG if votes[ORG] == times else label


def _names_of(start_char: int, end_char: int, label: str, tokens: Tokens, words: CompanyWords) -> Iterator[ModelName]:
    """The name or, where a bracket or sentence ends inside, the names of a span, without words that are no part of it."""
    kind = _LABELS.get(label)
    if kind is None:
        return
    index = bisect_left(tokens.starts, start_char)
    stop = bisect_left(tokens.starts, end_char)
    while index < stop:
        end = index
        while end < stop and tokens.words[end] not in _BREAKS and tokens.sentence_of[end] == tokens.sentence_of[index]:
            end += 1
        name = _trim(index, end, tokens, words)
        if name:
            yield ModelName(*name, kind)
        if end < stop and tokens.sentence_of[end] != tokens.sentence_of[index]:
            return  # 'Nexcore Ltd. Goh': what the next sentence begins with is anything
        index = max(end, index + 1)


def _trim(start: int, end: int, tokens: Tokens, words: CompanyWords) -> tuple[int, int] | None:
    """'eslovena Iskra 5' -> 'Iskra 5', 'Vitória de' -> 'Vitória'; None where only a legal form is left."""
    while start < end and not _may_start(start, end, tokens, words):
        start += 1
    if end < len(tokens) and tokens.words[end] == "." and tokens.touches(end) and is_legal_form(tokens, end - 1, end + 1, words):
        end += 1  # 'Nexcore Co' of 'Nexcore Co., Ltd.'
    while start + 1 < end and tokens.folds[start] in words.demonyms and tokens.folds[start - 1] in words.articles:
        start += 1  # 'the Chilean Gtd'
    end = _before_legal_form(start, end, tokens, words)
    while end > start and (not tokens.words[end - 1][0].isalnum() or tokens.folds[end - 1] in words.small):
        last, touches = tokens.words[end - 1], tokens.touches(end - 1)
        if touches and (last == "+" or (last == "." and _ends_legal_form(start, end, tokens, words))):  # 'Ibex+', 'S.A.'; not 'IoT.'
            break
        end -= 1
    if any(_is_prose(tokens.words[place], tokens.folds[place], words) for place in range(start + 1, end)):
        return None  # a clause: the model was at a loss
    if any(tokens.words[place] == "-" and tokens.touches(place) and tokens.words[place + 1].islower() for place in range(start, end - 1)):
        return None  # 'Zurich-based'
    return (start, end) if start < end and not is_legal_form(tokens, start, end, words) else None


def _ends_legal_form(start: int, end: int, tokens: Tokens, words: CompanyWords) -> bool:
    return any(is_legal_form(tokens, first, end, words) for first in range(max(start, end - 6), end - 1))


def _is_prose(word: str, fold: str, words: CompanyWords) -> bool:
    return word.isalpha() and word.islower() and fold not in words.small and fold not in words.particles


def _before_legal_form(start: int, end: int, tokens: Tokens, words: CompanyWords) -> int:
    """'Nexcore Ltd. Goh' -> 'Nexcore': what stands behind a legal form is another name."""
    for index in range(start + 1, end):
        found = words.legal.match(tokens.folds, index)
        if found and is_legal_form(tokens, index, found[0], words) and not tokens.touches(index):
            return index - 1 if tokens.words[index - 1] == "," else index
    return end


def _may_start(index: int, end: int, tokens: Tokens, words: CompanyWords) -> bool:
    word, fold = tokens.words[index], tokens.folds[index]
    if not word[0].isalnum():
        return False
    if word[0].isalpha() and word[0].islower():
        # 'onsemi' alone, but 'a Nexcore' and 'eslovena Iskra' begin with the next word
        return index + 1 == end or not tokens.is_capital(index + 1) or tokens.touches(index + 1)
    return index + 1 == end or fold not in words.small or not tokens.opens(index)

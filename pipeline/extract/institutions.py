"""What looks like a company and is none: ministries, regulators, universities, unions, indices, places of trading."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Self

from pipeline.extract.company_words import CompanyWords
from pipeline.extract.reference import ReferenceTable, divided
from pipeline.extract.tokens import Tokens, split
from pipeline.text import fold

_MOST_WORDS = 12


@dataclass(frozen=True)
class InstitutionDirectory(ReferenceTable):
    """The institutions of data/reference/institutions.csv, by name as written."""

    TABLE = "institutions.csv"

    names: frozenset[str] = field(default=frozenset())

    @classmethod
    def from_rows(cls, rows: Iterable[dict[str, str]]) -> Self:
        """A directory of rows with name and aliases (divided by '|')."""
        return cls(frozenset(name for row in rows for name in (*divided(row["name"]), *divided(row["aliases"]))))

    @cached_property
    def _phrases(self) -> frozenset[tuple[str, ...]]:
        return frozenset(tuple(split(name)) for name in self.names)

    def has(self, words: list[str]) -> bool:
        """Whether the words, in the case written, are the name of an institution."""
        return tuple(words) in self._phrases


@cache
def reference_institutions() -> InstitutionDirectory:
    """The institutions of the reference, read once."""
    return InstitutionDirectory.from_reference()


class Institutions:
    """The institutions of one text: known ones, those whose name says so, and the acronyms that stand in brackets behind these."""

    def __init__(self, tokens: Tokens, words: CompanyWords, directory: InstitutionDirectory) -> None:
        self._tokens = tokens
        self._words = words
        self._directory = directory
        #: Acronyms the text explains by a name that is an institution's.
        self.acronyms = frozenset(self._find_acronyms())

    def has(self, start: int, end: int) -> bool:
        """Whether the name from token `start` to before `end` is an institution's."""
        tokens, words = self._tokens, self._words
        if self.is_known(start, end):
            return True
        if words.foreign_heads.match(tokens.folds, start, end) or any(fold in words.institution_words for fold in tokens.folds[start:end]):
            return True
        return self._noun_before(start) or self._head_before(start) or self._noun_after(end)

    def _noun_after(self, end: int) -> bool:
        """'o Vitória, clube da cidade', 'Deco, a associação de consumidores'."""
        tokens, words = self._tokens, self._words
        if end + 1 >= len(tokens) or tokens.words[end] != ",":
            return False
        after = end + 2 if tokens.folds[end + 1] in words.articles else end + 1
        return after < len(tokens) and words.institution_nouns.match(tokens.folds, after) is not None

    def is_known(self, start: int, end: int) -> bool:
        """Whether the name stands in the directory or is an acronym that the text explains."""
        written = self._tokens.words[start:end]
        return self._directory.has(written) or any(word in self.acronyms for word in written)

    def _noun_before(self, start: int) -> bool:
        """'a associação Deco', 'o sindicato IG Metall', 'la universidad Otto-von-Guericke'."""
        tokens, words = self._tokens, self._words
        before = start
        for _ in range(3):
            if before == 0 or tokens.sentence_of[before - 1] != tokens.sentence_of[start]:
                return False
            if words.institution_nouns.ending_at(tokens.folds, before) is not None:
                return True
            fold = tokens.folds[before - 1]
            if not words.nationalities or not (fold in words.modifiers or fold.startswith(words.nationalities)):
                return False
            before -= 1
        return False

    def _head_before(self, start: int) -> bool:
        """'Ministério da Fazenda': the head of the name stands before a small word."""
        tokens, words = self._tokens, self._words
        before = start - 1
        if before < 1 or tokens.folds[before] not in words.of or not tokens.words[before].islower():
            return False
        return words.foreign_heads.match(tokens.folds, before - 1, before) is not None and tokens.words[before - 1][0].isupper()

    def _find_acronyms(self) -> Iterable[str]:
        """'Associação da Indústria de Semicondutores (ANIS)' explains 'ANIS'."""
        tokens, words = self._tokens, self._words
        for index in range(2, len(tokens) - 2):
            if tokens.words[index] != "(" or tokens.words[index + 2] != ")" or not tokens.is_capital(index + 1):
                continue
            if tokens.words[index - 1] == ")" or tokens.sentence_of[index - 1] != tokens.sentence_of[index + 1]:
                continue
            first = start = index
            while start > 0 and index - start < _MOST_WORDS and tokens.sentence_of[start - 1] == tokens.sentence_of[index]:
                before = start - 1
                if tokens.is_capital(before):
                    first = before
                elif tokens.folds[before] not in words.small and tokens.words[before] not in "-,":
                    break
                start = before
            run = range(first, index)
            if first == index or not _abbreviates(tokens.words[index + 1], tokens.folds[first:index]):
                continue
            heads = any(tokens.is_capital(place) and words.foreign_heads.match(tokens.folds, place, index) for place in run)
            if heads or any(tokens.folds[place] in words.institution_words for place in run):
                yield tokens.words[index + 1]


def _abbreviates(acronym: str, folds: list[str]) -> bool:
    """'Aneel' may stand for 'Agência Nacional de Energia Elétrica': it has capitals, begins alike and its letters come in that order."""
    letters = iter("".join(folds))
    return (
        folds[0][:1] == fold(acronym[0])
        and all(letter in letters for letter in fold(acronym))
        and len(acronym) < len(folds[0]) + len(folds) * 2
    )

"""Words and marks of a text with their offsets and sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache

from pipeline.records import Span
from pipeline.text import find_sentences, fold

_TOKEN = re.compile(r"[^\W_]+|[^\w\s]|_")
#: '3Rios', '4Future', but not '5G' or '2nd'.
_NUMBERED = re.compile(r"\d{1,2}[^\W\d_a-z][^\W\d_A-Z]{2,}")
_OPENING = frozenset("“«‹„‘\"'([—–―-•*:>|")


@lru_cache(maxsize=100_000)
def folded(word: str) -> str:
    """`fold` with a memory: the same words come again and again. Both apostrophes are one: 'Dell’Oro' and "Dell'Oro"."""
    return "'" if word == "’" else fold(word)


@lru_cache(maxsize=4)
def sentences_of(text: str, abbreviations: tuple[str, ...]) -> tuple[Span, ...]:
    """`find_sentences` with a memory: the finders of one text ask for them again and again."""
    return tuple(find_sentences(text, abbreviations))


def split(phrase: str) -> list[str]:
    """The words and marks of a phrase.

    >>> split("AT&T Inc.")
    ['AT', '&', 'T', 'Inc', '.']
    """
    return _TOKEN.findall(phrase)


class Tokens:
    """A text as words and marks. A token ends where letters and digits do: 'OpenAI-AMD' is three tokens, so is "Intel's"."""

    def __init__(self, text: str, abbreviations: Iterable[str] = ()) -> None:
        self.text = text
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        for match in _TOKEN.finditer(text):
            self.words.append(match.group())
            self.starts.append(match.start())
            self.ends.append(match.end())
        self.folds = [folded(word) for word in self.words]
        self.sentences = sentences_of(text, tuple(abbreviations))
        self.sentence_of: list[int] = []
        number = -1
        for start in self.starts:
            while number + 1 < len(self.sentences) and start >= self.sentences[number + 1].start_char:
                number += 1
            self.sentence_of.append(max(number, 0))
        #: For each sentence, whether its case tells nothing: a headline in capitals or With Every Word Capitalised.
        self.titled = self._find_titled()

    def __len__(self) -> int:
        return len(self.words)

    def _find_titled(self) -> list[bool]:
        small = [0] * (len(self.sentences) or 1)
        great = [0] * (len(self.sentences) or 1)
        for word, number in zip(self.words, self.sentence_of, strict=True):
            if len(word) > 3 and word[0].isalpha():
                if word[0].isupper():
                    great[number] += 1
                else:
                    small[number] += 1
        return [high >= 3 and (low == 0 or high > 5 * low) for high, low in zip(great, small, strict=True)]

    @cached_property
    def inner_pairs(self) -> frozenset[tuple[str, str]]:
        """Pairs of neighbouring words of which the first has a capital in mid-sentence, folded: 'michael', 'dell'."""
        return frozenset(
            (self.folds[index], self.folds[index + 1])
            for index in range(len(self.words) - 1)
            if self.words[index][0].isupper() and not self.opens(index)
        )

    @cached_property
    def _words_before(self) -> dict[str, set[str]]:
        pairs: dict[str, set[str]] = {}
        for index in range(1, len(self.words)):
            if self.is_capital(index) and self.is_capital(index - 1) and not self.opens(index - 1):
                pairs.setdefault(self.folds[index], set()).add(self.folds[index - 1])
        return pairs

    def before_in_text(self, fold: str) -> set[str]:
        """The words with a capital in mid-sentence that stand right before a word somewhere in the text, folded."""
        return self._words_before.get(fold, set())

    @cached_property
    def _inner_words(self) -> frozenset[str]:
        return frozenset(self.folds[index] for index in range(len(self.words)) if self.is_capital(index) and not self.opens(index))

    def is_inner(self, fold: str) -> bool:
        """Whether a word stands with a capital in mid-sentence somewhere in the text."""
        return fold in self._inner_words

    def span(self, start: int, end: int) -> str:
        """The text from token `start` to before `end`."""
        return self.text[self.starts[start] : self.ends[end - 1]]

    def touches(self, index: int) -> bool:
        """Whether token `index` follows the one before without white space."""
        return index > 0 and self.starts[index] == self.ends[index - 1]

    def opens(self, index: int) -> bool:
        """Whether a capital at `index` means nothing: start of a sentence, a quotation, a list entry, after a colon or dash."""
        if index == 0 or self.sentence_of[index] != self.sentence_of[index - 1]:
            return True
        before = self.words[index - 1]
        if before not in _OPENING:
            return False
        return before not in "(-" or (before == "-" and not self.touches(index))

    def is_capital(self, index: int) -> bool:
        """Whether the token is a word with a capital: 'Nvidia', 'AMD', 'xAI', 'G42', '3Rios'."""
        word = self.words[index]
        if word[0].isalpha():
            return word[0].isupper() or (len(word) > 2 and word[1:3].isupper())
        return len(word) > 3 and _NUMBERED.fullmatch(word) is not None

    def is_capital_after(self, end: int) -> bool:
        """Whether a capitalised word follows, in the same sentence, the name that ends before token `end`."""
        return end < len(self.words) and self.is_capital(end) and self.sentence_of[end] == self.sentence_of[end - 1]

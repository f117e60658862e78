"""Title and text -> features of what an article is about: the classifier and its training see an article through these.

Four hashed blocks, each of length one: words (and pairs of them) and letters (runs of four and five) of the beginning, which is headline
and lead, and of the whole. A long article with one paragraph about something else keeps its beginning, and one without a headline its lead.
Besides, how much vocabulary of the trade, of business and of other fields, and how many known names, beginning and whole hold.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from pipeline.languages import available, rules_for
from pipeline.read.folding import fold_in_place

#: Buckets of a block; a power of two.
BUCKETS = 1 << 15
_SHIFT = 32 - 15
BLOCKS = ("beginning words", "beginning letters", "words", "letters")
VOCABULARIES = ("trade", "business", "other fields", "names")
_NAMES = 3
_NAME_WEIGHT = 3.0
_USUAL_WORDS = 120
#: Words of the beginning behind the headline, and of the whole.
BEGINNING, WHOLE = 150, 1500
#: What is looked at of a text at all: 1,500 words of 16 letters.
_LONGEST = 24_000
_LONGEST_WORD = 40
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"[^\W_]*\d[^\W_]*")

Vector = tuple[NDArray[np.int64], NDArray[np.float64]]


def find_words(text: str, most: int) -> list[str]:
    """The first words of a text without case and accents; digits count as '0', so that '5,2' and '7,9' are one word.

    >>> find_words("A AMD fornecerá 40.000 GPUs", 9)
    ['a', 'amd', 'fornecera', '00', '000', 'gpus']
    """
    return [re.sub(r"\d", "0", word[:_LONGEST_WORD]) for word in _WORD.findall(fold_in_place(text[:_LONGEST]))[:most]]


@dataclass(frozen=True, slots=True)
class Features:
    """What the classifier sees of an article."""

    #: Buckets and weights of each of BLOCKS; a block without anything in it is empty.
    blocks: tuple[Vector, ...]
    #: For the beginning, then the whole: amount of each of VOCABULARIES.
    vocabulary: tuple[float, ...]


def make_features(title: str, text: str, language: str) -> Features:
    """The features of an article; a language without a file in languages/ is seen through the English vocabulary.

    >>> make_features("", "Two GPUs", "en").vocabulary[0] > 0
    True
    """
    headline = find_words(title, BEGINNING)
    words = find_words(text, WHOLE)
    if words[: len(headline)] == headline:  # the first line of a plain text is also its title
        words = words[len(headline) :]
    blocks: list[Vector] = []
    vocabulary: list[float] = []
    for part in (headline + words[:BEGINNING], headline + words):
        blocks += [_weigh(_hash_words(part)), _weigh(_hash_letters(part))]
        vocabulary += _measure(part, language)
    return Features(tuple(blocks), tuple(vocabulary))


@cache
def _terms(language: str) -> tuple[dict[tuple[str, ...], tuple[int, float]], tuple[str, ...], int]:
    """Term as words -> its vocabulary and weight; parts of words that make a name ('ibersilicio'); the words of the longest term."""
    rules = rules_for(language) or rules_for("en")
    assert rules is not None
    terms: dict[tuple[str, ...], tuple[int, float]] = {}
    parts: list[str] = []
    for other in filter(None, map(rules_for, available())):
        for name in other.reading.domain_names:
            if "*" in name:
                parts.append(fold_in_place(name).strip("*"))
            else:
                terms[tuple(find_words(name, 9))] = (_NAMES, _NAME_WEIGHT)
    reading = rules.reading
    for kind, weights in enumerate((reading.domain_terms, reading.business_terms, reading.foreign_terms)):
        for term, weight in weights.items():
            terms[tuple(find_words(term, 9))] = (kind, float(weight))
    return terms, tuple(parts), max(map(len, terms))


def _measure(words: list[str], language: str) -> list[float]:
    """Each term counts with its weight times the logarithm of its number; a longer text holds more of everything."""
    terms, parts, longest = _terms(language)
    counts: dict[tuple[str, ...], int] = {}
    at = 0
    while at < len(words):
        for size in range(min(longest, len(words) - at), 0, -1):
            term = tuple(words[at : at + size])
            if term in terms:
                counts[term] = counts.get(term, 0) + 1
                at += size - 1
                break
        at += 1
    masses = [0.0] * len(VOCABULARIES)
    for term, count in counts.items():
        kind, weight = terms[term]
        masses[kind] += weight * math.log1p(count)
    for word in sorted(set(words)):
        if any(part in word for part in parts) and (word,) not in terms:
            masses[_NAMES] += _NAME_WEIGHT * math.log1p(words.count(word))
    scale = max(1.0, math.sqrt(len(words) / _USUAL_WORDS))
    return [math.log1p(mass / scale) for mass in masses]


def _hash_words(words: list[str]) -> NDArray[np.uint32]:
    single = np.fromiter((crc32(word.encode()) for word in words), dtype=np.uint32, count=len(words))
    pairs = single[:-1] * np.uint32(0x9E3779B1) + single[1:]
    return np.concatenate([single, pairs])


def _hash_letters(words: list[str]) -> NDArray[np.uint32]:
    """Runs of four and five letters that hold no space but at their ends."""
    text = np.frombuffer(f" {' '.join(words)} ".encode("utf-16-le"), dtype=np.uint16).astype(np.uint32)
    space = text == ord(" ")
    runs = []
    for length in (4, 5):
        count = len(text) - length + 1
        if count < 1:
            continue
        value = np.zeros(count, dtype=np.uint32)
        inside = np.ones(count, dtype=bool)
        for offset in range(length):
            value = value * np.uint32(0x01000193) + text[offset : offset + count]
            if 0 < offset < length - 1:
                inside &= ~space[offset : offset + count]
        runs.append(value[inside] + np.uint32(length))
    return np.concatenate(runs) if runs else np.zeros(0, dtype=np.uint32)


def _weigh(hashes: NDArray[np.uint32]) -> Vector:
    """Buckets and weights: the square root of how often, over the length of all."""
    mixed = (hashes ^ (hashes >> np.uint32(15))) * np.uint32(0x85EBCA6B)
    buckets, counts = np.unique(mixed >> np.uint32(_SHIFT), return_counts=True)
    weights = np.sqrt(counts)
    length = float(np.sqrt((weights**2).sum())) or 1.0
    return buckets.astype(np.int64), weights / length

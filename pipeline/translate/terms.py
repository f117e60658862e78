"""The terms of the trade that a general dictionary gets wrong, as stretches that must arrive as the list says."""

from __future__ import annotations

import csv
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from pipeline.languages import rules_for
from pipeline.settings import data_folder
from pipeline.translate.translator import Protected

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
#: What may stand between the words of a term.
_GAP = re.compile(r"[ \u00a0]")


@cache
def load_terms(language: str, path: Path | None = None) -> dict[tuple[str, ...], str]:
    """The terms of a language and its fixed phrases, as lower-case words -> English; empty where there are none.

    The list is data/reference/terms.csv (language, term, term_en, ...).
    """
    rules = rules_for(language)
    terms = {_key(phrase): text_en for phrase, text_en in (rules.translation.phrases if rules and path is None else {}).items()}
    path = path or data_folder() / "reference" / "terms.csv"
    if not path.is_file():
        return terms
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row.get("language", "").split("-")[0] == language and row.get("term") and row.get("term_en"):
                terms[_key(row["term"])] = row["term_en"].strip()
    return terms


def _key(term: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(term.lower()))


@cache
def _longest(language: str, path: Path | None) -> dict[str, int]:
    """First word -> the most words a term that begins with it has."""
    longest: dict[str, int] = {}
    for term in load_terms(language, path):
        if term:
            longest[term[0]] = max(len(term), longest.get(term[0], 0))
    return longest


def find_terms(text: str, language: str, taken: Sequence[Protected] = (), *, path: Path | None = None) -> list[Protected]:
    """The terms of `text` as protected stretches: the longest at each place, whole words, none that overlaps `taken`."""
    terms, longest = load_terms(language, path), _longest(language, path)
    if not terms:
        return []
    words = list(_WORD.finditer(text))
    lowered = [word.group().lower() for word in words]
    ends = [stretch.end_char for stretch in sorted(taken)]
    starts = [stretch.start_char for stretch in sorted(taken)]
    blocked = [bisect_left(starts, word.end()) > bisect_right(ends, word.start()) for word in words]
    found = []
    index = 0
    while index < len(words):
        step = 1
        for count in range(min(longest.get(lowered[index], 0), len(words) - index), 0, -1):
            text_en = terms.get(tuple(lowered[index : index + count]))
            if text_en is None or any(blocked[index : index + count]):
                continue
            if any(not _GAP.fullmatch(text, words[i].end(), words[i + 1].start()) for i in range(index, index + count - 1)):
                continue
            found.append(Protected(words[index].start(), words[index + count - 1].end(), text_en))
            step = count
            break
        index += step
    return found

"""Treebanks in CoNLL-U -> sentences of whole words: contractions ('do' = de + o) become one token again, as texts have them."""

from __future__ import annotations

import lzma
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_NAMES = {"PER", "ORG", "LOC"}


@dataclass(slots=True)
class Word:
    """One token of a text; `head` is the position of its head in the sentence, its own where it is the root."""

    form: str
    lemma: str
    pos: str
    morph: str
    head: int
    deprel: str
    #: Whether white space follows.
    space: bool
    #: 'B-ORG', 'I-ORG', 'O', or '' where the treebank says nothing.
    name: str = ""


@dataclass(slots=True)
class _Row:
    form: str
    lemma: str
    pos: str
    tag: str
    morph: str
    head: int
    deprel: str
    space: bool
    name: str


@dataclass(slots=True)
class _Sentence:
    rows: list[_Row] = field(default_factory=list)
    #: First and last row of each contraction, its form and whether white space follows.
    ranges: list[tuple[int, int, str, bool]] = field(default_factory=list)


def read_sentences(path: Path) -> Iterator[list[Word]]:
    """The sentences of a .conllu or .conllu.xz file; one whose tree cannot be kept is left out."""
    for sentence in _read(path):
        words = _merge(sentence)
        if words is not None:
            yield words


def _read(path: Path) -> Iterator[_Sentence]:
    with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as lines:
        sentence = _Sentence()
        for line in map(str.rstrip, lines):
            if not line:
                if sentence.rows:
                    yield sentence
                sentence = _Sentence()
            elif not line.startswith("#"):
                _add(sentence, line.split("\t"))
        if sentence.rows:
            yield sentence


def _add(sentence: _Sentence, cells: list[str]) -> None:
    number, form, lemma, pos, tag, morph, head, deprel, _, misc = cells
    space = "SpaceAfter=No" not in misc.split("|")
    if "-" in number:
        first, last = (int(part) - 1 for part in number.split("-"))
        sentence.ranges.append((first, last, form, space))
        return
    if "." in number:  # an elided word of the enhanced graph
        return
    name = next((item[4:] for item in misc.split("|") if item.startswith("NER=")), "")
    if name[2:] not in _NAMES:
        name = "O" if name else ""
    row = _Row(form, lemma, pos, tag, "" if morph == "_" else morph, int(head) - 1, deprel, space, name)
    sentence.rows.append(row)


def _merge(sentence: _Sentence) -> list[Word] | None:
    """One word a contraction. Its head is the part that hangs outside; where that makes a cycle, the other part."""
    groups: list[tuple[int, int, str, bool]] = []
    at = 0
    for first, last, form, space in [*sentence.ranges, (len(sentence.rows), 0, "", False)]:
        groups += [(row, row, sentence.rows[row].form, sentence.rows[row].space) for row in range(at, first)]
        if form:
            groups.append((first, last, form, space))
            at = last + 1
    group_of = {row: number for number, (first, last, _, _) in enumerate(groups) for row in range(first, last + 1)}
    options = [
        [row for row in range(first, last + 1) if sentence.rows[row].head < 0 or group_of[sentence.rows[row].head] != group_of[row]]
        for first, last, _, _ in groups
    ]
    if any(not option for option in options):
        return None
    chosen = [option[0] for option in options]
    for _ in range(len(groups)):
        looped = _find_cycle([_head(sentence, row, group_of) for row in chosen])
        if looped is None:
            break
        movable = [number for number in looped if len(options[number]) > 1 and chosen[number] == options[number][0]]
        if not movable:
            return None
        chosen[movable[0]] = options[movable[0]][1]
    else:
        return None
    words = []
    for number, ((first, last, form, space), row) in enumerate(zip(groups, chosen, strict=True)):
        parts = sentence.rows[first : last + 1]
        main = sentence.rows[row]
        head = _head(sentence, row, group_of)
        words.append(
            Word(
                form=form,
                lemma=" ".join(part.lemma for part in parts) if main.pos == "ADP" else main.lemma,
                pos=main.pos,
                morph=_join(part.morph for part in parts),
                head=number if head < 0 else head,
                deprel=main.deprel,
                space=space,
                name=_name_of([part.name for part in parts]),
            )
        )
    return words


def _head(sentence: _Sentence, row: int, group_of: dict[int, int]) -> int:
    head = sentence.rows[row].head
    return -1 if head < 0 else group_of[head]


def _find_cycle(heads: list[int]) -> list[int] | None:
    for start in range(len(heads)):
        path, at = [], start
        while at >= 0 and at not in path:
            path.append(at)
            at = heads[at]
        if at >= 0:
            return path[path.index(at) :]
    return None


def _join(morphs: Iterator[str]) -> str:
    features: dict[str, str] = {}
    for morph in morphs:
        for feature in filter(None, morph.split("|")):
            key, _, value = feature.partition("=")
            features.setdefault(key, value)
    return "|".join(f"{key}={value}" for key, value in sorted(features.items()))


def _name_of(names: list[str]) -> str:
    """Of 'Banco do Brasil' the contraction is inside, of 'no Porto' outside even where the article belongs to the name."""
    return names[0] if len(names) == 1 or "O" not in names else "O"


def name_spans(words: list[Word]) -> list[tuple[int, int, str]] | None:
    """The names of a sentence as (first word, one past the last, label); None where the treebank does not mark names."""
    if not all(word.name for word in words):
        return None
    spans: list[tuple[int, int, str]] = []
    for number, word in enumerate(words):
        label = word.name[2:]
        if word.name == "O":
            continue
        if word.name.startswith("I-") and spans and spans[-1][1] == number and spans[-1][2] == label:
            spans[-1] = (spans[-1][0], number + 1, label)
        else:  # also an I- after a contraction that fell outside
            spans.append((number, number + 1, label))
    return spans

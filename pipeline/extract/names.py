"""Text -> stretches that have the shape of a person's name, before anything says whether they are one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache

from pipeline.extract.reference import read_rows
from pipeline.languages import LanguageRules
from pipeline.languages.lists import words
from pipeline.languages.person_names import MENS_NAMES, MISLEADING_NAMES, WOMENS_NAMES
from pipeline.records import Span
from pipeline.settings import data_folder
from pipeline.text import fold

_LATIN = [chr(code) for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00))]
UPPER = "".join(letter for letter in _LATIN if letter.isupper())
LOWER = "".join(letter for letter in _LATIN if letter.islower())
_MISLEADING = frozenset(map(fold, words(MISLEADING_NAMES)))
_GENDERS = {fold(name): gender for gender, names in (("m", MENS_NAMES), ("f", WOMENS_NAMES)) for name in words(names)}
_GAP = r"[ \u00a0]"
#: One word of a name: 'Lisa', 'McDonald', 'Tremblay-Roy', 'Min-ji', 'O’Brien', 'Al-Mansouri'.
_WORD = (
    rf"(?:(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|[ODdLl][’'])?[{UPPER}][{LOWER}]+(?:[’'][{LOWER}]{{2,}})?"
    rf"(?:[-‐‑][{UPPER}{LOWER}][{LOWER}]+){{0,2}})(?![{UPPER}{LOWER}\d]|[-’'](?!s(?!\w))[{UPPER}{LOWER}])|(?:(?:Mc|Mac|Fitz|[ODdLl][’'])[{UPPER}][{LOWER}]+)(?![\w])"
)
#: 'J.', 'J.-P.', 'J' before a name, and 'JB', which is told from 'TI' by its letters.
_INITIALS = rf"(?:J[A-Z]|[A-DFHKMPT]J)(?={_GAP}[{UPPER}][{LOWER}])|[{UPPER}]\.(?:-?[{UPPER}]\.)*|(?<= )[{UPPER}](?= [{UPPER}][{LOWER}])"
_CAPITALS = rf"[{UPPER}]{{2,}}(?:[-’'][{UPPER}]{{2,}})*(?![{LOWER}\d])"
_GAP_AT = re.compile(_GAP)
_SYLLABLE = r"(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]?ang?|[iu]?eng?|ing?|i?ong|ung?|[iu]?ai|ei|ui|[iu]?ao|i?ou|i[aeu]|u[aoe]|[aeiou])"
_PINYIN = re.compile(rf"{_SYLLABLE}(?:-?{_SYLLABLE})?")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch that has the shape of a name, and its words without particles and initials' stops."""

    start_char: int
    end_char: int
    words: tuple[str, ...]

    @property
    def span(self) -> Span:
        """The offsets as one value."""
        return Span(self.start_char, self.end_char)


@cache
def _languages_of_given_names() -> dict[str, str]:
    return {fold(row["name"]): row["languages"] for row in read_rows(data_folder() / "reference" / "given_names.csv")}


def given_names() -> Collection[str]:
    """The given names of data/reference/given_names.csv, folded."""
    return _languages_of_given_names().keys()


def gender_of(given_name: str) -> str:
    """'m' or 'f' where a common name or the ending of a Portuguese or Spanish one tells it, else ''.

    >>> gender_of("Mariana"), gender_of("Rodrigo"), gender_of("Rui"), gender_of("Luca")
    ('f', 'm', 'm', '')
    """
    key = fold(given_name)
    if key in _GENDERS:
        return _GENDERS[key]
    languages = _languages_of_given_names().get(key, "").split()
    if not {"pt", "es"} & set(languages) or "it" in languages or key in _MISLEADING:
        return ""
    return {"a": "f", "o": "m"}.get(key[-1], "")


def is_given_name(word: str) -> bool:
    """Whether a word is a known given name; of a double name the first part decides ('Jean-Luc').

    >>> is_given_name("Lisa"), is_given_name("Ana-Maria"), is_given_name("Santander")
    (True, True, False)
    """
    key = fold(word)
    return key in given_names() or key in _GENDERS or ("-" in key and key.split("-")[0] in given_names())


def is_east_asian(word: str) -> bool:
    """Whether a word is written as the given names of Korea and Taiwan are: 'Min-ji', 'Chih-wei'.

    >>> is_east_asian("Jae-yong"), is_east_asian("Tremblay-Roy")
    (True, False)
    """
    return bool(re.fullmatch(rf"[{UPPER}][{LOWER}]{{1,4}}[-‐‑][{LOWER}]{{1,5}}", word))


def is_chinese(first: str, last: str, surnames: frozenset[str]) -> bool:
    """Whether two words are a Chinese name with the surname first; the second is one or two syllables in Latin letters.

    >>> is_chinese("Ren", "Zhengfei", frozenset({"ren"})), is_chinese("Lei", "Geral", frozenset({"lei"}))
    (True, False)
    """
    return fold(first) in surnames and _PINYIN.fullmatch(last.lower()) is not None


@cache
def _shapes(particles: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    inner = "|".join(sorted(map(re.escape, particles), key=len, reverse=True))
    particle = rf"(?:(?:{inner}){_GAP}){{0,2}}(?:[Dd][’'](?=[{UPPER}]))?(?:al-|el-|Al-|El-)?"
    first = rf"(?<![\w.’'-])(?:(?:Al|El)-)?(?:{_WORD}|{_INITIALS})"
    more = rf"(?:{_GAP}{particle}(?:{_WORD}|{_INITIALS})){{0,6}}"
    capitals = rf"(?<![\w.’'-]){_CAPITALS}(?:{_GAP}(?:(?:{inner.upper()}){_GAP})?{_CAPITALS}){{1,4}}(?!\w)"
    return re.compile(first + more), re.compile(capitals), re.compile(rf"^(?:{inner})$", re.IGNORECASE)


def find_candidates(text: str, rules: LanguageRules, blocked: list[Span]) -> Iterator[Candidate]:
    """The stretches of name shape between the `blocked` ones (sorted), in order; a particle at an end belongs to none."""
    shape, capitals, particle = _shapes(rules.people.particles)
    start = 0
    for stop, after in [*((span.start_char, span.end_char) for span in blocked), (len(text), len(text))]:
        if start < stop:
            for match in shape.finditer(text, start, stop):
                yield from _divide(_candidate(match.group(), match.start(), particle), text, particle)
            for match in capitals.finditer(text, start, stop):
                yield _shorten(_candidate(match.group(), match.start(), particle), text, particle)
        start = max(start, after)


def _candidate(name: str, start: int, particle: re.Pattern[str]) -> Candidate:
    return Candidate(
        start, start + len(name), tuple(word for word in re.split(_GAP, name) if not particle.match(word) or word[:1].isupper())
    )


def _shorten(candidate: Candidate, text: str, particle: re.Pattern[str]) -> Candidate:
    """Of a headline in capitals the name only: a given name, more of them, and one word ('JENSEN HUANG SAYS DEMAND IS STRONG')."""
    words = list(re.finditer(r"[^ \u00a0]+", candidate.span.of(text)))
    if len(words) < 4 or not is_given_name(words[0].group()):
        return candidate
    last = 1
    while last + 1 < len(words) and (particle.match(words[last].group()) or is_given_name(words[last].group())):
        last += 1
    return _candidate(candidate.span.of(text)[: words[last].end()], candidate.start_char, particle)


def _divide(candidate: Candidate, text: str, particle: re.Pattern[str]) -> Iterator[Candidate]:
    """Two people joined by 'e' or 'y' are two ('Ana Lima e Rui Sá'), a double surname is one ('Costa e Silva')."""
    name = candidate.span.of(text)
    for match in re.finditer(rf"{_GAP}[a-z]{_GAP}", name):
        right = name[match.end() :]
        if is_given_name(re.split(_GAP, right)[0]) or len(re.split(_GAP, right)) > 1 or _GAP_AT.search(name[: match.start()]) is None:
            yield _candidate(name[: match.start()], candidate.start_char, particle)
            yield from _divide(_candidate(right, candidate.start_char + match.end(), particle), text, particle)
            return
    yield candidate


def cut_front(text: str, candidate: Candidate, particle_words: frozenset[str]) -> Candidate | None:
    """The candidate without its first word, or None where nothing is left.

    >>> cut_front("Ontem Lisa Su", Candidate(0, 13, ("Ontem", "Lisa", "Su")), frozenset())
    Candidate(start_char=6, end_char=13, words=('Lisa', 'Su'))
    """
    if len(candidate.words) < 2:
        return None
    start = candidate.start_char + len(candidate.words[0])
    while start < candidate.end_char and text[start] in "  ":
        start += 1
    for word in re.finditer(rf"[^ \u00a0]+{_GAP}", text[start : candidate.end_char]):
        if word.group().strip() not in particle_words:
            break
        start += len(word.group())
    return Candidate(start, candidate.end_char, candidate.words[1:])

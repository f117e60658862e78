"""Whether what a feed or sitemap says of an article is already enough to leave it.

It saves a request; the real decision is made on the text. So only what is surely of another field is left: 'Atacante marca no fim e decide
a partida', with nothing of chips and nothing of business in title, summary and address.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from urllib.parse import unquote, urlsplit

from pipeline.languages import available, rules_for
from pipeline.scrape.discovery import Candidate
from pipeline.text import fold

#: So many different words of other fields make it sure; one alone is often a figure of speech ('a corrida dos chips').
_SURE = 2
_SHORTEST_TITLE = 4  # words


@dataclass(frozen=True, slots=True)
class _Words:
    domain: re.Pattern[str]
    business: re.Pattern[str]
    foreign: re.Pattern[str]


def is_off_topic(candidate: Candidate) -> bool:
    """Whether title, summary and address are surely of another field; in doubt they are not.

    >>> is_off_topic(Candidate(url="https://a.example/futebol/1", title="Atacante faz dois gols e time vence a partida"))
    True
    >>> is_off_topic(Candidate(url="https://a.example/1", title="Time vence a partida com chip na bola"))
    False
    """
    if len(candidate.title.split()) < _SHORTEST_TITLE:
        return False
    said = fold(f"{candidate.title} {candidate.summary}")
    path = fold(re.sub(r"[-_/.]+", " ", unquote(urlsplit(candidate.url).path)))
    words = _words()
    if words.domain.search(said) or words.domain.search(path) or words.business.search(said):
        return False
    return len({*words.foreign.findall(said), *words.foreign.findall(path)}) >= _SURE


@cache
def _words() -> _Words:
    """Of all languages: a source may mix them."""
    reading = [rules.reading for rules in map(rules_for, available()) if rules]
    return _Words(
        domain=_pattern(term for each in reading for term in (*each.domain_names, *each.domain_terms)),
        business=_pattern(term for each in reading for term in each.business_terms),
        foreign=_pattern(term for each in reading for term in each.foreign_terms),
    )


def _pattern(terms: Iterable[str]) -> re.Pattern[str]:
    ordered = sorted({fold(term) for term in terms}, key=lambda term: (-len(term), term))
    choices = "|".join(re.escape(term).replace(r"\*", r"\w{0,20}") for term in ordered)
    return re.compile(rf"(?<!\w)(?:{choices or '(?!)'})(?!\w)")

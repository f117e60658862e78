"""The words of a language that attribute -> regular expressions, compiled once a language."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from pipeline.extract.roles import alternatives
from pipeline.languages import LanguageRules


@dataclass(frozen=True, slots=True)
class Patterns:
    """The expressions of one language."""

    verb: re.Pattern[str]
    view: re.Pattern[str]
    tag: re.Pattern[str]
    according: re.Pattern[str]
    term: re.Pattern[str]
    work: re.Pattern[str]
    recipient: re.Pattern[str]
    person_recipient: re.Pattern[str]
    prepositional: re.Pattern[str]
    within_complement: re.Pattern[str]
    complementizer: re.Pattern[str]
    unlisted: re.Pattern[str]
    unnamed: re.Pattern[str]
    unnamed_start: re.Pattern[str]
    whoever: re.Pattern[str]
    finite: re.Pattern[str]
    conjunction: re.Pattern[str]
    complementizer_end: re.Pattern[str]
    filler: re.Pattern[str]
    speech_noun: re.Pattern[str]
    speech_noun_any: re.Pattern[str]
    owned_speech: re.Pattern[str]
    articles: frozenset[str]


def _build(rules: LanguageRules) -> Patterns:
    quotes = rules.quotes
    verbs = alternatives(quotes.speech_verbs)
    return Patterns(
        verb=re.compile(rf"(?<![\w-])(?:{verbs})(?!\w)", re.IGNORECASE),
        view=re.compile(rf"(?<![\w-])(?:{alternatives((*quotes.view_verbs, *quotes.speech_verbs))})(?!\w)", re.IGNORECASE),
        # '— ... — disse Ana.', and with a verb that is in no list '— ... — troveja Ana Lima.'
        tag=re.compile(
            rf"\s*(?:[\w’'-]+,?\s+){{0,3}}?(?:{verbs})(?!\w)|\s*[^\W\d_A-Z]{{4,}}(?:-se)?\s+(?:(?:{alternatives(quotes.indefinite)})\s+\w|[A-ZÀ-Þ]\w+)"
        ),
        according=re.compile(rf"(?<![\w-])(?:{alternatives(quotes.according)})(?!\w)", re.IGNORECASE),
        term=re.compile(rf"(?<!\w)(?:{alternatives(quotes.terms)})\s+(?:(?:{alternatives(rules.people.articles)})\s+)?$", re.IGNORECASE),
        work=re.compile(
            rf"(?<!\w)(?:{alternatives(quotes.works)})(?:\s+(?!(?:{alternatives(quotes.finite)})\s)[\w-]+){{0,3}},?\s+$", re.IGNORECASE
        ),
        recipient=re.compile(rf"(?<!\w)(?:{alternatives(quotes.recipients)})\s+(?:\w+\s+)?$", re.IGNORECASE),
        person_recipient=re.compile(rf"(?<!\w)(?:{alternatives(quotes.person_recipients or quotes.recipients)})\s+$", re.IGNORECASE),
        prepositional=re.compile(rf"(?<!\w)(?:{alternatives(quotes.prepositions)})\s+$", re.IGNORECASE),
        # 'à frente da startup cearense Nexcore'
        within_complement=re.compile(rf"(?<!\w)(?i:{alternatives(quotes.prepositions)})\s+(?:[a-zß-ÿ-]+\s+){{0,2}}$"),
        complementizer=re.compile(rf"(?<!\w)(?:{alternatives(quotes.complementizers)})(?!\w)", re.IGNORECASE),
        unlisted=re.compile(
            rf"[\s,—–-]*(?:(?:{alternatives(quotes.auxiliaries)})\s+)?(?P<verb>\w{{2,}}(?:{'|'.join(quotes.verb_endings)})(?:-se)?|[^\W\d_A-Z]{{5,}}(?:-se)?(?=\s+[A-ZÀ-Þ]))(?!\w)"
        ),
        conjunction=re.compile(rf"(?:{alternatives(rules.people.conjunctions)})\s", re.IGNORECASE),
        finite=re.compile(
            rf"(?<!\w)(?:(?:{alternatives(quotes.finite)})|\w{{2,}}(?:{'|'.join(quotes.finite_endings)}))(?!\w)", re.IGNORECASE
        ),
        complementizer_end=re.compile(rf"(?<!\w)(?:{alternatives(quotes.complementizers)})$", re.IGNORECASE),
        unnamed=re.compile(rf"\s+(?:\w+ente\s+)?(?:{alternatives(quotes.indefinite)})\s+\w+", re.IGNORECASE),
        unnamed_start=re.compile(rf"(?:{alternatives(quotes.indefinite)})\s+\w+", re.IGNORECASE),
        whoever=re.compile(
            rf"(?:\s+(?:{alternatives(quotes.recipients)})(?:\s+\w+){{1,3}})?\s+(?:{alternatives(quotes.whoever) or '(?!)'})(?!\w)",
            re.IGNORECASE,
        ),
        filler=re.compile(
            rf"(?:.*[,;:\x00]|^)?\s*(?:(?:{alternatives((*quotes.auxiliaries, *quotes.complementizers, *quotes.fillers))})\s+)*",
            re.IGNORECASE | re.DOTALL,
        ),
        speech_noun=re.compile(rf"[.!?]\s+¿?(?:\w+\s+){{0,2}}(?:{alternatives(quotes.speech_nouns)})\s*[?:]", re.IGNORECASE),
        speech_noun_any=re.compile(rf"(?<!\w)(?:{alternatives(quotes.speech_nouns)})(?!\w)", re.IGNORECASE),
        owned_speech=re.compile(rf"(?:['’]s|['’])\s+(?:\w+\s+)?(?:{alternatives(quotes.speech_nouns)})(?!\w)", re.IGNORECASE),
        articles=frozenset(rules.people.articles),
    )


_RULES: dict[str, LanguageRules] = {}


@cache
def _by_code(code: str) -> Patterns:
    return _build(_RULES[code])


def patterns_of(rules: LanguageRules) -> Patterns:
    """The expressions of a language, compiled once."""
    return _by_code(rules.code) if _RULES.setdefault(rules.code, rules) is rules else _build(rules)


def make_tag_test(rules: LanguageRules) -> re.Pattern[str]:
    """What a piece between two dashes starts with where it tells who speaks: 'disse Ana', 'espantou-se Rui'."""
    return patterns_of(rules).tag


def make_introduction_test(rules: LanguageRules) -> Callable[[str], bool]:
    """Whether a paragraph ends with a sentence that hands over to a speaker: 'Ana conta outra versão:'."""
    verb, ends = patterns_of(rules).verb, ".!?…"

    def introduces(paragraph: str) -> bool:
        body = paragraph.rstrip()
        return body.endswith(":") and verb.search(body, max(body.rfind(f"{stop} ") for stop in ends) + 1) is not None

    return introduces

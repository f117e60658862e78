"""The words of a language that attribute -> regular expressions, compiled once a language."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from pipeline.extract.language_patterns import any_of, once_a_language
from pipeline.extract.lexicon import Lexicon
from pipeline.languages import LanguageRules


@dataclass(frozen=True, slots=True)
class Patterns:
    """The expressions of one language."""

    verbs: Lexicon
    #: Verbs of speech ("speech") and of opinion ("view").
    views: Lexicon
    tag: re.Pattern[str]
    according: Lexicon
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


@once_a_language
def patterns_of(rules: LanguageRules) -> Patterns:
    """The expressions of a language."""
    quotes = rules.quotes
    verbs = any_of(quotes.speech_verbs)
    views = {**dict.fromkeys(quotes.view_verbs, "view"), **dict.fromkeys(quotes.speech_verbs, "speech")}
    return Patterns(
        verbs=Lexicon(quotes.speech_verbs, open_hyphens=False, in_compounds=False),
        views=Lexicon(views, open_hyphens=False, in_compounds=False),
        # '— ... — disse Ana.', and with a verb that is in no list '— ... — troveja Ana Lima.'
        tag=re.compile(
            rf"\s*(?:[\w’'-]+,?\s+){{0,3}}?(?:{verbs})(?!\w)|\s*[^\W\d_A-Z]{{4,}}(?:-se)?\s+(?:(?:{any_of(quotes.indefinite)})\s+\w|[A-ZÀ-Þ]\w+)"
        ),
        according=Lexicon(quotes.according, open_hyphens=False, in_compounds=False),
        term=re.compile(rf"(?<!\w)(?:{any_of(quotes.terms)})\s+(?:(?:{any_of(rules.people.articles)})\s+)?$", re.IGNORECASE),
        work=re.compile(rf"(?<!\w)(?:{any_of(quotes.works)})(?:\s+(?!(?:{any_of(quotes.finite)})\s)[\w-]+){{0,3}},?\s+$", re.IGNORECASE),
        recipient=re.compile(rf"(?<!\w)(?:{any_of(quotes.recipients)})\s+(?:\w+\s+)?$", re.IGNORECASE),
        person_recipient=re.compile(rf"(?<!\w)(?:{any_of(quotes.person_recipients or quotes.recipients)})\s+$", re.IGNORECASE),
        prepositional=re.compile(rf"(?<!\w)(?:{any_of(quotes.prepositions)})\s+$", re.IGNORECASE),
        # 'à frente da startup cearense Nexcore'
        within_complement=re.compile(rf"(?<!\w)(?i:{any_of(quotes.prepositions)})\s+(?:[a-zß-ÿ-]+\s+){{0,2}}$"),
        complementizer=re.compile(rf"(?<!\w)(?:{any_of(quotes.complementizers)})(?!\w)", re.IGNORECASE),
        unlisted=re.compile(
            rf"[\s,—–-]*(?:(?:{any_of(quotes.auxiliaries)})\s+)?(?P<verb>\w{{2,}}(?:{'|'.join(quotes.verb_endings)})(?:-se)?|[^\W\d_A-Z]{{5,}}(?:-se)?(?=\s+[A-ZÀ-Þ]))(?!\w)"
        ),
        conjunction=re.compile(rf"(?:{any_of(rules.people.conjunctions)})\s", re.IGNORECASE),
        finite=re.compile(rf"(?<!\w)(?:(?:{any_of(quotes.finite)})|\w{{2,}}(?:{'|'.join(quotes.finite_endings)}))(?!\w)", re.IGNORECASE),
        complementizer_end=re.compile(rf"(?<!\w)(?:{any_of(quotes.complementizers)})$", re.IGNORECASE),
        unnamed=re.compile(rf"\s+(?:\w+ente\s+)?(?:{any_of(quotes.indefinite)})\s+\w+", re.IGNORECASE),
        unnamed_start=re.compile(rf"(?:{any_of(quotes.indefinite)})\s+\w+", re.IGNORECASE),
        whoever=re.compile(
            rf"(?:\s+(?:{any_of(quotes.recipients)})(?:\s+\w+){{1,3}})?\s+(?:{any_of(quotes.whoever)})(?!\w)",
            re.IGNORECASE,
        ),
        filler=re.compile(
            rf"(?:.*[,;:\x00]|^)?\s*(?:(?:{any_of((*quotes.auxiliaries, *quotes.complementizers, *quotes.fillers))})\s+)*",
            re.IGNORECASE | re.DOTALL,
        ),
        speech_noun=re.compile(rf"[.!?]\s+¿?(?:\w+\s+){{0,2}}(?:{any_of(quotes.speech_nouns)})\s*[?:]", re.IGNORECASE),
        speech_noun_any=re.compile(rf"(?<!\w)(?:{any_of(quotes.speech_nouns)})(?!\w)", re.IGNORECASE),
        owned_speech=re.compile(rf"(?:['’]s|['’])\s+(?:\w+\s+)?(?:{any_of(quotes.speech_nouns)})(?!\w)", re.IGNORECASE),
        articles=frozenset(rules.people.articles),
    )


def make_tag_test(rules: LanguageRules) -> re.Pattern[str]:
    """What a piece between two dashes starts with where it tells who speaks: 'disse Ana', 'espantou-se Rui'."""
    return patterns_of(rules).tag


def make_introduction_test(rules: LanguageRules) -> Callable[[str], bool]:
    """Whether a paragraph ends with a sentence that hands over to a speaker: 'Ana conta outra versão:'."""
    verbs, ends = patterns_of(rules).verbs, ".!?…"

    def introduces(paragraph: str) -> bool:
        body = paragraph.rstrip()
        return body.endswith(":") and verbs.find(body, max(body.rfind(f"{stop} ") for stop in ends) + 1) is not None

    return introduces

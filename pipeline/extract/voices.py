"""The words by which a company speaks through its reports and spokespeople -> regular expressions, compiled once a language."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.extract.language_patterns import any_of, once_a_language
from pipeline.languages import LanguageRules


@dataclass(frozen=True, slots=True)
class Voices:
    """The expressions of one language."""

    #: Ends where the company starts: 'um relatório recente da '.
    report: re.Pattern[str]
    #: A report without an author beside it: 'o estudo'.
    same_work: re.Pattern[str]
    #: Ends where the company starts: 'um porta-voz da '.
    spokesperson: re.Pattern[str]
    #: Behind the company, with an indefinite article before it: 'an Nvidia spokesperson'.
    spokesperson_after: re.Pattern[str]
    indefinite_end: re.Pattern[str]
    #: What precedes a name that opens a sentence, and what joins two names.
    opening: re.Pattern[str]
    coordination: re.Pattern[str]
    #: Between a noun for a speaker and the role with the name: ', o '; before a role: 'its '.
    second_role: re.Pattern[str]
    possessive: re.Pattern[str]
    #: Before a name: 'Ms '.
    address: re.Pattern[str]


@once_a_language
def voices_of(rules: LanguageRules) -> Voices:
    """The expressions of a language."""
    quotes, articles = rules.quotes, any_of(rules.people.articles)
    reports, by, indefinite = any_of(quotes.reports), any_of(quotes.authored_by), any_of(quotes.indefinite)
    spokespeople = any_of(quotes.spokespeople)
    # 'diz o relatório', but neither 'diz uma nota' nor 'a autora do relatório'
    definite = any_of(tuple(a for a in rules.people.articles if a not in {*quotes.prepositions, *quotes.indefinite}))
    return Voices(
        report=re.compile(
            rf"(?<!\w)(?:(?:{articles}|{indefinite})\s+(?:\w+\s+)?)?(?:{reports})\s+(?:\w+\s+){{0,1}}?(?:{by})\s+$", re.IGNORECASE
        ),
        same_work=re.compile(rf"(?<!\w)(?:{definite})\s+(?:{reports})(?!\w)", re.IGNORECASE),
        spokesperson=re.compile(rf"(?<!\w)(?:(?:{indefinite})\s+)?(?<!\w)(?:{spokespeople})\s+(?:{by})\s+$", re.IGNORECASE),
        spokesperson_after=re.compile(rf"\s+(?:{spokespeople})(?!\w)(?!\s+[A-ZÀ-Þ])"),
        indefinite_end=re.compile(rf"(?<!\w)(?:{indefinite})\s+$", re.IGNORECASE),
        opening=re.compile(rf"(?:^|[.!?\n\x00”\"»]\s*)(?:(?:{articles})\s+)?$", re.IGNORECASE),
        second_role=re.compile(rf",\s+(?:(?:{definite})\s+)?", re.IGNORECASE),
        possessive=re.compile(rf"(?<!\w)(?:{any_of(quotes.possessives)})\s+$", re.IGNORECASE),
        address=re.compile(rf"(?<!\w)(?:{any_of(rules.people.address)})\.?\s+$", re.IGNORECASE),
        coordination=re.compile(rf"\s*(?:,|(?:{any_of(rules.people.conjunctions)}))\s+(?:(?:{articles})\s+)?", re.IGNORECASE),
    )

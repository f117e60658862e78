"""The shape of a language's knowledge: what a file in languages/ fills in.

Every word list is written as in running text, lower case with accents; who compares folds both sides. The same field means the same in
every language, so that a rule in extract/ is written once.
"""

from __future__ import annotations

from dataclasses import dataclass, field


def words(text: str) -> tuple[str, ...]:
    """A list of entries, one a line or divided by '|'.

    >>> words("disse | afirmou")
    ('disse', 'afirmou')
    """
    return tuple(entry.strip() for line in text.splitlines() for entry in line.split("|") if entry.strip())


def mapping(text: str) -> dict[str, str]:
    """Entries 'value: form | form' turned round to form -> value.

    >>> mapping("CEO: ceo | presidente-executivo")
    {'ceo': 'CEO', 'presidente-executivo': 'CEO'}
    """
    turned = {}
    for line in text.splitlines():
        value, _, forms = line.partition(":")
        for form in words(forms):
            turned[form] = value.strip()
    return turned


@dataclass(frozen=True, kw_only=True)
class SentenceRules:
    """Where sentences end."""

    #: Words that a full stop follows without ending a sentence, folded, without the stop: 'sr', 'inc'.
    abbreviations: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ReadingRules:
    """How pages of the language look around the article (read/)."""


@dataclass(frozen=True, kw_only=True)
class FigureRules:
    """Numbers, scales, currencies, units, counted nouns, qualifiers, directions and metrics (extract/figures*.py)."""


@dataclass(frozen=True, kw_only=True)
class CompanyRules:
    """Cues that a name is a company, and that it is not (extract/companies.py)."""


@dataclass(frozen=True, kw_only=True)
class PeopleRules:
    """Titles, roles in English standard terms, name particles (extract/people.py)."""


@dataclass(frozen=True, kw_only=True)
class QuoteRules:
    """Quotation marks, speech verbs, attribution (extract/quotes.py)."""


@dataclass(frozen=True, kw_only=True)
class DealRules:
    """Words that make a deal, its type, status and the roles of its parties (extract/deals.py)."""


@dataclass(frozen=True, kw_only=True)
class TranslationRules:
    """What a translation must not lose: negations, and what is checked beside numbers and names (translate/)."""


@dataclass(frozen=True, kw_only=True)
class LanguageRules:
    """All that is known of one language."""

    #: ISO 639-1 code, the file's name.
    code: str
    #: English name.
    name: str
    sentences: SentenceRules = field(default_factory=SentenceRules)
    reading: ReadingRules = field(default_factory=ReadingRules)
    figures: FigureRules = field(default_factory=FigureRules)
    companies: CompanyRules = field(default_factory=CompanyRules)
    people: PeopleRules = field(default_factory=PeopleRules)
    quotes: QuoteRules = field(default_factory=QuoteRules)
    deals: DealRules = field(default_factory=DealRules)
    translation: TranslationRules = field(default_factory=TranslationRules)

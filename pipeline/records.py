"""Every value that travels between stages: read this first.

All records are frozen, slotted, picklable dataclasses. Field names are the column names of the SQL contract (store/schema.sql), so a
record, a row and a line of JSON say the same thing. Offsets count code points of `Article.text` (NFC), half-open.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

FigureKind = Literal["money", "percent", "multiple", "count", "quantity", "duration", "money_vague", "number"]
Direction = Literal["up", "down"]
Qualifier = Literal["about", "at_least", "at_most", "almost", "more_than", "less_than", "up_to"]
Metric = Literal[
    "market_cap", "share_price", "share_price_change", "revenue", "net_income", "investment", "deal_value", "stake", "market_share",
    "capacity", "units", "growth", "valuation", "capex", "headcount", "tariff", "other",
]  # fmt: skip
QuoteKind = Literal["direct", "mixed", "indirect"]
DealType = Literal[
    "supply", "equity", "acquisition", "joint_venture", "partnership", "license", "loan", "government_support", "other",
]  # fmt: skip
DealStatus = Literal["rumoured", "announced", "pending", "completed", "cancelled"]
PartyRole = Literal[
    "supplier", "customer", "investor", "investee", "acquirer", "target", "partner", "lender", "borrower", "regulator", "government",
]  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of code points."""

    start_char: int
    end_char: int

    def __len__(self) -> int:
        return self.end_char - self.start_char

    def of(self, text: str) -> str:
        """The stretch of `text` that this span marks."""
        return text[self.start_char : self.end_char]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start_char < other.end_char and other.start_char < self.end_char

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start_char <= other.start_char and other.end_char <= self.end_char


#: Rules that find words which mean a person or company without naming it.
_REFERENCES = ("people.coreference.", "companies.description")


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Where in the article's text a fact stands, and which rule or model found it."""

    start_char: int
    end_char: int
    #: The stretch of text as written.
    text: str
    #: Name of the rule or model, such as 'figures.money' or 'companies.reference'.
    rule: str = ""
    #: How sure the rule is, 0 to 1.
    confidence: float = 1.0

    @property
    def span(self) -> Span:
        """The offsets as one value."""
        return Span(self.start_char, self.end_char)

    @property
    def is_reference(self) -> bool:
        """Whether the words mean somebody without a name: 'o executivo', 'a fabricante do ChatGPT'."""
        return self.rule.startswith(_REFERENCES)


@dataclass(frozen=True, slots=True)
class Page:
    """What was captured, bytes unchanged."""

    #: The URL or file URI it came from.
    fetched_from: str
    content: bytes
    fetched_at: datetime
    #: Name of the source in sources.toml, or '' for a path or URL named by hand.
    source: str = ""
    #: Media type as declared, without parameters; '' where unknown.
    media_type: str = ""
    #: Charset as declared by the transport; '' where unknown.
    charset: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """The clean text of a page in its own language, with metadata."""

    article_id: str
    fetched_from: str
    #: The canonical URL the page declares, else `fetched_from`.
    url: str
    source: str
    title: str | None
    authors: tuple[str, ...] = ()
    #: The instant of publication with its zone; None where no time is known.
    published_at: datetime | None = None
    #: The day as the outlet prints it.
    published_on: date | None = None
    fetched_at: datetime
    #: ISO 639-1 code.
    language: str
    text: str
    #: What the page prints between headline and text to sum the article up; no part of `text`, None where there is none.
    standfirst: str | None = None
    #: Whether `text` is only the open part of a longer article: a paywall or a teaser page.
    is_partial: bool = False
    is_relevant: bool
    #: How much the article is about chip or AI-infrastructure business, 0 to 1.
    relevance: float
    #: Why the article is off topic; None where it is relevant.
    reason: str | None = None
    content_hash: str


@dataclass(frozen=True, slots=True)
class Rejection:
    """Something that could not be used, and why. Nothing is lost silently."""

    fetched_from: str
    #: The stage that said no: 'scrape', 'read', 'relevance', 'translate', 'extract'.
    stage: str
    #: One clear clause, such as 'no article text'.
    reason: str
    #: Whether a stage raised or a named path could not be had: a failure of ours and not of the page.
    is_failure: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of an article and its English."""

    sentence_no: int
    start_char: int
    end_char: int
    text: str
    text_en: str | None = None
    #: Which translator made `text_en`; None where there is none.
    translator: str | None = None
    #: Which step mended `text_en` where the first try did not agree with the source; None where that try stands.
    mended_by: str | None = None
    #: 'ok' or what does not agree between source and English; None where not translated.
    fidelity: str | None = None

    @property
    def span(self) -> Span:
        """The offsets as one value."""
        return Span(self.start_char, self.end_char)


@dataclass(frozen=True, slots=True)
class Company:
    """One identity over all articles and languages."""

    #: A slug such as 'amd'.
    company_id: str
    name: str
    ticker: str | None = None
    exchange: str | None = None
    #: ISO 3166 alpha-2 of the headquarters.
    country: str | None = None
    sector: str | None = None
    #: Whether the company stands in data/reference/companies.csv.
    is_known: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyMention(Evidence):
    """One place where a company is named."""

    company_id: str


@dataclass(frozen=True, slots=True)
class Person:
    """One person over all articles."""

    #: A slug of the full name such as 'lisa-su'.
    person_id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonMention(Evidence):
    """One place where a person is named."""

    person_id: str


@dataclass(frozen=True, slots=True)
class ArticlePerson:
    """The main role of a person in one article."""

    person_id: str
    #: Full name as the article gives it.
    name: str
    #: English standard term: 'CEO', 'president', 'analyst'; None where the text does not say.
    role: str | None = None
    company_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Evidence):
    """An amount with its value, unit and owner."""

    kind: FigureKind
    #: The full number in `unit`, never negative; None only for money_vague.
    value: float | None
    #: Top of a range ('entre 10 e 12 bilhões'), else None.
    value_high: float | None = None
    #: ISO 4217, 'percent', 'percentage_point', 'basis_point', 'x', an SI symbol, or an English noun in the singular.
    unit: str | None = None
    #: 'share' in 'US$ 207 por ação'.
    per: str | None = None
    direction: Direction | None = None
    qualifier: Qualifier | None = None
    metric: Metric = "other"
    #: Whose figure it is; None where the text does not say: a guess is an error.
    company_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote(Evidence):
    """Words somebody said or wrote. `text` is the parts joined by a space, without the outer marks."""

    kind: QuoteKind
    #: Where the words stand: more than one span where a speaker tag or paragraph break divides the quote.
    parts: tuple[Span, ...]
    #: Full name of the person or name of the company that speaks; None where the text does not say.
    speaker: str | None = None
    person_id: str | None = None
    #: The speaker's role in English standard terms.
    role: str | None = None
    #: The company that speaks or that the speaker belongs to.
    company_id: str | None = None
    #: The words that attribute the quote, as written ('afirmou').
    cue: str | None = None
    #: English of the quote, filled after translation.
    text_en: str | None = None


@dataclass(frozen=True, slots=True)
class DealParty:
    """One side of a deal. A government or regulator has no company_id."""

    name: str
    role: PartyRole
    company_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal:
    """A transaction or agreement between named parties, as one article reports it."""

    deal_type: DealType
    status: DealStatus
    parties: tuple[DealParty, ...]
    #: The sentences or clauses that report it, first the one that tells most.
    reports: tuple[Span, ...]
    announced_on: date | None = None
    value: float | None = None
    #: ISO 4217 of `value`.
    unit: str | None = None
    #: The value as written.
    value_text: str | None = None
    rule: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is extracted from one article."""

    companies: tuple[Company, ...] = ()
    company_mentions: tuple[CompanyMention, ...] = ()
    people: tuple[Person, ...] = ()
    person_mentions: tuple[PersonMention, ...] = ()
    article_people: tuple[ArticlePerson, ...] = ()
    figures: tuple[Figure, ...] = ()
    quotes: tuple[Quote, ...] = ()
    deals: tuple[Deal, ...] = ()


@dataclass(frozen=True, slots=True)
class Dossier:
    """An article with its sentences and facts: what one page becomes, and what the store keeps as one."""

    article: Article
    title_en: str | None = None
    text_en: str | None = None
    sentences: tuple[Sentence, ...] = ()
    facts: Facts = field(default_factory=Facts)
    #: What was lost on the way, such as a sentence no translator could do.
    rejections: tuple[Rejection, ...] = ()

"""What the cases cannot say of find_deals: reports, values, dates, thresholds."""

from __future__ import annotations

from datetime import date

import spacy

from pipeline.extract.companies import find_companies
from pipeline.extract.deal_words import conjugate
from pipeline.extract.deals import find_deals
from pipeline.extract.directory import CompanyDirectory
from pipeline.languages import rules_for
from pipeline.records import Deal, Facts, Figure

ROWS = [
    {"company_id": "amd", "name": "AMD", "sector": "chips"},
    {"company_id": "openai", "name": "OpenAI", "sector": "ai_lab"},
    {"company_id": "reuters", "name": "Reuters", "sector": "news_agency"},
]


def find(text: str, figures: tuple[Figure, ...] = (), published_on: date | None = None) -> list[Deal]:
    rules = rules_for("pt")
    assert rules is not None
    doc = spacy.blank("pt").make_doc(text)
    companies, mentions = find_companies(doc, rules, CompanyDirectory.from_rows(ROWS))
    facts = Facts(companies=tuple(companies), company_mentions=tuple(mentions), figures=figures)
    return find_deals(doc, rules, facts, published_on=published_on)


def test_reports_are_whole_sentences() -> None:
    """A deal keeps the spans of the sentences that report it, the strongest first."""
    text = "O dia foi calmo. A AMD fornecerá chips à OpenAI. O acordo entre a AMD e a OpenAI é longo."
    (deal,) = find(text)
    assert [span.of(text) for span in deal.reports] == ["A AMD fornecerá chips à OpenAI.", "O acordo entre a AMD e a OpenAI é longo."]


def test_value_is_the_money_of_the_report() -> None:
    """A figure of the metric deal_value in a reporting sentence is the deal's value, as written and as a number."""
    text = "A AMD fornecerá chips à OpenAI por US$ 9 bilhões."
    start = text.index("US$")
    figure = Figure(
        start_char=start,
        end_char=len(text) - 1,
        text="US$ 9 bilhões",
        kind="money",
        value=9e9,
        unit="USD",
        metric="deal_value",
        confidence=1.0,
    )
    (deal,) = find(text, (figure,))
    assert (deal.value, deal.unit, deal.value_text) == (9e9, "USD", "US$ 9 bilhões")


def test_day_of_the_announcement_is_the_one_told() -> None:
    """A deal carries the day that its sentence names, counted from the article's, and none where no day is named."""
    published_on = date(2025, 10, 9)  # a Thursday
    told = {
        "A AMD anunciou nesta terça-feira que fornecerá chips à OpenAI.": date(2025, 10, 7),
        "A AMD anunciou ontem que fornecerá chips à OpenAI.": date(2025, 10, 8),
        "A AMD anunciou em 6 de outubro que fornecerá chips à OpenAI.": date(2025, 10, 6),
        "A AMD fornecerá chips à OpenAI até 31 de dezembro.": None,
        "A AMD fornecerá chips à OpenAI.": None,
    }
    for text, day in told.items():
        (deal,) = find(text, published_on=published_on)
        assert deal.announced_on == day


def test_old_deals_in_passing_are_left_out() -> None:
    """A year well before publication weakens a claim below what makes a deal."""
    assert find("Em 2015, a AMD fornecia chips à OpenAI.", published_on=date(2025, 10, 7)) == []


def test_source_is_no_party() -> None:
    """An agency that tells of a deal has no part in it."""
    (deal,) = find("Segundo a Reuters, a AMD fornecerá chips à OpenAI.")
    assert {party.company_id for party in deal.parties} == {"amd", "openai"}


def test_chain_tells_who_sells() -> None:
    """Where only an agreement is named, the maker of chips supplies the laboratory."""
    (deal,) = find("A OpenAI fechou acordo com a AMD.")
    assert {party.company_id: party.role for party in deal.parties} == {"amd": "supplier", "openai": "customer"}


def test_no_companies_no_deals() -> None:
    """A text without companies has no deals."""
    assert find("O acordo foi fechado ontem.") == []


def test_conjugation_of_an_unknown_class_is_empty() -> None:
    """A verb without endings of its class gives no forms."""
    assert conjugate("pôr", {"ar": ("a",)}) == []

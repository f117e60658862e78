"""Dossier -> rows of the SQL contract, as dictionaries by table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from pipeline.records import Deal, Dossier, Evidence, Rejection, Span
from pipeline.text import make_id, sentence_at

Rows = dict[str, list[dict[str, Any]]]


def make_rows(dossier: Dossier) -> Rows:
    """The rows of one article, companies and people included."""
    article, facts = dossier.article, dossier.facts
    article_id = article.article_id
    starts = [sentence.span for sentence in dossier.sentences]
    rows: Rows = defaultdict(list)

    names = {company.company_id: company.name for company in facts.companies}

    def found(fact: Any) -> dict[str, Any]:
        # company_id is the same until the passes say otherwise.
        return {**asdict(fact), "found_company_id": fact.company_id}

    def place(start_char: int) -> dict[str, Any]:
        return {"article_id": article_id, "sentence_no": sentence_at(starts, start_char)}

    row = asdict(article)
    del row["reason"]
    rows["articles"].append({**row, "authors": list(article.authors), "title_en": dossier.title_en, "text_en": dossier.text_en})
    rows["sentences"] = [{"article_id": article_id, **asdict(sentence)} for sentence in dossier.sentences]
    rows["companies"] = [asdict(company) for company in facts.companies]
    rows["people"] = [asdict(person) for person in facts.people]
    rows["company_mentions"] = [
        {**place(mention.start_char), **found(mention), "found_name": names.get(mention.company_id, mention.text)}
        for mention in facts.company_mentions
    ]
    rows["person_mentions"] = [{**place(mention.start_char), **asdict(mention)} for mention in facts.person_mentions]
    rows["article_people"] = [{"article_id": article_id, **found(person)} for person in facts.article_people]
    rows["figures"] = [
        {"figure_id": fact_id(article_id, "figure", figure), **place(figure.start_char), **found(figure)} for figure in facts.figures
    ]
    rows["quotes"] = [
        {"quote_id": fact_id(article_id, "quote", quote), **place(quote.start_char), **found(quote)} for quote in facts.quotes
    ]
    for deal in facts.deals:
        _add_deal(rows, deal, article_id, starts, names)
    return rows


def _add_deal(rows: Rows, deal: Deal, article_id: str, sentences: Sequence[Span], names: dict[str, str]) -> None:
    parties = sorted((party.company_id or party.name, party.role) for party in deal.parties)
    deal_id = make_id(article_id, "deal", deal.deal_type, parties)
    kept = {field.name for field in fields(deal)} - {"parties", "reports"}
    rows["deals"].append(
        {
            "deal_id": deal_id,
            **{name: getattr(deal, name) for name in sorted(kept)},
            "value_usd": deal.value if deal.unit == "USD" else None,
            "summary_en": summarize(deal, names),
            "merged_into": None,
        }
    )
    for party in deal.parties:
        rows["deal_parties"].append({"deal_id": deal_id, **asdict(party), "found_company_id": party.company_id})
    for span in deal.reports:
        rows["deal_reports"].append(
            {"deal_id": deal_id, "article_id": article_id, "sentence_no": sentence_at(sentences, span.start_char), **asdict(span)}
        )


def fact_id(article_id: str, kind: str, fact: Evidence) -> str:
    """Identifier of a fact: the article, the kind and the place."""
    return make_id(article_id, kind, fact.start_char, fact.end_char)


def summarize(deal: Deal, names: dict[str, str]) -> str:
    """A deal in one English line, such as 'supply: AMD (supplier), OpenAI (customer); announced'."""
    parties = ", ".join(f"{names.get(party.company_id or '', party.name)} ({party.role})" for party in deal.parties)
    size = f", {deal.unit} {deal.value:,.0f}" if deal.value is not None and deal.unit else ""
    return f"{deal.deal_type.replace('_', ' ')}: {parties}{size}; {deal.status}"


def rejection_row(rejection: Rejection, rejected_at: datetime) -> dict[str, Any]:
    """The row of a rejection."""
    return {"fetched_from": rejection.fetched_from, "stage": rejection.stage, "reason": rejection.reason, "rejected_at": rejected_at}

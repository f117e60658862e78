"""Sentences with their English -> Facts placed in the source: for a language without a file in languages/."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from pipeline.extract.extractor import extract
from pipeline.records import Deal, Evidence, Facts, Quote, Sentence

Fact = TypeVar("Fact", bound=Evidence)


def extract_from_english(sentences: Sequence[Sentence], *, published_on: date | None = None, model: str = "") -> Facts:
    """All facts of the English, each at its sentence of the source.

    Where the source sentence holds the very words (a name, 'US$ 600'), the evidence is those words, else the whole sentence. Values
    come from the English.
    """
    starts, text = [], ""
    for sentence in sentences:
        starts.append(len(text))
        text += (sentence.text_en or "") + "\n"
    if not text.strip():
        return Facts()
    facts = extract(text, "en", published_on=published_on, model=model)

    def sentence_of(start_char: int) -> Sentence:
        return sentences[bisect_right(starts, start_char) - 1]

    def moved(fact: Fact) -> Fact:
        sentence = sentence_of(fact.start_char)
        found = sentence.text.find(fact.text)
        start = sentence.start_char + max(found, 0)
        surface = fact.text if found >= 0 else sentence.text
        return replace(fact, start_char=start, end_char=start + len(surface), text=surface)

    def moved_quote(quote: Quote) -> Quote:
        sentence = sentence_of(quote.start_char)
        return replace(quote, start_char=sentence.start_char, end_char=sentence.end_char, text=sentence.text, parts=(sentence.span,))

    def moved_deal(deal: Deal) -> Deal:
        return replace(deal, reports=tuple(dict.fromkeys(sentence_of(span.start_char).span for span in deal.reports)))

    return replace(
        facts,
        company_mentions=tuple(map(moved, facts.company_mentions)),
        person_mentions=tuple(map(moved, facts.person_mentions)),
        figures=tuple(map(moved, facts.figures)),
        quotes=tuple(map(moved_quote, facts.quotes)),
        deals=tuple(map(moved_deal, facts.deals)),
    )

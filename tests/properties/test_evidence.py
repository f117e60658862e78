"""Whatever the text: evidence covers what it says, and nothing breaks."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.extract.extractor import extract
from pipeline.languages import available
from pipeline.records import Evidence, Facts
from pipeline.text import find_sentences, normalize

#: Pieces that make texts near the ones that mislead: names, marks, numbers, scales and glue in every combination.
PIECES = st.sampled_from(
    "AMD|OpenAI|a Nvidia|Meta|meta|Lisa Su|o CEO da|, diretora financeira da|disse|said|afirmó|US$|R$|€|4,5|1.250|12\u00a0500|3.5|bilhões|mil millones|"
    "trillion|%|pontos percentuais|GW|nm|entre|e|de|para|“|”|«|»|\"|'|‘|’|— |-|(|)|NVDA|.|,|;|:|\n|\n\n|quase|mais de|vezes|por ação|ações|comprou|"
    "acordo entre|Veldra Semicondutores|Sr.|Inc.|EE.UU.|…|?|😀|\u200b|\u0301|2025|7 de outubro|MI450|14h32".split("|")
)
TEXTS = st.lists(PIECES | st.text(max_size=6), max_size=40).map(" ".join) | st.lists(PIECES, max_size=40).map("".join)


def evidence(facts: Facts) -> list[Evidence]:
    return [*facts.company_mentions, *facts.person_mentions, *facts.figures, *facts.quotes]


@settings(max_examples=150, deadline=None)
@given(text=TEXTS.map(normalize), language=st.sampled_from(available()))
def test_evidence_is_never_empty_and_covers_its_text(text: str, language: str) -> None:
    """The span of a fact gives its text; a divided quote is its parts joined; values are never negative; identities exist."""
    facts = extract(text, language)
    for fact in evidence(facts):
        assert 0 <= fact.start_char < fact.end_char <= len(text)
        assert 0 < fact.confidence <= 1
        assert fact.rule
    for fact in (*facts.company_mentions, *facts.person_mentions, *facts.figures):
        assert text[fact.start_char : fact.end_char] == fact.text
    for quote in facts.quotes:
        assert " ".join(part.of(text) for part in quote.parts) == quote.text
        assert (quote.parts[0].start_char, quote.parts[-1].end_char) == (quote.start_char, quote.end_char)
    for figure in facts.figures:
        assert (figure.value is None) == (figure.kind == "money_vague")
        assert figure.value is None or figure.value >= 0
        assert figure.value_high is None or figure.value is None or figure.value_high > figure.value
    companies = {company.company_id for company in facts.companies}
    people = {person.person_id for person in facts.people}
    assert {mention.company_id for mention in facts.company_mentions} == companies
    assert {mention.person_id for mention in facts.person_mentions} == people
    named = [*facts.figures, *facts.quotes, *facts.article_people, *(party for deal in facts.deals for party in deal.parties)]
    assert {fact.company_id for fact in named} - {None} <= companies
    assert len({person.person_id for person in facts.article_people}) == len(facts.article_people) == len(people)


@settings(max_examples=100, deadline=None)
@given(text=TEXTS.map(normalize))
def test_sentences_cover_all_but_white_space_and_do_not_overlap(text: str) -> None:
    """Every visible character is in exactly one sentence."""
    spans = find_sentences(text, ["sr", "inc"])
    covered = [position for span in spans for position in range(span.start_char, span.end_char)]
    assert len(covered) == len(set(covered))
    assert all(text[position].isspace() for position in set(range(len(text))) - set(covered))
    assert all(span.of(text) == span.of(text).strip() and len(span) > 0 for span in spans)


@settings(max_examples=100, deadline=None)
@given(text=st.text())
def test_normalising_is_idempotent(text: str) -> None:
    """Once is enough."""
    assert normalize(normalize(text)) == normalize(text)

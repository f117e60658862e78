"""pipeline.ingest.summary: what a run counts of its translations."""

from __future__ import annotations

import pytest

from pipeline.ingest.summary import outcome_of
from pipeline.records import Sentence


@pytest.mark.parametrize(
    ("translator", "mended_by", "fidelity", "outcome"),
    [
        ("source", None, "ok", "source"),
        ("model", None, "ok", "ok at first"),
        ("model", "placeholders", "ok", "mended: placeholders"),
        ("apertium", "second translator", "ok", "mended: second translator"),
        ("apertium", "second translator", "negation lost", "marked"),
        ("model", None, "number missing: 75", "marked"),
    ],
)
def test_how_the_english_of_a_sentence_was_come_by(translator: str, mended_by: str | None, fidelity: str, outcome: str) -> None:
    """Right at first, mended by a step, or marked still: each sentence counts once."""
    sentence = Sentence(
        sentence_no=0, start_char=0, end_char=1, text="a", text_en="b", translator=translator, mended_by=mended_by, fidelity=fidelity
    )
    assert outcome_of(sentence) == outcome

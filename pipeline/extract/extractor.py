"""Text in one language -> Facts: a blank spaCy pipeline with all components."""

from __future__ import annotations

from datetime import date
from functools import cache

import spacy
from spacy.language import Language

from pipeline.extract.components import COMPONENTS
from pipeline.records import Facts


@cache
def make_pipeline(language: str) -> Language:
    """The spaCy pipeline of a language that has a file in languages/."""
    nlp = spacy.blank(language)
    nlp.max_length = 10_000_000
    for component in COMPONENTS:
        nlp.add_pipe(component)
    return nlp


def extract(text: str, language: str, *, published_on: date | None = None) -> Facts:
    """All facts of a text.

    >>> [figure.value for figure in extract("A Nvidia vale US$ 4,5 trilhões.", "pt").figures]
    [4500000000000.0]
    """
    nlp = make_pipeline(language)
    doc = nlp.make_doc(text)
    doc._.published_on = published_on
    facts = nlp(doc)._.facts
    assert isinstance(facts, Facts)
    return facts

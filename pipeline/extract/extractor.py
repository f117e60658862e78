"""Text in one language -> Facts: a blank spaCy pipeline with all components."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from pipeline.extract.components import COMPONENTS
from pipeline.records import Facts

#: A run without white space that is longer is no word: spaCy's tokenizer takes time with the square of its length ("((((((...").
LONGEST_WORD = 500
_HAS_LONG_RUN = re.compile(rf"\S{{{LONGEST_WORD}}}")
_PIECES = re.compile(r"\w{1,100}|[^\w\s]|\s+")


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
    doc = _make_doc(nlp, text)
    doc._.published_on = published_on
    facts = nlp(doc)._.facts
    assert isinstance(facts, Facts)
    return facts


def _make_doc(nlp: Language, text: str) -> Doc:
    if not _HAS_LONG_RUN.search(text):
        return nlp.make_doc(text)
    words = _PIECES.findall(text)
    return Doc(nlp.vocab, words=words, spaces=[False] * len(words))

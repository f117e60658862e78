"""Text in one language -> Facts: a language model for the names, and all components."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from pipeline.extract import model_names  # noqa: F401 - registers chipdeals_names
from pipeline.extract.components import COMPONENTS
from pipeline.extract.language_models import load_model
from pipeline.records import Facts

#: A run without white space that is longer is no word: spaCy's tokenizer takes time with the square of its length ("((((((...").
LONGEST_WORD = 500
_HAS_LONG_RUN = re.compile(rf"\S{{{LONGEST_WORD}}}")
_PIECES = re.compile(r"\w{1,100}|[^\w\s]|\s+")


@cache
def make_pipeline(language: str, model: str = "") -> Language:
    """The spaCy pipeline of a language that has a file in languages/: the names of a model, then all components.

    `model` is what [models] of chipdeals.toml may say. Raises ModelError.
    """
    loaded = load_model(language, model)
    nlp = spacy.blank(language, vocab=loaded.vocab)
    nlp.tokenizer = loaded.tokenizer
    nlp.max_length = 10_000_000
    nlp.add_pipe("chipdeals_sentences")
    nlp.add_pipe("chipdeals_names", config={"model": model})
    for component in COMPONENTS[1:]:
        nlp.add_pipe(component)
    return nlp


def extract(text: str, language: str, *, published_on: date | None = None, model: str = "") -> Facts:
    """All facts of a text; `model` as for make_pipeline. Raises ModelError.

    >>> [figure.value for figure in extract("A Nvidia vale US$ 4,5 trilhões.", "pt").figures]
    [4500000000000.0]
    """
    nlp = make_pipeline(language, model)
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

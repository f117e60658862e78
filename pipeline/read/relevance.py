"""Title and text -> how much the article is about chip or AI-infrastructure business, and why not.

The decision is that of a small trained classifier (relevance_model), over words and letters of beginning and whole (topic_features).
"""

from __future__ import annotations

import math
from functools import cache

from pipeline.languages.rules import LanguageRules
from pipeline.read.relevance_model import RelevanceModel, read_model
from pipeline.read.topic_features import make_features
from pipeline.settings import data_folder

FOLDER = data_folder() / "models" / "relevance"
_HALF = 0.5
#: Below it the article has hardly anything to do with the subject.
_FAR = 0.1
#: Beyond it the exponential is of no use.
_GREATEST_ODDS = 30.0


@cache
def load_model() -> RelevanceModel:
    """The model that ships, read once. Raises RelevanceModelError."""
    return read_model(FOLDER)


def score_relevance(title: str, text: str, rules: LanguageRules | None) -> tuple[float, str | None]:
    """Probability from 0 to 1 that the article is relevant and, below one half, why it is off topic, as one clause.

    A function of title, text and language alone. A language without a file in languages/ is measured in English terms and by what
    languages share ('Nvidia', 'GPU'): its articles need plainer words to pass. Raises RelevanceModelError.

    >>> from pipeline.languages import rules_for
    >>> text = "A AMD fornecerá GPUs para data centers de IA da OpenAI em contrato de bilhões."
    >>> score_relevance("AMD e OpenAI fecham acordo", text, rules_for("pt"))[1] is None
    True
    """
    features = make_features(title, text, rules.code if rules else "en")
    odds = max(-_GREATEST_ODDS, min(_GREATEST_ODDS, load_model().score(features)))
    score = 1.0 / (1.0 + math.exp(-odds)) if any(len(buckets) for buckets, _ in features.blocks) else 0.0
    if score >= _HALF:
        return score, None
    if score < _FAR:
        return score, "off topic: not about chips or AI infrastructure"
    return score, "off topic: not mainly about the business of chips or AI infrastructure"

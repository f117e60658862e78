"""Title and text -> how much the article is about chip or AI-infrastructure business, and why not."""

from __future__ import annotations

import math
import re
from functools import cache

from pipeline.languages import available, rules_for
from pipeline.languages.rules import LanguageRules
from pipeline.read.folding import fold_in_place
from pipeline.text import fold

_SAMPLE = 6000
_HALF = 0.5
_NAME_WEIGHT = 3.0
_USUAL_WORDS = 120


@cache
def _weights(code: str) -> tuple[re.Pattern[str], dict[str, tuple[int, float]]]:
    """One pattern over all terms, and by folded term its kind (0 domain, 1 business, 2 foreign) and weight."""
    rules = rules_for(code)
    assert rules is not None
    reading = rules.reading
    terms: dict[str, tuple[int, float]] = {}
    for other in filter(None, map(rules_for, available())):
        terms.update((fold(name), (0, _NAME_WEIGHT)) for name in other.reading.domain_names)
    for kind, weights in enumerate((reading.domain_terms, reading.business_terms, reading.foreign_terms)):
        for term, weight in weights.items():
            terms[fold(term)] = (kind, float(weight))
    ordered = sorted(terms, key=lambda term: (-len(term), term))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_escape, ordered))})(?!\w)"), terms


def _escape(term: str) -> str:
    return re.escape(term).replace(r"\*", r"\w{0,20}")


def measure(title: str, text: str, code: str) -> tuple[float, float, float]:
    """Domain, business and foreign mass of an article in the words of a language.

    Each term counts with its weight times the logarithm of its number; one in the title counts twice.
    """
    pattern, terms = _weights(code)
    counts: dict[str, float] = {}
    for part, worth in ((title, 2.0), (text[:_SAMPLE], 1.0)):
        for term in pattern.findall(fold_in_place(part)):
            counts[term] = counts.get(term, 0.0) + worth
    masses = [0.0, 0.0, 0.0]
    for term, count in counts.items():
        kind, weight = terms.get(term, (0, _NAME_WEIGHT))  # 'ibersilicio' for '*silici*'
        masses[kind] += weight * math.log1p(count)
    return masses[0], masses[1], masses[2]


def score_relevance(title: str, text: str, rules: LanguageRules | None) -> tuple[float, str | None]:
    """Relevance from 0 to 1 and, below one half, why the article is off topic, as one clause.

    A language without a file in languages/ is measured in English terms, many of which are international.

    >>> text = "A AMD fornecerá GPUs para data centers de IA da OpenAI em contrato de bilhões."
    >>> score_relevance("AMD e OpenAI fecham acordo", text, rules_for("pt"))[1] is None
    True
    """
    domain, business, foreign = measure(title, text, rules.code if rules else "en")
    score = 1.0 / (1.0 + math.exp(-_margin(domain, business, foreign, len(text[:_SAMPLE].split()))))
    if score >= _HALF:
        return score, None
    if domain < 4.0:
        return score, "off topic: not about chips or AI infrastructure"
    if foreign > domain:
        return score, "off topic: chip words, but about another field"
    return score, "off topic: no business of chips or AI infrastructure"


def _margin(domain: float, business: float, foreign: float, words: int) -> float:
    """Log-odds of relevance; a longer article holds more of everything.

    The weights come from a logistic regression on the corpus of own-written news.
    """
    scale = max(1.0, math.sqrt(words / _USUAL_WORDS))
    on_topic = 3.9 * math.log1p(domain / scale) + 2.1 * math.log1p(business / scale)
    return on_topic - 1.8 * math.log1p(foreign / scale) - 5.5

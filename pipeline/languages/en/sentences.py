"""English: where sentences end."""

from __future__ import annotations

from pipeline.languages.rules import SentenceRules

SENTENCES = SentenceRules(
    abbreviations=tuple(
        """
        mr mrs ms dr prof st jr sr inc corp ltd co llc plc no vs approx etc e.g i.e jan feb mar apr aug sept sep oct nov dec gen
        sen rep gov u.s u.k
    """.split()
    ),
)

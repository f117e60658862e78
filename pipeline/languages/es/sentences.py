"""Spanish: where sentences end."""

from __future__ import annotations

from pipeline.languages.rules import SentenceRules

SENTENCES = SentenceRules(
    abbreviations=tuple(
        """
        sr sra srta srs sres dr dra ing lic prof av num n pag art inc corp ltd cia co sa s.a s.l etc ej p.ej aprox tel ene feb
        mar abr ago sept sep oct nov dic vs ee uu ee.uu
    """.split()
    ),
)

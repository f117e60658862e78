"""Portuguese: where sentences end."""

from __future__ import annotations

from pipeline.languages.rules import SentenceRules

SENTENCES = SentenceRules(
    abbreviations=tuple(
        """
        sr sra srs sras dr dra drs prof profa eng exmo av r n num num pag pags art inc corp ltd ltda cia co sa s.a etc ex aprox
        tel jan fev mar abr ago set out nov dez vs st e.u.a eua p.ex
    """.split()
    ),
)

"""Sentences glued after a full stop get the space between them that a page's markup swallowed: 'benéfico.Ambas' -> 'benéfico. Ambas'."""

from __future__ import annotations

import re
from functools import cache

from pipeline.languages import available, rules_for
from pipeline.text import fold

_WORD = r"[^\W\d_]"
_UPPER = r"[A-ZÀ-ÖØ-Þ]"
_LOWER = r"[a-zß-öø-ÿ]"
#: A word, a number or what closes a bracket or quotation; what ends a sentence; a word as one begins with, or a quotation.
_GAP = re.compile(
    rf"(?P<before>{_WORD}{{2,40}}|(?<![\d.,])\d{{2,4}}%?|\d%|[)»”])(?P<stop>(?:\.{{3}}|[.!?…])[”»)]?)"
    rf"(?=(?P<after>[“«¿¡]?{_UPPER}(?:{_LOWER}{{1,40}}|{_UPPER}{{1,6}})?)(?![\w@/]|\.[a-z0-9]))"
)
_ONE_LETTER = frozenset("AOEÉÀYI")  # words of one letter that begin a sentence
#: What stands behind the full stop of a host or file name, or of a product named like one ('Booking.Com', 'Node.Js'), and is seldom a word.
_ENDINGS = frozenset(
    "com net org gov edu js ts ai ia io tv fm app dev py md txt pdf html htm xml json csv zip exe jpg png gif doc docx".split()
)
_NAME_ENDINGS = frozenset("co me es br pt us uk ly it is".split())  # words too: an ending only behind a name
_IN_ADDRESS = re.compile(r"://|www\.|[@/\\_=]")


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(entry for rules in filter(None, map(rules_for, available())) for entry in rules.sentences.abbreviations)


def split_sentences(line: str) -> str:
    """The line with a space between such sentences; addresses, file names, initials, numbers and abbreviations stay as they are.

    >>> split_sentences("Pode ser benéfico.Ambas sobem 3.0 pontos, diz a Inc.com.")
    'Pode ser benéfico. Ambas sobem 3.0 pontos, diz a Inc.com.'
    """
    return _GAP.sub(lambda match: match.group() + " " if _is_gap(line, match) else match.group(), line)


def _is_gap(line: str, match: re.Match[str]) -> bool:
    before, after = match["before"], match["after"].lstrip("“«¿¡")
    around = line[max(0, match.start() - 60) : match.start()].rpartition(" ")[2]
    if _IN_ADDRESS.search(around) or (around.endswith(".") and before[:1].islower()):  # 'www.gazeta.Com', 'java.util.List'
        return False
    if len(after) == 1 and after not in _ONE_LETTER and not match["after"].startswith(("“", "«", "¿", "¡")):  # 'AMD.O', 'Ph.D'
        return False
    if len(after) == 1 and line[match.end() + 1 : match.end() + 2] != " ":
        return False
    if match["stop"] != ".":
        return True
    key = after.lower()
    if key in _ENDINGS or (key in _NAME_ENDINGS and before[:1].isupper()):
        return False
    if len(after) > 1 and after.isupper() and (before[:1].isupper() or before.isdigit()):  # 'Character.AI', 'U.S.NATO', '2317.TW'
        return False
    return (len(before) > 2 and before.isupper()) or fold(before) not in _abbreviations()  # 'nos EUA.Na China'

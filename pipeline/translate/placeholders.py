"""Protected stretches travel through a rule-based engine as placeholders: made-up names and plain numerals, put back afterwards.

Measured with Apertium's Portuguese-Spanish and Spanish-English data: unknown capitalised words with a digit ('Xqa1') and numerals of four
digits come through always, brackets of any kind are moved about. A numeral agrees in number with its noun, a made-up word is a noun.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from pipeline.translate.translator import Protected

#: What reads as a number: '4.5', 'US$ 4.5 trillion', '75%', '1,250 employees'; but not '3M'.
_NUMERIC = re.compile(r"[-+]?(?:[A-Z]{0,3}[$€£¥₩₹]\s?)?\d[\d.,]*(?!\w)")
#: A word at the start, or behind a mark that begins a clause, and nothing but a space after it.
_OPENING_ARTICLE = re.compile(r"(?:^|[\"“«‘(]|[,;:.!?–—]\s)([^\W\d_]+)\s$")
_FIRST_NUMERAL, _STEP = 7301, 7
_ARTICLE = r"(?<!\w)(?:the|an?)\s+"


@dataclass(frozen=True, slots=True)
class Masked:
    """A sentence with placeholders in it, and what each stands for."""

    text: str
    #: Placeholder -> what it stands for, and whether English puts no article before it.
    meanings: tuple[tuple[str, str, bool], ...]


def mask(text: str, protected: Sequence[Protected], articles: Collection[str] = ()) -> Masked:
    """Put a placeholder for each protected stretch (in order, without overlaps).

    One of `articles` before a name goes where nothing but an article can stand there: 'A AMD vendeu' would be read as 'to AMD'.

    >>> mask("A AMD paga US$ 4,5.", [Protected(2, 5, "AMD"), Protected(11, 18, "US$ 4.5")]).text
    'A Xqa1 paga 7315.'
    """
    pieces, meanings = [], []
    end, number = 0, 0
    for stretch in protected:
        number += 1
        numeric = _NUMERIC.match(stretch.text_en) is not None
        while True:
            token = str(_FIRST_NUMERAL + _STEP * number) if numeric else f"Xqa{number}"
            if token not in text:
                break
            number += 1
        bare = not numeric and (stretch.text_en[:1].isupper() or stretch.text_en.startswith("the "))
        between = text[end : stretch.start_char]
        if bare and (article := _OPENING_ARTICLE.search(between, 0 if end == 0 else 1)) and article[1].lower() in articles:
            between = between[: article.start(1)]
        pieces += [between, token]
        meanings.append((token, stretch.text_en, bare))
        end = stretch.end_char
    pieces.append(text[end:])
    return Masked("".join(pieces), tuple(meanings))


def unmask(english: str, masked: Masked) -> str | None:
    """Put back what the placeholders stand for; None where one is lost or doubled.

    >>> unmask("The Xqa1 pays 7315.", mask("A AMD paga US$ 4,5.", [Protected(2, 5, "AMD"), Protected(11, 18, "US$ 4.5")]))
    'AMD pays US$ 4.5.'
    """
    for token, meaning, bare in masked.meanings:
        token_alone = rf"(?<![A-Za-z0-9]){token}(?!\d)"
        if len(re.findall(token_alone, english, re.IGNORECASE)) != 1:
            return None
        put = (_HELD + meaning + _HELD).replace("\\", r"\\")
        english = re.sub(rf"(?:{_ARTICLE})?{token_alone}" if bare else token_alone, put, english, count=1, flags=re.IGNORECASE)
    return english.replace(_HELD, "")


#: Keeps a restored text apart from its neighbours until all are restored: a name may look like a placeholder.
_HELD = "\ue000"

"""What goes to a translator and what comes back: a text with all that must arrive, and its English with the name of who made it."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.languages import LanguageRules
from pipeline.records import Facts, Figure
from pipeline.translate.protect import codes_in, facts_within, protect_known_names, protected_stretches
from pipeline.translate.translator import Protected

#: A text and what of it is protected: the same text with other names protected is another passage.
PassageKey = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, headline or quote with what its English is held against."""

    text: str
    #: In order, without overlaps.
    protected: tuple[Protected, ...] = ()
    figures: tuple[Figure, ...] = ()
    #: Companies, people, product codes and tickers.
    names: tuple[str, ...] = ()

    @property
    def key(self) -> PassageKey:
        r"""What the translation memory knows it by.

        >>> Passage("A AMD subiu 4,5%.", (Protected(2, 5, "AMD"), Protected(12, 16, "4.5%"))).key
        ('A AMD subiu 4,5%.', '2-5 AMD\n12-16 4.5%')
        """
        return self.text, "\n".join(f"{p.start_char}-{p.end_char} {p.text_en}" for p in self.protected)


@dataclass(frozen=True, slots=True)
class Rendering:
    """The English of a passage."""

    text_en: str
    #: Name of the translator that made it.
    translator: str
    #: The step of the cascade that made it, None where the first try stood.
    mended_by: str | None = None
    #: Whether the second translator of the language made it, because the first one failed on the passage.
    is_second: bool = False
    #: What fidelity.check said of it; None where it was not asked yet.
    verdict: str | None = None


def make_passage(text: str, start_char: int, facts: Facts, rules: LanguageRules | None) -> Passage:
    """A text of an article with its facts; `start_char` is -1 where it does not stand in the article's text as it is, such as a headline
    or a quote that a speaker tag divides: the article's names are known there too, its figures are not.
    """
    if start_char < 0:
        known = (mention.text for mention in (*facts.company_mentions, *facts.person_mentions) if not mention.is_reference)
        stretches, names = protect_known_names(text, known, rules)
        return Passage(text, tuple(stretches), names=(*names, *codes_in(text)))
    end = start_char + len(text)
    mentions = (*facts_within(facts.company_mentions, start_char, end), *facts_within(facts.person_mentions, start_char, end))
    return Passage(
        text,
        tuple(protected_stretches(text, start_char, facts, rules)),
        tuple(facts_within(facts.figures, start_char, end)),
        (*(mention.text for mention in mentions if not mention.is_reference), *codes_in(text)),
    )

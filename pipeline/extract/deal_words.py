"""The deal words of a language, ready to match: verbs in all their forms, nouns, prepositions, signs of status."""

from __future__ import annotations

from typing import cast

from pipeline.extract.deal_frames import Slot
from pipeline.extract.language_patterns import once_a_language
from pipeline.extract.lexicon import Phrases
from pipeline.extract.tokens import Tokens, folded
from pipeline.languages import LanguageRules
from pipeline.languages.rules import DealRules

#: Status signs from the strongest; where a sentence holds several, the first counts.
STATUSES = ("cancelled", "rumoured", "completed", "pending")


_SHORT = 3


def conjugate(infinitive: str, endings: dict[str, tuple[str, ...]]) -> list[str]:
    """The forms of a regular verb by the endings of its class.

    >>> conjugate("comprar", {"ar": ("a", "ou")})
    ['compra', 'comprou']
    """
    for ending, forms in endings.items():
        if infinitive.endswith(ending):
            stem = infinitive[: len(infinitive) - len(ending)]
            return [stem + form for form in forms]
    return []


class DealWords:
    """The DealRules of a language as dictionaries."""

    def __init__(self, rules: LanguageRules) -> None:
        given: DealRules = rules.deals
        endings = {ending: (*forms, "") if ending == "" else forms for ending, forms in given.endings.items()}
        self.triggers = Phrases()
        for noun, frame in given.nouns.items():
            self.triggers.add(noun.split() if "-" not in noun else _parts(noun), (frame, "noun"))
        for verb, frame in given.verbs.items():
            for form in dict.fromkeys(conjugate(verb, endings)):
                self.triggers.add([form], (frame, "verb"))
            for form in conjugate(verb, given.participles):
                self.triggers.add([form], (frame, "participle"))
        for form, frame in given.forms.items():
            self.triggers.add(_parts(form), (frame, "verb"))
        self.prepositions = {word: cast(Slot, place) for word, place in given.prepositions.items()}
        self.products = frozenset(map(folded, given.products))
        self.capital = frozenset(map(folded, given.capital))
        self.control = frozenset(map(folded, given.control))
        self.negations = frozenset(map(folded, given.negations))
        self.statuses = {
            "cancelled": Phrases((phrase, True) for phrase in given.cancelled),
            "rumoured": Phrases((phrase, True) for phrase in given.rumoured),
            "completed": Phrases((phrase, True) for phrase in given.completed),
            "pending": Phrases((phrase, True) for phrase in given.pending),
        }
        self.same = frozenset(map(folded, given.same))
        self.who = frozenset(map(folded, rules.people.human_relatives))
        self.relatives = frozenset(map(folded, rules.people.relatives))
        #: Words that say nothing of what is bought: articles and prepositions.
        self.plain = frozenset(map(folded, (*rules.companies.articles, *given.prepositions)))
        self.denials = frozenset(map(folded, given.denials))
        self.capital_nouns = frozenset(
            folded(noun) for noun, frame in given.nouns.items() if frame in {"round", "investment", "loan", "subsidy", "stake"}
        )
        self.investments = frozenset(folded(noun) for noun, frame in given.nouns.items() if frame in {"investment", "loan"})
        self.prepaid = frozenset(map(folded, given.prepaid))
        self._finite = frozenset(map(folded, rules.quotes.finite))
        self._finite_endings = tuple(map(folded, rules.quotes.finite_endings))
        self.copulas = frozenset(map(folded, rules.people.copulas))
        self.days = Phrases(given.days.items())
        self.months = {folded(form): int(number) for form, number in rules.reading.months.items()}
        self.governments = Phrases(given.governments.items())
        self.articles = frozenset(map(folded, rules.companies.articles))
        self.joining = frozenset(map(folded, rules.companies.joining))
        self.company_nouns = frozenset(map(folded, rules.companies.nouns))
        self._nouns = Phrases((noun, True) for noun in rules.companies.nouns)
        self._describing = {folded(word) for phrase in (*rules.companies.nouns, *rules.companies.modifiers) for word in phrase.split()} | {
            "-"
        }
        self._nationalities = tuple(map(folded, rules.companies.nationalities))

    def describes(self, fold: str) -> bool:
        """Whether a word may stand between a preposition and a company's name: 'com a [fabricante taiwanesa de chips] X'."""
        return fold in self._describing or (bool(self._nationalities) and fold.startswith(self._nationalities))

    def is_finite(self, fold: str) -> bool:
        """Whether a word looks like a finite verb: 'ficou'."""
        return fold in self._finite or (len(fold) > _SHORT and fold.endswith(self._finite_endings) and bool(self._finite_endings))

    def is_nationality(self, fold: str) -> bool:
        """Whether a word tells of a nation: 'chileno'."""
        return bool(self._nationalities) and fold.startswith(self._nationalities)

    def noun_ends(self, tokens: Tokens, end: int) -> bool:
        """Whether what a company is called ends before token `end`, with an adjective at most behind it."""
        return any(self._nouns.ending_at(tokens.folds, stop) is not None for stop in (end, end - 1) if stop > 0)


def _parts(phrase: str) -> list[str]:
    return phrase.replace("-", " - ").split()


@once_a_language
def words_of(rules: LanguageRules) -> DealWords:
    """The deal words of a language."""
    return DealWords(rules)

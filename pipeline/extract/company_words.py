"""The word lists of a language's CompanyRules, ready to match."""

from __future__ import annotations

from pipeline.extract.language_patterns import once_a_language
from pipeline.extract.lexicon import Phrases
from pipeline.extract.tokens import folded
from pipeline.languages import LanguageRules

_STATE_OFFICES = frozenset({"minister", "secretary", "undersecretary", "governor", "mayor", "ambassador", "commissioner", "state"})


class CompanyWords:
    """The word lists of a language's CompanyRules, ready to match."""

    def __init__(self, rules: LanguageRules) -> None:
        given = rules.companies
        self.articles = frozenset(map(folded, given.articles))
        self.of = frozenset(word for phrase in given.of for word in map(folded, phrase.split()))
        self.of_company = frozenset(map(folded, given.of_company))
        self.joining = frozenset(map(folded, given.joining))
        self.indefinite = frozenset(map(folded, given.indefinite))
        self.strong_verbs = frozenset(map(folded, given.strong_verbs))
        self.small = self.articles | self.of | {folded(word) for phrase in given.small_words for word in phrase.split()}
        self.nouns = Phrases((noun, True) for noun in given.nouns)
        self.either_nouns = frozenset(map(folded, given.either_nouns))
        self.product_nouns = Phrases((noun, True) for noun in given.product_nouns)
        self.estimates = frozenset(map(folded, given.estimates))
        self.on_media = Phrases((phrase, True) for phrase in given.on_media)
        self.affiliations = frozenset(map(folded, given.affiliations))
        self.through = Phrases((phrase, True) for phrase in given.through)
        self.speech = frozenset(map(folded, rules.quotes.speech_verbs))
        self.areas = frozenset(map(folded, rules.people.areas))
        self.particles = frozenset(map(folded, rules.people.particles))
        #: Offices of state: what they are in charge of is no company ('ministra da Transição Digital').
        self.state_offices = Phrases((form, True) for form, title in rules.people.roles.items() if title.split()[-1] in _STATE_OFFICES)
        self.noun_words = frozenset(folded(noun) for noun in given.nouns)
        self.modifiers = frozenset(map(folded, given.modifiers))
        self.nationalities = tuple(map(folded, given.nationalities))
        self.verbs = frozenset(folded(word) for word in (*given.verbs, *given.strong_verbs))
        self.roles = Phrases((role, True) for role in given.roles)
        self.origins = Phrases((phrase, True) for phrase in given.origins)
        self.shares = Phrases((share, True) for share in given.shares)
        self.source = Phrases((phrase, True) for phrase in given.source)
        self.heads = frozenset(map(folded, given.heads))
        self.tails = Phrases((tail, True) for tail in given.tails)
        self.legal = Phrases((form, form) for form in given.legal)
        self.foreign_heads = Phrases((head, True) for head in given.foreign_heads)
        self.foreign_names = Phrases((name, True) for name in (*given.foreign_names, *given.places))
        self.places = Phrases((place, True) for place in given.places)
        self.institution_nouns = Phrases((noun, True) for noun in given.institution_nouns)
        self.institution_words = frozenset(map(folded, given.institution_words))
        self.partnership_tails = frozenset(map(folded, given.partnership_tails))
        self.exchanges = frozenset(given.exchanges)
        self.makers = frozenset(map(folded, given.makers))
        self.giants = frozenset(map(folded, given.giants))
        self.origin_countries = Phrases(given.origin_countries.items())
        self.product_words = frozenset(map(folded, given.product_nouns))
        self.same_tails = frozenset(map(folded, given.same_tails))
        self.subsidiary_tails = frozenset(map(folded, given.subsidiary_tails))
        self.locatives = frozenset(map(folded, given.locatives))
        self.demonyms = frozenset(map(folded, given.demonyms))
        self.symbol_tails = frozenset(given.symbol_tails)
        self.person_titles = frozenset(map(folded, rules.people.titles))
        self.first_surnames = frozenset(map(folded, rules.people.first_surnames))
        self.takes_article = rules.people.companies_take_article
        #: What ends in an article: 'da', 'pela', 'à'.
        self.contracted = frozenset(map(folded, given.contracted))

    def is_article(self, fold: str) -> bool:
        """Whether a word is an article or ends in one: 'a', 'da'."""
        return fold in self.articles or fold in self.contracted

    def is_ordinary(self, fold: str) -> bool:
        """Whether a word, though written with a capital, is an ordinary word before a name."""
        return fold in self.small or fold in self.noun_words or fold in self.verbs


@once_a_language
def words_of(rules: LanguageRules) -> CompanyWords:
    """The company words of a language."""
    return CompanyWords(rules)

"""The shape of a language's knowledge of names: cues of companies, and titles, roles and company of people.

Written as languages/rules.py says: lower case with accents; the same field means the same in every language.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.languages.company_names import (
    EXCHANGES,
    INSTITUTION_WORDS,
    LEGAL_FORMS,
    NAME_TAILS,
    PARTNERSHIP_TAILS,
    SAME_TAILS,
    SUBSIDIARY_TAILS,
    SYMBOL_TAILS,
)
from pipeline.languages.lists import mapping, words
from pipeline.languages.person_names import CHINESE_SURNAMES, KNOWN_BY_ONE_NAME, NAMED_AFTER_PEOPLE


@dataclass(frozen=True, kw_only=True)
class CompanyRules:
    """Cues that a name is a company, and that it is not (extract/companies.py)."""

    #: Words before a name that are no part of it even with a capital: articles, prepositions, conjunctions, openers of sentences.
    articles: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    small_words: tuple[str, ...] = ()
    #: Those of them that end in an article ('da', 'pela').
    contracted: tuple[str, ...] = ()
    #: What stands between an office and its company ('analista da X'), between the members of a list ('e'), and articles of something new.
    of_company: tuple[str, ...] = ()
    joining: tuple[str, ...] = ()
    indefinite: tuple[str, ...] = ()
    #: What a company is called ('startup', 'fabricante'), and words that may stand between that and the name ('de chips', 'americana').
    nouns: tuple[str, ...] = ()
    modifiers: tuple[str, ...] = ()
    #: Those of the nouns that people are called as well ('concorrente', 'parceiro').
    either_nouns: tuple[str, ...] = ()
    #: What makes a common name after it that of a product ('chips', 'arquitetura').
    product_nouns: tuple[str, ...] = ()
    #: Verbs of which the maker of an estimate is the subject, before it ('calcula'), and words between a deed and who it went through.
    estimates: tuple[str, ...] = ()
    through: tuple[str, ...] = ()
    #: Words before a social network that make it where something is written, not who acts: 'no Twitter', 'canal do WhatsApp'.
    on_media: tuple[str, ...] = ()
    #: Between a person and an employer that no place can follow ('da').
    affiliations: tuple[str, ...] = ()
    #: What follows a company's name and a comma ('fundada em').
    origins: tuple[str, ...] = ()
    #: Beginnings of adjectives of nationality ('american').
    nationalities: tuple[str, ...] = ()
    #: Verbs of which companies are the subject, as written.
    verbs: tuple[str, ...] = ()
    #: Verbs of which hardly anything but a company is the subject ('faturou').
    strong_verbs: tuple[str, ...] = ()
    #: Offices held at companies ('analista'): 'analista da X'.
    roles: tuple[str, ...] = ()
    #: Things that only companies have ('ações', 'papéis'): 'as ações da X'.
    shares: tuple[str, ...] = ()
    #: Words before a source ('segundo'): 'segundo a X'.
    source: tuple[str, ...] = ()
    #: First words of company names ('Banco'), last words of them, and legal forms; the latter two are the same everywhere.
    heads: tuple[str, ...] = ()
    tails: tuple[str, ...] = words(NAME_TAILS)
    legal: tuple[str, ...] = words(LEGAL_FORMS)
    #: First words of names that are no companies ('Ministério', 'Universidade'), and whole names that are none (acronyms, months).
    foreign_heads: tuple[str, ...] = ()
    foreign_names: tuple[str, ...] = ()
    #: Countries, states and cities that the news name most.
    places: tuple[str, ...] = ()
    #: What an institution is called before its name ('a associação'); the same everywhere: words that make any name an institution's.
    institution_nouns: tuple[str, ...] = ()
    institution_words: tuple[str, ...] = words(INSTITUTION_WORDS)
    #: The same everywhere: last words of names such as 'Falcão, Reis & Associados', exchanges before a symbol, what follows a symbol.
    partnership_tails: tuple[str, ...] = words(PARTNERSHIP_TAILS)
    exchanges: tuple[str, ...] = words(EXCHANGES)
    symbol_tails: tuple[str, ...] = words(SYMBOL_TAILS)
    #: Last words without which a company is still called the same in a text ('Samsung Electronics'); the same everywhere.
    same_tails: tuple[str, ...] = words(SAME_TAILS)
    #: Last words that make a known name with them the name of a company of its own: 'Nexcore Ventures'; the same everywhere.
    subsidiary_tails: tuple[str, ...] = words(SUBSIDIARY_TAILS)
    #: What goes before a place without an article, and adjectives of origin that are written with a capital: 'the Finnish Nexcore'.
    locatives: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    #: What describes a company by what it makes or owns ('dona', 'fabricante') or by its size in a country; country -> ISO 3166 code.
    makers: tuple[str, ...] = ()
    giants: tuple[str, ...] = ()
    origin_countries: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class PeopleRules:
    """Titles, roles in English standard terms, name particles (extract/people.py)."""

    #: Forms of address before a name, without the full stop: 'sr', 'dr'.
    titles: tuple[str, ...] = ()
    #: Form -> role in English standard terms; longer forms win.
    roles: dict[str, str] = field(default_factory=dict)
    #: Form -> English of what a director, manager, minister or head is in charge of.
    areas: dict[str, str] = field(default_factory=dict)
    #: Words that stand between a role and its area or company: 'de', 'da'.
    joins: tuple[str, ...] = ()
    #: Words that join two roles of one person: 'e'.
    conjunctions: tuple[str, ...] = ()
    #: What makes a role a former one, before it ('ex-') and what makes it a deputy's, after it ('-adjunto').
    former: tuple[str, ...] = ()
    deputy: tuple[str, ...] = ()
    #: The lower-case words inside names and the last words that are no surname: 'da', 'Neto'.
    particles: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    #: Articles and contractions that never stand right before a person's name; place words that never do; possessive marks that may.
    articles: tuple[str, ...] = ()
    place_words: tuple[str, ...] = ()
    #: Words that make the name they stand in something else than a person's: 'universidade', 'capital', 'prêmio'.
    other_names: tuple[str, ...] = ()
    #: Words that make the name after them (or in English: after it) that of a thing: 'rua', 'processador', 'prêmio'.
    named_things: tuple[str, ...] = ()
    #: First words of places: 'São', 'Santa', 'Nova'.
    place_starts: tuple[str, ...] = ()
    #: Words a sentence opens with that are no part of the name after them, beside spaCy's stop words.
    openers: tuple[str, ...] = ()
    #: What comes before the names of those who made the article: 'reportagem de'.
    bylines: tuple[str, ...] = ()
    #: The unit of an age between commas: 'anos'.
    years: tuple[str, ...] = ()
    #: Nouns that stand for the company last spoken of: 'empresa', 'companhia'.
    company_nouns: tuple[str, ...] = ()
    #: Those of them that say nothing of what the company does.
    general_nouns: tuple[str, ...] = ()
    #: Between a person and the employer: 'da'; those that need a comma before them: 'pela'. Between a company and whose it is: 'de'.
    belongs: tuple[str, ...] = ()
    belongs_after_comma: tuple[str, ...] = ()
    owned_by: tuple[str, ...] = ()
    #: Words before the role somebody is about to take ('assume como CEO'); between a company and who runs it ('liderada por') -> role.
    appointments: tuple[str, ...] = ()
    led_by: dict[str, str] = field(default_factory=dict)
    #: Between a person and the company he runs ('que comanda', 'à frente') -> role; those of them that open a sentence with the company.
    headships: dict[str, str] = field(default_factory=dict)
    fronts: tuple[str, ...] = ()
    #: What the agent stands after ('por', 'pelo'; the form led_by is written with first), what may stand before a headship ('hoje'), and
    #: between a company at the front of a sentence and who is there ('está').
    agents: tuple[str, ...] = ()
    nowadays: tuple[str, ...] = ()
    stands: tuple[str, ...] = ()
    #: Before a role: whose it is ('seu', 'its'); after it: of the company named last ('desta'). Before a company or 'casa': 'na', 'mesma'.
    possessives: tuple[str, ...] = ()
    latter: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    houses: tuple[str, ...] = ()
    #: What somebody does 'na Nexcore' ('trabalha'), verbs between him and the company he leaves for another ('trocou'), what he is
    #: called after its name ('executive'), and what stands before who takes his place ('no lugar dele').
    works: tuple[str, ...] = ()
    swaps: tuple[str, ...] = ()
    employees: tuple[str, ...] = ()
    successions: tuple[str, ...] = ()
    #: Before a role that somebody gives up: 'até aqui'.
    until_now: tuple[str, ...] = ()
    #: Roles that a form of address tells: 'Sen.'.
    title_roles: dict[str, str] = field(default_factory=dict)
    #: Parts of a company that somebody runs: 'operação', 'divisão'.
    units: tuple[str, ...] = ()
    #: The office itself ('presidência') -> role, and the verbs of who takes or holds it and of who leaves it.
    offices: dict[str, str] = field(default_factory=dict)
    takes: tuple[str, ...] = ()
    leaves: tuple[str, ...] = ()
    #: Verbs between a company and whom it gives a role ('nomeou'), and what stands between that person and the role ('para o cargo de').
    appoints: tuple[str, ...] = ()
    into_role: tuple[str, ...] = ()
    #: Whether nouns stand before the noun they describe: 'AMD CEO', 'sales director'.
    nouns_modify: bool = False
    #: Whether names of companies take an article that those of people do not.
    companies_take_article: bool = False
    #: Relative pronouns, and those that only people have: 'que', 'quem'.
    relatives: tuple[str, ...] = ()
    human_relatives: tuple[str, ...] = ()
    #: Verbs between a name and its role: 'é', 'que é'; those that say it is no more.
    copulas: tuple[str, ...] = ()
    past_copulas: tuple[str, ...] = ()
    #: Relatives and other companions ('marido'), callings that are no role ('pastor') and endings of such ('ólogo'),
    #: and verbs of which only people are subjects.
    kin: tuple[str, ...] = ()
    callings: tuple[str, ...] = ()
    calling_endings: tuple[str, ...] = ()
    human_verbs: tuple[str, ...] = ()
    #: What stands between who takes an office and who leaves it ('no lugar de').
    replacing: tuple[str, ...] = ()
    #: Before the country whose branch of a company somebody runs: 'director general de Intel para España'.
    branches: tuple[str, ...] = ()
    #: What stands for a person spoken of before: pronoun -> 'm' or 'f'; definite article (with a preposition too) -> 'm', 'f' or ''.
    pronouns: dict[str, str] = field(default_factory=dict)
    definite: dict[str, str] = field(default_factory=dict)
    #: Endings of nouns that tell the gender, those that do not though they look so ('ista'), and forms of address -> gender.
    feminine_endings: tuple[str, ...] = ()
    masculine_endings: tuple[str, ...] = ()
    common_endings: tuple[str, ...] = ()
    address: dict[str, str] = field(default_factory=dict)
    #: Before a person or a role as the source of what is said or as the subject: 'já o', 'segundo'.
    leads: tuple[str, ...] = ()
    #: The same in every language: one word -> full name, things with names of people, surnames that come first.
    one_name: dict[str, str] = field(default_factory=lambda: mapping(KNOWN_BY_ONE_NAME))
    named_after: tuple[str, ...] = words(NAMED_AFTER_PEOPLE)
    first_surnames: tuple[str, ...] = words(CHINESE_SURNAMES)

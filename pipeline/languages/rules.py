"""The shape of a language's knowledge: what a file in languages/ fills in.

Every word list is written as in running text, lower case with accents; who compares folds both sides. The same field means the same in
every language, so that a rule in extract/ is written once.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.languages.company_names import LEGAL_FORMS, NAME_TAILS
from pipeline.languages.lists import mapping, words
from pipeline.languages.person_names import CHINESE_SURNAMES, KNOWN_BY_ONE_NAME, NAMED_AFTER_PEOPLE


@dataclass(frozen=True, kw_only=True)
class SentenceRules:
    """Where sentences end."""

    #: Words that a full stop follows without ending a sentence, folded, without the stop: 'sr', 'inc'.
    abbreviations: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ReadingRules:
    """How pages of the language look around the article (read/)."""

    #: Month by its number: '10: outubro | out'.
    months: dict[str, str] = field(default_factory=dict)
    #: Whether 10/7 is the 10th of July ('dmy') or October the 7th ('mdy').
    numeric_order: str = "dmy"
    #: Words before the day of first publication, and before that of a later change.
    published: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    #: Words between day and clock ('às').
    clock: tuple[str, ...] = ()
    #: What a byline opens with ('por'), and what stands for the newsroom as an author ('redação').
    byline: tuple[str, ...] = ()
    newsroom: tuple[str, ...] = ()
    #: What joins two authors ('e').
    conjunctions: tuple[str, ...] = ()
    #: Labels of a picture's credit ('foto'); marks of a credit without a label ('divulgação').
    credit_labels: tuple[str, ...] = ()
    credit_marks: tuple[str, ...] = ()
    #: Openings of a line that points to other articles ('leia também').
    related: tuple[str, ...] = ()
    #: Imperatives that open a call to readers ('inscreva-se'), and what the call is for ('newsletter').
    call_verbs: tuple[str, ...] = ()
    call_objects: tuple[str, ...] = ()
    #: Whole lines of the page around the article, and openings of such lines.
    page_lines: tuple[str, ...] = ()
    page_starts: tuple[str, ...] = ()
    #: Labels of a line of tags ('etiquetas'), always before a colon.
    tag_labels: tuple[str, ...] = ()
    #: Reading time after the number of minutes ('min de leitura').
    reading_time: tuple[str, ...] = ()
    #: Relevance: term -> weight. Chips and AI infrastructure; business and deals; fields where the same words mean something else.
    domain_terms: dict[str, str] = field(default_factory=dict)
    #: Names of makers, clouds and model builders that say the same in every language, so one file suffices; '*' for any letters.
    domain_names: tuple[str, ...] = ()
    business_terms: dict[str, str] = field(default_factory=dict)
    foreign_terms: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class FigureRules:
    """Numbers, scales, currencies, units, counted nouns, qualifiers, directions and metrics (extract/figures*.py).

    A phrase may end a word in '*' (any ending: 'subi*') and is read with the contractions of the language ('de' also as 'da', 'dos').
    Mappings run from the form to the value, as `mapping` makes them.
    """

    #: The usual decimal mark; where `both_marks`, the article decides what '1,250' means.
    decimal_mark: str = "."
    both_marks: bool = False
    #: Whether an ordinary space may group thousands.
    space_groups: bool = False
    #: A word -> the other shapes it takes: 'de' -> da, do, dos.
    contractions: tuple[tuple[str, tuple[str, ...]], ...] = ()
    cardinals: dict[str, str] = field(default_factory=dict)
    scales: dict[str, str] = field(default_factory=dict)
    #: Short scales, case-sensitive, only behind digits ('2,3 bi'), and those that need a currency as well ('US$ 1.2B').
    short_scales: dict[str, str] = field(default_factory=dict)
    money_scales: dict[str, str] = field(default_factory=dict)
    #: Between the words of a number ('vinte e cinco'); before a scale as one ('a billion'); half behind and before a scale.
    number_joins: tuple[str, ...] = ()
    one: tuple[str, ...] = ()
    half_after: tuple[str, ...] = ()
    half_before: tuple[str, ...] = ()
    #: Between an amount and its noun ('milhões de chips'), articles that may stand before a number, and words no noun begins with.
    links: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    function_words: tuple[str, ...] = ()
    #: Names of currencies; those that need the article's country ('pesos'), the words that tell it, and cents.
    currencies: dict[str, str] = field(default_factory=dict)
    shared_currencies: dict[str, tuple[str, ...]] = field(default_factory=dict)
    currency_evidence: dict[str, str] = field(default_factory=dict)
    cents: dict[str, str] = field(default_factory=dict)
    percents: dict[str, str] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    #: Counted nouns -> English singular, and what may stand between number and noun.
    nouns: dict[str, str] = field(default_factory=dict)
    modifiers: tuple[str, ...] = ()
    #: Nouns that count only behind a number worth telling and directly; endings of plurals that tell their English singular ('ies' -> 'y';
    #: '!': no plural); and plurals that never count anything.
    rarer_nouns: dict[str, str] = field(default_factory=dict)
    plurals: dict[str, str] = field(default_factory=dict)
    uncounted: tuple[str, ...] = ()
    #: Whether adjectives and makers stand before the noun ('5,000 skilled jobs').
    nouns_last: bool = False
    durations: dict[str, str] = field(default_factory=dict)
    #: 'terço' -> 3; 'metade' -> 50; 'em cada' of 'três em cada quatro'; before and after: what makes 'metade' a time.
    denominators: dict[str, str] = field(default_factory=dict)
    halves: dict[str, str] = field(default_factory=dict)
    out_of: tuple[str, ...] = ()
    half_not_after: tuple[str, ...] = ()
    half_not_before: tuple[str, ...] = ()
    #: 'vezes'; what follows where it compares; what follows where it tells how often; 'o dobro' -> 2.
    times: tuple[str, ...] = ()
    times_compare: tuple[str, ...] = ()
    times_how_often: tuple[str, ...] = ()
    multiples: dict[str, str] = field(default_factory=dict)
    #: 'dezenas de' before a scale and a currency.
    vague: tuple[str, ...] = ()
    #: 'entre' A 'e' B; A 'a' B; 'de' A 'para' B, and the verbs that make 'de A a B' a change; A, B 'e' C.
    between: tuple[str, ...] = ()
    range_joins: tuple[str, ...] = ()
    from_words: tuple[str, ...] = ()
    change_joins: tuple[str, ...] = ()
    change_verbs: tuple[str, ...] = ()
    list_joins: tuple[str, ...] = ()
    #: 'por ação' -> share.
    per: dict[str, str] = field(default_factory=dict)
    qualifiers: dict[str, str] = field(default_factory=dict)
    qualifiers_after: dict[str, str] = field(default_factory=dict)
    #: Words before a number that make it no figure ('página', 'às'), and after a duration ('por dia', 'de idade').
    not_after: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    age_openings: tuple[str, ...] = ()
    directions: dict[str, str] = field(default_factory=dict)
    #: Directly behind an amount: '46% acima'.
    directions_after: dict[str, str] = field(default_factory=dict)
    #: Words before an amount that make it the level reached: 'subiu para 40'.
    level_words: tuple[str, ...] = ()
    #: Cue -> metric.
    metrics: dict[str, str] = field(default_factory=dict)
    #: 'a empresa', 'a fabricante'; 'sua', 'cuja'; 'da' between a metric and its owner.
    anaphors: tuple[str, ...] = ()
    possessives: tuple[str, ...] = ()
    relatives: tuple[str, ...] = ()
    owner_links: tuple[str, ...] = ()
    #: Words that begin a clause about something else: 'enquanto o índice subia'; words before what an amount is compared with: 'contra'.
    contrasts: tuple[str, ...] = ()
    comparisons: tuple[str, ...] = ()
    #: Words between two companies that begin a new clause, so that the first is no subject of the second's figure: 'que', 'and'.
    dividers: tuple[str, ...] = ()
    #: Behind a name and a comma: what begins a clause about it ('que', 'dona de').
    appositions: tuple[str, ...] = ()
    #: Behind a metric: it is of several, or of others ('receita das empresas').
    plural_owners: tuple[str, ...] = ()
    #: Prepositions: a company behind one is no subject.
    prepositions: tuple[str, ...] = ()
    #: Verbs and nouns of saying: a company before one is a source, not an owner.
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class CompanyRules:
    """Cues that a name is a company, and that it is not (extract/companies.py)."""

    #: Words before a name that are no part of it even with a capital: articles, prepositions, conjunctions, openers of sentences.
    articles: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    small_words: tuple[str, ...] = ()
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
    #: Words before the role somebody is about to take ('assume como CEO'), and between a company and who runs it ('liderada por').
    appointments: tuple[str, ...] = ()
    led_by: tuple[str, ...] = ()
    #: Whether nouns stand before the noun they describe: 'AMD CEO', 'sales director'.
    nouns_modify: bool = False
    #: Whether names of companies take an article that those of people do not.
    companies_take_article: bool = False
    #: Relative pronouns, and those that only people have: 'que', 'quem'.
    relatives: tuple[str, ...] = ()
    human_relatives: tuple[str, ...] = ()
    #: Verbs between a name and its role: 'é', 'que é'.
    copulas: tuple[str, ...] = ()
    #: Relatives and other companions ('marido'), callings that are no role ('pastor'), and verbs of which only people are subjects.
    kin: tuple[str, ...] = ()
    callings: tuple[str, ...] = ()
    human_verbs: tuple[str, ...] = ()
    #: What stands between who takes an office and who leaves it ('no lugar de').
    replacing: tuple[str, ...] = ()
    #: The same in every language: one word -> full name, things with names of people, surnames that come first.
    one_name: dict[str, str] = field(default_factory=lambda: mapping(KNOWN_BY_ONE_NAME))
    named_after: tuple[str, ...] = words(NAMED_AFTER_PEOPLE)
    first_surnames: tuple[str, ...] = words(CHINESE_SURNAMES)


@dataclass(frozen=True, kw_only=True)
class QuoteRules:
    """Quotation marks, speech verbs, attribution (extract/quotes.py)."""

    #: Forms that attribute words to a speaker: 'disse', 'afirmou'.
    speech_verbs: tuple[str, ...] = ()
    #: Forms that do so only next to a quotation: 'vê', 'considera'.
    view_verbs: tuple[str, ...] = ()
    #: Prepositions and phrases that do so with the speaker after them: 'segundo', 'de acordo com'.
    according: tuple[str, ...] = ()
    #: Words right before a quotation that make it a name, a title or a term: 'chamado', 'conhecido como'.
    terms: tuple[str, ...] = ()
    #: Works whose title stands in marks behind them, a few words at most between: 'relatório', 'livro'.
    works: tuple[str, ...] = ()
    #: Words before the one who is told something: 'ao', 'à', 'to'.
    recipients: tuple[str, ...] = ()
    #: Those that are so before people only, being articles before companies: 'disse a Ana', 'disse a Nvidia'.
    person_recipients: tuple[str, ...] = ()
    #: Prepositions before a name that keep it from being the subject: 'da', 'de', 'com'.
    prepositions: tuple[str, ...] = ()
    #: Nouns for a speaker whom the text does not name: 'fonte', 'analistas'.
    anonymous: tuple[str, ...] = ()
    #: Nouns and pronouns for a person named before: 'o executivo', 'ela'.
    same_person: tuple[str, ...] = ()
    #: The same for a company: 'a empresa', 'a fabricante'.
    same_company: tuple[str, ...] = ()
    #: Indefinite articles, which keep a noun from meaning somebody named before.
    indefinite: tuple[str, ...] = ()
    #: Whether the subject may follow a verb of speech or be understood: 'disse Ana', 'acrescentou'.
    subject_follows: bool = False
    #: Endings and auxiliaries of verbs that tell of the past, to know one of speech that is in no list: '“...”, desconversou Ana'.
    verb_endings: tuple[str, ...] = ()
    auxiliaries: tuple[str, ...] = ()
    #: Words that may stand before a verb that has no subject: 'também', 'ainda'.
    fillers: tuple[str, ...] = ()
    #: Words between a speech verb and the words said: 'que'.
    complementizers: tuple[str, ...] = ()
    #: Frequent finite verb forms and endings, to tell a clause from a fragment.
    finite: tuple[str, ...] = ()
    finite_endings: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class DealRules:
    """Words that make a deal, its type, status and the roles of its parties (extract/deals.py).

    The names of frames (acquire, supply, stake ...) are those of extract/deal_frames.py.
    """

    #: Endings of regular verbs by the infinitive's ending: of finite forms, and of participles.
    endings: dict[str, tuple[str, ...]] = field(default_factory=dict)
    participles: dict[str, tuple[str, ...]] = field(default_factory=dict)
    #: Infinitive -> frame; irregular forms -> frame; nouns and set phrases -> frame.
    verbs: dict[str, str] = field(default_factory=dict)
    forms: dict[str, str] = field(default_factory=dict)
    nouns: dict[str, str] = field(default_factory=dict)
    #: Preposition, also with its article -> place: of, with, in, to, by, between, from.
    prepositions: dict[str, str] = field(default_factory=dict)
    #: Things sold and bought that make a purchase a supply, parts of a company's capital, and things of a company that are sold whole.
    products: tuple[str, ...] = ()
    capital: tuple[str, ...] = ()
    control: tuple[str, ...] = ()
    #: Words that tell the status of the deal in their sentence.
    rumoured: tuple[str, ...] = ()
    pending: tuple[str, ...] = ()
    completed: tuple[str, ...] = ()
    cancelled: tuple[str, ...] = ()
    #: Words before a verb that deny it.
    negations: tuple[str, ...] = ()
    #: Before a noun that means a party named before: 'com a mesma fornecedora'.
    same: tuple[str, ...] = ()
    #: Words for a day -> days from that of publication ('0', '-1'), or the weekday ('w0' Monday) on or before it.
    days: dict[str, str] = field(default_factory=dict)
    #: What governments and their offices are called where they are a party -> a key that is the same for all names of one government;
    #: 'government' where a place or nationality must tell whose.
    governments: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class TranslationRules:
    """What a translation must not lose: negations, and what is checked beside numbers and names (translate/).

    Mappings run from the form in this language to English, as `mapping` makes them.
    """

    #: Words that negate: one of them in the source wants a negation in the English.
    negations: tuple[str, ...] = ()
    #: What may stand for a negation: beginnings of words ('fal*' for 'faltou', 'un*' for 'unprecedented'); excuses both sides.
    near_negations: tuple[str, ...] = ()
    #: Phrases whose negation word denies nothing ('não só', 'a não ser').
    not_negating: tuple[str, ...] = ()
    #: Scales behind digits -> 'thousand', 'million' ...
    scales: dict[str, str] = field(default_factory=dict)
    #: Words that say a number beside the cardinals of `FigureRules`: 'dobro' -> '2'.
    number_words: dict[str, str] = field(default_factory=dict)
    #: 'um terço' -> 'a third'; in English -> the value in percent.
    fractions: dict[str, str] = field(default_factory=dict)
    #: 'entre' -> 'between', 'e' -> 'and', 'a' -> 'to': what stands around the two numbers of a range.
    ranges: dict[str, str] = field(default_factory=dict)
    #: Fixed expressions that a word-by-word engine gets wrong: 'cerca de' -> 'about'.
    phrases: dict[str, str] = field(default_factory=dict)
    #: Proper names that have another name in English: 'Alemanha' -> 'Germany'; case-sensitive.
    exonyms: dict[str, str] = field(default_factory=dict)
    #: Articles that English does not put before names.
    articles: tuple[str, ...] = ()
    #: English only: ISO 4217 -> sign before the number or name behind it; nouns with an irregular plural.
    currencies: dict[str, str] = field(default_factory=dict)
    plurals: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class LanguageRules:
    """All that is known of one language."""

    #: ISO 639-1 code, the file's name.
    code: str
    #: English name.
    name: str
    sentences: SentenceRules = field(default_factory=SentenceRules)
    reading: ReadingRules = field(default_factory=ReadingRules)
    figures: FigureRules = field(default_factory=FigureRules)
    companies: CompanyRules = field(default_factory=CompanyRules)
    people: PeopleRules = field(default_factory=PeopleRules)
    quotes: QuoteRules = field(default_factory=QuoteRules)
    deals: DealRules = field(default_factory=DealRules)
    translation: TranslationRules = field(default_factory=TranslationRules)

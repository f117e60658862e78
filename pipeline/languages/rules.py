"""The shape of a language's knowledge: what a file in languages/ fills in.

Every word list is written as in running text, lower case with accents; who compares folds both sides. The same field means the same in
every language, so that a rule in extract/ is written once.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.languages.name_rules import CompanyRules, PeopleRules


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
    #: Zone by what is printed behind a clock: 'America/Sao_Paulo: horário de Brasília'.
    zones: dict[str, str] = field(default_factory=dict)
    #: What a byline opens with ('por'), and what stands for the newsroom as an author ('redação').
    byline: tuple[str, ...] = ()
    newsroom: tuple[str, ...] = ()
    #: What joins two authors ('e').
    conjunctions: tuple[str, ...] = ()
    #: Offices beside an author's name ('repórter'), words between a name and its place ('em'), and words before an outlet ('da').
    author_roles: tuple[str, ...] = ()
    author_places: tuple[str, ...] = ()
    author_outlets: tuple[str, ...] = ()
    #: Places of two words that stand alone behind an author's name and would pass for a second one ('São Paulo').
    author_cities: tuple[str, ...] = ()
    #: Labels of a picture's credit ('foto'); marks of a credit without a label ('divulgação').
    credit_labels: tuple[str, ...] = ()
    credit_marks: tuple[str, ...] = ()
    #: Openings of a line that points to other articles ('leia também').
    related: tuple[str, ...] = ()
    #: Imperatives that open a call to readers ('inscreva-se'), and what the call is for ('newsletter').
    call_verbs: tuple[str, ...] = ()
    call_objects: tuple[str, ...] = ()
    #: Before the name of a source in the last line of a page: 'Fonte: Reuters', 'Via Phoronix'.
    source_labels: tuple[str, ...] = ()
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
    #: Endings of participles, which no noun behind a number is ('16 mil milhões esperados').
    participles: tuple[str, ...] = ()
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
    #: Words that say that several are spoken of ('ambas', 'juntas').
    plural_subjects: tuple[str, ...] = ()
    #: Behind a name and a comma: what begins a clause about it ('que', 'dona de').
    appositions: tuple[str, ...] = ()
    #: Behind a metric: it is of several, or of others ('receita das empresas').
    plural_owners: tuple[str, ...] = ()
    #: Prepositions: a company behind one is no subject.
    prepositions: tuple[str, ...] = ()
    #: Verbs and nouns of saying: a company before one is a source, not an owner.
    sources: tuple[str, ...] = ()


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
    #: Writings whose author speaks: 'diz o relatório da CBRE'.
    reports: tuple[str, ...] = ()
    #: Those who speak for a company without a name of their own, and what stands between them, or a report, and the company.
    spokespeople: tuple[str, ...] = ()
    authored_by: tuple[str, ...] = ()
    #: What stands for a speaker whom nobody names: 'contou quem esteve na sala'; and before a role at the company just named: 'its'.
    whoever: tuple[str, ...] = ()
    possessives: tuple[str, ...] = ()
    #: What a person says, before a colon: 'O recado? O de sempre: “...”'.
    speech_nouns: tuple[str, ...] = ()


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
    #: Verbs that deny what follows farther behind: 'desmentiu estar a negociar a compra'.
    denials: tuple[str, ...] = ()
    #: What is received for goods and not for a share: 'adiantamento', 'pedido'.
    prepaid: tuple[str, ...] = ()
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

    #: Words and phrases that deny: each in the source wants a denial in the English. Here and in the next five lists '*' stands for any
    #: ending or beginning ('deix* de', '*less'), '…' for a few words between ('enquanto … não').
    negations: tuple[str, ...] = ()
    #: Those that behind another denial only strengthen it ('não pediu nada').
    strengthened: tuple[str, ...] = ()
    #: Words that say that something is lacking ('sem'), and in English what says so in other words ('free of').
    privatives: tuple[str, ...] = ()
    near_privatives: tuple[str, ...] = ()
    #: What may stand for a denial: in English 'failed to', 'un*'; in the source what becomes such a word ('falh*', 'não só').
    near_negations: tuple[str, ...] = ()
    #: What English may say by a denial, or need not: 'dispensa' -> 'does without', 'só em maio' -> 'not until May'.
    denied_in_english: tuple[str, ...] = ()
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

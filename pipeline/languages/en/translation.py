"""English: what the English must not lose."""

from __future__ import annotations

from pipeline.languages.lists import mapping, pairs, words
from pipeline.languages.rules import TranslationRules

TRANSLATION = TranslationRules(
    negations=words("not | no | never | nor | neither | cannot | n't | hardly | barely | scarcely | unless | no longer | no one"),
    strengthened=words("none | nobody | nothing | nowhere"),
    privatives=words("without"),
    near_privatives=words("""
        free of | free from | free | *-free | out of | short of | outside | off-* | offline | before | excluding | exclude* | lose | loses
        lost | losing | skip* | minus | away from | stripped of | bereft | deprived
    """),
    near_negations=words("""
        not only | not just | not merely | not simply | not least | un* | impossib* | incap* | inabil* | insuff* | incomplet* | inconclus*
        inact* | invis* | non* | disagr* | disap* | dislik* | lack* | fail to | fails to | failed to | failing to | failure to | failed
        fails | refus* | deny | denies | denied | denying | reject* | refrain* | avoid* | stop | stops | stopped | stopping | rarely
        seldom
        rare | scarce* | instead of | rather than | except | absen* | prevent* | rule* out | ruling out | declin* to | *less | *lessly
        zero | yet to | barring | but for | miss | missed | misses | missing | ceas* | quit | quits | keep* from | kept from | far from
        falls short | fell short | out of the question | no more than | no less than | no fewer than | no later than | no higher than
        no doubt | nothing but | anything but | withh* | forb* | ban | bans | banned | inelig* | illeg* | irrel* | irregular* | little | few
        less than | fewer than | other than | forgo* | give* up | gave up | giving up | stay* away | steer* clear | lest
    """),
    not_negating=words("""
        until | under* | unit | units | united | unity | unite* | unif* | union* | univers* | unique* | unanim* | unveil* | unleash*
        unlock*
        unto | unfold* | unwind* | unload* | uncle* | unlike | un | uni | regardless | nevertheless | nonetheless | wireless* | none other
    """),
    scales=pairs("""
        thousand = thousand | thousands = thousand | k = thousand | million = million | millions = million | m = million | mn = million
        billion = billion | billions = billion | bn = billion | b = billion | trillion = trillion | trillions = trillion | tn = trillion
        trn = trillion | quadrillion = quadrillion
    """),
    number_words=pairs("""
        a = 1 | an = 1 | single = 1 | once = 1 | twice = 2 | double = 2 | doubled = 2 | both = 2 | pair = 2 | triple = 3
        tripled = 3 | threefold = 3 | quadruple = 4
        fourfold = 4 | tenfold = 10 | dozen = 12 | half = 50 | hundred = 100
    """),
    fractions=pairs("""
        half = 50 | halved = 50 | a third = 33.33 | one third = 33.33 | one-third = 33.33 | two thirds = 66.67 | two-thirds = 66.67
        a quarter = 25 | one quarter = 25 | one-quarter = 25 | a fourth = 25 | three quarters = 75 | three-quarters = 75 | a fifth = 20
        one fifth = 20 | one-fifth = 20 | two fifths = 40 | two-fifths = 40 | a tenth = 10 | one tenth = 10 | one-tenth = 10
    """),
    currencies=pairs("""
        USD = $ | EUR = € | GBP = £ | BRL = R$ | JPY = yen | CNY = yuan | KRW = won | TWD = Taiwan dollars | HKD = Hong Kong dollars
        CAD = Canadian dollars | AUD = Australian dollars | CHF = Swiss francs | MXN = Mexican pesos | ARS = Argentine pesos
        CLP = Chilean pesos | COP = Colombian pesos | INR = rupees | SEK = Swedish kronor | RUB = rubles
    """),
    plurals=mapping(
        "people: person\nchildren: child\nmen: man\nwomen: woman\nfeet: foot\nhertz: hertz\naircraft: aircraft\nseries: series"
    ),
)

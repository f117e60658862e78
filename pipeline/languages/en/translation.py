"""English: what the English must not lose."""

from __future__ import annotations

from pipeline.languages.lists import mapping, pairs, words
from pipeline.languages.rules import TranslationRules

TRANSLATION = TranslationRules(
    negations=words(
        "not | no | never | without | nor | none | nobody | nothing | neither | nowhere | cannot | n't | hardly | barely | unless"
    ),
    near_negations=words("""
        unab* | unlik* | unprec* | unchang* | unknow* | unclear* | unus* | una*ed | unb*ed | unc*ed | unf*ed | unid*ed | unl*ed
        unm*ed | unn*ed | unp*ed | unr*ed
        uns*ed | unt*ed | unw*ed | unpaid | impossib* | incap* | inabil* | insuff* | non* | disagr* | disap* | dislik* | lack*
        fail* | refus* | deny | deni* | reject*
        avoid* | stop* | few* | rare* | scarce* | instead | rather | except | absen* | prevent* | rule* out | ruled out | declin*
        least | empty | *less | zero | anything
        anyone | anybody | just in case
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

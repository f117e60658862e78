"""Spanish: what the English must not lose."""

from __future__ import annotations

from pipeline.languages.lists import mapping, pairs, words
from pipeline.languages.rules import TranslationRules

TRANSLATION = TranslationRules(
    negations=words("no | nunca | ni | sin | jamás | ningún | ninguno | ninguna | nadie | nada | tampoco"),
    near_negations=words("""
        falt* | impid* | imped* | imposi* | evit* | neg* | nieg* | rehus* | rechaz* | desm* | desist* | descart* | descon* | incap*
        inéd* | insufi* | raramente | apenas
        poc* | difícilmente | salvo | excepto | dej* | menos | ausen* | fuera | contra | siquiera | prohib* | fracas* | perd*
        pierd* | anti* | suspen* | cancel*
    """),
    not_negating=words("no solo | no sólo | no solamente | nada más | nada menos | a no ser | ¿no? | sin duda | no obstante | sin embargo"),
    scales=pairs("""
        mil = thousand | miles = thousand | millón = million | millones = million | mill = million | mdd = million
        mil millones = billion | millardo = billion | millardos = billion | billón = trillion | billones = trillion
    """),
    number_words=pairs("ambos = 2 | ambas = 2 | doble = 2 | triple = 3 | docena = 12 | mitad = 50"),
    fractions=pairs("""
        la mitad = half | mitad = half | un tercio = a third | una tercera parte = a third | dos tercios = two thirds
        dos terceras partes = two thirds | un cuarto = a quarter | una cuarta parte = a quarter | tres cuartos = three quarters
        tres cuartas partes = three quarters | un quinto = a fifth | una quinta parte = a fifth | dos quintos = two fifths
        un décimo = a tenth | una décima parte = a tenth
    """),
    ranges=mapping("between: entre\nfrom: de\nand: y | e\nto: a | hasta\nor: o"),
    phrases=pairs("""
        alrededor de = around | de acuerdo con = according to | a partir de = from
        por medio de = through | además de = in addition to | a pesar de = despite | así como = as well as | a su vez = in turn
        sin embargo = however | al menos = at least | por lo menos = at least | por ahora = for now | a lo largo de = over
        no habrá = there will not be | no habría = there would not be | ninguno de = none of | ninguna de = none of
    """),
    exonyms=pairs("""
        Estados Unidos = the United States | EE.UU. = the US | EE. UU. = the US | EEUU = the US | Reino Unido = the UK
        Unión Europea = the European Union | Comisión Europea = the European Commission | UE = the EU | Países Bajos = the Netherlands
        ONU = the UN | FMI = the IMF | BCE = the ECB | OCDE = the OECD | Reserva Federal = the Federal Reserve
        Casa Blanca = the White House | IA = AI | Brasil = Brazil | Alemania = Germany | Francia = France | España = Spain
        Italia = Italy | Irlanda = Ireland | Inglaterra = England | Suiza = Switzerland | Suecia = Sweden | Noruega = Norway
        Dinamarca = Denmark | Finlandia = Finland | Polonia = Poland | Grecia = Greece | Turquía = Turkey | Rusia = Russia
        Ucrania = Ukraine | Japón = Japan | Corea del Sur = South Korea | Corea del Norte = North Korea | Taiwán = Taiwan
        Singapur = Singapore | Malasia = Malaysia | Arabia Saudí = Saudi Arabia | Arabia Saudita = Saudi Arabia
        Emiratos Árabes Unidos = United Arab Emirates | Marruecos = Morocco | Sudáfrica = South Africa | México = Mexico | Canadá = Canada
        Perú = Peru | Europa = Europe | América Latina = Latin America | Latinoamérica = Latin America | África = Africa
        Bruselas = Brussels | Lisboa = Lisbon | Londres = London | Nueva York = New York | Pekín = Beijing | Seúl = Seoul | Tokio = Tokyo
        Baviera = Bavaria
    """),
    articles=words("el | la | los | las"),
)

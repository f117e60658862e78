"""Spanish: what the English must not lose."""

from __future__ import annotations

from pipeline.languages.lists import mapping, pairs, words
from pipeline.languages.rules import TranslationRules

TRANSLATION = TranslationRules(
    negations=words("""
        no | dej* de | carec* de | en absoluto | en modo alguno | en momento alguno | en parte alguna | de manera alguna | tampoco
        apenas queda* | apenas hay | apenas había
    """),
    strengthened=words("nunca | ni | jamás | ningún | ninguno | ninguna | nadie | nada | siquiera"),
    privatives=words("sin"),
    near_negations=words("""
        no solo | no sólo | no solamente | no únicamente | falt* | fall* | impid* | imped* | imposi* | evit* | neg* | nieg* | rehus*
        rechaz* | desmient* | desment* | desist* | descart* | desconoc* | decepc* | disgust* | incap* | inéd* | sin precedentes | insufi*
        inciert* | incert* | inusual* | improb* | inesper* | injust* | raramente | rara vez | raro | rara | raros | raras | escas* | ignor*
        inac* | inconclus* | invis* | poco | poca | pocos | pocas | salvo | excepto | ausen* | para de | pare | paren | paró | pararon
        parar
        paraliz* | prohíb* | prohib* | fracas* | en vez de | en lugar de | a diferencia de | ilegal* | irregular* | cero | menos de
        menos que
    """),
    denied_in_english=words("""
        prescind* | inexist* | indispon* | ininterrump* | difícilmente | apenas | dej* | menos | fuera | contra | perd* | pierd* | anti*
        suspen* | cancel* | vací* | desiert* | sino | solo | sólo | solamente | hasta | como máximo | aparte | antes | interrump*
        libre* | exent* | gratuit* | agot* | des* | poc* | lejos | anonimato
    """),
    not_negating=words("""
        no obstante | no pocas veces | no pocos | no pocas | no poco | no deja* de | no dejó de | no dejaron de | no … dejar de
        no menos de | no pasa* de | no pasó de | nada más | nada menos | nada desdeñable* | nada despreciable* | ni más ni menos
        antes que nada | nadie menos | que nadie | a no ser | ¿no? | no? | sin duda | sin embargo | sin querer | sin rodeos | sin prisa
        sin falta | sin fin | sin salida al mar | más que nunca | más … que nunca | mejor que nunca | como nunca | , cuando no
        hasta que no
        hasta que … no | mientras no | mientras … no | por poco no | por poco … no | si no, | si no; | no es para menos | ni que
        dej* de lado | dej* de herencia
    """),
    scales=pairs("""
        mil = thousand | miles = thousand | millón = million | millones = million | mill = million | mdd = million
        mil millones = billion | mil mdd = billion | millardo = billion | millardos = billion | billón = trillion | billones = trillion
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

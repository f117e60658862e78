"""Portuguese: what the English must not lose."""

from __future__ import annotations

from pipeline.languages.lists import mapping, pairs, words
from pipeline.languages.rules import TranslationRules

TRANSLATION = TranslationRules(
    negations=words("""
        não | deix* de | deixá-* de | carec* de | em momento algum | em momento nenhum | de modo algum | de forma alguma | de jeito algum
        em absoluto | em parte alguma | tampouco | nem sempre
    """),
    strengthened=words("nunca | nem | jamais | nenhum | nenhuma | nenhuns | nenhumas | ninguém | nada | sequer"),
    privatives=words("sem"),
    near_negations=words("""
        não só | não apenas | não somente | falt* | falh* | imped* | impossi* | impratic* | evit* | neg* | recus* | rejeit* | desmen*
        desist*
        descart* | desconh* | decep* | desagrad* | discord* | incap* | inéd* | sem precedentes | insufi* | incert* | incomum | incomuns
        inalter* | improv* | inesper* | injust* | raramente | raro | rara | raros | raras | escass* | ignor* | inac* | inconclus* | invis*
        pouco | pouca | poucos | poucas | exceto | salvo | ausên* | ausent* | pare | parem | parou | pararam | parar | parali* | proib*
        fracass* | em vez de | ao invés de | em lugar de | ilegal* | irregular* | zero | menos de | menos do que | menos que
    """),
    denied_in_english=words("""
        dispens* | prescind* | inexist* | indispon* | ininterrupt* | mal | dificilmente | deix* | menos | fora | contra | perd* | anti*
        suspen* | cancel* | vazi* | desert* | senão | só | somente | apenas | até | no máximo | né | à parte | antes | interromp* | livre*
        isent* | gratuit* | esgot* | des* | pouc* | longe | anonimato
    """),
    not_negating=words("""
        não obstante | não raro | não raras vezes | não raramente | não deix* de | não … deixar de | não para* de | não menos de
        não menos que
        não menos do que | não passa* de | nada mais | nada menos | nada mau | nada má | nada desprez* | antes de mais nada | a não ser
        não é?
        não? | pois não, | pois não. | pois não! | ninguém menos | que ninguém | sem dúvida | sem querer | sem rodeios | sem demora
        sem falta | sem fim | sem graça | sem pressa | sem fôlego | sem termo | sem fio | sem fios | sem-* | do que nunca | mais que nunca
        como nunca | , quando não | enquanto não | enquanto … não | por pouco não | por pouco … não | , quer não | nem que | não tarda*
        não é de hoje | não poucas | não poucos | não pouco | deix* de fora | deix* de lado | deix* de pé | deix* de herança | se não,
    """),
    scales=pairs("""
        mil = thousand | milhão = million | milhões = million | mi = million | mio = million | bilhão = billion | bilhões = billion
        bi = billion | mil milhões = billion | mil milhão = billion | trilhão = trillion | trilhões = trillion | tri = trillion
        bilião = trillion | biliões = trillion | quatrilhão = quadrillion | quatrilhões = quadrillion
    """),
    number_words=pairs("ambos = 2 | ambas = 2 | dobro = 2 | triplo = 3 | quádruplo = 4 | dúzia = 12 | metade = 50"),
    fractions=pairs("""
        metade = half | a metade = half | um terço = a third | dois terços = two thirds | um quarto = a quarter
        três quartos = three quarters | um quinto = a fifth | dois quintos = two fifths | um décimo = a tenth
    """),
    ranges=mapping("between: entre\nfrom: de\nand: e\nto: a | até\nor: ou"),
    phrases=pairs("""
        do que = than | cerca de = about | em torno de = around | de acordo com = according to
        a partir de = from | por meio de = through | além de = in addition to | apesar de = despite | bem como = as well as
        por sua vez = in turn
        no entanto = however | pelo menos = at least | ao menos = at least | por enquanto = for now | por ora = for now
        ao longo de = over | não haverá = there will not be | não haveria = there would not be | nenhum deles = none of them
        nenhuma delas = none of them | nenhum dos = none of the | nenhuma das = none of the
    """),
    exonyms=pairs("""
        Estados Unidos = the United States | EUA = the US | Reino Unido = the UK | União Europeia = the European Union
        Comissão Europeia = the European Commission | UE = the EU | Holanda = the Netherlands | Países Baixos = the Netherlands
        ONU = the UN | FMI = the IMF | BCE = the ECB | OCDE = the OECD | Reserva Federal = the Federal Reserve
        Federal Reserve = the Federal Reserve | Casa Branca = the White House | Banco Central = the Central Bank
        Vale do Silício = Silicon Valley | Silicon Valley = Silicon Valley | IA = AI | Brasil = Brazil | Alemanha = Germany
        França = France | Espanha = Spain | Itália = Italy | Irlanda = Ireland | Inglaterra = England | Suíça = Switzerland
        Suécia = Sweden | Noruega = Norway | Dinamarca = Denmark | Finlândia = Finland | Polónia = Poland | Polônia = Poland
        Grécia = Greece | Turquia = Turkey | Rússia = Russia | Ucrânia = Ukraine | Japão = Japan | Coreia do Sul = South Korea
        Coreia do Norte = North Korea | Índia = India | Singapura = Singapore | Cingapura = Singapore | Malásia = Malaysia
        Vietnã = Vietnam | Vietname = Vietnam | Arábia Saudita = Saudi Arabia | Emirados Árabes Unidos = United Arab Emirates
        Marrocos = Morocco | África do Sul = South Africa | México = Mexico | Canadá = Canada | Colômbia = Colombia | Europa = Europe
        Ásia = Asia | América Latina = Latin America | África = Africa | Bruxelas = Brussels | Lisboa = Lisbon | Londres = London
        Nova York = New York | Nova Iorque = New York | Pequim = Beijing | Washington = Washington | Califórnia = California
        Baviera = Bavaria | Seul = Seoul | Tóquio = Tokyo
    """),
    articles=words("o | a | os | as"),
)

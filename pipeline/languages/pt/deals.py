"""Portuguese: words that make a deal, its type, status and roles."""

from __future__ import annotations

from pipeline.languages.lists import mapping, words
from pipeline.languages.rules import DealRules

DEALS = DealRules(
    endings={
        "ar": words("a | am | ou | aram | ará | arão | ar | ando | aria | ariam | e | em | arem"),
        "er": words("e | em | eu | eram | erá | erão | er | endo | eria | eriam | erem"),
        "ir": words("e | em | iu | iram | irá | irão | ir | indo | iria | iriam | irem"),
    },
    participles={"ar": words("ado | ada | ados | adas"), "er": words("ido | ida | idos | idas"), "ir": words("ido | ida | idos | idas")},
    verbs=mapping("""
        acquire: comprar | adquirir | incorporar | arrematar | engolir | abocanhar
        sell: vender
        supply: abastecer | entregar
        make: fabricar | produzir
        raise: captar | levantar
        receive: receber | obter
        order: encomendar | contratar
        rent: alugar | arrendar
        use: usar | utilizar | adotar | precisar | necessitar
        invest: investir | aportar | injetar
        lend: emprestar | financiar
        license: licenciar
        ally: associar | juntar | unir | reunir
        pay: pagar
        sign: assinar | firmar | fechar | acertar | selar
        host: hospedar | abrigar
        lead: liderar | coliderar | encabeçar
        join: participar
    """),
    forms=mapping("""
        keep: ficar com | fica com | ficou com | ficará com | ficam com | ficaram com
        stake: entra no capital | entrou no capital | entrar no capital | entrará no capital
        sell: passa o controle | passou o controle | cede o controle | cedeu o controle | ceder o controle | passar o controle
        join: entram | entraram
        contribute: entrou com | entraram com | entra com | entram com | contribuiu com | contribui com
        supply: fornece | fornecem | forneceu | forneceram | fornecerá | fornecerão | fornecer | fornecendo | forneceria
        invest: investe | investem
        merge: funde-se | fundir-se | fundiu-se
        ally: une-se | unem-se | alia-se | aliam-se | uniu-se | unir-se | aliar-se | se une | se unem | se unir | se associam | se aliam
        ally: se alia
    """),
    nouns=mapping("""
        round: rodada de financiamento | rodada de investimento | rodada de investimentos | ronda de financiamento | ronda de investimento
        round: rodada de captação
        acquisition: compra | aquisição | aquisições | takeover | incorporação | OPA
        merger: fusão
        sale: venda
        bid: oferta | proposta | lance
        none: de acordo com | em acordo com
        join: com participação | com a participação | com apoio | com o apoio | contou com participação | contou com a participação
        deal: acordo | acordos | contrato | contratos | pacto | negócio | transação | operação | memorando | carta de intenções
        alliance: parceria | parcerias | aliança | colaboração | cooperação
        venture: joint venture | joint-venture | empresa conjunta | consórcio | sociedade conjunta | criam empresa | montam empresa
        venture: criam sociedade
        delivery: fornecimento | venda de chips | contrato de fornecimento | acordo de fornecimento | abastecimento
        purchase_order: encomenda | encomendas | pedido de compra | contrato de compra | contrato de aluguel
        investment: investimento | investimentos | aporte | aportes | injeção
        stake: participação | fatia | posição acionária | fatia acionária
        round: rodada | ronda | série A | série B | série C | série D
        loan: empréstimo | financiamento | linha de crédito | crédito
        licence: licença | licenciamento | acordo de licenciamento | contrato de licenciamento
        subsidy: subsídio | subsídios | subvenção | subvenções | incentivo | incentivos | incentivo fiscal | incentivos fiscais
        subsidy: ajuda de Estado | apoio público
    """),
    prepositions=mapping("""
        of: de | da | do | das | dos
        with: com | junto a
        in: em | na | no | nas | nos | numa | num
        to: à | ao | às | aos | para
        by: por | pela | pelo | pelas | pelos
        between: entre
        other: sobre | contra | sob | desde | até | sem | ante | perante | após | segundo | conforme | como
    """),
    products=words("""
        chip | chips | TPU | TPUs | CPU | CPUs | GPU | GPUs | acelerador | aceleradores | processador | processadores | placa | placas
        servidor | servidores | memória | memórias | wafers
        semicondutores | capacidade | computação | energia | megawatts | gigawatts | MW | GW | máquinas | equipamentos | nuvem | software
        sensores | módulos
    """),
    capital=words("participação | fatia | ações | papéis | capital | % | por cento | minoritária | bônus de subscrição"),
    control=words("controle | controlo | divisão | unidade | negócio | totalidade | 100 | braço | subsidiária | ativos"),
    rumoured=words("""
        em negociação | em negociações | negocia | negociam | negociava | negociações | avalia | avaliam | estuda | estudam | estaria
        estariam | considera | poderia
        poderiam | poderá | cogita | sonda | segundo fontes | fontes | a par do assunto | com conhecimento do assunto | rumores | rumor
        conversas | pode comprar | dizem fontes | disseram fontes | afirmam fontes
        pode adquirir | pode investir | pondera | ponderam | mira | propõe | ofereceu | oferta | teria | teriam | disputam | disputa
        em conversações
    """),
    pending=words("""
        sujeito à aprovação | sujeita à aprovação | aguarda aprovação | aguarda aval | depende da aprovação | depende do aval
        depende do Cade | precisa ser aprovada
        precisa ser aprovado | deve ser concluída | deve ser concluído | deverá ser concluída | deverá ser concluído | conclusão prevista
        conclusão está prevista
        espera concluir | aval dos reguladores | aprovação dos reguladores | aprovação regulatória | luz verde | sujeita a aprovação
        sujeito a aprovação | ainda precisa
        será submetida | falta o aval | aprovação dos acionistas | deverá estar concluída | deverá ficar concluída | precisa aprovar
    """),
    completed=words("""
        concluiu | concluída | concluído | conclui | finalizou | finalizada | finalizado | concretizou | fechou a compra
        fechou a aquisição | foi concluída | completou
        levantou | captou | fechou uma ronda | fechou uma rodada | liquidou | consumou | já recebeu
    """),
    cancelled=words("""
        chumbam | chumbaram | chumbou | trava | travou | barrou | barram | barraram | barra | rejeição | retirou a oferta
        suspendeu a compra
        desistiu | desiste | desistiram | cancelou | cancela | cancelam | cancelaram | cancelado | cancelada | rejeitou | rejeitaram
        rejeita | fracassou | fracassaram
        abandonou | abandona | rescindiu | rescinde | rompeu | rompem | romperam | desfez | desfizeram | bloqueou | vetou | caiu por terra
        recusou | encerrou o acordo
    """),
    negations=words("não | nem | nunca | jamais | negou | nega | sem"),
    denials=words("negou | nega | negaram | negam | desmente | desmentem | desmentiu | desmentiram | descarta | descartou | desmentido"),
    prepaid=words("adiantamento | adiantamentos | antecipação | pré | pagamento | pedido | pedidos | encomenda | encomendas | sinal"),
    same=words("mesma | mesmo"),
    days=mapping("""
        0: hoje
        -1: ontem
        w0: segunda-feira | segunda
        w1: terça-feira | terça
        w2: quarta-feira | quarta
        w3: quinta-feira | quinta
        w4: sexta-feira | sexta
        w5: sábado
        w6: domingo
    """),
    governments=mapping("""
        us: governo dos EUA | governo dos Estados Unidos | governo americano | governo norte-americano | governo Trump | governo Biden
        us: Departamento de Comércio | Departamento de Energia | Casa Branca | Washington | Tesouro americano | Casa Branca
        br: governo brasileiro | governo federal | governo do Brasil
        pt: governo português | Estado português | governo de Portugal
        de: governo alemão | governo da Alemanha
        cn: governo chinês | governo da China
        jp: governo japonês | governo do Japão
        es: governo espanhol | governo de Espanha | governo da Espanha
        fr: governo francês | governo da França
        nl: governo holandês | governo neerlandês | governo dos Países Baixos
        gb: governo britânico | governo do Reino Unido
        in: governo indiano | governo da Índia
        kr: governo sul-coreano | governo da Coreia do Sul
        eu: União Europeia | Comissão Europeia
        government: governo
    """),
)

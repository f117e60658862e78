"""Portuguese: numbers, scales, currencies, units, counted nouns, qualifiers, directions, metrics."""

from __future__ import annotations

from pipeline.languages.lists import mapping, words
from pipeline.languages.rules import FigureRules

FIGURES = FigureRules(
    decimal_mark=",",
    space_groups=True,
    contractions=(
        ("de", ("do", "da", "dos", "das")),
        ("em", ("no", "na", "nos", "nas")),
        ("a", ("à", "ao", "aos", "às")),
        ("por", ("pelo", "pela", "pelos", "pelas")),
    ),
    cardinals=mapping("""
        1: um | uma \n 2: dois | duas \n 3: três | tres \n 4: quatro \n 5: cinco \n 6: seis \n 7: sete \n 8: oito \n 9: nove \n 10: dez
        11: onze
        12: doze \n 13: treze \n 14: catorze | quatorze \n 15: quinze \n 16: dezesseis | dezasseis \n 17: dezessete | dezassete
        18: dezoito
        19: dezenove | dezanove \n 20: vinte \n 30: trinta \n 40: quarenta \n 50: cinquenta \n 60: sessenta \n 70: setenta \n 80: oitenta
        90: noventa
        100: cem | cento \n 200: duzentos | duzentas \n 300: trezentos | trezentas \n 400: quatrocentos | quatrocentas
        500: quinhentos | quinhentas
        600: seiscentos | seiscentas \n 700: setecentos | setecentas \n 800: oitocentos | oitocentas \n 900: novecentos | novecentas
        1000: mil
    """),
    scales=mapping("""
        1e3: mil | milhar de | milhares de \n 1e6: milhão | milhões | milhao | milhoes \n 1e9: bilhão | bilhões | bilhao | bilhoes
        1e12: trilhão | trilhões | trilhao | trilhoes | bilião | biliões | trillion
    """),
    short_scales=mapping("1e6: mi | MM | mln\n1e9: bi | bn | bln\n1e12: tri"),
    money_scales=mapping("1e3: K | k\n1e6: M | m\n1e9: B | b\n1e12: T"),
    number_joins=words("e"),
    half_after=words("e meio | e meia"),
    half_before=words("meio | meia"),
    links=words("de"),
    articles=words("o | a | os | as | um | uma | uns | umas | seus | suas | outros | outras | esses | essas | estes | estas | aqueles"),
    function_words=words("""
        a | o | as | os | à | ao | aos | às | de | do | da | dos | das | e | ou | em | no | na | nos | nas | para | por | pelo | pela
        pelos | pelas | com | sem | que | se | deles | delas | desse | desses | dessa | dessas | deste | desta | daquele | daquela
        disso | dele | dela | mas | até | entre | sobre | como | quando | após | ante | contra | desde | durante | já | não | num | numa
        neste | nesta | só | segundo
    """),
    participles=words("ados | adas | idos | idas | istos | istas"),
    currencies=mapping("""
        USD: dólar | dólares | dólares americanos | dólares norte-americanos | dólares dos EUA | dolares
        EUR: euro | euros
        BRL: real | reais
        GBP: libra | libras | libras esterlinas | libra esterlina
        JPY: iene | ienes \n CNY: yuan | yuans | iuane | iuanes | renminbi | renminbis
        KRW: won | wons | won sul-coreanos | wons sul-coreanos | wones
        TWD: dólares de Taiwan | dólares taiwaneses | novos dólares de Taiwan | novos dólares taiwaneses | dólar taiwanês
        dólar de Taiwan
        CAD: dólares canadenses | dólares canadianos \n AUD: dólares australianos \n SGD: dólares de Singapura | dólares de Cingapura
        HKD: dólares de Hong Kong \n NZD: dólares neozelandeses \n CHF: franco suíço | francos suíços | francos
        INR: rupia | rupias | rupias indianas
        SEK: coroas suecas \n NOK: coroas norueguesas \n DKK: coroas dinamarquesas \n CZK: coroas tchecas | coroas checas
        PLN: zloty | zlotys | zlótis
        MXN: pesos mexicanos | peso mexicano \n ARS: pesos argentinos \n CLP: pesos chilenos \n COP: pesos colombianos
        UYU: pesos uruguaios
        ILS: shekel | shekels | siclos | séqueis \n AED: dirham | dirhams | dirrãs \n SAR: rial saudita | riais sauditas | riais
        MYR: ringgit | ringgits
        RUB: rublo | rublos \n THB: baht | bahts \n VND: dong | dongs \n TRY: liras turcas | liras \n ZAR: rands \n AOA: kwanzas
        MZN: meticais
    """),
    shared_currencies={"coroas": words("SEK | NOK | DKK | CZK"), "pesos": words("MXN | ARS | CLP | COP | UYU")},
    currency_evidence=mapping("""
        SEK: suec* | Suécia | Estocolmo \n NOK: norueg* | Noruega | Oslo \n DKK: dinamar* | Copenhague | Copenhaga
        CZK: tchec* | Praga | República Checa
        MXN: México | mexican* \n ARS: argentin* | Buenos Aires \n CLP: chile | chilen* \n COP: colômbia | colombian* \n UYU: urugua*
    """),
    cents=mapping("""
        EUR: cêntimo | cêntimos | centavo de euro | centavos de euro | cêntimos de euro
        USD: centavo de dólar | centavos de dólar | cents | cêntimos de dólar \n BRL: centavo de real | centavos de real
        : centavo | centavos
    """),
    percents=mapping("""
        percent: % | por cento | porcento
        percentage_point: ponto percentual | pontos percentuais | p.p. | pp | pontos porcentuais | ponto porcentual
        percentage_point: pontos de percentagem \n basis_point: basis points | pontos-base
        basis_point: ponto-base | pontos base | ponto base | bps | pb | p.b.
    """),
    units=mapping("""
        GW: gigawatt | gigawatts | gigavátio | gigavátios | giga | gigas \n MW: megawatt | megawatts | megavátio* | mega
        kW: quilowatt | quilowatts \n W: watt | watts
        TW: terawatt | terawatts \n GWh: gigawatt-hora | gigawatts-hora | gigawatt-horas | gigawatts-horas
        MWh: megawatt-hora | megawatts-hora | megawatt-horas
        kWh: quilowatt-hora | quilowatts-hora \n TWh: terawatt-hora | terawatts-hora \n kV: quilovolt | quilovolts \n V: volt | volts
        nm: nanômetro | nanômetros | nanómetro | nanómetros \n mm: milímetro | milímetros \n cm: centímetro | centímetros
        m: metro | metros
        km: quilômetro | quilômetros | quilómetro | quilómetros \n µm: mícron | mícrons | micrômetro* \n in: polegada | polegadas
        m2: metro quadrado | metros quadrados \n km2: quilômetros quadrados | quilómetros quadrados \n m3: metros cúbicos | metro cúbico
        ha: hectare | hectares
        GB: gigabyte | gigabytes \n TB: terabyte | terabytes \n PB: petabyte | petabytes \n EB: exabyte | exabytes
        MB: megabyte | megabytes
        Gbit: gigabit | gigabits \n Tbit: terabit | terabits \n Gbit/s: gigabits por segundo | gigabit por segundo
        Tbit/s: terabits por segundo | terabit por segundo
        GB/s: gigabytes por segundo \n TB/s: terabytes por segundo | terabyte por segundo \n GHz: gigahertz \n MHz: megahertz
        PFLOPS: petaflops | petaflop \n EFLOPS: exaflops | exaflop \n TFLOPS: teraflops | teraflop
        kg: quilo | quilos | quilograma | quilogramas \n g: grama | gramas
        t: tonelada | toneladas \n L: litro | litros \n °C: graus celsius | graus | grau \n mAh: miliampere-hora | miliamperes
    """),
    nouns=mapping("""
        share: ação | ações | acção | acções | papéis | títulos
        chip: chip | chips | processador* | acelerador | aceleradores | GPU | GPUs | CPUs | TPU | TPUs | LPUs | semicondutores
        chip: microchips | placas gráficas | placas de vídeo
        employee: funcionário* | trabalhador | trabalhadores | empregado | empregados | empregada | colaborador | colaboradores
        employee: operário* | assalariados | servidores públicos
        job: emprego | empregos | vaga | vagas | postos de trabalho | posto de trabalho | postos
        person: pessoa | pessoas | profissionais \n engineer: engenheiro | engenheiros | engenheiras \n designer: projetistas | designers
        analyst: analistas \n researcher: pesquisador* | investigadores | cientistas \n student: estudantes
        alunos \n technician: técnicos
        wafer: wafer | wafers | bolacha | bolachas | lâminas de silício | lâminas | pastilhas \n unit: unidade | unidades
        customer: cliente | clientes
        user: usuário* | utilizador | utilizadores | assinantes | internautas \n subscriber: subscritores
        household: lar | lares | domicílio* | residências | famílias
        server: servidor | servidores \n rack: rack | racks | gabinete | gabinetes | bastidores | armários \n board: placa | placas
        card: cartões \n module: módulo | módulos
        factory: fábrica | fábricas
        data center: data center | data centers | datacenter | datacenters | centro de dados | centros de dados | centrais de dados
        building: edifício | edifícios | prédios \n turbine: turbina | turbinas \n reactor: reator | reatores
        machine: máquina | máquinas \n robot: robô | robôs \n device: dispositivos | aparelhos
        smartphone: smartphones | celulares | telemóveis \n vehicle: veículos | carros | automóveis \n patent: patente | patentes
        country: países \n city: cidades | municípios
        company: empresas | companhias | startups | fornecedores de serviços \n supplier: fornecedor | fornecedores \n bank: bancos
        investor: investidores \n shareholder: acionistas
        parameter: parâmetro | parâmetros \n token: token | tokens \n transistor: transistor | transistores | transístores
        core: núcleo | núcleos \n layer: camadas
        qubit: qubit | qubits \n satellite: satélites \n project: projeto | projetos \n contract: contratos | acordos
        order: encomendas | pedidos \n part: peças | componentes
        inhabitant: habitantes \n laboratory: laboratórios \n store: lojas \n model: modelos \n site: polos | campi \n partner: parceiros
    """),
    modifiers=words("""
        novos | novas | novo | nova | grandes | outros | outras | maiores | primeiros | primeiras | últimos | mais | pequenos | pequenas
        pequenas e médias | tais | próprios | poderosos | atuais | principais | antigos | demais | bons | centenas de
    """),
    rarer_nouns=mapping("""
        layoff: demissões | despedimentos
        computer: computadores \n television: televisores \n camera: câmeras | câmaras \n aircraft: aviões | aeronaves \n ship: navios
        train: trens | comboios \n bus: ônibus | autocarros \n truck: caminhões | camiões \n hospital: hospitais \n school: escolas
        university: universidades \n apartment: apartamentos \n house: casas | moradias \n room: quartos \n tree: árvores
        tower: torres \n antenna: antenas \n base station: estações-base | estações rádio-base \n battery: baterias \n panel: painéis
        electric vehicle: veículos elétricos | carros elétricos \n drone: drones \n sensor: sensores \n cable: cabos
        container: contêineres | contentores \n application: aplicativos | aplicações \n consumer: consumidores \n reader: leitores
        driver: motoristas \n doctor: médicos \n teacher: professores \n participant: participantes \n visitor: visitantes
        subsidiary: subsidiárias | filiais \n office: escritórios \n branch: agências \n lawsuit: ações judiciais | processos judiciais
        licence: licenças \n supplier: fornecedoras \n developer: desenvolvedores | programadores \n switch: switches
        smartphone: smartphones \n laptop: portáteis \n tablet: tablets \n monitor: monitores \n server: servidores
        slaughterhouse: frigoríficos \n specialist: especialistas \n executive: executivos \n soldier: soldados \n warehouse: armazéns
        organization: organizações \n association: associações \n transaction: transações \n document: documentos \n message: mensagens
        image: imagens \n photo: fotos \n video: vídeos \n song: músicas \n book: livros \n language: idiomas | línguas \n game: jogos
        territory: territórios \n region: regiões \n state: estados \n airport: aeroportos \n port: portos \n line: linhas de código
        generator: geradores \n transformer: transformadores \n supercomputer: supercomputadores \n instance: instâncias
        property: imóveis \n package: pacotes \n proposal: propostas \n accident: acidentes \n victim: vítimas \n console: consoles
        printer: impressoras \n iPhone: iPhones \n iPad: iPads
        startup: start-ups \n entrepreneur: empreendedores \n franchise: franquias \n restaurant: restaurantes \n seat: assentos | cadeiras
        student: alunos | universitários \n member: membros | integrantes \n delegate: delegados \n vote: votos
        technician: técnicos \n intern: estagiários \n apprentice: aprendizes \n volunteer: voluntários \n freelancer: freelancers
    """),
    plurals=mapping("b: bs\nd: ds\nf: fs\ng: gs\nk: ks\nm: ms\n!: watts\n!: volts\n!: bits\np: ps\nr: rs\nt: ts\nw: ws\ny: ys"),
    uncounted=words("bits | points | posts | likes | views | stars | goals | kms | hrs | mins | ads | jets | tops | rounds | tests"),
    durations=mapping("""
        year: ano | anos \n month: mês | meses \n week: semana | semanas \n day: dia | dias \n hour: hora | horas
        minute: minuto | minutos \n second: segundo | segundos \n quarter: trimestre | trimestres \n decade: década | décadas
        ms: milissegundo | milissegundos \n semester: semestre | semestres
    """),
    denominators=mapping("""
        3: terço | terços \n 4: quarto | quartos \n 5: quinto | quintos \n 6: sexto | sextos \n 8: oitavos \n 10: décimo | décimos
    """),
    halves=mapping("50: metade"),
    out_of=words("em cada | de cada"),
    half_not_after=words("primeira | segunda | outra | na | nesta | cara | última"),
    half_not_before=words("de 20* | de século* | deste ano | de ano | de mês | de próximo | de década"),
    times=words("vezes"),
    times_compare=words("""
        mais | menos | maior | maiores | menor | menores | o | a | os | as | superior | superiores | acima | do que | que | melhor
        tanto | seu | sua | seus | suas | mais rápido | inferior | aquilo | aquele | esse | este
    """),
    times_how_often=words("por ano | por dia | por semana | por mês | ao ano | ao dia | por hora | por segundo | ao longo de"),
    multiples=mapping("""
        2: o dobro | ao dobro | do dobro | dobrou | dobraram | duplicou | duplicaram | duas vezes e meia
        3: o triplo | ao triplo | do triplo | triplicou | triplicaram \n 4: o quádruplo | quadruplicou | quadruplicaram
        5: o quíntuplo | quintuplicou
    """),
    vague=words("dezenas de | centenas de | milhares de | vários | várias | alguns | algumas | muitos | poucos"),
    between=words("entre | variar de | varia de | variando de | na faixa de | oscila entre"),
    range_joins=words("a | até | ou | até a"),
    from_words=words("de"),
    change_joins=words("para"),
    change_verbs=words("""
        passar* | passou | passa | passam | passará | subi* | sobe | eleva* | elevou | cai | caiu | caíram | cair | reduz* | aument*
        cresce* | baix* | recu* | encolhe*
    """),
    list_joins=words("e | ou | mais"),
    per=mapping("""
        share: por ação | por acção | por papel | por título | cada ação | a ação | por ações | cada título
        year: por ano | ao ano | anuais | anual | anualmente | a cada ano
        month: por mês | ao mês | mensais | mensal | mensalmente | por mes \n day: por dia | ao dia | diários | diárias | diariamente
        hour: por hora | a hora \n second: por segundo
        week: por semana | semanais \n quarter: por trimestre | trimestrais
        unit: por unidade | a unidade | cada unidade | cada um | cada uma | cada \n chip: por chip | por processador | por GPU
        wafer: por wafer | por bolacha \n GW: por gigawatt | por GW \n MW: por megawatt | por MW \n MWh: por MWh | por megawatt-hora
        kWh: por kWh | por quilowatt-hora \n person: por pessoa
        rack: por rack \n token: por token | por milhão de tokens \n employee: por funcionário | por trabalhador
        user: por usuário | por utilizador
    """),
    qualifiers=mapping("""
        about: cerca de | aproximadamente | em torno de | por volta de | perto de | à volta de | na casa de | algo como | ao redor de
        about: em redor de | uns | umas | coisa de | a rondar | ronda | rondam
        about: na faixa de | na faixa dos | rondando | próximo de | próximos de | próximo a | próximos a | na ordem de | da ordem de
        about: estimado em | estimada em | ~
        about: ≈ | aprox. | c. de | nas imediações de | perto dos
        at_least: ao menos | pelo menos | no mínimo | um mínimo de | mínimo de | não menos de | não menos que | a partir de | ≥
        at_least: nada menos que
        at_most: no máximo | um máximo de | máximo de | não mais de | não mais que | não mais do que | ≤ | limite de | teto de
        almost: quase | se aproxima de | se aproximar de | se aproximam de | aproxima-se de | aproximar-se de | aproximam-se de
        almost: aproximando-se de | se aproximou de | praticamente | à beira de
        more_than: mais de | mais do que | acima de | superior a | superiores a | superando | supera | superam | superou | superaram
        more_than: ultrapassa | ultrapassam | ultrapassou | ultrapassar | superar
        more_than: ultrapassaram | ultrapassando | excede | excedem | excedeu | exceder | passa de | passam de | passou de | passaram de
        more_than: passar de | passe de | > | bem mais de | além de | maior que | maior do que | mais que
        less_than: menos de | menos do que | menos que | abaixo de | inferior a | inferiores a | aquém de | < | menor que
        up_to: até | até a | de até | em até | podem chegar a | pode chegar a
    """),
    qualifiers_after=mapping("""
        at_least: ou mais | no mínimo | pelo menos | ao menos \n at_most: no máximo | ou menos \n more_than: +
        about: ou perto disso | aproximadamente
    """),
    not_after=words("""
        às | página | páginas | artigo | art. | lei | lei n. | número | nº | n.º | nro | n° | dia | dias | fase | série | capítulo
        etapa | nível | versão | tabela | figura | item | lote | sala | edição | temporada | rua | avenida | rodovia | km | quilômetro
        telefone | tel. | geração | quarto | processo n. | resolução | decreto | inciso | grupo | classe | categoria
    """),
    not_before=words("por dia | de idade | por semana"),
    age_openings=words("aos | de seus | com seus"),
    directions=mapping("""
        down: cai | caem | caía | caíam | caiu | caíram | cair | caindo | cairá | cairão | queda | quedas | recu* | perde | perdem
        down: perdeu | perderam | perder | perdendo | perdia | perdiam | perda | perdas | prejuízo*
        down: reduz | reduziu | reduziram | reduzir* | reduzindo | redução | reduções | diminu* | baixou | baixaram | baixar | baixa de
        down: em baixa | tombo | tomb* | desvaloriz* | desab* | despenc* | encolh* | cede | cedeu | cederam
        down: cedem | cedia | cediam | cort* | declín* | retraiu | retração | derret* | a menos | derrap* | afund* | escorreg* | desceu
        down: desceram | descida | desce | descem | descend* | contraiu | contração | devolv* | quebra de | mergulh* | minguou
        up: sobe | sobem | subi* | subir* | subida | alta | altas | avanç* | cresc* | aument* | ganh* | salt* | dispar* | valoriz*
        up: ascend* | elevou | eleva | elevação | elevar | a mais | acréscimo | expan* | incremento* | acelerou
        : sobe de nível | alta temporada | em alta definição
        up: cresça* | apreci* | escal* | engord* | ampli* | progrediu | agravou | somou alta
    """),
    directions_after=mapping("""
        up: acima de | a mais | mais que | mais do que | maior que | maior do que | maior | superior a | mais em relação | mais
        up: mais alto | de alta
        down: abaixo de | a menos | menos que | menos do que | menor que | menor | inferior a | menos | mais baixo | de baixa
    """),
    level_words=words("""
        acelerou de | desacelerou de | para | a | até | subindo de | subiu de | subiram de | sobe de | caiu de | caíram de | caindo de
        recuou de | recuando de | saltou de
        avançou de | avançando de | cresceu de | passou de | baixou de | saltando de | crescendo de | reduzindo de
    """),
    metrics=mapping("""
        market_cap: capitalização de mercado | capitalização bolsista | capitalização em bolsa | valor de mercado | valor em bolsa
        market_cap: capitalização | valor bolsista
        share_price: por ação | por acção | preço de ação | preço de ações | cotação | cotad* a | cotad* em | preço-alvo | preço alvo
        share_price: por papel | por título | cada ação | negociad* a | preço de fechamento
        share_price: fech* a | encerr* a | ações a | papéis a | títulos a | ação a
        share_price_change: ações | ação | papéis | papel | títulos | título | acções | ADRs | BDRs | recibos | em bolsa | na bolsa
        share_price_change: na B3 | na Nasdaq | em Nova York | em Wall Street | no Ibovespa | no PSI | pregão | after-market
        share_price_change: pré-abertura
        revenue: receita* | faturamento | faturação | faturou | faturar* | faturam | fatura | vendas | volume de negócios | facturação
        net_income: lucr* | prejuízo* | resultado líquido | resultados líquidos | ganho líquido | perdas líquidas | perda líquida
        net_income: resultado negativo | lucro por ação | lucro ajustado por ação | lucro líquido por ação | prejuízo por ação
        investment: destinou | destinar* | destinaram | destina | entra com | promet* | colocou | invest* | aporte* | aport* | rodada
        investment: ronda | capta | captou | captar | captação
        investment: levant* | injet* | injeção | série A | série B | série C | desembols* | aplicar* | financiamento de
        deal_value: acordo | contrato* | aquisição | compra por | comprar | compra | comprou | adquiri* | negócio de | negócio avaliado
        deal_value: encomenda* | oferta de | operação | transação | transacção | vendeu | venda por | fusão | fusões
        deal_value: por um valor | pagar | pagou | pagará | paga
        stake: ficou com | ficar com | fica com | ficará com | dona de | dono de | controla | participação de | participação | fatia de
        stake: posição de | % do capital | do capital | capital de | por cento do capital | parcela de | detém | possui
        market_share: participação de mercado | participação no mercado | quota de mercado | quota | fatia de mercado | fatia do mercado
        market_share: market share
        market_part: de mercado | do mercado
        capacity: capacidade | capacidades | potência | produção de | produzir | produz | produzirá | por mês
        units: vendid* | encomend* | entreg* | remessa* | unidades | pedido* | comprad* | compraram | comprando | fornec* | embarc*
        growth: cresc* | crescimento
        worth: valeu | valeram | vale | valia | valendo | valem | valer | valerá | vale hoje
        payout: dividendo*
        other: dívida* | multa* | orçamento | custo* | preço* | margem | juros | economia de | indenização | salário* | energia
        other: eletricidade | imposto* | inflação | PIB | desconto | procura | demanda
        valued: avaliad* em | avaliou | avaliaram | avalia a | avaliando | avalia
        valuation: avaliação | valuation | valor de empresa
        result: perdeu | perdeu* | perde | perdem | perder | ganhou | ganha | ganharam | lucrou
        capex: gast* | capex | despesas de capital | gastos de capital | investimentos de capital | despesa de capital
        capex: gastos com capital | investimento em capital
        headcount: funcionári* | trabalhador* | empreg* | demit* | demiss* | despedi* | vagas | postos de trabalho | contrat*
        headcount: quadro de pessoal | equipe | equipa | força de trabalho | efetivos
        tariff: tarifa* | sobretaxa* | alíquota* | taxa de importação | imposto de importação | imposto de exportação
        tariff: direitos aduaneiros | taxas aduaneiras
        tariff: imposto sobre importação | taxa alfandegária
    """),
    anaphors=words("""
        a empresa | da empresa | a companhia | da companhia | a fabricante | da fabricante | a gigante | da gigante | o grupo | do grupo
        a startup | da startup | a tecnológica | da tecnológica | a desenvolvedora | da desenvolvedora | a operadora | da operadora
        a multinacional | a fornecedora | a projetista | da projetista | a norte-americana | a taiwanesa | da taiwanesa | a sul-coreana
        a holandesa | a promotora | da promotora | a compradora | a própria companhia | da própria companhia | própria empresa
        a americana | a coreana | da americana | a chinesa | a alemã | a francesa | a britânica | a japonesa | a israelense
        ela própria | a sociedade | o fabricante | a firma
    """),
    possessives=words("seu | sua | seus | suas"),
    relatives=words("cujo | cuja | cujos | cujas"),
    owner_links=words("de"),
    comparisons=words(
        "contra | contra os | contra as | ante | ante os | ante as | frente a | frente aos | em comparação com | versus | vs."
        "| superando | superando os | acima de | abaixo de | face a"
    ),
    plural_owners=words("""
        dos | das | dessas | desses | destas | destes | de todas | de todos | de ambas | combinad* de | combinad* dessas | combinad* desses
        somad* de
    """),
    appositions=words("que | dona de | dono de | proprietária de | controladora de | que também | cuja controladora"),
    plural_subjects=words("ambas | ambos | juntas | juntos | somadas | somados | as duas empresas | as três empresas | as duas companhias"),
    dividers=words("que | quando | se | porque | onde"),
    contrasts=words("enquanto | ao passo que | já a | já o | já as | já os | mas a | mas o | contra"),
    prepositions=words("de | em | com | para | por | à | ao | contra | entre | sobre | segundo | sem"),
    sources=words("""
        segundo | conforme | de acordo com | analista* de | na avaliação de | nas contas de | projeções de | consenso compilado por
        consenso de | estimativa de | estimativas de | dados de | noticiou | apurou | calcula | relatório de | consultoria | jornal
        agência | revista
    """),
)

"""All that is known of Portuguese."""

from __future__ import annotations

from pipeline.languages.rules import (
    CompanyRules,
    DealRules,
    FigureRules,
    LanguageRules,
    PeopleRules,
    QuoteRules,
    ReadingRules,
    SentenceRules,
    TranslationRules,
    mapping,
    pairs,
    words,
)

SENTENCES = SentenceRules(
    abbreviations=tuple("sr sra srs sras dr dra drs prof profa eng exmo av r n num num pag pags art inc corp ltd ltda cia co sa s.a etc ex aprox tel jan fev mar abr ago set out nov dez vs st e.u.a eua p.ex".split()),
)

READING = ReadingRules(
    months=mapping(
        """1: janeiro | jan
        2: fevereiro | fev
        3: março | mar
        4: abril | abr
        5: maio | mai
        6: junho | jun
        7: julho | jul
        8: agosto | ago
        9: setembro | set
        10: outubro | out
        11: novembro | nov
        12: dezembro | dez"""
    ),
    published=words("publicado | publicada | publicação | criado | postado | data"),
    updated=words("atualizado | atualizada | atualização | actualizado | modificado | editado | última atualização"),
    clock=words("às | as | à | pelas | h | horas | em | há | horas atrás | minutos atrás | dias atrás | min"),
    byline=words("por | texto | textos | texto de | texto por | reportagem de | escrito por | autor | autora"),
    newsroom=words(
        """redação | da redação | redacção | equipe | equipe editorial | da equipe | agências | equipa | reportagem local"""
    ),
    conjunctions=words("e"),
    credit_labels=words(
        """foto | fotos | fotografia | imagem | imagens | fonte da imagem | fonte da foto | crédito | créditos | crédito da imagem
        crédito da foto | ilustração | arte | infográfico | legenda | crédito editorial | imagem de capa | imagem destacada
        direitos da imagem | créditos da imagem | montagem"""
    ),
    credit_marks=words(
        """divulgação | reprodução | arquivo pessoal | imagem ilustrativa | arquivo | dr | banco de imagens | imagem gerada por ia"""
    ),
    related=words(
        """leia também | leia mais | leia ainda | leia a seguir | leia outras notícias | veja também | veja mais | ver também
        saiba mais | confira também | confira mais | conheça também | relacionado | relacionados | relacionadas
        notícias relacionadas | matérias relacionadas | artigos relacionados | posts relacionados | conteúdo relacionado
        conteúdos relacionados | mais lidas | mais lidos | as mais lidas | mais notícias | últimas notícias | você também pode gostar
        você pode gostar | também pode gostar | recomendado para você | recomendados | recomendadas | recomendamos | a não perder
        leia antes | artigos recomendados | notícia relacionada | entenda | continue lendo | continua depois da publicidade
        assista também | outras notícias | em destaque | destaques | leitura recomendada | leia na íntegra | leia o artigo original
        ler mais | ler também | mais sobre"""
    ),
    call_verbs=words(
        """inscreva-se | assine | receba | cadastre-se | siga | siga-nos | sigam | participe | entre no nosso | entre no canal
        entre no grupo | entre para o | entre em nosso | clique aqui | clique e | acompanhe | baixe | compartilhe | compartilhar no
        compartilhar por | partilhar no | partilhe | subscreva | subscreve | faça parte | junte-se | quer receber | quer ficar
        fique por dentro | apoie | torne-se | registe-se | descarregue | instale | curta | deixe seu comentário | gostou | ajude
        contribua | não perca | envie | comente | para receber | aceda | acesse | fique a par | siga a | siga o | já segue | ative"""
    ),
    call_objects=words(
        """newsletter | newsletters | boletim | whatsapp | telegram | canal | canais | e-mail | email | google news | google notícias
        instagram | facebook | twitter | linkedin | youtube | tiktok | threads | bluesky | redes sociais | aplicativo | app | podcast
        grupo | notificações | assinante | assinantes | assinatura | rss | discord | matéria | artigo com | amigos | comentário
        comentários | jornalismo | caixa de entrada"""
    ),
    page_lines=words(
        """deixe um comentário | deixe uma resposta | deixe seu comentário | deixe o seu comentário | cancelar resposta | comentários
        comentário | comentar | nenhum comentário | sem comentários | publicar comentário | enviar comentário | faça um comentário
        escreva um comentário | responder | nome | e-mail | site | compartilhe | compartilhar | partilhar | partilhe | tweetar
        copiar link | copiar ligação | imprimir | enviar por e-mail | enviar | salvar | guardar | seguir | publicidade | anúncio | pub
        conteúdo patrocinado | patrocinado | advertisement | ouvir | ouvir artigo | ouça o texto | ouça a matéria | ouça este conteúdo
        voltar ao topo | topo | início | home | menu | buscar | pesquisar | sobre o autor | sobre a autora | siga-nos | siga a gente
        newsletter | tags | assine | entrar | ficha técnica | próximo | anterior | próxima notícia | notícia anterior
        exclusivo para assinantes | artigo exclusivo para assinantes | resumo da notícia | gerado por ia | mostrar mais
        carregar mais | ver todos | ver mais | ver comentários | aceitar | aceitar todos | recusar | fechar | salve para ler depois
        presentear | dar presente | compartilhe esta notícia | compartilhe isso | compartilhe este artigo | compartilhe essa matéria
        partilhe este artigo | curtir isso | curtir carregando | relacionado | ler artigo completo"""
    ),
    page_starts=words(
        """o seu endereço de e-mail não será | o seu endereço de email não será | o seu e-mail não será | seu e-mail não será
        seu endereço de e-mail não | campos obrigatórios | os campos obrigatórios | salvar meus dados neste navegador
        guardar o meu nome | este site utiliza cookies | este site usa cookies | utilizamos cookies | usamos cookies
        nós usamos cookies | ao continuar a navegar | ao continuar navegando | ao navegar neste | todos os direitos reservados
        direitos reservados | copyright | © | (c) | proibida a reprodução | é proibida a reprodução | reprodução proibida
        este material não pode ser | você precisa fazer o login | faça login para | é preciso estar logado | inicie sessão para
        este conteúdo é exclusivo | conteúdo exclusivo para | já é assinante | já é assinante? | este artigo é exclusivo
        encontrou algum erro | encontrou um erro | viu algum erro | os comentários são de responsabilidade | este site é protegido por
        política de privacidade | termos de uso | as opiniões expressas | a opinião do autor | esta reportagem contém links
        ao comprar por | ao comprar através | leia em nosso site | tempo de leitura | saiba como são processados os dados
        esse site utiliza | esse site usa | inscreva-se na | inscreva-se no | assine a newsletter | assine nossa | assine já
        reportagem adicional | pode cancelar a subscrição | pode cancelar a qualquer | ao inscrever-se | ao se inscrever
        ao subscrever | ao assinar a newsletter | relatar erro | reportar erro"""
    ),
    tag_labels=words(
        """tags | etiquetas | palavras-chave | temas | assuntos | tópicos | categorias | categoria | marcadores | mais sobre
        arquivado em | editoria"""
    ),
    reading_time=words("min de leitura | minutos de leitura | min. de leitura | minuto de leitura | min leitura"),
    domain_terms=mapping(
        """4: semicondutor | semicondutores | gpu | gpus | data center | data centers | datacenter | datacenters | centro de dados
        4: centros de dados | foundry | aceleradores de ia | chips de ia | chip de ia | microchips | wafer | wafers | hbm | litografia
        4: supercomputador | fundição de chips | asic | asics | placas gráficas | unidades de processamento gráfico
        4: processadores gráficos | infraestrutura de ia | computação em nuvem | fábrica de chips | dram | nand | chips avançados
        4: encapsulamento avançado | carbeto de silício | fundição | circuito integrado | nanômetros | nanómetros
        4: capacidade computacional | poder computacional | risc-v
        2: inteligência artificial | ia | ia generativa | chip | chips | processador | processadores | servidores | servidor | nuvem
        2: memórias | circuitos integrados | modelos de linguagem | aprendizado de máquina | inferência | acelerador | aceleradores
        2: computação | pastilhas | pastilha | megawatts | gigawatt | gigawatts | mw | gw | taiwan | taiwanês | taiwanesa | taiwaneses
        2: taiwanesas | racks | bastidores | lâminas | substratos | fotônica | fotónica | módulos | componentes | projetistas
        2: cabo submarino | cabos submarinos | terras raras | gálio | germânio
        1: algoritmos | software | memória | rede elétrica | startup | tecnologia | tecnológica | tecnológicas | modelos | silício
        1: engenheiros | engenheira | patentes | refrigeração | equipamentos | dados | sistemas | eletrônica"""
    ),
    business_terms=mapping(
        """2: ações | investimento | investimentos | receita | receitas | faturamento | lucro | bilhões | mil milhões | acordo
        2: aquisição | fusão | participação | contrato | investidores | analistas | valor de mercado | capitalização | rodada | aporte
        2: financiamento | parceria | joint venture | acionistas | subsídios | exportação | encomenda | encomendas | fornecedor
        2: fornecedora | fornecimento | tarifas | trimestre | biliões | trilhões | licença | antitruste
        1: empresa | milhões | mercado | clientes | executivo | presidente-executivo | ceo | fábrica | dólares | euros | companhia
        1: preços | comprar | vendas | produção | contratos | projeto | capacidade | por ação | em dinheiro | cliente | sócio
        1: divisão | assinou | compra | concorrente | concorrentes | capital | dívida | negócio | negócios | demanda | procura
        1: unidade | fabricante | fornecer | indústria"""
    ),
    foreign_terms=mapping(
        """4: servidores públicos | servidor público | batata | batatas | batata chips | cartão sim | sim card | chip pré-pago
        4: chips pré-pagos | microchipagem | pet shop | veterinário | veterinária | esim | campeonato | atacante | gol | golos
        4: treinador | torcida | receita de | colher de sopa | filme | novela | romance | banda larga móvel | golpe
        3: câmera | câmara traseira | bateria | tela | ecrã | review | testamos | testei | fps | jogos | jogo | gameplay | console
        3: consola | placa-mãe | overclock | roteador | monitor | mortos | mortes | morreram | matou | vítimas | crianças | espécies
        3: animais | animal | doença | doenças | vacina | chuva | inflação | colheita | partida | partidas | futebol
        2: eleição | eleições | deputados | deputado | senado | vereador | incêndio | hospital | greve | polícia | polícia civil
        2: vinho | restaurante | escola | corredor | cachorro | cães | gatos | turistas | safra | soja | carne | leite | aeroporto
        2: voos | passageiros | juiz | música | museu | festival | atletas | corrida"""
    ),
)

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
    currencies=mapping("""
        USD: dólar | dólares | dólares americanos | dólares norte-americanos | dólares dos EUA | dolares
        EUR: euro | euros
        BRL: real | reais
        GBP: libra | libras | libras esterlinas | libra esterlina
        JPY: iene | ienes \n CNY: yuan | yuans | iuane | iuanes | renminbi | renminbis
        KRW: won | wons | won sul-coreanos | wons sul-coreanos | wones
        TWD: dólares de Taiwan | dólares taiwaneses | novos dólares de Taiwan | novos dólares taiwaneses | dólar taiwanês | dólar de Taiwan
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
        percentage_point: pontos de percentagem \n basis_point: pontos-base | ponto-base | pontos base | ponto base | bps | pb | p.b.
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
        analyst: analistas \n researcher: pesquisador* | investigadores | cientistas \n student: estudantes | alunos \n technician: técnicos
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
        about: rondando | próximo de | próximos de | próximo a | próximos a | na ordem de | da ordem de | estimado em | estimada em | ~
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
        up: apreci* | escal* | engord* | ampli* | progrediu | agravou | somou alta
    """),
    directions_after=mapping("""
        up: acima de | a mais | mais que | mais do que | maior que | maior do que | maior | superior a | mais em relação | mais
        up: mais alto | de alta
        down: abaixo de | a menos | menos que | menos do que | menor que | menor | inferior a | menos | mais baixo | de baixa
    """),
    level_words=words("para | a | até"),
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
        net_income: resultado negativo
        investment: entra com | promet* | colocou | invest* | aporte* | aport* | rodada | ronda | capta | captou | captar | captação
        investment: levant* | injet* | injeção | série A | série B | série C | desembols* | aplicar* | financiamento de
        deal_value: acordo | contrato* | aquisição | compra por | comprar | compra | comprou | adquiri* | negócio de | negócio avaliado
        deal_value: encomenda* | oferta de | operação | transação | transacção | vendeu | venda por | fus*o
        deal_value: por um valor | pagar | pagou | pagará | paga
        stake: ficou com | ficar com | fica com | ficará com | dona de | dono de | controla | participação de | participação | fatia de
        stake: posição de | % do capital | do capital | capital de | por cento do capital | parcela de | detém | possui
        market_share: participação de mercado | participação no mercado | quota de mercado | quota | fatia de mercado | fatia do mercado
        market_share: market share | de mercado | do mercado
        capacity: capacidade | capacidades | potência | produção de | produzir | produz | produzirá | por mês
        units: vendid* | encomend* | entreg* | remessa* | unidades | pedido* | compr* | fornec* | embarc*
        growth: cresc* | crescimento
        worth: vale | valia | valendo | valem | valer | valerá | vale hoje
        payout: dividendo*
        other: dívida* | multa* | orçamento | custo* | preço* | margem | juros | economia de | indenização | salário* | energia
        other: eletricidade | imposto* | inflação | PIB | desconto | procura | demanda
        valuation: avaliad* em | avaliação | valuation | valor de empresa | avalia a | avaliando | avalia
        result: perdeu | perdeu* | perde | perdem | perder | ganhou | ganha | ganharam | lucrou
        capex: gast* | capex | despesas de capital | gastos de capital | investimentos de capital | despesa de capital
        capex: gastos com capital | investimento em capital
        headcount: funcionári* | trabalhador* | empreg* | demit* | demiss* | despedi* | vagas | postos de trabalho | contrat*
        headcount: quadro de pessoal | equipe | equipa | força de trabalho | efetivos
        tariff: tarifa* | sobretaxa* | alíquota* | taxa de importação | imposto de importação | direitos aduaneiros | taxas aduaneiras
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
    contrasts=words("enquanto | ao passo que | já a | já o | já as | já os | mas a | mas o | contra"),
    prepositions=words("de | em | com | para | por | à | ao | contra | entre | sobre | segundo | sem"),
    sources=words("""
        segundo | conforme | de acordo com | analista* de | na avaliação de | nas contas de | projeções de | consenso compilado por
        consenso de | estimativa de | estimativas de | dados de | noticiou | apurou | calcula | relatório de | consultoria | jornal
        agência | revista
    """),
)

COMPANIES = CompanyRules(
    articles=words("o | a | os | as | um | uma"),
    of=words("de | da | do | das | dos"),
    small_words=words("""
        ao | à | aos | às | em | na | no | nas | nos | num | numa | por | pela | pelo | pelas | pelos | com | para | sobre | sob | entre
        contra | desde | até
        e | ou | mas | que | como | se | já | não | nem | também | quando | onde | enquanto | após | antes | depois | segundo | conforme
        embora | porque | pois
        assim | então | ainda | além | apesar | portanto | contudo | porém | todavia | este | esta | isto | esse | essa | isso | aquele
        aquela | seu | sua | seus
        suas | ele | ela | eles | elas | quem | cujo | cuja | hoje | ontem | agora | só | mesmo | mesma | mais | menos | muito | tudo
        todos | cada | outro | outra
        durante | mediante | perante | através | graças | caso | logo | rival | ações | é | foi | será | há | são | está | vale | claro
        oi | nós | nos | eu | você
        dono | dona | para a | nenhum | nenhuma | ambas | ambos | juntas | dois | duas | três | quatro | cinco | seis | sete | oito | dez
        primeiro | primeira
    """),
    of_company=words("da | do | das | dos"),
    joining=words("e | ou"),
    indefinite=words("um | uma"),
    strong_verbs=words("""
        fornecerá | forneceu | fornece | lucrou | faturou | fatura | adquiriu | adquirirá | fabrica | fabricará | encomendou | licenciou
        captou
        comprará | vendeu
        lançou | produzirá | contratou | demitiu | levantou | venderá | inaugurou | projeta
    """),
    nouns=words("""
        startup | start-up | promotora | empresa | companhia | fabricante | gigante | gestora | consultoria | consultora | corretora
        fornecedora | desenvolvedora
        operadora | concessionária | montadora | construtora | varejista | petroleira | mineradora | seguradora | fintech | produtora
        projetista | criadora | multinacional | estatal | holding | subsidiária | controlada | controladora | concorrente | rival
        parceira | distribuidora
        integradora | siderúrgica | elétrica | farmacêutica | telecom | big tech | jornal | revista | agência | portal | site | emissora
        editora | casa de análise
        firma | banco | fundo | elétrica | geradora | transportadora | companhia aérea | locadora | empreiteira | imobiliária
        fundição | fábrica de chips | provedora | provedor | montadora | fundo soberano | escritório | agência de notícias | hiperescalador
    """),
    modifiers=words("""
        de | da | do | em | e | chips | semicondutores | processadores | memória | memórias | software | nuvem | energia | inteligência
        artificial | IA | dados
        centros | data | centers | computação | tecnologia | investimentos | investimento | pesquisa | mercado | análise | risco | capital
        servidores | placas
        equipamentos | telecomunicações | telecom | robótica | baterias | carros | veículos | elétricos | internet | hardware | redes
        notícias | seguros | anéis
        pagamentos | crédito | fotônica | litografia | sensores | componentes | eletrônicos | design | projetos | projeto | logística
        cibersegurança | segurança
        global | local | maior | líder | pública | privada | rival | financeira | financeiro | norte | sul | sob medida | infraestrutura
        modelos | linguagem | por
        paulista | carioca | mineira | gaúcha | catarinense | paranaense | nordestina | lisboeta | portuense | soberano | econômico
        económico | digital | digitais
        quântica | quântico | médio | porte | listada | brasileiro | independente | especializada | vídeo | consultoria | eletrônica
        contratada | recursos | ativos
    """),
    origins=words("""
        fundada | com sede | sediada | controlada pela | controlada pelo | controlada por | que fabrica | que produz | que desenvolve
        que projeta
    """),
    nationalities=words("""
        american | norte-american | estadunidens | brasileir | portugues | espanhol | chines | japones | corean | sul-corean | taiwanes
        holandes | alem | frances
        britanic | ingles | italian | indian | israelens | canadens | sueca | suec | finlandes | noruegues | dinamarques | suic | austriac
        belga | irlandes
        mexican | argentin | chilen | texan | californian | saudit | europei | asiatic | russ | turc | singapurens | australian
        vietnamit | malai | emirat | neerlandes
    """),
    verbs=words("""
        anunciou | anuncia | anunciará | comprou | compra | comprará | vendeu | vende | venderá | lançou | lança | lançará | lucrou
        lucra | faturou | fatura | fechou
        fecha | assinou | assina | fornecerá | fornece | forneceu | investe | investiu | investirá | produz | produziu | produzirá
        fabrica | fabricará | adquiriu
        adquire | adquirirá | contratou | contrata | contratará | inaugurou | inaugura | divulgou | divulga | negocia | negociou
        registrou | reportou | emitiu
        informou | informa | confirmou | confirma | demitiu | demite | captou | capta | levantou | encomendou | encomenda | licencia
        licenciou | desenvolve
        planeja | pretende | opera | recebe | recebeu | recusou | cobra | paga | pagou | pagará | sobe | subiu | cai | caiu | salta
        dispara | recua | entrega
        entregou | entregará | acelera | usa | usará | quer | vai | terá | tem | disse | diz | afirma | afirmou | espera | prevê | estima
        estimou | calcula | projeta
        avalia | aposta | amplia | ampliou | constrói | construirá | abre | abriu | fica | ficou | processa | processou | desiste
        desistiu | conclui | concluiu
    """),
    roles=words("""
        analista | analistas | CEO | CFO | CTO | COO | presidente | presidente-executivo | presidente-executiva | diretor | diretora
        diretor-executivo
        diretora-executiva | diretor-geral | diretora-geral | diretor-presidente | diretora-presidente | vice-presidente | porta-voz
        executivo | executiva
        executivos | sócio | sócia | fundador | fundadora | cofundador | cofundadora | economista | economista-chefe | estrategista
        estrategista-chefe | gestor
        gestora | gerente | cientista-chefe | engenheiro-chefe | engenheira-chefe | sócio-diretor | sócia-diretora | administrador
        administradora | country manager
        chefe | consultor | acionista | acionistas | funcionários | engenheiros | administrador-delegado | diretores | responsável
        corretor | corretora | operador | operadora | consultora | criadora | controladora | produtora | projetista | distribuidora
        fornecedora
    """),
    shares=words("""
        ações | papéis | ação | papel | títulos | recibos | receita | faturamento | lucro | volume de negócios | valor de mercado
        balanço | facturação | faturação
    """),
    source=words("""
        segundo | conforme | de acordo com | nas contas da | pelas contas da | na avaliação da | projeção da | estimativa da
        relatório da | levantamento da
    """),
    heads=words("""
        Grupo | Banco | Corretora | Gestora | Construtora | Editora | Agência | Companhia | Laboratórios | Jornal | Consultoria
        Telecomunicações
    """),
    foreign_heads=words("""
        Ministério | Ministro | Ministra | Secretaria | Secretário | Universidade | Instituto | Faculdade | Escola | Comissão | Câmara
        Senado | Congresso
        Assembleia | Tribunal | Supremo | Superior | Polícia | Receita | Governo | Prefeitura | Departamento | Partido | Federação
        Confederação | Associação
        Sindicato | Conselho | Casa | Estado | Estados | União | Reino | República | Fundação | Centro | Agência Nacional
        Agência Espacial | Autoridade
        Agência Brasileira | Agência Internacional | Agência Europeia | Banco Central | Banco Mundial | Bolsa | Lei | Plano | Programa
        Projeto | Rua | Avenida
        Praça | Parque | Palácio | Porto | Aeroporto | Ilha | Rio | Serra | Vale do | Zona | Copa | Campeonato | Liga | Clube | Estádio
        Museu | Teatro | Igreja
        Hospital | Ordem | Cúpula | Fórum | Feira | Prêmio | Salão | Tesouro | Defesa | Previdência | Procuradoria | Advocacia
        Controladoria | Advocacia-Geral
        Junta | Cartório | Presidência | Vice-Presidência | Reserva Federal | Exército | Marinha | Força | Forças | Comitê | Comité
        Organização | Direção | Polo
        São | Santa | Santo | Nova | Nossa | América | Ásia | Banco de Portugal | Banco de Desenvolvimento | Grupo de | Grupo Parlamentar
        Observatório | Academia
        Índice | Operação | Justiça | Vara | Provedor | Provedoria | Paços | Bloco | Conferência | Junta Comercial | Frente | Movimento
        Secretaria-Geral | Laboratório
    """),
    foreign_names=words("""
        Anatel | Cade | ANPD | Aneel | ANEEL | CVM | BCE | Fed | FMI | OCDE | OMC | ONU | UE | EUA | FTC | SEC | FGV | USP | Unicamp
        UFRJ | UFMG | UFRGS | PUC | MIT | IBGE | Ipea
        Inpe | Finep | CNPq | Fapesp | Capes | Sudene | Inmetro | INPI | STF | STJ | TCU | AGU | PGR | PF | PT | PSDB | MDB | PL | PSD
        PS | CDS | CNI | Fiesp | Firjan | Abinee | Brasscom
        Anfavea | Febraban | IPO | IA | PIB | CEO | TI | MWC | CES | GTC | Computex | Ibovespa | Nasdaq | B3 | Bovespa | Dow Jones | PSI
        Euronext | NYSE | OPA | ANACOM | Anacom | AICEP | CMVM | ERSE | APA
        Otan | OMS | Unesco | Opep | Mercosul | Brics | BRICS | G7 | G20 | Planalto | Pentágono | Kremlin | Casa Branca | Bruxelas
        Wall Street | Faria Lima | Itamaraty | Padis | janeiro
        fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro | segunda | terça | quarta
        quinta | sexta | sábado | domingo | Natal
        IPCA | Selic | Ebitda | EBITDA | GPU | GPUs | CPU | CPUs | HBM | TPU | ASIC | PPR | S&P | Libra | Real | Reais | Corinthians
        Flamengo | Palmeiras | Benfica | Sporting | Deus | Terra | Internet | Twitter
    """),
    places=words("""
        Brasil | Portugal | China | Taiwan | Japão | Coreia | Coreia do Sul | Índia | Rússia | Ucrânia | Estados Unidos | Alemanha
        França | Espanha | Itália | Holanda | Reino Unido
        Inglaterra | Irlanda | Israel | Canadá | México | Argentina | Chile | Uruguai | Paraguai | Peru | Colômbia | Angola | Moçambique
        Singapura | Cingapura | Malásia | Vietnã | Vietname
        Austrália | Arábia Saudita | Emirados | Catar | Turquia | Suíça | Suécia | Finlândia | Noruega | Dinamarca | Polônia | Polónia
        Bélgica | Áustria | Europa | Ásia | África | América
        São Paulo | Rio | Rio de Janeiro | Brasília | Campinas | Fortaleza | Recife | Salvador | Curitiba | Porto Alegre | Belo Horizonte
        Manaus | Goiânia | Florianópolis | Lisboa | Porto
        Ceará | Bahia | Minas | Minas Gerais | Pernambuco | Paraná | Santa Catarina | Amazonas | Goiás | Pará | Sines | Braga | Coimbra
        Aveiro | Évora | Madeira | Açores | Algarve | Alentejo
        Nova York | Nova Iorque | Washington | Texas | Arizona | Ohio | Oregon | Califórnia | Londres | Paris | Berlim | Madri | Madrid
        Tóquio | Seul | Pequim | Xangai | Hsinchu | Taipé | Dresden
        Hong Kong | Ocidente | Oriente | Oriente Médio | Golfo | Atlântico | Pacífico | Amazônia | Nordeste | Sudeste | Sul | Norte
        Davos | Dubai | Abu Dhabi | Barcelona | Eindhoven | Phoenix | Austin
    """),
)

PEOPLE = PeopleRules(
    titles=words("dona | sr | sra | dr | dra | senhor | senhora | doutor | doutora | dom | eng | prof | profa"),
    roles=mapping("""
        CEO: ceo | executivo-chefe | executiva-chefe | chefe-executivo | presidente-executivo | presidente-executiva
        CEO: presidente executivo | presidente executiva | diretor-presidente | diretora-presidente | diretor-executivo
        CEO: diretora-executiva | diretor executivo | diretora executiva | presidente-diretor | presidente da comissão executiva
        CEO: administrador-delegado | administradora-delegada
        CFO: cfo | diretor financeiro | diretora financeira | diretor de finanças | diretora de finanças | administrador financeiro
        CFO: administradora financeira | vice-presidente financeiro | vice-presidente financeira
        CTO: cto | diretor de tecnologia | diretora de tecnologia | diretor técnico | diretora técnica | diretor tecnológico
        COO: coo | diretor de operações | diretora de operações | diretor operacional | diretora operacional
        chief information officer: cio; chief marketing officer: cmo; chief scientist: cientista-chefe
        chief economist: economista-chefe | economista-sênior | economista chefe
        senior vice president: vice-presidente sênior | vice-presidente sénior
        executive vice president: vice-presidente executivo | vice-presidente executiva
        vice president: vice-presidente | vice-presidenta | vice presidente
        chairman: presidente do conselho de administração | presidente do conselho | presidente do Conselho de Administração | chairman
        president: presidente | presidenta; co-founder: cofundador | cofundadora | co-fundador | co-fundadora
        founder: fundador | fundadora; founding partner: sócio-fundador | sócia-fundadora
        managing partner: sócio-gerente | sócia-gerente | sócio-diretor | sócia-diretora; partner: sócio | sócia
        general manager: diretor-geral | diretora-geral | diretor geral | diretora geral | gerente-geral | gerente geral
        country manager: country manager; managing director: diretor-gerente | diretora-gerente; director: diretor | diretora
        executive manager: gerente executivo | gerente executiva; manager: gerente | gestor | gestora; superintendent: superintendente
        coordinator: coordenador | coordenadora; head: head | chefe | responsável | encarregado | encarregada | líder
        analyst: analista | analista-chefe; strategist: estrategista | estrategista-chefe; economist: economista
        consultant: consultor | consultora; trader: trader | operador | operadora de mesa
        prime minister: primeiro-ministro | primeira-ministra; deputy minister: vice-ministro | vice-ministra
        minister: ministro | ministra; treasurer: tesoureiro | tesoureira; inspector: fiscal | inspetor | inspetora
        buyer: comprador | compradora; secretary of state: secretário de estado | secretária de estado
        executive secretary: secretário-executivo | secretária-executiva; undersecretary: subsecretário | subsecretária
        secretary: secretário | secretária; governor: governador | governadora
        mayor: prefeito | prefeita | presidente da câmara | presidente da Câmara; senator: senador | senadora
        deputy: deputado | deputada | deputado federal | deputada federal; councillor: vereador | vereadora
        commissioner: comissário | comissária; ambassador: embaixador | embaixadora; judge: juiz | juíza | desembargador | desembargadora
        prosecutor: procurador | procuradora | promotor | promotora; spokesperson: porta-voz
        professor: professor | professora | catedrático | catedrática
        researcher: pesquisador | pesquisadora | investigador | investigadora; scientist: cientista; lawyer: advogado | advogada
        engineer: engenheiro | engenheira; physicist: físico | física; dean: reitor | reitora | vice-reitor | vice-reitora
        commander: comandante; adviser: assessor | assessora | conselheiro | conselheira; administrator: administrador | administradora
        chief: cacique; leader: dirigente; entrepreneur: empresário | empresária; executive: executivo | executiva
        investor: investidor | investidora; specialist: especialista; coach: técnico | técnica | treinador | treinadora
    """),
    areas=mapping("""
        finance: fazenda | finanças | financeiro | financeira; economy: economia; sales: vendas | comercial | área comercial
        marketing: marketing; technology: tecnologia; innovation: inovação
        science and technology: ciência e tecnologia | ciência, tecnologia e inovação
        research: pesquisa | investigação | pesquisas | research; product: produto | produtos; operations: operações
        engineering: engenharia; infrastructure: infraestrutura | infraestruturas; strategy: estratégia
        supply chain: cadeia de suprimentos | suprimentos | cadeia de abastecimento; purchasing: compras
        investment: investimentos | investimento; investor relations: relações com investidores | relações com os investidores
        human resources: recursos humanos | pessoas; legal: jurídico | jurídica; communications: comunicação | comunicações
        foreign affairs: negócios estrangeiros | relações exteriores; trade: comércio | comércio exterior; industry: indústria
        development: desenvolvimento | desenvolvimento econômico; energy: energia | minas e energia; environment: meio ambiente | ambiente
        digital transition: transição digital; justice: justiça; defence: defesa; education: educação; health: saúde
        planning: planejamento; portfolio: carteiras | carteira; fund: fundos | um fundo | fundo; business: negócios | novos negócios
        equities: ações | renda variável; security: segurança; data: dados; data center: data centers | centros de dados | data center
        artificial intelligence: inteligência artificial | ia; semiconductor: semicondutores | chips
        manufacturing: manufatura | produção | fabricação; regional: regional; municipal: municipal; cloud: nuvem
        project: projetos | projeto
    """),
    joins=words("de | da | do | das | dos | em | na | no | nas | nos | para | pela | pelo | pelas | pelos | a | o | por"),
    conjunctions=words("e | & | /"),
    former=words("ex- | ex | antigo | antiga"),
    deputy=words("-substituto | -substituta | -adjunto | -adjunta | adjunto | adjunta"),
    particles=words(
        """da | de | do | das | dos | e | del | della | di | von | van | der | den | bin | ibn | al | el | la | le | du | ten | ter | y"""
    ),
    suffixes=words("Junior | Júnior | Jr | Neto | Netto | Filho | Sobrinho | Segundo | II | III | IV"),
    articles=words(
        """o | a | os | as | do | da | dos | das | no | na | nos | nas | ao | à | aos | às | pelo | pela | pelos | pelas | num | numa
        um | uma"""
    ),
    place_words=words("em"),
    other_names=words(
        """universidade | instituto | banco | fundo | fundação | ministério | secretaria | escola | faculdade | centro | hospital
        prêmio | prémio | colégio | câmara | rua | avenida | praça | rodovia | parque | porto | vale | rio | serra | ilha | cidade
        bolsa | grupo | companhia | corretora | gestora | consultoria | agência | jornal | revista | rádio | capital | partners
        ventures | securities | research | holdings | holding | group | bank | systems | technologies | technology | labs | lab
        corp | inc | ltd | studios | media | cloud | data | energy | power | investimentos | associados | advogados | comissão
        conselho | federação | associação | confederação | sindicato | partido | tribunal | senado | congresso | república
        estado | governo | lei | operação | projeto | programa | plano | copa | liga | times | journal | street | news | post | tv
        club | clube | esporte | atlético | américa | europa | ásia | brasil | portugal | north | south | east | west | norte
        sul | leste | oeste | central | ocidental | oriental | digital | global | international | internacional | nacional
        federal | and | company | co"""
    ),
    named_things=words(
        """data center | datacenter | campus | complexo | cluster | rua | avenida | praça | hospital | prêmio | prémio | colégio
        escola | fundação | instituto | centro | lei | bairro | banco | corretora | consultoria | gestora | grupo | aeroporto
        estádio | porto | projeto | programa | usina | central | modelo | supercomputador | processador | processadores | chip
        chips | gpu | gpus | plataforma | arquitetura | superchip | servidor | servidores | acelerador | aceleradores | família
        linha | geração | série | placas | placa | sistema | sistemas | navio | cidade | município | empresa | startup | fundo
        escritório | edifício | torre | livro | filme | jornal | revista | site | portal | canal | rede | marca | loja | lojas"""
    ),
    place_starts=words(
        """São | Santa | Santo | San | Nova | Novo | Porto | Rio | Monte | Vila | Campo | Campos | Belo | Los | Las | New | Saint
        Fort | Mount | Palo | Silicon | Hong | Costa | Reino | Estados | El | La | Le | Tel | Cabo | Mato"""
    ),
    openers=words(
        """ontem | hoje | segundo | conforme | para | já | mas | enquanto | quando | embora | procurado | procurada | questionado
        questionada | até | sobre | com | sem | após | antes | também | ainda | entre | nem | só | outro | outra | caso | foto
        crédito | leia | veja | nota | entrevista"""
    ),
    bylines=words(
        """reportagem de | reportagem adicional de | reportagem adicional | reportagem | edição de | texto de | tradução de
        com informações de | por | foto: | fotos: | fotografia: | colaborou | colaboraram | redação de"""
    ),
    years=words("anos"),
    company_nouns=words(
        """empresa | companhia | fabricante | grupo | startup | firma | multinacional | compradora | nuvem | operadora | gigante
        desenvolvedora | instituição | gestora | corretora | banco | fundição"""
    ),
    relatives=words("que | cujo | cuja | cujos | cujas"),
    human_relatives=words("quem"),
    appointments=words(
        """assume como | assumirá como | assume o cargo de | assumirá o cargo de | nomeado | nomeada | novo | nova | será
        passa a ser | como | promovido a | promovida a"""
    ),
    companies_take_article=True,
    led_by=words(
        """liderada por | liderado por | comandada por | comandado por | dirigida por | dirigido por | chefiada por | chefiado por
        presidida por | presidido por | fundada por | fundado por"""
    ),
    copulas=words("é | era | que é | foi | , que é"),
)

QUOTES = QuoteRules(
    speech_verbs=words(
        """disse | dissera | avisa | avisou | avisam | afirmara | declarara | contara | desconversou | prognosticou | compartilhou
        lastimou | segredou | cobrou | clarifica | clarificou | explicita | explicitou | lastima | confidenciou | confidencia
        diz | dizem | disseram | dizia | dizer | dizendo | afirmou | afirma | afirmam | afirmaram | afirmar | afirmando | declarou
        declara | declararam | declarar | explicou | explica | explicaram | acrescentou | acrescenta | acrescentaram | ressaltou
        ressalta | destacou | destaca | destacaram | avaliou | avalia | avaliam | comentou | comenta | garantiu | garante
        resumiu | resume | escreveu | escreve | publicou | publica | contou | conta | lembrou | lembra | rebateu | rebate
        respondeu | responde | observou | observa | apontou | aponta | admitiu | admite | reconheceu | reconhece | alertou
        alerta | alertam | criticou | critica | criticam | defendeu | defende | completou | completa | concluiu | conclui
        prosseguiu | prossegue | continuou | argumentou | argumenta | ponderou | pondera | frisou | frisa | reforçou | reforça
        reiterou | reitera | revelou | revela | informou | informa | anunciou | anuncia | assegurou | assegura | confirmou
        confirma | contrapôs | contrapõe | protestou | protesta | reclamou | reclama | brincou | brinca | ironizou | ironiza
        elogiou | elogia | justificou | justifica | relatou | relata | adiantou | adianta | sublinhou | sublinha | salientou
        salienta | referiu | refere | indicou | indica | adverte | advertiu | desabafou | desabafa | confessou | confessa
        compara | comparou | define | definiu | minimiza | minimizou | repete | repetiu | calculou | calcula | proclamou
        gracejou | discorda | discordou | concordou | concorda | sustentou | sustenta | insistiu | insiste | enfatizou | enfatiza
        previu | prevê | pediu | pede | perguntou | pergunta | perguntei | questionou | questiona | indagou | replicou | retrucou
        retruca | disparou | dispara | lamentou | lamenta | celebrou | celebra | comemorou | comemora | esclareceu | esclarece
        detalhou | detalha | complementou | complementa | emendou | emenda | arrematou | arremata | alfinetou | alfineta
        acredita | opinou | opina | analisou | analisa | sintetizou | sintetiza | notou | nota | recordou | recorda | apelou
        apela | propôs | propõe | prometeu | promete | desmentiu | negou | nega | sentenciou | vaticinou | murmurou | exclamou
        postou | tuitou | registrou | registra | diagnosticou | espantou-se | surpreendeu-se | queixou-se | orgulha-se
        interrompeu | atirou | lançou | corrigiu | corrige | desafiou | desafia | raciocina | raciocinou | contabilizou | provocou
        provoca | entende | entendeu | acusou | acusa | refletiu | reflete | suspirou | suspira | devolveu | devolve | observar
        explicar | responder | comentar | ressaltar | admitir | acrescentar | antecipa | antecipou"""
    ),
    view_verbs=words(
        """vê | veem | viu | considera | considerou | classificou | classifica | chamou | chama | descreveu | descreve | qualificou
        qualifica | falou | fala | falam | citou | cita | mencionou | menciona | atribuiu | atribui | definiu | defendendo
        alegou | alega | alegando | recomenda | recomendou | projeta | espera | quer | tratou | batizou | trata-se | lê-se
        apresentou"""
    ),
    according=words(
        """segundo | conforme | de acordo com | na avaliação de | na avaliação do | na avaliação da | na opinião de | nas palavras de
        nas palavras do | nas palavras da | para | na visão de | na visão do | na visão da | no entender de"""
    ),
    terms=words(
        """chamado | chamada | chamados | chamadas | conhecido como | conhecida como | conhecidos como | conhecidas como
        apelidado de | apelidada de | batizado de | batizada de | intitulado | intitulada | denominado | denominada | termo
        expressão | palavra | slogan | lema | livro | filme | série | título | apelido | codinome | dito | ditos | música
        projeto | programa | famoso | famosa | famosos"""
    ),
    person_recipients=words("a"),
    recipients=words("ao | à | aos | às | para | com | ante | perante"),
    prepositions=words(
        """de | da | do | das | dos | em | na | no | nas | nos | ao | à | aos | às | com | por | pela | pelo | para | entre | sobre
        contra | sem | como | pelos | pelas | que a | que o | e a | e o | num | numa | deste | desta | desde"""
    ),
    anonymous=words(
        """fonte | fontes | analistas | executivos | investidores | moradores | autoridades | funcionários | pessoas | pessoa
        especialistas | críticos | economistas | porta-voz | representante | representantes | operador | operadores | dirigentes
        executivo | executiva | assessoria | fornecedor | cliente | consultor | funcionário | funcionária | diretor | diretora
        gerente | ministro | governo | ministério | prefeitura | comissão | relatório | comunicado oficial | leitor | engenheiro
        técnico | sindicato | agência | analista | advogado | professor | comerciante | trabalhador | administrador | gestor
        interlocutor | interlocutores | pequim | washington | bruxelas"""
    ),
    same_person=words(
        """ele | ela | o executivo | a executiva | o empresário | a empresária | o dirigente | a dirigente | o responsável
        a responsável | o mesmo responsável | a mesma responsável | o especialista | a especialista | o analista | a analista
        o economista | a economista | o ministro | a ministra | o professor | a professora | o engenheiro | a engenheira
        o gestor | a gestora | o cofundador | a cofundadora | o fundador | a fundadora | o presidente | a presidente | o diretor
        a diretora | o ceo | a ceo | o secretário | a secretária | o pesquisador | a pesquisadora | o investigador
        a investigadora | o advogado | a advogada | o governador | a governadora | o prefeito | a prefeita | o porta-voz
        a porta-voz | o governante | o consultor | a consultora | o estrategista | a estrategista | o sócio | a sócia | o gerente
        a gerente | o físico | o deputado | a deputada | o vice-presidente | a vice-presidente | o líder | a líder"""
    ),
    same_company=words(
        """a empresa | a companhia | a fabricante | o grupo | a startup | a multinacional | a gigante | a firma | a operadora
        a desenvolvedora | a tecnológica | o banco | a gestora | a corretora | a consultoria"""
    ),
    indefinite=words("um | uma | uns | umas | outro | outra | mesma fonte | mesmo"),
    subject_follows=True,
    verb_endings=words("ou | eu | iu | ava | aram | eram"),
    auxiliaries=words("tem | havia | teria"),
    finite=words(
        """é | são | era | foi | está | estão | estamos | vai | vão | vamos | há | tem | têm | temos | pode | podem | deve | devem
        quer | querem | fica | faz | fazem | continua | será | seria | houve | teve | precisa | dá | vem | sai | chega | custa
        vale | paga | falta | sabe | existe | forma | segura"""
    ),
    finite_endings=words(
        """ou | aram | eram | iram | ará | erá | irá | arão | erão | irão | amos | emos | imos | ava | avam | aria | eria | eu | iu"""
    ),
    fillers=words(
        """e | também | ainda | já | não | mas | depois | logo | então | só | apenas | ontem | hoje | no entanto | contudo | porém
        por fim"""
    ),
    complementizers=words("que | se | como"),
)

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
        raise: captar | levantar | receber | obter
        order: encomendar | contratar
        rent: alugar | arrendar
        use: usar | utilizar | adotar | precisar | necessitar
        invest: investir | aportar | injetar
        lend: emprestar | financiar
        license: licenciar
        ally: associar | juntar | unir | reunir
        pay: pagar
        sign: assinar | firmar | fechar | acertar
    """),
    forms=mapping("""
        supply: fornece | fornecem | forneceu | forneceram | fornecerá | fornecerão | fornecer | fornecendo | forneceria
        invest: investe | investem
        merge: funde-se | fundir-se | fundiu-se
        ally: une-se | unem-se | alia-se | aliam-se | uniu-se | unir-se | aliar-se | se une | se unem | se unir | se associam | se aliam
        ally: se alia
    """),
    nouns=mapping("""
        acquisition: compra | aquisição | aquisições | takeover | incorporação | OPA
        merger: fusão
        sale: venda
        bid: oferta | proposta | lance
        none: de acordo com | em acordo com
        deal: acordo | acordos | contrato | contratos | pacto | negócio | transação | operação | memorando | carta de intenções
        alliance: parceria | parcerias | aliança | colaboração | cooperação
        venture: joint venture | joint-venture | empresa conjunta | consórcio | sociedade conjunta | criam empresa | montam empresa
        venture: criam sociedade
        delivery: fornecimento | venda de chips | contrato de fornecimento | acordo de fornecimento | abastecimento
        purchase_order: encomenda | encomendas | pedido de compra | contrato de compra | contrato de aluguel
        investment: investimento | aporte | injeção
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
        conversas | pode comprar
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
    governments=words("""
        governo dos EUA | governo dos Estados Unidos | governo americano | governo norte-americano | governo federal | governo brasileiro
        governo português | governo alemão
        governo Trump | governo chinês | governo japonês | governo espanhol | governo francês | governo holandês | governo britânico
        governo indiano | governo sul-coreano
        Departamento de Comércio | União Europeia | Comissão Europeia | Casa Branca | Estado português | Washington | Tesouro americano
        governo | Governo
    """),
)

TRANSLATION = TranslationRules(
    negations=words("não | nunca | nem | sem | jamais | nenhum | nenhuma | ninguém | nada | tampouco"),
    near_negations=words("""
        falt* | imped* | impossi* | evit* | neg* | recus* | rejeit* | desmen* | desist* | descart* | desconh* | incap* | inéd* | insufi* | inalter* | raramente | mal
        pouc* | dificilmente | exceto | salvo | deix* | menos | ausên* | fora | parou | parar* | parali* | contra | sequer | proib* | fracass* | perd* | anti* | suspen* | cancel* | vazi*
    """),
    not_negating=words("não só | não apenas | não somente | nada mais | nada menos | a não ser | não é? | sem dúvida | nem sempre | pois não"),
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
        a partir de = from | por meio de = through | além de = in addition to | apesar de = despite | bem como = as well as | por sua vez = in turn
        no entanto = however | pelo menos = at least | ao menos = at least | por enquanto = for now | por ora = for now | ao longo de = over
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

LANGUAGE = LanguageRules(
    code="pt",
    name="Portuguese",
    sentences=SENTENCES,
    reading=READING,
    figures=FIGURES,
    companies=COMPANIES,
    people=PEOPLE,
    quotes=QUOTES,
    deals=DEALS,
    translation=TRANSLATION,
)

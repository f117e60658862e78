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
    clock=words("às | as | à | pelas | h | horas | em"),
    byline=words("por | texto de | texto por | reportagem de | escrito por | autor | autora"),
    newsroom=words("redação | da redação | redacção | equipe | equipe editorial | da equipe | agências | equipa | reportagem local"),
    conjunctions=words("e"),
    credit_labels=words(
        """foto | fotos | fotografia | imagem | imagens | fonte da imagem | fonte da foto | crédito | créditos | crédito da imagem | crédito da foto
        ilustração | arte | infográfico | legenda | crédito editorial | imagem de capa | imagem destacada | direitos da imagem | créditos da imagem | montagem"""
    ),
    credit_marks=words("divulgação | reprodução | arquivo pessoal | imagem ilustrativa | arquivo | dr | banco de imagens | imagem gerada por ia"),
    related=words(
        """leia também | leia mais | leia ainda | leia a seguir | leia outras notícias | veja também | veja mais | ver também | saiba mais | confira também
        confira mais | conheça também | relacionado | relacionados | relacionadas | notícias relacionadas | matérias relacionadas | artigos relacionados
        posts relacionados | conteúdo relacionado | conteúdos relacionados | mais lidas | mais lidos | as mais lidas | mais notícias | últimas notícias
        você também pode gostar | você pode gostar | também pode gostar | recomendado para você | recomendados | recomendadas | recomendamos | a não perder
        leia antes | artigos recomendados | notícia relacionada | entenda | continue lendo | continua depois da publicidade | assista também
        outras notícias | em destaque | destaques | leitura recomendada | leia na íntegra | leia o artigo original | ler mais | ler também | mais sobre"""
    ),
    call_verbs=words(
        """inscreva-se | assine | receba | cadastre-se | siga | siga-nos | sigam | participe | entre no nosso | entre no canal | entre no grupo
        entre para o | entre em nosso | clique aqui | clique e | acompanhe | baixe | compartilhe | partilhe | subscreva | subscreve | faça parte
        junte-se | quer receber | quer ficar | fique por dentro | apoie | torne-se | registe-se | descarregue | instale | curta | deixe seu comentário
        gostou | ajude | contribua | não perca | envie | comente | para receber | aceda | acesse | fique a par | siga a | siga o | já segue | ative"""
    ),
    call_objects=words(
        """newsletter | newsletters | boletim | whatsapp | telegram | canal | canais | e-mail | email | google news | google notícias | instagram | facebook
        twitter | linkedin | youtube | tiktok | threads | bluesky | redes sociais | aplicativo | app | podcast | grupo | notificações | assinante
        assinantes | assinatura | rss | discord | matéria | artigo com | amigos | comentário | comentários | jornalismo | caixa de entrada"""
    ),
    page_lines=words(
        """deixe um comentário | deixe uma resposta | deixe seu comentário | deixe o seu comentário | cancelar resposta | comentários | comentário | comentar
        nenhum comentário | sem comentários | publicar comentário | enviar comentário | faça um comentário | escreva um comentário | responder | nome
        e-mail | site | compartilhe | compartilhar | partilhar | partilhe | tweetar | copiar link | copiar ligação | imprimir | enviar por e-mail | enviar
        salvar | guardar | seguir | publicidade | anúncio | pub | conteúdo patrocinado | patrocinado | advertisement | ouvir | ouvir artigo | ouça o texto
        ouça a matéria | ouça este conteúdo | voltar ao topo | topo | início | home | menu | buscar | pesquisar | sobre o autor | sobre a autora
        siga-nos | siga a gente | newsletter | tags | assine | entrar | ficha técnica | próximo | anterior | próxima notícia | notícia anterior
        exclusivo para assinantes | artigo exclusivo para assinantes | resumo da notícia | gerado por ia | mostrar mais | carregar mais | ver todos
        ver mais | ver comentários | aceitar | aceitar todos | recusar | fechar | salve para ler depois | presentear | dar presente | compartilhe esta notícia
        compartilhe isso | compartilhe este artigo | compartilhe essa matéria | partilhe este artigo | curtir isso | curtir carregando | relacionado | ler artigo completo"""
    ),
    page_starts=words(
        """o seu endereço de e-mail não será | o seu endereço de email não será | o seu e-mail não será | seu e-mail não será | seu endereço de e-mail não
        campos obrigatórios | os campos obrigatórios | salvar meus dados neste navegador | guardar o meu nome | este site utiliza cookies
        este site usa cookies | utilizamos cookies | usamos cookies | nós usamos cookies | ao continuar a navegar | ao continuar navegando
        ao navegar neste | todos os direitos reservados | direitos reservados | copyright | © | (c) | proibida a reprodução | é proibida a reprodução
        reprodução proibida | este material não pode ser | você precisa fazer o login | faça login para | é preciso estar logado | inicie sessão para
        este conteúdo é exclusivo | conteúdo exclusivo para | já é assinante | já é assinante? | este artigo é exclusivo | encontrou algum erro
        encontrou um erro | viu algum erro | os comentários são de responsabilidade | este site é protegido por | política de privacidade
        termos de uso | as opiniões expressas | a opinião do autor | esta reportagem contém links | ao comprar por | ao comprar através
        leia em nosso site | tempo de leitura | saiba como são processados os dados | esse site utiliza | esse site usa
        pode cancelar a subscrição | pode cancelar a qualquer | ao inscrever-se | ao se inscrever | ao subscrever | ao assinar a newsletter | relatar erro | reportar erro"""
    ),
    tag_labels=words("tags | etiquetas | palavras-chave | temas | assuntos | tópicos | categorias | categoria | marcadores | mais sobre | arquivado em | editoria"),
    reading_time=words("min de leitura | minutos de leitura | min. de leitura | minuto de leitura | min leitura"),
    domain_terms=mapping(
        """4: semicondutor | semicondutores | gpu | gpus | data center | data centers | datacenter | datacenters | centro de dados | centros de dados | foundry
        4: aceleradores de ia | chips de ia | chip de ia | microchips | wafer | wafers | hbm | litografia | supercomputador | fundição de chips | asic | asics
        4: placas gráficas | unidades de processamento gráfico | processadores gráficos | infraestrutura de ia | computação em nuvem | fábrica de chips | dram | nand
        4: chips avançados | encapsulamento avançado | encapsulamento | nanômetros | nanómetros | capacidade computacional | poder computacional | risc-v
        2: inteligência artificial | ia | ia generativa | chip | chips | processador | processadores | servidores | servidor | nuvem | memórias | circuitos integrados
        2: modelos de linguagem | aprendizado de máquina | inferência | acelerador | aceleradores | computação | pastilhas | pastilha | megawatts | gigawatt | gigawatts | nuvens
        1: algoritmos | software | memória | rede elétrica | startup | tecnologia | tecnológica | tecnológicas | modelos | silício"""
    ),
    business_terms=mapping(
        """2: ações | investimento | investimentos | receita | receitas | faturamento | lucro | bilhões | mil milhões | acordo | aquisição | fusão | participação
        2: contrato | investidores | analistas | valor de mercado | capitalização | rodada | aporte | financiamento | parceria | joint venture | acionistas | subsídios
        2: exportação | encomenda | encomendas | fornecedor | fornecedora | fornecimento | tarifas | trimestre | biliões | trilhões | licença | antitruste
        1: empresa | milhões | mercado | clientes | executivo | presidente-executivo | ceo | fábrica | dólares | euros | companhia | preços | comprar | vendas
        1: produção | concorrente | concorrentes | capital | dívida | negócio | negócios | demanda | procura | unidade | fabricante | fornecer | indústria"""
    ),
    foreign_terms=mapping(
        """4: batata | batatas | batata chips | cartão sim | sim card | chip pré-pago | chips pré-pagos | microchipagem | pet shop | veterinário | veterinária | esim
        4: campeonato | atacante | gol | golos | treinador | torcida | receita de | colher de sopa | filme | novela | romance | banda larga móvel | golpe
        3: câmera | câmara traseira | bateria | tela | ecrã | review | testamos | testei | fps | jogos | jogo | gameplay | console | consola | placa-mãe | overclock | roteador | monitor
        2: eleição | eleições | deputados | deputado | senado | vereador | incêndio | hospital | greve | polícia | polícia civil | vinho | restaurante | escola | corredor
        2: cachorro | cães | gatos | turistas | safra | soja | carne | leite | aeroporto | voos | passageiros | juiz | música | museu | festival | atletas | corrida"""
    ),
)

FIGURES = FigureRules()

COMPANIES = CompanyRules(
    articles=words("o | a | os | as | um | uma"),
    of=words("de | da | do | das | dos"),
    small_words=words("""
        ao | à | aos | às | em | na | no | nas | nos | num | numa | por | pela | pelo | pelas | pelos | com | para | sobre | sob | entre | contra | desde | até
        e | ou | mas | que | como | se | já | não | nem | também | quando | onde | enquanto | após | antes | depois | segundo | conforme | embora | porque | pois
        assim | então | ainda | além | apesar | portanto | contudo | porém | todavia | este | esta | isto | esse | essa | isso | aquele | aquela | seu | sua | seus
        suas | ele | ela | eles | elas | quem | cujo | cuja | hoje | ontem | agora | só | mesmo | mesma | mais | menos | muito | tudo | todos | cada | outro | outra
        durante | mediante | perante | através | graças | caso | logo | rival | ações | é | foi | será | há | são | está | vale | claro | oi | nós | nos | eu | você
        dono | dona | para a | nenhum | nenhuma | ambas | ambos | juntas | dois | duas | três | quatro | cinco | seis | sete | oito | dez | primeiro | primeira
    """),
    of_company=words("da | do | das | dos"),
    joining=words("e | ou"),
    indefinite=words("um | uma"),
    strong_verbs=words("""
        fornecerá | forneceu | fornece | lucrou | faturou | fatura | adquiriu | adquirirá | fabrica | fabricará | encomendou | licenciou | captou
        comprará | vendeu
        lançou | produzirá | contratou | demitiu | levantou | venderá | inaugurou | projeta
    """),
    nouns=words("""
        startup | start-up | empresa | companhia | fabricante | gigante | gestora | consultoria | consultora | corretora | fornecedora | desenvolvedora
        operadora | concessionária | montadora | construtora | varejista | petroleira | mineradora | seguradora | fintech | produtora
        projetista | criadora | multinacional | estatal | holding | subsidiária | controlada | controladora | concorrente | rival | parceira | distribuidora
        integradora | siderúrgica | elétrica | farmacêutica | telecom | big tech | jornal | revista | agência | portal | site | emissora | editora | casa de análise
        firma | banco | fundo | elétrica | geradora | transportadora | companhia aérea | locadora | empreiteira | imobiliária
        fundição | fábrica de chips | provedora | provedor | montadora | fundo soberano | escritório | agência de notícias | hiperescalador
    """),
    modifiers=words("""
        de | da | do | em | e | chips | semicondutores | processadores | memória | memórias | software | nuvem | energia | inteligência | artificial | IA | dados
        centros | data | centers | computação | tecnologia | investimentos | investimento | pesquisa | mercado | análise | risco | capital | servidores | placas
        equipamentos | telecomunicações | telecom | robótica | baterias | carros | veículos | elétricos | internet | hardware | redes | notícias | seguros | anéis
        pagamentos | crédito | fotônica | litografia | sensores | componentes | eletrônicos | design | projetos | projeto | logística | cibersegurança | segurança
        global | local | maior | líder | pública | privada | rival | financeira | financeiro | norte | sul | sob medida | infraestrutura | modelos | linguagem | por
        paulista | carioca | mineira | gaúcha | catarinense | paranaense | nordestina | lisboeta | portuense | soberano | econômico | económico | digital | digitais
        quântica | quântico | médio | porte | listada | brasileiro | independente | especializada | vídeo | consultoria | eletrônica | contratada | recursos | ativos
    """),
    nationalities=words("""
        american | norte-american | estadunidens | brasileir | portugues | espanhol | chines | japones | corean | sul-corean | taiwanes | holandes | alem | frances
        britanic | ingles | italian | indian | israelens | canadens | sueca | suec | finlandes | noruegues | dinamarques | suic | austriac | belga | irlandes
        mexican | argentin | chilen | texan | californian | saudit | europei | asiatic | russ | turc | singapurens | australian | vietnamit | malai | emirat | neerlandes
    """),
    verbs=words("""
        anunciou | anuncia | anunciará | comprou | compra | comprará | vendeu | vende | venderá | lançou | lança | lançará | lucrou | lucra | faturou | fatura | fechou
        fecha | assinou | assina | fornecerá | fornece | forneceu | investe | investiu | investirá | produz | produziu | produzirá | fabrica | fabricará | adquiriu
        adquire | adquirirá | contratou | contrata | contratará | inaugurou | inaugura | divulgou | divulga | negocia | negociou | registrou | reportou | emitiu
        informou | informa | confirmou | confirma | demitiu | demite | captou | capta | levantou | encomendou | encomenda | licencia | licenciou | desenvolve
        planeja | pretende | opera | recebe | recebeu | recusou | cobra | paga | pagou | pagará | sobe | subiu | cai | caiu | salta | dispara | recua | entrega
        entregou | entregará | acelera | usa | usará | quer | vai | terá | tem | disse | diz | afirma | afirmou | espera | prevê | estima | estimou | calcula | projeta
        avalia | aposta | amplia | ampliou | constrói | construirá | abre | abriu | fica | ficou | processa | processou | desiste | desistiu | conclui | concluiu
    """),
    roles=words("""
        analista | analistas | CEO | CFO | CTO | COO | presidente | presidente-executivo | presidente-executiva | diretor | diretora | diretor-executivo
        diretora-executiva | diretor-geral | diretora-geral | diretor-presidente | diretora-presidente | vice-presidente | porta-voz | executivo | executiva
        executivos | sócio | sócia | fundador | fundadora | cofundador | cofundadora | economista | economista-chefe | estrategista | estrategista-chefe | gestor
        gestora | gerente | cientista-chefe | engenheiro-chefe | engenheira-chefe | sócio-diretor | sócia-diretora | administrador | administradora | country manager
        chefe | consultor | acionista | acionistas | funcionários | engenheiros | administrador-delegado | diretores | responsável | corretor | corretora | operador | operadora | consultora | criadora | controladora | produtora | projetista | distribuidora | fornecedora
    """),
    shares=words("ações | papéis | ação | papel | títulos | recibos | receita | faturamento | lucro | volume de negócios | valor de mercado | balanço | facturação | faturação"),
    source=words("segundo | conforme | de acordo com | nas contas da | pelas contas da | na avaliação da | projeção da | estimativa da | relatório da | levantamento da"),
    heads=words("Grupo | Banco | Corretora | Gestora | Construtora | Editora | Agência | Companhia | Laboratórios | Jornal | Consultoria | Telecomunicações"),
    foreign_heads=words("""
        Ministério | Ministro | Ministra | Secretaria | Secretário | Universidade | Instituto | Faculdade | Escola | Comissão | Câmara | Senado | Congresso
        Assembleia | Tribunal | Supremo | Superior | Polícia | Receita | Governo | Prefeitura | Departamento | Partido | Federação | Confederação | Associação
        Sindicato | Conselho | Casa | Estado | Estados | União | Reino | República | Fundação | Centro | Agência Nacional | Agência Espacial | Autoridade
        Agência Brasileira | Agência Internacional | Agência Europeia | Banco Central | Banco Mundial | Bolsa | Lei | Plano | Programa | Projeto | Rua | Avenida
        Praça | Parque | Palácio | Porto | Aeroporto | Ilha | Rio | Serra | Vale do | Zona | Copa | Campeonato | Liga | Clube | Estádio | Museu | Teatro | Igreja
        Hospital | Ordem | Cúpula | Fórum | Feira | Prêmio | Salão | Tesouro | Defesa | Previdência | Procuradoria | Advocacia | Controladoria | Advocacia-Geral
        Junta | Cartório | Presidência | Vice-Presidência | Reserva Federal | Exército | Marinha | Força | Forças | Comitê | Comité | Organização | Direção | Polo
        São | Santa | Santo | Nova | Nossa | América | Ásia | Banco de Portugal | Banco de Desenvolvimento | Grupo de | Grupo Parlamentar | Observatório | Academia
        Índice | Operação | Justiça | Vara | Provedor | Provedoria | Paços | Bloco | Conferência | Junta Comercial | Frente | Movimento | Secretaria-Geral | Laboratório
    """),
    foreign_names=words("""
        Anatel | Cade | ANPD | Aneel | ANEEL | CVM | BCE | Fed | FMI | OCDE | OMC | ONU | UE | EUA | FTC | SEC | FGV | USP | Unicamp | UFRJ | UFMG | UFRGS | PUC | MIT | IBGE | Ipea
        Inpe | Finep | CNPq | Fapesp | Capes | Sudene | Inmetro | INPI | STF | STJ | TCU | AGU | PGR | PF | PT | PSDB | MDB | PL | PSD | PS | CDS | CNI | Fiesp | Firjan | Abinee | Brasscom
        Anfavea | Febraban | IPO | IA | PIB | CEO | TI | MWC | CES | GTC | Computex | Ibovespa | Nasdaq | B3 | Bovespa | Dow Jones | PSI | Euronext | NYSE | OPA | ANACOM | Anacom | AICEP | CMVM | ERSE | APA
        Otan | OMS | Unesco | Opep | Mercosul | Brics | BRICS | G7 | G20 | Planalto | Pentágono | Kremlin | Casa Branca | Bruxelas | Wall Street | Faria Lima | Itamaraty | Padis | janeiro
        fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro | segunda | terça | quarta | quinta | sexta | sábado | domingo | Natal
        IPCA | Selic | Ebitda | EBITDA | GPU | GPUs | CPU | CPUs | HBM | TPU | ASIC | PPR | S&P | Libra | Real | Reais | Corinthians | Flamengo | Palmeiras | Benfica | Sporting | Deus | Terra | Internet | Twitter
    """),
    places=words("""
        Brasil | Portugal | China | Taiwan | Japão | Coreia | Coreia do Sul | Índia | Rússia | Ucrânia | Estados Unidos | Alemanha | França | Espanha | Itália | Holanda | Reino Unido
        Inglaterra | Irlanda | Israel | Canadá | México | Argentina | Chile | Uruguai | Paraguai | Peru | Colômbia | Angola | Moçambique | Singapura | Cingapura | Malásia | Vietnã | Vietname
        Austrália | Arábia Saudita | Emirados | Catar | Turquia | Suíça | Suécia | Finlândia | Noruega | Dinamarca | Polônia | Polónia | Bélgica | Áustria | Europa | Ásia | África | América
        São Paulo | Rio | Rio de Janeiro | Brasília | Campinas | Fortaleza | Recife | Salvador | Curitiba | Porto Alegre | Belo Horizonte | Manaus | Goiânia | Florianópolis | Lisboa | Porto
        Ceará | Bahia | Minas | Minas Gerais | Pernambuco | Paraná | Santa Catarina | Amazonas | Goiás | Pará | Sines | Braga | Coimbra | Aveiro | Évora | Madeira | Açores | Algarve | Alentejo
        Nova York | Nova Iorque | Washington | Texas | Arizona | Ohio | Oregon | Califórnia | Londres | Paris | Berlim | Madri | Madrid | Tóquio | Seul | Pequim | Xangai | Hsinchu | Taipé | Dresden
        Hong Kong | Ocidente | Oriente | Oriente Médio | Golfo | Atlântico | Pacífico | Amazônia | Nordeste | Sudeste | Sul | Norte | Davos | Dubai | Abu Dhabi | Barcelona | Eindhoven | Phoenix | Austin
    """),
)

PEOPLE = PeopleRules(
    titles=words("sr | sra | dr | dra | senhor | senhora | doutor | doutora | dom | eng | prof | profa"),
    roles=mapping("""
        CEO: ceo | presidente-executivo | presidente-executiva | presidente executivo | presidente executiva | diretor-presidente | diretora-presidente | diretor-executivo | diretora-executiva | diretor executivo | diretora executiva | presidente-diretor | executivo-chefe | executiva-chefe | presidente da comissão executiva | administrador-delegado | administradora-delegada
        CFO: cfo | diretor financeiro | diretora financeira | diretor de finanças | diretora de finanças | administrador financeiro | administradora financeira | vice-presidente financeiro | vice-presidente financeira
        CTO: cto | diretor de tecnologia | diretora de tecnologia | diretor técnico | diretora técnica | diretor tecnológico
        COO: coo | diretor de operações | diretora de operações | diretor operacional | diretora operacional
        chief information officer: cio
        chief marketing officer: cmo
        chief scientist: cientista-chefe
        chief economist: economista-chefe | economista-sênior | economista chefe
        senior vice president: vice-presidente sênior | vice-presidente sénior
        executive vice president: vice-presidente executivo | vice-presidente executiva
        vice president: vice-presidente | vice-presidenta | vice presidente
        chairman: presidente do conselho de administração | presidente do conselho | presidente do Conselho de Administração | chairman
        president: presidente | presidenta
        co-founder: cofundador | cofundadora | co-fundador | co-fundadora
        founder: fundador | fundadora
        founding partner: sócio-fundador | sócia-fundadora
        managing partner: sócio-gerente | sócia-gerente | sócio-diretor | sócia-diretora
        partner: sócio | sócia
        general manager: diretor-geral | diretora-geral | diretor geral | diretora geral | gerente-geral | gerente geral
        country manager: country manager
        managing director: diretor-gerente | diretora-gerente
        director: diretor | diretora
        executive manager: gerente executivo | gerente executiva
        manager: gerente | gestor | gestora
        superintendent: superintendente
        coordinator: coordenador | coordenadora
        head: head | chefe | responsável | encarregado | encarregada | líder
        analyst: analista | analista-chefe
        strategist: estrategista | estrategista-chefe
        economist: economista
        consultant: consultor | consultora
        trader: trader | operador | operadora de mesa
        prime minister: primeiro-ministro | primeira-ministra
        minister: ministro | ministra
        secretary of state: secretário de estado | secretária de estado
        executive secretary: secretário-executivo | secretária-executiva
        secretary: secretário | secretária
        governor: governador | governadora
        mayor: prefeito | prefeita | presidente da câmara | presidente da Câmara
        senator: senador | senadora
        deputy: deputado | deputada | deputado federal | deputada federal
        councillor: vereador | vereadora
        commissioner: comissário | comissária
        ambassador: embaixador | embaixadora
        judge: juiz | juíza | desembargador | desembargadora
        prosecutor: procurador | procuradora | promotor | promotora
        spokesperson: porta-voz
        professor: professor | professora | catedrático | catedrática
        researcher: pesquisador | pesquisadora | investigador | investigadora
        scientist: cientista
        lawyer: advogado | advogada
        engineer: engenheiro | engenheira
        physicist: físico | física
        dean: reitor | reitora
        adviser: assessor | assessora | conselheiro | conselheira
        administrator: administrador | administradora
        chief: cacique
        leader: dirigente
        entrepreneur: empresário | empresária
        executive: executivo | executiva
        investor: investidor | investidora
        specialist: especialista
        coach: técnico | técnica | treinador | treinadora
    """),
    areas=mapping("""
        finance: fazenda | finanças | financeiro | financeira
        economy: economia
        sales: vendas | comercial | área comercial
        marketing: marketing
        technology: tecnologia
        innovation: inovação
        science and technology: ciência e tecnologia | ciência, tecnologia e inovação
        research: pesquisa | investigação | pesquisas | research
        product: produto | produtos
        operations: operações
        engineering: engenharia
        infrastructure: infraestrutura | infraestruturas
        strategy: estratégia
        supply chain: cadeia de suprimentos | suprimentos | cadeia de abastecimento
        purchasing: compras
        investment: investimentos | investimento
        investor relations: relações com investidores | relações com os investidores
        human resources: recursos humanos | pessoas
        legal: jurídico | jurídica
        communications: comunicação | comunicações
        foreign affairs: negócios estrangeiros | relações exteriores
        trade: comércio | comércio exterior
        industry: indústria
        development: desenvolvimento | desenvolvimento econômico
        energy: energia | minas e energia
        environment: meio ambiente | ambiente
        digital transition: transição digital
        justice: justiça
        defence: defesa
        education: educação
        health: saúde
        planning: planejamento
        portfolio: carteiras | carteira
        fund: fundos | um fundo | fundo
        business: negócios | novos negócios
        equities: ações | renda variável
        security: segurança
        data: dados
        data center: data centers | centros de dados | data center
        artificial intelligence: inteligência artificial | ia
        semiconductor: semicondutores | chips
        manufacturing: manufatura | produção | fabricação
        regional: regional
        municipal: municipal
        cloud: nuvem
        project: projetos | projeto
    """),
    joins=words("de | da | do | das | dos | em | na | no | nas | nos | para | pela | pelo | pelas | pelos | a | o | por"),
    former=words("ex- | ex | antigo | antiga"),
    deputy=words("-adjunto | -adjunta | adjunto | adjunta"),
    particles=words("da | de | do | das | dos | e | del | della | di | von | van | der | den | bin | ibn | al | el | la | le | du | ten | ter | y"),
    suffixes=words("Junior | Júnior | Jr | Neto | Netto | Filho | Sobrinho | Segundo | II | III | IV"),
    articles=words("o | a | os | as | do | da | dos | das | no | na | nos | nas | ao | à | aos | às | pelo | pela | pelos | pelas | num | numa | um | uma"),
    place_words=words("em"),
    other_names=words("""universidade | instituto | banco | fundo | fundação | ministério | secretaria | escola | faculdade | centro | hospital | prêmio | prémio | colégio | câmara
        rua | avenida | praça | rodovia | parque | porto | vale | rio | serra | ilha | cidade | bolsa | grupo | companhia | corretora | gestora | consultoria | agência | jornal | revista | rádio
        capital | partners | ventures | securities | research | holdings | holding | group | bank | systems | technologies | technology | labs | lab | corp | inc | ltd | studios | media | cloud | data | energy | power
        investimentos | associados | advogados | comissão | conselho | federação | associação | confederação | sindicato | partido | tribunal | senado | congresso | república | estado | governo
        lei | operação | projeto | programa | plano | copa | liga | times | journal | street | news | post | tv | club | clube | esporte | atlético | américa | europa | ásia | brasil | portugal
        north | south | east | west | norte | sul | leste | oeste | central | ocidental | oriental | digital | global | international | internacional | nacional | federal | and | company | co"""),
    named_things=words("""rua | avenida | praça | hospital | prêmio | prémio | colégio | escola | fundação | instituto | centro | lei | bairro | banco | corretora | consultoria | gestora | grupo | aeroporto | estádio | porto | projeto | programa | usina | central
        modelo | supercomputador | processador | processadores | chip | chips | gpu | gpus | plataforma | arquitetura | superchip | servidor | servidores | acelerador | aceleradores | família | linha | geração | série | placas | placa | sistema | sistemas | navio | cidade | município | empresa | startup | fundo | escritório | edifício | torre | livro | filme | jornal | revista | site | portal | canal | rede | marca | loja | lojas"""),
    place_starts=words("São | Santa | Santo | San | Nova | Novo | Porto | Rio | Monte | Vila | Campo | Campos | Belo | Los | Las | New | Saint | Fort | Mount | Palo | Silicon | Hong | Costa | Reino | Estados | El | La | Le | Tel | Cabo | Mato"),
    openers=words("ontem | hoje | segundo | conforme | para | já | mas | enquanto | quando | embora | procurado | procurada | questionado | questionada | até | sobre | com | sem | após | antes | também | ainda | entre | nem | só | outro | outra | caso | foto | crédito | leia | veja | nota | entrevista"),
    bylines=words("reportagem de | reportagem adicional de | reportagem adicional | reportagem | edição de | texto de | tradução de | com informações de | por | foto: | fotos: | fotografia: | colaborou | colaboraram | redação de"),
    years=words("anos"),
    company_nouns=words("empresa | companhia | fabricante | grupo | startup | firma | multinacional | compradora | nuvem | operadora | gigante | desenvolvedora | instituição | gestora | corretora | banco | fundição"),
    copulas=words("é | era | que é | foi | , que é"),
)

QUOTES = QuoteRules(
    speech_verbs=words("""disse | diz | dizem | disseram | dizia | dizer | dizendo | afirmou | afirma | afirmam | afirmaram | afirmar | afirmando | declarou | declara | declararam | declarar | explicou | explica | explicaram | acrescentou | acrescenta | acrescentaram
        ressaltou | ressalta | destacou | destaca | destacaram | avaliou | avalia | avaliam | comentou | comenta | garantiu | garante | resumiu | resume | escreveu | escreve | publicou | publica | contou | conta | lembrou | lembra | rebateu | rebate | respondeu | responde
        observou | observa | apontou | aponta | admitiu | admite | reconheceu | reconhece | alertou | alerta | alertam | criticou | critica | criticam | defendeu | defende | completou | completa | concluiu | conclui | prosseguiu | prossegue | continuou | argumentou | argumenta
        ponderou | pondera | frisou | frisa | reforçou | reforça | reiterou | reitera | revelou | revela | informou | informa | anunciou | anuncia | assegurou | assegura | confirmou | confirma | contrapôs | contrapõe | protestou | protesta | reclamou | reclama | brincou | brinca
        ironizou | ironiza | elogiou | elogia | justificou | justifica | relatou | relata | adiantou | adianta | sublinhou | sublinha | salientou | salienta | referiu | refere | indicou | indica | adverte | advertiu | desabafou | desabafa | confessou | confessa | compara | comparou
        define | definiu | minimiza | minimizou | repete | repetiu | calculou | calcula | proclamou | gracejou | discorda | discordou | concordou | concorda | sustentou | sustenta | insistiu | insiste | enfatizou | enfatiza | previu | prevê | pediu | pede | perguntou | pergunta | perguntei
        questionou | questiona | indagou | replicou | retrucou | retruca | disparou | dispara | lamentou | lamenta | celebrou | celebra | comemorou | comemora | esclareceu | esclarece | detalhou | detalha | complementou | complementa | emendou | emenda | arrematou | arremata | alfinetou | alfineta
        acredita | opinou | opina | analisou | analisa | sintetizou | sintetiza | notou | nota | recordou | recorda | apelou | apela | propôs | propõe | prometeu | promete | desmentiu | negou | nega | sentenciou | vaticinou | murmurou | exclamou | postou | tuitou | registrou | registra | diagnosticou
        espantou-se | surpreendeu-se | queixou-se | orgulha-se | interrompeu | atirou | lançou | explicaram | corrigiu | corrige | desafiou | desafia | raciocina | raciocinou | contabilizou | provocou | provoca | entende | entendeu | acusou | acusa | refletiu | reflete | suspirou | suspira | devolveu"""),
    view_verbs=words("vê | veem | viu | considera | considerou | classificou | classifica | chamou | chama | descreveu | descreve | qualificou | qualifica | falou | fala | falam | citou | cita | mencionou | menciona | atribuiu | atribui | definiu | defendendo | alegou | alega | alegando | recomenda | recomendou | projeta | espera | quer | tratou | batizou | trata-se | lê-se | apresentou"),
    according=words("segundo | conforme | de acordo com | na avaliação de | na avaliação do | na avaliação da | na opinião de | nas palavras de | nas palavras do | nas palavras da | para | na visão de | na visão do | na visão da | no entender de"),
    terms=words("chamado | chamada | chamados | chamadas | conhecido como | conhecida como | conhecidos como | conhecidas como | apelidado de | apelidada de | batizado de | batizada de | intitulado | intitulada | denominado | denominada | termo | expressão | palavra | slogan | lema | livro | filme | série | título | apelido | codinome | dito | ditos | música | projeto | programa | famoso | famosa | famosos"),
    recipients=words("ao | à | aos | às | a | para | com | ante | perante"),
    prepositions=words("de | da | do | das | dos | em | na | no | nas | nos | a | ao | à | aos | às | com | por | pela | pelo | para | entre | sobre | contra | sem | como | pelos | pelas | que a | que o | e a | e o | num | numa | deste | desta | desde"),
    anonymous=words("fonte | fontes | analistas | executivos | investidores | moradores | autoridades | funcionários | pessoas | pessoa | especialistas | críticos | economistas | porta-voz | representante | representantes | operador | operadores | dirigentes | executivo | executiva | assessoria | fornecedor | cliente | consultor | funcionário | funcionária | diretor | diretora | gerente | ministro | governo | ministério | prefeitura | comissão | relatório | comunicado oficial | leitor | engenheiro | técnico | sindicato | agência | analista | advogado | professor | comerciante | trabalhador | administrador | gestor | interlocutor | interlocutores | pequim | washington | bruxelas"),
    same_person=words("ele | ela | o executivo | a executiva | o empresário | a empresária | o dirigente | a dirigente | o responsável | a responsável | o mesmo responsável | a mesma responsável | o especialista | a especialista | o analista | a analista | o economista | a economista | o ministro | a ministra | o professor | a professora | o engenheiro | a engenheira | o gestor | a gestora | o cofundador | a cofundadora | o fundador | a fundadora | o presidente | a presidente | o diretor | a diretora | o ceo | a ceo | o secretário | a secretária | o pesquisador | a pesquisadora | o investigador | a investigadora | o advogado | a advogada | o governador | a governadora | o prefeito | a prefeita | o porta-voz | a porta-voz | o governante | o consultor | a consultora | o estrategista | a estrategista | o sócio | a sócia | o gerente | a gerente | o físico | o deputado | a deputada | o vice-presidente | a vice-presidente | o líder | a líder"),
    same_company=words("a empresa | a companhia | a fabricante | o grupo | a startup | a multinacional | a gigante | a firma | a operadora | a desenvolvedora | a tecnológica | o banco | a gestora | a corretora | a consultoria"),
    indefinite=words("um | uma | uns | umas | outro | outra | mesma fonte | mesmo"),
    complementizers=words("que | se | como"),
)

DEALS = DealRules()

TRANSLATION = TranslationRules(
    negations=words("não | nunca | nem | sem | jamais | nenhum | nenhuma | ninguém | nada | tampouco"),
    near_negations=words("""
        falt* | impe* | evit* | neg* | recus* | rejeit* | desmen* | descart* | des* | in* | im* | ir* | raramente | mal | pouc* | dificilmente | exceto | salvo
        deix* | menos | ausên* | fora | parou | parar | contra | sequer | ex* | proib* | fracass* | perd* | anti* | suspen* | cancel* | ainda | longe | vazi*
    """),
    not_negating=words("não só | não apenas | não somente | nada mais | nada menos | a não ser | não é? | sem dúvida | nem sempre | pois não"),
    scales=pairs("""
        mil = thousand | milhão = million | milhões = million | mi = million | mio = million | bilhão = billion | bilhões = billion
        bi = billion | mil milhões = billion | mil milhão = billion | trilhão = trillion | trilhões = trillion | tri = trillion
        bilião = trillion | biliões = trillion | quatrilhão = quadrillion | quatrilhões = quadrillion
    """),
    number_words=pairs("""
        um = 1 | uma = 1 | dois = 2 | duas = 2 | ambos = 2 | ambas = 2 | dobro = 2 | três = 3 | triplo = 3 | quatro = 4 | quádruplo = 4
        cinco = 5 | seis = 6 | sete = 7 | oito = 8 | nove = 9 | dez = 10 | onze = 11 | doze = 12 | dúzia = 12 | treze = 13 | quatorze = 14
        catorze = 14 | quinze = 15 | dezesseis = 16 | dezasseis = 16 | dezessete = 17 | dezassete = 17 | dezoito = 18 | dezenove = 19
        dezanove = 19 | vinte = 20 | trinta = 30 | quarenta = 40 | cinquenta = 50 | metade = 50 | sessenta = 60 | setenta = 70
        oitenta = 80 | noventa = 90 | cem = 100 | cento = 100 | duzentos = 200 | duzentas = 200 | trezentos = 300 | trezentas = 300
        quatrocentos = 400 | quatrocentas = 400 | quinhentos = 500 | quinhentas = 500
    """),
    fractions=pairs("""
        metade = half | a metade = half | um terço = a third | dois terços = two thirds | um quarto = a quarter
        três quartos = three quarters | um quinto = a fifth | dois quintos = two fifths | um décimo = a tenth
    """),
    ranges=mapping("between: entre\nfrom: de\nand: e\nto: a | até\nor: ou"),
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

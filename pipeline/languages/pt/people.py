"""Portuguese: titles, roles, name particles."""

from __future__ import annotations

from pipeline.languages.lists import mapping, words
from pipeline.languages.name_rules import PeopleRules

PEOPLE = PeopleRules(
    titles=words(
        """dona | engª | engº | eng.ª | eng.º | arqª | arq | sr | sra | dr | dra | senhor | senhora | doutor | doutora | dom | eng
        prof | profa"""
    ),
    roles=mapping("""
        CEO: ceo | chief executive officer | chief executive | executivo-chefe | executiva-chefe | chefe-executivo
        CEO: presidente-executivo | presidente-executiva
        CEO: presidente executivo | presidente executiva | diretor-presidente | diretora-presidente
        executive director: diretor-executivo | diretora-executiva | diretor executivo | diretora executiva
        CEO: presidente-diretor | presidente da comissão executiva
        CEO: administrador-delegado | administradora-delegada
        CFO: cfo | chief financial officer | diretor financeiro | diretora financeira | diretor de finanças
        CFO: diretora de finanças | administrador financeiro
        CFO: administradora financeira | vice-presidente financeiro | vice-presidente financeira
        CTO: cto | chief technology officer | diretor de tecnologia | diretora de tecnologia | diretor técnico
        CTO: diretora técnica | diretor tecnológico
        COO: coo | chief operating officer | diretor de operações | diretora de operações | diretor operacional | diretora operacional
        chief information officer: cio | chief information officer
        chief product officer: chief product officer | diretor de produto e tecnologia; chief marketing officer: cmo
        chief scientist: cientista-chefe
        chief economist: economista-chefe | economista-sênior | economista chefe
        senior vice president: senior vice president | vice-presidente sênior | vice-presidente sénior
        executive vice president: executive vice president | vice-presidente executivo | vice-presidente executiva
        vice president: vice-presidente | vice president | vp | vice-presidenta | vice presidente
        chairman: presidente do conselho de administração | presidente do conselho | presidente do Conselho de Administração | chairman
        president: presidente | presidenta; co-founder: co-founder | cofundador | cofundadora | cofundadores | co-fundador | co-fundadora
        founder: founder | fundador | fundadora | fundadores
        founding partner: sócio-fundador | sócia-fundadora | sócio fundador | sócia fundadora | founding partner
        managing partner: sócio-gerente | sócia-gerente | sócio-diretor | sócia-diretora; partner: sócio | sócia | sócios | sócias
        general manager: general manager | diretor-geral | diretora-geral | diretor geral | diretora geral | gerente-geral | gerente geral
        country manager: country manager; managing director: managing director | diretor-gerente | diretora-gerente
        director: diretor | diretora
        executive manager: gerente executivo | gerente executiva; manager: gerente | gestor | gestora; superintendent: superintendente
        deputy manager: subgerente; deputy director: subdiretor | subdiretora; senior director: diretor sênior | diretora sênior
        senior manager: gerente sênior; employee: funcionário | funcionária
        chief engineer: engenheiro-chefe | engenheira-chefe; chief architect: arquiteto-chefe | arquiteta-chefe
        vice chairman: vice-presidente do conselho de administração | vice-presidente do conselho; board member: membro do conselho
        controller: controller; data scientist: cientista de dados; secretary general: secretário-geral
        secretary general: secretária-geral; chief designer: designer-chefe; CEO: CEO interino
        coordinator: coordenador | coordenadora; head: head | chefe | responsável | encarregado | encarregada | líder
        analyst: analista | analistas | analista-chefe; strategist: estrategista | estrategista-chefe; economist: economista
        consultant: consultor | consultora; trader: trader | operador | operadora de mesa
        prime minister: primeiro-ministro | primeira-ministra; deputy minister: vice-ministro | vice-ministra
        minister: ministro | ministra; treasurer: tesoureiro | tesoureira; representative: representante
        inspector: fiscal | inspetor | inspetora
        buyer: comprador | compradora; secretary of state: secretário de estado | secretária de estado
        executive secretary: secretário-executivo | secretária-executiva; undersecretary: subsecretário | subsecretária
        secretary: secretário | secretária; governor: governador | governadora
        mayor: prefeito | prefeita | presidente da câmara | presidente da Câmara; senator: senador | senadora
        deputy: deputado | deputada | deputado federal | deputada federal; councillor: vereador | vereadora
        commissioner: comissário | comissária; ambassador: embaixador | embaixadora; judge: juiz | juíza | desembargador | desembargadora
        prosecutor: procurador | procuradora | promotor | promotora; spokesperson: porta-voz
        professor: professor | professora | catedrático | catedrática
        researcher: pesquisador | pesquisadora | investigador | investigadora; scientist: cientista; lawyer: advogado | advogada
        architect: arquiteto | arquiteta; chief investment officer: diretor de investimentos | diretora de investimentos
        engineer: engenheiro | engenheira; physicist: físico | física; dean: reitor | reitora | vice-reitor | vice-reitora
        commander: comandante; adviser: assessor | assessora | conselheiro | conselheira; administrator: administrador | administradora
        chief: cacique; leader: dirigente; entrepreneur: empresário | empresária; executive: executivo | executiva
        investor: investidor | investidora; specialist: especialista; coach: treinador | treinadora
    """),
    areas=mapping("""
        finance: fazenda | finanças | financeiro | financeira; economy: economia; sales: vendas | comercial | área comercial
        marketing: marketing; technology: tecnologia; innovation: inovação
        science and technology: ciência e tecnologia | ciência, tecnologia e inovação
        market research: pesquisa de mercado | inteligência de mercado
        research: pesquisa | investigação | pesquisas | research; product: produto | produtos; operations: operações
        engineering: engenharia; infrastructure: infraestrutura | infraestruturas; strategy: estratégia
        supply chain: cadeia de suprimentos | suprimentos | cadeia de abastecimento; purchasing: compras
        investment: investimentos | investimento; investor relations: relações com investidores | relações com os investidores
        human resources: recursos humanos | pessoas; legal: jurídico | jurídica; communications: comunicação | comunicações
        foreign affairs: negócios estrangeiros | relações exteriores; trade: comércio | comércio exterior; industry: indústria
        development: desenvolvimento | desenvolvimento econômico; energy: energia | minas e energia; environment: meio ambiente | ambiente
        digital transition: transição digital; treasury: tesouro
        government relations: relações governamentais | relações institucionais; justice: justiça; defence: defesa
        education: educação; health: saúde
        planning: planejamento; portfolio: carteiras | carteira; fund: fundos | um fundo | fundo; business: negócios | novos negócios
        equities: ações | renda variável; security: segurança; data: dados; data center: data centers | centros de dados | data center
        artificial intelligence: inteligência artificial | ia; semiconductor: semicondutores | chips
        manufacturing: manufatura | produção | fabricação; regional: regional; municipal: municipal; cloud: nuvem
        project: projetos | projeto
    """),
    joins=words("de | da | do | das | dos | em | na | no | nas | nos | para | pela | pelo | pelas | pelos | a | o | por"),
    conjunctions=words("e | & | /"),
    former=words("ex- | ex | antigo | antiga | então"),
    deputy=words("-substituto | -substituta | -adjunto | -adjunta | adjunto | adjunta"),
    particles=words(
        """da | de | do | das | dos | e | del | della | di | von | van | der | den | bin | ibn | al | el | la | le | du | ten
        ter | y"""
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
        desenvolvedora | instituição | gestora | corretora | banco | fundição | elétrica | eléctrica | telefónica | mineradora | montadora
        varejista | retalhista | petroleira | petrolífera | seguradora | consultora | consultoria | fintech | cooperativa | tecnológica
        controladora | integradora | distribuidora | fornecedora | teleoperadora | transportadora"""
    ),
    general_nouns=words("empresa | companhia | grupo | firma | multinacional | instituição | compradora | controladora | gigante"),
    relatives=words("que | cujo | cuja | cujos | cujas"),
    human_relatives=words("quem"),
    appointments=words(
        """assume como | assumirá como | assume o cargo de | assumirá o cargo de | nomeado | nomeada | novo | nova | será
        passa a ser | como | promovido a | promovida a"""
    ),
    companies_take_article=True,
    belongs=words("de | da | do | das | dos"),
    belongs_after_comma=words("pela | pelo"),
    owned_by=words("de"),
    led_by=mapping("""
        head: liderada por | liderado por | comandada por | comandado por | dirigida por | dirigido por | chefiada por | chefiado por
        head: sob o comando de | sob a liderança de | sob a direção de | sob a batuta de | gerida por | gerido por | capitaneada por
        president: presidida por | presidido por | sob a presidência de; founder: fundada por | fundado por | criada por | criado por
        co-founder: cofundada por | cofundado por
        """),
    headships=mapping("""
        head: que comanda | comanda | que dirige | dirige | que lidera | lidera | que chefia | chefia | à frente | que está à frente
        head: está à frente | no comando | que está no comando | no leme | que capitaneia | ao leme | que está ao leme
        president: que preside | preside
        chairman: que preside o conselho | preside o conselho | que preside o conselho de administração
        founder: que fundou | fundou | que criou; co-founder: que cofundou | cofundou
    """),
    possessives=words("seu | sua"),
    latter=words("desta | deste | desta última | deste último"),
    within=words("na | no | em | nas | nos"),
    same=words("mesma | mesmo"),
    houses=words("casa"),
    works=words("""cuida | trabalha | responde | acompanha | atua | cobre | coordena | trabalha há | toca | analisa | dá expediente
        está há"""),
    swaps=words("trocou | troca | trocará | deixou | deixa | vai trocar"),
    successions=words("""no lugar dele | no lugar dela | em seu lugar | no seu lugar | para o lugar dele | para o lugar dela
        para o seu lugar | será substituído por | será substituída por | foi substituído por | foi substituída por
        será sucedido por | será sucedida por"""),
    until_now=words("até aqui | até agora | até então | até ontem"),
    title_roles=mapping("professor: prof | profa"),
    agents=words("por | pelo | pela | pelos | pelas"),
    nowadays=words("hoje | agora | atualmente | hoje em dia | desde então"),
    stands=words("está | fica | ficará | segue | seguirá | continua | continuará | estará"),
    units=words("""operação | operações | unidade | divisão | área | negócio | negócios | equipe | equipa | time | setor | filial
        subsidiária
        braço | departamento | segmento | escritório | fábrica | laboratório | nuvem | diretoria | direção"""),
    fronts=words("à frente | no comando | na liderança | na chefia | no leme | ao leme"),
    offices=mapping("""
        CEO: presidência executiva | presidência-executiva | diretoria executiva | cargo de CEO | posto de CEO | comissão executiva
        president: presidência; chairman: presidência do conselho | presidência do conselho de administração
        vice president: vice-presidência; CFO: diretoria financeira | direção financeira; head: comando | chefia | liderança
        general manager: direção-geral | direção geral | gerência geral
        """),
    takes=words("""assume | assumiu | assumirá | assumir | ocupa | ocupará | vai assumir | acumula | exerce | herda | herdou | chegou a
        conquistou | volta a | voltou a"""),
    leaves=words("""deixa | deixou | deixará | vai deixar | deixar | largou | ocupou | exerceu | renunciou a | renunciou à | saiu da
        sai da"""),
    appoints=words("""nomeou | nomeia | nomeará | anunciou | anuncia | contratou | contrata | promoveu | promove | escolheu | escolhe
        indicou
        indica | elegeu | confirmou | confirma | designou | convidou | apresentou"""),
    into_role=words("""como | para | a | ao cargo de | para o cargo de | para a função de | para o posto de | para ser | novo | nova
        como novo | como nova | como seu | como sua | como seu novo | como sua nova | seu | sua | seu novo | sua nova"""),
    kin=words(
        """irmão | irmã | marido | mulher | esposa | esposo | viúva | viúvo | filho | filha | pai | mãe | sobrinho | sobrinha | primo
        prima | tio | tia | avô | avó | neto | neta | genro | nora | sogro | sogra | amigo | amiga | colega | namorado | namorada
        herdeiro | herdeira | ex-mulher | ex-marido | vizinho | vizinha | sucessor | sucessora | antecessor | antecessora | substituto
        substituta | coautor | coautora"""
    ),
    callings=words(
        """técnico | técnica | pastor | pastora | padre | bispo | papa | ator | atriz | cantor | cantora | jornalista | escritor
        escritora | repórter
        apresentador | apresentadora | colunista | influenciador | influenciadora | youtuber | streamer | historiador | historiadora
        cineasta | roteirista | general | coronel | almirante | jogador | jogadora | goleiro | atacante | zagueiro | meia | piloto
        programador | programadora | desenvolvedor | desenvolvedora | designer | arquiteto | arquiteta | médico | médica | enfermeiro
        enfermeira | químico | química | geólogo | geóloga | hidrólogo | matemático | matemática | bilionário | bilionária | ativista
        relator | relatora | delegado | delegada | cientista político | cientista política | sindicalista | agricultor | agricultora
        artista | chef | fotógrafo | fotógrafa | estudante | aposentado | aposentada | sociólogo | socióloga | psicólogo | psicóloga
        filósofo | filósofa | astrônomo | astrônoma | bióloga | biólogo | estatístico | hacker | irmã | frei | ministro-chefe
        chanceler | ex-chanceler | premiê | presidenciável | relações-públicas | criador | criadora
        jurista | comerciante | urbanista | diarista | motorista | eletricista | dentista | diplomata | agrônomo | agrônoma | técnico em
        banqueiro | banqueira | ex-banqueiro | capitão | capitã | major | sargento | tenente | rainha | príncipe | princesa | duque
        produtor | produtora rural | ministro do supremo | desembargadora | perito | perita | contador | contadora | auditor
        auditora fiscal
        poeta | romancista | ensaísta | cronista | crítico | crítica de arte | músico | compositor | compositora | pianista | violinista
        maestro | bailarina | bailarino | atleta | nadador | nadadora | tenista | ginasta | maratonista | técnico de futebol | árbitro
        árbitra | lateral | volante | centroavante | professora titular | livreiro | padeiro | costureira | pedreiro | taxista
        caminhoneiro
        vereadora | ex-vereador | líder comunitário | líder comunitária | cofundador da ong | ambientalista | indigenista | antropólogo
        leitor | leitora | ouvinte | telespectador | morador | moradora | vítima | testemunha | réu | ré | acusado | acusada | suspeito
        controlador | controladora | sócio majoritário | herdeiro político | patriarca | matriarca | caçula | primogênito | tia | tio
        relatora | enviado especial | enviada especial | correspondente | comentarista | narrador | narradora | blogueiro | blogueira
        livre-docente | doutorando | doutoranda | mestrando | mestranda | bolsista | estagiário | estagiária | aluno | aluna | inventor
        inventora | projetista | decano | decana | ceramista | jardineiro | pescador | pescadora | apicultor | apicultora | pecuarista"""
    ),
    calling_endings=words("ólogo | óloga | ônomo | ônoma | ónomo | ónoma | ógrafo | ógrafa | iatra | ômetra | físico | física"),
    human_verbs=words(
        """nasceu | morreu | mora | morou | vive | trabalha | trabalhou | estudou | casou | formou-se | se formou | aposentou-se
        se aposentou | escreve | escreveu | sorri | riu | chorou | sentou | ri | assina | discursou | almoça | brinca | brincou
        renunciou | tomou posse | deixa o cargo | deixou o cargo | deixa a presidência | viajou | desembarcou | votou | assume
        assumiu | assumirá | jura | diverte-se | conta | lembra | lembrou"""
    ),
    replacing=words(
        "no lugar de | em lugar de | em substituição a | substituindo | sucedendo a | sucedendo | substitui | sucede a | sucede"
    ),
    branches=words("em | no | na | para"),
    pronouns=mapping("m: ele; f: ela"),
    definite=mapping("m: o | ao | do | pelo; f: a | à | da | pela"),
    feminine_endings=words("a"),
    masculine_endings=words("o | or | ão | ês"),
    common_endings=words("ista | sta | voz | atleta"),
    address=mapping("m: sr | senhor | dom | dr | doutor | professor | prof; f: sra | senhora | dona | dra | doutora | professora | profa"),
    leads=words("já | mas | e | porém | ainda assim | também | então | agora | depois | só que | por sua vez"),
    copulas=words("é | era | que é | foi | que foi | já foi | fora | tinha sido | que era | , que é"),
    past_copulas=words("foi | que foi | já foi | fora | tinha sido | havia sido"),
)

"""Portuguese: cues that a name is a company, and that it is not."""

from __future__ import annotations

from pipeline.languages.lists import mapping, words
from pipeline.languages.name_rules import CompanyRules

COMPANIES = CompanyRules(
    articles=words("o | a | os | as | um | uma"),
    of=words("de | da | do | das | dos"),
    small_words=words("""
        ao | à | aos | às | em | na | no | nas | nos | num | numa | por | pela | pelo | pelas | pelos | com | para | sobre | sob
        entre | contra | desde | até | e | ou | mas | que | como | se | já | não | nem | também | quando | onde | enquanto | após
        antes | depois | segundo | conforme | embora | porque | pois | assim | então | ainda | além | apesar | portanto | contudo
        porém | todavia | este | esta | isto | esse | essa | isso | aquele | aquela | seu | sua | seus | suas | ele | ela | eles
        elas | quem | cujo | cuja | hoje | ontem | agora | só | mesmo | mesma | mais | menos | muito | tudo | todos | cada | outro
        outra | durante | mediante | perante | através | graças | caso | logo | rival | ações | é | foi | será | há | são | está
        vale | claro | oi | nós | eu | você | dono | dona | para a | nenhum | nenhuma | ambas | ambos | juntas | dois | duas | três
        quatro | cinco | seis | sete | oito | dez | primeiro | primeira
    """),
    contracted=words("da | do | das | dos | na | no | nas | nos | pela | pelo | pelas | pelos | à | ao | às | aos | numa | num"),
    of_company=words("da | do | das | dos"),
    joining=words("e | ou"),
    indefinite=words("um | uma"),
    strong_verbs=words("""
        fornecerá | forneceu | fornece | lucrou | faturou | fatura | adquiriu | adquirirá | fabrica | fabricará | encomendou
        licenciou | captou | comprará | vendeu | lançou | produzirá | contratou | demitiu | levantou | venderá | inaugurou | projeta
    """),
    nouns=words("""
        casa de projeto | casa de projetos | casa de software | casa de investimento | casa de investimentos | capital de risco
        semanário | diário | emissora | rede | florestal | papeleira | cimenteira | cervejaria | cervejeira | incorporadora
        aceleradora | butique | bancada | startup | start-up | promotora | empresa | companhia | fabricante | gigante | gestora
        consultoria | consultora | corretora | fornecedora | desenvolvedora | operadora | concessionária | montadora | construtora
        varejista | petroleira | mineradora | seguradora | fintech | produtora | projetista | criadora | multinacional | estatal
        holding | subsidiária | controlada | controladora | concorrente | rival | parceira | distribuidora | integradora
        siderúrgica | elétrica | farmacêutica | telecom | big tech | jornal | revista | agência | portal | site | editora
        casa de análise | firma | banco | fundo | geradora | transportadora | companhia aérea | locadora | empreiteira | imobiliária
        fundição | fábrica de chips | provedora | provedor | fundo soberano | escritório | agência de notícias | hiperescalador
    """),
    either_nouns=words(
        "concorrente | rival | parceiro | parceira | sócia | fornecedor | operador | corretor | provedor | distribuidor | comprador"
    ),
    product_nouns=words("""
        ferramenta | tecnologia | protótipo | projeto | chip | chips | processador | processadores | gpu | gpus | placa | placas
        arquitetura | arquiteturas | geração | gerações | plataforma | modelo | modelos | família | linha | servidores
        aceleradores | núcleo | núcleos | celular | celulares | app | aplicativo | aplicação
    """),
    estimates=words("calcula | calculou | estima | estimou | projeta | projetou | prevê | previu | contabiliza | avalia | aponta"),
    on_media=words("""
        no | na | via | pelo | canal do | canal no | grupo do | grupo no | conta do | conta no | perfil no | rede social
    """),
    affiliations=words("da | do"),
    through=words("através da | por meio da | por intermédio da"),
    modifiers=words("""
        chamada | chamado | batizada | denominada | cearense | pernambucana | baiana | potiguar | amazonense | capixaba | goiana
        brasiliense | campineira | estatal | familiar | alimentos | bebidas | software | inversores | circuitos | segunda | mão | de
        da | do | em | e | chips | semicondutores | processadores | memória | memórias | nuvem | energia | inteligência | artificial
        IA | dados | centros | data | centers | computação | tecnologia | investimentos | investimento | pesquisa | mercado
        análise | risco | capital | servidores | placas | equipamentos | telecomunicações | telecom | robótica | baterias | carros
        veículos | elétricos | internet | hardware | redes | notícias | seguros | anéis | pagamentos | crédito | fotônica
        litografia | sensores | componentes | eletrônicos | design | projetos | projeto | logística | cibersegurança | segurança
        global | local | maior | líder | pública | privada | rival | financeira | financeiro | norte | sul | sob medida
        infraestrutura | modelos | linguagem | por | paulista | carioca | mineira | gaúcha | catarinense | paranaense | nordestina
        lisboeta | portuense | soberano | econômico | económico | digital | digitais | quântica | quântico | médio | porte | listada
        brasileiro | independente | especializada | vídeo | consultoria | eletrônica | contratada | recursos | ativos
    """),
    origins=words("""
        fundada | com sede | sediada | controlada pela | controlada pelo | controlada por | que fabrica | que produz
        que desenvolve | que projeta
    """),
    nationalities=words("""
        esloven | polac | polones | hungar | romen | tchec | eslovac | croat | greg | bulgar | estonian | letao | lituan | ucranian
        islandes | luxemburgues | egipci | marroquin | sul-african | nigerian | indonesi | filipin | tailandes | paquistanes
        iranian | colombian | peruan | uruguai | bolivian | venezuelan | cuban | cearens | pernambucan | potiguar | amazonens
        catarinens | paranaens | gauch | paulist | carioc | fluminens | capixab | goian | brasiliens | campineir | lisboet
        portuens | american | norte-american | estadunidens | brasileir | portugues | espanhol | chines | japones | corean
        sul-corean | taiwanes | holandes | alem | frances | britanic | ingles | italian | indian | israelens | canadens | sueca
        suec | finlandes | noruegues | dinamarques | suic | austriac | belga | irlandes | mexican | argentin | chilen | texan
        californian | saudit | europei | asiatic | russ | turc | singapurens | australian | vietnamit | malai | emirat | neerlandes
    """),
    verbs=words("""
        anunciou | anuncia | anunciará | comprou | compra | comprará | vendeu | vende | venderá | lançou | lança | lançará | lucrou
        lucra | faturou | fatura | fechou | fecha | assinou | assina | fornecerá | fornece | forneceu | investe | investiu
        investirá | produz | produziu | produzirá | fabrica | fabricará | adquiriu | adquire | adquirirá | contratou | contrata
        contratará | inaugurou | inaugura | divulgou | divulga | negocia | negociou | registrou | reportou | emitiu | informou
        informa | confirmou | confirma | demitiu | demite | captou | capta | levantou | encomendou | encomenda | licencia
        licenciou | desenvolve | planeja | pretende | opera | recebe | recebeu | recusou | cobra | paga | pagou | pagará | sobe
        subiu | cai | caiu | salta | dispara | recua | entrega | entregou | entregará | acelera | usa | usará | quer | vai | terá
        tem | disse | diz | afirma | afirmou | espera | prevê | estima | estimou | calcula | projeta | avalia | aposta | amplia
        ampliou | constrói | construirá | abre | abriu | fica | ficou | processa | processou | desiste | desistiu | conclui
        concluiu | reduziu | reduz | cortou | corta | aumentou | aumenta | declarou | apresentou | apresenta | aprovou | perdeu
        obteve | mantém | detém | reúne
    """),
    roles=words("""
        analista | analistas | CEO | CFO | CTO | COO | presidente | presidente-executivo | presidente-executiva | diretor | diretora
        diretor-executivo | diretora-executiva | diretor-geral | diretora-geral | diretor-presidente | diretora-presidente
        vice-presidente | porta-voz | executivo | executiva | executivos | sócio | sócia | sócios | sócias | fundadores
        cofundadores | fundador | fundadora | cofundador | cofundadora | economista | economista-chefe | estrategista
        estrategista-chefe | gestor | gestora | gerente | cientista-chefe | engenheiro-chefe | engenheira-chefe | sócio-diretor
        sócia-diretora | administrador | administradora | country manager | chefe | consultor | acionista | acionistas
        funcionários | engenheiros | administrador-delegado | diretores | responsável | corretor | corretora | operador | operadora
        consultora | criadora | controladora | produtora | projetista | distribuidora | fornecedora
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
        Divisão | Área | Unidade | Administração | Vice | Chief | Chairman | Ministério | Ministro | Ministra | Secretaria
        Secretário | Universidade | Instituto | Faculdade | Escola | Comissão | Câmara | Senado | Congresso | Assembleia | Tribunal
        Supremo | Superior | Polícia | Receita | Governo | Prefeitura | Departamento | Partido | Federação | Confederação
        Associação | Sindicato | Conselho | Casa | Estado | Estados | União | Reino | República | Fundação | Centro
        Agência Nacional | Agência Espacial | Autoridade | Agência Brasileira | Agência Internacional | Agência Europeia
        Banco Central | Banco Mundial | Bolsa | Lei | Plano | Programa | Projeto | Rua | Avenida | Praça | Parque | Palácio | Porto
        Aeroporto | Ilha | Rio | Serra | Vale do | Zona | Copa | Campeonato | Liga | Clube | Estádio | Museu | Teatro | Igreja
        Hospital | Ordem | Cúpula | Fórum | Feira | Prêmio | Salão | Tesouro | Defesa | Previdência | Procuradoria | Advocacia
        Controladoria | Advocacia-Geral | Junta | Cartório | Presidência | Vice-Presidência | Reserva Federal | Exército | Marinha
        Força | Forças | Comitê | Comité | Organização | Direção | Polo | São | Santa | Santo | Nova | Nossa | América | Ásia
        Banco de Portugal | Banco de Desenvolvimento | Grupo de | Grupo Parlamentar | Observatório | Academia | Índice | Operação
        Justiça | Vara | Provedor | Provedoria | Paços | Bloco | Conferência | Junta Comercial | Frente | Movimento
        Secretaria-Geral | Laboratório | Diretoria | Gerência | Superintendência | Corregedoria | Ouvidoria | Promotoria
        Defensoria | Delegacia | Resolução | Instrução | Portaria | Decreto | Medida | Regulamento | Regulação | Rodovia
        Rodoviária | Estação | Ponte | Canal de | Túnel | Secção | Seção | Hotel | Cemitério | Batalhão | Comando | Zona Franca
        Distrito | Mercado de | Mercado do | Arquivo | Biblioteca | Orquestra | Banda | Coligação | Aliança | Assembleia-Geral
        Diário Oficial | Segurança Social | Central Única | Força Sindical | Bancada | Eurocâmara | Parlamento | Embaixada
        Consulado | Troféu | Taça | Mundial
    """),
    foreign_names=words("""
        IoT | Internet das Coisas | Inteligência Artificial | Wi-Fi | Anatel | Cade | ANPD | Aneel | ANEEL | CVM | BCE | Fed | FMI
        OCDE | OMC | ONU | UE | EUA | FTC | SEC | FGV | USP | Unicamp | UFRJ | UFMG | UFRGS | PUC | MIT | IBGE | Ipea | Inpe | Finep
        CNPq | Fapesp | Capes | Sudene | Inmetro | INPI | STF | STJ | TCU | AGU | PGR | PF | PT | PSDB | MDB | PL | PSD | PS | CDS
        CNI | Fiesp | Firjan | Abinee | Brasscom | Anfavea | Febraban | IPO | IA | PIB | CEO | TI | MWC | CES | GTC | Computex
        Ibovespa | Nasdaq | B3 | Bovespa | Dow Jones | PSI | Euronext | NYSE | OPA | ANACOM | Anacom | AICEP | CMVM | ERSE | APA
        Otan | OMS | Unesco | Opep | Mercosul | Brics | BRICS | G7 | G20 | Planalto | Pentágono | Kremlin | Casa Branca | Bruxelas
        Wall Street | Faria Lima | Itamaraty | Padis | janeiro | fevereiro | março | abril | maio | junho | julho | agosto
        setembro | outubro | novembro | dezembro | segunda | terça | quarta | quinta | sexta | sábado | domingo | Natal | IPCA
        Selic | Ebitda | EBITDA | GPU | GPUs | CPU | CPUs | HBM | TPU | ASIC | PPR | S&P | Libra | Real | Reais | Corinthians
        Flamengo | Palmeiras | Santos | Fluminense | Vasco | Botafogo | Cruzeiro | Grêmio | Internacional | Psol | PSOL | PSB | PDT
        Cidadania | Republicanos | Novo | Podemos | Rede | PCdoB | Avante | Solidariedade | Chega | Livre | Benfica | Sporting
        Deus | Terra | Internet | Twitter
    """),
    places=words("""
        Brasil | Portugal | China | Taiwan | Japão | Coreia | Coreia do Sul | Índia | Rússia | Ucrânia | Estados Unidos | Alemanha
        França | Espanha | Itália | Holanda | Reino Unido | Inglaterra | Irlanda | Israel | Canadá | México | Argentina | Chile
        Uruguai | Paraguai | Peru | Colômbia | Angola | Moçambique | Singapura | Cingapura | Malásia | Vietnã | Vietname | Austrália
        Arábia Saudita | Emirados | Catar | Turquia | Suíça | Suécia | Finlândia | Noruega | Dinamarca | Polônia | Polónia | Bélgica
        Áustria | Europa | Ásia | África | América | São Paulo | Rio | Rio de Janeiro | Brasília | Campinas | Fortaleza | Recife
        Salvador | Curitiba | Porto Alegre | Belo Horizonte | Manaus | Goiânia | Florianópolis | Lisboa | Porto | Ceará | Bahia
        Minas | Minas Gerais | Pernambuco | Paraná | Santa Catarina | Amazonas | Goiás | Pará | Sines | Braga | Coimbra | Aveiro
        Évora | Madeira | Açores | Algarve | Alentejo | Nova York | Nova Iorque | Washington | Texas | Arizona | Ohio | Oregon
        Califórnia | Londres | Paris | Berlim | Madri | Madrid | Tóquio | Seul | Pequim | Xangai | Hsinchu | Taipé | Dresden
        Hong Kong | Ocidente | Oriente | Oriente Médio | Golfo | Atlântico | Pacífico | Amazônia | Nordeste | Sudeste | Sul | Norte
        Cabo Verde | Guiné-Bissau | Timor-Leste | Egito | Egipto | Marrocos | Nigéria | Quênia | Quénia | Etiópia | África do Sul
        Indonésia | Filipinas | Tailândia | Paquistão | Bangladesh | Irã | Irão | Iraque | Hungria | Romênia | Roménia | Grécia
        República Tcheca | Chéquia | Eslováquia | Croácia | Sérvia | Bulgária | Islândia | Luxemburgo | Cuba | Venezuela | Equador
        Bolívia | Costa Rica | Panamá | Nova Zelândia | Cazaquistão | Uzbequistão | Coreia do Norte | Caucaia | Pecém | Hortolândia
        Barueri | Uberlândia | Maringá | Davos | Dubai | Abu Dhabi | Barcelona | Eindhoven | Phoenix | Austin
    """),
    institution_nouns=words("""
        associação | sindicato | central sindical | centrais sindicais | federação | confederação | universidade | faculdade
        instituto | ministério | secretaria | regulador | reguladora | agência reguladora | autarquia | tribunal | partido | legenda
        ong | clube | time | índice | órgão | fundação | comissão | programa | operação | projeto | plano | autoridade | conselho
        observatório | escola | laboratório | museu | orquestra | igreja | agência espacial | banco central | entidade | pasta
        câmara | linha de crédito | bolsa
    """),
    makers=words("""
        dona | dono | fabricante | criadora | desenvolvedora | controladora | proprietária | proprietário | produtora | criador
    """),
    giants=words("gigante | colosso"),
    origin_countries=mapping("""
        TW: taiwan | taiwanesa | taiwanês
        KR: coreia do sul | sul-coreana | sul-coreano | coreana
        NL: holanda | holandesa | países baixos | neerlandesa
        CN: china | chinesa | chinês
        JP: japão | japonesa
        DE: alemanha | alemã
        GB: reino unido | britânica
        FR: frança | francesa
        CH: suíça
    """),
    locatives=words("em | perto de | até"),
)

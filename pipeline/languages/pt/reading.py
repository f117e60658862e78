"""Portuguese: how pages look around the article."""

from __future__ import annotations

from pipeline.languages.lists import mapping, words
from pipeline.languages.rules import ReadingRules

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
    zones=mapping(
        """America/Sao_Paulo: horário de brasília | hora de brasília | horário oficial de brasília | no horário de brasília
        Europe/Lisbon: hora de lisboa | horário de lisboa | hora de portugal continental"""
    ),
    byline=words(
        """por | texto | textos | texto de | texto por | reportagem de | escrito por | publicado por | autor | autora
        autores | redigido por | matéria de | uma reportagem de"""
    ),
    newsroom=words(
        """redação | da redação | redacção | a redação | equipe | equipe editorial | da equipe | agências | equipa | reportagem local
        agência | estadão conteúdo | folhapress | conteúdo estadão | redator | mesa de redação"""
    ),
    conjunctions=words("e | com"),
    author_roles=words(
        """repórter | repórteres | editor | editora | editores | editor-chefe | redator | redatora | jornalista | colunista | colaborador
        colaboradora | colaboração | correspondente | enviado | enviada | diretor | diretora | subeditor | subeditora | estagiário
        estagiária | analista | supervisão | edição | fotógrafo | fotógrafa | foto | fotos | vídeo | tradução | comentarista | professor
        professora | chefe | coordenador | coordenadora | especialista | convidado | convidada"""
    ),
    author_places=words("em | no | na | para | para o | para a | especial para | desde | direto de"),
    author_outlets=words("de | da | do | das | dos"),
    author_cities=words(
        """são paulo | rio de janeiro | belo horizonte | porto alegre | nova york | nova iorque | são francisco | buenos aires
        hong kong | cidade do méxico | nova delhi | são josé | são luís | santa catarina | minas gerais | estados unidos | reino unido
        santa clara | são bernardo do campo | coreia do sul | new york | vale do silício | ribeirão preto"""
    ),
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
        assista também | outras notícias | em destaque | destaques | leitura recomendada | leitura relacionada
        leituras relacionadas | leia na íntegra | leia o artigo original
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
    source_labels=words("fonte | fontes | via | com informações de"),
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

"""Portuguese: speech verbs and attribution."""

from __future__ import annotations

from pipeline.languages.lists import words
from pipeline.languages.rules import QuoteRules

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
        interrompeu | atirou | corrigiu | corrige | desafiou | desafia | raciocina | raciocinou | contabilizou | provocou
        provoca | entende | entendeu | acusou | acusa | refletiu | reflete | suspirou | suspira | devolveu | devolve | observar
        riu | sorriu | confirmar | garantir | lembrar | sublinhar | destacar | salientar | frisar | reforçar
        explicar | responder | comentar | ressaltar | admitir | acrescentar | antecipa | antecipou"""
    ),
    view_verbs=words(
        """vê | veem | viu | considera | considerou | classificou | classifica | chamou | chama | descreveu | descreve | qualificou
        qualifica | falou | fala | falam | citou | cita | mencionou | menciona | atribuiu | atribui | definiu | defendendo
        alegou | alega | alegando | recomenda | recomendou | projeta | espera | quer | tratou | batizou | trata-se | lê-se
        apresentou | manifestou | manifesta | manifestaram | expressou | expressa"""
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
    works=words(
        """relatório | relatórios | estudo | artigo | reportagem | pesquisa | documentário | podcast | livro | livros | filme | série
        ensaio | disco | canção | música | seminário | painel | conferência | exposição | palestra | campanha | romance | obra | best-seller
        novela | coluna | editorial | minissérie | jogo"""
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
    auxiliaries=words("tem | havia | teria | fez questão de | faz questão de"),
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
    reports=words("relatório | estudo | análise | nota | comunicado | pesquisa | levantamento | boletim | documento"),
    spokespeople=words("porta-voz | representante | assessoria | assessoria de imprensa | equipe | equipa | pessoal | time"),
    authored_by=words("de | da | do | das | dos"),
    whoever=words("quem"),
    possessives=words("seu | sua"),
    speech_nouns=words("discurso | recado | mensagem | argumento | palavras | tese | promessa | aviso"),
)

"""What is dropped as boilerplate, and above all what is not."""

from __future__ import annotations

import pytest

from pipeline.read.clean import clean_lines

BODY = [
    "A fabricante anunciou nesta terça-feira um contrato de fornecimento de chips com a operadora de nuvem, no valor de US$ 2 bilhões.",
    "O acordo vale por cinco anos e prevê a entrega de 100 mil aceleradores a partir de março, segundo comunicado das duas empresas.",
    "Analistas esperavam um valor menor e elevaram o preço-alvo das ações da fabricante para US$ 120 depois do anúncio.",
]
BOILERPLATE = """
Fonte da imagem: AMD
Foto: Reuters/Carlos Barria
Foto: Divulgação
Imagem: Reprodução/YouTube
Fábrica da Micron em Boise — Foto: Divulgação/Micron
Lisa Su, presidente da AMD, em evento em Taipé. Foto: Reuters
Trabalhador em fábrica da TSMC (Foto: Ann Wang/Reuters)
Sede da Intel na Califórnia (Ana Lima/Divulgação)
Divulgação/AMD
AFP via Getty Images
Getty Images
Crédito: Arquivo pessoal
Fotografia: Rui Malveira
Foto de archivo. Foto: EFE
Fuente de la imagen: Nvidia
Image credit: Samsung
Photo: Jane Roe/Bloomberg
Leia também
Leia também: Intel corta 15% dos funcionários
LEIA MAIS: Nvidia bate recorde
Saiba mais: o que é um chip de IA
Veja também | Samsung abre fábrica no Texas
Leia mais sobre o mercado de chips
Lee también: Intel recorta su plantilla
Te puede interesar: Nvidia supera a Apple
Más información
Read more: Intel cuts 15% of its workforce
Related: TSMC raises prices
READ ALSO
Inscreva-se na nossa newsletter e receba as principais notícias do dia
Receba as notícias do Portal no WhatsApp
Clique aqui e entre no nosso canal do Telegram
Siga o Portal no Google News
Entre no nosso grupo de WhatsApp
Subscreva a newsletter de tecnologia
Suscríbete a nuestro boletín
Únete a nuestro canal de WhatsApp
Sign up for our newsletter
Follow us on Facebook and Instagram
By admin
Por Redação
Por Ana Lima
Por Ana Lima e João Reis
By Jane Roe
Por Ana Lima, 7 de outubro de 2025
Texto: Ana Lima
Publicado em 7 de outubro de 2025 às 14h32
07/10/2025 14h32
07/10/2025 14h32 - Atualizado em 08/10/2025 09h15
Oct 7, 2025 2:32 pm ET
7 oct 2025 - 14:32
Leitura: 4 min
4 min de leitura
5 min read
Deixe um comentário
O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *
Cancelar resposta
Comentários (3)
3 comentários
Leave a Reply
Your email address will not be published. Required fields are marked *
Deja una respuesta
Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *
Compartilhe
Compartilhe:
Siga-nos
Facebook Twitter WhatsApp
Compartilhar no Facebook
Tags: AMD, OpenAI, chips
Etiquetas: centros de dados, Nvidia
Temas: Nvidia | Nokia
© 2025 Gazeta. Todos os direitos reservados.
Copyright 2025 Exemplo Ltda.
Todos os direitos reservados
Este site utiliza cookies para melhorar a sua experiência.
Utilizamos cookies propias y de terceros para fines analíticos.
PUBLICIDADE
Advertisement
redacao@gazeta.example
***
""".strip().splitlines()
KEPT = """
Por que a Nvidia subiu 3% nesta terça
Por enquanto, a empresa não comenta.
Por Taiwan passam 90% dos chips mais avançados do mundo.
Foto e vídeo são os mercados que mais usam esses chips.
Imagem não é tudo, disse o presidente da empresa.
Relacionado ao acordo está um bônus de subscrição de 160 milhões de ações, que a OpenAI poderá exercer até 2030.
Saiba mais quem pode, resume o analista, que acompanha o setor há vinte anos e não se surpreende com a alta.
Siga o dinheiro, aconselha o gestor, e verá que ele volta sempre ao mesmo lugar: a fabricante dos chips.
Compartilhar capacidade é a saída, diz o executivo.
Em 7 de outubro de 2025 a AMD anunciou o acordo.
A ação fechou em alta de 3%.
Publicidade digital cresce 10% e chega a US$ 300 bilhões
By 2030, data centers will use 8% of the world's electricity.
Shares of Facebook owner Meta fell 2%.
Share prices at Twitter rose before the sale.
Photo sharing drove the chip's sales.
Follow the money, and it leads to Facebook.
Related expenses rose 3% to $2 billion, the company said.
Read the filing and the risk is plain, the analyst said.
Comentários do presidente do Fed derrubaram as ações.
— Não vendemos chips a quem não paga — disse Ana Lima.
“Receba o chip antes e pague depois”, diz o vendedor no WhatsApp.
Nome por nome, a lista de credores da empresa.
Sigue la caída de Facebook en bolsa
Recibe Facebook una multa de 100 millones
US$ 4,5 trilhões
3%
Mais lucro, menos fábricas
Home office derruba aluguel de escritórios
Fonte: IDC
O que muda para o consumidor
Más información llegará en noviembre, cuando la empresa presente sus resultados del trimestre.
""".strip().splitlines()


@pytest.mark.parametrize("line", BOILERPLATE)
def test_boilerplate_line_goes(line: str) -> None:
    """A line around the article is dropped, wherever it stands."""
    assert clean_lines([BODY[0], line, *BODY[1:]]).lines == BODY


@pytest.mark.parametrize("line", KEPT)
def test_line_of_the_article_stays(line: str) -> None:
    """A line that only begins like boilerplate is text."""
    assert line in clean_lines([BODY[0], line, *BODY[1:]]).lines


def test_headlines_below_a_bare_link_heading_go() -> None:
    """The linked headlines below 'Leia também' are no text; the next paragraph is."""
    lines = [BODY[0], "Leia também", "Intel corta 15% dos funcionários", "Como a TSMC virou gigante?", *BODY[1:]]
    assert clean_lines(lines).lines == BODY


def test_inline_credit_goes_and_paragraph_stays() -> None:
    """A credit in brackets inside a paragraph is cut out of it."""
    lines = [BODY[0] + " (Foto: Reuters) " + BODY[1], BODY[2]]
    assert clean_lines(lines).lines == [BODY[0] + " " + BODY[1], BODY[2]]


def test_long_paragraph_is_never_dropped() -> None:
    """Running text survives whatever it begins with."""
    paragraph = "Leia também: " + " ".join(["palavra"] * 70) + "."
    assert clean_lines([*BODY, paragraph]).lines[-1] == paragraph


def test_text_of_nothing_but_short_lines_survives() -> None:
    """Where nearly all would go, nothing goes: the lines are the text."""
    lines = ["Por Ana Lima", "Foto: Reuters"]
    assert clean_lines(lines).lines == lines


def test_cleaning_twice_is_cleaning_once() -> None:
    """Cleaning finds nothing more in what it has cleaned."""
    once = clean_lines([*BODY, *BOILERPLATE, *KEPT]).lines
    assert clean_lines(once).lines == once


def test_bylines_and_dates_are_told() -> None:
    """What dropped lines tell of author and day is handed on."""
    cleaned = clean_lines(["Por Ana Lima", "Publicado em 7 de outubro de 2025", *BODY])
    assert cleaned.bylines == ["Por Ana Lima"]
    assert cleaned.date_lines == ["Publicado em 7 de outubro de 2025"]


@pytest.mark.parametrize(
    "source", ["Fonte: Reuters", "Via Phoronix", "Vía: Reuters", "Source: The New York Times", "Fontes: IDC e Gartner"]
)
def test_the_source_of_the_page_goes_at_its_end_only(source: str) -> None:
    """As last line it is no text; below a table, with text behind it, it is."""
    assert clean_lines([*BODY, source]).lines == BODY
    assert source in clean_lines([BODY[0], source, *BODY[1:]]).lines


def test_a_last_paragraph_about_sources_stays() -> None:
    """A line of running text that begins with the same word is text."""
    for line in ("Fontes próximas às negociações dizem que o acordo sai em maio.", "Via Láctea é o nome do chip."):
        assert clean_lines([*BODY, line]).lines == [*BODY, line]

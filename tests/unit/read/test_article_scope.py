"""Which part of a page is its article: one mechanism a test, on own-written pages."""

from __future__ import annotations

from pipeline.read import html_body
from pipeline.read.page_kind import is_partial, why_no_article

TITLE = "Norvex fecha contrato com a Elea"
TEXT = [
    "A fabricante de chips Norvex anunciou nesta terça-feira um contrato de fornecimento com a operadora de data centers Elea.",
    "O acordo vale por cinco anos e prevê a entrega de cem mil processadores para três data centers no Nordeste do país.",
    "As ações da Norvex subiram seis por cento depois do anúncio, e as da concorrente caíram na mesma proporção.",
    "A operadora deve pagar a primeira parcela em março, segundo o comunicado que as duas empresas publicaram.",
]
OTHER = [
    "A rival Quenda demitiu parte da equipe de vendas na semana passada, segundo duas pessoas a par do assunto.",
    "A empresa não comentou o corte, mas disse em nota que segue contratando engenheiros para a fábrica nova.",
    "O sindicato local marcou uma assembleia para a próxima segunda-feira e promete recorrer à Justiça do Trabalho.",
]


def p(lines: list[str]) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def read(body: str, head: str = "") -> html_body.Body:
    tree = html_body.parse(f"<html><head>{head}</head><body>{body}</body></html>")
    assert tree is not None
    return html_body.extract_body(tree, TITLE)


def test_following_story_goes() -> None:
    """Of two articles on a page the one with the page's title is read."""
    page = f"<main><article><h1>{TITLE}</h1>{p(TEXT)}</article><article><h2>Quenda corta vagas</h2>{p(OTHER)}</article></main>"
    assert read(page).lines == TEXT


def test_chunks_of_one_body_are_one_article() -> None:
    """A text cut into pieces by advertising is read whole."""
    pieces = f"<div class='article-body'>{p(TEXT[:2])}</div><div class='ad'>Anúncio</div><div class='article-body'>{p(TEXT[2:])}</div>"
    assert read(f"<main><h1>{TITLE}</h1><div>{pieces}</div></main>").lines == TEXT


def test_teasers_in_cards_go() -> None:
    """Summaries of other articles stand one by one in their cards."""
    cards = "".join(
        f"<li><div><h4><a href='/{n}'>Outra notícia {n}</a></h4><div>{line}</div></div></li>" for n, line in enumerate(OTHER * 2)
    )
    assert read(f"<div><h1>{TITLE}</h1><div class='article-body'>{p(TEXT)}</div></div><div><ul>{cards}</ul></div>").lines == TEXT


def test_box_with_its_own_heading_goes() -> None:
    """A box among the paragraphs that has a heading is no paragraph."""
    box = f"<div class='x1'><h3>Quem é quem</h3><p>{OTHER[0]}</p></div>"
    assert read(f"<article><h1>{TITLE}</h1>{p(TEXT[:2])}{box}{p(TEXT[2:])}</article>").lines == TEXT


def test_caption_without_figure_goes() -> None:
    """A text in one box with a picture is its caption."""
    caption = "<div class='x2'><img src='a.jpg'><p>Fábrica da Norvex em Campinas, em obras desde o ano passado</p></div>"
    assert read(f"<article><h1>{TITLE}</h1>{p(TEXT[:2])}{caption}{p(TEXT[2:])}</article>").lines == TEXT


def test_wrapped_paragraphs_stay() -> None:
    """Page builders put every paragraph in a widget of its own: the text is no furniture."""
    widgets = "".join(f"<div class='builder-widget'><p>{line}</p></div>" for line in TEXT)
    assert read(f"<article><h1>{TITLE}</h1><div>{widgets}</div></article>").lines == TEXT


def test_short_lines_among_paragraphs_stay() -> None:
    """An answer of two words and a list stand where the paragraphs stand."""
    items = "<ul><li>Prazo: cinco anos</li><li>Entrega: março</li></ul>"
    lines = read(f"<article><h1>{TITLE}</h1>{p([*TEXT[:2], '— Não.'])}{items}{p(TEXT[2:])}</article>").lines
    assert lines == [*TEXT[:2], "— Não.", "Prazo: cinco anos", "Entrega: março", *TEXT[2:]]


def test_standfirst_is_apart() -> None:
    """What sums the article up below the headline is no paragraph of it."""
    standfirst = "Fornecimento começa em março; ações da fabricante sobem"
    body = read(f"<header><h1>{TITLE}</h1><h2 class='subtitle'>{standfirst}</h2></header><div class='article-body'>{p(TEXT)}</div>")
    assert body.lines == TEXT
    assert body.standfirst == [standfirst]


def test_text_nested_thousands_deep_is_found() -> None:
    """Elements nested beyond what a parser follows do not hide the text."""
    assert TEXT[0] in read("<div>" * 20_000 + p(TEXT)).lines


def test_layout_table_is_no_table() -> None:
    """A cell that holds the article is no cell of figures; a small table is rows."""
    table = (
        "<table><tr><td>Menu</td><td>"
        + p(TEXT)
        + "<table><tr><td>Prazo</td><td>5 anos</td></tr></table>"
        + p(TEXT[:1])
        + "</td></tr></table>"
    )
    lines = read(table).lines
    assert "Prazo | 5 anos" in lines
    assert not any("Menu" in line for line in lines)


def test_page_of_links_is_no_article() -> None:
    """A front page is told from an article, and the article with a list of links below it from a front page."""
    links = "".join(
        f"<div><h3><a href='/{n}'>Outra notícia de hoje, a de número {n}</a></h3><p>{OTHER[n % 3]}</p></div>" for n in range(14)
    )
    front = read(links)
    assert why_no_article(front, "Gazeta", front.lines[:3]) == "page of links to articles"
    whole = read(f"<article><h1>{TITLE}</h1>{p(TEXT)}</article>{links}")
    assert why_no_article(whole, TITLE, whole.lines) is None


def test_error_and_login_pages_are_no_articles() -> None:
    """An error page and a login page say so in their title and form."""
    error = read("<h1>404</h1><p>Não encontramos a página que você procura, tente a busca.</p>")
    assert why_no_article(error, "404 - página não encontrada", error.lines) == "error page"
    login = read("<form><input type='password'></form><p>Entre para continuar lendo esta e outras notícias da Gazeta.</p>")
    assert why_no_article(login, "Entrar", login.lines) == "login page"


def test_open_part_of_a_paid_text_is_partial() -> None:
    """A page that counts more words than it shows, or is locked and short, holds part of an article."""
    body = read(f"<article><h1>{TITLE}</h1>{p(TEXT)}</article>")
    assert not is_partial("", body.page, body.lines)
    assert is_partial('{"wordCount": 900}', body.page, body.lines)
    assert is_partial('{"isAccessibleForFree": "False"}', body.page, body.lines)
    assert is_partial("", body.page, [*body.lines, "A empresa disse que…"])


def test_heading_wrapped_by_itself_stays_and_that_of_links_goes() -> None:
    """A theme puts every heading in an element of its own: it stays above text, and goes above a list of links."""
    links = "<div class='c9'><h2>Outras do dia</h2></div><ul><li><a href='/a'>Quenda corta vagas no Sul</a></li></ul>"
    text = p(TEXT[:2]) + "<div class='c9'><h2>O que muda</h2></div>" + p(TEXT[2:3]) + links + p(TEXT[3:])
    assert read(f"<article><h1>{TITLE}</h1><div class='x'>{text}</div></article>").lines == [*TEXT[:2], "O que muda", *TEXT[2:]]


def test_element_of_its_own_name_in_a_paragraph_divides_nothing() -> None:
    """A made-up element inside a paragraph is a piece of it."""
    text = TEXT[0].replace("Norvex", "<x-term>Norvex</x-term>", 1)
    assert read(f"<article><h1>{TITLE}</h1><p>{text}</p>{p(TEXT[1:])}</article>").lines == TEXT


def test_teaser_that_the_page_describes_itself_with_is_the_standfirst() -> None:
    """What is named a teaser counts where it says what the page says of itself."""
    head = f'<meta name="description" content="{OTHER[0]}">'
    teasers = f"<div class='teaser'>{OTHER[0]}</div><div class='teaser'>{OTHER[1]}</div>"
    body = read(f"<main><h1>{TITLE}</h1>{teasers}<div class='article-body'>{p(TEXT)}</div></main>", head)
    assert (body.standfirst, body.lines) == ([OTHER[0]], TEXT)


def test_short_entries_may_recur() -> None:
    """A short entry of a list stands there as often as it was written, a paragraph once."""
    entry = "Preço por hora de uso na nuvem"
    body = read(f"<article><h1>{TITLE}</h1>{p([TEXT[0], entry, TEXT[1], entry, TEXT[1], *TEXT[2:]])}</article>")
    assert body.lines == [TEXT[0], entry, TEXT[1], entry, *TEXT[2:]]

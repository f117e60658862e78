"""A page in, its metadata out: one test for each way in which pages tell them."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.read import html_body
from pipeline.read.metadata import Metadata, read_metadata

TITLE = "Norvex fecha contrato de US$ 2 bilhões com a Elea"
TEXT = (
    "<p>A fabricante de chips Norvex anunciou nesta terça-feira um contrato para fornecer aceleradores à operadora de nuvem Elea por cinco anos.</p>"
    * 2
)


def metadata(head: str = "", body: str = "", *, language: str = "pt-BR", address: str = "https://www.gazeta.example/norvex") -> Metadata:
    page = f'<html lang="{language}"><head>{head}</head><body>{body or f"<h1>{TITLE}</h1>{TEXT}"}</body></html>'
    tree = html_body.parse(page)
    return read_metadata(page, tree, address)


def shown(byline: str) -> str:
    return f"<article><h1>{TITLE}</h1>{byline}{TEXT}</article>"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (f'<meta property="og:title" content="{TITLE} | Gazeta"><meta property="og:site_name" content="Gazeta">', TITLE),
        (f"<title>{TITLE} - Economia - Gazeta do Chip</title>", TITLE),
        (f'<meta name="twitter:title" content="{TITLE}"><title>Gazeta</title>', TITLE),
        (f'<meta property="og:title" content="Gazeta"><meta property="og:site_name" content="Gazeta"><title>{TITLE}</title>', TITLE),
        ('<meta property="og:title" content="Norvex fecha contrato de US$ 2...">', TITLE),
        ("", TITLE),
    ],
)
def test_title(head: str, title: str) -> None:
    """Declared headlines without the outlet, an uncut one before a cut one, else the h1."""
    assert metadata(head).title == title


def test_declared_headline_before_the_shown_one() -> None:
    """JSON-LD, then OpenGraph, then what stands on the page."""
    linked = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Norvex vende chips à Elea por US$ 2 bilhões"}</script>'
    assert metadata(linked + f'<meta property="og:title" content="{TITLE}">').title == "Norvex vende chips à Elea por US$ 2 bilhões"


def test_marked_word_leaves_no_gap() -> None:
    """A name in italics stands close to the mark behind it."""
    assert metadata("", f"<h1><i>Norvex</i>: o fim da espera</h1>{TEXT}").title == "Norvex: o fim da espera"


def test_headline_in_the_field_of_the_outlet() -> None:
    """A page that gives its headline as its own name keeps all of it."""
    headline = "A espera pelos chips - Norvex entrega em março"
    head = f'<meta name="application-name" content="{headline}"><meta property="og:title" content="{headline}">'
    assert metadata(head, f"<h1>{headline}</h1>{TEXT}").title == headline


def test_head_that_the_parser_lost() -> None:
    """A page cut into pieces by its own markup still has the meta elements of its text."""
    page = f'<title>{TITLE}</title><script>document.write("<meta name=x>")</script><meta property="article:published_time" content="2025-10-07"><p>{TEXT}'
    assert read_metadata(page, html_body.parse(page), "").published_on == date(2025, 10, 7)


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2025-10-07T14:32:00-03:00">',
        '<meta name="article:published:time" content="2025-10-07T17:32:00Z">',
        '<meta name="parsely-pub-date" content="2025-10-07T17:32:00Z">',
        '<meta name="DC.date.issued" content="2025-10-07T14:32:00-0300">',
        '<meta itemprop="datePublished" content="1759858320">',
        '<script type="application/ld+json">{"@type":"Article","datePublished":"2025-10-07T14:32:00-03:00"}</script>',
        (
            '<script type="application/ld+json">{"@type":"Article","datePublished":"2025-10-07"}</script>'
            '<meta property="article:published_time" content="2025-10-07T17:32:00Z">'
        ),
        # The clock of one field and the zone of another.
        (
            '<script type="application/ld+json">{"@type":"Article","datePublished":"2025-10-07T14:32:00"}</script>'
            '<meta property="article:published_time" content="2025-10-07T17:32:00Z">'
        ),
        # A system that marks local times as UTC, and another that does not.
        (
            '<script type="application/ld+json">{"@type":"Article","datePublished":"2025-10-07T14:32:00Z"}</script>'
            '<meta property="article:published_time" content="2025-10-07T14:32:00-03:00">'
        ),
        # A change is no publication.
        (
            '<script type="application/ld+json">{"@type":"Article","datePublished":"2025-10-09T08:00:00Z","dateModified":"2025-10-09T08:00:00Z"}</script>'
            '<meta property="article:published_time" content="2025-10-07T17:32:00Z">'
        ),
    ],
)
def test_declared_time(head: str) -> None:
    """The same instant and day, in whatever field and form."""
    found = metadata(head)
    assert found.published_at is not None
    assert found.published_at.timestamp() == 1759858320
    assert found.published_on == date(2025, 10, 7)


@pytest.mark.parametrize(
    ("line", "language", "instant"),
    [
        ("<p>Publicado em 7 de outubro de 2025 às 14h32</p>", "pt-BR", "2025-10-07T14:32:00-03:00"),
        ("<div>07/10/2025 14h32 - Atualizado em 08/10/2025 09h15</div>", "pt-BR", "2025-10-07T14:32:00-03:00"),
        ("<div>Atualizado em 08/10/2025 09h15 | Publicado em 07/10/2025 14h32</div>", "pt-BR", "2025-10-07T14:32:00-03:00"),
        ("<p>7 de outubro de 2025, 14h32 (horário de Brasília)</p>", "pt", "2025-10-07T14:32:00-03:00"),
        ("<span class='fecha'>7 oct 2025 - 14:32 CEST. Actualizado a las 18:05</span>", "es", "2025-10-07T14:32:00+02:00"),
        ("<span class='fecha'>7 de octubre de 2025, 14:32 (hora peninsular)</span>", "es", "2025-10-07T14:32:00+02:00"),
        ("<p>Oct. 7, 2025 at 2:32 p.m. ET</p>", "en-US", "2025-10-07T14:32:00-04:00"),
        ("<p>October 7, 2025 14:32 GMT+1</p>", "en-GB", "2025-10-07T14:32:00+01:00"),
        ("<time datetime='2025-10-07T14:32:00-03:00'>ontem</time>", "pt", "2025-10-07T14:32:00-03:00"),
        ("<span data-timestamp='1759858320'>há 2 horas</span>", "pt", "2025-10-07T17:32:00+00:00"),
    ],
)
def test_shown_time(line: str, language: str, instant: str) -> None:
    """A visible date in its language: of publication, not of the change, in the zone it names or that of the country."""
    found = metadata(body=shown(line), language=language)
    assert found.published_at is not None
    assert found.published_at.isoformat() == instant
    assert found.published_on == date(2025, 10, 7)


def test_day_behind_the_headline() -> None:
    """The day that ends the title element counts before that of a story beside the article."""
    other = "<h2>Elea abre centro de dados <span class='date'>03/10/2025</span></h2>"
    assert metadata(f"<title>{TITLE} | Gazeta | 07.10.2025</title>", f"<h1>{TITLE}</h1>{other}{TEXT}").published_on == date(2025, 10, 7)


def test_day_inside_the_heading_of_another_story() -> None:
    """It is not that of the article, which shows its own further down."""
    other = "<h3><span class='date'>03/10/2025</span> Elea abre centro de dados</h3>"
    page = f"{other}<h1>{TITLE}</h1>{TEXT}<div class='date'>07/10/2025</div>"
    assert metadata("", page).published_on == date(2025, 10, 7)


def test_no_zone_is_invented() -> None:
    """A clock on a page of no known country is a day and no instant."""
    found = metadata(body=shown("<p>October 7, 2025 2:32 pm</p>"), language="en")
    assert found.published_on == date(2025, 10, 7)
    assert found.published_at is None


def test_time_of_a_teaser_above_the_article() -> None:
    """The time element below the headline is the article's."""
    teaser = "<div><time datetime='2025-10-01T10:00:00Z'>1 out</time> Outra</div>"
    body = teaser + shown("<time datetime='2025-10-07T14:32:00-03:00'>7 out</time>")
    assert metadata(body=body).published_on == date(2025, 10, 7)


@pytest.mark.parametrize(
    "value", ["9999-99-99", "0000-00-00", "2025-02-30", "1e400", "99999999999999999999", "", "ontem", "2025-10-07T25:61:00+99:99"]
)
def test_odd_dates(value: str) -> None:
    """What is no date gives none, or its day."""
    found = metadata(f'<meta property="article:published_time" content="{value}">')
    assert found.published_at is None
    assert found.published_on in {None, date(2025, 10, 7)}


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="author" content="Ana de Sá e João Reis">',
        '<meta name="author" content="Ana de Sá"><meta name="author" content="João Reis">',
        '<meta property="article:author" content="https://www.gazeta.example/ana"><meta name="parsely-author" content="Ana de Sá, João Reis">',
        '<script type="application/ld+json">{"@type":"Article","author":[{"name":"Por Ana de Sá"},{"name":"JOÃO REIS"}]}</script>',
        # The outlet as author in one field, the persons in another.
        (
            '<meta property="og:site_name" content="Gazeta"><script type="application/ld+json">{"@type":"Article","author":{"name":"Gazeta"}}</script>'
            '<meta name="author" content="Ana de Sá, João Reis">'
        ),
        # One author in one field, both in the other.
        (
            '<script type="application/ld+json">{"@type":"Article","author":{"name":"Ana de Sá"}}</script>'
            '<meta name="author" content="Ana de Sá and João Reis">'
        ),
    ],
)
def test_declared_authors(head: str) -> None:
    """Two authors in the fields of different systems."""
    assert metadata(head).authors == ("Ana de Sá", "João Reis")


@pytest.mark.parametrize(
    "byline",
    [
        "<div class='byline'>Por Ana de Sá e João Reis, de Campinas</div>",
        "<a rel='author' href='/ana'>Ana de Sá</a> <a rel='author' href='/joao'>João Reis</a>",
        "<div class='autores'><a href='/ana'>Ana de Sá</a><a href='/joao'>João Reis</a></div>",
        "<p>Por Ana de Sá e João Reis</p>",
        "<div itemscope itemtype='https://schema.org/NewsArticle'><span itemprop='author'>Ana de Sá</span><span itemprop='author'>João Reis</span></div>",
        "<div vocab='https://schema.org/' typeof='NewsArticle'><span property='author'>Ana de Sá</span> <span property='schema:author'>João Reis</span></div>",
    ],
)
def test_shown_authors(byline: str) -> None:
    """Bylines by relation, class, microdata, RDFa and by their words alone."""
    assert metadata(body=shown(byline)).authors == ("Ana de Sá", "João Reis")


@pytest.mark.parametrize(
    "byline",
    [
        "<div class='comments'><div class='comment' itemscope itemtype='https://schema.org/Comment'><b itemprop='author'>Leitor Irritado</b></div></div>",
        "<div class='related'><span class='author'>Rui Sá</span></div>",
        "<aside><span class='byline'>Por Rui Sá</span></aside>",
        "<div class='author-box'>Mais de Rui Sá</div>",
        "<div class='author'>Leia a nossa política editorial</div>",
    ],
)
def test_bylines_of_others(byline: str) -> None:
    """Readers, teasers and boxes are no authors."""
    assert metadata(body=shown("") + byline).authors == ()


def test_byline_beside_an_outlet_as_author() -> None:
    """A marked byline says more than the outlet in the metadata, a name in some box does not."""
    head = '<meta name="author" content="Redação">'
    assert metadata(head, shown("<p class='byline'>Por Ana de Sá</p>")).authors == ("Ana de Sá",)
    assert metadata(head, shown("<p class='author-tags'>Fotos do Dia</p>")).authors == ("Redação",)


def test_language_and_address() -> None:
    """The fuller tag of the same language; the canonical address, unless it is the front page."""
    found = metadata('<meta property="og:locale" content="pt_BR"><link rel="canonical" href="/norvex-elea">', language="pt")
    assert found.language == "pt-BR"
    assert found.url == "https://www.gazeta.example/norvex-elea"
    assert metadata('<link rel="canonical" href="https://www.gazeta.example/">').url is None

"""Links of a page that look like articles."""

from __future__ import annotations

import pytest

from pipeline.scrape.discovery import DocumentError
from pipeline.scrape.listings import is_service_page, looks_like_article, parse_listing

BASE = "https://www.exemplo.com.br/economia/"


@pytest.mark.parametrize(
    ("url", "title"),
    [
        ("https://a.example/economia/fabrica-de-chips-recebe-aporte", ""),
        ("https://a.example/2025/10/07/acordo-chips", ""),
        ("https://a.example/noticia/2025/10/07/amd-e-openai-fecham-acordo.ghtml", ""),
        ("https://a.example/tec/noticias/48213077/tsmc-sube", ""),
        ("https://a.example/news/tsmc-earnings-1.7012345", ""),
        ("https://a.example/artigo/48213", "TSMC anuncia nova fábrica no Arizona"),
        ("https://a.example/story.php?id=48213", "TSMC anuncia nova fábrica no Arizona"),
        ("https://a.example/fabrica-de-chips-recebe-aporte-de-bilhoes/index.html", ""),
    ],
)
def test_articles(url: str, title: str) -> None:
    """Words of a slug, a day in the path, an identifier, the length of the link's text."""
    assert looks_like_article(url, title)


@pytest.mark.parametrize(
    ("url", "title"),
    [
        ("https://a.example/", "Gazeta"),
        ("https://a.example/economia", "Economia"),
        ("https://a.example/mercado-financeiro/", "Mercado financeiro"),
        ("https://a.example/tag/semicondutores-e-inteligencia-artificial", ""),
        ("https://a.example/autor/maria-da-silva-e-souza", ""),
        ("https://a.example/economia/page/3", ""),
        ("https://a.example/agenda/2025/10/07/", "Agenda de 7 de outubro de 2025"),
        ("https://a.example/imagens/foto-da-fabrica-de-chips.jpg", ""),
        ("https://a.example/politica-de-privacidade", "Política de privacidade"),
        ("https://a.example/arquivo/2025/10/07/", ""),
        ("https://a.example/login?next=/economia/fabrica-de-chips-recebe-aporte", "Entre para ler a notícia"),
    ],
)
def test_other_pages(url: str, title: str) -> None:
    """Sections, tags, authors, calendars, files and services are none."""
    assert not looks_like_article(url, title)


def test_a_page_of_links() -> None:
    """Links of the same site in their order, each once with its longest text and the time beside it."""
    page = """<html><head><meta charset="iso-8859-1"></head><body><nav><a href="/">Início</a><a href="/economia/">Economia</a></nav>
    <div><a href="/economia/fabrica-de-chips-recebe-aporte"><img alt=""></a><h2><a href="/economia/fabrica-de-chips-recebe-aporte#c">Fábrica de chips
    recebe <b>aporte</b></a></h2><time datetime="2025-10-07T10:00:00-03:00">7 out</time></div>
    <a href="https://tec.exemplo.com.br/2025/10/06/memoria-sobe">Memória sobe</a><a href="https://www.outro.com.br/economia/um-artigo-de-outro-site">Outro</a>
    <a href="mailto:a@news.example">E-mail</a><a>sem endereço</a></body></html>""".encode("latin-1")
    found = parse_listing(page, BASE).articles
    assert [(candidate.url, candidate.title) for candidate in found] == [
        ("https://www.exemplo.com.br/economia/fabrica-de-chips-recebe-aporte", "Fábrica de chips recebe aporte"),
        ("https://tec.exemplo.com.br/2025/10/06/memoria-sobe", "Memória sobe"),
    ]
    assert found[0].published is not None
    assert found[0].published.hour == 10


@pytest.mark.parametrize("content", [b"", b"   ", b"texto sem links", b"{}"])
def test_what_is_no_page_of_links(content: bytes) -> None:
    """An answer without a single link is told."""
    with pytest.raises(DocumentError):
        parse_listing(content, BASE)


@pytest.mark.parametrize(
    "url", ["https://a.example/noticia/48213", "https://a.example/?p=48213", "https://a.example/video-mostra-fabrica-de-chips"]
)
def test_addresses_of_a_sitemap_get_the_benefit_of_the_doubt(url: str) -> None:
    """A sitemap names articles: only what is surely none is left out."""
    assert not is_service_page(url)

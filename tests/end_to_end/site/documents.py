"""Feeds, sitemaps and listings of the site."""

from __future__ import annotations

from collections.abc import Iterable
from email.utils import format_datetime
from xml.sax.saxutils import escape

from tests.end_to_end.site.articles import Story

HTML = {"Content-Type": "text/html; charset=utf-8"}
XML = {"Content-Type": "application/xml; charset=utf-8"}
TEXT = {"Content-Type": "text/plain; charset=utf-8"}


def rss(address: str, stories: Iterable[Story], *, extra: str = "") -> bytes:
    """An RSS feed of the stories."""
    items = "".join(
        f"<item><title>{escape(story.title)}</title><link>{address}{story.path}</link><pubDate>{format_datetime(story.published)}</pubDate>"
        f"<description>{escape(story.paragraphs[0])}</description></item>"
        for story in stories
    )
    return f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Gazeta do Silício</title>{items}{extra}</channel></rss>'.encode()


def atom(address: str, stories: Iterable[Story]) -> bytes:
    """An Atom feed of the stories."""
    entries = "".join(
        f'<entry><title type="html">{escape(story.title)}</title><link rel="alternate" href="{story.path}"/>'
        f"<published>{story.published.isoformat()}</published><updated>{story.published.isoformat()}</updated></entry>"
        for story in stories
    )
    return f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:base="{address}/">{entries}</feed>'.encode()


def urlset(entries: Iterable[tuple[str, str]]) -> bytes:
    """A sitemap of (address, lastmod)."""
    urls = "".join(f"<url><loc>{escape(url)}</loc>{f'<lastmod>{moment}</lastmod>' if moment else ''}</url>" for url, moment in entries)
    return f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{urls}</urlset>'.encode()


def index(entries: Iterable[tuple[str, str]]) -> bytes:
    """A sitemap index of (address, lastmod)."""
    maps = "".join(
        f"<sitemap><loc>{escape(url)}</loc>{f'<lastmod>{moment}</lastmod>' if moment else ''}</sitemap>" for url, moment in entries
    )
    return f'<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{maps}</sitemapindex>'.encode()


def news_sitemap(address: str, stories: Iterable[Story]) -> bytes:
    """A sitemap of Google's kind for news."""
    urls = "".join(
        f"<url><loc>{address}{story.path}</loc><news:news><news:publication><news:name>Gazeta</news:name><news:language>{story.language}</news:language>"
        f"</news:publication><news:publication_date>{story.published.isoformat()}</news:publication_date><news:title>{escape(story.title)}</news:title>"
        "</news:news></url>"
        for story in stories
    )
    return (
        '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        f'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">{urls}</urlset>'
    ).encode()


def listing(stories: Iterable[Story], *, extra: str = "") -> bytes:
    """A page of links as sections of news sites are."""
    links = "".join(f'<li><a href="{story.path}">{escape(story.title)}</a></li>' for story in stories)
    return f"""<!doctype html><html><head><meta charset="utf-8"><title>Economia</title></head><body>
<nav><a href="/">Início</a><a href="/economia/">Economia</a><a href="/tag/semicondutores">Semicondutores</a><a href="/autor/marina-teles-de-souza-lima">Marina Teles</a>
<a href="/assine">Assine a Gazeta do Silício por um ano</a></nav><ul>{links}</ul>{extra}
<a href="/economia/?page=2">Próxima página</a><a href="/agenda/2025/10/08/">Agenda de 8 de outubro de 2025</a><a href="https://elsewhere.example/outro-site-com-uma-materia-longa">Parceiro</a>
<a href="/imagens/foto-grande-da-fabrica-de-chips.jpg">Foto da fábrica de chips em Campinas</a></body></html>""".encode()

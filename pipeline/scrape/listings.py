"""Listing pages -> candidates: the links of the same site that look like articles, by generic signs of an address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from lxml import html

from pipeline.read.encoding import decode
from pipeline.scrape.discovery import MOST_CANDIDATES, Candidate, DocumentError, Found, clean_address, plain
from pipeline.scrape.moments import date_in, parse_moment
from pipeline.scrape.sites import site_of

_FILE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|svg|avif|ico|css|m?js|json|xml|rss|pdf|docx?|xlsx?|zip|gz|mp[34]|m4a|webm|avi|mov|apk|exe)$", re.IGNORECASE
)
_ENDING = re.compile(r"\.(?:[sgpdx]?html?|php\d?|aspx?|jsp|ece|cfm)$", re.IGNORECASE)
#: Parts of a path that lead to lists and services, as sites write them in any language.
_NOT_ARTICLES = re.compile(
    r"(?:tags?|topics?|temas?|assuntos?|authors?|autor(?:es)?|colunistas?|categor(?:y|ies|ias?)|se[ck]tions?|secoes|secao|editorias?|pages?|pagina|search|busca|buscar|"
    r"login|signin|signup|register|cadastro|registro|account|conta|cuenta|assine|assinatura|suscri\w+|subscri\w+|newsletters?|about|sobre|contact|contato|contacto|"
    r"privac\w+|terms|termos|terminos|politica-de-\w+|cookies?|ads?|anuncie|jobs|careers|feeds?|rss|wp-\w+|cdn-cgi|videos?|galer[iy]\w*|galler\w+|fotos?|podcasts?|"
    r"calend\w+|agenda|eventos?|events?|shop|loja|tienda|cart|carrinho)",
    re.IGNORECASE,
)
_WORDY = re.compile(r"[^\W\d_]{2,}")
_NUMBER = re.compile(r"(?<!\d)\d{5,}(?!\d)|(?<![\w-])\d{3,}(?![\w-])")
#: Elements of a teaser: what holds more is a whole list.
_SMALL_BLOCK = 40
_ARTICLE_QUERY = {"id", "p", "article", "articleid", "noticia", "nid", "storyid", "idnoticia"}


def parse_listing(content: bytes, base: str, *, charset: str = "") -> Found:
    """The articles that a page links to, in its order, each once with the longest text of its links; and the feeds that it declares.

    Raises DocumentError where the content is no HTML.
    """
    text = decode(content, charset)
    try:
        root = html.fromstring(text.encode("utf-8", "ignore"), parser=html.HTMLParser(encoding="utf-8", recover=True, huge_tree=False))
    except (ValueError, html.etree.ParserError):
        raise DocumentError("no page of links") from None
    if root.find(".//a") is None and root.find(".//link") is None:
        raise DocumentError("no page of links")
    declared = root.find(".//base[@href]")
    base = (clean_address(declared.get("href"), base) if declared is not None else None) or base
    site = site_of(base)
    found: dict[str, Candidate] = {}
    for link in root.iter("a"):
        url = clean_address(link.get("href"), base)
        if not url or site_of(url) != site or len(found) >= MOST_CANDIDATES:
            continue
        title = plain(" ".join(link.itertext())) or plain(link.get("title")) or plain(link.get("aria-label"))
        if looks_like_article(url, title) and len(title) >= len(found[url].title if url in found else ""):
            moment = _moment_beside(link)
            found[url] = Candidate(url=url, title=title, published=moment or (found[url].published if url in found else None))
    return Found(articles=list(found.values()), documents=[Candidate(url=url) for url in _feeds(root, base)])


def is_service_page(url: str) -> bool:
    """Whether an address is surely none of an article: a front page, a file, a list or a service of the site.

    >>> is_service_page("https://a.example/"), is_service_page("https://a.example/tag/chips"), is_service_page("https://a.example/noticia/48213")
    (True, True, False)
    """
    parts = urlsplit(url)
    segments = [_ENDING.sub("", segment) for segment in unquote(parts.path).split("/") if segment]
    if not segments:
        return not parts.query
    last_two = segments[-1:] if re.search(r"[-_]", segments[-1]) else segments[-2:]
    return bool(_FILE.search(parts.path)) or any(_NOT_ARTICLES.fullmatch(segment) for segment in last_two)


def looks_like_article(url: str, title: str = "") -> bool:
    """Whether an address looks like that of an article; `title` is the text of its link.

    >>> looks_like_article("https://a.example/economia/amd-fecha-acordo-com-a-openai"), looks_like_article("https://a.example/economia/")
    (True, False)
    """
    parts = urlsplit(url)
    segments = [segment for segment in unquote(parts.path).split("/") if segment]
    if not segments or _FILE.search(parts.path):
        return bool(not segments and _has_article_query(parts.query) and len(title.split()) > 2)
    if any(_NOT_ARTICLES.fullmatch(_ENDING.sub("", segment)) for segment in segments):
        return False
    slug = _ENDING.sub("", segments[-1])
    if re.fullmatch(r"[\d-]*|index|default", slug) and len(segments) > 1:
        slug, number = _ENDING.sub("", segments[-2]), bool(re.fullmatch(r"\d{3,}", slug))
    else:
        number = bool(_NUMBER.search(slug)) or any(re.fullmatch(r"\d{5,}", segment) for segment in segments)
    words = len(_WORDY.findall(slug.replace("_", "-"))) if re.search(r"[-_]", slug) else 1
    if words >= 4 or (words == 3 and len(slug) >= 20):
        return True
    dated = date_in(url) is not None
    if (dated or number) and words >= 2:
        return True
    said = len(title.split()) >= 5
    return said and (number or _has_article_query(parts.query) or (dated and len(segments) > 3))


def _has_article_query(query: str) -> bool:
    return any(key.lower() in _ARTICLE_QUERY and len(value) >= 2 for key, value in parse_qsl(query))


def _moment_beside(link: Any) -> Any:
    """The time that stands in the same small block as the link."""
    for holder in (link, link.getparent(), link.getparent().getparent() if link.getparent() is not None else None):
        near = [] if holder is None else list(islice(holder.iter(), _SMALL_BLOCK))
        times = [found.get("datetime") for found in near if found.tag == "time"] if len(near) < _SMALL_BLOCK else []
        if len(times) == 1:
            return parse_moment(times[0])
    return None


def _feeds(root: Any, base: str) -> Iterator[str]:
    for link in root.iter("link"):
        kind = (link.get("type") or "").lower()
        if "alternate" in (link.get("rel") or "").lower() and kind in {"application/rss+xml", "application/atom+xml"}:
            url = clean_address(link.get("href"), base)
            if url and site_of(url) == site_of(base) and "comment" not in url.lower():
                yield url

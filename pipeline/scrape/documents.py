"""The document of a source -> what it leads to, by the kind of the source and by what it turns out to be."""

from __future__ import annotations

from scrapy.utils.sitemap import sitemap_urls_from_robots

from pipeline.scrape.discovery import Candidate, DocumentError, Found
from pipeline.scrape.feeds import parse_feed
from pipeline.scrape.listings import parse_listing
from pipeline.scrape.sitemaps import parse_sitemap
from pipeline.scrape.sources import SourceKind


def parse_document(kind: SourceKind, content: bytes, base: str, *, charset: str = "", depth: int = 0) -> Found:
    """What a feed, sitemap or listing at `base` leads to.

    A page where a feed was expected leads to the feed that it declares; a sitemap that is a feed is read as one, and the reverse; and a
    robots.txt leads to the sitemaps that it names.
    Raises DocumentError where nothing can be made of it.
    """
    if kind == "listing":
        found = parse_listing(content, base, charset=charset)
        return Found(articles=found.articles)
    if kind != "feed" and (named := list(sitemap_urls_from_robots(content, base))) and not content.lstrip().startswith(b"<"):
        return Found(documents=[Candidate(url=url) for url in named if url.startswith(("http://", "https://"))])
    problem: DocumentError | None = None
    for is_feed in (True, False) if kind == "feed" else (False, True):
        try:
            return parse_feed(content, base, charset=charset) if is_feed else parse_sitemap(content, base)
        except DocumentError as error:
            problem = problem or error
    assert problem is not None
    if kind == "feed" and depth <= 1:
        try:
            declared = parse_listing(content, base, charset=charset).documents
        except DocumentError:
            declared = ()
        if declared:
            return Found(documents=declared[:1])
    raise problem

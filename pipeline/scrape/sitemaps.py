"""Sitemaps -> candidates: plain ones, those of news, indexes of others, compressed ones and lists of addresses."""

from __future__ import annotations

import heapq
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from lxml import etree

from pipeline.scrape.compression import CompressionError, inflate
from pipeline.scrape.discovery import MOST_CANDIDATES, Candidate, DocumentError, Found, clean_address, plain
from pipeline.scrape.moments import month_in, parse_moment

#: A sitemap may have 50 MB after decompression.
MOST_BYTES = 50_000_000
_GZIP = b"\x1f\x8b"
_OLDEST = datetime.min.replace(tzinfo=UTC)
#: Sitemaps of other things than articles, by the words of their names.
_OTHER = re.compile(
    r"(?<![a-z])(?:images?|videos?|authors?|autor(?:es)?|tags?|categor\w*|section\w*|static|pages?|paginas?|users?|topics?)(?![a-z])"
)


def parse_sitemap(content: bytes, base: str, *, most_bytes: int = MOST_BYTES) -> Found:
    """The addresses of a sitemap, newest first where they are dated; those of an index as documents.

    Raises DocumentError where it is no sitemap or larger than `most_bytes` after decompression.
    """
    if content.startswith(_GZIP):
        try:
            content = inflate(content, most_bytes)
        except CompressionError as error:
            raise DocumentError(str(error)) from None
    head = content[:500].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith((b"http://", b"https://")):
        return Found(articles=list(_read_lines(content, base)))
    articles: list[tuple[datetime, int, Candidate]] = []
    documents: list[Candidate] = []
    is_sitemap = False
    try:
        for number, (kind, element) in enumerate(_entries(content)):
            is_sitemap = True
            candidate = _read_entry(element, base) if element is not None else None
            if candidate is None:
                continue
            if kind == "sitemap":
                documents.append(replace(candidate, updated=candidate.updated or month_in(candidate.url)))
            else:
                heap_entry = (candidate.moment or _OLDEST, -number, candidate)
                (heapq.heappushpop if len(articles) >= MOST_CANDIDATES else heapq.heappush)(articles, heap_entry)
    except etree.XMLSyntaxError:
        pass  # what stood before the break counts
    if not is_sitemap:
        raise DocumentError("no sitemap")
    # Images, authors and tags of the outlet are no articles; an index of nothing else has names that say little.
    documents = [document for document in documents if not _is_of_other(document.url)] or documents
    return Found(
        articles=[candidate for _, _, candidate in sorted(articles, key=lambda entry: entry[:2], reverse=True)],
        documents=sorted(documents[:MOST_CANDIDATES], key=_rank, reverse=True),
    )


def _rank(document: Candidate) -> datetime:
    return document.updated or _OLDEST


def _is_of_other(url: str) -> bool:
    return bool(_OTHER.search(url.rstrip("/").rpartition("/")[2].lower()))


def _read_lines(content: bytes, base: str) -> Iterator[Candidate]:
    for line in content.splitlines()[:MOST_CANDIDATES]:
        if url := clean_address(line.decode("utf-8", "replace").strip("\ufeff \t"), base):
            yield Candidate(url=url)


def _entries(content: bytes) -> Iterator[tuple[str, Any]]:
    """The entries one by one, each given back its memory; the root as ('', None) first."""
    steps = etree.iterparse(
        io.BytesIO(content),
        events=("start", "end"),
        recover=True,
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
    )
    is_first = True
    for step, element in steps:
        name = _name(element)
        if is_first:
            if name not in {"urlset", "sitemapindex"}:
                return
            is_first = False
            yield "", None
        elif step == "end" and name in {"url", "sitemap"}:
            yield name, element
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]


def _read_entry(entry: Any, base: str) -> Candidate | None:
    texts: dict[str, str] = {}
    for element in entry.iter():
        if element.text and (name := _name(element)):
            texts.setdefault(name, element.text.strip())
    url = clean_address(texts.get("loc"), base)
    if not url:
        return None
    # 'image:title' would be taken for the title where no 'news:title' stands before it; only a news entry has a title worth reading.
    is_news = "publication_date" in texts
    return Candidate(
        url=url,
        title=plain(texts.get("title")) if is_news else "",
        summary=plain(texts.get("keywords")) if is_news else "",
        published=parse_moment(texts.get("publication_date")),
        updated=parse_moment(texts.get("lastmod")),
    )


def _name(element: Any) -> str:
    tag = element.tag
    return tag.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(tag, str) else ""

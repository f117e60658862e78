"""Sitemaps, their indexes, and the dates by which they are walked."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime

import pytest

from pipeline.scrape.discovery import DocumentError
from pipeline.scrape.documents import parse_document
from pipeline.scrape.moments import month_in, parse_moment
from pipeline.scrape.sitemaps import parse_sitemap

BASE = "https://news.example/sitemap.xml"
NEWS = """<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"
xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://news.example/a</loc><news:news><news:publication><news:name>N</news:name>
</news:publication><news:publication_date>2025-10-06T08:00:00-03:00</news:publication_date><news:title>Acordo &amp; chips</news:title>
<news:keywords>chips, IA</news:keywords></news:news><image:image><image:title>Foto</image:title></image:image></url>
<url><loc> https://news.example/b </loc><lastmod>2025-10-08</lastmod><image:image><image:title>Foto</image:title></image:image></url>
<url><loc>https://news.example/c</loc></url></urlset>"""


def test_newest_first() -> None:
    """By publication, else by the last change, else at the end; a picture's title is none of the article."""
    found = parse_sitemap(NEWS.encode(), BASE).articles
    assert [candidate.url[-1] for candidate in found] == ["b", "a", "c"]
    assert [(candidate.title, candidate.summary) for candidate in found] == [("", ""), ("Acordo & chips", "chips, IA"), ("", "")]
    assert found[1].published == datetime(2025, 10, 6, 11, tzinfo=UTC)
    assert found[0].updated == datetime(2025, 10, 8, 23, 59, 59, tzinfo=UTC)


def test_an_index_leads_to_its_children() -> None:
    """Newest first, by lastmod or by the month in the name; those of pictures, authors and tags only where there are no others."""
    names = ["sitemap-2024-02.xml", "post-sitemap2.xml", "author-sitemap.xml", "sitemap-2025-10.xml.gz", "image-sitemap-1.xml"]
    index = "<sitemapindex>" + "".join(f"<sitemap><loc>/{name}</loc></sitemap>" for name in names) + "</sitemapindex>"
    found = parse_sitemap(index.encode(), BASE)
    assert found.articles == []
    assert [document.url.rpartition("/")[2] for document in found.documents] == [names[3], names[0], names[1]]
    assert found.documents[1].updated == datetime(2024, 2, 29, 23, 59, 59, tzinfo=UTC)
    only = parse_sitemap(b"<sitemapindex><sitemap><loc>/tag-sitemap.xml</loc></sitemap></sitemapindex>", BASE)
    assert len(only.documents) == 1


def test_forms() -> None:
    """Compressed, in several members, as plain lines, without a namespace and cut off in the middle: each is read as far as it goes."""
    half = NEWS.encode()
    packed = gzip.compress(half[:200]) + gzip.compress(half[200:])
    assert len(parse_sitemap(packed, BASE).articles) == 3
    assert len(parse_sitemap(packed[:-40], BASE).articles) >= 1
    assert [
        one.url for one in parse_sitemap(b"\xef\xbb\xbfhttps://news.example/1\r\n\r\nno address\nhttps://news.example/2", BASE).articles
    ][0::2] == [
        "https://news.example/1",
        "https://news.example/2",
    ]
    assert len(parse_sitemap(NEWS[: NEWS.index("<url><loc>https://news.example/c")].encode(), BASE).articles) == 2


def test_a_bomb_is_refused() -> None:
    """What is larger after decompression than allowed is refused before it is there."""
    bomb = gzip.compress(b"<urlset>" + b" " * 30_000_000)
    with pytest.raises(DocumentError, match="larger than 1 MB"):
        parse_sitemap(bomb, BASE, most_bytes=1_000_000)
    with pytest.raises(DocumentError, match="broken compression"):
        parse_sitemap(b"\x1f\x8b broken", BASE)


@pytest.mark.parametrize("content", [b"", b"<html></html>", b"{}", b"<sitemaps/>"])
def test_what_is_no_sitemap(content: bytes) -> None:
    """A page in place of a sitemap is told."""
    with pytest.raises(DocumentError, match="no sitemap"):
        parse_sitemap(content, BASE)


def test_a_feed_in_place_of_a_sitemap() -> None:
    """It is read as what it is, and the reverse."""
    feed = b"<rss><channel><item><link>https://news.example/a</link></item></channel></rss>"
    assert len(parse_document("sitemap", feed, BASE).articles) == 1
    assert len(parse_document("feed", NEWS.encode(), BASE).articles) == 3


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2025-10-07T14:32:05.123Z", "2025-10-07T14:32:05+00:00"),
        ("2025-10-07T14:32-03:00", "2025-10-07T14:32:00-03:00"),
        ("2025-10-07 14:32:05 +0200", "2025-10-07T14:32:05+02:00"),
        ("2025-10", "2025-10-01T23:59:59+00:00"),
        ("Tue, 7 Oct 2025 14:32:00 GMT", "2025-10-07T14:32:00+00:00"),
        ("7 Oct 2025 14:32:00", "2025-10-07T14:32:00+00:00"),
        ("2025-13-45", None),
        ("amanhã", None),
        ("", None),
        (None, None),
    ],
)
def test_dates(text: str | None, moment: str | None) -> None:
    """ISO 8601 and RFC 822 with what is usually wrong with them."""
    found = parse_moment(text)
    assert (found.isoformat() if found else None) == moment


def test_months_in_names() -> None:
    """A sitemap's month is read from its name, a number that is none is not."""
    assert month_in("https://news.example/sitemap_202512.xml") == datetime(2025, 12, 31, 23, 59, 59, tzinfo=UTC)
    assert month_in("https://news.example/sitemap-20251399.xml") is None


def test_robots_txt_names_sitemaps() -> None:
    """A source may name it in place of a sitemap whose address nobody knows."""
    text = b"User-agent: *\nDisallow: /busca\nSitemap: https://news.example/map.xml\nsitemap: /news.xml\n"
    assert [one.url for one in parse_document("sitemap", text, "https://news.example/robots.txt").documents] == [
        "https://news.example/map.xml",
        "https://news.example/news.xml",
    ]

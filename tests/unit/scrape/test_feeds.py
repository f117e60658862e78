"""Feeds of every kind and in every state."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.scrape.discovery import Candidate, DocumentError, Found
from pipeline.scrape.documents import parse_document
from pipeline.scrape.feeds import parse_feed

BASE = "https://news.example/rss/economia.xml"

RSS = """<?xml version="1.0" encoding="{charset}"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel>
<title>Economia</title><link>https://news.example/</link>
<item><title><![CDATA[Memória sobe & <b>fábricas</b> ampliam a produção]]></title><link> https://news.example/memoria-sobe </link>
<description>&lt;p&gt;Preços subiram 12%&lt;/p&gt;</description><pubDate>Tue, 07 Oct 2025 14:32:00 -0300</pubDate></item>
<item><title>Segunda</title><guid isPermaLink="false">48213</guid><feedburner:origLink>https://news.example/segunda</feedburner:origLink>
<link>https://feeds.example/~r/48213</link><dc:date>2025-10-06</dc:date></item>
<item><title>Terceira</title><guid>https://news.example/terceira?utm_source=rss#inicio</guid></item>
<item><title>Sem endereço</title></item><item><link>javascript:alert(1)</link></item>
</channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">Micron &amp;amp; SK Hynix</title>
<link rel="self" href="https://news.example/api/1"/><link rel="alternate" type="text/html" href="/micron"/>
<published>2025-10-07T10:00:00Z</published><updated>2025-10-08T10:00:00Z</updated><summary>Resumo</summary></entry></feed>"""

RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<item rdf:about="https://news.example/rdf"><title>De RDF</title></item></rdf:RDF>"""


def urls(found: Found) -> list[str]:
    """The addresses, in their order."""
    return [candidate.url for candidate in found.articles]


def test_rss() -> None:
    """Title, summary, date and address of each item; what leads nowhere is left out."""
    found = parse_feed(RSS.format(charset="utf-8").encode(), BASE)
    assert urls(found) == [
        "https://news.example/memoria-sobe",
        "https://news.example/segunda",
        "https://news.example/terceira?utm_source=rss",
    ]
    first, second, _ = found.articles
    assert (first.title, first.summary) == ("Memória sobe & fábricas ampliam a produção", "Preços subiram 12%")
    assert first.published == datetime(2025, 10, 7, 17, 32, tzinfo=UTC)
    assert second.moment == datetime(2025, 10, 6, 23, 59, 59, tzinfo=UTC)


def test_atom_and_rdf() -> None:
    """The address to the article counts, not that of the feed; both dates are kept."""
    (entry,) = parse_feed(ATOM.encode(), BASE).articles
    assert entry == Candidate(
        url="https://news.example/micron",
        title="Micron & SK Hynix",
        summary="Resumo",
        published=datetime(2025, 10, 7, 10, tzinfo=UTC),
        updated=datetime(2025, 10, 8, 10, tzinfo=UTC),
    )
    assert urls(parse_feed(RDF.encode(), BASE)) == ["https://news.example/rdf"]


@pytest.mark.parametrize(
    "content",
    [
        RSS.format(charset="utf-8").encode("cp1252"),
        RSS.format(charset="iso-8859-1").encode(),
        RSS.format(charset="no-such-charset").encode(),
        b"\xef\xbb\xbf\n\n<!-- cache -->" + RSS.format(charset="utf-8").encode(),
        RSS.format(charset="utf-16").encode("utf-16"),
        RSS.format(charset="utf-8").replace("&lt;p&gt;", "AT&T &nbsp; \x0b").replace("</channel></rss>", "").encode(),
        b"Warning: mysql_connect()\n" + RSS.format(charset="utf-8").encode(),
    ],
    ids=["utf-8 in name only", "latin-1 in name only", "unknown charset", "before the prolog", "utf-16", "broken XML", "a warning first"],
)
def test_broken_feeds(content: bytes) -> None:
    """Wrong charset, stray characters and a missing end lose no item and no accent."""
    found = parse_feed(content, BASE)
    assert len(found.articles) == 3
    assert found.articles[0].title == "Memória sobe & fábricas ampliam a produção"


def test_entities_are_not_expanded() -> None:
    """A feed can neither fill the memory by entities nor read a file."""
    bomb = '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    item = "<rss><channel><item><title>&b;&f; x</title><link>https://news.example/a</link></item></channel></rss>"
    (entry,) = parse_feed((bomb + item).encode(), BASE).articles
    assert "aaaa" not in entry.title
    assert "root" not in entry.title


@pytest.mark.parametrize("content", [b"", b"   ", b"<html><body>404</body></html>", b'{"items": []}', b"\x00\x01\x02", b"<urlset/>"])
def test_what_is_no_feed(content: bytes) -> None:
    """A page, JSON or nothing is told apart from an empty feed."""
    with pytest.raises(DocumentError, match="no feed"):
        parse_feed(content, BASE)
    assert parse_feed(b"<rss><channel></channel></rss>", BASE).articles == []


def test_a_page_leads_to_its_feed() -> None:
    """An address of a feed that turned into a page is followed to the feed that the page declares, and on the same site only."""
    page = b"""<html><head><link rel="alternate" type="application/rss+xml" href="/comments/feed"><link rel="alternate" href="/en">
    <link rel="alternate" type="application/rss+xml" href="https://other.example/feed"><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>"""
    assert [document.url for document in parse_document("feed", page, BASE).documents] == ["https://news.example/feed"]
    with pytest.raises(DocumentError):
        parse_document("feed", page, BASE, depth=2)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_bytes_are_a_document_or_none(data: st.DataObject) -> None:
    """Cut and mutated documents of every kind raise nothing but DocumentError."""
    content = bytearray(
        data.draw(st.sampled_from([RSS.encode(), ATOM.encode(), RDF.encode(), b"<urlset><url><loc>/a</loc></url></urlset>"]))
    )
    for _ in range(data.draw(st.integers(0, 8))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place : place + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=6))
        content = content or bytearray(b"<")
    for kind in ("feed", "sitemap", "news_sitemap", "listing"):
        try:
            found = parse_document(kind, bytes(content), BASE)  # type: ignore[arg-type]
        except DocumentError:
            continue
        assert all(candidate.url.startswith(("http://", "https://")) for candidate in (*found.articles, *found.documents))

"""Pages that are made to hang or break a reader, by name: each a few megabytes of one thing, made when asked for."""

from __future__ import annotations

from collections.abc import Callable

_TEXT = (
    "<h1>Norvex amplia a fábrica</h1>"
    + "<p>A fabricante de chips Norvex anunciou nesta terça-feira a ampliação da fábrica de Campinas, no interior.</p>" * 3
)


def _linked(content: str) -> str:
    return f'<html lang="pt"><head><script type="application/ld+json">{content}</script></head><body>{_TEXT}</body></html>'


def _body(content: str) -> str:
    return f"<html lang='pt'><body>{content}{_TEXT}</body></html>"


HOSTILE: dict[str, Callable[[], str]] = {
    "open comments": lambda: _body("<!--" * 125_000),
    "line breaks": lambda: _body("<br>" * 62_500),
    "lines of text": lambda: _body("Texto com chips da Norvex.<br>" * 62_500),
    "nested divisions": lambda: _body("<div>" * 200_000),
    "nested inline elements": lambda: _body("<a><b><i><em>" * 30_000),
    "nested tables": lambda: _body("<table><tr><td>" * 20_000),
    "nested lists": lambda: _body("<ul><li>" * 50_000),
    "five megabytes of JSON-LD text": lambda: _linked(
        '{"@type":"NewsArticle","headline":"Norvex","articleBody":"' + "chip " * 1_000_000 + '"}'
    ),
    "70,000 articles in JSON-LD": lambda: _linked("[" + ",".join(['{"@type":"NewsArticle","headline":"Norvex amplia"}'] * 70_000) + "]"),
    "JSON-LD of 10,000 levels": lambda: _linked('{"a":' * 10_000 + "1" + "}" * 10_000),
    "JSON-LD of 10,000 open levels": lambda: _linked('{"a":[' * 10_000),
    "JSON-LD of quotation marks": lambda: _linked('{"a":' + '"' * 900_000),
    "JSON-LD of line breaks": lambda: _linked('{"a": "b"' + " \n" * 400_000 + "x"),
    "a title of a megabyte": lambda: (
        f"<html><head><title>{'chip | ' * 150_000}</title></head>{_body('<h1>' + 'chip - ' * 150_000 + '</h1>')}"
    ),
    "an author of a megabyte": lambda: f'<html><head><meta name="author" content="{"Ana Lima e " * 90_000}"></head>{_body("")}',
    "100,000 meta elements": lambda: "<html><head>" + '<meta name="author" content="Ana Lima">' * 100_000 + "</head>" + _body(""),
    "50,000 headings": lambda: _body("<h1>Norvex amplia</h1>" * 50_000),
    "50,000 dates": lambda: _body('<time datetime="2025-10-07">7 de outubro de 2025</time>' * 50_000),
    "50,000 bylines": lambda: _body('<span class="author byline">Por Ana Lima</span>' * 50_000),
    "100,000 properties": lambda: _body('<span itemprop="author">Ana</span>' * 100_000),
    "200,000 attributes": lambda: _body("<div " + " ".join(f'a{number}="x"' for number in range(200_000)) + ">"),
    "an attribute of five megabytes": lambda: _body(f'<div class="{"a " * 2_500_000}">'),
    "60,000 scripts": lambda: _body('<script type="application/ld+json">{}</script>' * 60_000),
    "60,000 open scripts": lambda: _body('<script type="application/ld+json">' * 60_000),
    "100,000 broken states": lambda: _body("<script>" + 'window.abc={"a":' * 100_000 + "</script>"),
    "a million entities": lambda: _body("<p>" + "&amp;" * 1_000_000),
    "impossible entities": lambda: _body("<p>" + "&#99999999;&xyz;&#x;" * 100_000),
    "nine megabytes in a line": lambda: _body("<p>" + "chip da Norvex " * 600_000),
    "100,000 rows": lambda: _body("<table>" + "<tr><td>1</td><td>x</td></tr>" * 100_000 + "</table>"),
    "100,000 paragraphs": lambda: _body("<p>Texto da Norvex.</p>" * 100_000),
    "100,000 links": lambda: _body('<p><a href="/x">Leia também: Norvex</a></p>' * 100_000),
    "dates in the text": lambda: _body("<p>" + "7 de outubro de 2025 às 14h32 " * 50_000),
    "a million digits": lambda: _body('<span class="date">' + "1" * 1_000_000 + "</span>"),
    "four million spaces": lambda: _body("<h1>" + " " * 4_000_000 + "x</h1>"),
    "less-than signs": lambda: "<" * 2_000_000,
    "percent signs in the address": lambda: (
        f'<html><head><link rel="canonical" href="https://a.example/{"%25" * 300_000}"></head>{_body("")}'
    ),
}

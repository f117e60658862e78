"""Damage of the kinds that real pages have, done to a page with a generator of random numbers."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

_TAGS = (
    "<div>",
    "</div>",
    "</p>",
    "<table><tr>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<p",
    "<br/>",
    "<form>",
    "<svg><title>",
    "<body>",
    "</html>",
    "<![CDATA[",
)
_ENTITIES = ("&nbsp", "&#0;", "&#xD800;", "&#99999999;", "&amp;amp;quot;", "&eacute", "&;", "&#x;", "&lt;script&gt;")
_DATES = (
    "9999-99-99", "0000-00-00T00:00:00Z", "2025-02-30", "2025-10-07T25:61:00+99:99", "1e400", "99999999999999999999", "٢٠٢٥-١٠-٠٧", "ontem", "",
    "2025-10-07T14:32:00Europe/Nowhere", "31/12/1969", "Oct. 99, 2025", "07/10/25", "-1", "2025-10-07T14:32:00+23:59", "10.10.10.10", "²⁰²⁵-10-07",
)  # fmt: skip
_CHARSETS = ("cp1252", "utf-16", "utf-16-le", "utf-32", "iso-8859-15", "cp850", "shift_jis", "utf-7", "mac_roman")
_DECLARED = ("windows-1252", "iso-8859-1", "utf-16", "no-such-charset", "unicode_escape", "idna", "utf-7", "x" * 90, "gb2312")
_WASTE = ("\x00", "\ufffd", "\u202e", "\ufeff", "\x1b", "😀", "\u0301" * 30, "\r\n", "\u2028", "\x0b", "ﷺ", "İ")


def _cut(page: str, chance: random.Random) -> str:
    start = chance.randrange(len(page) + 1)
    return page[:start] + page[start + chance.randrange(1, 600) :]


def _double(page: str, chance: random.Random) -> str:
    start = chance.randrange(len(page) + 1)
    return page[: start + 300] + page[start : start + chance.randrange(1, 400)] * chance.randrange(1, 4) + page[start + 300 :]


def _swap_tags(page: str, chance: random.Random) -> str:
    tags = list(re.finditer(r"<[^<>]+>", page))
    if len(tags) < 2:
        return page
    one, other = sorted(chance.sample(tags, 2), key=lambda match: match.start())
    return page[: one.start()] + other.group() + page[one.end() : other.start()] + one.group() + page[other.end() :]


def _insert(entries: tuple[str, ...]) -> Callable[[str, random.Random], str]:
    def insert(page: str, chance: random.Random) -> str:
        for _ in range(chance.randrange(1, 6)):
            start = chance.randrange(len(page) + 1)
            page = page[:start] + chance.choice(entries) + page[start:]
        return page

    return insert


def _swell(page: str, chance: random.Random) -> str:
    """A huge attribute, or many of them."""
    value = chance.choice(("a " * 20_000, "".join(f" a{number}=x" for number in range(3000)), "'" * 500, "x" * 60_000))
    return re.sub(r"<(p|div|meta|h1|article)\b", lambda match: f'{match.group()} title="{value}"', page, count=chance.randrange(1, 3))


def _nest(page: str, chance: random.Random) -> str:
    tag = chance.choice(("div", "span", "b", "table><tr><td", "ul><li", "a", "section", "font"))
    return page.replace("<p>", f"<{tag}>" * chance.randrange(50, 600) + "<p>", 1)


def _break_json(page: str, chance: random.Random) -> str:
    marks = [match.start() for match in re.finditer(r'[{}\[\]",:\\]', page)]
    for place in chance.sample(marks, min(len(marks), chance.randrange(1, 8))):
        page = page[:place] + chance.choice(("", '"', "{", "[[", ",,", "\\", "\\ud83d", "null", "\n", "]")) + page[place + 1 :]
    return page


def _odd_date(page: str, chance: random.Random) -> str:
    date = chance.choice(_DATES)
    return re.sub(
        r"2025-\d\d-\d\dT[\d:]+(?:Z|[+-]\d\d:\d\d)|Oct\. 7, 2025|7 de outubro de 2025", lambda _: date, page, count=chance.randrange(1, 5)
    )


def _odd_types(page: str, chance: random.Random) -> str:
    """JSON values of a kind that nobody expects where they stand."""
    value = chance.choice(
        ("null", "17", "[]", "{}", "[[[]]]", '{"@value": 3}', '[{"name": null}]', "true", '{"@id": "#ana"}', '{"name": {"name": {}}}')
    )
    name = chance.choice(
        ("author", "headline", "datePublished", "publisher", "mainEntityOfPage", "inLanguage", "@type", "@id", "@graph", "name", "title")
    )
    return re.sub(rf'"{name}":\s*(?:"[^"]*"|\[[^\[\]]*\]|\{{[^{{}}]*\}})', lambda _: f'"{name}": {value}', page)


_MUTATIONS: tuple[Callable[[str, random.Random], str], ...] = (
    _cut, _double, _swap_tags, _insert(_TAGS), _insert(_ENTITIES), _insert(_WASTE), _swell, _nest, _break_json, _odd_date, _odd_types,
)  # fmt: skip


def mutate(page: str, seed: int) -> tuple[bytes, str]:
    """The page damaged one to five times, in some charset, and the charset that its server declares."""
    chance = random.Random(seed)
    for _ in range(chance.randrange(1, 6)):
        page = chance.choice(_MUTATIONS)(page, chance)
    charset = chance.choice(_CHARSETS) if chance.random() < 0.25 else "utf-8"
    content = page.encode(charset, errors="replace")
    if chance.random() < 0.15:
        content = content.decode("cp1252", errors="replace").encode("utf-8")  # encoded twice
    if chance.random() < 0.1:
        content = content[: chance.randrange(len(content) + 1)]
    if chance.random() < 0.2:
        content = bytes(byte if chance.random() > 0.003 else chance.randrange(256) for byte in content)
    return content, chance.choice(_DECLARED) if chance.random() < 0.25 else ""

"""What a page shows around its headline: bylines and dates in elements whose markup or class speaks of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Any

from bs4 import BeautifulSoup

from pipeline.read.blocks import find_blocks, headline_key
from pipeline.read.dates import find_moment
from pipeline.read.names import clean_authors, is_byline, is_newsroom, looks_like_name
from pipeline.text import normalize

_CHROME = frozenset({"nav", "aside", "footer", "figure"})
_DATE_TAGS = frozenset({"p", "span", "div", "small", "em", "li"})
_MOST = 20
_DATE_CLASS = re.compile(r"publish|date|fecha|posted|time|meta|byline|autor|author|data|firma|submitted", re.IGNORECASE)
_AUTHOR_CLASS = re.compile(r"author|byline|autor|firma|assinatura|signature|redator|redactor|writer|journalist|contributor", re.IGNORECASE)
_DATE_ATTRIBUTES = ("data-datetime", "data-timestamp", "data-published", "data-publish-date", "data-date", "data-time")
_DATED = " or ".join(f"@{name}" for name in ("datetime", *_DATE_ATTRIBUTES))
#: Parts of a page that show the bylines of other articles.
_ELSEWHERE = re.compile(
    r"comment|related|recommend|sidebar|footer|widget|teaser|promo|card|latest|most-read|list-item|bio\b|author-box|about-author|trending",
    re.IGNORECASE,
)
_LONGEST = 200  # characters of a byline or a date with its label
#: Elements that mark words of a headline, and are no parts of it that stand apart.
_MARKING = ("i", "em", "b", "strong", "mark", "sup", "sub", "u", "q", "cite", "font", "wbr")
#: A date inside one of these is that of the story which the heading leads to.
_TEASER_HEADINGS = frozenset({"h2", "h3", "h4"})


@cache
def _query(path: str) -> Any:
    from lxml import etree  # noqa: PLC0415

    return etree.XPath(path)


def text_of(element: Any) -> str:
    """The text of an element on one line."""
    return " ".join(normalize(" ".join(element.itertext())).split())


def heading_text(element: Any) -> str:
    """The text of a heading on one line, without gaps around marked words: '<i>Norvex</i>: o fim' is 'Norvex: o fim'."""
    if len(element):
        from lxml import etree  # noqa: PLC0415

        element = deepcopy(element)
        element.tail = None
        etree.strip_tags(element, *_MARKING)
    return text_of(element)


def _is_chrome(element: Any) -> bool:
    return any(parent.tag in _CHROME for parent in element.iterancestors())


@dataclass(frozen=True, slots=True)
class Signs:
    """The elements of a page that may show its author or its day, found in one pass."""

    related: tuple[Any, ...] = ()
    authors: tuple[Any, ...] = ()
    dates: tuple[Any, ...] = ()


def find_signs(tree: Any) -> Signs:
    """The elements with rel="author", and those whose class speaks of an author or of a date."""
    authors: list[Any] = []
    dates: list[Any] = []
    for element in _query("//*[@class]")(tree):
        name = element.get("class")[:300]
        if len(authors) < _MOST and _AUTHOR_CLASS.search(name):
            authors.append(element)
        if len(dates) < 3 * _MOST and element.tag in _DATE_TAGS and _DATE_CLASS.search(name):
            dates.append(element)
    return Signs(tuple(_query("//*[@rel='author']")(tree)[:_MOST]), tuple(authors), tuple(dates))


def _is_elsewhere(element: Any) -> bool:
    if any(parent.tag in _TEASER_HEADINGS for parent in islice(element.iterancestors(), 2)):
        return True
    for _ in range(8):
        if element is None or element.tag in {"article", "main", "body"}:
            return False
        if _ELSEWHERE.search(f"{(element.get('class') or '')[:300]} {(element.get('id') or '')[:100]}"):
            return True
        element = element.getparent()
    return False


def find_times(tree: Any) -> list[tuple[str, str]]:
    """(machine-readable, visible) dates of the time elements beside the article, the most telling first."""
    times: list[Any] = []
    below: set[Any] = set()
    has_heading = False
    for element in islice(tree.iter("h1", "time"), 4 * _MOST):
        if element.tag == "h1":
            has_heading = True
        elif not _is_chrome(element):
            times.append(element)
            if has_heading:
                below.add(element)
    if not times:
        times = [element for element in _query(f"//*[{_DATED}]")(tree)[: 2 * _MOST] if not _is_chrome(element)]
    times.sort(
        key=lambda element: (
            _is_elsewhere(element),
            "updat" in f"{element.get('class')} {element.get('itemprop')}",
            bool(below) and element not in below,
        )
    )
    return [(_machine_date(element), text_of(element)[:_LONGEST]) for element in times[:12]]


def _machine_date(element: Any) -> str:
    return next((value[:60] for name in ("datetime", *_DATE_ATTRIBUTES) if (value := element.get(name))), "")


def find_dates(signs: Signs) -> Iterator[tuple[str, str]]:
    """The same of elements whose class speaks of a date or a byline."""
    for element in signs.dates:
        if len(element) <= 12 and not _is_elsewhere(element) and not _is_chrome(element):
            text = text_of(element)
            if 6 <= len(text) <= _LONGEST and any(character.isdigit() for character in text):
                yield str(element.get("content") or ""), text


def find_bylines(signs: Signs, *, marked: bool = False) -> list[str]:
    """The names in elements that stand for the author, by relation or class; empty where none holds a name.

    `marked`: only those that say so themselves, by rel="author" or a word such as 'Por'.
    """
    for elements in (signs.related, signs.authors):
        names: list[str] = []
        for element in elements:
            if len(element) > 12 or _is_elsewhere(element) or _is_chrome(element):
                continue
            text = str(element.get("content") or "") or text_of(element)
            has_mark = is_byline(text[:_LONGEST])
            if marked and not has_mark and elements is not signs.related:
                continue
            if 2 < len(text) <= _LONGEST and (found := _names_in(element, text)):
                names.extend(found)
                if has_mark:
                    break
        if names:
            return list(dict.fromkeys(names))[:8]
    return []


def _names_in(element: Any, text: str) -> list[str]:
    """The names of a byline element: its links, where they are names, else its text before the date."""
    if len(element) > 1:
        from lxml import etree  # noqa: PLC0415

        soup = BeautifulSoup(etree.tostring(element, encoding="unicode", with_tail=False), "lxml")
        linked = [name for link in soup.find_all("a") if looks_like_name(name := " ".join(link.get_text(" ").split()))]
        if linked:
            return linked
        # Parts of their own ('Ana Lima' | 'Repórter' | '7 de outubro') stand in elements of their own.
        parts = [part for piece in soup.stripped_strings if (part := _before_date(piece))]
        if parts and looks_like_name(parts[0]):
            return [parts[0]]
    written = _before_date(text)
    if is_byline(written) or looks_like_name(written) or is_newsroom(written):
        return [written]
    return [name for name in clean_authors([written]) if looks_like_name(name)] if len(written) <= 60 and "," in written else []


def _before_date(text: str) -> str:
    """'Por Ana Lima 7 de outubro de 2025' without the date and what follows."""
    return re.split(r"\s*[|•·]\s*|\s+(?=\d)", text)[0].strip()


def blocks_below(tree: Any, title: str) -> list[str]:
    """The short blocks between the headline and the first paragraph, whatever their markup."""
    key = headline_key(title)
    blocks = [text for text, _, _ in islice(find_blocks(tree), 400)]
    starts = [number for number, text in enumerate(blocks) if len(text) < 3 * len(title) + 20 and headline_key(text) == key]
    if not key or not starts:
        return []
    below = blocks[starts[-1] + 1 : starts[-1] + 12]
    # A standfirst may stand between headline and byline; two sentences in a row are the article.
    sentences = [number for number, text in enumerate(below) if len(text) > 90 and text.rstrip("”»\"')").endswith((".", "!", "?", "…"))]
    ends = [number for number, text in enumerate(below) if len(text) > _LONGEST] + sentences[1:]
    return below[: min(ends, default=len(below))]


def bylines_below(blocks: list[str], language: str) -> list[str]:
    """Lines such as 'Por Ana Lima', else a bare name beside the date."""
    marked = [text for text in blocks if len(text) <= 120 and is_byline(text)]
    if marked:
        return marked
    for number, text in enumerate(blocks):
        if len(text) <= 80 and find_moment(text, language):
            for neighbour in (number - 1, number + 1):
                if 0 <= neighbour < len(blocks) and looks_like_name(blocks[neighbour]):
                    return [blocks[neighbour]]
    return []

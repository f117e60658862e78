"""Microdata (itemprop) and RDFa (property, typeof) in a page's tree -> what they say of the article."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from pipeline.read.article_data import ArticleData, plain_value

_ARTICLE = re.compile(r"(?:\w*Article|BlogPosting|\w*Report|WebPage|Review)(?:\s|$)")
_PROPERTY = re.compile(r"^(?:schema:|https?://schema\.org/|dc(?:terms)?:)")
_WANTED = {
    "headline": "headline", "author": "author", "creator": "author", "datepublished": "published", "datecreated": "published",
    "issued": "published", "datemodified": "modified", "articlebody": "body",
}  # fmt: skip
_MOST = 400


@cache
def _query() -> Any:
    from lxml import etree  # noqa: PLC0415

    return etree.XPath(
        "//*[@itemprop or @property][not(self::meta[@property][not(@itemprop)])][not(ancestor::nav or ancestor::aside or ancestor::footer)]"
    )


def read_items(tree: Any) -> ArticleData:
    """The article that microdata or RDFa describe; properties of other things on the page (comments, teasers, images) do not count."""
    found: dict[str, list[str]] = {}
    for element in _query()(tree)[:_MOST]:
        names = f"{element.get('itemprop') or ''} {element.get('property') or ''}".split()
        for name in names:
            wanted = _WANTED.get(_PROPERTY.sub("", name).lower())
            if wanted and wanted != "body" and _is_of_article(element):
                value = _author(element) if wanted == "author" else _value(element)
                if value:
                    found.setdefault(wanted, []).append(value)
    return ArticleData(
        headline=found.get("headline", [""])[0],
        authors=tuple(dict.fromkeys(found.get("author", ())))[:12],
        published=found.get("published", [""])[0],
        modified=found.get("modified", [""])[0],
    )


def _is_of_article(element: Any) -> bool:
    """Whether the thing around the element is an article, or nothing that says what it is."""
    for number, parent in enumerate(element.iterancestors()):
        if number > 60:
            break
        kind = parent.get("itemtype") or parent.get("typeof")
        if kind:
            return bool(_ARTICLE.search(f"{kind.strip()} "))
        if parent.get("itemscope") is not None:
            return True
    return True


def _value(element: Any) -> str:
    for attribute in ("content", "datetime"):
        if element.get(attribute):
            return plain_value(element.get(attribute))
    return plain_value(" ".join(element.itertext())[:2000])


def _author(element: Any) -> str:
    """The name inside an author's element, else its text."""
    names = element.xpath(".//*[@itemprop='name' or @property='name' or @property='schema:name']")
    value = _value(names[0]) if names else _value(element)
    return "" if value.startswith(("http", "/")) or len(value) > 200 else value

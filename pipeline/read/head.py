"""The head of a page: its meta elements by name, its title element and its links."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from bs4 import BeautifulSoup
from bs4.filter import SoupStrainer

from pipeline.read.article_data import plain_value

_MARKS = str.maketrans("", "", ":.-_ /")
_HEAD_TAGS = SoupStrainer(["title", "meta", "link"])
_XML = re.compile(r"^\s*<\?xml[^>]*>")
_MOST = 1_000


def squeeze_key(name: str) -> str:
    """A field's name as it is compared: 'article:published_time', 'article:published:time' and 'Article.PublishedTime' are one.

    >>> squeeze_key("article:published_time")
    'articlepublishedtime'
    """
    return name.strip().lower().translate(_MARKS)


@dataclass(frozen=True, slots=True)
class Head:
    """What the head of a page holds."""

    #: Content by squeezed name, in the order of the page.
    metas: dict[str, list[str]] = field(default_factory=dict)
    #: Address by relation: 'canonical', 'amphtml'.
    links: dict[str, str] = field(default_factory=dict)
    title: str = ""

    def first(self, keys: Iterable[str]) -> list[str]:
        """The first value of each of the squeezed `keys` that the page has."""
        return [value for key in keys if key in self.metas and (value := plain_value(self.metas[key][0]))]

    def values(self, key: str) -> list[str]:
        """All values of a squeezed key."""
        return [plain_value(value) for value in self.metas.get(key, ())]


def read_head(page: str, tree: Any) -> Head:
    """The head from the page's tree; where the tree lost it (a page cut or nested oddly), from the page's text by beautifulsoup4."""
    head = _from_tree(tree)
    if (head.metas and head.title) or ("<meta" not in page[:200_000].lower() and "<title" not in page[:200_000].lower()):
        return head
    other = _from_text(page)
    return Head(metas=head.metas or other.metas, links=head.links or other.links, title=head.title or other.title)


def _from_tree(tree: Any) -> Head:
    metas: dict[str, list[str]] = {}
    links: dict[str, str] = {}
    for number, element in enumerate(tree.iter("meta")):
        if number > _MOST:
            break
        content = element.get("content")
        if content and (content := content.strip()):
            for attribute in ("property", "name", "itemprop", "http-equiv"):
                if key := element.get(attribute):
                    metas.setdefault(squeeze_key(key[:100]), []).append(content)
    for element in tree.iterfind(".//link[@rel]"):
        for kind in element.get("rel").lower().split():
            links.setdefault(kind, element.get("href") or "")
    # Inline pictures have titles of their own, in svg.
    titles = (element for element in tree.iter("title") if (parent := element.getparent()) is None or parent.tag != "svg")
    title = next((text for element in titles if (text := plain_value(" ".join(element.itertext())))), "")
    return Head(metas, links, title)


def _from_text(page: str) -> Head:
    match = re.search(r"</head\s*>|<body[\s>]", page[:200_000], re.IGNORECASE)
    written = page[: match.start()] if match else page[:200_000]
    # An XML declaration, or a page without any '<', would make beautifulsoup4 warn on stderr.
    soup = BeautifulSoup("<head>" + _XML.sub("", written), "lxml", parse_only=_HEAD_TAGS)
    metas: dict[str, list[str]] = {}
    links: dict[str, str] = {}
    title = ""
    for element in soup.find_all(["meta", "link", "title"], limit=_MOST):
        if element.name == "title":
            title = title or plain_value(element.get_text(" "))
        elif element.name == "link":
            for kind in map(str, element.get_attribute_list("rel")):
                links.setdefault(kind.lower(), str(element.get("href") or ""))
        elif content := str(element.get("content") or "").strip():
            for attribute in ("property", "name", "itemprop", "http-equiv"):
                if key := str(element.get(attribute) or ""):
                    metas.setdefault(squeeze_key(key), []).append(content)
    return Head(metas, links, title)

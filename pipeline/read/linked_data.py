"""Data that a page carries for machines: JSON-LD (schema.org), and the state of a JavaScript application (__NEXT_DATA__)."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_SCRIPT = re.compile(r"<script\b([^>]{0,500})>", re.IGNORECASE)
_ARTICLE_TYPES = re.compile(r"(?:\w*Article|BlogPosting|LiveBlogPosting|Report|\w*NewsPosting|SocialMediaPosting)$")
_PAGE_TYPES = {"WebPage", "ItemPage", "VideoObject", "CreativeWork"}
_TRAILING_COMMA = re.compile(r",\s*(?=[}\]])")
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_MOST_SCRIPTS, _MOST_NODES = 60, 20000
#: Names of the time of first publication in application state, most telling first.
_DATE_KEYS = (
    "datePublished",
    "publishedAt",
    "published_at",
    "firstPublishDate",
    "first_publish_date",
    "publishDate",
    "publicationDate",
    "pubDate",
    "published",
    "displayDate",
    "display_date",
)
_BODY_KEYS = ("articleBody", "body", "content", "bodyHtml", "contentHtml", "html")
Node = dict[str, Any]


@dataclass(frozen=True, slots=True)
class LinkedArticle:
    """What schema.org data says of the article; empty where it says nothing."""

    headline: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    url: str = ""
    publisher: str = ""
    language: str = ""
    body: str = ""


def find_scripts(page: str, marker: str) -> Iterator[str]:
    """The contents of the script elements whose attributes hold `marker`."""
    for number, match in enumerate(_SCRIPT.finditer(page)):
        if number > _MOST_SCRIPTS * 5:
            return
        if marker in match.group(1).lower():
            end = page.find("</", match.end())
            while end != -1 and page[end + 2 : end + 8].lower() != "script":
                end = page.find("</", end + 2)
            if end == -1:
                return
            yield page[match.end() : end]


def read_linked_article(page: str) -> LinkedArticle:
    """The article that the JSON-LD of a page describes, found in lists and @graph, broken JSON mended where that is safe."""
    nodes: list[Node] = []
    for content in find_scripts(page, "ld+json"):
        decoded = parse_json(content)
        nodes.extend(_walk(decoded))
        if len(nodes) > _MOST_NODES:
            break
    identified = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    articles = [node for node in nodes if any(map(_ARTICLE_TYPES.match, _types(node)))]
    # The page's own article has a day; teasers of others often have only a headline.
    articles.sort(key=lambda node: (not node.get("datePublished"), not node.get("headline")))
    pages = [node for node in nodes if _PAGE_TYPES.intersection(_types(node)) and node.get("datePublished")]
    if not articles and not pages:
        return LinkedArticle()
    article = articles[0] if articles else pages[0]
    outer = pages[0] if pages else {}
    authors = article.get("author") or article.get("creator") or outer.get("author")
    publisher = next(iter(_names(article.get("publisher") or outer.get("publisher"), identified, persons=False)), "")
    return LinkedArticle(
        headline=_string(article.get("headline") or article.get("name")),
        authors=tuple(_names(authors, identified, persons=True)),
        published=_string(article.get("datePublished") or outer.get("datePublished") or article.get("dateCreated")),
        url=_string(_address(article.get("mainEntityOfPage")) or article.get("url")),
        publisher=publisher,
        language=_string(article.get("inLanguage")),
        body=_string(article.get("articleBody"), unescape=False),
    )


def parse_json(content: str) -> Any:
    """Decoded JSON; None where it cannot be mended. Comments around it, raw line breaks in strings and trailing commas are common."""
    content = content.strip().removeprefix("<!--").removesuffix("-->").strip()
    content = re.sub(r"^(?:/\*|//)?\s*<!\[CDATA\[(?:\s*\*/)?|(?:/\*|//)?\s*\]\]>(?:\s*\*/)?$", "", content).strip().rstrip(";")
    for candidate in (content, _TRAILING_COMMA.sub("", content), html.unescape(content)):
        try:
            return _without_halves(candidate, json.loads(candidate, strict=False))
        except (ValueError, RecursionError):
            continue
    return None


def _without_halves(content: str, decoded: Any) -> Any:
    """Half an emoji, cut by whoever wrote the page, is no text."""
    return json.loads(json.dumps(decoded, ensure_ascii=False).encode(errors="ignore")) if _SURROGATE.search(content) else decoded


def find_state(page: str, keys: tuple[str, ...] = _DATE_KEYS) -> str:
    """The first text under one of `keys` in the page's __NEXT_DATA__, nearest the top; '' where there is none."""
    for content in find_scripts(page, "__next_data__"):
        nodes = _walk(parse_json(content))
        for key in keys:
            for node in nodes:
                value = node.get(key)
                if isinstance(value, str) and value.strip():
                    return value
    return ""


def find_state_body(page: str) -> str:
    """The longest text that __NEXT_DATA__ holds under a name such as 'articleBody', HTML or plain; '' where there is none."""
    texts = [
        value
        for content in find_scripts(page, "__next_data__")
        for node in _walk(parse_json(content))
        for key in _BODY_KEYS
        if isinstance(value := node.get(key), str)
    ]
    return max(texts, key=len, default="")


def _walk(decoded: Any) -> list[Node]:
    """All objects in breadth-first order, so that what stands near the top comes first."""
    found: list[Node] = []
    queue = [decoded]
    for value in queue:
        if isinstance(value, dict):
            found.append(value)
            queue.extend(inner for inner in value.values() if isinstance(inner, dict | list))
        elif isinstance(value, list):
            queue.extend(inner for inner in value if isinstance(inner, dict | list))
        if len(queue) > _MOST_NODES:
            break
    return found


def _types(node: Node) -> list[str]:
    kind = node.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return [entry.rpartition("/")[2] for entry in kinds if isinstance(entry, str)]


def _names(value: Any, identified: dict[str, Node], *, persons: bool) -> Iterator[str]:
    for entry in value if isinstance(value, list) else [value]:
        if isinstance(entry, dict):
            if "name" not in entry and entry.get("@id") in identified:
                entry = identified[entry["@id"]]  # noqa: PLW2901
            name = entry.get("name")
            for text in name if isinstance(name, list) else [name]:
                if isinstance(text, str):
                    yield html.unescape(text)
        elif isinstance(entry, str) and not (persons and entry.startswith("http")):
            yield html.unescape(entry)


def _address(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    return value if isinstance(value, str) and value.startswith("http") else ""


def _string(value: Any, *, unescape: bool = True) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name") or ""
    if not isinstance(value, str):
        return ""
    return html.unescape(value).strip() if unescape else value.strip()

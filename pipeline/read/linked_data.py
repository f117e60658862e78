"""JSON-LD (schema.org) of a page -> what it says of the page's own article, which of several it is, and @id references followed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from pipeline.addresses import normalize_url
from pipeline.read.article_data import ArticleData, plain_value
from pipeline.read.json_repair import parse_json, walk
from pipeline.text import fold

_SCRIPT = re.compile(r"<script\b([^>]{0,500})>", re.IGNORECASE)
_SCRIPT_END = re.compile(r"</script", re.IGNORECASE)
_ARTICLE_TYPES = re.compile(r"(?:\w*Article|BlogPosting|LiveBlogPosting|Report|\w*NewsPosting|SocialMediaPosting|Review)$")
_PAGE_TYPES = frozenset({"WebPage", "ItemPage", "VideoObject", "CreativeWork", "AboutPage", "CollectionPage"})
#: Names under which an article has others: those it lists, cites or belongs to.
_OTHERS = frozenset(
    """itemlistelement haspart ispartof mentions citation relatedlink isbasedon subjectof significantlink comment liveblogupdate
    itemlist about""".split()
)
_MOST_SCRIPTS, _MOST_NODES = 500, 20_000
Scripts = Sequence[tuple[str, str]]
Node = dict[str, Any]


def find_scripts(page: str) -> list[tuple[str, str]]:
    """(attributes in lower case, content) of the script elements that have any attributes and content, from the page's text."""
    scripts = []
    position = 0
    for _ in range(_MOST_SCRIPTS):
        match = _SCRIPT.search(page, position)
        if match is None:
            break
        end = _SCRIPT_END.search(page, match.end())
        if end is None:
            break
        position = end.end()
        if end.start() > match.end():
            scripts.append((match.group(1).lower(), page[match.end() : end.start()]))
    return scripts


@dataclass(frozen=True, slots=True)
class _Graph:
    """The objects of all JSON-LD of a page."""

    nodes: list[tuple[Node, str]] = field(default_factory=list)
    identified: dict[str, Node] = field(default_factory=dict)

    def resolve(self, value: Any) -> Any:
        """The object that {"@id": ...} refers to; other values come back."""
        if isinstance(value, dict) and isinstance(value.get("@id"), str) and not {"name", "url", "headline"}.intersection(value):
            return self.identified.get(value["@id"], value)
        return value


def read_linked_article(scripts: Scripts, address: str = "", headlines: Iterable[str] = ()) -> ArticleData:
    """The article that the JSON-LD in the `scripts` of a page describes.

    Of several it is the one whose address is `address` or whose headline shares its words with one of `headlines` (the page's own);
    what it leaves open is filled from others of the same address or headline, and from the page they stand on.
    """
    graph = _read_graph(scripts)
    if not graph.nodes:
        return ArticleData()
    key = normalize_url(address) if address else ""
    titles = [words for headline in headlines if (words := set(fold(headline).split()))]
    articles = [(node, name) for node, name in graph.nodes if any(map(_ARTICLE_TYPES.match, _types(node)))]
    ranked = sorted(articles, key=lambda entry: -_rank(entry[0], entry[1], graph, key, titles))
    pages = [
        node for node, _ in graph.nodes if _PAGE_TYPES.intersection(_types(node)) and (node.get("datePublished") or node.get("author"))
    ]
    if not ranked and not pages:
        return ArticleData(publisher=_publisher_alone(graph))
    article = ranked[0][0] if ranked else pages[0]
    same = [node for node, name in ranked[1:] if name.lower() not in _OTHERS and _is_same(node, article, graph)]
    if ranked:
        same.extend(node for node in pages if len(pages) == 1 or (key and key in _addresses(node, graph)))

    def first(*names: str) -> Any:
        return next((value for name in names for node in (article, *same) if (value := node.get(name))), None)

    # The author of the article itself, then of the page: 'creator' may name a content system.
    return ArticleData(
        headline=_string(article.get("headline") or article.get("name") or first("headline")),
        authors=tuple(_names(first("author", "creator"), graph, persons=True)),
        published=_string(first("datePublished", "dateCreated")),
        modified=_string(first("dateModified")),
        url=next(iter(_addresses(article, graph, normalized=False)), ""),
        publisher=next(iter(_names(first("publisher"), graph, persons=False)), ""),
        language=_string(first("inLanguage")),
        body=_body(first("articleBody")),
    )


def _read_graph(scripts: Scripts) -> _Graph:
    graph = _Graph()
    for attributes, content in scripts:
        if "ld+json" in attributes:
            graph.nodes.extend(walk(parse_json(content), _MOST_NODES))
        if len(graph.nodes) > _MOST_NODES:
            break
    for node, _ in graph.nodes:
        name = node.get("@id")
        if isinstance(name, str) and len(node) > len(graph.identified.get(name, {})) and len(node) > 1:
            graph.identified[name] = node
    return graph


def _rank(node: Node, name: str, graph: _Graph, key: str, titles: list[set[str]]) -> int:
    """How surely the node is the page's own article."""
    rank = 0
    addresses = _addresses(node, graph)
    if key and key in addresses:
        rank += 4
    elif key and addresses:
        rank -= 1
    words = set(fold(_string(node.get("headline") or node.get("name"))).split())
    if words and any(2 * len(words & title) >= min(len(words), len(title)) for title in titles):
        rank += 3
    rank += bool(words) + bool(node.get("datePublished")) + bool(node.get("author")) + bool(node.get("articleBody"))
    return rank - 4 * (name.lower() in _OTHERS)


def _is_same(node: Node, article: Node, graph: _Graph) -> bool:
    """Whether two nodes describe one article: by address, else by headline."""
    one, other = _addresses(node, graph), _addresses(article, graph)
    if one and other:
        return bool(one & other)
    headline = fold(_string(node.get("headline") or node.get("name")))
    return bool(headline) and headline == fold(_string(article.get("headline") or article.get("name")))


def _addresses(node: Node, graph: _Graph, *, normalized: bool = True) -> set[str]:
    """The addresses that the node gives as its own, as keys; not normalised only the most telling one."""
    found: set[str] = set()
    for value in (graph.resolve(node.get("mainEntityOfPage")), node.get("url"), node.get("@id")):
        for entry in value if isinstance(value, list) else [value]:
            address = entry.get("@id") or entry.get("url") if isinstance(entry, dict) else entry
            if isinstance(address, str) and address.startswith("http"):
                if not normalized:
                    return {address}
                found.add(normalize_url(address))
    return found


def _publisher_alone(graph: _Graph) -> str:
    organisations = [node for node, _ in graph.nodes if any("Organization" in kind for kind in _types(node))]
    names = {_string(node.get("name")) for node in organisations} - {""}
    return names.pop() if len(names) == 1 else ""


def _types(node: Node) -> list[str]:
    kind = node.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return [re.split(r"[/#:]", entry)[-1] for entry in kinds if isinstance(entry, str)]


def _names(value: Any, graph: _Graph, *, persons: bool) -> Iterator[str]:
    for written in value if isinstance(value, list) else [value]:
        entry = graph.resolve(written)
        if isinstance(entry, dict):
            name = entry.get("name") or " ".join(str(entry.get(part) or "") for part in ("givenName", "familyName"))
            for text in name if isinstance(name, list) else [name]:
                if isinstance(text, dict):  # {"@value": "Ana"}
                    text = text.get("@value")  # noqa: PLW2901
                if isinstance(text, str) and text.strip():
                    yield plain_value(text)
        elif isinstance(entry, str) and entry.strip() and not (persons and entry.startswith("http")):
            yield plain_value(entry)


def _string(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name") or ""
    return plain_value(value) if isinstance(value, str) else ""


def _body(value: Any) -> str:
    """The text as it stands there: its line breaks and markup are its paragraphs."""
    if isinstance(value, list):
        return "\n\n".join(part for part in value if isinstance(part, str))
    return value.strip() if isinstance(value, str) else ""

"""Feeds (RSS, Atom, RDF) -> candidates, also where the XML is broken or its charset is not the one it declares."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from pipeline.read.encoding import decode
from pipeline.scrape.discovery import MOST_CANDIDATES, Candidate, DocumentError, Found, clean_address, plain
from pipeline.scrape.moments import parse_moment

_PROLOGUE = re.compile(r"^.*?(?=<(?!\?))", re.DOTALL)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_PUBLISHED = ("pubdate", "published", "date", "issued", "created")
_UPDATED = ("updated", "modified")
_SUMMARIES = ("description", "summary", "encoded", "content")
_LONGEST_SUMMARY = 1000


def parse_feed(content: bytes, base: str, *, charset: str = "") -> Found:
    """The entries of a feed in its order.

    `base` is its address, `charset` the one of the transport. Raises DocumentError where the content is no feed.
    """
    root = parse_xml(content, charset)
    if root is None or _name(root) not in {"rss", "feed", "rdf"}:
        raise DocumentError("no feed")
    found = []
    for entry in root.iter():
        if _name(entry) in {"item", "entry"} and (candidate := _read_entry(entry, base)):
            found.append(candidate)
            if len(found) == MOST_CANDIDATES:
                break
    return Found(articles=found)


def parse_xml(content: bytes, charset: str = "") -> Any:
    """The root element of XML that may be broken; None where nothing can be made of it. Entities of its own are not expanded."""
    text = _PROLOGUE.sub("", _CONTROL.sub("", decode(content, charset)), count=1)
    if not text.lstrip().startswith("<"):
        return None
    parser = etree.XMLParser(
        encoding="utf-8", recover=True, resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(text.encode("utf-8", "ignore"), parser)
    except etree.XMLSyntaxError:
        return None


def _read_entry(entry: Any, base: str) -> Candidate | None:
    texts: dict[str, str] = {}
    links: list[str] = []
    for child in entry:
        name = _name(child)
        text = "".join(child.itertext()).strip()
        if name == "link":
            links += _link(child, text)
        elif name == "origlink":
            links.insert(0, text)
        elif name == "guid" and child.get("isPermaLink", "true").lower() == "true" and text.startswith("http"):
            links.append(text)
        elif text:
            texts.setdefault(name, text)
    links += [value for key, value in entry.attrib.items() if key.rpartition("}")[2] == "about"]
    links += [text for text in (texts.get("id", ""),) if text.startswith("http")]
    url = next(filter(None, (clean_address(link, base) for link in links)), None)
    if not url:
        return None
    return Candidate(
        url=url,
        title=plain(texts.get("title")),
        summary=plain(next((texts[name] for name in _SUMMARIES if name in texts), ""))[:_LONGEST_SUMMARY],
        published=_first_moment(texts, _PUBLISHED),
        updated=_first_moment(texts, _UPDATED),
    )


def _link(element: Any, text: str) -> Iterator[str]:
    """RSS writes the address as text, Atom as an attribute; only the one to the article itself counts."""
    if text:
        yield text
    elif element.get("href") and element.get("rel", "alternate") == "alternate" and "atom" not in element.get("type", ""):
        yield element.get("href")


def _first_moment(texts: dict[str, str], names: tuple[str, ...]) -> Any:
    return next(filter(None, (parse_moment(texts.get(name)) for name in names)), None)


def _name(element: Any) -> str:
    """The local name in lower case; '' for what is no element. A prefix that was never declared is cut off too."""
    tag = element.tag
    return tag.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(tag, str) else ""

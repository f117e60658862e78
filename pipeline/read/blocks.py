"""The blocks of text in an lxml tree, and the smallest element that holds the article's.

A block is a stretch of running text between block elements or line breaks: a paragraph whatever markup it is written in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pipeline.text import normalize

INLINE = frozenset(
    """a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong
    sub sup time tt u var wbr amp-fit-text""".split()
)
_SKIPPED = frozenset("script style noscript template svg head button select option textarea iframe object figcaption math nav".split())
_SPACE = re.compile(r"[ \t\n\r\f\v]{2,}|[\t\n\r\f\v]")
_EMPTY_CELLS = re.compile(r"(?: \|)+ \| ")
_SENTENCE_END = re.compile(r"[.!?:…][\"'”’»)\]]*$")
_LONG = 90  # characters of a block that is surely running text
_SHARE = 0.95  # of the running text: what the article's element must hold
_LEAST_SHARE = 0.85  # where what stands outside is but a standfirst or a caption


def squeeze(text: str) -> str:
    """NFC, white space made one plain space, no-break spaces kept inside."""
    text = _SPACE.sub(" ", text)
    if not text.isascii():
        text = normalize(text)
    return text.strip(" \u00a0\u202f")


def find_blocks(tree: Any) -> Iterator[tuple[str, Any, bool]]:
    """(text, element, is it a table row) for every block in reading order; the element is the block element it stands in."""
    pending: list[str] = []
    stack: list[tuple[Any, Any, bool]] = [(tree, tree, False)]  # (element, its block element, leaving)
    holder = tree
    while stack:
        element, block, leaving = stack.pop()
        if leaving:
            tag = element.tag
            if tag not in INLINE:
                if tag in {"td", "th"}:
                    pending.append(" | ")
                elif text := _take(pending):
                    yield text, holder, tag == "tr"
                holder = block
            if element is not tree and element.tail:
                pending.append(element.tail)
            continue
        tag = element.tag
        if not isinstance(tag, str) or tag in _SKIPPED:
            if element is not tree and element.tail:
                pending.append(element.tail)
            continue
        if tag == "br":
            if text := _take(pending):
                yield text, holder, False
            if element.tail:
                pending.append(element.tail)
            continue
        inside = block
        if tag not in INLINE:
            if tag not in {"td", "th"} and (text := _take(pending)):
                yield text, holder, False
            inside = holder = element
        if element.text:
            pending.append(element.text)
        stack.append((element, block, True))
        stack.extend((child, inside, False) for child in reversed(element))
    if text := _take(pending):
        yield text, holder, False


def _take(pending: list[str]) -> str:
    if not pending:
        return ""
    joined = "".join(pending)
    pending.clear()
    if joined.isspace():
        return ""
    text = squeeze(joined)
    return _EMPTY_CELLS.sub(" | ", text.strip("| ")) if "|" in text else text


def find_container(tree: Any) -> tuple[Any, list[str]]:
    """The smallest element with nearly all running text of the page, and that text; the tree itself where text stands all over it."""
    weights: dict[Any, int] = {}
    total = 0
    long_blocks = []
    for text, element, _ in find_blocks(tree):
        if len(text) < _LONG or not _SENTENCE_END.search(text[-6:]):
            continue
        long_blocks.append((text, element))
        total += len(text)
        for ancestor in (element, *element.iterancestors()):
            weights[ancestor] = weights.get(ancestor, 0) + len(text)
    container = tree
    while total:
        child = next((child for child in container if weights.get(child, 0) >= total * _LEAST_SHARE), None)
        if child is not None and weights[child] < total * _SHARE and not _stands_out(child, long_blocks):
            child = None
        if child is None or child.tag in {"p", "li", "blockquote"}:
            break
        container = child
        # What lies outside is out of the question from here on.
        total = weights[container]
        long_blocks = [(text, element) for text, element in long_blocks if element is container or container in element.iterancestors()]
    return container, [text for text, _ in long_blocks]


def _stands_out(child: Any, long_blocks: list[tuple[str, Any]]) -> bool:
    """Whether the blocks outside `child` are at most two and short beside those inside."""
    inside = [len(text) for text, element in long_blocks if element is child or child in element.iterancestors()]
    outside = [len(text) for text, element in long_blocks if element is not child and child not in element.iterancestors()]
    return len(inside) >= 4 and len(outside) <= 2 and max(outside, default=0) < 0.6 * sum(inside) / len(inside)

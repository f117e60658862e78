"""The blocks of text in an lxml tree.

A block is a stretch of running text between block elements or line breaks: a paragraph whatever markup it is written in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from pipeline.text import fold, normalize

INLINE = frozenset(
    """a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong
    sub sup time tt u var wbr amp-fit-text""".split()
)
_SKIPPED = frozenset("script style noscript template svg head button select option textarea iframe object figcaption math nav".split())
_SPACE = re.compile(r"[ \t\n\r\f\v]{2,}|[\t\n\r\f\v]")
_EMPTY_CELLS = re.compile(r"(?: \|)+ \| ")


def squeeze(text: str) -> str:
    """NFC, white space made one plain space, no-break spaces kept inside."""
    text = _SPACE.sub(" ", text)
    if not text.isascii():
        text = normalize(text)
    return text.strip(" \u00a0\u202f")


def letters(text: str) -> str:
    """Without white space, to compare texts spaced differently."""
    return "".join(text.split())


@lru_cache(maxsize=512)  # the same few headlines are compared with one another all through a page
def headline_key(text: str) -> str:
    r"""Letters and digits alone, folded, in any script: by which a headline is known again.

    >>> headline_key("A AMD sobe 3%") == headline_key("A\u00a0AMD: sobe 3 %"), headline_key("東京")
    (True, '東京')
    """
    return "".join(filter(str.isalnum, fold(text)))


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

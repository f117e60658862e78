"""One walk over a page's lxml tree -> its blocks of text, each with where it stands: the material the article is found in.

A block is a stretch of running text between block elements or line breaks: a paragraph whatever markup it is written in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from pipeline.read.blocks import INLINE, squeeze
from pipeline.read.furniture import is_furniture

_SKIPPED = frozenset(
    """script style title link noscript template svg button select option textarea iframe object figcaption math nav dialog canvas
    audio video""".split()
)
_SET_ASIDE = frozenset({"form", "aside", "footer"})  # furniture unless they hold most of the text
_DESCRIPTIONS = frozenset({"description", "og:description", "twitter:description", "dc.description"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SENTENCE_END = re.compile(r"[.!?:…;。！？：][\"'”’“‘»«›‹)\]」』）*]*$")
_EMPTY_CELLS = re.compile(r"(?: \|)+ \| ")
_PAYWALL = re.compile(r"pay-?wall|regwall|subscription-(?:wall|required)", re.IGNORECASE)
_CELLS = frozenset({"td", "th"})
_LONGEST_CELL = 400  # characters of a cell in a table of figures
_LONG = 60  # characters of a block that ends as a sentence does: running text
_MOST_LINKS = 0.5  # of a paragraph's letters


@dataclass(slots=True, eq=False)
class Block:
    """A stretch of text and where it stands."""

    text: str
    #: The block element that holds it.
    element: Any
    #: Characters of its text inside links.
    linked: int
    #: 'text', 'heading', 'item', 'row' or 'quote'.
    kind: str
    #: Number of the innermost furniture element around it, -1 for none.
    mark: int
    is_bold: bool = False
    #: Whether it is surely a paragraph: long, ended as a sentence, not mostly links.
    is_running: bool = False

    @property
    def link_share(self) -> float:
        """Which part of the text is linked, 0 to 1."""
        return self.linked / len(self.text) if self.text else 0.0


def _is_running(text: str, linked: int, kind: str) -> bool:
    size = len(text)
    if size < _LONG and (text.isascii() or size + 2 * sum(character > "\u2e80" for character in text) < _LONG):
        return False
    return kind != "heading" and linked <= _MOST_LINKS * size and _SENTENCE_END.search(text[-6:]) is not None


@dataclass(slots=True)
class Outline:
    """The blocks of a page in reading order."""

    blocks: list[Block] = field(default_factory=list)
    #: Furniture elements: (element, number of the one around it or -1).
    marks: list[tuple[Any, int]] = field(default_factory=list)
    #: Elements that a page may mark as its article, in order: articles, mains, article bodies.
    bodies: list[Any] = field(default_factory=list)
    #: What the page says of itself in its head: the standfirst, often.
    descriptions: list[str] = field(default_factory=list)
    #: How many elements were walked.
    elements: int = 0
    #: What the page says it is ('article', 'website', 'video.other'); whether it tells when it was published, asks for a password, sells a
    #: subscription in place of text.
    kind: str = ""
    has_published: bool = False
    has_password: bool = False
    has_paywall: bool = False


def outline(tree: Any) -> Outline:
    """Walk the tree once."""
    page = Outline()
    marks, blocks = page.marks, page.blocks
    pending: list[str] = []
    linked = 0
    bold = 0
    in_link = in_bold = elements = 0
    holder, kind, mark = tree, "text", -1

    def flush() -> None:
        nonlocal linked, bold
        if not pending:
            return
        joined = "".join(pending)
        pending.clear()
        links, linked = linked, 0
        bolds, bold = bold, 0
        if joined.isspace():
            return
        text = squeeze(joined)
        if kind == "row":
            text = _EMPTY_CELLS.sub(" | ", text.strip("| "))
        if text:
            blocks.append(Block(text, holder, links, kind, mark, bolds >= len(text) - 2, _is_running(text, links, kind)))

    # (element, what to go back to: holder, kind and mark; None on entering)
    stack: list[tuple[Any, Any]] = [(tree, None)]
    while stack:
        element, state = stack.pop()
        tag = element.tag
        if state is not None:
            if tag in INLINE or ("-" in tag and holder.tag == "p"):
                if tag == "a":
                    in_link -= 1
                elif tag in {"b", "strong"}:
                    in_bold -= 1
            else:
                if tag in _CELLS and kind == "row":
                    pending.append(" | ")
                else:
                    flush()
                holder, kind, mark = state
            if element is not tree and element.tail:
                pending.append(element.tail)
                linked += len(element.tail.strip()) if in_link else 0
                bold += len(element.tail) if in_bold else 0
            continue
        if tag == "meta":
            _read_meta(element, page)
            continue
        if not isinstance(tag, str) or tag in _SKIPPED:
            if element is not tree and element.tail:
                pending.append(element.tail)
                linked += len(element.tail.strip()) if in_link else 0
            continue
        if tag == "br":
            flush()
            if element.tail:
                pending.append(element.tail)
                linked += len(element.tail.strip()) if in_link else 0
                bold += len(element.tail) if in_bold else 0
            continue
        elements += 1
        if tag == "input":
            page.has_password = page.has_password or element.get("type") == "password"
        before = (holder, kind, mark)
        if tag in INLINE or ("-" in tag and holder.tag == "p"):  # <x-term> in a paragraph
            if tag == "a":
                in_link += 1
            elif tag in {"b", "strong"}:
                in_bold += 1
            elif tag == "span" and element.attrib and is_furniture(element, tag):
                # a credit or a share link inside a paragraph
                if element.tail:
                    pending.append(element.tail)
                continue
        else:
            if tag not in _CELLS or kind != "row":
                flush()
            holder = element
            if tag in _HEADINGS:
                kind = "heading"
            elif tag in {"li", "dd", "dt"}:
                kind = "item"
            elif tag == "tr":
                kind = "text" if _is_layout(element) else "row"
            elif tag == "blockquote":
                kind = "quote"
            elif tag == "table":
                kind = "text"
            if tag in _SET_ASIDE or is_furniture(element, tag):
                if not page.has_paywall and _PAYWALL.search(f"{element.get('class', '')} {element.get('id', '')}"):
                    page.has_paywall = True
                marks.append((element, mark))
                mark = len(marks) - 1
            elif tag in {"article", "main", "div", "section"} and is_body(element, tag):
                page.bodies.append(element)
        if element.text:
            pending.append(element.text)
            linked += len(element.text.strip()) if in_link else 0
            bold += len(element.text) if in_bold else 0
        stack.append((element, before))
        stack.extend((child, None) for child in reversed(element))
    flush()
    page.elements = elements
    return page


def _read_meta(element: Any, page: Outline) -> None:
    key = (element.get("property") or element.get("name") or "").lower()
    content = element.get("content")
    if not content:
        return
    if key in _DESCRIPTIONS:
        page.descriptions.append(content)
    elif key == "og:type":
        page.kind = content.strip().lower()
    elif key == "article:published_time":
        page.has_published = True


def _is_layout(row: Any) -> bool:
    """Whether a table row arranges parts of a page and is no row of figures: a cell holds a table or as much as an article."""
    return any(
        len(cell) > 0 and (next(cell.iter("table", "h1"), None) is not None or sum(map(len, cell.itertext())) > _LONGEST_CELL)
        for cell in row
    )


_BODY = re.compile(
    r"""(?:^|[\s_-])(?:article|story|post|entry|news|content|text|page|materia|noticia|nota)(?:__|--|-|_)?
    (?:body|text|content|copy|texto|corpo|cuerpo|conteudo|contenido)(?=$|[\s_-])""",
    re.IGNORECASE | re.VERBOSE,
)


def is_body(element: Any, tag: str) -> bool:
    """Whether the page names the element its article or the text of it."""
    attributes = element.attrib
    if tag in {"article", "main"}:
        return True
    if not attributes:
        return False
    if "articlebody" in attributes.get("itemprop", "").lower() or attributes.get("role") in {"main", "article"}:
        return True
    return _BODY.search(f"{attributes.get('class', '')} {attributes.get('id', '')}"[:300]) is not None


_TEXT_BODY = re.compile(
    r"(?:^|[\s_-])(?:article|story|post|entry|materia|noticia)(?:__|--|-|_)?(?:body|text|content|texto|corpo|cuerpo)(?=$|[\s_-])",
    re.IGNORECASE,
)


def is_text_body(element: Any) -> bool:
    """Whether the element is named as the text of an article and nothing wider."""
    attributes = element.attrib
    if "articlebody" in attributes.get("itemprop", "").lower():
        return True
    return _TEXT_BODY.search(f"{attributes.get('class', '')} {attributes.get('id', '')}"[:300]) is not None

"""A page of HTML -> the lines of its article: a paragraph, heading, list item or table row each."""

from __future__ import annotations

import copy
import logging
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from pipeline.read.article_scope import find_article
from pipeline.read.blocks import letters, squeeze
from pipeline.read.outline import Outline, outline

_BLOCKS = {"p", "head", "item", "quote", "row", "list", "table", "div", "code", "ab"}
# No-break spaces between digits ('1 200') must not be taken for plain ones: private-use characters take their place.
_GUARDS = {"\u00a0": "\ue0a0", "\u202f": "\ue0a1", "\u2009": "\ue0a2"}
_UNGUARD = str.maketrans({guard: space for space, guard in _GUARDS.items()})
_DIGIT_SPACE = re.compile(r"(?<=\d)(?:&nbsp;|&#160;|&#x0*a0;|&thinsp;|&#8201;|&#8239;|&#x202f;|[\u00a0\u202f\u2009])(?=\d)", re.IGNORECASE)
_SPACES = re.compile(r"[0-9](?:&|[\u00a0\u202f\u2009])")
_NARROW = re.compile(r"202f|8239|\u202f", re.IGNORECASE)
_THIN = re.compile(r"thin|8201|\u2009", re.IGNORECASE)
_SHORT = 600  # characters of an article that make one doubt
_MUCH_LONGER, _MUCH_SHORTER = 3.0, 2.5  # times: how far two readings must lie apart for the first to be wrong
_LONG = 1200  # characters, nearly all of the page's running text, most of it in paragraphs side by side: an article, named or not
_NEARLY_ALL, _SIDE_BY_SIDE = 0.9, 0.8
_SMALL_SHARE = 0.8  # of the running text outside furniture: less makes one doubt
_MORE = 1.3  # times: how much longer a reading must be that holds the other; a little more is a box beside the text
_HELD = 0.9  # which part of the first it must hold
_LEAST_WARY = 100  # characters of a second reading that counts alone
_LEAST_OTHER = 300  # characters of the second reading
_SENTENCE_WORDS, _LINE_WORDS = 6, 12  # of what may stand there but once; shorter entries of lists recur
_STOPS = (".", "!", "?", "…", "”", '"', "»")
_MOST_ELEMENTS = 12_000  # of a page that is read twice: a real one has a few thousand
_NESTING = re.compile(
    r"</?(?:a|b|big|blockquote|center|div|dd|dl|em|font|form|i|li|ol|section|small|span|strong|table|tbody|td|tr|u|ul)\b[^<>]*>",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Body:
    """What was found of an article in a page."""

    lines: list[str]
    #: What sums it up between its headline and its text; no part of `lines`.
    standfirst: list[str] = field(default_factory=list)
    page: Outline = field(default_factory=Outline)
    #: Characters of paragraphs that stand side by side.
    clustered: int = 0


def parse(page: str) -> Any | None:
    """The lxml tree of a page; None where there is no markup to build one from."""
    from lxml import etree  # noqa: PLC0415

    if "<" not in page:
        return None
    source = _DIGIT_SPACE.sub(_guard, page) if _SPACES.search(page) else page
    # Bytes of a known charset: what the page says of its own no longer counts. A lone half of an emoji is dropped.
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, collect_ids=False)
    tree = etree.fromstring(source.encode(errors="ignore"), parser)
    error = parser.error_log.last_error
    if error is not None and error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT:  # elements nested thousands deep: without them
        tree = etree.fromstring(_NESTING.sub("<p>", source).encode(errors="ignore"), parser)
    return tree if tree is not None and len(tree) else None


def _guard(match: re.Match[str]) -> str:
    space = match.group()
    return _GUARDS["\u202f"] if _NARROW.search(space) else _GUARDS["\u2009"] if _THIN.search(space) else _GUARDS["\u00a0"]


def unguard(text: str) -> str:
    """Text of the parsed tree with its no-break spaces back."""
    return text.translate(_UNGUARD)


def extract_body(tree: Any, title: str = "") -> Body:
    """The article in the tree, which stays as it is; without lines where there is none. `title` tells it from others on the page."""
    page = outline(tree)
    found = find_article(page, title)
    lines = [block.text for block in found.blocks]
    # Where the page does not say where its article stands, or little was found, another reading tells gross mistakes.
    size = sum(map(len, lines))
    is_small = found.share < _SMALL_SHARE
    is_plain = size >= _LONG and found.share >= _NEARLY_ALL and found.clustered >= _SIDE_BY_SIDE * size
    if (is_small or size < _SHORT or not (found.is_named or is_plain)) and page.elements <= _MOST_ELEMENTS:
        # Where much text stands elsewhere, the wary mode of the second reading is the better judge of what belongs together.
        second = _second_reading(tree, is_wary=is_small)
        lines = _choose_wary(lines, second, is_named=found.is_named) if is_small else _choose(lines, second)
    return Body(_unrepeated(map(unguard, lines)), [unguard(block.text) for block in found.standfirst], page, found.clustered)


def _choose_wary(first: list[str], second: list[str], *, is_named: bool) -> list[str]:
    """The second reading where it is the first and much more, or where it found its text elsewhere and no name speaks for the first."""
    size, other = sum(map(len, first)), sum(map(len, second))
    whole = letters("".join(second))  # two readings divide lines differently
    if sum(len(line) for line in first if letters(line) in whole) > _HELD * size:
        return second if other > _MORE * size else first
    return second if not is_named and other >= _LEAST_WARY else first


def _choose(first: list[str], second: list[str]) -> list[str]:
    size, other = sum(map(len, first)), sum(map(len, second))
    return second if other > _MUCH_LONGER * size or (other > _LEAST_OTHER and size > _MUCH_SHORTER * other) else first


def _second_reading(tree: Any, *, is_wary: bool) -> list[str]:
    """What trafilatura takes for the article; the wary mode drops what may be something else."""
    from lxml import etree  # noqa: PLC0415
    from trafilatura import bare_extraction  # noqa: PLC0415

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    markup = etree.tostring(tree, encoding="unicode", method="html")
    try:
        document: Any = bare_extraction(markup, include_comments=False, include_tables=True, favor_precision=is_wary)
        return list(_lines(document.body)) if document is not None and document.body is not None else []
    except RecursionError:
        return []


def lines_of_markup(markup: str) -> list[str]:
    """The lines of an article body given as HTML or as plain text, such as JSON-LD's articleBody."""
    if not re.search(r"<(?:p|br|div|h\d|li)\b", markup, re.IGNORECASE):
        return [line for part in markup.split("\n") if (line := squeeze(re.sub(r"<[^>]{1,200}>", "", part)))]
    tree = parse(f"<div>{markup}</div>")
    return [unguard(block.text) for block in outline(tree).blocks] if tree is not None else []


def _lines(body: Any) -> Iterator[str]:
    """The blocks of trafilatura's tree in reading order; <lb/> ends a line."""
    pending: list[str] = []

    def flush() -> Iterator[str]:
        for part in "".join(pending).split("\n"):
            line = squeeze(part)
            if line:
                yield line
        pending.clear()

    def walk(element: Any) -> Iterator[str]:
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag == "row":
            yield from flush()
            cells = [squeeze(" ".join(cell.itertext())) for cell in element.iter("cell")] or [squeeze(" ".join(element.itertext()))]
            row = " | ".join(cell for cell in cells if cell)
            if row:
                yield row
        elif tag == "lb":
            pending.append("\n")
        else:
            if tag in _BLOCKS:
                yield from flush()
            if element.text:
                pending.append(element.text.replace("\n", " "))
            for child in element:
                yield from walk(child)
            if tag in _BLOCKS:
                yield from flush()
        if element.tail:
            pending.append(element.tail.replace("\n", " "))

    yield from walk(copy.copy(body))
    yield from flush()


def _unrepeated(lines: Iterable[str]) -> list[str]:
    """Lines without those that stand there twice: teasers of the same page, a text given for two sizes of screen."""
    seen: set[str] = set()
    kept = []
    for line in lines:
        if line in seen and len(line.split()) >= (_SENTENCE_WORDS if line.endswith(_STOPS) else _LINE_WORDS):
            continue
        seen.add(line)
        kept.append(line)
    return kept

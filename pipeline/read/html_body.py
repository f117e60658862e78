"""A page's lxml tree -> the lines of its article.

trafilatura finds the article; before it, what the page marks as something else by class or role is cut out, and after it, its tree
becomes lines: a paragraph, heading, list item or table row each.
"""

from __future__ import annotations

import copy
import logging
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from pipeline.languages import available, rules_for
from pipeline.read.blocks import find_blocks, find_container, squeeze
from pipeline.text import slug

#: Class tokens of themes and content systems for what stands around an article.
_PARTS = """
related relatedposts recirc\\w* newsletter\\w* share sharing sharedaddy social\\w* cookie\\w* consent gdpr comments? comment-list
comment-form respond disqus caption\\w* figcaption wp-caption-text credits? byline author-bio author-box authorbox about-author
breadcrumbs? tags tag-list tags-links post-tags advert\\w* ads? ad-\\w+ adsbygoogle banner promo\\w* paywall subscri\\w+ popular
trending most-read mostread read-more readmore read-next more-stories recommend\\w* outbrain taboola sidebar widget\\w* modal
popup overlay toc table-of-contents skip-link screen-reader-text sr-only visually-hidden pagination post-navigation nav-links
rating donation timestamp audio-player menu menubar navbar navigation site-footer site-header masthead inline-related see-also
ticker quotes-ticker toolbar tools print-only entry-meta post-meta article-meta entry-footer post-footer pullquote pull-quote
copyright"""
_ROLES = frozenset({"navigation", "complementary", "dialog", "search", "contentinfo", "menu", "menubar"})
_KEPT = frozenset({"html", "body", "main", "h1"})
_NOT_PARTS = ("has-", "no-", "with-", "without-", "is-", "tag-", "category-", "js-")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ALWAYS = ("figcaption", "nav", "button", "noscript", "template", "svg", "dialog", "select", "iframe")
_BLOCKS = {"p", "head", "item", "quote", "row", "list", "table", "div", "code", "ab"}
_SMALL_SHARE = 0.35  # of the page's paragraph text: more is the article itself, whatever its class says
# No-break spaces between digits ('1 200') would become plain ones in trafilatura: private-use characters take their place.
_GUARDS = {"\u00a0": "\ue0a0", "\u202f": "\ue0a1", "\u2009": "\ue0a2"}
_UNGUARD = str.maketrans({guard: space for space, guard in _GUARDS.items()})
_DIGIT_SPACE = re.compile(r"(?<=\d)(?:&nbsp;|&#160;|&#x0*a0;|&thinsp;|&#8201;|&#8239;|&#x202f;|[\u00a0\u202f\u2009])(?=\d)", re.IGNORECASE)
_NARROW = re.compile(r"202f|8239|\u202f", re.IGNORECASE)
_THIN = re.compile(r"thin|8201|\u2009", re.IGNORECASE)


def parse(page: str) -> Any | None:
    """The lxml tree of a page; None where there is no markup to build one from."""
    from trafilatura import load_html  # noqa: PLC0415

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    return load_html(_DIGIT_SPACE.sub(_guard, page))


def _guard(match: re.Match[str]) -> str:
    space = match.group()
    return _GUARDS["\u202f"] if _NARROW.search(space) else _GUARDS["\u2009"] if _THIN.search(space) else _GUARDS["\u00a0"]


def unguard(text: str) -> str:
    """Text of the parsed tree with its no-break spaces back."""
    return text.translate(_UNGUARD)


def extract_lines(tree: Any) -> list[str]:
    """The lines of the article in the tree, which is changed; empty where there is none."""
    from trafilatura import bare_extraction  # noqa: PLC0415

    _prune(tree)
    container, paragraphs = find_container(tree)
    document: Any = bare_extraction(_as_page(container), include_comments=False, include_tables=True)
    lines = list(_lines(document.body)) if document is not None and document.body is not None else []
    found = _letters("".join(lines))
    if not lines or any(_letters(paragraph) not in found for paragraph in paragraphs):
        # Old layouts (text between <br>, tables in tables) lose paragraphs there: the element's own blocks are all of them.
        lines = [text for text, _, _ in find_blocks(container)]
    else:
        lines = _with_short_paragraphs(lines, found, container)
    return _unrepeated([unguard(line) for line in lines])


def _with_short_paragraphs(lines: list[str], found: str, container: Any) -> list[str]:
    """The lines with the short sentences among their paragraphs ('— Sim, disse.') that trafilatura takes for something else."""
    blocks = list(find_blocks(container))
    beside = {element.getparent() for text, element, _ in blocks if len(text) > 90 and element.tag == "p"}
    missing = {
        text
        for text, element, _ in blocks
        if element.tag == "p" and element.getparent() in beside and re.search(r"\w[.!?…][\"'”’»)]*$", text) and _letters(text) not in found
    }
    if not missing:
        return lines
    return [text for text, _, _ in blocks if text in missing or _letters(text) in found]


def _as_page(container: Any) -> Any:
    """The element as a page of its own, for trafilatura; a copy."""
    from lxml import html as lxml_html  # noqa: PLC0415

    if container.tag == "html":
        return container
    page = lxml_html.fromstring("<html><body></body></html>")
    part = copy.deepcopy(container)
    part.tail = None
    if part.tag == "body":
        page.replace(page[0], part)
    else:
        part.tag = "article"
        part.attrib.clear()
        page[0].append(part)
    return page


def _letters(text: str) -> str:
    """Without any white space and guards of it, to compare texts spaced differently."""
    return "".join(text.translate(_UNGUARD).split())


def lines_of_markup(markup: str) -> list[str]:
    """The lines of an article body given as HTML or as plain text, such as JSON-LD's articleBody."""
    if not re.search(r"<(?:p|br|div|h\d|li)\b", markup, re.IGNORECASE):
        return [line for part in markup.split("\n") if (line := squeeze(re.sub(r"<[^>]{1,200}>", "", part)))]
    from lxml import html as lxml_html  # noqa: PLC0415

    tree = lxml_html.fromstring(f"<div>{_DIGIT_SPACE.sub(_guard, markup)}</div>")
    for br in list(tree.iter("br")):
        br.tail = "\n" + (br.tail or "")
    lines: list[str] = []
    for element in tree.iter("p", "h2", "h3", "h4", "li", "blockquote"):
        if element.find(".//p") is None:
            lines.extend(line for part in "".join(element.itertext()).split("\n") if (line := squeeze(unguard(part))))
    return lines or [line for part in "".join(tree.itertext()).split("\n") if (line := squeeze(unguard(part)))]


@cache
def _junk() -> re.Pattern[str]:
    """Class and id tokens of what is not the article: those of themes, and the languages' own phrases as newsrooms put them in classes."""
    phrases: set[str] = set()
    for rules in filter(None, map(rules_for, available())):
        reading = rules.reading
        phrases.update(slug(entry) for entry in reading.related if len(entry.split()) > 1 or len(entry) > 8)
        phrases.update(
            slug(entry) for entry in (*reading.credit_labels, *reading.tag_labels) if entry.startswith(("cr", "leg", "pie", "etiq", "pala"))
        )
    own = "|".join(re.escape(phrase).replace(r"\-", "[-_]?") for phrase in sorted(phrases))
    theme = "|".join(token.replace("-", "[-_]?") for token in _PARTS.split())
    return re.compile(rf"(?:^|\s)(?:[\w-]+(?:__|--|-|_))?(?:{theme}|{own})(?:(?:__|--|-|_)[\w-]{{0,40}})?(?=\s|$)", re.IGNORECASE)


def _prune(tree: Any) -> None:
    """Cut out what the page itself marks as no part of the article, unless most of the text stands there."""
    for element in list(tree.iter(*_ALWAYS)):
        _drop(element)
    weight = sum(_weigh(paragraph) for paragraph in tree.iter("p", "div")) or 1
    stack = list(tree)
    while stack:
        element = stack.pop()
        if not isinstance(element.tag, str):
            continue
        if (element.attrib or element.tag == "form") and element.tag not in _KEPT and _is_marked(element) and _is_small(element, weight):
            _drop(element)
            continue
        stack.extend(element)


def _is_small(element: Any, weight: int) -> bool:
    """Whether the element holds neither the headline nor much of the page's `weight` of text."""
    return element.find(".//h1") is None and sum(map(_weigh, element.iter("p", "div"))) < weight * _SMALL_SHARE


def _is_marked(element: Any) -> bool:
    attributes = element.attrib
    if element.tag == "form":  # of comments or a newsletter; around the whole page in some systems
        return True
    if attributes.get("role") in _ROLES or "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    if "style" in attributes and _HIDDEN.search(attributes["style"]):
        return True
    names = f"{attributes.get('class', '')} {attributes.get('id', '')}"
    return len(names) > 1 and _is_junk(names[:500], element.tag)


@lru_cache(maxsize=8192)
def _is_junk(names: str, tag: str) -> bool:
    # The article's own element carries its subjects as classes: 'post tag-nvidia category-ads has-sidebar'.
    if tag in {"article", "section"} and len(names.split()) > 3:
        return False
    kept = " ".join(name for name in names.split() if not name.lower().startswith(_NOT_PARTS))
    return bool(_junk().search(kept))


def _weigh(element: Any) -> int:
    """Letters of text directly in the element or its inline parts: containers weigh little."""
    size = len((element.text or "").strip())
    for child in element:
        if child.tag not in {"p", "div", "section", "ul", "ol", "table", "article"}:
            size += len(child.text or "") if isinstance(child.tag, str) else 0
        size += len((child.tail or "").strip())
    return size


def _drop(element: Any) -> None:
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        previous = element.getprevious()
        if previous is not None:
            previous.tail = (previous.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)


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


def _unrepeated(lines: list[str]) -> list[str]:
    """Lines without those that stand there twice: pull quotes, teasers of the same page."""
    seen: set[str] = set()
    kept = []
    for line in lines:
        if len(line.split()) >= 6 and line in seen:
            continue
        seen.add(line)
        kept.append(line)
    return kept

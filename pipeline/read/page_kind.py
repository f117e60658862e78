"""What kind of page it is where it holds no whole article: a page of links, an error, a login, a video, the open part of a paid text."""

from __future__ import annotations

import re

from pipeline.read.html_body import Body
from pipeline.read.outline import Outline

_FEW_WORDS = 60  # below: no article by itself
_FULL_TEXT = 200  # words: more is read, whatever stands around it
_TEASER = 25  # characters of a linked headline
_MANY_TEASERS = 12
_LITTLE_TEXT = 300  # characters of paragraphs side by side
_LONG_SUMMARY = 350  # characters: no teaser is that long
_LONG_TITLE = 60  # characters: a headline with such a number in it is longer
_ERROR = re.compile(r"\b(?:40[0-9]|41[0-9]|50[0-9])\b")
_LOCKED = re.compile(r'"isAccessibleForFree"\s*:\s*"?false', re.IGNORECASE)
_WORD_COUNT = re.compile(r'"wordCount"\s*:\s*"?(\d{2,6})\b')
_OPEN_PART = 250  # words: what a paid article shows at most
_LEAST_SHARE = 0.5  # of the words that the page itself counts
_CUT = ("…", "...", "[…]", "[...]")
_CUT_WORDS = 150


def why_no_article(body: Body, title: str, lines: list[str]) -> str | None:
    """Why a page is no article, in one clause; None where it may be one. `lines` is what is left of the body after cleaning."""
    words = sum(len(line.split()) for line in lines)
    if words < _FEW_WORDS and len(title) < _LONG_TITLE and _ERROR.search(title):
        return "error page"
    if words < _FEW_WORDS and body.page.has_password and not body.page.has_published and body.page.kind != "article":
        return "login page"
    if words < _FULL_TEXT and _is_listing(body):
        return "page of links to articles"
    if words < _FEW_WORDS and body.page.kind.startswith("video"):
        return "video without text"
    return None


def _is_listing(body: Body) -> bool:
    """Whether the page is a front page or a section: many linked headlines, and no paragraphs side by side."""
    page = body.page
    if page.kind == "article" or page.has_published or body.clustered > _LITTLE_TEXT:
        return False
    teasers = [block.link_share > 0.8 and _is_headline(block.text) for block in page.blocks]
    running = [number for number, block in enumerate(page.blocks) if block.is_running and block.kind != "item"]
    if max((len(page.blocks[number].text) for number in running), default=0) > _LONG_SUMMARY:
        return False
    summaries = sum(any(teasers[max(0, number - 2) : number + 3]) for number in running)
    return sum(teasers) >= max(_MANY_TEASERS, len(running)) and summaries >= 0.6 * len(running)


def _is_headline(text: str) -> bool:
    return len(text) >= _TEASER and len(text.split()) >= 4


def is_partial(source: str, page: Outline, lines: list[str]) -> bool:
    """Whether only the open part of a longer article was found: it says so of itself, or ends in the middle."""
    words = sum(len(line.split()) for line in lines)
    counted = max((int(match) for match in _WORD_COUNT.findall(source)), default=0)
    if counted * _LEAST_SHARE > words:
        return True
    if words < _OPEN_PART and (page.has_paywall or _LOCKED.search(source) is not None):
        return True
    return words < _CUT_WORDS and bool(lines) and lines[-1].endswith(_CUT)

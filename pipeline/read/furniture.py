"""What a page marks by class, id, role or style as no part of its article: share bars, captions, related stories, comments, forms."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

from pipeline.languages import available, rules_for
from pipeline.text import slug

#: Words of class names and ids, joined by hyphens, of what themes and content systems put around an article; '*' for any ending.
_PARTS = """
related related* recirc* newsletter newsletters share sharing share* sharedaddy social social* cookie cookies consent gdpr comment comments
commentlist respond disqus caption captions figcaption credit credits byline bylines author-bio author-box author-info author-card authorbox
about-author author-profile authors-bio breadcrumb breadcrumbs tags tag-list taglist tag-links topics topic-list advert* ad ads adsbygoogle
banner promo promo* paywall subscri* popular trending most-read mostread most-popular read-more readmore read-next more-stories more-news
more-from recommend* outbrain taboola sidebar modal popup pop-up overlay toc table-of-contents skip-link skiplink
screen-reader screen-reader-text sr-only visually-hidden visuallyhidden pagination post-navigation nav-links rating ratings donat* timestamp
audio-player video-player videoplayer menu menubar navbar navigation subnav site-footer page-footer site-header masthead inline-related
see-also ticker toolbar tools print-only entry-meta post-meta article-meta entry-footer post-footer article-footer pull-quote pullquote
copyright signup sign-up teaser teasers slideshow carousel lightbox tooltip up-next next-up next-article next-post onward promoted sponsor*
affiliate
affiliates afiliado afiliados key-events key-moments product-card product-box feedback poll
quiz reactions upsell regwall login factbox fact-box infobox info-box
disclaimer hashtags kicker dateline"""
#: Names that count where they stand first or alone: 'widget_recent', not 'builder-widget-container', in which page builders wrap text.
_FIRST_PARTS = frozenset({"widget", "widgets"})
#: Names that count alone: 'field--label-hidden' and 'hidden-xs' hide something else.
_WHOLE_NAMES = frozenset({"hidden", "d-none", "is-hidden"})
_SLUG = 6  # words of an id: a longer one is an anchor made from a heading
_ROLES = frozenset({"navigation", "complementary", "dialog", "alertdialog", "search", "contentinfo", "menu", "menubar", "banner"})
_KEPT = frozenset({"html", "body", "main", "h1"})
#: First words of names that tell of an element what it has or is made with, not what it is.
_NOT_PARTS = frozenset({"has", "no", "non", "with", "without", "is", "tag", "category", "js", "not"})
#: 'relatedStories', 'ShareBar-wrapper', 'most_read': words by case or by what joins them.
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\W\dA-Za-z_]+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@cache
def _parts() -> tuple[frozenset[str], tuple[str, ...]]:
    """Names of what is not the article: whole ones and beginnings; the languages' own phrases as newsrooms put them in classes too."""
    parts = set(_PARTS.split())
    for rules in filter(None, map(rules_for, available())):
        reading = rules.reading
        parts.update(slug(entry) for entry in reading.related if len(entry.split()) > 1 or len(entry) > 8)
        parts.update(
            slug(entry) for entry in (*reading.credit_labels, *reading.tag_labels) if entry.startswith(("cr", "leg", "pie", "etiq", "pala"))
        )
    whole = frozenset(part for part in parts if not part.endswith("*"))
    return whole, tuple(part[:-1] for part in parts if part.endswith("*"))


def is_furniture(element: Any, tag: str) -> bool:
    """Whether the element's own attributes say that it is no part of the article."""
    attributes = element.attrib
    if not attributes or tag in _KEPT:
        return False
    if attributes.get("role") in _ROLES or "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    if "style" in attributes and _HIDDEN.search(attributes["style"]):
        return True
    names = attributes.get("class", "")
    if "id" in attributes and len(_WORD.findall(attributes["id"][:200])) <= _SLUG:
        names = f"{names} {attributes['id']}"
    return len(names) > 1 and _is_part(names, tag)


def _is_part(names: str, tag: str) -> bool:
    tokens = names.split()
    # The article's own element carries its subjects as classes: 'post tag-nvidia category-ads has-sidebar'.
    if tag in {"article", "section"} and len(tokens) > 3:
        return False
    return any(map(_is_part_name, tokens))


@lru_cache(maxsize=65536)
def _is_part_name(name: str) -> bool:
    if name in _WHOLE_NAMES:
        return True
    whole, beginnings = _parts()
    words = [word.lower() for word in _WORD.findall(name)]
    if not words or words[0] in _NOT_PARTS:
        return False
    if words[0] in _FIRST_PARTS or (len(words) > 1 and "".join(words) in whole):
        return True
    for start, word in enumerate(words):
        if word in whole or word.startswith(beginnings):
            return True
        joined = word
        for other in words[start + 1 : start + 4]:
            joined = f"{joined}-{other}"
            if joined in whole:
                return True
    return False

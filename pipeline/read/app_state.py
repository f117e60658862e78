"""The state of a JavaScript application in a page (__NEXT_DATA__, `window.X = {...}`) -> what it says of the article."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from pipeline.read.article_data import ArticleData, plain_value
from pipeline.read.json_repair import parse_json, walk
from pipeline.read.linked_data import Scripts, find_scripts
from pipeline.text import fold

#: `window.__INITIAL_STATE__ = {`, `window["__APOLLO_STATE__"]={`, `Fusion.globalContent={`; behind some stands JSON.parse("...").
_ASSIGNED = re.compile(
    r"""(?:window|self|globalThis|Fusion)(?:\.|\[["'])(\w{3,60})(?:["']\])?\s*=\s*(JSON\.parse\(\s*)?(?=["'{\[])""",
)
_HEADLINES = ("headline", "title", "headlines", "name", "titulo", "heading")
_PUBLISHED = (
    "datepublished", "publishedat", "firstpublished", "firstpublishedat", "firstpublishdate", "first_publish_date", "publishdate",
    "publicationdate", "publication_date", "published_at", "publish_date", "publishedon", "pubdate", "published", "displaydate",
    "display_date", "publishtime", "publishedtime", "published_time", "firstpublicationdate", "date_published",
)  # fmt: skip
_AUTHORS = ("authors", "author", "byline", "bylines", "creators", "credits", "autor", "autores")
_AUTHOR_NAMES = ("name", "fullname", "full_name", "displayname", "display_name", "byline", "title", "label", "text")
_TOLD = frozenset({*_PUBLISHED, *_AUTHORS})
_BODY_KEYS = ("articleBody", "body", "content", "bodyHtml", "contentHtml", "html")
_MOST_CHARACTERS = 3_000_000
_MOST_ASSIGNED = 20
_decoder = json.JSONDecoder(strict=False)


def find_states(scripts: Scripts, words: Sequence[str] = ()) -> Iterator[Any]:
    """The decoded states in the scripts that hold one of `words`, __NEXT_DATA__ first; what is no valid JSON is left alone."""
    usable = [(attributes, content) for attributes, content in scripts if not words or any(word in content for word in words)]
    usable.sort(key=lambda entry: "__next_data__" not in entry[0])
    for attributes, content in usable:
        if "__next_data__" in attributes or "application/json" in attributes:
            yield _decoded(content.strip(), 0)
        elif "json" not in attributes and len(content) <= _MOST_CHARACTERS:
            for number, match in enumerate(_ASSIGNED.finditer(content)):
                if number > _MOST_ASSIGNED:
                    break
                value = _decoded(content, match.end())
                yield _decoded(value, 0) if isinstance(value, str) and match.group(2) else value


def _decoded(content: str, start: int) -> Any:
    try:
        return _decoder.raw_decode(content, start)[0]
    except (ValueError, RecursionError):
        return None


def read_state_article(scripts: Scripts, headlines: Iterable[str]) -> ArticleData:
    """What the state says of the article with one of `headlines`; an object without that headline, or a state without it, says nothing."""
    titles = {headline: words for headline in headlines if len(words := set(fold(headline).split())) > 2}
    if not titles:
        return ArticleData()
    # State may hold other letters escaped.
    longest = [max(re.findall(r"[A-Za-z]+", headline) or [""], key=len) for headline in titles]
    best = ArticleData()
    for state in find_states(scripts, longest):
        for node, _ in walk(state):
            keys = {_lower(key): key for key in node}
            if keys.keys().isdisjoint(_TOLD) or keys.keys().isdisjoint(_HEADLINES):
                continue
            headline = next((text for name in _HEADLINES if name in keys and (text := _text(node[keys[name]]))), "")
            if not headline or not _agree(set(fold(headline).split()), titles.values()):
                continue
            published = next((text for name in _PUBLISHED if name in keys and (text := _moment(node[keys[name]]))), "")
            authors = next((found for name in _AUTHORS if name in keys and (found := tuple(_names(node[keys[name]])))), ())
            if bool(published) + bool(authors) > bool(best.published) + bool(best.authors):
                best = ArticleData(headline=headline, authors=authors, published=published)
    return best


@lru_cache(maxsize=8192)
def _lower(key: str) -> str:
    return key.lower()


def _agree(words: set[str], titles: Iterable[set[str]]) -> bool:
    """Whether a headline shares most of its words with one of the page's."""
    return any(3 * len(words & title) >= 2 * max(len(words), len(title)) for title in titles)


def find_state_body(page: str) -> str:
    """The longest text that __NEXT_DATA__ holds under a name such as 'articleBody', HTML or plain; '' where there is none."""
    texts = (
        value
        for attributes, content in find_scripts(page)
        if "__next_data__" in attributes
        for node, _ in walk(parse_json(content))
        for key in _BODY_KEYS
        if isinstance(value := node.get(key), str)
    )
    return max(texts, key=len, default="")


def _text(value: Any) -> str:
    """A headline, which some systems keep in one more object: {"basic": "..."}."""
    if isinstance(value, dict):
        value = next((value[key] for key in ("basic", "main", "rendered", "default", "text") if isinstance(value.get(key), str)), "")
    return plain_value(value) if isinstance(value, str) else ""


def _moment(value: Any) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value.strip()[:60] if isinstance(value, str) else ""


def _names(value: Any, depth: int = 0) -> Iterator[str]:
    if depth > 3:
        return
    if isinstance(value, str):
        if value.strip() and not value.startswith(("http", "/")):
            yield plain_value(value)
    elif isinstance(value, list):
        for entry in value[:20]:
            yield from _names(entry, depth + 1)
    elif isinstance(value, dict):
        keys = {str(key).lower(): key for key in value}
        name = next((value[keys[key]] for key in _AUTHOR_NAMES if key in keys and isinstance(value[keys[key]], str)), None)
        if name is not None:
            yield from _names(name, depth + 1)
        elif inner := next((value[keys[key]] for key in ("by", *_AUTHORS) if key in keys), None):
            yield from _names(inner, depth + 1)

"""What one source of a page (JSON-LD, microdata, the state of an application) says of its article, as plain strings."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from bs4 import BeautifulSoup

from pipeline.text import normalize

_ENTITY = re.compile(r"&(?:#\d{1,6}|#x[0-9a-fA-F]{1,5}|[a-zA-Z]{2,8}\d?);")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,300}>")
_HALF = re.compile("[\ud800-\udfff]")  # of an emoji, cut by whoever wrote the page
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class ArticleData:
    """What a source says of the article; empty where it says nothing."""

    headline: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    modified: str = ""
    url: str = ""
    publisher: str = ""
    language: str = ""
    #: The article's text, HTML or plain.
    body: str = ""


def plain_value(value: str) -> str:
    """The text of a field: entities resolved, also doubly escaped ones, markup and repeated white space gone; at most 2,000 characters.

    >>> plain_value("Intel &amp;amp; AMD  <em>sobem</em>")
    'Intel & AMD sobem'
    """
    value = _HALF.sub("", value[: 2 * _LONGEST])
    for _ in range(2):
        if not _ENTITY.search(value):
            break
        value = html.unescape(value)
    if _TAG.search(value):
        value = BeautifulSoup(value, "lxml").get_text(" " if "<br" in value.lower() else "")
    return " ".join(normalize(value).split())[:_LONGEST]

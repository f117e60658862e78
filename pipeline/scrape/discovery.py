"""What a feed, sitemap or listing leads to: addresses of articles, and of further documents."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urljoin, urlsplit, urlunsplit

from pipeline.scrape.moments import date_in

_SESSION_PATH = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/?#]*", re.IGNORECASE)
_SESSION_QUERY = re.compile(
    r"(?:^|(?<=&))(?:phpsessid|jsessionid|aspsessionid\w*|cfid|cftoken|session_?id|sid=[0-9a-f]{16,})[^&]*&?", re.IGNORECASE
)
_TAG = re.compile(r"<[^>]{0,500}>")
_LONGEST_URL = 2000
#: So many addresses of one document are kept, the newest; more would be a whole archive of the outlet.
MOST_CANDIDATES = 5000


class DocumentError(ValueError):
    """Content that is no document of its kind; the message is one clause."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An address that a document names, with what it says about it."""

    url: str
    #: '' where the document gives none.
    title: str = ""
    summary: str = ""
    #: When it first came out, and when it was changed last; a day alone is its last second.
    published: datetime | None = None
    updated: datetime | None = None

    @property
    def moment(self) -> datetime | None:
        """The best date for the order of the walk: publication, else the last change, else the day in the address."""
        return self.published or self.updated or date_in(self.url)


@dataclass(frozen=True, slots=True)
class Found:
    """What one document holds, in its order."""

    articles: Sequence[Candidate] = ()
    #: Sitemaps of an index, or the feed that a page declares.
    documents: Sequence[Candidate] = ()


def clean_address(address: str | None, base: str) -> str | None:
    """An absolute http(s) address without fragment and session id; None where it is none.

    >>> clean_address("/a;jsessionid=1F?PHPSESSID=2&id=3#top", "https://a.example/x")
    'https://a.example/a?id=3'
    """
    address = "".join(html.unescape(address or "").split())
    try:
        parts = urlsplit(urljoin(base, address)) if address else None
        if parts is None or parts.scheme.lower() not in {"http", "https"} or not parts.hostname:
            return None
        query = _SESSION_QUERY.sub("", parts.query).rstrip("&")
        cleaned = urlunsplit((parts.scheme.lower(), parts.netloc, _SESSION_PATH.sub("", parts.path), query, ""))
    except ValueError:
        return None
    return cleaned if len(cleaned) <= _LONGEST_URL else None


def plain(text: str | None) -> str:
    """A title or summary without tags and entities, on one line.

    >>> plain("A &amp;lt;b&amp;gt;TSMC&lt;/b&gt; <i>sobe</i>")
    'A TSMC sobe'
    """
    text = html.unescape(html.unescape(text or ""))
    return " ".join(_TAG.sub(" ", text).split())

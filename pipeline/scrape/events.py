"""What the crawl tells while it runs: one JSON line an event, from the crawling process to the one that reads.

Pages never travel in an event: they lie in an archive, and the event tells where (archive, offset).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import Any


class EventError(ValueError):
    """A line that is no event; the message is one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a store remembers of an address it has met: a page, a feed or a sitemap."""

    #: As the server sent them; '' where it sent none, or where the address must be asked for without a condition.
    etag: str = ""
    last_modified: str = ""
    #: `Captured.content_hash` or `Discovered.content_hash`.
    content_hash: str = ""
    captured_at: datetime | None = None

    def to_json(self) -> dict[str, Any]:
        """As plain values."""
        return asdict(self) | {"captured_at": self.captured_at.isoformat() if self.captured_at else None}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Known:
        """The inverse of `to_json`."""
        moment = values.get("captured_at")
        return cls(**{**values, "captured_at": datetime.fromisoformat(moment) if moment else None})


@dataclass(frozen=True, slots=True, kw_only=True)
class Captured:
    """A page to be read lies in the archive, complete and on disk."""

    #: Name of the source in sources.toml.
    source: str
    #: As requested (key of `known`: its normalised form).
    url: str
    #: After redirects.
    final_url: str
    status: int
    captured_at: datetime
    #: Name of the file in the pages folder, and where in it the record begins.
    archive: str
    offset: int
    etag: str = ""
    last_modified: str = ""
    #: SHA-256 of the content in hexadecimal, after decompression.
    content_hash: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unchanged:
    """A page, feed or sitemap is as `known`: answered 304, or the same content again."""

    source: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A page or document that was not taken, and why, as one clause: 'larger than 10 MB', 'forbidden by robots.txt'."""

    source: str
    url: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovered:
    """A feed, sitemap or listing was read and every article address found in it is settled: captured, unchanged, refused or passed over.

    Told only then, so that a killed run asks for the document again. Validators are '' where the next run must read it anew: some of its
    articles were left for later, or it is an index of others.
    """

    source: str
    url: str
    #: Article addresses in it after filters.
    found: int
    etag: str = ""
    last_modified: str = ""
    #: Fingerprint of the filters it was read with: other filters in sources.toml, and it is read anew.
    content_hash: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceDone:
    """The last event of a source. Exactly one for each, unless the crawl is cut off."""

    source: str
    #: All that went out: robots.txt, feeds, pages, redirects and retries.
    requests: int = 0
    captured: int = 0
    unchanged: int = 0
    refused: int = 0
    #: Feeds, sitemaps and listings that were read.
    discovered: int = 0
    #: '' or one line: 'name not resolved', 'no answer within 15 seconds'.
    error: str = ""
    seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkDown:
    """No public source could be reached and no name was resolved. Comes before the SourceDone of those that failed by it."""


CrawlEvent = Captured | Unchanged | Refused | Discovered | SourceDone | NetworkDown

_KINDS: dict[str, type[CrawlEvent]] = {kind.__name__: kind for kind in (Captured, Unchanged, Refused, Discovered, SourceDone, NetworkDown)}


def to_json(event: CrawlEvent) -> str:
    """One line without a newline.

    >>> to_json(Unchanged(source="a", url="https://a.example/1"))
    '{"event": "Unchanged", "source": "a", "url": "https://a.example/1"}'
    """
    values = {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in ((field.name, getattr(event, field.name)) for field in fields(event))
    }
    return json.dumps({"event": type(event).__name__, **values})


def from_json(line: str) -> CrawlEvent:
    """The inverse of `to_json`. Raises EventError.

    >>> from_json('{"event": "NetworkDown"}')
    NetworkDown()
    """
    try:
        values = json.loads(line)
        kind = _KINDS[values.pop("event")]
        if "captured_at" in values:
            values["captured_at"] = datetime.fromisoformat(values["captured_at"])
        return kind(**values)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise EventError(f"no event of the crawl: {line[:100]!r} ({type(error).__name__})") from None

"""Crawls in tests: the real spider in its own process, and what it told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pipeline.addresses import normalize_url
from pipeline.scrape.crawl import crawl
from pipeline.scrape.events import Captured, CrawlEvent, Discovered, Known, Refused, SourceDone, Unchanged
from pipeline.scrape.limits import CrawlLimits
from pipeline.scrape.sources import Source
from tests.end_to_end.site.server import Answer, Asked, Route

#: Quick, and pages are asked for again however fresh they are.
LIMITS = CrawlLimits(delay=0.02, timeout=8.0, contact="https://news.example/bot", revisit_after=0.0, revisit_for=1e9, longest_wait=4.0)


@dataclass(frozen=True)
class Told:
    """The events of one crawl."""

    events: Sequence[CrawlEvent]

    def captured(self, source: str = "") -> list[str]:
        """Paths of the pages captured, in their order."""
        return [_path(event.url) for event in self.events if isinstance(event, Captured) and source in {"", event.source}]

    def unchanged(self) -> list[str]:
        """Paths of what had not changed."""
        return [_path(event.url) for event in self.events if isinstance(event, Unchanged)]

    def refused(self) -> dict[str, str]:
        """Reasons by path."""
        return {_path(event.url): event.reason for event in self.events if isinstance(event, Refused)}

    def done(self, source: str) -> SourceDone:
        """The last event of a source."""
        (found,) = (event for event in self.events if isinstance(event, SourceDone) and event.source == source)
        return found

    def known(self, earlier: Mapping[str, Known] | None = None) -> dict[str, Known]:
        """What a store would remember after this crawl."""
        found = dict(earlier or {})
        for event in self.events:
            if isinstance(event, Captured | Discovered):
                found[normalize_url(event.url)] = Known(
                    etag=event.etag,
                    last_modified=event.last_modified,
                    content_hash=event.content_hash,
                    captured_at=event.captured_at if isinstance(event, Captured) else None,
                )
        return found


def crawl_all(folder: Path, *sources: Source, known: Mapping[str, Known] | None = None, limits: CrawlLimits = LIMITS, **more: Any) -> Told:
    """Crawls to the end."""
    return Told(list(crawl(sources, pages_folder=folder, known=known or {}, limits=limits, **more)))


def source(kind: Any, url: str | Sequence[str], *, name: str = "gazeta", **more: Any) -> Source:
    """A source on loopback; several addresses are one of kind urls."""
    made = Source(name=name, kind=kind, allow_local=True, **more)
    return replace(made, url=url) if isinstance(url, str) else replace(made, urls=tuple(url))


def versioned(body: bytes, headers: Mapping[str, str], tag: str) -> Route:
    """A route that answers 304 to who has this version."""

    def answer(asked: Asked) -> Answer:
        if asked.headers.get("if-none-match") == tag:
            return Answer(status=304, headers={"ETag": tag})
        return Answer(body, headers={**headers, "ETag": tag})

    return answer


def in_turn(*answers: Answer) -> Route:
    """A route that answers one after the other, the last for ever."""
    left = list(answers)
    return lambda _: left.pop(0) if len(left) > 1 else left[0]


def _path(url: str) -> str:
    return "/" + url.split("/", 3)[3]

"""The walk through one source: which document or article to ask for next, newest first, and what is done when.

Pure bookkeeping: no network, no clock of its own. The spider asks `next_steps`, and tells how each step ended.
"""

from __future__ import annotations

import hashlib
import heapq
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from pipeline.addresses import is_front_page, normalize_url
from pipeline.scrape.discovery import Candidate, Found
from pipeline.scrape.events import Discovered, Known
from pipeline.scrape.gate import is_off_topic
from pipeline.scrape.limits import CrawlLimits
from pipeline.scrape.listings import is_service_page
from pipeline.scrape.sources import Source

#: Sitemaps and feeds read in one run: without and with a date to go back to.
MOST_DOCUMENTS, MOST_DOCUMENTS_BACK = 12, 400
_DEEPEST = 3
_OLDEST = datetime.min.replace(tzinfo=UTC)
_NEWEST = datetime.max.replace(tzinfo=UTC)


@dataclass(slots=True)
class Budget:
    """Articles that the whole run may still capture; None for any number."""

    left: int | None = None
    #: Asked for, and not yet known whether they will be captured.
    pending: int = 0

    @property
    def is_open(self) -> bool:
        """Whether another article may be asked for."""
        return self.left is None or self.left > self.pending

    @property
    def is_spent(self) -> bool:
        """Whether none will be asked for any more, however those under way end."""
        return self.left == 0

    def settle(self, *, is_captured: bool) -> None:
        """One article that was asked for is settled."""
        self.pending -= 1
        if is_captured and self.left is not None:
            self.left -= 1


@dataclass(slots=True, eq=False)
class Document:
    """A feed, sitemap or listing of the walk, until each of its articles is settled."""

    candidate: Candidate
    depth: int = 0
    found: int = 0
    open: int = 0
    is_read: bool = False
    #: Whether the next run must read it anew whatever its validators say.
    is_partial: bool = False
    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One thing to ask for."""

    url: str
    document: Document
    #: Whether it is an article, not a document.
    is_article: bool
    known: Known | None = None


@dataclass(slots=True)
class SourceWalk:
    """State of the walk through one source."""

    source: Source
    known: Mapping[str, Known]
    limits: CrawlLimits
    budget: Budget
    now: datetime
    since: date | None = None
    #: Whether the run has a limit of its own, which replaces that of the source.
    is_limited: bool = False
    in_flight: int = 0
    _due: list[tuple[float, int, Document, Candidate | None]] = field(default_factory=list)
    #: Normalised addresses of articles met by any source of the run, and of documents of this one.
    seen: set[str] = field(default_factory=set)
    _read: set[str] = field(default_factory=set)
    _serial: int = 0
    _documents: int = 0
    _documents_in_flight: int = 0
    _walked: int = 0
    _told: list[Discovered] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.since = self.since or self.source.since
        if self.source.kind == "urls":
            root = Document(Candidate(url=""), is_read=True)
            self._take(root, Found(articles=[Candidate(url=url) for url in self.source.urls]))
        else:
            self._push(Document(Candidate(url=self.source.url)), None, _NEWEST)
            self._read.add(normalize_url(self.source.url))

    @property
    def is_done(self) -> bool:
        """Whether nothing is asked for any more and nothing is left to ask for."""
        return not self.in_flight and not self._has_next()

    @property
    def fingerprint(self) -> str:
        """Of the filters: a document that was read with others is read anew."""
        source = self.source
        filters = (source.kind, source.include, source.exclude, self.since)
        return hashlib.sha256(repr(filters).encode()).hexdigest()[:16]

    def next_steps(self) -> Iterator[Step]:
        """What to ask for now; nothing while enough is under way."""
        while self.in_flight < self.limits.concurrency_per_domain and self._has_next():
            _, _, document, candidate = self._due[0]
            if self._documents_in_flight or not (candidate is None or self.budget.is_open):
                return  # what is being read may hold something newer; and an article under way may be the last
            heapq.heappop(self._due)
            if candidate is None:
                self._documents += 1
                self._documents_in_flight += 1
                self.in_flight += 1
                yield Step(document.candidate.url, document, is_article=False, known=self._known_document(document))
            elif step := self._article_step(document, candidate):
                self.in_flight += 1
                self.budget.pending += 1
                yield step

    def finish_document(self, step: Step, found: Found | None, *, etag: str = "", last_modified: str = "") -> None:
        """A document was read; None where it was not to be had or has not changed."""
        self.in_flight -= 1
        self._documents_in_flight -= 1
        if found is None:
            return
        document = step.document
        document.is_read, document.etag, document.last_modified = True, etag, last_modified
        for child in found.documents:
            if document.depth < _DEEPEST and self._is_wanted(child) and _is_first(child.url, self._read):
                document.is_partial = True  # an index may stay the same while what it points to changes
                self._push(Document(child, depth=document.depth + 1), None, child.moment or _NEWEST)
        self._take(document, found)

    def finish_article(self, step: Step, *, is_captured: bool = False, is_lost: bool = False) -> None:
        """An article is settled; lost is one that the next run should ask for again."""
        self.in_flight -= 1
        self.budget.settle(is_captured=is_captured)
        step.document.is_partial |= is_lost
        self._settle(step.document)

    def told(self) -> Iterator[Discovered]:
        """The documents that became settled since the last call."""
        if self._due and not self._has_next():  # the limit is reached: what is left stays for the next run
            for _, _, document, candidate in self._due:
                if candidate is not None:
                    document.is_partial = True
                    self._settle(document)
            self._due.clear()
        while self._told:
            yield self._told.pop(0)

    def give_up(self) -> None:
        """Nothing more is asked for: the site is not to be had."""
        self._due.clear()

    def _has_next(self) -> bool:
        if not self._due:
            return False
        documents = MOST_DOCUMENTS_BACK if self.since else MOST_DOCUMENTS
        while self._due and self._due[0][3] is None and self._documents >= documents:
            heapq.heappop(self._due)
        return bool(self._due) and not self.budget.is_spent and self._walked < self._most

    @property
    def _most(self) -> float:
        if self.source.kind == "urls" and self.source.most is None:
            return float("inf")  # each was named
        return float("inf") if self.is_limited else self.source.most or self.limits.articles_per_source

    def _take(self, document: Document, found: Found) -> None:
        for candidate in found.articles:
            if not self._is_wanted(candidate) or not self.source.accepts(candidate.url) or not _is_first(candidate.url, self.seen):
                continue
            if self.source.kind != "urls" and (is_off_topic(candidate) or self._is_no_article(candidate.url)):
                continue
            document.found += 1
            document.open += 1
            self._push(document, candidate, candidate.moment or _OLDEST)
        if not document.open:
            self._tell(document)

    def _is_no_article(self, url: str) -> bool:
        """A feed names articles only, but for an entry that leads to the front page; a sitemap names everything."""
        return is_service_page(url) if "sitemap" in self.source.kind else is_front_page(url)

    def _is_wanted(self, candidate: Candidate) -> bool:
        moment = max(filter(None, (candidate.moment, candidate.updated)), default=None)
        return not (self.since and moment) or moment >= datetime.combine(self.since, time.min, tzinfo=UTC)

    def _push(self, document: Document, candidate: Candidate | None, moment: datetime) -> None:
        """Into the order of the walk: the newest first, a document before articles of the same moment, else as found."""
        self._serial += 1
        rank = -moment.timestamp() if moment not in {_OLDEST, _NEWEST} else (1e18 if moment == _OLDEST else -1e18)
        heapq.heappush(self._due, (rank, self._serial, document, candidate))

    def _article_step(self, document: Document, candidate: Candidate) -> Step | None:
        known = self.known.get(normalize_url(candidate.url))
        if known is None or self._is_due(candidate, known):
            self._walked += 1
            return Step(candidate.url, document, is_article=True, known=known)
        self._walked += self.since is None  # without a date to go back to, only the newest are looked at
        self._settle(document)
        return None

    def _is_due(self, candidate: Candidate, known: Known) -> bool:
        """Whether a page that was captured before may have changed since."""
        if known.captured_at is None:
            return True
        if candidate.updated:
            return candidate.updated > known.captured_at
        age = self.now - known.captured_at
        if age < timedelta(seconds=self.limits.revisit_after):
            return False
        first_seen = min(filter(None, (candidate.moment, known.captured_at)))
        return self.now - first_seen <= timedelta(seconds=self.limits.revisit_for)

    def _known_document(self, document: Document) -> Known | None:
        known = self.known.get(normalize_url(document.candidate.url))
        return known if known and known.content_hash == self.fingerprint else None

    def _settle(self, document: Document) -> None:
        document.open -= 1
        if not document.open:
            self._tell(document)

    def _tell(self, document: Document) -> None:
        if not document.candidate.url:
            return
        is_partial = document.is_partial
        self._told.append(
            Discovered(
                source=self.source.name,
                url=document.candidate.url,
                found=document.found,
                etag="" if is_partial else document.etag,
                last_modified="" if is_partial else document.last_modified,
                content_hash=self.fingerprint,
            )
        )


def _is_first(url: str, seen: set[str]) -> bool:
    key = normalize_url(url)
    is_first = key not in seen
    seen.add(key)
    return is_first

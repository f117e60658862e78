"""The one spider for all sources: steps of the walks -> requests, answers -> archive and events."""

from __future__ import annotations

import hashlib
import socket
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from time import monotonic
from typing import Any, Protocol
from urllib.parse import urljoin

from scrapy import Request, Spider, signals
from scrapy.http import Response

from pipeline.addresses import is_front_page, normalize_url
from pipeline.scrape import resolver
from pipeline.scrape.discovery import Candidate, DocumentError, Found
from pipeline.scrape.documents import parse_document
from pipeline.scrape.events import Captured, CrawlEvent, Known, NetworkDown, Refused, SourceDone, Unchanged
from pipeline.scrape.guard import PRIVATE, host_of
from pipeline.scrape.limits import CrawlLimits
from pipeline.scrape.politeness import Politeness
from pipeline.scrape.refusals import Refusal, explain, is_passing
from pipeline.scrape.robots import RobotsMiddleware
from pipeline.scrape.sitemaps import MOST_BYTES
from pipeline.scrape.sites import site_of
from pipeline.scrape.sources import Source
from pipeline.scrape.walk import Budget, SourceWalk, Step
from pipeline.scrape.warc import split_content_type

NO_NETWORK = "no network"
_OK, _NOT_MODIFIED, _TOO_MANY, _SERVER_ERROR = 200, 304, 429, 500
_GONE = {404, 410}
_PAGES = {"", "text/html", "application/xhtml+xml", "text/plain"}
_HOP_HEADERS = {"content-encoding", "transfer-encoding", "content-length", "connection", "keep-alive", "set-cookie"}
_ACCEPT_PAGE = "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5,*/*;q=0.1"
_ACCEPT_DOCUMENT = "application/rss+xml,application/atom+xml,application/xml;q=0.9,text/xml;q=0.9,text/html;q=0.5,*/*;q=0.1"


class Archive(Protocol):
    """Where captured pages are kept (archive.py)."""

    def write(
        self,
        *,
        source: str,
        requested: str,
        url: str,
        status: int,
        headers: Sequence[tuple[str, str]],
        content: bytes,
        captured_at: datetime,
    ) -> tuple[str, int]:
        """Keeps a page on disk; the name of the file and the offset of the record."""


@dataclass(slots=True)
class Run:
    """One source while it is crawled."""

    source: Source
    walk: SourceWalk
    open_hosts: frozenset[str]
    started: float
    requests: int = 0
    captured: int = 0
    unchanged: int = 0
    refused: int = 0
    discovered: int = 0
    error: str = ""
    #: The last reason of a host that is left alone; the source's own where nothing else came of it.
    last_given_up: str = ""
    is_done: bool = False


class NewsSpider(Spider):
    """Crawls the sources of a job and tells what happens by `tell`."""

    name = "chipdeals"

    def __init__(
        self,
        *,
        sources: Sequence[Source],
        known: Mapping[str, Known],
        limits: CrawlLimits,
        archive: Archive,
        tell: Callable[[CrawlEvent], None],
        since: date | None = None,
        limit: int | None = None,
    ) -> None:
        super().__init__()
        self.limits, self._archive, self._tell, self._known = limits, archive, tell, known
        self._budget, seen = Budget(limit), set[str]()
        self._captured: set[str] = set()
        self._ends = since is None and limit is None
        self._held: list[SourceDone] = []
        self._is_network_up = False
        self._failed_names: set[str] = set()
        self.runs: dict[str, Run] = {}
        for source in sources:
            hosts = frozenset(map(host_of, (source.url, *source.urls))) if source.allow_local else frozenset[str]()
            walk = SourceWalk(source, known, limits, self._budget, datetime.now(UTC), since=since, is_limited=limit is not None, seen=seen)
            self.runs[source.name] = Run(source, walk, hosts, monotonic())
        self.open_hosts = frozenset().union(*(run.open_hosts for run in self.runs.values()))

    @classmethod
    def from_crawler(cls, crawler: Any, *args: Any, **kwargs: Any) -> NewsSpider:
        """As Scrapy makes it."""
        spider: NewsSpider = super().from_crawler(crawler, *args, **kwargs)
        spider.politeness = Politeness(crawler, spider.limits)
        crawler.signals.connect(spider._count_request, signal=signals.request_reached_downloader)
        crawler.signals.connect(spider._end, signal=signals.spider_closed)
        return spider

    politeness: Politeness
    robots: RobotsMiddleware

    async def start(self) -> AsyncIterator[Request]:
        """The first requests of every source."""
        for run in self.runs.values():
            delay = self.limits.delay if run.source.delay is None else run.source.delay
            for site in {site_of(url) for url in (run.source.url, *run.source.urls) if url}:
                self.politeness.set_delay(site, delay)
        for request in self._go_on():
            yield request

    def explain(self, error: BaseException, request: Request) -> str:
        """The reason for an error as one clause."""
        from twisted.internet import reactor  # noqa: PLC0415  Scrapy chooses which

        failures = getattr(reactor.nameResolver, "failures", {})
        most = request.meta.get("download_maxsize", self.limits.max_bytes)
        failure = failures.get(host_of(request.url), "")
        timeout = request.meta.get("download_timeout", self.limits.timeout)
        reason = explain(error, timeout=timeout, most_bytes=most, name_failure=failure)
        if reason in {resolver.NOT_RESOLVED, resolver.NO_NAME_SERVER, "network not reachable"}:
            self._failed_names.add(reason)
        if reason == PRIVATE and request.meta.get("redirect_times"):
            return "redirected to a private address"
        return f"more than {self.limits.most_redirects} redirects" if reason == "too many redirects" else reason

    def note_answer(self, request: Request) -> None:
        """A host has answered: where it is none of this machine's, the network is there."""
        self._is_network_up |= host_of(request.url) not in self.open_hosts

    def _go_on(self, run: Run | None = None) -> Iterator[Request]:
        """What is to be asked next, first of the source that was just answered."""
        others = [other for other in self.runs.values() if other is not run] if self._budget.left is not None or run is None else []
        for one in [*([run] if run else []), *others]:
            if one.is_done:
                continue
            if self._ends and monotonic() - one.started > self.limits.seconds_per_source:
                one.walk.give_up()
                one.last_given_up = "too slow"
            for step in one.walk.next_steps():
                yield self._request(one, step)
            for event in one.walk.told():
                one.discovered += bool(event.url)
                self._tell(event)
            if one.walk.is_done:
                self._finish(one)

    def _request(self, run: Run, step: Step) -> Request:
        headers = {"Accept": _ACCEPT_PAGE if step.is_article else _ACCEPT_DOCUMENT}
        if language := run.source.language:
            headers["Accept-Language"] = f"{language},en;q=0.5" if language != "en" else "en"
        if step.known and step.known.etag:
            headers["If-None-Match"] = step.known.etag
        if step.known and step.known.last_modified:
            headers["If-Modified-Since"] = step.known.last_modified
        meta: dict[str, Any] = {"source": run.source.name, "download_slot": site_of(step.url)}
        if not step.is_article and "sitemap" in run.source.kind:
            meta["download_maxsize"] = MOST_BYTES
        return Request(
            step.url,
            headers=headers,
            meta=meta,
            dont_filter=True,
            callback=self._take_answer,
            errback=self._take_error,
            cb_kwargs={"run": run, "step": step},
        )

    def _take_answer(self, response: Response, run: Run, step: Step) -> Iterator[Request]:
        try:
            if step.is_article:
                self._take_page(response, run, step)
            else:
                self._take_document(response, run, step)
        except OSError as error:  # the disk is full: nothing that comes could be kept
            self._lose(run, step, f"cannot be kept: {(error.strerror or str(error)).lower()}", is_lost=True, url=response.url)
            self._stop(f"pages cannot be kept: {(error.strerror or str(error)).lower()}")
        except Exception as error:  # noqa: BLE001  one odd page must not end a source
            self._lose(run, step, f"not readable ({type(error).__name__})", is_lost=False, url=response.url)
        yield from self._go_on(run)

    def _take_error(self, failure: Any) -> Iterator[Request]:
        request, error = failure.request, failure.value
        run, step = request.cb_kwargs["run"], request.cb_kwargs["step"]
        reason = self.explain(error, request)
        is_lost = error.is_lost if isinstance(error, Refusal) else is_passing(error)
        self._lose(run, step, reason, is_lost=is_lost, url=request.url)
        yield from self._go_on(run)

    def _stop(self, reason: str) -> None:
        for run in self.runs.values():
            if not run.is_done:
                run.error = run.error or reason
                run.walk.give_up()

    def _lose(self, run: Run, step: Step, reason: str, *, is_lost: bool, url: str) -> None:
        """Something was not had. Of a host that is given up there is one line, at the end of its source."""
        is_root = not step.is_article and step.document.depth == 0
        given_up = self.politeness.of(url).given_up
        is_over = bool(given_up) and site_of(url) == site_of(run.source.url)
        if is_over:
            run.walk.give_up()
        if is_root or is_over:
            run.error = run.error or reason
        else:
            run.refused += 1
            run.last_given_up = reason if given_up else run.last_given_up
            self._tell(Refused(source=run.source.name, url=step.url, reason=reason))
        if step.is_article:
            run.walk.finish_article(step, is_lost=is_lost)
        else:
            run.walk.finish_document(step, None)

    def _take_document(self, response: Response, run: Run, step: Step) -> None:
        if response.status == _NOT_MODIFIED and step.known:
            run.unchanged += 1
            self._tell(Unchanged(source=run.source.name, url=step.url))
            run.walk.finish_document(step, None)
            return
        if response.status in _GONE and step.document.depth == 0 and (elsewhere := self._find_elsewhere(run, response.url)):
            run.refused += 1
            self._tell(Refused(source=run.source.name, url=step.url, reason=f"answered with status {response.status}"))
            run.walk.finish_document(step, elsewhere)
            return
        if response.status != _OK:
            self._refuse_status(response, run, step)
            return
        _, charset = split_content_type(_header(response, "Content-Type"))
        try:
            found = parse_document(run.source.kind, response.body, response.url, charset=charset, depth=step.document.depth)
        except DocumentError as error:
            self._lose(run, step, str(error), is_lost=False, url=step.url)
            return
        run.walk.finish_document(step, found, etag=_header(response, "ETag"), last_modified=_header(response, "Last-Modified"))

    def _find_elsewhere(self, run: Run, url: str) -> Found | None:
        """Where else a site may say what its articles are, now that an address of sources.toml is gone."""
        if "sitemap" in run.source.kind:
            names = [address for address in self.robots.sitemaps_of(url) if address != url]
        else:
            names = [urljoin(url, "/")] if run.source.kind == "feed" else []
        return Found(documents=[Candidate(url=name) for name in names]) if names else None

    def _take_page(self, response: Response, run: Run, step: Step) -> None:
        known, final = step.known, normalize_url(response.url)
        if response.status == _NOT_MODIFIED and known:
            self._leave(run, step)
            return
        if response.status != _OK:
            self._refuse_status(response, run, step)
            return
        media_type, _ = split_content_type(_header(response, "Content-Type"))
        if media_type not in _PAGES:
            self._lose(run, step, f"no page but {media_type[:60]}", is_lost=False, url=step.url)
        elif is_front_page(response.url) and not is_front_page(step.url):
            self._lose(run, step, "redirected to the front page", is_lost=False, url=step.url)
        elif final in self._captured:  # another address of an article of this run
            self._leave(run, step)
        else:
            self._captured.add(final)
            self._keep(response, run, step, known or self._known.get(final))

    def _keep(self, response: Response, run: Run, step: Step, known: Known | None) -> None:
        content_hash = hashlib.sha256(response.body).hexdigest()
        if known and known.content_hash == content_hash:
            self._leave(run, step)
            return
        captured_at = datetime.now(UTC)
        headers = [
            (name.decode("latin-1"), value.decode("latin-1"))
            for name, values in response.headers.items()
            if name.decode("latin-1").lower() not in _HOP_HEADERS
            for value in values
        ]
        archive, offset = self._archive.write(
            source=run.source.name,
            requested=step.url,
            url=response.url,
            status=response.status,
            headers=headers,
            content=response.body,
            captured_at=captured_at,
        )
        run.captured += 1
        self._tell(
            Captured(
                source=run.source.name,
                url=step.url,
                final_url=response.url,
                status=response.status,
                captured_at=captured_at,
                archive=archive,
                offset=offset,
                etag=_header(response, "ETag"),
                last_modified=_header(response, "Last-Modified"),
                content_hash=content_hash,
            )
        )
        run.walk.finish_article(step, is_captured=True)

    def _leave(self, run: Run, step: Step) -> None:
        run.unchanged += 1
        self._tell(Unchanged(source=run.source.name, url=step.url))
        run.walk.finish_article(step)

    def _refuse_status(self, response: Response, run: Run, step: Step) -> None:
        is_lost = response.status == _TOO_MANY or response.status >= _SERVER_ERROR
        reason = self.politeness.of(response.url).given_up or f"answered with status {response.status}"
        if 300 <= response.status < 400 and response.headers.get("Location"):
            reason = "redirected to another scheme than http(s)"
        self._lose(run, step, reason, is_lost=is_lost, url=response.url)

    def _count_request(self, request: Request) -> None:
        self.runs[request.meta["source"]].requests += 1

    def _finish(self, run: Run) -> None:
        run.is_done = True
        run.error = run.error or ("" if run.captured or run.unchanged else run.last_given_up)
        done = SourceDone(
            source=run.source.name,
            requests=run.requests,
            captured=run.captured,
            unchanged=run.unchanged,
            refused=run.refused,
            discovered=run.discovered,
            error=run.error,
            seconds=round(monotonic() - run.started, 3),
        )
        # Whether it is the source's fault shows only when another one is reached, or none.
        if run.error in self._failed_names and not self._is_network_up:
            self._held.append(done)
        else:
            self._tell(done)

    def _end(self) -> None:
        """The crawl is over: what was held back is told, and what was cut off."""
        from twisted.internet import reactor  # noqa: PLC0415

        is_up = self._is_network_up or getattr(reactor.nameResolver, "has_resolved", False)
        is_down = bool(self._held) and not is_up and (resolver.NO_NAME_SERVER in self._failed_names or not _has_route())
        if is_down:
            self._tell(NetworkDown())
        for done in self._held:
            values = {name: getattr(done, name) for name in ("source", "requests", "seconds")}
            self._tell(SourceDone(**values, error=NO_NETWORK) if is_down else done)
        for run in self.runs.values():
            if not run.is_done:
                run.error = run.error or "cut off"
                self._finish(run)


def _header(response: Response, name: str) -> str:
    return (response.headers.get(name) or b"").decode("latin-1")[:1000]


def _has_route() -> bool:
    """Whether this machine has a way to the internet at all; nothing is sent."""
    for family, address in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as probe:
                probe.connect((address, 9))
        except OSError:
            continue
        return True
    return False

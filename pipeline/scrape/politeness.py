"""How hard a site may be asked: pace, pauses it asks for, retries, and when it is left alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from time import monotonic
from typing import Any
from urllib.request import getproxies, proxy_bypass

from scrapy import Request
from scrapy.exceptions import CannotResolveHostError, DownloadTimeoutError
from scrapy.extensions.throttle import AutoThrottle
from scrapy.http import Response

from pipeline.scrape.guard import PRIVATE, host_of, refuse_url
from pipeline.scrape.limits import CrawlLimits
from pipeline.scrape.refusals import Refusal, is_passing, retry_after
from pipeline.scrape.sites import site_of

_RETRIED = {408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524}
_BAD_REQUEST, _GONE = 400, {404, 410}
_MOST_FAILURES, _MOST_DENIALS = 4, 6


@dataclass(slots=True)
class HostHealth:
    """How a host has answered in this run."""

    has_answered: bool = False
    #: Failures since the last answer.
    failures: int = 0
    #: Refusals and errors of the server since the last page.
    denials: int = 0
    #: Why nothing more is asked of it; '' while it is asked.
    given_up: str = ""


class Politeness:
    """What is known of every host and site in this run."""

    def __init__(self, crawler: Any, limits: CrawlLimits) -> None:
        self._crawler = crawler
        self.limits = limits
        self.hosts: dict[str, HostHealth] = {}
        self._delays: dict[str, float] = {}

    def of(self, url: str) -> HostHealth:
        """The health of an address's host."""
        return self.hosts.setdefault(host_of(url), HostHealth())

    def delay_of(self, site: str) -> float:
        """The least time between two requests to a site, in seconds."""
        return self._delays.get(site, self.limits.delay)

    def set_delay(self, site: str, delay: float) -> None:
        """What a source wants for a site; of two sources the slower."""
        self._delays[site] = max(delay, self._delays.get(site, 0.0))
        self._apply(site)

    def slow_down(self, request: Request, delay: float) -> None:
        """What robots.txt wants. Raises Refusal where it is more than a run can wait."""
        if delay > self.limits.longest_wait:
            raise Refusal(f"robots.txt asks for {delay:g} seconds between requests", is_lost=True)
        site = request.meta["download_slot"]
        if delay > self.delay_of(site):
            self._delays[site] = delay
            self._apply(site)

    def pause(self, request: Request, seconds: float) -> None:
        """Nothing is asked of the request's site for so long."""
        site = request.meta["download_slot"]
        if slot := self._crawler.engine.downloader.slots.get(site):
            slot.lastseen = max(slot.lastseen, monotonic() + seconds - self.delay_of(site))
            slot.delay = max(slot.delay, 0.001)  # a slot without a delay does not look when it was used last

    def keep_pace(self, request: Request) -> None:
        """AutoThrottle may have made the site's delay shorter than it asked for."""
        site = request.meta.get("download_slot", "")
        slot = self._crawler.engine.downloader.slots.get(site)
        if slot:
            slot.delay = max(slot.delay, self.delay_of(site))

    def _apply(self, site: str) -> None:
        downloader = self._crawler.engine.downloader
        concurrency = self.limits.concurrency_per_domain if self._delays[site] <= self.limits.delay else 1
        downloader.per_slot_settings[site] = {"delay": self._delays[site], "concurrency": concurrency}
        if slot := downloader.slots.get(site):
            slot.delay, slot.concurrency = max(slot.delay, self._delays[site]), concurrency


class Throttle(AutoThrottle):
    """AutoThrottle that never goes below what a site asks for."""

    def _response_downloaded(self, response: Response, request: Request, spider: Any) -> None:
        super()._response_downloaded(response, request, spider)
        spider.politeness.keep_pace(request)


class AccessMiddleware:
    """The first to see a request, each redirect and retry included: whether its address may be asked for at all."""

    def __init__(self, crawler: Any) -> None:
        self._crawler = crawler
        # Those of the sources that may ask local addresses, and the proxies.
        self._open_hosts = frozenset(crawler.settings.getlist("OPEN_HOSTS"))

    @classmethod
    def from_crawler(cls, crawler: Any) -> AccessMiddleware:
        """As Scrapy makes it."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Raises Refusal."""
        spider = self._crawler.spider
        run = spider.runs[request.meta["source"]]
        host = host_of(request.url)
        reason = refuse_url(request.url, run.open_hosts)
        if reason or (host in self._open_hosts and host not in run.open_hosts):
            raise Refusal(reason or PRIVATE)
        if given_up := spider.politeness.of(request.url).given_up:
            raise Refusal(given_up, is_lost=True)
        request.meta["download_slot"] = site_of(request.url)


class NamesMiddleware:
    """Looks a name up before its request waits for its turn: of a site whose names lead nowhere, each would else cost its delay."""

    def __init__(self, crawler: Any) -> None:
        self._crawler = crawler
        self._proxies = getproxies()

    @classmethod
    def from_crawler(cls, crawler: Any) -> NamesMiddleware:
        """As Scrapy makes it."""
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        """Raises Refusal. Behind a proxy names are resolved there."""
        host = host_of(request.url)
        if request.url.partition(":")[0] in self._proxies and not proxy_bypass(host):
            return
        from twisted.internet import reactor  # noqa: PLC0415  Scrapy chooses which

        if failure := await reactor.nameResolver.judge(host):
            if failure != PRIVATE:
                self._crawler.spider.politeness.of(request.url).given_up = failure
            raise Refusal(failure, is_lost=failure != PRIVATE)


class ProxiedMiddleware:
    """Behind a proxy names are resolved there; here they are judged by what they stand for, where that can be known."""

    async def process_request(self, request: Request) -> None:
        """Raises Refusal."""
        if not request.meta.get("proxy"):
            return
        from twisted.internet import reactor  # noqa: PLC0415  Scrapy chooses which

        if await reactor.nameResolver.judge(host_of(request.url)) == PRIVATE:
            raise Refusal(PRIVATE)


class RetryMiddleware:
    """Asks again where that may help, as late as the site wants; and gives a host up that does not answer."""

    def __init__(self, crawler: Any) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Any) -> RetryMiddleware:
        """As Scrapy makes it."""
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response | Request:
        """The response, or the request again."""
        politeness: Politeness = self._crawler.spider.politeness
        health = politeness.of(request.url)
        health.has_answered, health.failures = True, 0
        self._crawler.spider.note_answer(request)
        health.denials = health.denials + 1 if response.status >= _BAD_REQUEST and response.status not in _GONE else 0
        if health.denials >= _MOST_DENIALS and not request.meta.get("is_robots"):
            health.given_up = f"answered with status {response.status} {health.denials} times in a row"
            return response
        if response.status not in _RETRIED:
            return response
        header = (response.headers.get("Retry-After") or b"").decode("latin-1")
        wait = retry_after(header, datetime.now(UTC)) if header else None
        if wait is not None and wait > politeness.limits.longest_wait:
            health.given_up = f"asks to wait {wait:.0f} seconds (status {response.status})"
            return response
        return self._again(request, wait) or response

    def process_exception(self, request: Request, exception: Exception) -> Request | None:
        """The request again; None where that would not help."""
        if not is_passing(exception):
            return None
        politeness: Politeness = self._crawler.spider.politeness
        health = politeness.of(request.url)
        health.failures += 1
        is_silent = isinstance(exception, DownloadTimeoutError) and not health.has_answered
        if isinstance(exception, CannotResolveHostError) or is_silent or health.failures >= (_MOST_FAILURES if health.has_answered else 2):
            health.given_up = health.given_up or self._crawler.spider.explain(exception, request)
            return None
        is_slow = isinstance(exception, DownloadTimeoutError)
        return None if is_slow and request.meta.get("retry_times") else self._again(request, None)

    def _again(self, request: Request, wait: float | None) -> Request | None:
        politeness: Politeness = self._crawler.spider.politeness
        times = request.meta.get("retry_times", 0) + 1
        if times > politeness.limits.retries:
            return None
        if wait is None:
            wait = min(politeness.limits.longest_wait, max(0.5, politeness.delay_of(request.meta["download_slot"])) * 2.0 ** (times - 1))
        politeness.pause(request, wait)
        again: Request = request.replace(dont_filter=True, priority=request.priority - 1)
        again.meta["retry_times"] = times
        return again

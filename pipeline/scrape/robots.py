"""robots.txt: what a site allows, and how fast. A site whose rules cannot be read now is left alone (RFC 9309)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from protego import Protego
from scrapy import Request
from scrapy.http.request import NO_CALLBACK

from pipeline.scrape.refusals import Refusal

FORBIDDEN = "forbidden by robots.txt"
_MOST_BYTES = 512_000
_FIRST_SECONDS = 10.0
_OK, _CLIENT_ERROR, _SERVER_ERROR, _TOO_MANY = 200, 400, 500, 429


@dataclass(frozen=True, slots=True)
class Rules:
    """What one robots.txt says to this crawler."""

    allows: Callable[[str], bool]
    #: Seconds between two requests; 0 where it says nothing.
    delay: float = 0.0
    #: Addresses of sitemaps that it names.
    sitemaps: tuple[str, ...] = ()


def parse_rules(content: bytes, agent: str) -> Rules:
    r"""The rules for `agent`, the name of the program without version; what is no robots.txt allows everything.

    >>> rules = parse_rules(b"User-agent: *\nDisallow: /busca\nCrawl-delay: 3", "chipdeals")
    >>> rules.allows("https://a.example/busca?q=1"), rules.allows("https://a.example/a"), rules.delay
    (False, True, 3.0)
    """
    text = content[:_MOST_BYTES].decode("utf-8-sig", "replace")
    if text.lstrip()[:1] == "<":
        return Rules(lambda _: True)  # a page that says there is none
    parsed = Protego.parse(text)
    delay = float(parsed.crawl_delay(agent) or 0.0)
    if rate := parsed.request_rate(agent):
        delay = max(delay, rate.seconds / max(1, rate.requests))
    return Rules(lambda url: bool(parsed.can_fetch(url, agent)), delay, tuple(parsed.sitemaps))


def judge(status: int, content: bytes, agent: str) -> Rules | None:
    """The rules that an answer means; None where nothing may be asked for now."""
    if status == _TOO_MANY or status >= _SERVER_ERROR:
        return None
    return parse_rules(content, agent) if status == _OK else Rules(lambda _: True)


class RobotsMiddleware:
    """Asks each host for its robots.txt once, before anything else, and holds the requests to it meanwhile."""

    def __init__(self, crawler: Any) -> None:
        self._crawler = crawler
        self._agent: str = crawler.settings["ROBOTS_AGENT"]
        self._rules: dict[str, Rules | Refusal] = {}
        self._asked: dict[str, asyncio.Event] = {}
        crawler.spider.robots = self

    @classmethod
    def from_crawler(cls, crawler: Any) -> RobotsMiddleware:
        """As Scrapy makes it."""
        return cls(crawler)

    def sitemaps_of(self, url: str) -> tuple[str, ...]:
        """The sitemaps that the robots.txt of an address's host names; none where it was not read."""
        rules = self._rules.get(_origin(url))
        return rules.sitemaps if isinstance(rules, Rules) else ()

    async def process_request(self, request: Request) -> None:
        """Raises Refusal for what the site does not want read, or where it does not say."""
        if request.meta.get("is_robots"):
            return
        rules = await self._rules_for(request)
        if isinstance(rules, Refusal):
            raise Refusal(str(rules), is_lost=rules.is_lost)
        if not rules.allows(request.url):
            raise Refusal(FORBIDDEN)
        self._crawler.spider.politeness.slow_down(request, rules.delay)

    async def _rules_for(self, request: Request) -> Rules | Refusal:
        origin = _origin(request.url)
        if origin not in self._asked:
            told = self._asked[origin] = asyncio.Event()
            try:
                self._rules[origin] = await self._ask(origin, request)
            finally:
                told.set()
        await self._asked[origin].wait()
        return self._rules[origin]

    async def _ask(self, origin: str, request: Request) -> Rules | Refusal:
        spider = self._crawler.spider
        timeout = min(_FIRST_SECONDS, spider.limits.timeout)  # mostly the first request to a host: whether it is there at all
        meta = {"is_robots": True, "source": request.meta["source"], "download_maxsize": 5 * _MOST_BYTES, "download_timeout": timeout}
        asked = Request(f"{origin}/robots.txt", meta=meta, priority=1000, callback=NO_CALLBACK, dont_filter=True)
        try:
            response = await self._crawler.engine.download_async(asked)
        except Exception as error:  # noqa: BLE001  the network, in all its ways
            return Refusal(spider.explain(error, asked), is_lost=True)
        rules = judge(response.status, response.body, self._agent)
        return rules or Refusal(f"robots.txt answered with status {response.status}", is_lost=True)


def _origin(url: str) -> str:
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{rest.partition('/')[0].partition('?')[0]}"

"""The process that crawls: one JSON job on stdin, one JSON event a line on stdout. Run as `python -m pipeline.scrape.crawler`.

Scrapy's reactor cannot be started twice in a process, hence one of its own. It ends with its parent: stdin stays open while that lives.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any
from urllib.request import getproxies

import pipeline
from pipeline.scrape.archive import PageArchive
from pipeline.scrape.events import CrawlEvent, Known, to_json
from pipeline.scrape.guard import host_of
from pipeline.scrape.limits import CrawlLimits
from pipeline.scrape.sources import Source

_NAME_SECONDS = 5.0


class _KnownPages(Mapping[str, Known]):
    """The parent's `known`, each entry made when it is asked for."""

    def __init__(self, entries: Mapping[str, dict[str, Any]]) -> None:
        self._entries = entries

    def __getitem__(self, url: str) -> Known:
        return Known.from_json(self._entries[url])

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)


def user_agent(contact: str) -> str:
    """What the crawler calls itself: the project, and the URL by which a site can reach who runs it.

    >>> user_agent("https://news.example/bot").partition("/")[0]
    'chipdeals'
    """
    name = f"chipdeals/{pipeline.__version__}"
    return f"{name} (+{contact})" if contact else name


def make_settings(limits: CrawlLimits, open_hosts: frozenset[str]) -> dict[str, Any]:
    """Scrapy's settings for a crawl."""
    proxies = getproxies()
    open_hosts |= {host_of(proxy if "//" in proxy else f"//{proxy}") for scheme, proxy in proxies.items() if scheme != "no"}
    here = "pipeline.scrape"
    return {
        "USER_AGENT": user_agent(limits.contact),
        "ROBOTS_AGENT": "chipdeals",
        "DEFAULT_REQUEST_HEADERS": {"Accept-Encoding": "gzip, deflate, br", "Accept-Language": "pt,es;q=0.8,en;q=0.7"},
        "DOWNLOADER_MIDDLEWARES": {
            f"{here}.politeness.AccessMiddleware": 50,
            f"{here}.politeness.NamesMiddleware": 55,
            f"{here}.robots.RobotsMiddleware": 60,
            f"{here}.politeness.RetryMiddleware": 550,
            f"{here}.politeness.ProxiedMiddleware": 760,  # behind Scrapy's own, which chooses the proxy
            "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,
        },
        "EXTENSIONS": {f"{here}.politeness.Throttle": 0, "scrapy.extensions.throttle.AutoThrottle": None},
        "AUTOTHROTTLE_ENABLED": True,
        "AUTOTHROTTLE_START_DELAY": limits.delay,
        "AUTOTHROTTLE_TARGET_CONCURRENCY": float(limits.concurrency_per_domain),
        "AUTOTHROTTLE_MAX_DELAY": limits.longest_wait,
        "DOWNLOAD_DELAY": 0,  # Politeness keeps the least delay, which differs from site to site
        "DOWNLOAD_DELAY_JITTER": 0.0,
        "CONCURRENT_REQUESTS": 0,  # the walks ask for two at a time each
        "CONCURRENT_REQUESTS_PER_DOMAIN": limits.concurrency_per_domain,
        "DOWNLOAD_TIMEOUT": limits.timeout,
        "DOWNLOAD_MAXSIZE": limits.max_bytes,
        "DOWNLOAD_WARNSIZE": 0,
        "DOWNLOAD_VERIFY_CERTIFICATES": True,
        "TWISTED_DNS_RESOLVER": f"{here}.resolver.GuardedResolver",
        "DNS_TIMEOUT": min(_NAME_SECONDS, limits.timeout),
        "OPEN_HOSTS": sorted(open_hosts),
        "REDIRECT_MAX_TIMES": limits.most_redirects,
        "RETRY_ENABLED": False,
        "ROBOTSTXT_OBEY": False,  # RobotsMiddleware does, and more strictly
        "METAREFRESH_ENABLED": False,
        "COOKIES_ENABLED": False,
        "REFERER_ENABLED": False,
        "HTTPPROXY_ENABLED": bool(proxies),
        "HTTPERROR_ALLOW_ALL": True,
        "SCHEDULER_MEMORY_QUEUE": "scrapy.squeues.FifoMemoryQueue",
        "DUPEFILTER_CLASS": "scrapy.dupefilters.BaseDupeFilter",
        "TELNETCONSOLE_ENABLED": False,
        "REMOTE_CONTROL_ENABLED": False,
        "MEMUSAGE_ENABLED": False,
        "LOGSTATS_INTERVAL": 0,
        "STATS_DUMP": False,
        "LOG_LEVEL": "CRITICAL",
    }


def tell(event: CrawlEvent) -> None:
    """One event to the parent; where that is gone there is nothing left to do."""
    try:
        sys.stdout.write(to_json(event) + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        os._exit(1)


def _end_with_parent() -> None:
    # Past the buffer of stdin: a thread that waits inside it makes the interpreter abort at its end, after a second.
    while os.read(sys.stdin.fileno(), 65536):
        pass
    os._exit(1)


def main() -> None:
    """Reads the job, crawls, tells."""
    from scrapy.crawler import CrawlerProcess  # noqa: PLC0415

    from pipeline.scrape.spider import NewsSpider  # noqa: PLC0415

    job = json.loads(sys.stdin.readline())
    threading.Thread(target=_end_with_parent, daemon=True).start()
    sources = [Source.from_json(entry) for entry in job["sources"]]
    limits = CrawlLimits(**job["limits"])
    with Path(job["known"]).open(encoding="utf-8") as file:
        known = _KnownPages(json.load(file))
    open_hosts = frozenset(host_of(url) for source in sources if source.allow_local for url in (source.url, *source.urls))
    with PageArchive(Path(job["pages_folder"])) as archive:
        process = CrawlerProcess(make_settings(limits, open_hosts))
        process.crawl(
            NewsSpider,
            sources=sources,
            known=known,
            limits=limits,
            archive=archive,
            tell=tell,
            since=date.fromisoformat(job["since"]) if job["since"] else None,
            limit=job["limit"],
        )
        process.start(install_signal_handlers=False)


if __name__ == "__main__":
    main()

"""What a crawl may cost: itself, this machine, and the sites it reads."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CrawlLimits:
    """Limits of one crawl; times in seconds."""

    #: Least time between two requests to a domain; a source's own and a Crawl-delay raise it.
    delay: float = 1.0
    #: Requests at a time to one domain, 1 or 2.
    concurrency_per_domain: int = 1
    #: For a whole answer, from the connection to the last byte.
    timeout: float = 15.0
    #: Of a request that failed in a way that may pass: no answer, 429, 5xx.
    retries: int = 2
    most_redirects: int = 5
    #: Articles a source and run, where sources.toml says nothing else.
    articles_per_source: int = 50
    #: Above this size a page is refused, before and after decompression.
    max_bytes: int = 10_000_000
    #: URL in the User-Agent by which a site can reach who runs this.
    contact: str = ""
    #: The longest wait that a site may ask for (Retry-After, Crawl-delay); one that asks for more is left alone in this run.
    longest_wait: float = 60.0
    #: A page captured less than this ago is not asked for again (a killed run goes on), and no page after `revisit_for`.
    revisit_after: float = 3600.0
    revisit_for: float = 7 * 86400.0
    #: A source that takes longer is left for the next run, unless the run goes back to a date or has a limit of its own.
    seconds_per_source: float = 1200.0

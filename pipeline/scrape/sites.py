"""Which addresses belong to one site: the unit of politeness, and what a listing may lead to."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from pipeline.scrape.guard import host_of

if TYPE_CHECKING:
    from tldextract import TLDExtract


@cache
def _suffixes() -> TLDExtract:
    import tldextract  # noqa: PLC0415

    return tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)  # the list that ships with it, never one of the network


@lru_cache(maxsize=4096)
def _site_of_host(host: str) -> str:
    return _suffixes()(host).top_domain_under_public_suffix or host


def site_of(url: str) -> str:
    """The registered domain of an address, by the public suffix list; the host where it is a number or a name of the local network.

    >>> site_of("https://www.tec.exemplo.com.br/a"), site_of("http://127.0.0.1:8000/a")
    ('exemplo.com.br', '127.0.0.1')
    """
    return _site_of_host(host_of(url))

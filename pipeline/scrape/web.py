"""One URL named by hand -> its page."""

from __future__ import annotations

import ipaddress
import socket
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

import pipeline
from pipeline.records import Page, Rejection
from pipeline.scrape.warc import split_content_type

if TYPE_CHECKING:
    import httpx

TIMEOUT_SECONDS = 20.0
MOST_REDIRECTS = 5
MAX_BYTES = 10_000_000
_HTTP_OK = 200


class _Refused(Exception):  # noqa: N818
    """Carries the reason of a rejection up to fetch_url."""


def fetch_url(url: str, *, max_bytes: int = MAX_BYTES, transport: httpx.BaseTransport | None = None) -> Page | Rejection:
    """The page at `url`, redirects followed; anything that goes wrong is a rejection.

    Only http and https. A private or loopback address is refused unless the URL itself names its host: a public page cannot send the
    program there. `transport` replaces the network in tests.
    """
    import httpx  # noqa: PLC0415

    try:
        return _fetch(url, max_bytes, transport)
    except _Refused as error:
        reason = str(error)
    except httpx.TimeoutException:
        reason = f"unreachable: no answer within {TIMEOUT_SECONDS:g} seconds"
    except httpx.HTTPError as error:
        reason = f"unreachable: {_explain(error)}"
    except (httpx.InvalidURL, UnicodeError, ValueError):
        reason = "no valid URL"
    except Exception as error:  # noqa: BLE001  whatever a server sends must not end a run
        reason = f"unreachable: {type(error).__name__}"
    return Rejection(url, "scrape", reason)


def _fetch(url: str, max_bytes: int, transport: httpx.BaseTransport | None) -> Page:
    import httpx  # noqa: PLC0415

    headers = {
        "User-Agent": f"chipdeals/{pipeline.__version__}",
        "Accept": "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,*/*;q=0.1",
    }
    named = _host(url)
    address = url
    with httpx.Client(
        timeout=TIMEOUT_SECONDS, follow_redirects=False, headers=headers, transport=transport, trust_env=transport is None
    ) as client:
        for _ in range(MOST_REDIRECTS + 1):
            host = _host(address)
            if host != named and _is_private(host):
                raise _Refused("redirected to a private address")
            with client.stream("GET", address) as response:
                if response.is_redirect:
                    address = urljoin(address, response.headers.get("location", ""))
                    continue
                if response.status_code != _HTTP_OK:
                    raise _Refused(f"answered with status {response.status_code}")
                content = _read_limited(response, max_bytes)
                media_type, charset = split_content_type(response.headers.get("content-type", ""))
                return Page(str(response.url), content, datetime.now(UTC), media_type=media_type, charset=charset)
    raise _Refused(f"more than {MOST_REDIRECTS} redirects")


def _read_limited(response: Any, max_bytes: int) -> bytes:
    too_large = _Refused(f"larger than {max_bytes / 1e6:g} MB")
    declared = response.headers.get("content-length", "")
    if declared.isdigit() and int(declared) > max_bytes:
        raise too_large
    chunks: list[bytes] = []
    size = 0
    for chunk in response.iter_bytes():
        size += len(chunk)
        if size > max_bytes:
            raise too_large
        chunks.append(chunk)
    return b"".join(chunks)


def _host(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme.lower() not in {"http", "https"}:
        raise _Refused(f"only http and https are fetched, not {parts.scheme or 'a bare name'}")
    if not parts.hostname:
        raise _Refused("no valid URL")
    return parts.hostname.lower()


def _is_private(host: str) -> bool:
    """Whether a host is, or stands for, an address that is not on the public internet."""
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        pass
    if "." not in host or host.endswith((".localhost", ".local", ".internal")):
        return True
    try:
        found = socket.getaddrinfo(host, None, proto=socket.IPPROTO_TCP)
    except OSError:
        return False  # the request itself will say that the name is not resolved
    return any(not ipaddress.ip_address(str(entry[4][0]).partition("%")[0]).is_global for entry in found)


def _explain(error: Exception) -> str:
    text = str(error).lower()
    if any(sign in text for sign in ("name or service", "nodename", "getaddrinfo", "name resolution", "no address associated")):
        return "name not resolved"
    if "refused" in text:
        return "connection refused"
    if "certificate" in text or "ssl" in text:
        return "certificate not accepted"
    if "unreachable" in text:
        return "network not reachable"
    return text.splitlines()[0][:100] if text else type(error).__name__

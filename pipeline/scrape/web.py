"""One URL named by hand -> its page."""

from __future__ import annotations

import ipaddress
import socket
from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin
from urllib.request import getproxies, proxy_bypass

import pipeline
from pipeline.records import Page, Rejection
from pipeline.scrape.compression import CompressionError, decompress
from pipeline.scrape.guard import PRIVATE, host_of, is_public, refuse_url
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
    except (_Refused, CompressionError) as error:
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
        "Accept-Encoding": "gzip, deflate",
    }
    open_hosts = {host_of(url)}
    address, end = url, monotonic() + TIMEOUT_SECONDS
    with httpx.Client(
        timeout=TIMEOUT_SECONDS, follow_redirects=False, headers=headers, transport=transport, trust_env=transport is None
    ) as client:
        for _ in range(MOST_REDIRECTS + 1):
            if problem := refuse_url(address, open_hosts):
                raise _Refused(f"redirected to a {PRIVATE}" if problem == PRIVATE else problem)
            target, more = _pin(httpx.URL(address), open_hosts)
            with client.stream("GET", target, **more) as response:
                if response.is_redirect:
                    address = urljoin(address, response.headers.get("location", ""))
                    continue
                if response.status_code != _HTTP_OK:
                    raise _Refused(f"answered with status {response.status_code}")
                content = _read_limited(response, max_bytes, end)
                media_type, charset = split_content_type(response.headers.get("content-type", ""))
                return Page(str(httpx.URL(address)), content, datetime.now(UTC), media_type=media_type, charset=charset)
    raise _Refused(f"more than {MOST_REDIRECTS} redirects")


def _pin(url: httpx.URL, open_hosts: set[str]) -> tuple[httpx.URL, dict[str, Any]]:
    """The same request, sent to an address of its host that was found to be public: the name is not looked up again.

    Behind a proxy the proxy looks names up, and they are only judged here.
    """
    host = url.host.rstrip(".").lower()
    if host in open_hosts or _is_number(host):
        return url, {}
    try:
        found = [str(entry[4][0]) for entry in socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)]
    except OSError:
        found = []
    if not all(map(is_public, found)):
        raise _Refused(f"redirected to a {PRIVATE}")
    if url.scheme in getproxies() and not proxy_bypass(host):
        return url, {}
    if not found:
        raise _Refused("unreachable: name not resolved")
    return url.copy_with(host=found[0]), {
        "headers": {"Host": url.netloc.decode("ascii")},
        "extensions": {"sni_hostname": url.raw_host.decode("ascii")},
    }


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True


def _read_limited(response: httpx.Response, max_bytes: int, end: float) -> bytes:
    too_large = _Refused(f"larger than {max_bytes / 1e6:g} MB")
    declared = response.headers.get("content-length", "")
    if declared.isdigit() and int(declared) > max_bytes:
        raise too_large
    chunks: list[bytes] = []
    size = 0
    for chunk in response.iter_raw():
        size += len(chunk)
        if size > max_bytes:
            raise too_large
        if monotonic() > end:
            raise _Refused(f"unreachable: no answer within {TIMEOUT_SECONDS:g} seconds")
        chunks.append(chunk)
    return decompress(b"".join(chunks), response.headers.get("content-encoding", ""), max_bytes)


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

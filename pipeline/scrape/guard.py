"""Which addresses a public page may send the program to: only http(s), and no host inside a private network.

Names are judged twice: as written in an address, and by every address they are resolved to at the moment of the connection, so that a name
that answers differently the second time (DNS rebinding) gains nothing.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Collection
from urllib.parse import urlsplit

PRIVATE = "private address"
_SCHEMES = {"http", "https"}
_LOCAL_ENDINGS = (".localhost", ".local", ".internal", ".intranet", ".lan", ".home.arpa", ".localdomain")
#: Networks that carry an IPv4 address inside an IPv6 one, and how many bits stand behind it.
_EMBEDDING = ((ipaddress.ip_network("64:ff9b::/96"), 0), (ipaddress.ip_network("2002::/16"), 80), (ipaddress.ip_network("::/96"), 0))
_MULTICAST_OR_RESERVED = (ipaddress.ip_network("240.0.0.0/4"), ipaddress.ip_network("64:ff9b:1::/48"), ipaddress.ip_network("fec0::/10"))


def is_public(address: str) -> bool:
    """Whether an IP address, as text, is one of the public internet.

    Private, loopback, link-local, multicast, carrier-grade NAT and reserved networks are not, nor an IPv6 address that carries one of
    these. A text that is no address is not public.

    >>> is_public("8.8.8.8"), is_public("100.64.1.1"), is_public("::ffff:127.0.0.1"), is_public("64:ff9b::a00:1")
    (True, False, False, False)
    """
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped
        for network, shift in _EMBEDDING:
            if inner is None and found in network:
                inner = ipaddress.IPv4Address((int(found) >> shift) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    if any(found.version == network.version and found in network for network in _MULTICAST_OR_RESERVED):
        return False
    return found.is_global and not found.is_multicast


def refuse_url(url: str, open_hosts: Collection[str] = ()) -> str | None:
    """Why an address may not be asked for, as one clause; None where it may.

    `open_hosts` are hosts that may be private. A name that says nothing of its address passes: the resolver judges what it stands for.

    >>> refuse_url("https://example.com/a"), refuse_url("ftp://example.com/a"), refuse_url("http://[::1]/")
    (None, 'only http and https are fetched, not ftp', 'private address')
    """
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").lower().rstrip(".")
        parts.port  # noqa: B018  raises where it is no number
    except ValueError:
        return "no valid URL"
    if parts.scheme.lower() not in _SCHEMES:
        return f"only http and https are fetched, not {parts.scheme or 'a bare name'}"
    if not host:
        return "no valid URL"
    if host in open_hosts:
        return None
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        # A name without a dot is one of the local network; '2130706433' and '0x7f.1' are resolved, and then judged.
        is_local = host == "localhost" or host.endswith(_LOCAL_ENDINGS) or ("." not in host and not host[:1].isdigit())
        return PRIVATE if is_local else None
    return None if is_public(host) else PRIVATE


def host_of(url: str) -> str:
    """The host of an address in lower case; '' where it has none.

    >>> host_of("HTTP://Example.COM.:80/a")
    'example.com'
    """
    try:
        return (urlsplit(url).hostname or "").lower().rstrip(".")
    except ValueError:
        return ""

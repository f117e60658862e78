"""Addresses that the crawl may and may not ask for."""

from __future__ import annotations

import pytest

from pipeline.scrape.guard import PRIVATE, host_of, is_public, refuse_url


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.8.8.8", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "255.255.255.255"),
        *("224.0.0.251", "240.0.0.1", "192.0.2.1", "198.18.0.1", "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1"),
        *("::ffff:127.0.0.1", "::ffff:a00:1", "::127.0.0.1", "2002:7f00:1::", "64:ff9b::7f00:1", "64:ff9b:1::1", "2001:db8::1", "fec0::1"),
        *("2001:0:4136:e378:8000:63bf:3fff:fdd2", "localhost", "", "999.1.1.1"),
    ],
)
def test_addresses_that_are_not_public(address: str) -> None:
    """Private, loopback, link-local, multicast, carrier-grade NAT, reserved, and IPv6 that carries one of these."""
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "93.184.216.34", "2606:4700::1111", "::ffff:8.8.8.8", "2002:808:808::1", "64:ff9b::808:808"]
)
def test_public_addresses(address: str) -> None:
    """What is on the internet passes, also inside IPv6."""
    assert is_public(address)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("https://news.example/a", None),
        ("HTTP://News.Example:8080/a", None),
        ("http://8.8.8.8/", None),
        ("http://2130706433/", None),  # only its resolution tells: the resolver judges it
        ("http://127.0.0.1/", PRIVATE),
        ("http://[::1]:80/", PRIVATE),
        ("http://[fe80::1%25eth0]/", PRIVATE),
        ("http://localhost./", PRIVATE),
        ("http://intranet/", PRIVATE),
        ("http://printer.local/", PRIVATE),
        ("http://user:word@10.0.0.1/", PRIVATE),
        ("file:///etc/passwd", "only http and https are fetched, not file"),
        ("gopher://news.example/", "only http and https are fetched, not gopher"),
        ("//news.example/a", "only http and https are fetched, not a bare name"),
        ("http://", "no valid URL"),
        ("http://[bad", "no valid URL"),
        ("http://news.example:port/", "no valid URL"),
    ],
)
def test_urls(url: str, reason: str | None) -> None:
    """A URL is judged as written, before anything is looked up."""
    assert refuse_url(url) == reason


def test_open_hosts() -> None:
    """A host that a source may ask passes, and no other one."""
    assert refuse_url("http://127.0.0.1:8000/", {"127.0.0.1"}) is None
    assert refuse_url("http://127.0.0.2:8000/", {"127.0.0.1"}) == PRIVATE
    assert host_of("http://[::1]:8000/a") == "::1"

"""Names -> addresses for the crawl: bounded in time, and never one inside a private network unless its host is open to the crawl.

Twisted connects to the very addresses that are handed on here, so a name that answers differently a moment later changes nothing.
"""

from __future__ import annotations

import asyncio
import errno
import socket
import threading
from collections.abc import Sequence
from functools import partial
from typing import Any

from twisted.internet.address import IPv4Address, IPv6Address
from twisted.internet.interfaces import IHostnameResolver, IHostResolution
from zope.interface import implementer

from pipeline.scrape.guard import PRIVATE, is_public

#: What became of a name that led nowhere, for the one line that a user reads (and guard.PRIVATE).
NOT_RESOLVED = "name not resolved"
#: No name server answered: nobody said that the name does not exist.
NO_NAME_SERVER = "name server does not answer"

_NO_ANSWER = {socket.EAI_AGAIN, socket.EAI_FAIL, getattr(socket, "EAI_SYSTEM", socket.EAI_FAIL)}


@implementer(IHostResolution)
class _Resolution:
    def __init__(self, name: str) -> None:
        self.name = name

    def cancel(self) -> None:
        """A lookup in a thread cannot be called back; its answer is dropped."""


class _Told:
    """Receives a resolution for the sake of its end."""

    def __init__(self, told: asyncio.Event) -> None:
        self._told = told

    def resolutionBegan(self, resolution: Any) -> None:  # noqa: N802
        """Part of the interface."""

    def addressResolved(self, address: Any) -> None:  # noqa: N802
        """Part of the interface."""

    def resolutionComplete(self) -> None:  # noqa: N802
        """It has ended."""
        self._told.set()


@implementer(IHostnameResolver)
class GuardedResolver:
    """Looks names up in threads of its own, which an ending program need not wait for."""

    def __init__(self, reactor: Any, *, open_hosts: frozenset[str], timeout: float) -> None:
        self._reactor = reactor
        self._open_hosts = open_hosts
        self._timeout = timeout
        self._found: dict[str, list[str]] = {}
        self._waiting: dict[str, list[tuple[Any, int]]] = {}
        #: Why a host has no address, by host.
        self.failures: dict[str, str] = {}
        #: Whether any name was resolved by a name server.
        self.has_resolved = False

    @classmethod
    def from_crawler(cls, crawler: Any, reactor: Any) -> GuardedResolver:
        """As Scrapy makes it (TWISTED_DNS_RESOLVER)."""
        settings = crawler.settings
        return cls(reactor, open_hosts=frozenset(settings.getlist("OPEN_HOSTS")), timeout=settings.getfloat("DNS_TIMEOUT"))

    def install_on_reactor(self) -> None:
        """Every connection of the reactor goes through here from now on."""
        self._reactor.installNameResolver(self)

    def resolveHostName(  # noqa: N802  the interface's name
        self,
        resolutionReceiver: Any,  # noqa: N803
        hostName: str,  # noqa: N803
        portNumber: int = 0,  # noqa: N803
        addressTypes: Any = None,  # noqa: ARG002, N803
        transportSemantics: str = "TCP",  # noqa: ARG002, N803
    ) -> Any:
        """Tells the receiver the public addresses of a name; none where there is none in time (`failures` says why)."""
        resolution = _Resolution(hostName)
        resolutionReceiver.resolutionBegan(resolution)
        host = hostName.lower().rstrip(".")
        if host in self._found:
            self._tell([(resolutionReceiver, portNumber)], self._found[host])
            return resolution
        self._waiting.setdefault(host, []).append((resolutionReceiver, portNumber))
        if len(self._waiting[host]) == 1:
            limit = self._reactor.callLater(self._timeout, self._end, host, None, NO_NAME_SERVER)
            threading.Thread(target=self._look_up, args=(host, limit), daemon=True, name=f"lookup of {host}").start()
        return resolution

    async def judge(self, host: str) -> str:
        """Why a host has no address that may be asked for; '' where it has one."""
        told = asyncio.Event()
        self.resolveHostName(_Told(told), host)
        await told.wait()
        return self.failures.get(host, "")

    def _look_up(self, host: str, limit: Any) -> None:
        try:
            entries = socket.getaddrinfo(host, 0, type=socket.SOCK_STREAM)
            addresses, failure = list(dict.fromkeys(str(entry[4][0]) for entry in entries)), NOT_RESOLVED
        except socket.gaierror as error:
            addresses, failure = [], NO_NAME_SERVER if error.errno in _NO_ANSWER else NOT_RESOLVED
        except (OSError, ValueError) as error:  # a name too long or not encodable
            is_down = getattr(error, "errno", None) in {errno.ENETUNREACH, errno.EHOSTUNREACH}
            addresses, failure = [], NO_NAME_SERVER if is_down else NOT_RESOLVED
        self._reactor.callFromThread(partial(self._end, host, addresses, failure, limit))

    def _end(self, host: str, addresses: list[str] | None, failure: str, limit: Any = None) -> None:
        if limit is not None and limit.active():
            limit.cancel()
        if host not in self._waiting:
            return  # it came too late
        public = addresses or []
        if host not in self._open_hosts:
            # One private address among public ones is no accident, and all are refused.
            if addresses and not all(map(is_public, addresses)):
                public, failure = [], PRIVATE
            elif addresses and host != addresses[0]:
                self.has_resolved = True
        if public:
            self._found[host] = public
            self.failures.pop(host, None)
        else:
            self.failures[host] = failure
        self._tell(self._waiting.pop(host), public)

    def _tell(self, waiting: Sequence[tuple[Any, int]], addresses: Sequence[str]) -> None:
        for receiver, port in waiting:
            for address in addresses:
                receiver.addressResolved((IPv6Address if ":" in address else IPv4Address)("TCP", address, port))
            receiver.resolutionComplete()

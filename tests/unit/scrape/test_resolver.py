"""Names, resolved under guard, with a reactor of paper."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from typing import Any

import pytest

from pipeline.scrape.guard import PRIVATE
from pipeline.scrape.resolver import NO_NAME_SERVER, NOT_RESOLVED, GuardedResolver


class Later:
    """A call that a reactor was asked to make later."""

    def __init__(self, call: Callable[[], Any]) -> None:
        self.call, self.is_cancelled = call, False

    def active(self) -> bool:
        return not self.is_cancelled

    def cancel(self) -> None:
        self.is_cancelled = True


class Reactor:
    """Keeps what it was asked to do until the test says so."""

    def __init__(self) -> None:
        self.later: list[Later] = []
        self.called = threading.Semaphore(0)
        self.calls: list[Callable[[], None]] = []

    def callLater(self, seconds: float, call: Callable[..., Any], *arguments: Any) -> Later:  # noqa: N802
        self.later.append(Later(lambda: call(*arguments)))
        return self.later[-1]

    def callFromThread(self, call: Callable[[], None]) -> None:  # noqa: N802
        self.calls.append(call)
        self.called.release()

    def work(self) -> None:
        assert self.called.acquire(timeout=5)
        self.calls.pop(0)()


class Receiver:
    """What a connection is told."""

    def __init__(self) -> None:
        self.addresses: list[tuple[str, int]] = []
        self.is_complete = False

    def resolutionBegan(self, resolution: Any) -> None: ...  # noqa: N802

    def addressResolved(self, address: Any) -> None:  # noqa: N802
        self.addresses.append((address.host, address.port))

    def resolutionComplete(self) -> None:  # noqa: N802
        self.is_complete = True


def resolve(answer: list[str] | OSError, *, host: str = "news.example", open_hosts: frozenset[str] = frozenset()) -> tuple[Any, str, bool]:
    """Addresses, failure and whether a name was resolved."""
    reactor = Reactor()
    resolver = GuardedResolver(reactor, open_hosts=open_hosts, timeout=5)

    def look_up(*_: Any, **__: Any) -> list[tuple[Any, ...]]:
        if isinstance(answer, OSError):
            raise answer
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 0)) for address in answer]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("socket.getaddrinfo", look_up)
        receiver = Receiver()
        resolver.resolveHostName(receiver, host, 443)
        reactor.work()
    assert receiver.is_complete
    assert reactor.later[0].is_cancelled
    return receiver.addresses, resolver.failures.get(host, ""), resolver.has_resolved


@pytest.mark.parametrize(
    ("answer", "addresses", "failure"),
    [
        (["93.184.216.34", "2606:4700::1111"], [("93.184.216.34", 443), ("2606:4700::1111", 443)], ""),
        (["10.0.0.1"], [], PRIVATE),
        (["93.184.216.34", "127.0.0.1"], [], PRIVATE),
        (["::ffff:169.254.169.254"], [], PRIVATE),
        (socket.gaierror(socket.EAI_NONAME, "unknown"), [], NOT_RESOLVED),
        (socket.gaierror(socket.EAI_AGAIN, "try again"), [], NO_NAME_SERVER),
        (OSError("odd"), [], NOT_RESOLVED),
    ],
)
def test_names(answer: Any, addresses: list[tuple[str, int]], failure: str) -> None:
    """Only public addresses are handed on, and one private among them spoils all; a name that leads nowhere says why."""
    assert resolve(answer) == (addresses, failure, not failure)


def test_an_open_host_may_be_private() -> None:
    """A host that its source opened is connected to wherever it lies, and says nothing of the network."""
    assert resolve(["127.0.0.1"], host="news.test", open_hosts=frozenset({"news.test"})) == ([("127.0.0.1", 443)], "", False)


def test_a_second_answer_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that is public first and private a moment later (DNS rebinding) is not looked up again; two who wait share one lookup."""
    answers = [["93.184.216.34"], ["127.0.0.1"]]
    lookups: list[str] = []

    def look_up(host: str, *_: Any, **__: Any) -> list[tuple[Any, ...]]:
        lookups.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 0)) for address in answers.pop(0)]

    monkeypatch.setattr("socket.getaddrinfo", look_up)
    reactor = Reactor()
    resolver = GuardedResolver(reactor, open_hosts=frozenset(), timeout=5)
    first, second, third = Receiver(), Receiver(), Receiver()
    resolver.resolveHostName(first, "news.example", 80)
    resolver.resolveHostName(second, "News.Example.", 443)
    reactor.work()
    resolver.resolveHostName(third, "news.example", 8080)
    assert [receiver.addresses for receiver in (first, second, third)] == [[("93.184.216.34", port)] for port in (80, 443, 8080)]
    assert lookups == ["news.example"]


def test_a_lookup_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """After the limit the connection is told that there is nothing; what comes later is dropped."""
    gate = threading.Event()

    def look_up(*_: Any, **__: Any) -> list[tuple[Any, ...]]:
        assert gate.wait(5)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.216.34", 0))]

    monkeypatch.setattr("socket.getaddrinfo", look_up)
    reactor = Reactor()
    resolver = GuardedResolver(reactor, open_hosts=frozenset(), timeout=5)
    receiver = Receiver()
    resolver.resolveHostName(receiver, "news.example", 80)
    reactor.later[0].call()
    assert (receiver.is_complete, receiver.addresses, resolver.failures) == (True, [], {"news.example": NO_NAME_SERVER})
    gate.set()
    reactor.work()
    assert receiver.addresses == []

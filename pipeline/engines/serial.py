"""One after the other, in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from pipeline.engines.engine import In, Out


class Serial:
    """The engine 'serial'."""

    def map(self, function: Callable[[In], Out], items: Iterable[In]) -> Iterator[Out]:
        """The function's results in the order of the items."""
        return map(function, items)

    def close(self) -> None:
        """Nothing to end."""


def make(workers: int) -> Serial:  # noqa: ARG001 - every engine is made the same way
    """The engine."""
    return Serial()

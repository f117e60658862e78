"""What an engine is, and which there are."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

In = TypeVar("In")
Out = TypeVar("Out")

#: Names an engine goes by in chipdeals.toml: its module here.
ENGINES = ("serial", "processes")


class EngineError(RuntimeError):
    """The engine cannot go on; the message is one line for the user."""


class Engine(Protocol):
    """Runs a function over items."""

    def map(self, function: Callable[[In], Out], items: Iterable[In]) -> Iterator[Out]:
        """The function's results in the order of the items. Raises EngineError where a worker dies."""

    def close(self) -> None:
        """Ends the workers."""


def make_engine(name: str, *, workers: int = 0) -> Engine:
    """The engine of that name; `workers` processes, 0 for one a core.

    Raises EngineError where there is none of that name.
    """
    if name not in ENGINES:
        raise EngineError(f"no engine {name!r}: [ingest] engine is one of {', '.join(ENGINES)}")
    module = importlib.import_module(f"pipeline.engines.{name}")
    engine: Engine = module.make(workers)
    return engine

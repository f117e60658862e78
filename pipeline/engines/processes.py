"""In several processes of this machine; each loads the models once."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from pipeline.engines.engine import EngineError, In, Out


class Processes:
    """The engine 'processes'."""

    def __init__(self, workers: int) -> None:
        self.workers = workers or os.cpu_count() or 1
        # Fork would copy open database handles and threads of the parent.
        self._pool = ProcessPoolExecutor(self.workers, mp_context=multiprocessing.get_context("spawn"), initializer=_end_with_parent)

    def map(self, function: Callable[[In], Out], items: Iterable[In]) -> Iterator[Out]:
        """The function's results in the order of the items; at most a few items a worker are under way, so memory stays flat."""
        waiting: deque[Future[Out]] = deque()
        try:
            for item in items:
                waiting.append(self._pool.submit(function, item))
                if len(waiting) >= 4 * self.workers:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        except BrokenProcessPool:
            raise EngineError('a worker process died (out of memory?): use engine = "serial" or fewer workers') from None

    def close(self) -> None:
        """Ends the workers."""
        self._pool.shutdown(cancel_futures=True)


def _end_with_parent() -> None:
    """Called in every worker: a parent that is killed cannot end its workers, and they would wait for work for ever."""
    parent = multiprocessing.parent_process()

    def watch() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def make(workers: int) -> Processes:
    """The engine with that many workers, 0 for one a core."""
    return Processes(workers)

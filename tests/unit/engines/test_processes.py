"""The engine 'processes'."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

STARTED = """
import os, sys, time
from pathlib import Path
from pipeline.engines import make_engine

if __name__ == "__main__":
    engine = make_engine("processes", workers=1)
    Path(sys.argv[1]).write_text(str(next(engine.map(abs, [-7]))) + " " + str(next(iter(engine._pool._processes))))
    time.sleep(60)
"""


def test_workers_end_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    """After kill -9 of the parent no worker waits for ever."""
    (tmp_path / "started.py").write_text(STARTED, encoding="utf-8")
    told = tmp_path / "told"
    root = Path(__file__).parents[3]
    with subprocess.Popen([sys.executable, "started.py", "told"], cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(root)}) as parent:
        deadline = time.monotonic() + 60
        while not (told.exists() and told.read_text(encoding="utf-8")) and time.monotonic() < deadline:
            time.sleep(0.1)
        value, worker = map(int, told.read_text(encoding="utf-8").split())
        parent.send_signal(signal.SIGKILL)
    assert value == 7
    deadline = time.monotonic() + 20
    while is_alive(worker) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not is_alive(worker)


def is_alive(process: int) -> bool:
    """Whether the process runs; one that has ended and that nobody asked about does not."""
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False

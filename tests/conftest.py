"""Fixtures for all tests."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

Run = Callable[..., "subprocess.CompletedProcess[str]"]

# A model that whoever runs the tests has added must not translate in them.
os.environ["CHIPDEALS_MODELS"] = str(ROOT / "var" / "no-models")


@pytest.fixture
def chipdeals(tmp_path: Path) -> Run:
    """Runs the command in an empty folder, as a user does."""

    def run(*arguments: object, stdin: str | bytes = "", cwd: Path = tmp_path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "pipeline.cli", *map(str, arguments)]
        data = stdin.encode() if isinstance(stdin, str) else stdin
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "200"}
        done = subprocess.run(command, input=data, capture_output=True, cwd=cwd, env=environment, timeout=300, check=False)
        return subprocess.CompletedProcess(command, done.returncode, done.stdout.decode(), done.stderr.decode())

    return run

"""Sources -> events, as they happen: the crawl runs in a process of its own, and its pages lie in the archive."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import IO

import pipeline
from pipeline.scrape.events import CrawlEvent, EventError, Known, SourceDone, from_json
from pipeline.scrape.limits import CrawlLimits
from pipeline.scrape.sources import Source

_SECONDS_TO_END = 3.0


def crawl(
    sources: Sequence[Source],
    *,
    pages_folder: Path,
    known: Mapping[str, Known],
    limits: CrawlLimits | None = None,
    since: date | None = None,
    limit: int | None = None,
) -> Iterator[CrawlEvent]:
    """Crawls the sources and yields what happens, until each has its SourceDone. Closing the generator stops the crawl.

    `pages_folder` is where pages are archived, made where it is not there. `known` maps normalised URLs to what the store remembers.
    `since` leaves out what is dated earlier and walks further back; `limit` is how many pages the run may capture in all, and replaces
    the number of articles a source. Never raises for what a site or the network does; a crawl that breaks off leaves its sources with
    an error.
    """
    if not sources:
        return
    pages_folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="chipdeals-") as folder:
        remembered = Path(folder, "known.json")
        with remembered.open("w", encoding="utf-8") as file:
            json.dump({url: entry.to_json() for url, entry in known.items()}, file)
        job = {
            "sources": [source.to_json() for source in sources],
            "pages_folder": str(pages_folder),
            "known": str(remembered),
            "limits": asdict(limits or CrawlLimits()),
            "since": since.isoformat() if since else None,
            "limit": limit,
        }
        with Path(folder, "errors").open("w+b") as errors:
            process = _start(job, errors)
            try:
                yield from _read(process, sources, errors)
            finally:
                _stop(process)


def _start(job: Mapping[str, object], errors: IO[bytes]) -> subprocess.Popen[bytes]:
    package = str(Path(pipeline.__file__).parent.parent)
    paths = os.pathsep.join(filter(None, (package, os.environ.get("PYTHONPATH"))))
    process = subprocess.Popen(
        [sys.executable, "-m", "pipeline.scrape.crawler"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=errors,
        env={**os.environ, "PYTHONPATH": paths},
        start_new_session=True,  # an interrupt is for the parent, which ends the crawl in order
    )
    assert process.stdin
    with suppress(BrokenPipeError):
        process.stdin.write(json.dumps(job).encode() + b"\n")
        process.stdin.flush()  # and stays open: its end is the end of the crawl
    return process


def _read(process: subprocess.Popen[bytes], sources: Sequence[Source], errors: IO[bytes]) -> Iterator[CrawlEvent]:
    """The events; a reader in between takes them off the pipe, so that a slow consumer never holds up the crawl."""
    events: queue.SimpleQueue[CrawlEvent | None] = queue.SimpleQueue()
    assert process.stdout
    reader = threading.Thread(target=_pump, args=(process.stdout, events), daemon=True)
    reader.start()
    waiting = {source.name for source in sources}
    while waiting and (event := events.get()) is not None:
        if isinstance(event, SourceDone):
            waiting.discard(event.source)
        yield event
    if waiting:
        errors.seek(0)
        lines = errors.read().decode("utf-8", "replace").strip().splitlines()
        reason = f"the crawl broke off ({lines[-1][:200]})" if lines else "the crawl broke off"
        for source in sources:
            if source.name in waiting:
                yield SourceDone(source=source.name, error=reason)


def _pump(stdout: IO[bytes], events: queue.SimpleQueue[CrawlEvent | None]) -> None:
    for line in stdout:
        with suppress(EventError):
            events.put(from_json(line.decode("utf-8")))
    events.put(None)


def _stop(process: subprocess.Popen[bytes]) -> None:
    assert process.stdin
    assert process.stdout
    with suppress(OSError):
        process.stdin.close()
    try:
        process.wait(_SECONDS_TO_END if process.poll() is None else 0)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    process.stdout.close()

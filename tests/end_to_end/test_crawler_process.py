"""The process that crawls, by itself: how it ends, and what a name that leads nowhere costs."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict, replace
from pathlib import Path

from pipeline.scrape.events import SourceDone, from_json
from pipeline.scrape.sources import Source
from tests.conftest import ROOT
from tests.end_to_end.site.crawling import LIMITS


def test_it_ends_in_order_and_no_name_waits_for_its_turn(tmp_path: Path) -> None:
    """With its parent still there it ends with status 0 and says nothing; a name that is not resolved is no request to its site."""
    known = tmp_path / "known.json"
    known.write_text("{}", encoding="utf-8")
    # No name server is asked for a label of more than 63 letters; both are of one site, which is asked once in 30 seconds.
    urls = [f"http://{letter * 64}.invalid.example/feed" for letter in "ab"]
    job = {
        "sources": [Source(name=f"s{number}", kind="feed", url=url).to_json() for number, url in enumerate(urls)],
        "pages_folder": str(tmp_path / "pages"),
        "known": str(known),
        "limits": asdict(replace(LIMITS, delay=30.0)),
        "since": None,
        "limit": None,
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "pipeline.scrape.crawler"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    assert process.stdin
    assert process.stdout
    assert process.stderr
    try:
        process.stdin.write(json.dumps(job).encode() + b"\n")
        process.stdin.flush()
        process.wait(25)
        told = [from_json(line.decode()) for line in process.stdout]
        errors = process.stderr.read()
    finally:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout, process.stderr):
            pipe.close()
    assert (process.returncode, errors) == (0, b"")
    done = [event for event in told if isinstance(event, SourceDone)]
    assert [(event.error, event.requests) for event in done] == [("name not resolved", 0)] * 2

"""Seconds that hostile and damaged pages take to read: `python tests/benchmarks/hostile.py [NUMBER OF DAMAGED PAGES]`.

Ends with status 1 where a page takes over five seconds or reading fails; a time is no business of a test, as machines differ.
"""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parents[2]
MOST_SECONDS = 5.0


def main() -> None:
    """Reads all pages, prints the slowest ten of each kind and what went wrong."""
    from pipeline.read.reader import read_page
    from pipeline.records import Page, Rejection
    from pipeline.settings import ReadSettings
    from tests.unit.read.hostile_pages import HOSTILE
    from tests.unit.read.mutations import mutate
    from tests.unit.read.pages import PAGES

    settings = ReadSettings()
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    kinds = {
        "hostile": ((name, make().encode(), "") for name, make in HOSTILE.items()),
        "damaged": ((f"{seed} {language}", *mutate(PAGES[language], seed)) for seed in range(number // len(PAGES)) for language in PAGES),
    }
    has_failed = False
    for kind, pages in kinds.items():
        measured = []
        for name, content, charset in pages:
            started = time.process_time()
            found = read_page(Page("https://www.gazeta.example/x", content, datetime.now(UTC), charset=charset), settings)
            seconds = time.process_time() - started
            outcome = found.reason if isinstance(found, Rejection) else "article"
            measured.append((seconds, name, outcome))
            has_failed |= seconds > MOST_SECONDS or "cannot be parsed" in str(outcome)
            if "cannot be parsed" in str(outcome):
                print(f"{name}: {outcome}")
        print(f"{len(measured)} {kind} pages, {sum(seconds for seconds, _, _ in measured):.1f} s of processor time; the slowest:")
        for seconds, name, outcome in sorted(measured, reverse=True)[:10]:
            print(f"  {seconds:6.2f} s  {name}: {outcome}")
    sys.exit(has_failed)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()

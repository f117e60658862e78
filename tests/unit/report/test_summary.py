"""What a run says at its end."""

from __future__ import annotations

import io
from pathlib import Path

from pipeline.ingest import RunSummary
from pipeline.report.summary import tell_unreachable, write_summary


def told(summary: RunSummary) -> list[str]:
    """The lines of the summary, spaces aside."""
    out = io.StringIO()
    write_summary(summary, Path("s.duckdb"), out)
    return [" ".join(line.split()) for line in out.getvalue().splitlines()]


def test_few_unreachable_sources_are_a_line_each_and_many_are_counted() -> None:
    """Eight are named, of the rest each reason with its number; the summary stays short however many there are."""
    few = {f"jornal-{number}": "name not resolved" for number in range(3)}
    assert tell_unreachable({}) == []
    assert tell_unreachable(few) == [f"not reached: {name}: name not resolved" for name in few]
    many = {f"jornal-{number}": "no answer within 15 seconds" if number % 3 else "name not resolved" for number in range(60)}
    lines = tell_unreachable(many)
    assert len(lines) == 9
    assert lines[-1] == "not reached: 52 more: 35 no answer within 15 seconds, 17 name not resolved"


def test_the_network_is_told_once() -> None:
    """Without a network there is one statement and no line a source; with it none."""
    summary = RunSummary(pages=15, new=15, sources=76, sources_done=76, without_network=75)
    lines = told(summary)
    assert "sources 76" in lines
    assert [line for line in lines if "network" in line] == ["no network: 75 sources could not be asked; this counts against none of them"]
    summary = RunSummary(pages=15, sources=2, sources_done=2, unreachable={"jornal": "name not resolved"}, resumed=3)
    lines = told(summary)
    assert "sources 2 1 could not be reached: `chipdeals sources` tells more" in lines
    assert "from archive 3 captured before and not in the store, or read by other rules" in lines
    assert "not reached: jornal: name not resolved" in lines
    assert not any("network" in line for line in lines)

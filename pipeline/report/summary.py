"""What a run of ingest says at its end, and what `chipdeals evaluate` prints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TextIO

from rich import box
from rich.table import Table

from pipeline.report.console import make_console

if TYPE_CHECKING:
    from pathlib import Path

#: Sources that a summary names one by one.
_MOST_LINES = 8


@contextmanager
def progress_of(out: TextIO) -> Iterator[Callable[[Any], None]]:
    """While it is open, the function it gives shows a RunSummary as one line that changes; nothing where `out` is no terminal."""
    console = make_console(out)
    if not console.is_terminal:
        yield lambda _: None
        return
    with console.status("reading the first pages") as status:

        def advance(summary: Any) -> None:
            told = f"{summary.pages} pages: {summary.new} new articles, {summary.updated} updated, {summary.unchanged} unchanged"
            status.update(told + (f"; {summary.sources_done} of {summary.sources} sources done" if summary.sources else ""))

        yield advance


def write_summary(summary: Any, database: Path, out: TextIO) -> None:
    """Prints a RunSummary."""
    console = make_console(out)
    table = Table(box=box.SIMPLE, show_header=False, show_edge=False, pad_edge=False)
    table.add_column(style="bold")
    table.add_column(justify="right")
    table.add_column(style="dim")
    table.add_row("pages seen", str(summary.pages))
    table.add_row("new", str(summary.new))
    table.add_row("updated", str(summary.updated))
    if summary.off_topic:
        table.add_row("off topic", str(summary.off_topic), "of the new and updated: kept without facts")
    table.add_row("unchanged", str(summary.unchanged))
    table.add_row(
        "rejected", str(summary.rejected.total()), "; ".join(f"{count} {reason}" for reason, count in summary.rejected.most_common(5))
    )
    if summary.failures:
        table.add_row("failed", str(len(summary.failures)), "named on stderr")
    for kind, count in summary.facts.items():
        table.add_row(kind, str(count))
    if summary.new_merges:
        table.add_row("merged", str(summary.new_merges), "companies that are one over all articles: `chipdeals merges` lists them and why")
    if summary.sentences:
        agree = f"{summary.sentences - summary.unfaithful} agree with their English; translator: {summary.translator}"
        table.add_row("sentences", str(summary.sentences), agree if summary.translator else "no translator in use")
        told = summary.fidelity.total() - summary.fidelity["source"]
        if told:
            shares = [f"{count / told:.1%} {name}" for name, count in summary.fidelity.most_common() if name != "source"]
            table.add_row("fidelity", "", "; ".join(shares))
    if summary.resumed:
        table.add_row("from archive", str(summary.resumed), "captured before and not in the store, or read by other rules")
    if summary.sources > 1:
        lost = len(summary.unreachable)
        table.add_row("sources", str(summary.sources), f"{lost} could not be reached: `chipdeals sources` tells more" if lost else "")
    console.print(table)
    for line in tell_unreachable(summary.unreachable):
        console.print(line)
    if summary.without_network:
        count = summary.without_network
        console.print(f"no network: {count} source{'' if count == 1 else 's'} could not be asked; this counts against none of them")
    console.print(f"{summary.seconds:.1f} s, store: {database}")


def tell_unreachable(unreachable: Mapping[str, str]) -> list[str]:
    """One line for each source that could not be reached; of many the first, and how often each reason stands for the rest.

    >>> tell_unreachable({"a": "name not resolved"})
    ['not reached: a: name not resolved']
    """
    told = list(unreachable.items())
    lines = [f"not reached: {name}: {reason}" for name, reason in told[:_MOST_LINES]]
    rest = Counter(reason for _, reason in told[_MOST_LINES:])
    if rest:
        lines.append(f"not reached: {rest.total()} more: " + ", ".join(f"{count} {reason}" for reason, count in rest.most_common(5)))
    return lines


def write_scores(scores: Mapping[str, Mapping[str, Mapping[str, float]]], out: TextIO) -> None:
    """Prints precision, recall and F1, and the shares of right attributes, by kind and language."""
    console = make_console(out, 200)
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for name in ("kind", "language"):
        table.add_column(name)
    for name in ("precision", "recall", "F1", "right", "wrong", "missed"):
        table.add_column(name, justify="right")
    table.add_column("of what was found", style="dim")
    for kind, by_language in scores.items():
        for language, row in by_language.items():
            attributes = ", ".join(f"{name} {share:.2f}" for name, share in row.items() if name not in _COUNTED)
            counted = [
                f"{row[name]:.3f}" if name in {"precision", "recall", "f1"} else str(int(row[name])) for name in _COUNTED if name in row
            ]
            table.add_row(kind, language, *(counted or [""] * 6), attributes)
    console.print(table)


_COUNTED = ("precision", "recall", "f1", "tp", "fp", "fn")

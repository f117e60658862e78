"""What a run of ingest says at its end, and what `chipdeals evaluate` prints."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TextIO

from rich import box
from rich.table import Table

from pipeline.report.console import make_console

if TYPE_CHECKING:
    from pathlib import Path


@contextmanager
def progress_of(out: TextIO) -> Iterator[Callable[[Any], None]]:
    """While it is open, the function it gives shows a RunSummary as one line that changes; nothing where `out` is no terminal."""
    console = make_console(out)
    if not console.is_terminal:
        yield lambda _: None
        return
    with console.status("reading the first pages") as status:

        def advance(summary: Any) -> None:
            status.update(f"{summary.pages} pages: {summary.new} new, {summary.updated} updated, {summary.unchanged} unchanged")

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
    console.print(table)
    console.print(f"{summary.seconds:.1f} s, store: {database}")


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

"""The console that every report prints to."""

from __future__ import annotations

from typing import NoReturn, TextIO

from rich.console import Console


class _Console(Console):
    def on_broken_pipe(self) -> NoReturn:
        """The reader left (`chipdeals sql ... | head`): the command line decides what that means."""
        raise BrokenPipeError


def make_console(out: TextIO, width: int | None = None) -> Console:
    """A console that prints words as they stand: '[bold]' or ':x:' in an article is text. `width` holds where `out` is no terminal."""
    return _Console(file=out, highlight=False, markup=False, emoji=False, width=None if out.isatty() else width)

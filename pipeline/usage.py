"""What is typed on the command line: actions of a command, and what cannot be meant, one line each, exit status 2."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

#: A count may have so many digits.
_MOST_DIGITS = 9


class UsageError(ValueError):
    """What was asked for makes no sense; the message is one line."""


def parse_day(option: str, text: str | None) -> date | None:
    """The day that was given to an option; None where none was. Raises UsageError.

    >>> parse_day("--since", "2025-10-07")
    datetime.date(2025, 10, 7)
    """
    try:
        return date.fromisoformat(text) if text is not None else None
    except ValueError:
        raise UsageError(f"{option} must be a day such as 2025-10-07, not {text!r}") from None


def parse_count(option: str, text: str | None) -> int | None:
    """The number that was given to an option; None where none was. Raises UsageError."""
    if text is None:
        return None
    if not (text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS and int(text) > 0):
        raise UsageError(f"{option} must be a whole number from 1 on, not {text!r}")
    return int(text)


def add_model_options(command: argparse.ArgumentParser, add_shape: Callable[[argparse.ArgumentParser], None]) -> None:
    """The actions of `chipdeals models`; without one it lists."""
    command.set_defaults(csv=False, json=False)
    actions = command.add_subparsers(metavar="list | add ID | remove ID", dest="action")

    def add(name: str, text: str) -> argparse.ArgumentParser:
        action = actions.add_parser(name, help=text, description=text)
        action.add_argument("--config", type=Path, metavar="FILE", default=argparse.SUPPRESS, help="settings, as before the action")
        return action

    add_shape(add("list", "what is here, and what is in use"))
    action = add("add", "bring a model from a hub; from then on it translates")
    action.add_argument("model", metavar="ID", help="such as Helsinki-NLP/opus-mt-ROMANCE-en")
    action.add_argument("--yes", action="store_true", help="download without asking")
    action.add_argument("--from", dest="languages", metavar="LANGUAGES", help="what it reads, such as pt,es: where the hub does not tell")
    action = add("remove", "remove a model that was added; the one before translates again")
    action.add_argument("model", metavar="ID")

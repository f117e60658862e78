"""What is typed on the command line and cannot be meant: one line each, exit status 2."""

from __future__ import annotations

from datetime import date

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

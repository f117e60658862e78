"""The tables of data/reference: each read in one way, whatever its rows are made into."""

from __future__ import annotations

import csv
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import ClassVar, Self

from pipeline.settings import data_folder


def read_rows(path: Path) -> Iterator[dict[str, str]]:
    """The rows of a CSV by column. Raises OSError where it cannot be read."""
    with path.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def reference_rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of a table of the reference ('places.csv'); none where there is no such file."""
    path = data_folder() / "reference" / name
    return read_rows(path) if path.exists() else iter(())


def divided(cell: str | None) -> tuple[str, ...]:
    """The parts of a cell that '|' divides, trimmed and none empty.

    >>> divided("AMD | Advanced Micro Devices|"), divided(None)
    (('AMD', 'Advanced Micro Devices'), ())
    """
    return tuple(part.strip() for part in (cell or "").split("|") if part.strip())


class ReferenceTable(ABC):
    """What one table of the reference is made into."""

    #: The file's name in data/reference.
    TABLE: ClassVar[str]

    @classmethod
    def from_reference(cls) -> Self:
        """All that the reference has; nothing where there is no such file. Raises as `from_file`."""
        return cls.from_rows(reference_rows(cls.TABLE))

    @classmethod
    def from_file(cls, path: Path) -> Self:
        """The rows of a CSV, with the columns that `from_rows` tells.

        Raises OSError where the file cannot be read and KeyError where a column is missing.
        """
        return cls.from_rows(read_rows(path))

    @classmethod
    @abstractmethod
    def from_rows(cls, rows: Iterable[dict[str, str]]) -> Self:
        """What the rows of such a table are made into."""

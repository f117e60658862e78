"""The places of data/reference/places.csv: countries, regions and cities whose names mean nothing else."""

from __future__ import annotations

import csv
from functools import cache

from pipeline.settings import data_folder


@cache
def read_places() -> frozenset[str]:
    """The names as written; empty where there is no such file.

    >>> "Campinas" in read_places()
    True
    """
    path = data_folder() / "reference" / "places.csv"
    if not path.exists():
        return frozenset()
    with path.open(encoding="utf-8", newline="") as lines:
        return frozenset(row["name"] for row in csv.DictReader(lines))

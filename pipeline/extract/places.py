"""The places of data/reference/places.csv: countries, regions and cities whose names mean nothing else."""

from __future__ import annotations

from functools import cache

from pipeline.extract.reference import reference_rows


@cache
def read_places() -> frozenset[str]:
    """The names as written; empty where there is no such file.

    >>> "Campinas" in read_places()
    True
    """
    return frozenset(row["name"] for row in reference_rows("places.csv"))

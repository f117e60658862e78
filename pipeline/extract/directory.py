"""The companies of data/reference/companies.csv, by name and alias."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CompanyDirectory:
    """Known companies and the names they go by."""

    @classmethod
    def from_reference(cls) -> CompanyDirectory:
        """Reads data/reference/companies.csv."""
        return cls()

"""Puts data/ (less training/) inside the package of a wheel; an editable install reads it from the checkout."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class DataHook(BuildHookInterface):  # type: ignore[type-arg]
    """Adds the data folders to a standard wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before a wheel is built; `version` is 'standard' or 'editable'."""
        if version != "standard":
            return
        for name in ("reference", "samples", "models", "sources.toml"):
            path = Path(self.root, "data", name)
            if path.exists():
                build_data["force_include"][str(path)] = f"pipeline/data/{name}"

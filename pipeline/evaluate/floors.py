"""Quality floors, pinned to a digest of the gold: a score under its floor fails, and a floor only goes up."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

#: What has a floor: F1 of each kind, and shares of attributes that users rely on.
GUARDED = {
    "body": ("first_words", "last_words", "clean"),
    "relevance": ("accuracy",),
    "companies": ("f1",),
    "people": ("f1", "role", "company"),
    "figures": ("f1", "qualifier", "metric", "company"),
    "quotes": ("f1", "speaker", "kind"),
    "deals": ("f1", "type", "status", "role"),
}
Table = Mapping[str, Mapping[str, Mapping[str, float]]]


class FloorsError(ValueError):
    """The floors cannot be used or may not be lowered; the message is one line."""


def digest_of(gold_folder: Path) -> str:
    """A digest of the gold files: floors hold for these only."""
    digest = hashlib.sha256()
    for path in sorted(gold_folder.glob("*.json")):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def guarded_scores(table: Table) -> dict[str, float]:
    """The numbers that have a floor: 'figures.metric' -> 0.91 over all languages, and 'figures.f1.pt' for each language."""
    scores = {}
    for kind, names in GUARDED.items():
        for language, row in table.get(kind, {}).items():
            for name in names if language == "all" else {"f1", "accuracy"} & set(names):
                if name in row:
                    scores[f"{kind}.{name}" if language == "all" else f"{kind}.{name}.{language}"] = row[name]
    return scores


def read_floors(path: Path) -> dict[str, Any]:
    """{'gold': digest, 'floors': {name: number}}. Raises FloorsError where the file is missing or holds something else."""
    try:
        floors = json.loads(path.read_text(encoding="utf-8"))
        return {"gold": str(floors["gold"]), "floors": {name: float(floor) for name, floor in floors["floors"].items()}}
    except (OSError, ValueError) as error:
        raise FloorsError(f"{path}: {error}") from None
    except (KeyError, TypeError, AttributeError):
        raise FloorsError(f"{path} holds no floors: write them with --update-floors to a new file") from None


def find_breaches(table: Table, path: Path, gold_folder: Path) -> list[str]:
    """One line for each score under its floor, and one where the gold is not the gold of the floors. Raises FloorsError."""
    pinned = read_floors(path)
    breaches = []
    if pinned["gold"] != digest_of(gold_folder):
        breaches.append("the gold changed: look at the scores, then write the floors anew (--update-floors)")
    scores = guarded_scores(table)
    for name, floor in sorted(pinned["floors"].items()):
        if scores.get(name, 0.0) < floor:
            breaches.append(f"{name} is {scores.get(name, 0.0):.3f}, under its floor of {floor:.3f}")
    return breaches


def write_floors(table: Table, path: Path, gold_folder: Path, *, allow_regression: bool = False) -> None:
    """Writes today's scores as floors. Raises FloorsError where that would lower one for the same gold, unless allowed."""
    scores = guarded_scores(table)
    if path.exists() and not allow_regression:
        pinned = read_floors(path)
        lower = [name for name, floor in pinned["floors"].items() if scores.get(name, 0.0) < floor]
        if lower:
            raise FloorsError(f"would lower {', '.join(sorted(lower))}: say --allow-regression if that is meant")
    content = {"gold": digest_of(gold_folder), "floors": dict(sorted(scores.items()))}
    path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")

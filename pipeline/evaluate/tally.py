"""Counting: what was found, missed and wrong, and how many attributes of the found are right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

Item = dict[str, Any]


@dataclass(slots=True)
class Tally:
    """Counts of one kind of fact."""

    tp: int = 0
    fp: int = 0
    fn: int = 0
    #: Attribute -> (right, asked).
    attributes: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0]))
    #: (article, 'missed' or 'wrong', the item), for people to read.
    misses: list[tuple[str, str, Item]] = field(default_factory=list)

    def ask(self, name: str, *, is_right: bool) -> None:
        """Counts one attribute."""
        self.attributes[name][0] += is_right
        self.attributes[name][1] += 1

    def add(self, other: Tally) -> None:
        """Adds the counts of another tally."""
        self.tp, self.fp, self.fn = self.tp + other.tp, self.fp + other.fp, self.fn + other.fn
        for name, (right, asked) in other.attributes.items():
            self.attributes[name][0] += right
            self.attributes[name][1] += asked
        self.misses += other.misses

    def scores(self) -> dict[str, float]:
        """Precision, recall, F1, the counts, and the share of each attribute that is right, 0 to 1."""
        precision = self.tp / (self.tp + self.fp) if self.tp + self.fp else 0.0
        recall = self.tp / (self.tp + self.fn) if self.tp + self.fn else 0.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        counted = {"precision": precision, "recall": recall, "f1": f1, "tp": self.tp, "fp": self.fp, "fn": self.fn}
        shares = {name: right / asked for name, (right, asked) in self.attributes.items() if asked}
        return (counted if self.tp + self.fp + self.fn else {}) | shares


def pair_up(
    tally: Tally,
    article: str,
    gold: Sequence[Item],
    found: Sequence[Item],
    degree: Callable[[Item, Item], float],
    *,
    may_share: bool = False,
) -> list[tuple[Item, Item]]:
    """Greedy one-to-one pairs of required gold items and finds by the highest `degree` (0: not the same), counted in `tally`.

    Optional gold counts neither way: its find is neither right nor wrong. `may_share`: one find may answer several gold items.
    """
    free = list(found)
    pairs = []
    for item in sorted(gold, key=lambda item: bool(item.get("optional"))):
        candidates = found if may_share else free
        best = max(candidates, key=lambda candidate: degree(item, candidate), default=None)
        if best is None or not degree(item, best):
            if not item.get("optional"):
                tally.fn += 1
                tally.misses.append((article, "missed", item))
            continue
        free = [other for other in free if other is not best]
        if not item.get("optional"):
            tally.tp += 1
            pairs.append((item, best))
    tally.fp += len(free)
    tally.misses += [(article, "wrong", item) for item in free]
    return pairs

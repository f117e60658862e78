"""What a run counts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from pipeline.records import Sentence


@dataclass(slots=True)
class SourceTally:
    """What became of the pages of one source."""

    articles: int = 0
    relevant: int = 0
    rejected: int = 0


@dataclass(slots=True)
class RunSummary:
    """What became of the pages of one run."""

    pages: int = 0
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    off_topic: int = 0
    rejected: Counter[str] = field(default_factory=Counter)
    #: One line each, for stderr: what a named path or a stage failed on.
    failures: list[str] = field(default_factory=list)
    #: Facts of the pages that were new or updated, by kind.
    facts: Counter[str] = field(default_factory=Counter)
    sentences: int = 0
    #: Sentences whose English does not agree with the source.
    unfaithful: int = 0
    #: How the English of each sentence was come by: see outcome_of.
    fidelity: Counter[str] = field(default_factory=Counter)
    translator: str | None = None
    #: Companies that are taken for another one over all articles, and of these those that were not before.
    merges: int = 0
    new_merges: int = 0
    seconds: float = 0.0
    #: Pages of an earlier run that were in the archive and not in the store, or read by other rules.
    resumed: int = 0
    #: Sources of the run, and how many of them are done.
    sources: int = 0
    sources_done: int = 0
    #: Sources that could not be reached, and why; no failures, and empty where there was no network at all.
    unreachable: dict[str, str] = field(default_factory=dict)
    #: Sources that were not reached because there was no network.
    without_network: int = 0
    by_source: dict[str, SourceTally] = field(default_factory=dict)

    def of(self, source: str) -> SourceTally:
        """The tally of a source."""
        return self.by_source.setdefault(source, SourceTally())

    def counts(self) -> dict[str, int]:
        """The columns of runs."""
        counts = {name: getattr(self, name) for name in ("pages", "new", "updated", "unchanged", "off_topic")}
        return {**counts, "rejected": self.rejected.total(), "failed": len(self.failures)}


def outcome_of(sentence: Sentence) -> str:
    """How the English of a sentence was come by: 'source' (it is English), 'ok at first', 'mended: STEP', or 'marked' where it does not
    agree with the source still.
    """
    if sentence.translator == "source":
        return "source"
    if sentence.fidelity != "ok":
        return "marked"
    return f"mended: {sentence.mended_by}" if sentence.mended_by else "ok at first"

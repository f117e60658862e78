"""Who stands in a sentence that reports a deal, and what the sentence claims."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extract.deal_frames import Slot
from pipeline.records import DealType, PartyRole


@dataclass(frozen=True, slots=True)
class Party:
    """A company or a government in a sentence, from token `start` to before `end`."""

    start: int
    end: int
    key: str
    name: str
    is_government: bool = False
    #: A newspaper, agency or analyst house: named as a source far more often than as a party.
    is_source: bool = False
    #: An investor or bank, whose money is capital.
    is_investor: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """That a sentence reports a deal."""

    deal_type: DealType
    parties: tuple[tuple[Party, PartyRole], ...]
    weight: float
    sentence: int
    status: str | None
    is_general: bool
    rule: str
    #: Latest year the sentence names, None where it names none.
    year: int | None = None
    #: The parties on the subject's side; empty where all stand together.
    subjects: frozenset[str] = frozenset()
    #: Where the deal word stands in the text.
    at: int = 0
    #: An earlier sentence that told of the same round, without those who give.
    opened: int | None = None


def gap_of(places: Sequence[Place]) -> set[str]:
    """The words between the deal word and the first party behind it."""
    return set(places[0].between) if places else set()


def has_money(between: Sequence[str]) -> bool:
    """Whether an amount stands among the words."""
    return any(word in "$€£" or word.isdigit() for word in between)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a party stands to a deal word."""

    party: Party
    slot: Slot
    #: Folded words between the deal word and the party.
    between: tuple[str, ...]

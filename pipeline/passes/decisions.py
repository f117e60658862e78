"""Links between identities -> which are one: deterministic, whatever the order they come in, and never by way of a third that is apart."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from pipeline.passes.company_names import divide_name

#: Links that are less sure join nothing: a wrong merge is worse than a missed one.
THRESHOLD = 0.8


@dataclass(frozen=True, slots=True)
class Identity:
    """A company as articles alone gave it, or one of the directory."""

    company_id: str
    name: str
    is_known: bool = False
    #: How many articles name it, and how often.
    articles: int = 0
    mentions: int = 0
    #: All names of a known company and all spellings of another; those of them that are ordinary words as well ('Meta').
    names: tuple[str, ...] = ()
    ordinary: frozenset[str] = frozenset()

    @property
    def all_names(self) -> tuple[str, ...]:
        """Every name it goes by."""
        return self.names or (self.name,)

    @property
    def rank(self) -> tuple[bool, int, int, int, int, str]:
        """The least of those that are one gives the identity: the known, else the most named, else the longest name less its legal form."""
        letters = sum(map(len, divide_name(self.name)[0]))
        return (not self.is_known, -self.articles, -self.mentions, -letters, len(self.name), self.company_id)


@dataclass(frozen=True, slots=True)
class Link:
    """A reason to take two identities for one."""

    company_id: str
    other_id: str
    #: 0 to 1.
    score: float
    #: In words, as a sentence about the first.
    reason: str


@dataclass(frozen=True, slots=True)
class Merge:
    """An identity and the one it is taken for."""

    company_id: str
    merged_into: str
    score: float
    reason: str


class Clusters:
    """Identities, those taken for one together."""

    def __init__(self, identities: Mapping[str, Identity], apart: Collection[tuple[str, str]]) -> None:
        self._identities = identities
        self._apart: dict[str, set[str]] = defaultdict(set)
        for one, other in apart:
            self._apart[one].add(other)
            self._apart[other].add(one)
        self._members: dict[str, list[str]] = {}
        self._root: dict[str, str] = {}
        self._links: dict[str, list[Link]] = defaultdict(list)

    def root_of(self, company_id: str) -> str:
        """A name for the cluster of an identity, the same for all members."""
        return self._root.get(company_id, company_id)

    def members(self, company_id: str) -> list[str]:
        """All identities taken for one with this one, itself included."""
        return self._members.get(self.root_of(company_id), [company_id])

    def is_known(self, company_id: str) -> bool:
        """Whether a company of the directory is among them."""
        return any(self._identities[member].is_known for member in self.members(company_id))

    def join(self, links: Iterable[Link]) -> None:
        """Takes the linked for one, the surest link first, but for two known companies and what is to be kept apart."""
        for link in sorted(links, key=lambda link: (-link.score, link.company_id, link.other_id, link.reason)):
            one, other = self.root_of(link.company_id), self.root_of(link.other_id)
            if one == other or link.score < THRESHOLD or not self._may_join(one, other):
                continue
            if len(self.members(one)) < len(self.members(other)):
                one, other = other, one
            moved = self.members(other)
            self._members[one] = self.members(one) + moved
            self._members.pop(other, None)
            for member in (one, *moved):
                self._root[member] = one
            self._links[link.company_id].append(link)
            self._links[link.other_id].append(link)

    def _may_join(self, one: str, other: str) -> bool:
        if self.is_known(one) and self.is_known(other):
            return False
        members = set(self.members(other))
        return not any(self._apart[member] & members for member in self.members(one) if member in self._apart)

    def merges(self) -> list[Merge]:
        """Each member of a cluster but the one that stands for all, in order of company_id."""
        found: list[Merge] = []
        for members in self._members.values():
            final = min(members, key=lambda member: self._identities[member].rank)
            found += self._paths_from(final)
        return sorted(found, key=lambda merge: merge.company_id)

    def _paths_from(self, final: str) -> Iterable[Merge]:
        """Joined links form a tree: a member is as sure as the weakest link on its way."""
        reached: dict[str, tuple[float, tuple[str, ...]]] = {final: (1.0, ())}
        waiting: deque[str] = deque([final])
        while waiting:
            here = waiting.popleft()
            score, reasons = reached[here]
            for link in self._links[here]:
                there = link.other_id if link.company_id == here else link.company_id
                if there not in reached:
                    reached[there] = (min(score, link.score), (link.reason, *reasons))
                    waiting.append(there)
        for company_id, (score, reasons) in reached.items():
            if company_id != final:
                yield Merge(company_id, final, score, "; ".join(dict.fromkeys(reasons)))

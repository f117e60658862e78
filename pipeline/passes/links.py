"""Identities -> reasons to take two for one: a name written otherwise, a symbol, a short form, an acronym. Names meet by keys."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from pipeline.passes.company_names import (
    SHORTEST_KEY,
    divide_name,
    folds_of,
    initials_of,
    is_distinctive,
    is_general,
    keys_of,
    parts_of,
    run_together,
)
from pipeline.passes.decisions import Clusters, Identity, Link

#: Longer names are not looked for inside of others.
_MOST_WORDS = 8
#: How much somebody or something that is named almost only with the two says for them: with less than this in all they stay two.
_ENOUGH = 2.0
_HALF = 0.5
#: Fewer letters are the symbol or acronym of many.
_SHORTEST_SYMBOL = 4


@dataclass(frozen=True, slots=True)
class Pair:
    """Two names that may be one company's if their articles bear it out: roots of clusters, the first unknown or an acronym."""

    short: str
    full: str
    kind: Literal["short", "spaces", "acronym", "symbol"]
    #: The longer name, or how an article writes both: 'Companhia Brasileira de Chips (CBC)'.
    written: str


@dataclass(slots=True)
class Shared:
    """What the articles say that name one of a pair or both."""

    #: Articles that name the first; of these those that name the second, and those that do or name something of `weights`.
    articles: set[str] = field(default_factory=set)
    both: set[str] = field(default_factory=set)
    supported: set[str] = field(default_factory=set)
    #: Names of the people and companies that hardly anything but the two is named with, and how much each says.
    weights: dict[str, float] = field(default_factory=dict)
    #: 'Ana Lima is CEO' of both.
    roles: set[str] = field(default_factory=set)


def find_same_names(identities: Iterable[Identity], apart: Collection[tuple[str, str]]) -> list[Link]:
    """Links between names that differ in legal form, case and punctuation, or in a space where the other has a capital.

    `apart`: pairs of which the first is to stay out of every group that has the second.
    """
    known: dict[str, dict[str, tuple[Identity, str]]] = defaultdict(dict)
    unknown: dict[str, dict[str, tuple[Identity, str]]] = defaultdict(dict)
    outside = defaultdict(set)
    for company_id, other in apart:
        outside[company_id].add(other)
    strangers = []
    for identity in identities:
        if not identity.is_known:
            strangers.append(identity)
        for name in identity.all_names:
            # A known company is listed with its legal form where the name alone is another's too: 'Merck KGaA'.
            for key in keys_of(name, with_legal_form=identity.is_known):
                if not identity.is_known:
                    unknown[key].setdefault(identity.company_id, (identity, name))
                elif len(key) >= SHORTEST_KEY and name not in identity.ordinary:
                    known[key].setdefault(identity.company_id, (identity, name))
    links, settled = [], set()
    for identity in strangers:
        found: dict[str, tuple[Identity, str, str]] = {}
        for name in identity.all_names:
            alone = keys_of(name)
            for key in sorted(alone | keys_of(name, with_legal_form=True)):
                found |= {company_id: (*owner, name) for company_id, owner in known.get(key, {}).items()}
                if key not in alone and key in known:
                    settled.add(identity.company_id)  # it is 'Merck KGaA': 'Merck' is to learn nothing from it
        if len(found) == 1:
            ((owner, known_name, name),) = found.values()
            if owner.company_id not in outside[identity.company_id]:
                links.append(_same_name(identity, name, owner, known_name))
    for key, group in unknown.items():
        named_so = group.keys() | known.get(key, {}).keys()
        members = [
            (identity, name) for identity, name in group.values()
            if identity.company_id not in settled and not outside.get(identity.company_id, set()) & named_so
        ]  # fmt: skip
        if len(members) > 1:
            final, final_name = min(members, key=lambda member: member[0].rank)
            links += [_same_name(identity, name, final, final_name) for identity, name in members if identity != final]
    return links


def _same_name(identity: Identity, name: str, final: Identity, final_name: str) -> Link:
    legal, other_legal = divide_name(name)[1], divide_name(final_name)[1]
    forms = [f"'{' '.join(form)}'" for form in (legal, other_legal) if form and legal != other_legal]
    is_spaced = folds_of(name) != folds_of(final_name)
    but = ["spaces"] * is_spaced + [f"the legal form {' and '.join(forms)}"] * bool(forms)
    if not but and name != final_name:
        but = ["case and punctuation"]
    said = f"the same name as '{final_name}'" + (f", a name of {final.name}," if final_name != final.name and final.is_known else "")
    reason = said + (f" but for {' and '.join(but)}" if but else "").rstrip(",")
    return Link(identity.company_id, final.company_id, 0.95 if is_spaced else 0.98, reason)


def find_symbols(identities: Iterable[Identity], clusters: Clusters, by_ticker: Mapping[str, str]) -> list[Pair]:
    """Names that are, as written, the symbol of one known company; `by_ticker` maps it to the company_id.

    Three letters are too few: 'BCE' is Bell Canada's symbol and the European Central Bank.
    """
    return [
        Pair(root, by_ticker[name], "symbol", name)
        for identity in identities
        if not identity.is_known and not clusters.is_known(root := clusters.root_of(identity.company_id))
        for name in identity.all_names
        if len(name) >= _SHORTEST_SYMBOL and name in by_ticker
    ]


def find_spaced(identities: Iterable[Identity], clusters: Clusters) -> list[Pair]:
    """Pairs of clusters, one of them unknown, whose names differ in nothing but spaces; not where three do."""
    groups: dict[str, dict[str, tuple[Identity, set[tuple[str, ...]]]]] = defaultdict(dict)
    for identity in identities:
        for name in identity.all_names:
            if (key := run_together(name)) and name not in identity.ordinary and not (identity.is_known and divide_name(name)[1]):
                _, spellings = groups[key].setdefault(clusters.root_of(identity.company_id), (identity, set()))
                spellings.add(folds_of(name))
    pairs = set()
    for group in groups.values():
        # The known last, the first named to it.
        found = sorted(group.items(), key=lambda item: (not clusters.is_known(item[0]), item[1][0].rank))
        if len(found) == 2 and not clusters.is_known(found[1][0]) and not found[0][1][1] & found[1][1][1]:
            (full, (final, _)), (short, _) = found
            pairs.add(Pair(short, full, "spaces", final.name))
    return sorted(pairs, key=lambda pair: (pair.short, pair.full, pair.written))


def find_short_forms(identities: Mapping[str, Identity], clusters: Clusters) -> list[Pair]:
    """Unknown names that are the beginning of one longer name only, whose other words are general: 'Nexcore' of 'Nexcore Semicondutores'.

    Any second name with the same beginning or end, known or not, makes it ambiguous: no pair.
    """
    heads: dict[str, set[tuple[str, ...]]] = {
        company_id: {folds for name in identity.all_names if len(folds := folds_of(name)) < _MOST_WORDS and is_distinctive(folds)}
        for company_id, identity in identities.items()
        if not identity.is_known
    }
    looked_for = {folds for found in heads.values() for folds in found}
    longer: dict[tuple[str, ...], dict[str, tuple[bool, str]]] = defaultdict(dict)
    for company_id, identity in identities.items():
        root = clusters.root_of(company_id)
        for name in identity.all_names:
            for part, rest, before in parts_of(folds_of(name)[:_MOST_WORDS]):
                if part in looked_for:
                    longer[part][root] = max(longer[part].get(root, (False, "")), (is_general(rest, before=before), name))
    pairs: dict[str, dict[str, str]] = defaultdict(dict)
    for company_id, found in heads.items():
        short = clusters.root_of(company_id)
        for folds in sorted(found) if not clusters.is_known(short) else ():
            pairs[short] |= {root: name if is_form else "" for root, (is_form, name) in longer.get(folds, {}).items() if root != short}
    return [
        Pair(short, root, "short", name)
        for short, fulls in sorted(pairs.items())
        if len(fulls) == 1
        for root, name in fulls.items()
        if name
    ]


def find_acronyms(
    identities: Mapping[str, Identity], clusters: Clusters, written: Iterable[tuple[str, str, str]], symbols: Mapping[str, Collection[str]]
) -> list[Pair]:
    """Pairs of an acronym and its expansion of which an article writes one in brackets behind the other.

    `written`: (company_id, its name there, acronym); `symbols`: acronym -> the identities that are called so.
    """
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for company_id, name, acronym in sorted(written):
        owners = {clusters.root_of(owner) for owner in symbols.get(acronym, ())}
        full = clusters.root_of(company_id)
        if company_id not in identities or len(owners) != 1 or full in owners or acronym not in initials_of(name):
            continue
        (owner,) = owners
        # Three letters of a known company are others' too: 'Inspectorate of Strategic Products (ISP)' is no bank.
        if not clusters.is_known(owner) or len(acronym) >= _SHORTEST_SYMBOL:
            found[owner].setdefault(full, f"{name} ({acronym})")
    return [Pair(short, full, "acronym", text) for short, fulls in sorted(found.items()) if len(fulls) == 1 for full, text in fulls.items()]


def judge_pair(pair: Pair, shared: Shared, clusters: Clusters) -> Link | None:
    """The link between the names of a pair where the articles of both bear it out, else None.

    A name means the same in all articles or in none: half of those that have the first must say something for it.
    """
    share = len(shared.supported) / max(1, len(shared.articles))
    if pair.kind == "acronym":
        reason = f"an article writes '{pair.written}'"
        if clusters.is_known(pair.short):
            return None if clusters.is_known(pair.full) else Link(pair.full, pair.short, 0.93, reason)
        return Link(pair.short, pair.full, 0.95 if share == 1 else 0.85, reason) if share >= _HALF else None
    if pair.kind == "symbol":
        is_named = len(shared.both) >= _HALF * max(1, len(shared.articles))
        return Link(pair.short, pair.full, 0.9, f"'{pair.written}' is the symbol of it, and it is named beside") if is_named else None
    reason = f"short for '{pair.written}', the only longer name with it"
    if pair.kind == "spaces":
        reason = f"the same name as '{pair.written}' but for spaces"
    if shared.roles:
        return Link(pair.short, pair.full, 0.92, f"{reason}; {min(shared.roles)} of both")
    if sum(shared.weights.values()) >= _ENOUGH and share >= _HALF:
        names = sorted(shared.weights, key=lambda name: (-shared.weights[name], name))
        return Link(pair.short, pair.full, 0.85, f"{reason}; both are named with {', '.join(names[:4])}")
    return None

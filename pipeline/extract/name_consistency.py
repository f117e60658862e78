"""One name, one kind in a text: what a model sees sentence by sentence is brought together over the whole text and the reference data.

A model reads a few words around a name. That 'Tenreiro' is a person stands four paragraphs above, where the text says 'Nuno Tenreiro'; that
'Marvell' is a company stands in the reference.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from spacy.tokens import Doc, Span

from pipeline.extract.directory import reference_companies
from pipeline.extract.name_cues import kind_behind
from pipeline.extract.names import is_given_name
from pipeline.extract.people_directory import reference_people
from pipeline.extract.places import read_places
from pipeline.extract.products import reference_products
from pipeline.text import fold

#: What a known name counts against the places where the model saw another kind.
_KNOWN = 2.5
#: A place in a line of capitals or With Every Word Capitalised tells less.
_TITLED = 0.4
#: A name seen as the last part of a full one ('Tenreiro' of 'Nuno Tenreiro'), or as its first ('Nuno').
_PART, _FIRST = 2.2, 1.2
#: The word behind the name and a comma: 'Tenreiro, analista da'.
_BEHIND = 1.2
_SHORTEST = 3
#: Name -> label -> how much speaks for it.
_Votes = dict[str, dict[str, float]]


@cache
def known_kinds() -> Mapping[str, str]:
    """Surface -> kind for the names of the reference that mean nothing else, written as there."""
    kinds: dict[str, set[str]] = defaultdict(set)
    for listing in reference_companies().listings:
        for name in listing.names:
            kinds[name].add("" if fold(name) in listing.common else "ORG")
    for product in reference_products().products:
        for name in product.names:
            kinds[name].add("" if fold(name) in product.common else "PRODUCT")
    for person in reference_people().people:
        for name in (person.name, *person.aliases):
            if " " in name:
                kinds[name].add("PER")
    for name in read_places():
        kinds[name].add("LOC")
    return {name: next(iter(found)) for name, found in kinds.items() if len(found) == 1 and "" not in found and len(name) >= _SHORTEST}


def reconcile(doc: Doc, known: Mapping[str, str] | None = None) -> None:
    """Gives all places of one name in doc.ents the same label, and adds the places where the model missed it."""
    known = known_kinds() if known is None else known
    doc.ents = tuple(part for entity in doc.ents for part in _divided(entity, known))
    titled = _titled_sentences(doc)
    votes: _Votes = defaultdict(lambda: defaultdict(float))
    for entity in doc.ents:
        votes[entity.text][entity.label_] += _TITLED if titled[entity.start] else 1.0
        if kind := kind_behind(entity):
            votes[entity.text][kind] += _BEHIND
    for name, counts in list(votes.items()):
        if name in known:
            counts[known[name]] += _KNOWN
    _vote_for_parts(doc.ents, votes, known)
    kinds = {name: _winner(counts) for name, counts in votes.items()}
    entities = [Span(doc, entity.start, entity.end, label=kinds[entity.text]) for entity in doc.ents]
    kinds |= dict.fromkeys(_family_names(entities, kinds, known), "PER")
    doc.ents = tuple(sorted([*entities, *_missed(doc, entities, kinds)]))


def _divided(entity: Span, known: Mapping[str, str]) -> list[Span]:
    """'Reuters Ana Lima' of 'disse à Reuters Ana Lima' is a known name and a person."""
    if len(entity) > 2 and entity.text not in known:
        for end in range(len(entity) - 2, 0, -1):
            before, after = entity[:end], entity[end:]
            if known.get(before.text) == "ORG" and is_given_name(after[0].text) and all(token.text[:1].isupper() for token in after):
                return [Span(entity.doc, before.start, before.end, label="ORG"), Span(entity.doc, after.start, after.end, label="PER")]
    return [entity]


def _winner(counts: Mapping[str, float]) -> str:
    return max(sorted(counts), key=lambda label: counts[label])


def _vote_for_parts(entities: Iterable[Span], votes: _Votes, known: Mapping[str, str]) -> None:
    """'Tenreiro' is a person where 'Nuno Tenreiro' is, 'Tower' a company where 'Tower Semiconductor' is."""
    seen = set()
    for entity in sorted(entities, key=len, reverse=True):
        if len(entity) < 2 or entity.text in seen:
            continue
        seen.add(entity.text)
        kind = _winner(votes[entity.text])
        if kind not in {"PER", "ORG"}:
            continue
        parts = {entity[:1].text: _PART} if kind == "ORG" else {entity[:end].text: _FIRST for end in range(1, len(entity))}
        if kind == "PER":
            parts |= {entity[start:].text: _PART for start in range(1, len(entity))}
        for part, weight in parts.items():
            if part in votes and part not in known:
                votes[part][kind] += weight


def _family_names(entities: Iterable[Span], kinds: Mapping[str, str], known: Mapping[str, str]) -> set[str]:
    """The last words of people's names: 'disse Tenreiro' that the model passed over."""
    last = {entity[-1].text for entity in entities if entity.label_ == "PER" and len(entity) > 1}
    return {word for word in last if word not in kinds and word not in known and len(word) > _SHORTEST and word.istitle()}


def _missed(doc: Doc, entities: list[Span], kinds: Mapping[str, str]) -> list[Span]:
    """Places of a name that the model saw elsewhere in the text, with nothing of them in a name yet."""
    taken = [False] * len(doc)
    for entity in entities:
        taken[entity.start : entity.end] = [True] * len(entity)
    by_first: dict[str, list[tuple[list[str], str]]] = defaultdict(list)
    for name, kind in kinds.items():
        by_first[name.split(" ")[0]].append((name.split(" "), kind))
    found = []
    lower = {token.text for token in doc if token.text.islower()}
    for index, token in enumerate(doc):
        if taken[index] or not token.text[:1].isalnum() or token.text not in by_first:
            continue
        for words, kind in sorted(by_first[token.text], key=lambda pair: -len(pair[0])):
            end = index + len(words)
            if end > len(doc) or any(taken[index:end]) or [t.text for t in doc[index:end]] != words:
                continue
            opens = bool(token.is_sent_start) or (index > 0 and doc[index - 1].is_punct)
            if len(words) == 1 and (len(token.text) < _SHORTEST or not token.text[0].isupper() or (opens and token.lower_ in lower)):
                continue
            if (index and doc[index - 1].text[:1].isupper() and not opens) or (end < len(doc) and doc[end].text[:1].isupper()):
                continue  # part of a longer name
            found.append(Span(doc, index, end, label=kind))
            taken[index:end] = [True] * len(words)
            break
    return found


def _titled_sentences(doc: Doc) -> list[bool]:
    """For each token whether its sentence is written so that capitals mean nothing."""
    marks: list[bool] = []
    sentences = doc.sents if doc.has_annotation("SENT_START") else [doc[:]]
    for sentence in sentences:
        words = [token.text for token in sentence if len(token.text) > 3 and token.text[0].isalpha()]
        great = sum(word[0].isupper() for word in words)
        marks += [great >= 3 and great > 0.8 * len(words)] * len(sentence)
    return marks

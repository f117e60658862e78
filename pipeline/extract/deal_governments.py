"""Words of a text -> the governments and their offices in it: 'governo americano' and 'Casa Branca' are the same party."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.deal_parties import Party
from pipeline.extract.deal_words import DealWords
from pipeline.extract.tokens import Tokens

#: The key of a government that nothing tells from others: 'o governo' in a text that names several or none.
UNNAMED = "government"
_LONGEST_PLACE = 3


def find_governments(tokens: Tokens, words: DealWords, covered: Sequence[bool]) -> list[Party]:
    """The governments in order, none on a token that is `covered` by a company; each bears the name it is first called by."""
    found: list[Party] = []
    index = 0
    while index < len(tokens):
        match = None if covered[index] else words.governments.match(tokens.folds, index)
        if match is None or any(covered[index : match[0]]):
            index += 1
            continue
        end, payloads = match
        key = payloads[0] or UNNAMED
        if key == UNNAMED:
            index, end, key = _widened(tokens, words, index, end)
        found.append(Party(index, end, key, tokens.text[tokens.starts[index] : tokens.ends[end - 1]], is_government=True))
        index = end
    named = {party.key for party in found} - {UNNAMED}
    only = named.pop() if len(named) == 1 else UNNAMED
    names: dict[str, str] = {}
    for party in found:
        if party.key != UNNAMED:
            names.setdefault(party.key, party.name)
    return [
        Party(party.start, party.end, key, names.get(key, party.name), is_government=True)
        for party in found
        for key in (only if party.key == UNNAMED else party.key,)
    ]


def _widened(tokens: Tokens, words: DealWords, start: int, end: int) -> tuple[int, int, str]:
    """A bare 'governo' with the place or people that tells whose: 'governo do Ceará', 'gobierno chileno', 'Chilean government'."""
    if start > 0 and tokens.sentence_of[start - 1] == tokens.sentence_of[start] and words.is_nationality(tokens.folds[start - 1]):
        return start - 1, end, tokens.folds[start - 1]
    if end >= len(tokens) or tokens.sentence_of[end] != tokens.sentence_of[start]:
        return start, end, UNNAMED
    if words.is_nationality(tokens.folds[end]):
        return start, end + 1, tokens.folds[end]
    if words.prepositions.get(tokens.words[end].lower()) != "of":
        return start, end, UNNAMED
    stop = end + 1
    while (
        stop < len(tokens)
        and stop - end <= _LONGEST_PLACE
        and tokens.is_capital(stop)
        and tokens.sentence_of[stop] == tokens.sentence_of[start]
    ):
        stop += 1
    return (start, stop, " ".join(tokens.folds[end + 1 : stop])) if stop > end + 1 else (start, end, UNNAMED)

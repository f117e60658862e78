"""The parties of a sentence -> where each stands: which preposition governs it, and which stand in a list together."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.deal_frames import Slot
from pipeline.extract.deal_parties import Party
from pipeline.extract.deal_words import DealWords
from pipeline.extract.tokens import Tokens

_SLOT_REACH = 8
#: How many unknown words may stand in what a company is called: 'gestora de private equity X'.
_MOST_STRANGE = 2


class PlacedParties:
    """The tokens `first` to before `last` with the parties among them, each with its place."""

    def __init__(self, tokens: Tokens, bounds: tuple[int, int], parties: Sequence[Party], words: DealWords) -> None:
        self.tokens, self.parties, self.words = tokens, parties, words
        self.first, self.last = bounds
        self.slots: list[Slot] = []
        for party in parties:
            self.slots.append(self._slot_of(party))

    def _slot_of(self, party: Party) -> Slot:
        """The preposition that governs a party: 'com a fabricante de chips AMD' is 'with'; without one 'left', in a list as its first."""
        tokens, words = self.tokens, self.words
        index = party.start - 1
        strange = 0
        while index >= self.first and party.start - index < _SLOT_REACH:
            word, fold = tokens.words[index], tokens.folds[index]
            # 'a AMD': the article of one language is the preposition of another, and 'à' folds to it, so the written form decides
            place = words.prepositions.get(word.lower())
            if place is not None and self._is_complement(index, party.start):
                strange = 0  # 'gestora de private equity Silver Lake'
            elif place is not None:
                return place if strange <= 1 else "left"
            if strange > 1 and (fold in words.joining or fold in words.articles):
                return "left"
            if fold in words.joining or word == ",":
                return "left" if strange else self._slot_in_list(index)
            if self._is_party_end(index + 1) or self._is_verb(index):
                return "other" if strange else "left"
            if place is None and fold not in words.articles and not words.describes(fold):
                strange += 1
                if strange > _MOST_STRANGE or not (word.islower() and word.isalpha()):
                    return "left"
            index -= 1
        return "left"

    def _is_complement(self, index: int, start: int) -> bool:
        """Whether the preposition belongs to what a company is called: the 'de' of 'fabricante de chips AMD'."""
        return start - index > 1 and self.tokens.folds[index + 1] not in self.words.articles and self.words.noun_ends(self.tokens, index)

    def _slot_in_list(self, index: int) -> Slot:
        """The place of the party before the comma or 'and' at `index`; 'left' where none stands there."""
        end = index
        while end > self.first and (self.tokens.words[end - 1] == "," or self.tokens.folds[end - 1] in self.words.joining):
            end -= 1
        for position, other in enumerate(self.parties[: len(self.slots)]):
            if other.end == end:
                if self.tokens.words[index] == "," and not self._list_goes_on(index):
                    return "left"  # 'Controlada pelo fundo A, a B fechou'
                is_clause = index > end and self.tokens.words[index - 1] == "," and self.tokens.folds[index] in self.words.joining
                # 'acordo com a A, e a B, que ...' starts anew; 'com a A, a B, e a C' goes on
                return (
                    "left" if is_clause and not (position and self._are_listed(self.parties[position - 1], other)) else self.slots[position]
                )
        return "left"

    def _list_goes_on(self, comma: int) -> bool:
        """Whether the party behind the comma is followed by another of the list."""
        after = [party for party in self.parties if party.start > comma][:2]
        return len(after) == 2 and self._are_listed(*after)

    def _are_listed(self, party: Party, other: Party) -> bool:
        """Whether only a comma, 'and' and articles stand between the two."""
        gap = self.tokens.folds[party.end : other.start]
        return 0 < len(gap) <= 3 and all(word == "," or word in self.words.joining or word in self.words.articles for word in gap)

    def _is_verb(self, index: int) -> bool:
        found = self.words.triggers.match(self.tokens.folds, index, index + 1)
        return found is not None and any(form != "noun" for _, form in found[1])

    def _is_party_end(self, index: int) -> bool:
        return any(party.end == index for party in self.parties)

    def _inside_party(self, index: int) -> bool:
        return any(party.start <= index < party.end for party in self.parties)

    def _continues(self, party: Party, other: Party, *, is_second: bool) -> bool:
        """Whether the second goes on with a list: 'a promotora A, a britânica B e a norte-americana C'."""
        words = self.words
        gap = self.tokens.folds[party.end : other.start]
        if is_second and len(gap) > 1 and gap[0] == "," and gap[1] in words.joining:  # 'com a A, e a B, que ...' starts anew
            return False
        return (
            bool(gap)
            and (gap[0] == "," or gap[0] in words.joining)
            and all(word == "," or word in words.joining or word in words.articles or words.describes(word) for word in gap)
        )

    def _is_cut(self, end: int, start: int) -> bool:
        return any(word in {";", ":"} for word in self.tokens.words[end:start])

    def _has_comma(self, start: int, end: int) -> bool:
        """Whether a comma that is no decimal mark stands between."""
        words = self.tokens.words
        return any(words[index] == "," and not words[index + 1].isdigit() for index in range(start, end))

"""One sentence -> what it claims of deals: who stands in which role to whom."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.deal_financings import JOINING, Financing
from pipeline.extract.deal_frames import FRAMES, Frame, Slot
from pipeline.extract.deal_parties import Claim, Party, Place
from pipeline.extract.deal_senses import Sense
from pipeline.extract.deal_words import STATUSES, DealWords
from pipeline.extract.tokens import Tokens
from pipeline.records import PartyRole

_REACH = 24
_SLOT_REACH = 8
_OF_REACH = 7
#: How many unknown words may stand in what a company is called: 'gestora de private equity X'.
_MOST_STRANGE = 2
#: How far the list of a round's investors stands from its verb, how far the word 'round' does, and for how many sentences a round stays open.
_NEAR = 3
_ROUND_REACH = 8
_OPEN_FOR = 2
_YEAR = re.compile(r"(?:19|20)\d\d")


class Sentence:
    """The tokens `first` to before `last` with the parties among them; `topic`: who an unnamed subject stands for."""

    def __init__(
        self,
        tokens: Tokens,
        bounds: tuple[int, int],
        parties: Sequence[Party],
        words: DealWords,
        topic: Party | None,
        financing: Financing | None = None,
    ) -> None:
        self.tokens, self.parties, self.words, self.topic = tokens, parties, words, topic
        #: The round or loan told last, which later words may name more givers of.
        self.financing = financing
        self.first, self.last = bounds
        self.number = tokens.sentence_of[self.first]
        self.slots: list[Slot] = []
        for party in parties:
            self.slots.append(self._slot_of(party))
        self.status = self._find_status()
        years = [int(word) for word in tokens.words[self.first : self.last] if _YEAR.fullmatch(word)]
        self.year = max(years, default=None)

    def subject(self) -> Party | None:
        """The first party that no preposition governs."""
        return next((party for party, slot in zip(self.parties, self.slots, strict=True) if slot == "left" and not party.is_source), None)

    def claims(self) -> list[Claim]:
        """All claims of the sentence."""
        found = []
        index = self.first
        while index < self.last:
            match = None if self._inside_party(index) else self.words.triggers.match(self.tokens.folds, index, self.last)
            if match is None:
                index += 1
                continue
            end, payloads = match
            for frame_name, form in self._readings(index, payloads):
                if frame_name not in FRAMES:  # 'de acordo com' is no deal
                    break
                claim = self._joined(index, end, frame_name, form) if frame_name in JOINING else self._claim(index, end, frame_name, form)
                if claim is not None:
                    found.append(claim)
                    self.financing = Financing.of(claim) or self.financing
                    break
                self._open(index, end, frame_name, form)
            index = end
        return found

    def _readings(self, index: int, payloads: list[tuple[str, str]]) -> list[tuple[str, str]]:
        """A word that is noun and verb ('compra') is a noun after an article or preposition and before 'of'."""
        forms = {form for _, form in payloads}
        if len(forms) == 1:
            return payloads
        before = self.tokens.folds[index - 1] if index > self.first else ""
        nominal = (before in self.words.articles or before in self.words.prepositions) and not self._is_party_end(index)
        return sorted(payloads, key=lambda payload: (payload[1] == "noun") != nominal)

    def _is_party_end(self, index: int) -> bool:
        return any(party.end == index for party in self.parties)

    def _inside_party(self, index: int) -> bool:
        return any(party.start <= index < party.end for party in self.parties)

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

    def _find_status(self) -> str | None:
        for status in STATUSES:
            phrases = self.words.statuses[status]
            if any(phrases.match(self.tokens.folds, index, self.last) for index in range(self.first, self.last)):
                return status
        return None

    def _claim(self, start: int, end: int, frame_name: str, form: str) -> Claim | None:
        frame = FRAMES[frame_name]
        if self._is_denied(start) or (form == "verb" and self._is_nominal(start, end)):
            return None
        right = self._right_of(end, frame, form)
        left = self._left_of(start)
        subjects_named = {party.key for party in left}
        right = [place for place in right if place.slot in {"between", "by"} or place.party.key not in subjects_named]
        refined = Sense(self.tokens, self.words, end, self.last, left, right).of(frame, frame_name)
        if refined is None:
            return None
        frame = refined
        if form == "participle" and not right:
            return None
        roles: dict[str, tuple[Party, PartyRole]] = {}
        weight = frame.weight
        if form == "noun" and start > self.first and self.tokens.words[start - 1] == ",":  # 'a C, empresa conjunta da A e da B'
            weight *= 0.5
        subjects: frozenset[str] = frozenset()
        by = [place for place in right if place.slot == "by"]
        if form == "participle" and by:
            # 'B foi comprada pela A', 'B, comprada pela A'
            passive = frame.roles.get("direct") or frame.roles.get("to") or frame.roles.get("in")
            for party in left[:1]:
                if passive:
                    roles[party.key] = (party, passive)
            for place in by:
                roles.setdefault(place.party.key, (place.party, frame.roles.get("left", "partner")))
        else:
            if form == "participle":
                return None
            for place in right:
                role = frame.roles.get(place.slot)
                if role is not None:
                    roles.setdefault(place.party.key, (place.party, role))
            has_both = len({role for _, role in roles.values()}) > 1 or (len(roles) > 1 and any(place.slot == "between" for place in right))
            if not has_both and "left" in frame.roles:
                if roles:
                    subjects = frozenset(party.key for party in left) or frozenset({self.topic.key} if self.topic else ())
                for party in left:
                    roles.setdefault(party.key, (party, frame.roles["left"]))
                if not left and roles and self.topic is not None:
                    roles.setdefault(self.topic.key, (self.topic, frame.roles["left"]))
                    weight *= 0.6
        if frame_name == "merger" and len(roles) == 2 and len({role for _, role in roles.values()}) == 1:
            key, (party, _) = list(roles.items())[-1]  # 'a fusão entre a A e a B': who takes over whom is not said
            roles[key] = (party, "target")
        chosen = tuple(self._with_governments(roles, frame))
        if len(chosen) < 2 or (frame.deal_type not in {"partnership", "joint_venture"} and len({role for _, role in chosen}) < 2):
            return None
        return Claim(
            frame.deal_type,
            chosen,
            weight,
            self.number,
            self.status,
            frame.is_general,
            f"deals.{form}.{frame_name}",
            self.year,
            subjects,
            self.tokens.starts[start],
        )

    def _with_governments(self, roles: dict[str, tuple[Party, PartyRole]], frame: Frame) -> list[tuple[Party, PartyRole]]:
        chosen = []
        for party, role in roles.values():
            if party.is_government:
                if not frame.admits_government or role in {"investee", "borrower", "target"}:
                    continue
                chosen.append((party, "government"))
            elif role == "government":
                continue
            else:
                chosen.append((party, role))
        return chosen  # type: ignore[return-value]

    def _is_nominal(self, start: int, end: int) -> bool:
        """'una firma emergente': a noun that looks like a verb; 'está a comprar' is a verb."""
        before = self.tokens.folds[start - 1] if start > self.first else ""
        return (
            end - start == 1 and before in self.words.articles and len(self.tokens.folds[start]) > 2 and self.tokens.folds[start][-1] != "r"
        )

    def _is_denied(self, start: int) -> bool:
        return any(fold in self.words.negations for fold in self.tokens.folds[max(self.first, start - 3) : start])

    def _right_of(self, end: int, frame: Frame, form: str) -> list[Place]:
        """The parties after the deal word, as far as the clause goes, with their places."""
        places: list[Place] = []
        for party, slot in zip(self.parties, self.slots, strict=True):
            if party.start < end or party.start - end > _REACH or (party.is_source and slot not in {"with", "between"}):
                continue
            gap = self.tokens.words[end : party.start]
            if any(word in {";", ":", "“", "”", "«", "»"} for word in gap):
                break
            if places and self.tokens.words[places[-1].party.end : party.start] in (["-"], ["–"], ["/"]):  # 'acordo AMD-OpenAI'
                places[-1:] = [Place(places[-1].party, "between", places[-1].between), Place(party, "between", places[-1].between)]
                continue
            if places and slot in {"left", places[-1].slot} and self._continues(places[-1].party, party, is_second=len(places) == 1):
                places.append(Place(party, places[-1].slot, places[-1].between))
                continue
            if places and (slot == "left" or frame.weight < 1):
                break
            if form != "noun" and slot in {"left", "of"} and self._has_comma(end, party.start):
                continue  # 'fáceis de adquirir, dada a escassez de produtos da Nvidia'
            if form == "noun" and slot == "of" and party.start - end > _OF_REACH:
                continue
            place: Slot = "direct" if slot == "left" else slot
            if place == "for" and "for" not in frame.roles:
                place = "to"
            between = tuple(self.tokens.folds[end : party.start])
            if place == "direct" and ((form == "noun" and len(between) > 3) or (self._has_comma(end, party.start) and not places)):
                continue
            places.append(Place(party, place, between))
        return places

    def _has_comma(self, start: int, end: int) -> bool:
        """Whether a comma that is no decimal mark stands between."""
        words = self.tokens.words
        return any(words[index] == "," and not words[index + 1].isdigit() for index in range(start, end))

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

    def _left_of(self, start: int) -> list[Party]:
        """The subject before the deal word with those joined to it; the nearest that no preposition governs."""
        before = [(party, slot) for party, slot in zip(self.parties, self.slots, strict=True) if party.end <= start and not party.is_source]
        bare = [party for party, slot in before if slot == "left" and not self._is_cut(party.end, start)]
        if (told := self._before_parenthesis(start)) is not None:
            return [told]
        if not bare:
            held = [party for party, slot in before if slot == "of" and not self._is_cut(party.end, start)]
            return held[-1:] if start - (held[-1].end if held else 0) < _REACH else []
        group = [bare[-1]]
        for party in reversed(bare[:-1]):
            if self._are_listed(party, group[0]):
                group.insert(0, party)
            else:
                break
        return group

    def _before_parenthesis(self, start: int) -> Party | None:
        """The subject that words between commas part from its verb: 'a Ceitec, a estatal que o governo tentou fechar, recebeu'."""
        if start <= self.first or self.tokens.words[start - 1] != ",":
            return None
        for party, slot in zip(self.parties, self.slots, strict=True):
            if party.end < start - 1 and self.tokens.words[party.end] == "," and not party.is_source and not self._is_cut(party.end, start):
                is_opening = party.start - self.first <= _NEAR or slot == "left"
                if is_opening and not self._list_goes_on(party.end):
                    return party
        return None

    def _joined(self, start: int, end: int, name: str, form: str) -> Claim | None:
        """More givers of a round or loan: 'la operación la lidera A y en ella entran B y C', 'a Finep entrou com outros R$ 125 mi'."""
        open_, tokens = self.financing, self.tokens
        if open_ is None or self.number - open_.sentence > _OPEN_FOR or self._is_denied(start):
            return None
        has_round = any(self._is_round(index) for index in range(max(self.first, start - _ROUND_REACH), min(self.last, end + _ROUND_REACH)))
        if (name == "lead" and not has_round) or (not has_round and self.number - open_.sentence > 1):
            return None
        if name == "contribute" and not any(tokens.words[index].isdigit() for index in range(end, min(self.last, end + 2 * _NEAR))):
            return None
        places = [place for place in self._right_of(end, FRAMES[name], "verb") if place.slot in FRAMES[name].roles]
        if form == "participle":
            places = [place for place in places if place.slot == "by"]
        right = [place.party for place in places if not place.party.is_source]
        left = self._left_of(start) if form == "verb" else []
        givers = left if left and start - left[-1].end <= _NEAR else right
        givers = [party for party in givers if party.key != open_.receiver.key]
        if not givers or (givers is right and places and len(places[0].between) > 2 * _NEAR):
            return None
        return open_.joined(tuple(givers), self.number, self.status, f"deals.{form}.{name}", tokens.starts[start], is_one=name != "contribute")

    def _is_round(self, index: int) -> bool:
        found = self.words.triggers.match(self.tokens.folds, index, self.last)
        return found is not None and any(frame in {"round", "loan", "deal", "investment"} and form == "noun" for frame, form in found[1])

    def _open(self, start: int, end: int, name: str, form: str) -> None:
        """Notes a round or loan whose givers may follow: 'a Tarn captou US$ 45 milhões', 'ha cerrado una ronda de 189 millones'."""
        role = FRAMES[name].roles.get("left") if name in {"raise", "round", "loan"} else None
        if role not in {"investee", "borrower"} or form == "participle" or self._is_denied(start):
            return
        near = self.tokens.words[end : min(self.last, end + _ROUND_REACH)]
        left = self._left_of(start)
        if len(left) == 1 and not left[0].is_government and (name != "raise" or any(word.isdigit() for word in near)):
            self.financing = Financing("loan" if role == "borrower" else "equity", left[0], (), self.number, self.status)

    def _is_cut(self, end: int, start: int) -> bool:
        return any(word in {";", ":"} for word in self.tokens.words[end:start])

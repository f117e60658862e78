"""One sentence -> what it claims of deals: who stands in which role to whom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.deal_financings import JOINING, Financing
from pipeline.extract.deal_frames import FRAMES, Frame, Slot
from pipeline.extract.deal_parties import Claim, Party, Place
from pipeline.extract.deal_places import PlacedParties
from pipeline.extract.deal_senses import Sense
from pipeline.extract.deal_words import STATUSES, DealWords
from pipeline.extract.tokens import Tokens
from pipeline.records import PartyRole

_REACH = 24
_OF_REACH = 7
#: How far a round's investors stand from their verb, how far the word 'round' does, and for how many sentences a round stays open.
_NEAR = 3
_ROUND_REACH = 8
_OPEN_FOR = 2
#: The weight of a claim on behalf of whom the sentences before are about.
_OF_TOPIC = 1.7
_YEAR = re.compile(r"(?:19|20)\d\d")


class Sentence(PlacedParties):
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
        super().__init__(tokens, bounds, parties, words)
        self.topic = topic
        #: The round or loan told last, which later words may name more givers of.
        self.financing = financing
        self.number = tokens.sentence_of[self.first]
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
                    self.financing = Financing.of(claim, self.financing) or self.financing
                    break
                self._open(index, end, frame_name, form)
            index = end
        return self._with_status(found)

    def _with_status(self, claims: list[Claim]) -> list[Claim]:
        """The claims with what the sentence says of their status; each sign tells of the deal next to it, and the strongest counts.

        A single word of doubt counts before the deal only: 'avalia comprar', but not 'comprou a B, que avalia os preços'.
        """
        told: dict[frozenset[str], str] = {}
        keys = [frozenset(party.key for party, _ in claim.parties) for claim in claims]
        for status in STATUSES if claims else ():
            phrases = self.words.statuses[status]
            for index in range(self.first, self.last):
                found = phrases.match(self.tokens.folds, index, self.last)
                if found is None:
                    continue
                position = self.tokens.starts[index]
                nearest = min(range(len(claims)), key=lambda number: abs(claims[number].at - position))
                is_before = (
                    position <= claims[nearest].at
                    and self.tokens.starts[min(index + _REACH // 2, len(self.tokens) - 1)] >= claims[nearest].at
                )
                if status != "rumoured" or found[0] > index + 1 or is_before:
                    told.setdefault(keys[nearest], status)
        return [replace(claim, status=told.get(key, claim.status)) for claim, key in zip(claims, keys, strict=True)]

    def _readings(self, index: int, payloads: list[tuple[str, str]]) -> list[tuple[str, str]]:
        """A word that is noun and verb ('compra') is a noun after an article or preposition and before 'of'."""
        forms = {form for _, form in payloads}
        if len(forms) == 1:
            return payloads
        before = self.tokens.folds[index - 1] if index > self.first else ""
        nominal = (before in self.words.articles or before in self.words.prepositions) and not self._is_party_end(index)
        if nominal:
            return [payload for payload in payloads if payload[1] == "noun"]
        return sorted(payloads, key=lambda payload: payload[1] == "noun")

    def _told(self) -> str | None:
        """The strongest status the sentence tells of whatever it is about."""
        for status in STATUSES:
            if any(self.words.statuses[status].match(self.tokens.folds, index, self.last) for index in range(self.first, self.last)):
                return status
        return None

    def _claim(self, start: int, end: int, frame_name: str, form: str) -> Claim | None:
        frame = FRAMES[frame_name]
        if self._is_denied(start) or (form == "verb" and self._is_nominal(start, end)):
            return None
        if form == "verb" and (agent := self._named_late(start, end)) is not None:
            return self._claim_of_topic(agent, start, frame, frame_name)
        right = self._right_of(end, frame, form)
        left = self._left_of(start)
        subjects_named = {party.key for party in left}
        right = [place for place in right if place.slot in {"between", "by"} or place.party.key not in subjects_named]
        refined = Sense(
            self.tokens, self.words, end, self.last, left, right, follows_subject=form == "verb" and self._follows_subject(start)
        ).of(frame, frame_name)
        if refined is None:
            return None
        frame = refined
        if form == "participle" and not right:
            return None
        if form == "participle" and not left and frame.deal_type == "partnership":
            return None  # 'contratos firmados por A, B e C com grandes compradores'
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
            if not has_both and not left and self.topic is None and len({place.slot for place in right}) < 2 and frame_name != "venture":
                return None  # 'tem contratos com Samsung e Micron' says nothing of these two
            if not has_both and not roles and len(left) > 1 and self._has_other_side(end):
                return None  # 'os contratos que A, B e C firmaram com as três donas do mercado'
            if not has_both and "left" in frame.roles:
                if roles:
                    subjects = frozenset(party.key for party in left) or frozenset({self.topic.key} if self.topic else ())
                for party in left:
                    roles.setdefault(party.key, (party, frame.roles["left"]))
                if not left and roles and self.topic is not None:
                    roles.setdefault(self.topic.key, (self.topic, frame.roles["left"]))
                    weight *= 0.85 if self._has_anaphor(start) else 0.6
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
            None,
            frame.is_general,
            f"deals.{form}.{frame_name}",
            self.year,
            subjects,
            self.tokens.starts[start],
        )

    def _follows_subject(self, start: int) -> bool:
        """Whether a subject stands right before the verb: 'a Oracle compra da Nvidia', 'que compra da Nvidia'."""
        return self._is_party_end(start) or (start > self.first and self.tokens.folds[start - 1] in self.words.relatives)

    def _has_other_side(self, end: int) -> bool:
        """Whether 'with' follows, though no party stands behind it."""
        return any(
            self.words.prepositions.get(self.tokens.words[index].lower()) == "with"
            for index in range(end, min(self.last, end + _REACH // 2))
        )

    def _named_late(self, start: int, end: int) -> Party | None:
        """The subject behind the verb: 'quem vai fabricar é a GlobalFoundries'."""
        words, folds = self.words, self.tokens.folds
        if (
            end >= self.last
            or folds[end] not in words.copulas
            or not any(fold in words.who for fold in folds[max(self.first, start - _NEAR) : start])
        ):
            return None
        listed = self._listed_from(end + 1, needs_by=False)
        return listed[0] if len(listed) == 1 and not listed[0].is_source else None

    def _claim_of_topic(self, agent: Party, start: int, frame: Frame, name: str) -> Claim | None:
        """What `agent` does for whom the sentences before are about."""
        role = frame.roles.get("to") or frame.roles.get("direct")
        if role is None or self.topic is None or self.topic.key == agent.key:
            return None
        parties = ((agent, frame.roles["left"]), (self.topic, role))
        rule, at = f"deals.verb.{name}", self.tokens.starts[start]
        return Claim(
            frame.deal_type,
            parties,
            _OF_TOPIC,
            self.number,
            None,
            False,
            rule,
            self.year,
            frozenset({agent.key}),
            at,
        )

    def _has_anaphor(self, start: int) -> bool:
        """Whether 'a empresa' stands before the deal word as its subject."""
        folds = self.tokens.folds
        return any(
            folds[index] in self.words.company_nouns and folds[index - 1] in self.words.articles
            for index in range(max(self.first + 1, start - 2 * _NEAR), start)
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
        """Whether a negation stands right before the deal word, or a verb of denial farther before."""
        near = self.tokens.folds[max(self.first, start - _NEAR) : start]
        far = self.tokens.folds[max(self.first, start - _REACH // 2) : start]
        return any(fold in self.words.negations for fold in near) or any(fold in self.words.denials for fold in far)

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
            is_joined = self.tokens.folds[party.start - 1] in self.words.joining
            if form != "noun" and slot == "left" and is_joined and self._has_comma(end, party.start):
                break  # 'bought their way into networking, and Infineon agreed': another clause
            if form != "noun" and slot in {"left", "of"} and self._has_comma(end, party.start):
                continue  # 'fáceis de adquirir, dada a escassez de produtos da Nvidia'
            if form == "noun" and slot == "of" and party.start - end > _OF_REACH + (_NEAR if "%" in gap else 0):
                continue
            place: Slot = "direct" if slot == "left" else slot
            if place == "for" and "for" not in frame.roles:
                place = "to"
            between = tuple(self.tokens.folds[end : party.start])
            if form == "noun" and place == "with" and frame.deal_type == "partnership" and any(map(self.words.is_finite, between)):
                break  # 'o contrato indonésio ficou com a Wiwynn'
            if place == "direct" and ((form == "noun" and len(between) > 3) or (self._has_comma(end, party.start) and not places)):
                continue
            places.append(Place(party, place, between))
        return places

    def _left_of(self, start: int) -> list[Party]:
        """The subject before the deal word with those joined to it; the nearest that no preposition governs."""
        before = [(party, slot) for party, slot in zip(self.parties, self.slots, strict=True) if party.end <= start and not party.is_source]
        bare = [party for party, slot in before if slot == "left" and not self._is_cut(party.end, start)]
        if (told := self._before_parenthesis(start)) is not None:
            return [told]
        if not bare:
            held = [party for party, slot in before if slot == "of" and not self._is_cut(party.end, start)]
            return held[-1:] if start - (held[-1].end if held else 0) < _REACH else []
        joint = bare[-1].end
        if (
            len(bare) > 1
            and joint < start
            and self.tokens.folds[joint] in self.words.joining
            and (joint + 1 == start or self._is_verb(joint + 1))
        ):
            return bare[:1]  # 'a A desistiu de comprar a B e assinou contrato'
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
        right = [] if form == "verb" and name == "contribute" else self._listed_from(end, needs_by=form == "participle")
        left = self._left_of(start) if form == "verb" else []
        givers = right or (left if left and start - left[-1].end <= _NEAR else [])
        givers = [party for party in givers if party.key != open_.receiver.key and not party.is_source]
        if not givers:
            return None
        return open_.joined(tuple(givers), self.number, f"deals.{form}.{name}", tokens.starts[start], is_one=name != "contribute")

    def _listed_from(self, end: int, *, needs_by: bool) -> list[Party]:
        """The list of parties that begins right behind a word: 'participaram também a A, a B e o C'; empty where none does."""
        first = next((number for number, party in enumerate(self.parties) if party.start >= end), None)
        if first is None or self.parties[first].start - end > 2 * _NEAR:
            return []
        gap = range(end, self.parties[first].start)
        strange = [index for index in gap if not self._may_lead(index)]
        if len(strange) > 1 or (needs_by and self.slots[first] != "by") or self._has_comma(end, self.parties[first].start):
            return []
        found = [self.parties[first]]
        for party in self.parties[first + 1 :]:
            if not self._continues(found[-1], party, is_second=False):
                break
            found.append(party)
        return found

    def _may_lead(self, index: int) -> bool:
        """Whether a word may stand before a name in a list: an article, 'by', 'of', or what a company is called."""
        words, fold = self.words, self.tokens.folds[index]
        place = words.prepositions.get(self.tokens.words[index].lower())
        return fold in words.articles or place in {"by", "of", "from"} or words.describes(fold)

    def _is_round(self, index: int) -> bool:
        found = self.words.triggers.match(self.tokens.folds, index, self.last)
        return found is not None and any(frame in {"round", "loan", "deal", "investment"} and form == "noun" for frame, form in found[1])

    def _open(self, start: int, end: int, name: str, form: str) -> None:
        """Notes a round or loan whose givers may follow: 'a Tarn captou US$ 45 milhões', 'ha cerrado una ronda de 189 millones'."""
        role = FRAMES[name].roles.get("left") if name in {"raise", "receive", "round", "loan"} else None
        if role not in {"investee", "borrower"} or form == "participle" or self._is_denied(start):
            return
        near = self.tokens.words[end : min(self.last, end + _ROUND_REACH)]
        left = self._left_of(start)
        if len(left) == 1 and not left[0].is_government and (name not in {"raise", "receive"} or any(word.isdigit() for word in near)):
            self.financing = Financing("loan" if role == "borrower" else "equity", left[0], (), self.number, self.number, self._told())

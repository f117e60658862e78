"""Whom 'o executivo', 'ela' or 'a empresa' beside a quotation means: first as everywhere in the text, then whoever was speaking."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property

from pipeline.extract.actors import Actor
from pipeline.extract.attribution_words import patterns_of
from pipeline.extract.coreference import Coreference
from pipeline.extract.genders import Genders, gendered_words_of
from pipeline.extract.role_nouns import role_nouns_of
from pipeline.extract.roles import Role
from pipeline.extract.tokens import sentences_of
from pipeline.extract.voices import voices_of
from pipeline.languages import LanguageRules
from pipeline.records import Facts
from pipeline.text import fold

#: Roles that say no more than 'he' or 'she' does.
_GENERAL = frozenset({"executive", "leader", "head", "entrepreneur", "specialist", "manager", "investor", "chief"})
#: Callings that a text may give to whoever it has just named, without having said so before: 'cuenta la ingeniera'.
_CALLINGS = frozenset({"engineer", "researcher", "economist", "physicist", "scientist", "professor", "lawyer", "consultant", "analyst"})
#: How far back a paragraph may start, in characters.
_FAR = 5000
_APPOSITION = re.compile(r"(?:, [^.;:!?\x00]{1,120},)? ")


class Antecedents:
    """The people and companies of one text, and which of them its other words mean."""

    def __init__(self, text: str, masked: str, rules: LanguageRules, facts: Facts, roles: list[Role]) -> None:
        """Reads facts.person_mentions, article_people and company_mentions; `masked` hides what is quoted."""
        self._text, self._masked, self._rules, self._roles = text, masked, rules, roles
        self._rows = {row.person_id: row for row in facts.article_people}
        self._names = sorted((m.start_char, m.end_char, m.person_id) for m in facts.person_mentions if not m.is_reference)
        self._coreference = Coreference(text, rules, facts, roles=roles)
        self._voices = voices_of(rules)
        self._verbs = patterns_of(rules).verbs
        self._genders_of_words = gendered_words_of(rules).any
        self._titles = role_nouns_of(rules).titles
        self._role_starts = [role.start_char for role in roles]
        self._resolved: dict[int, str | None] = {}

    @cached_property
    def _genders(self) -> Genders:
        return Genders(self._text, self._rules, self._roles, self._names, self._rows)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start_char for sentence in sentences_of(self._text, self._rules.sentences.abbreviations)]

    def meant(self, actor: Actor) -> str | None:
        """The person_id that a place means by itself, whoever spoke last."""
        if actor.kind == "person":
            return actor.person_id
        if actor.kind != "same_person":
            return None
        if actor.start_char not in self._resolved:
            self._resolved[actor.start_char] = self._coreference.resolve(actor.start_char, actor.end_char)
        return self._resolved[actor.start_char]

    def person(self, actor: Actor, position: int, last_speaker: str | None, actors: list[Actor]) -> str | None:
        """The person_id whom 'o executivo', 'o CEO da Nvidia' or 'ela' means beside a quotation at `position`."""
        index = bisect_left(self._role_starts, actor.start_char)
        role = self._roles[index] if index < len(self._roles) and self._role_starts[index] < actor.end_char + 1 else None
        words = fold(self._masked[actor.start_char : actor.end_char]).split()
        title = role.title if role is not None else self._titles.get(words[-1])
        gender = self._genders_of_words.get(words[0], "")
        first = min(position, actor.start_char)
        paragraph = self._paragraph(first)
        here = [a for a in actors if a.kind == "person" and paragraph <= a.start_char < first]
        near = list(dict.fromkeys(a.person_id for a in here))
        fitting = [person_id for person_id in near if self._genders.may_be(person_id, gender)]
        is_loose = title in _GENERAL or (title is not None and title in _CALLINGS and not self._is_held(title))
        if is_loose and (role is None or role.company_id is None) and len(near) == len(fitting) == 1:
            return fitting[0]
        found = self._coreference.resolve(actor.start_char, actor.end_char, last_speaker)
        if found is not None or (role is not None and role.company_id is not None):
            return found or (self._holder(role) if role is not None else None)
        if title is not None and not is_loose:
            return None
        speaking = {a.person_id for a in here if a.person_id in fitting and self.speaks(a)}
        if len(speaking) == 1:  # 'Tan was there, and Wei, where, Lima said, nobody ... “...,” she said.'
            return next(iter(speaking))
        if not near:  # 'Min-ji, the CTO, does the talking.' ends the paragraph before
            index = bisect_left(self._sentence_starts, paragraph)
            start = self._sentence_starts[index - 1] if index else 0
            named = {a.person_id for a in actors if a.kind == "person" and start <= a.start_char < paragraph}
            if len(named) == 1 and last_speaker in (None, *named) and self._genders.may_be(next(iter(named)), gender):
                return next(iter(named))
        if last_speaker is not None and self._genders.may_be(last_speaker, gender):
            return last_speaker if not set(near) - {last_speaker} else None
        return fitting[0] if len(fitting) == len(near) == 1 else None

    def _paragraph(self, position: int) -> int:
        return self._text.rfind("\n", max(0, position - _FAR), position) + 1

    def speaks(self, actor: Actor) -> bool:
        """Whether a verb of speech stands beside a name, with an apposition between at most."""
        after = _APPOSITION.match(self._masked, actor.end_char)
        if after is not None and self._verbs.match(self._masked, after.end()) is not None:
            return True
        before = self._masked[max(0, actor.start_char - 30) : actor.start_char].rstrip()
        return any(found.end == len(before) for found in self._verbs.scan(before))

    def _is_held(self, title: str) -> bool:
        return any(row.role is not None and title in row.role for row in self._rows.values())

    def _holder(self, role: Role) -> str | None:
        """The only one of a company whose role has the words of this one: 'o vice-presidente da Nvidia', of several vice presidents."""
        asked = set(role.title.lower().split())
        found = []
        for row in self._rows.values():
            has = set((row.role or "").lower().split())
            if row.company_id == role.company_id and has and (asked <= has or has <= asked) and ("vice" in asked) == ("vice" in has):
                found.append(row.person_id)
        return found[0] if len(found) == 1 else None

    def company(self, actor: Actor, position: int, actors: list[Actor]) -> Actor | None:
        """The company that 'a empresa' means: the only one of its sentence or paragraph, or the one that both leads and was named last."""
        named = [a for a in actors if a.kind == "company" and a.start_char < actor.start_char]
        if not named:
            return None
        paragraph = self._paragraph(actor.start_char)
        here = [a for a in named if a.start_char >= paragraph]
        if len({a.company_id for a in here}) == 1:
            return here[-1]
        if actor.start_char < position:  # 'O presidente da Infineon não falou do caso; a companhia informou que “...”'
            starts = self._sentence_starts
            sentence = [a for a in here if a.start_char >= starts[bisect_right(starts, actor.start_char) - 1]]
            if len({a.company_id for a in sentence}) == 1:
                return sentence[-1]
        if here and (subject := self.subject_company(here, paragraph)) is not None:
            return (
                None if self._is_about(subject, position, actor) else subject
            )  # 'A Nvidia vai fechar a fábrica, que fornece à Intel. “...”, afirma a empresa.'
        recent = [a for a in named if actor.start_char - a.start_char < 700]
        if len({a.company_id for a in recent}) == 1:
            return recent[-1]
        counts = Counter(a.company_id for a in named)
        lead = named[0]
        others = [count for company_id, count in counts.items() if company_id != lead.company_id]
        is_recent = any(a.company_id == lead.company_id for a in here or recent)
        return lead if is_recent and counts[lead.company_id] > max(others, default=0) else None

    def _is_about(self, subject: Actor, position: int, actor: Actor) -> bool:
        """Whether a sentence tells of its subject and another may comment on it: 'Nvidia quedó fuera: “...”, indicó la compañía'."""
        if actor.start_char < position or not self._masked[:position].rstrip().endswith(":"):
            return False
        starts = self._sentence_starts
        is_here = subject.start_char >= starts[bisect_right(starts, position) - 1] - 1
        return is_here and self._verbs.find(self._masked, subject.end_char, position) is None

    def subject_company(self, named: list[Actor], start: int) -> Actor | None:
        """The only one of the companies that opens a sentence from `start` on; None where two do, or two together."""
        chosen = {}
        for index, actor in enumerate(named):
            if not self._voices.opening.search(self._masked[max(start, actor.start_char - 30) : actor.start_char]):
                continue
            follower = named[index + 1] if index + 1 < len(named) else None
            if follower is not None and self._voices.coordination.fullmatch(self._masked[actor.end_char : follower.start_char]):
                return None
            chosen[actor.company_id] = actor
        return next(iter(chosen.values())) if len(chosen) == 1 else None

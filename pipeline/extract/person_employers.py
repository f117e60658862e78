"""A person without a company -> the one that wider words give: 'seu presidente, X', 'Na Y, ..., X', 'X, que cuida de chips na Y'.

Each rule is tried only where nothing nearer has said it; where two companies could be meant, none is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.extract.language_patterns import any_of, once_a_language
from pipeline.extract.names import UPPER, Candidate
from pipeline.extract.roles import FOUNDING, OF_COMPANIES, Role
from pipeline.languages import LanguageRules
from pipeline.text import fold

if TYPE_CHECKING:
    from pipeline.extract.people_directory import KnownPerson
    from pipeline.extract.person_evidence import Surroundings

#: Offices of the state and callings of science: no company has them without saying so.
_PUBLIC = frozenset(
    """minister secretary undersecretary senator deputy congressman mayor governor judge prosecutor ambassador councillor commissioner
    professor researcher scientist dean coach commander physicist state treasurer""".split()
)
#: Roles of those who own a company or head it: with its name they are of its family.
_OWNING = frozenset({*FOUNDING, "CEO", "president", "chairman", "partner", "managing partner"})
_SHORTEST_SURNAME = 4
_SENTENCE = 250


@dataclass(frozen=True, slots=True)
class _Patterns:
    possessive: re.Pattern[str]
    whose: re.Pattern[str]
    latter: re.Pattern[str]
    same_house: re.Pattern[str]
    inside: re.Pattern[str]
    inside_gap: re.Pattern[str]
    works_at: re.Pattern[str]
    works_noun: re.Pattern[str]
    leaves: re.Pattern[str]
    joins_other: re.Pattern[str]
    described: re.Pattern[str]
    succeeds: re.Pattern[str]
    former: re.Pattern[str]


@once_a_language
def _patterns_of(rules: LanguageRules) -> _Patterns:
    people = rules.people
    articles, joins, within = any_of(people.articles), any_of(people.joins), any_of(people.within)
    relatives = any_of((*people.relatives, *people.human_relatives))
    houses = any_of((*people.company_nouns, *people.houses))
    for_other = any_of((*people.joins, *people.agents, *people.belongs_after_comma))
    opening = r"(?:^|[.!?”»\"]\s+|[–—-]\s+)"
    callings = any_of((*people.callings, *people.roles, *people.employees))
    return _Patterns(
        possessive=re.compile(rf"(?<![\w-])(?:{any_of(people.possessives)})\s+(?:[a-zß-ÿ]+\s+)?$", re.IGNORECASE),
        whose=re.compile(rf"\s*(?:\([^()\n]{{1,30}}\))?,\s+(?:{any_of(people.relatives)})\s+(?:[a-zß-ÿ]+\s+)?$"),
        latter=re.compile(rf"\s+(?:{any_of(people.latter)})(?!\w)"),
        same_house=re.compile(
            rf"(?<!\w)(?:{within})\s+(?:{any_of(people.same)})\s+(?:{houses}),?\s+(?:(?:{articles})\s+)?$", re.IGNORECASE
        ),
        inside=re.compile(rf"{opening}(?i:{within})\s+(?:(?:{articles})\s+)?(?:(?:{houses})\s+(?:[a-zß-ÿ-]+\s+)?)?$"),
        inside_gap=re.compile(
            rf"(?:\s+\([^()\n]{{1,30}}\))?(?:,\s+(?:{relatives})\s[^,.;:!?\n]{{1,90}})?,\s+"
            rf"(?:(?:{articles})\s+)?(?:[a-zß-ÿ]{{5,}}\s+)?"
        ),
        works_at=re.compile(
            rf",?\s+(?:{relatives})\s+(?:{any_of(people.works)})(?:\s+(?!(?:{relatives})\s)[^\s,.;:!?()A-ZÀ-Þ]+){{0,6}}?\s+(?:{within})\s+(?:(?:{articles})\s+)?"
            rf"(?:(?:{houses})\s+(?:[a-zß-ÿ-]+\s+)?)?"
        ),
        works_noun=re.compile(
            rf",?\s+(?:{relatives})\s+(?:{any_of(people.works)})(?:\s+(?!(?:{relatives})\s)[^\s,.;:!?()A-ZÀ-Þ]+){{0,6}}?\s+(?:{within})\s+(?:(?:{articles})\s+)?"
            rf"(?P<noun>{houses})(?![\w-])(?!\s+[^\W\d_a-zß-ÿ])"
        ),
        leaves=re.compile(rf",?\s+(?:{any_of(people.swaps)})\s+(?:(?:{articles}|{joins})\s+)?"),
        joins_other=re.compile(rf"(?:\s+\([^()\n]{{1,30}}\))?,?\s+(?:{for_other})\s+(?:(?:{articles})\s+)?"),
        # 'StateWire writer Ana Lima', where nouns describe nouns
        described=re.compile(rf"\s+(?:{callings})\s+$" if people.nouns_modify else r"(?!)"),
        succeeds=re.compile(rf"(?<![\w-])(?i:{any_of(people.successions)})\s*[^,.;:!?\n{UPPER}]{{0,50}}$"),
        former=re.compile(rf"(?<!\w)(?:{any_of(people.former)})\s*$", re.IGNORECASE),
    )


class Employers:
    """The companies of one text, and which of them somebody is of."""

    def __init__(self, around: Surroundings) -> None:
        """Compiles the words of a language once."""
        self._around, self._text, self._rules = around, around.text, around.rules
        self._mentions, self._starts = around.mentions, around.mention_starts
        rules = around.rules
        self._patterns = _patterns_of(rules)
        self._topics = around.headships.topics

    def find(self, candidates: Sequence[Candidate], roles: Sequence[Role], known: KnownPerson | None, before: str | None) -> str | None:
        """The company of a person named at these places with these roles; `before` is that of the person whom the text named last."""
        role = roles[0] if roles else None
        for candidate in candidates:
            if len(candidate.words) < 2 and known is None:
                continue
            found = self._beside(candidate, roles, before)
            if found is not None:
                return found
        full = next((candidate for candidate in candidates if len(candidate.words) > 1), None)
        if full is not None and (role is None or not self._is_public(role)) and (found := self._namesake(full, role)):
            return found
        return self.of_known(known) or self._of_subject(role)

    def _of_subject(self, role: Role | None) -> str | None:
        """Of 'a filha, Célia Xavier, diretora financeira.' the company that the sentences speak of."""
        if role is None or not (role.title in OF_COMPANIES or role.title.startswith("chief ")):
            return None
        after = self._text[role.own_end_char : role.own_end_char + 1]
        if after and after not in ",.;)\n":
            return None
        if role.title.endswith("president") and " " not in self._text[role.start_char : role.own_end_char]:
            return None  # 'a presidente, Ana Lima' may be the country's; 'fundador e presidente' is no such
        return self._topics.subject_of(role.start_char)

    def of_known(self, known: KnownPerson | None) -> str | None:
        """The only company of the text where somebody of the reference has a post today."""
        if known is None:
            return None
        here = {mention.company_id for mention in self._mentions} & known.employers
        return next(iter(here)) if len(here) == 1 else None

    def is_named(self, role: Role) -> bool:
        """Whether the company of a role stands beside it, and was not inferred."""
        index = bisect_left(self._starts, role.start_char - 60)
        while index < len(self._starts) and self._starts[index] <= role.end_char:
            between = self._text[self._mentions[index].end_char : role.start_char]
            if self._mentions[index].company_id == role.company_id and not re.search(r"[.!?]\s", between):
                return True
            index += 1
        return False

    def _is_public(self, role: Role) -> bool:
        return bool(_PUBLIC & set(role.title.split()))

    def _beside(self, candidate: Candidate, roles: Sequence[Role], before: str | None) -> str | None:
        near = next((role for role in roles if -90 < role.start_char - candidate.start_char < 90), None)
        if near is not None and self._is_public(near):
            return None
        sentence = self._text[max(0, candidate.start_char - _SENTENCE) : candidate.start_char].rpartition("\n")[2]
        if before is not None and self._patterns.same_house.search(sentence):
            return before
        return (
            (self._possessed(near) if near is not None else None)
            or self._works_at(candidate)
            or self._joined(candidate)
            or self._described(candidate)
            or (self._inside(candidate, near) if near is not None else None)
            or (before if before is not None and self._patterns.succeeds.search(sentence) else None)
        )

    def _possessed(self, role: Role) -> str | None:
        """'Seu presidente, Ana Lima', 'a Nexcore, cujo presidente', 'o fundador desta'."""
        index = bisect_left(self._starts, role.start_char) - 1
        if index >= 0:
            between = self._text[self._mentions[index].end_char : role.start_char]
            if self._patterns.whose.fullmatch(between) or (
                len(between) < _SENTENCE and "\n" not in between and self._patterns.latter.match(self._text, role.own_end_char)
            ):
                return self._mentions[index].company_id
        if self._patterns.possessive.search(self._text[max(0, role.start_char - 30) : role.start_char]):
            return self._topics.first_in_clause(role.start_char)
        return None

    def _works_at(self, candidate: Candidate) -> str | None:
        """'Ana Lima, que cuida de inovação na Nexcore', '..., que acompanha o setor na casa'."""
        noun = self._patterns.works_noun.match(self._text, candidate.end_char)
        index = bisect_left(self._starts, candidate.end_char)
        if index < len(self._starts) and self._starts[index] - candidate.end_char < 120:
            between = self._text[candidate.end_char : self._starts[index]]
            if self._patterns.works_at.fullmatch(between):
                return self._mentions[index].company_id
        return self._topics.of_noun(candidate.start_char, noun["noun"]) if noun is not None else None

    def _joined(self, candidate: Candidate) -> str | None:
        """'Ana Lima trocou a Nexcore pela Quanta'."""
        index = bisect_left(self._starts, candidate.end_char)
        if index + 1 >= len(self._starts) or self._starts[index + 1] - candidate.end_char > 120:
            return None
        left, new = self._mentions[index], self._mentions[index + 1]
        is_left = self._patterns.leaves.fullmatch(self._text[candidate.end_char : left.start_char])
        return new.company_id if is_left and self._patterns.joins_other.fullmatch(self._text[left.end_char : new.start_char]) else None

    def _described(self, candidate: Candidate) -> str | None:
        """'StateWire writer Ana Lima'; of 'former Intel engineer Ana Lima' nothing."""
        index = bisect_left(self._starts, candidate.start_char) - 1
        if index < 0 or not self._patterns.described.fullmatch(self._text[self._mentions[index].end_char : candidate.start_char]):
            return None
        start = self._starts[index]
        is_past = self._patterns.former.search(self._text[max(0, start - 12) : start])
        return None if is_past else self._mentions[index].company_id

    def _inside(self, candidate: Candidate, role: Role) -> str | None:
        """'Na Nexcore, que tem fábrica em Itu, Ana Lima, responsável pela área comercial'."""
        end = min(candidate.start_char, role.start_char)
        index = bisect_left(self._starts, end) - 1
        if index < 0 or end - self._mentions[index].end_char > 140:
            return None
        mention = self._mentions[index]
        start = max(self._text.rfind("\n", 0, mention.start_char) + 1, mention.start_char - 60)
        is_front = self._patterns.inside.search(self._text[start : mention.start_char])
        return mention.company_id if is_front and self._patterns.inside_gap.fullmatch(self._text[mention.end_char : end]) else None

    def _namesake(self, candidate: Candidate, role: Role | None) -> str | None:
        """The company with the surname of its founder or family: 'o fundador, Estácio Prado' of 'Prado Corretora'.

        Of whom the text gives no role it must be the only one with that name, and none of the reference ('Nikola Tesla').
        """
        surnames = {fold(word) for word in candidate.words[1:] if len(word) >= _SHORTEST_SURNAME}
        surnames -= self._around.suffixes
        found = [
            mention
            for mention in self._mentions
            if surnames & set(re.findall(r"[^\W\d_]+", fold(mention.text)))
            and (not mention.rule.startswith("companies.re") or (role is not None and role.title in _OWNING))
            and not candidate.start_char <= mention.start_char < candidate.end_char
        ]
        if not found or (role is None and len({mention.company_id for mention in found}) > 1):
            return None
        earlier = [mention for mention in found if mention.start_char < candidate.start_char]
        return (earlier[-1] if earlier else found[0]).company_id

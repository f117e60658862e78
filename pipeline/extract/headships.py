"""Text -> who runs a company without a role's noun: 'à frente da X', 'que comanda a X', 'presidida por', 'deixou a presidência da X'.

Also whom a company gives a role: 'A X nomeou Ana Lima diretora financeira'.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cache

from pipeline.extract.names import Candidate
from pipeline.extract.roles import Role, alternatives
from pipeline.languages import LanguageRules
from pipeline.records import CompanyMention

SPACES = r"[ \u00a0]+"
#: How far a company may be from the name whose headship it completes.
_REACH = 110


@dataclass(frozen=True, slots=True)
class _Patterns:
    led_by: re.Pattern[str]
    led_opening: re.Pattern[str]
    subject_gap: re.Pattern[str]
    heads: re.Pattern[str]
    front: re.Pattern[str]
    front_gap: re.Pattern[str]
    appointing: re.Pattern[str]
    into_role: re.Pattern[str]
    titles: dict[str, str]


def _any(forms: object) -> str:
    return alternatives(forms) or r"(?!)"


def _build(rules: LanguageRules) -> _Patterns:
    people = rules.people
    articles, joins = _any(people.articles), _any(people.joins)
    link = rf"(?:(?:{articles}|{joins}){SPACES}){{0,2}}"
    # 'que comanda a operação brasileira da', 'que dirige a fabricante de chips'; not 'que comanda as negociações com a'
    other = _any((*people.relatives, *rules.quotes.recipients))
    inner = rf"(?:(?!(?:{other})\b)[^\W\d_A-ZÀ-Þ][^\W\d_]*{SPACES}){{0,3}}"
    way = rf"{link}(?:(?:{_any((*people.units, *people.company_nouns))}){SPACES}{inner}(?:(?:{joins}|{articles}){SPACES})?)?"
    forms = {**people.led_by, **people.headships, **people.offices}
    return _Patterns(
        led_by=re.compile(rf",?{SPACES}(?i:(?P<form>{_any(people.led_by)})){SPACES}(?:(?:{articles}){SPACES})?"),
        led_opening=re.compile(rf"(?:^|\n|[.!?”»\"][ \u00a0]+)(?i:(?P<form>{_any(people.led_by)})){SPACES}$"),
        subject_gap=re.compile(rf",{SPACES}(?:(?:{articles}){SPACES})?", re.IGNORECASE),
        heads=re.compile(
            rf"(?:,{SPACES}(?:de{SPACES})?\d\d(?:{SPACES}(?:{_any(people.years)}))?)?,?{SPACES}"
            rf"(?:(?P<form>{_any(people.headships)})|(?:(?:{_any(people.takes)})|(?P<left>{_any(people.leaves)}))"
            rf"{SPACES}(?:(?:{articles}){SPACES})?(?P<office>{_any(people.offices)})){SPACES}{way}"
        ),
        front=re.compile(rf"(?:^|[.!?”»\"][ \u00a0]+)(?i:(?P<form>{_any(people.fronts)})){SPACES}{link}{way}$"),
        front_gap=re.compile(r"(?:\s[^.,;:!?\n]{0,60})?,\s+"),
        appointing=re.compile(rf"(?:,[^.;:!?,\n]{{1,60}},)?{SPACES}(?:\w+{SPACES})?(?:{_any(people.appoints)}){SPACES}"),
        into_role=re.compile(rf",?{SPACES}(?:(?:{_any(people.into_role)}|{articles}){SPACES}){{0,3}}", re.IGNORECASE),
        titles={re.sub(r"\s+", " ", form.casefold()): title for form, title in forms.items()},
    )


_RULES: dict[str, LanguageRules] = {}


@cache
def _by_code(code: str) -> _Patterns:
    return _build(_RULES[code])


class Headships:
    """The companies of one text and what the words between them and a name say of who runs them."""

    def __init__(self, text: str, rules: LanguageRules, mentions: tuple[CompanyMention, ...]) -> None:
        """Compiles the words of a language once."""
        self._text, self._mentions = text, mentions
        self._starts = [mention.start_char for mention in mentions]
        self._patterns = _by_code(rules.code) if _RULES.setdefault(rules.code, rules) is rules else _build(rules)

    def find(self, candidate: Candidate) -> tuple[Role, float] | None:
        """The role that the verb or office beside a name gives it, and how much that says for a person."""
        index = bisect_left(self._starts, candidate.start_char)
        return self._before(candidate, index - 1) or self._after(candidate, index)

    def _before(self, candidate: Candidate, index: int) -> tuple[Role, float] | None:
        if index < 0:
            return None
        mention, text, patterns = self._mentions[index], self._text, self._patterns
        if candidate.start_char - mention.end_char > _REACH:
            return None
        between = text[mention.end_char : candidate.start_char]
        if led := patterns.led_by.fullmatch(between):
            return self._role(mention.end_char, candidate.start_char, led["form"], mention), 2
        line = text.rfind("\n", max(0, mention.start_char - 80), mention.start_char) + 1
        if patterns.front_gap.fullmatch(between) and (
            front := patterns.front.search(text[max(line, mention.start_char - 80) : mention.start_char])
        ):
            return self._role(mention.start_char - len(front.group()), mention.end_char, front["form"], mention), 2
        return None

    def _after(self, candidate: Candidate, index: int) -> tuple[Role, float] | None:
        if index >= len(self._mentions):
            return None
        mention = self._mentions[index]
        if mention.start_char - candidate.end_char > _REACH:
            return None
        between = self._text[candidate.end_char : mention.start_char]
        if self._patterns.subject_gap.fullmatch(between):  # 'Sob o comando de Ana Lima, a Intel cortou vagas'
            opening = self._patterns.led_opening.search(self._text[max(0, candidate.start_char - 60) : candidate.start_char])
            if opening is not None:
                return self._role(candidate.start_char - len(opening["form"]), mention.end_char, opening["form"], mention), 2
        found = self._patterns.heads.fullmatch(between)
        if found is None:
            return None
        role = self._role(candidate.end_char, mention.end_char, found["form"] or found["office"], mention)
        if found["left"]:
            role = replace(role, title=f"former {role.title}")
        return role, 2 if found.group().lstrip().startswith(",") or found["office"] else 1

    def _role(self, start: int, end: int, form: str, mention: CompanyMention) -> Role:
        title = self._patterns.titles.get(re.sub(r"\s+", " ", form.casefold()), "head")
        return Role(start, end, title, mention.company_id, end)

    def appointed_by(self, candidate: Candidate) -> str | None:
        """The company that gives the person of this name a role: the subject of 'nomeou'."""
        index = bisect_left(self._starts, candidate.start_char) - 1
        if index < 0 or candidate.start_char - self._mentions[index].end_char > _REACH:
            return None
        mention = self._mentions[index]
        found = self._patterns.appointing.fullmatch(self._text[mention.end_char : candidate.start_char])
        return mention.company_id if found else None

    def may_join(self, between: str) -> bool:
        """Whether the words between a name and a role put the one into the other: ' como novo ', ' '."""
        return self._patterns.into_role.fullmatch(between) is not None

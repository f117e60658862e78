"""A person's name -> the role and the company that the words beside it give: 'o CEO da X, Ana Lima', 'Ana Lima, da X'."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.extract.names import UPPER, Candidate
from pipeline.extract.people_directory import KnownPerson
from pipeline.extract.roles import Role

if TYPE_CHECKING:
    from pipeline.extract.person_evidence import Surroundings

#: Offices that are written with a capital before a surname: 'Presidente Lula', 'Minister Kim'.
_OFFICES = frozenset(
    {"president", "minister", "prime minister", "senator", "governor", "secretary", "judge", "ambassador", "former president"}
)
#: Roles that the languages name in the plural as well.
_PLURAL = frozenset({"analyst", "partner", "founder", "co-founder"})


def role_beside(candidate: Candidate, around: Surroundings) -> tuple[Role | None, float, bool]:
    """The role beside a name, how much it says, and whether it stands right before it ('o presidente Lula')."""
    text = around.text
    starts = around.role_starts
    index = bisect_left(starts, candidate.start_char) - 1
    if index >= 0:
        role = around.roles[index]
        between = text[role.end_char : candidate.start_char]
        replaced = around.patterns.replacing_before.search(between)
        if replaced and replaced.start() < 30 and not re.search(r"[.;!?\n]", between):  # 'como CFO da Intel, no lugar de Sandra Rivera'
            return replace(role, title=f"former {role.title.removeprefix('former ')}"), 3, False
        # 'presidente da Micron (dona da Crucial), o indiano Ravi Menon'
        between = re.sub(r"\s*\([^()\n]{1,60}\)", "", between)
        between = around.patterns.title_before.sub("", between) or between  # 'o professor Dr. Rui Sá'
        other = bisect_left(around.mention_starts, candidate.start_char) - 1
        if (
            other >= 0
            and around.mentions[other].start_char >= role.end_char
            and around.patterns.elliptic.fullmatch(
                text[role.end_char : around.mentions[other].start_char]
                + "\0"
                + text[around.mentions[other].end_char : candidate.start_char]
            )
        ):  # 'O CEO da Nvidia, Jensen Huang, e o da OpenAI, Sam Altman'
            return replace(role, company_id=around.mentions[other].company_id), 3, False
        if (
            role.end_char <= candidate.start_char
            and len(between) < 120
            and "\n" not in between
            and not _is_apposition_of_earlier(role, around)
            # 'disse em conferência com analistas Ana Lima'
            and (not _is_plural(role, text) or around.patterns.one_more.match(text, candidate.end_char))
        ):
            if re.fullmatch(r"\s+", between):
                lower = text[role.start_char].islower() or role.title in _OFFICES
                return role, 3, role.end_char == role.own_end_char and lower
            if re.fullmatch(r"\s*,\s+", between):
                return role, 3, False
            # 'o coordenador do projeto, Gonçalo', 'o ministro encarregado das TIC, Hernán', 'a diretora da Mistral na Europa, Ana'
            if (
                around.patterns.gap.fullmatch(between)
                and not around.patterns.speech_after.search(between + " ")
                and not around.patterns.bound.search(between)
                and not ("," not in between and around.patterns.past.search(between))
            ):
                return role, 2.5, False
    index = bisect_left(starts, candidate.end_char)
    taking = [
        role for role in around.roles[index : index + 3] if around.patterns.appointed.fullmatch(text[candidate.end_char : role.start_char])
    ]
    if taking:  # 'Raghib Hussain, ex-executivo da Marvell, assume como CEO da Altera'
        role = taking[0]
        return (role if role.company_id is not None else replace(role, company_id=around.headships.appointed_by(candidate))), 3, False
    if index < len(around.roles) and (giver := around.headships.appointed_by(candidate)) is not None:
        role = around.roles[index]
        if around.headships.may_join(text[candidate.end_char : role.start_char]):  # 'Intel named Ana Lima chief financial officer'
            return replace(role, company_id=role.company_id or giver), 3, False
    if index < len(around.roles):
        role = around.roles[index]
        between = text[candidate.end_char : _start_with_company(role, candidate.end_char, around)]
        speaks = around.patterns.speech_after.match(between + " ")  # 'ao lado de Ana Lima, disse a senadora'
        if len(between) < 80 and "\n" not in between and not speaks and around.patterns.apposition.fullmatch(between):
            if around.patterns.until_now.search(between):  # 'Ana Lima, até aqui diretora da Nexcore'
                return replace(role, title=f"former {role.title.removeprefix('former ')}"), 3, False
            if around.patterns.past_copula.fullmatch(between):
                return replace(role, title=f"former {role.title.removeprefix('former ')}"), 3, False
            return role, 3, False
    return None, 0, False


def _is_plural(role: Role, text: str) -> bool:
    return role.title in _PLURAL and text[role.start_char : role.own_end_char].split(maxsplit=1)[0].endswith("s")


def _start_with_company(role: Role, start: int, around: Surroundings) -> int:
    """Where a role starts, a company right before it included: 'Lisa Su, AMD's chief executive'."""
    index = bisect_left(around.mention_starts, role.start_char) - 1
    if index >= 0:
        mention = around.mentions[index]
        is_beside = start <= mention.start_char and mention.end_char <= role.start_char < mention.end_char + 30
        return mention.start_char if is_beside and mention.company_id == role.company_id else role.start_char
    return role.start_char


def _is_apposition_of_earlier(role: Role, around: Surroundings) -> bool:
    """Whether a role without an article follows a name and a comma, so that it is no premodifier: 'Ana Lima, CEO da X, Rui ...'."""
    before = around.text[max(0, role.start_char - 40) : role.start_char]
    return re.search(rf"[{UPPER}][\w’'.-]+,\s+$", before) is not None and not around.rules.people.nouns_modify


def affiliation(candidate: Candidate, known: KnownPerson | None, around: Surroundings) -> tuple[str | None, float]:
    """The company beside a name, and what it says for a person: 'Ana Lima, da FGV', 'Ana Lima (FGV)', 'a FGV de Ana Lima'."""
    starts = around.mention_starts
    index = bisect_left(starts, candidate.start_char)
    if index and around.patterns.owner.fullmatch(around.text[around.mentions[index - 1].end_char : candidate.start_char]):
        return around.mentions[index - 1].company_id, 0  # 'a fábrica da Intel de Rio Rancho'
    before = around.text[max(0, candidate.start_char - 40) : candidate.start_char]
    if known is not None and around.patterns.owned_before.search(before):  # 'a empresa de Sundar Pichai' in a text that speaks of Google
        here = {mention.company_id for mention in around.mentions} & known.companies
        if len(here) == 1:
            return next(iter(here)), 0
    if index == len(starts) or starts[index] - candidate.end_char > 40:
        return None, 0
    between = around.text[candidate.end_char : starts[index]]
    # 'A empresa de Ana Lima, a X'
    is_owned = around.patterns.owned_before.search(before) and around.patterns.owned_after.fullmatch(between)
    if "\n" not in between and (is_owned or around.patterns.affiliation.fullmatch(between)):
        return around.mentions[index].company_id, 1
    return None, 0

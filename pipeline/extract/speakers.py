"""Text -> everybody in it who may speak: people, companies, 'o executivo', 'a empresa', 'uma fonte', and whom such words mean."""

from __future__ import annotations

import re
from bisect import bisect_left

from pipeline.extract.actors import Actor
from pipeline.extract.antecedents import Antecedents
from pipeline.extract.language_patterns import any_of, once_a_language
from pipeline.extract.lexicon import Lexicon
from pipeline.extract.names import is_given_name
from pipeline.extract.roles import Role
from pipeline.extract.voices import voices_of
from pipeline.languages import LanguageRules
from pipeline.records import CompanyMention, Facts, PersonMention


@once_a_language
def _words_of(rules: LanguageRules) -> tuple[Lexicon, re.Pattern[str]]:
    """Words for a person or company named before ('o executivo', 'a empresa'), and for somebody without a name."""
    quotes = rules.quotes
    return (
        Lexicon(
            {**dict.fromkeys(quotes.same_company, "same_company"), **dict.fromkeys(quotes.same_person, "same_person")},
            open_hyphens=False,
            in_compounds=False,
        ),
        re.compile(
            rf"(?<![\w-])(?:(?:{any_of(quotes.indefinite)})\s+(?:\w+\s+)?)?(?:{any_of(quotes.anonymous)})(?![\w-])",
            re.IGNORECASE,
        ),
    )


class Cast:
    """Everybody who may speak in one text, in order."""

    def __init__(self, text: str, masked: str, rules: LanguageRules, facts: Facts, roles: list[Role]) -> None:
        """Finds the actors outside quotations; `roles` are those of the text."""
        self.text, self.masked = text, masked
        self._rows = {row.person_id: row for row in facts.article_people}
        self._voices = voices_of(rules)
        self._full_names = [(m.start_char, m.end_char, m.person_id) for m in facts.person_mentions if " " in m.text]
        self._companies = {company.company_id: company.name for company in facts.companies}
        self._mentions = {(m.start_char, m.end_char): m.text for m in facts.company_mentions}
        same, anonymous = _words_of(rules)
        self.roles = roles
        self._antecedents = Antecedents(text, masked, rules, facts, self.roles)
        role_ends = {role.end_char for role in self.roles}
        found = [
            Actor(
                self._name_start(m), m.end_char, "anonymous" if self._is_shared(m) else "person", person_id=m.person_id,
                has_role_before=self._after_role(m.start_char, role_ends),
            )
            for m in facts.person_mentions if not m.is_reference and "\x00" not in masked[m.start_char : m.end_char]
        ]  # fmt: skip
        companies = [
            Actor(m.start_char, m.end_char, "company", company_id=m.company_id)
            for m in facts.company_mentions if "\x00" not in masked[m.start_char : m.end_char] and not self._opens_a_name(m)
        ]  # fmt: skip
        found += companies
        self.works = [work for company in companies if (work := self._work_of(company)) is not None]
        self._work_starts = {work.start_char for work in self.works}
        starts = {actor.start_char for actor in found if actor.kind == "person"}
        voices = [voice for company in companies if (voice := self._voice_of(company)) is not None]
        found += [*self.works, *(v for v in voices if not self._is_named(v, starts))]
        found += self._holders(companies, starts)
        found += [Actor(m.start(), m.end(), "same_work") for m in self._voices.same_work.finditer(masked)]
        for role in self.roles:  # 'its CTO'
            owner_word = self._voices.possessive.search(masked, max(0, role.start_char - 6), role.start_char)
            if owner_word is not None and not self._after_role_name(role, starts):
                found.append(Actor(owner_word.start(), role.own_end_char, "same_person"))
        for hit in same.scan(masked):
            if masked[hit.end : hit.end + 1] not in ("-", "_"):
                found.append(Actor(hit.start, hit.end, "same_person" if hit.value == "same_person" else "same_company"))
        found += [Actor(m.start(), m.end(), "anonymous") for m in anonymous.finditer(masked)]
        owned = {actor.end_char: actor for actor in found if actor.kind == "same_company"}
        for role in self.roles:  # 'the company's chief executive' is no company
            if (owner := owned.get(role.start_char - 3)) is not None and masked[owner.end_char : role.start_char] in ("'s ", "’s "):
                found.append(Actor(owner.start_char, role.own_end_char, "same_person"))
        self.actors: list[Actor] = []
        for actor in sorted(found, key=lambda a: (a.start_char, -a.end_char)):
            if not self.actors or actor.start_char >= self.actors[-1].end_char:
                self.actors.append(actor)
        self._starts = [actor.start_char for actor in self.actors]

    def _work_of(self, company: Actor) -> Actor | None:
        """A company with the writing of its own before it: 'um relatório da CBRE', where the writing speaks for it."""
        lead_start = max(0, company.start_char - 60)
        found = self._voices.report.search(self.masked[lead_start : company.start_char])
        return Actor(lead_start + found.start(), company.end_char, "company", company_id=company.company_id) if found else None

    def _voice_of(self, company: Actor) -> Actor | None:
        """A company with an unnamed person who speaks for it: 'um porta-voz da Nvidia', 'an Nvidia spokesperson'."""
        lead_start = max(0, company.start_char - 60)
        found = self._voices.spokesperson.search(self.masked[lead_start : company.start_char])
        if found is not None:
            return Actor(lead_start + found.start(), company.end_char, "company", company_id=company.company_id)
        after = self._voices.spokesperson_after.match(self.masked, company.end_char)
        article = self._voices.indefinite_end.search(self.masked[lead_start : company.start_char])
        if after is not None and article is not None:
            return Actor(lead_start + article.start(), after.end(), "company", company_id=company.company_id)
        return None

    def _is_named(self, voice: Actor, people: set[int]) -> bool:
        """Whether the name of the one who speaks for a company follows: 'um porta-voz da Nvidia no Brasil, Rui Costa'."""
        for gap in range(1, 40):
            between = self.masked[voice.end_char : voice.end_char + gap]
            if voice.end_char + gap in people and (between == " " or between.endswith(", ")):
                return True
            if between[-1:] in (".", ";", ":", "\n", "\x00"):
                return False
        return False

    def _holders(self, companies: list[Actor], people: set[int]) -> list[Actor]:
        """Roles at a company that stand without a name beside them: 'Nvidia CEO says', 'CEO da Nvidia: “...”'."""
        holders = []
        ends = {company.end_char: company for company in companies}
        for role in self.roles:
            follows = (" ", ", ")
            if role.company_id is None or any(
                role.end_char + len(g) in people for g in follows if self.masked.startswith(g, role.end_char)
            ):
                continue
            before = next((ends[role.start_char - gap] for gap in (1, 2, 3) if role.start_char - gap in ends), None)
            has_company = before is not None and before.company_id == role.company_id
            start = before.start_char if before is not None and has_company else role.start_char
            if "\x00" not in self.masked[start : role.end_char]:
                holders.append(Actor(start, role.end_char, "same_person"))
        return holders

    def is_work(self, actor: Actor) -> bool:
        """Whether the actor is a report, a study or the like."""
        return actor.kind == "same_work" or actor.start_char in self._work_starts

    def subject_company(self, start: int, end: int) -> Actor | None:
        """The only company that opens a sentence of the stretch; None where two do, or two together."""
        return self._antecedents.subject_company([a for a in self.between(start, end) if a.kind == "company"], start)

    def _is_shared(self, mention: PersonMention) -> bool:
        """Whether two people bear the surname and nothing near the mention says which of them is meant."""
        bearers = [row.person_id for row in self._rows.values() if mention.text in (row.name.split()[-1], row.name.split()[0])]
        if len(bearers) < 2 or self._voices.address.search(self.text, max(0, mention.start_char - 14), mention.start_char):
            return False
        paragraph = self.text.rfind("\n", 0, mention.start_char) + 1
        return not any(
            end <= mention.start_char and end - start > len(mention.text)
            for start, end, person_id in self._full_names if person_id == mention.person_id and start >= paragraph
        )  # fmt: skip

    def _opens_a_name(self, mention: CompanyMention) -> bool:
        """Whether a company called like a person is but the first part of a longer name: 'diz Jerónimo Martins Falcão'."""
        given, _, rest = mention.text.partition(" ")
        return bool(rest) and is_given_name(given) and re.match(r" [A-ZÀ-Þ][a-zß-ÿ]+", self.text[mention.end_char :][:4]) is not None

    def _name_start(self, mention: PersonMention) -> int:
        """Where a surname starts that a sentence opens with: 'De la Fuente descartó', of María de la Fuente."""
        start = mention.start_char
        lead = re.search(r"\b(?:De|Da|Do|Dos|Das|Del|Van|Von|Di)(?: [a-z]{1,3})?[ \u00a0]$", self.text[max(0, start - 10) : start])
        row = self._rows.get(mention.person_id)
        if lead is None or row is None or f" {lead.group().lower()}{mention.text}".replace("\u00a0", " ") not in row.name:
            return start
        return start - len(lead.group())

    def _after_role(self, position: int, role_ends: set[int]) -> bool:
        return any(position - gap in role_ends for gap in (1, 2))

    def between(self, start: int, end: int) -> list[Actor]:
        """The actors that start within the stretch."""
        return self.actors[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def first(self, start: int, end: int) -> Actor | None:
        """The first actor of the stretch."""
        return next(iter(self.between(start, end)), None)

    def resolve_apposition(self, actor: Actor, end: int) -> Actor:
        """The person whose role `actor` names: 'a diretora de infraestrutura da Mistral, Clémence Aubertin'."""
        if actor.kind == "person":
            return actor
        if actor.kind == "company":
            person = next((a for a in self.between(actor.end_char, end) if a.kind == "person"), None)
            # 'said OpenAI president Greg Brockman', 'Nvidia's chief executive, Jensen Huang'
            if person is not None and any(
                actor.end_char <= role.start_char < person.start_char <= role.end_char + 2 for role in self.roles
            ):
                gap = self.masked[actor.end_char : person.start_char]
                return person if len(gap) < 60 and not any(stop in gap for stop in ".;:\x00\n") else actor
            return actor
        follower = next(iter(self.between(actor.end_char, end)), None)
        if follower is not None and follower.kind == "company" and not self.masked[actor.end_char : follower.start_char].strip():
            return follower if actor.kind == "same_company" else actor  # 'a startup Nexcore'
        person = next((a for a in self.between(actor.end_char, end) if a.kind == "person"), None)
        if person is None:
            return actor
        gap = self.masked[actor.end_char : person.start_char]
        inner = gap.rstrip().removesuffix(",")
        if person.has_role_before and len(gap) < 110 and self._is_second_role(actor.end_char, person.start_char):
            return person  # 'o administrador, o advogado Rui Lima'
        if len(gap) < 110 and not any(stop in inner for stop in ",.;:!?\x00\n"):
            return person
        return actor

    def _is_second_role(self, start: int, end: int) -> bool:
        """Whether between a noun for a speaker and a name there is but a comma and a second role."""
        role = next((r for r in self.roles if start < r.start_char and r.end_char <= end <= r.end_char + 2), None)
        return role is not None and self._voices.second_role.fullmatch(self.masked[start : role.start_char]) is not None

    def meant_by(self, actor: Actor, position: int, last_speaker: str | None) -> Actor | None:
        """Whom 'o executivo', 'o CEO da Nvidia', 'ela' or 'a empresa' means at `position`; None where that is open."""
        if actor.kind == "same_work":
            written = [work for work in self.works if actor.start_char - 1500 < work.start_char < actor.start_char]
            return written[-1] if len({work.company_id for work in written}) == 1 else None
        if actor.kind == "same_company":
            return self._antecedents.company(actor, position, self.actors)
        person_id = self._antecedents.person(actor, position, last_speaker, self.actors)
        return Actor(actor.start_char, actor.end_char, "person", person_id=person_id) if person_id is not None else None

    @staticmethod
    def _after_role_name(role: Role, people: set[int]) -> bool:
        return any(role.end_char + gap in people for gap in (1, 2))

    def speaks(self, actor: Actor) -> bool:
        """Whether a verb of speech has the person as its subject, apart from all quotations."""
        return self._antecedents.speaks(actor)

    def people_in(self, start: int, end: int) -> list[tuple[Actor, str]]:
        """The places of the stretch that mean a person, by name or otherwise, each with the person_id."""
        return [(a, person_id) for a in self.between(start, end) if (person_id := self._antecedents.meant(a)) is not None]

    def role_at(self, position: int) -> Actor | None:
        """Whoever holds the role at a company that is named right behind `position`, without an article: 'diz CEO da Nvidia'."""
        role = next((r for r in self.roles if r.start_char - 1 == position), None)
        return Actor(role.start_char, role.end_char, "same_person") if role is not None and role.company_id is not None else None

    def person(self, person_id: str) -> tuple[str, str | None, str | None]:
        """Name, role and company of a person."""
        row = self._rows[person_id]
        return row.name, row.role, row.company_id

    def company_name(self, actor: Actor) -> str:
        """The canonical name of a company, or the name as written."""
        return self._companies.get(actor.company_id) or self._mentions.get((actor.start_char, actor.end_char)) or actor.company_id

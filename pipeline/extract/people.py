"""Text -> people: names with role and company.

A stretch of name shape becomes a person by evidence: a role or title beside it, a known given name, a verb of speech. Products, places and
institutions named after people fail by what stands beside them ('os servidores Vera Rubin', 'em Santa Clara', 'Instituto Ana Rosa').
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from itertools import pairwise

from spacy.tokens import Doc

from pipeline.extract.names import Candidate, find_candidates
from pipeline.extract.people_directory import KnownPerson, PeopleDirectory, reference_people
from pipeline.extract.person_employers import Employers
from pipeline.extract.person_evidence import Surroundings, Verdict, judge
from pipeline.extract.readings import reading_of
from pipeline.extract.roles import FOUNDING, OF_COMPANIES, Role
from pipeline.languages import LanguageRules
from pipeline.records import ArticlePerson, Facts, Person, PersonMention, Span
from pipeline.text import fold, slug


@dataclass(slots=True)
class _Someone:
    """One person of an article while it is read."""

    words: tuple[str, ...]
    name: str
    verdicts: list[tuple[Candidate, Verdict]] = field(default_factory=list)
    known: KnownPerson | None = None
    #: What the text says of him elsewhere: 'O CEO da Nvidia'.
    other_role: Role | None = None


def find_people(
    doc: Doc, rules: LanguageRules, facts: Facts, directory: PeopleDirectory | None = None
) -> tuple[list[Person], list[PersonMention], list[ArticlePerson]]:
    """The people a text names, each place where it names them, and one row a person with the main role.

    Reads facts.company_mentions. Without a directory that of the reference is used.
    """
    reading = reading_of(doc, rules)
    text = reading.text
    directory = directory if directory is not None else reference_people()
    around = Surroundings.of(text, rules, facts, reading.roles(facts.company_mentions), directory)
    full: list[tuple[Candidate, Verdict]] = []
    single: list[tuple[Candidate, Verdict]] = []
    for candidate in find_candidates(text, rules, around.blocked):
        trimmed, verdict = judge(candidate, around)
        if trimmed is None or verdict.is_excluded:
            continue
        (full if len(trimmed.words) > 1 else single).append((trimmed, verdict))
    full = _share_lists(text, full, around)
    people = _gather(text, full, around)
    _add_mononyms(text, people, single, around)
    _add_short_mentions(people, full, single, around)
    _add_other_roles(people, around)
    return _records(text, people, Employers(around))


def _share_lists(text: str, found: list[tuple[Candidate, Verdict]], around: Surroundings) -> list[tuple[Candidate, Verdict]]:
    """The places with what the members of a list share: 'Ana Lima, Öt Vas e Rui Sá, sócios da Nexcore' are three people with one role."""
    shared = sorted(found, key=lambda pair: pair[0].start_char)
    start = 0
    for index in range(1, len(shared) + 1):
        if index < len(shared) and around.patterns.listed.fullmatch(text[shared[index - 1][0].end_char : shared[index][0].start_char]):
            continue
        members = shared[start:index]
        joins = [text[left[0].end_char : right[0].start_char].strip() for left, right in pairwise(members)]
        if any(join != "," for join in joins):
            shared[start:index] = _share(text, members)
        start = index
    return shared


def _share(text: str, members: list[tuple[Candidate, Verdict]]) -> list[tuple[Candidate, Verdict]]:
    surest = max(verdict.score for _, verdict in members)
    roles = [verdict.role for _, verdict in members if verdict.role is not None]
    is_plural = len(roles) == 1 and text[roles[0].start_char : roles[0].own_end_char].split(maxsplit=1)[0].endswith("s")
    common = roles[0] if is_plural else None
    result = []
    for candidate, verdict in members:
        changed = verdict
        if surest >= Surroundings.ENOUGH and 0 <= verdict.score < Surroundings.ENOUGH:
            changed = replace(changed, score=Surroundings.ENOUGH, rule="listed")
        if common is not None and verdict.role is None:
            changed = replace(changed, role=common)
        result.append((candidate, changed))
    return result


def _gather(text: str, found: list[tuple[Candidate, Verdict]], around: Surroundings) -> list[_Someone]:
    """One entry a full name that the evidence of all its places accepts; shorter forms join the longest."""
    by_name: dict[tuple[str, ...], list[tuple[Candidate, Verdict]]] = defaultdict(list)
    for candidate, verdict in found:
        name = candidate.words if verdict.known is None else tuple(verdict.known.name.split())
        by_name[tuple(fold(word) for word in name)].append((candidate, verdict))
    for words in list(by_name):  # 'Lee Jae-hoon' and 'Jae-hoon Lee': as the text writes it first
        turned = words[::-1]
        if len(words) == 2 and words != turned and turned in by_name and words in by_name and any("-" in word for word in words):
            one, other = sorted((words, turned), key=lambda name: by_name[name][0][0].start_char)
            by_name[one] += by_name.pop(other)
    people: list[_Someone] = []
    for words, verdicts in sorted(by_name.items(), key=lambda item: -len(item[0])):
        strongest = max(verdict.score for _, verdict in verdicts)
        against = min(verdict.score for _, verdict in verdicts)
        bearer = next((verdict.known for _, verdict in verdicts if verdict.known is not None), None)
        known = [someone for someone in people if _is_form_of(words, someone.words) and (bearer is None or someone.known in (None, bearer))]
        if len(known) == 1 and against > Surroundings.THING:
            known[0].verdicts += verdicts
        elif strongest >= Surroundings.STRONG or (strongest >= Surroundings.ENOUGH and against > Surroundings.THING):
            first = next((c for c, _ in verdicts if not text[c.start_char : c.end_char].isupper()), verdicts[0][0])
            people.append(_Someone(words, around.display(first), list(verdicts), bearer))
    return people


def _is_form_of(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether 'João Neto' may be short for 'João da Silva Neto': same first word, the others in order."""
    if len(short) < 2 or (short[0] != long[0] and short != long[-len(short) :] and short != long[: len(short)]):
        return False
    rest = iter(long)
    return all(word in rest for word in short)


def _add_mononyms(text: str, people: list[_Someone], single: list[tuple[Candidate, Verdict]], around: Surroundings) -> None:
    """People whom the text names by one word only, with a role right before it: 'o presidente Lula'."""
    surnames = {word for someone in people for word in someone.words}
    new: dict[str, _Someone] = {}
    for candidate, verdict in single:
        key = fold(candidate.words[0])
        if key in around.patterns.one_name and key not in surnames and verdict.score > Surroundings.THING:  # 'Trump ameaça'
            name = around.patterns.one_name[key]
            new.setdefault(key, _Someone(tuple(fold(word) for word in name.split()), name)).verdicts.append((candidate, verdict))
        elif key not in surnames and verdict.score >= Surroundings.STRONG and verdict.names_one_word:
            entry = new.setdefault(key, _Someone((key,), text[candidate.start_char : candidate.end_char]))
            entry.verdicts.append((candidate, verdict))
        elif key not in surnames and verdict.score >= Surroundings.ENOUGH and (known := _only_one(candidate, verdict, around)) is not None:
            entry = new.setdefault(key, _Someone(tuple(fold(word) for word in known.name.split()), known.name, [], known))
            entry.verdicts.append((candidate, verdict))
    people += new.values()


def _only_one(candidate: Candidate, verdict: Verdict, around: Surroundings) -> KnownPerson | None:
    """Whom of the reference a surname means beside a company: 'Huang, CEO da Nvidia'."""
    company_id = verdict.role.company_id if verdict.role is not None else verdict.company_id
    return around.directory.at_company(candidate.words[0], company_id) if company_id is not None else None


def _add_other_roles(people: list[_Someone], around: Surroundings) -> None:
    """Of whom the reference knows to hold a role that the text names without a name ('O CEO da Nvidia'), that role."""
    taken = {verdict.role.start_char for someone in people for _, verdict in someone.verdicts if verdict.role is not None}
    held = {(verdict.role.title, verdict.role.company_id) for s in people for _, verdict in s.verdicts if verdict.role is not None}
    free = [role for role in around.roles if role.company_id is not None and role.start_char not in taken]
    for someone in people:
        if someone.known is None or any(verdict.role is not None for _, verdict in someone.verdicts):
            continue
        posts = {(post.role, post.company_id) for post in someone.known.posts}
        rivals = [other.known for other in people if other is not someone and other.known is not None]
        for role in free:
            key = (role.title, role.company_id)
            if key in posts - held and not any(key == (post.role, post.company_id) for rival in rivals for post in rival.posts):
                someone.other_role = role
                break


def _add_short_mentions(
    people: list[_Someone],
    full: list[tuple[Candidate, Verdict]],
    single: list[tuple[Candidate, Verdict]],
    around: Surroundings,
) -> None:
    """Later places that name a person by surname or given name: 'Su', 'Brockman disse'."""
    owners: dict[str, list[_Someone]] = defaultdict(list)
    for someone in people:
        for position, word in enumerate(someone.words):
            if len(word) > 1 and (position in (0, len(someone.words) - 1) or len(someone.words) > 2) and word not in around.suffixes:
                owners[word].append(someone)
    taken = {candidate.start_char for someone in people for candidate, _ in someone.verdicts}
    for candidate, verdict in [*single, *full]:
        if candidate.start_char in taken or len(candidate.words) > 2:
            continue
        words = [fold(word) for word in candidate.words]
        if len(words) == 2 and not (words[0] in owners and words[1] in owners):
            continue
        options = [someone for someone in owners.get(words[-1], []) if set(words) <= set(someone.words)]
        options = [s for s in options if words[-1] == s.words[-1]] or options
        nearest = max(
            options,
            key=lambda s: max([c.start_char for c, _ in s.verdicts if c.start_char < candidate.start_char], default=-1),
            default=None,
        )
        if nearest is not None and (len(options) == 1 or verdict.score >= 0) and around.may_be_short(candidate, verdict):
            is_before = nearest.known is None and candidate.start_char < min(c.start_char for c, _ in nearest.verdicts)
            # 'Halvorsen, 44, is the founder' above the first 'Nils Halvorsen' may be another of the family
            nearest.verdicts.append((candidate, replace(verdict, role=None) if is_before else verdict))
            taken.add(candidate.start_char)


def _records(text: str, people: list[_Someone], employers: Employers) -> tuple[list[Person], list[PersonMention], list[ArticlePerson]]:
    for someone in people:
        someone.verdicts.sort(key=lambda pair: pair[0].start_char)
    people = sorted((someone for someone in people if someone.verdicts), key=lambda someone: someone.verdicts[0][0].start_char)
    persons, rows, mentions = [], [], []
    before: str | None = None
    for someone in people:
        person_id = someone.known.person_id if someone.known is not None else slug(someone.name)
        role = _main_role([verdict.role for _, verdict in someone.verdicts if verdict.role is not None]) or someone.other_role
        company_id = _company(someone, role, employers, before)
        before = company_id
        persons.append(Person(person_id, someone.known.name if someone.known is not None else someone.name))
        rows.append(ArticlePerson(person_id, someone.name, role.title if role is not None else None, company_id))
        for candidate, verdict in someone.verdicts:
            mentions.append(
                PersonMention(
                    start_char=candidate.start_char,
                    end_char=candidate.end_char,
                    text=candidate.span.of(text),
                    person_id=person_id,
                    rule=f"people.{verdict.rule}",
                    confidence=verdict.confidence,
                )
            )
    return persons, sorted(mentions, key=lambda mention: Span(mention.start_char, mention.end_char)), rows


def _company(someone: _Someone, role: Role | None, employers: Employers, before: str | None) -> str | None:
    """The company of a person: that of the role, else the one beside a name, else what wider words say."""
    company_id = role.company_id if role is not None else None
    if company_id is not None and role is not None:
        is_open = not employers.is_named(role) and someone.known is not None and company_id not in someone.known.companies
        return employers.of_known(someone.known) or company_id if is_open else company_id
    company_id = next((v.company_id for _, v in someone.verdicts if v.company_id is not None and not _is_past(v.role, role)), None)
    if company_id is not None:
        return company_id
    roles = [verdict.role for _, verdict in someone.verdicts if verdict.role is not None]
    return employers.find([candidate for candidate, _ in someone.verdicts], roles, someone.known, before)


def _is_past(role: Role | None, main: Role | None) -> bool:
    """Whether a role is a former one beside a present one, so that its company is none of today's."""
    return role is not None and role.title.startswith("former ") and (main is None or not main.title.startswith("former "))


def _main_role(roles: list[Role]) -> Role | None:
    """The first role at a company, a founder's after others, a bare 'head' last; a former role only where there is no other."""
    return min(roles, key=_weakness) if roles else None


def _weakness(role: Role) -> tuple[bool, int]:
    title = role.title.removeprefix("former ")
    if title in FOUNDING or title == "head":
        kind = (1 if title in FOUNDING else 2) if role.company_id is not None else 4
    else:
        kind = 0 if role.company_id is not None or title in OF_COMPANIES else 3
    return title != role.title, kind

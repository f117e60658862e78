"""A stretch of name shape -> what speaks for and against its being a person: roles, titles, verbs of speech, articles, places, things."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field, replace
from typing import ClassVar

from pipeline.extract.headships import Headships
from pipeline.extract.names import UPPER, Candidate, cut_front, is_chinese, is_east_asian, is_given_name
from pipeline.extract.people_directory import KnownPerson, PeopleDirectory
from pipeline.extract.person_patterns import PersonPatterns, patterns_of
from pipeline.extract.person_roles import affiliation, role_beside
from pipeline.extract.role_nouns import role_nouns_of
from pipeline.extract.roles import Role
from pipeline.languages import LanguageRules
from pipeline.records import CompanyMention, Facts, Span
from pipeline.text import fold

#: 'disse Okonjo,' and 'Okonjo disse', with nothing else of a name beside it.
_VERB_AND_NAME = re.compile(rf"(\w+)\s+([{UPPER}][\w’'-]+)(?=[,.;]|\s+[^{UPPER}])")
_NAME_AND_VERB = re.compile(rf"(?<![\w] )(?<![-\w])([{UPPER}][\w’'-]+)\s+(\w+)")
#: What a known full name says.
_KNOWN = 4.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the surroundings of one place say."""

    score: float
    rule: str = "name"
    role: Role | None = None
    company_id: str | None = None
    #: Whether one word is enough of a name here: 'presidente Lula', 'Sr. Silva'.
    names_one_word: bool = False
    is_excluded: bool = False
    #: Who of the reference has this full name.
    known: KnownPerson | None = None

    @property
    def confidence(self) -> float:
        """The score as a confidence between 0.5 and 1."""
        return round(min(1.0, max(0.5, 0.6 + self.score / 10)), 2)


@dataclass(slots=True)
class Surroundings:
    """A text with what the other finders know of it."""

    #: A score from which on one place alone makes a person, one that does so where no place speaks against, and one that says: a thing.
    STRONG: ClassVar[float] = 3
    ENOUGH: ClassVar[float] = 2
    THING: ClassVar[float] = -2

    text: str
    rules: LanguageRules
    roles: list[Role]
    mentions: tuple[CompanyMention, ...]
    blocked: list[Span]
    patterns: PersonPatterns
    headships: Headships
    directory: PeopleDirectory
    bylines: list[Span] = field(default_factory=list)
    suffixes: frozenset[str] = frozenset()
    role_starts: list[int] = field(default_factory=list)
    mention_starts: list[int] = field(default_factory=list)
    _speakers: frozenset[str] | None = None

    @classmethod
    def of(cls, text: str, rules: LanguageRules, facts: Facts, roles: list[Role], directory: PeopleDirectory) -> Surroundings:
        """Everything that is looked up for each candidate."""
        patterns = patterns_of(rules)
        mentions = facts.company_mentions
        nouns = role_nouns_of(rules)
        blocked = [
            Span(mention.start_char, mention.end_char)
            for mention in mentions
            if not _is_surname(text, mention, patterns) and not _is_person(mention, roles, directory, patterns)
        ]
        blocked += [Span(hit.start, hit.end) for role in roles for hit in nouns.alone(text, role.start_char, role.end_char)]
        blocked += [Span(m.start(), m.end()) for m in patterns.title.finditer(text) if m.group()[0].isupper()]
        bylines = [Span(m.start(), _line_end(text, m.end())) for m in patterns.byline.finditer(text)]
        bylines = [span for span in bylines if len(span) < 160]
        return cls(
            text,
            rules,
            roles,
            mentions,
            sorted(blocked),
            patterns,
            Headships(text, rules, mentions),
            directory,
            bylines,
            frozenset(map(fold, rules.people.suffixes)),
            [role.start_char for role in roles],
            [mention.start_char for mention in mentions],
        )

    def is_named_short(self, candidate: Candidate) -> bool:
        """Whether the last word stands alone somewhere as a speaker ('Okonjo disse'), which names of companies and places do not."""
        if self._speakers is None:
            verbs = self.patterns.speech_verbs
            after = (name for verb, name in _VERB_AND_NAME.findall(self.text) if verb.casefold() in verbs)
            before = (name for name, verb in _NAME_AND_VERB.findall(self.text) if verb.casefold() in verbs)
            self._speakers = frozenset((*after, *before))
        return candidate.words[-1] in self._speakers

    def display(self, candidate: Candidate) -> str:
        """A person's name as the article writes it; a name in capitals ('LISA SU') in mixed case."""
        name = re.sub(r"\s+", " ", candidate.span.of(self.text))
        return name.title() if name.isupper() and len(name) > 4 else name

    def may_be_short(self, candidate: Candidate, verdict: Verdict) -> bool:
        """Whether one word may stand for somebody named in full: not a sentence's first function word, nothing with an article."""
        word = candidate.words[0]
        if verdict.score <= self.THING:
            return False
        if fold(word) in self.patterns.openers or (len(word) <= 2 and _opens_sentence(self.text, candidate.start_char)):
            return bool(self.patterns.speech_after.match(self.text, candidate.end_char))
        return (
            not re.search(r"[A-ZÀ-Þ][\w’'-]* $", self.text[max(0, candidate.start_char - 30) : candidate.start_char]) or verdict.score > 0
        )


def _is_surname(text: str, mention: CompanyMention, patterns: PersonPatterns) -> bool:
    """Whether what goes for a company is the last word of a name: 'Michael Dell', 'Geert van den Bosch'."""
    if mention.text.isupper():
        return False
    if patterns.age_after.match(text, mention.end_char):
        return True  # 'Halvorsen, 44, is'
    before = re.search(r"([^\W\d_][\w’'-]+)((?: [a-z]+){0,2}) $", text[max(0, mention.start_char - 30) : mention.start_char])
    if before is None:
        first = mention.text.split()[0]
        return (  # 'diz Jerónimo Martins Falcão'
            is_given_name(first)
            and re.match(rf" [{UPPER}][a-zß-ÿ]", text[mention.end_char : mention.end_char + 3]) is not None
            and patterns.speech_before.search(text[max(0, mention.start_char - 40) : mention.start_char]) is not None
        )
    return (
        before[1][0].isupper()
        and is_given_name(before[1])
        and (" " not in mention.text or bool(before[2].strip()))  # 'Joaquim de Sousa Lemos'
        and all(w in patterns.particles for w in before[2].split())
    )


def _is_person(mention: CompanyMention, roles: list[Role], directory: PeopleDirectory, patterns: PersonPatterns) -> bool:
    """Whether what a model alone takes for a company is known as a person or has a role in it: 'Trump', 'Secretary Ana Lima'."""
    if not mention.rule.startswith("companies.model"):
        return False
    if fold(mention.text) in patterns.one_name or directory.named(mention.text):
        return True
    index = bisect_left(roles, mention.start_char, key=lambda role: role.start_char)
    return index < len(roles) and roles[index].own_end_char < mention.end_char


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return len(text) if end < 0 else end


def _opens_sentence(text: str, start: int) -> bool:
    return re.search(r"(?:^|[\n.!?…:;“”«»\"(—–]\s*)$", text[max(0, start - 4) : start]) is not None


def judge(candidate: Candidate, around: Surroundings) -> tuple[Candidate | None, Verdict]:
    """The candidate without words that belong to the sentence, and what its surroundings say; None where nothing is left."""
    patterns, text = around.patterns, around.text
    no = Verdict(0, is_excluded=True)
    known, candidate = _recognise(candidate, around)
    while known is None and (_is_opener(candidate.words, around) or _is_common_opener(candidate, around)):
        rest = cut_front(text, candidate, patterns.particles)
        if rest is None:
            return None, no
        candidate = rest
    candidate = _without_other_name(candidate, around) if known is None else candidate
    if known is None and _follows_employer(candidate, around):
        candidate = cut_front(text, candidate, patterns.particles) or candidate
    if fold(" ".join(candidate.words)) in patterns.named_after:
        return None, no
    if re.match(rf"[{UPPER}]\.$", candidate.words[0]) and len(candidate.words) > 1 and fold(candidate.words[1]) in patterns.openers:
        return None, no  # '— É. Mas também'
    if any(span.start_char <= candidate.start_char < span.end_char for span in around.bylines):
        return None, no
    if candidate.span.of(text).isupper() and not is_given_name(candidate.words[0]) and len(candidate.words) > 1:
        return None, no  # a headline in capitals
    own = candidate.words[1:] if is_east_asian(candidate.words[-1]) else candidate.words  # 'Park Min-seo' and 'Min-seo Park' are no parks
    own = own[:-1] if is_east_asian(candidate.words[0]) else own
    if any(fold(word) in patterns.other_names for word in own) or text[candidate.end_char : candidate.end_char + 2] in ("& ", " &"):
        return None, no
    before, after = text[max(0, candidate.start_char - 60) : candidate.start_char].rpartition("\n")[2], candidate.end_char
    if before.endswith("& ") or re.search(rf"[{UPPER}\d]$|(?<!\w)[{UPPER}]\. ?$", before) or text[after : after + 1] == "&":
        return None, no
    score, rule = (_KNOWN, "reference") if known is not None else (0.0, "name")
    role, role_score, next_to = role_beside(candidate, around)
    title = patterns.title_before.search(before)
    titled = title is not None
    if role is None and title is not None and (office := around.rules.people.title_roles.get(title["title"].casefold())):  # 'Sen. Ana Lima'
        role = Role(candidate.start_char - len(title.group()), candidate.start_char, office, None, candidate.start_char)
    if role is not None:
        score, rule = score + role_score, "role"
    if titled:
        score, rule = score + 3, "title"
    is_open = role is None or role.company_id is None or role.title.startswith("former ")
    if is_open and len(candidate.words) > 1 and (headed := around.headships.find(candidate)) is not None:
        post, weight = headed
        if role is None:
            score, rule = score + weight, "headship"
        # 'à frente da Nexcore, o engenheiro Rui Sá' is an engineer there; 'hoje à frente da Nexcore' is more than 'ex-presidente da Quanta'
        is_plain = role is not None and role.company_id is None and not role.title.startswith("former ") and post.title == "head"
        role = replace(role, company_id=post.company_id) if role is not None and is_plain else post
    company_id = role.company_id if role is not None else None
    first, last = candidate.words[0], candidate.words[-1]
    if len(candidate.words) > 1:
        if is_given_name(first):
            score += 2
            rule = "given_name" if rule == "name" else rule
        elif len(candidate.words) == 2 and ((is_east_asian(last) and len(first) <= 6) or (is_east_asian(first) and len(last) <= 6)):
            score += 3
            rule = "east_asian" if rule == "name" else rule
        elif len(candidate.words) == 2 and is_chinese(first, last, patterns.first_surnames):
            score += 2
            rule = "east_asian" if rule == "name" else rule
        elif (
            (re.match(rf"[{UPPER}]\.", first) and len(last) > 2)
            or is_given_name(last)
            or (len(candidate.words) > 2 and is_given_name(candidate.words[1]))
        ):
            score += 1
    if patterns.speech_before.search(before):  # 'disse Ana Lima'; a company has its article there, and its reference name
        score += 2
    elif patterns.speech_after.match(text, after):
        score += 1.5
    elif len(candidate.words) > 1 and patterns.quoted_before.search(before):
        score += 2 if around.rules.people.companies_take_article else 1
    if len(candidate.words) > 1 and role is None:
        score += _described(before, after, around)
    score += _human(before, after, candidate, around)
    if patterns.according_before.search(before):
        score += 1
    if patterns.age_after.match(text, after):
        score += 3
    if patterns.human_relative.match(text, after):
        score += 2
    elif patterns.relative.match(text, after):
        score += 1
    if len(candidate.words) > 1 and around.is_named_short(candidate):
        score += 1.5
    if company_id is None:
        company_id, weight = affiliation(candidate, known, around)
        score += weight
    if role is None and not titled and not (len(candidate.words) == 1 and patterns.capital_particle.search(before)):  # 'De la Hoz matiza'
        if patterns.thing_before.search(before) and not (
            (known is not None or is_given_name(first)) and patterns.owned_before.search(before)
        ):
            score -= 5
        elif patterns.article_before.search(before):
            score -= _weight_of_article(before, candidate, around)
        if fold(first) in patterns.place_starts:
            score -= 4
        if known is None and patterns.employer_before.search(before):
            score -= 3
    if patterns.place_before.search(before):
        score -= 4
    if patterns.thing_after.match(text, after) and role is None:
        score -= 5
    return candidate, Verdict(score, rule, role, company_id, names_one_word=titled or next_to, known=known)


def _recognise(candidate: Candidate, around: Surroundings) -> tuple[KnownPerson | None, Candidate]:
    """Who of the reference a name names, and the name without the words before it: 'Ontem Jensen Huang'."""
    if len(candidate.words) < 2:
        return None, candidate
    found = around.directory.ending(candidate.span.of(around.text))
    if found is None:
        return None, candidate
    start, people = found
    if start:
        trimmed = candidate
        while trimmed.start_char < candidate.start_char + start:
            if is_given_name(trimmed.words[0]) or (rest := cut_front(around.text, trimmed, around.patterns.particles)) is None:
                return None, candidate  # 'Ana Tim Cook' is somebody else
            trimmed = rest
        if trimmed.start_char != candidate.start_char + start:
            return None, candidate
        candidate = trimmed
    if len(people) > 1:
        here = {mention.company_id for mention in around.mentions}
        people = tuple(person for person in people if person.companies & here)
    return (people[0] if len(people) == 1 else None), candidate


def _human(before: str, after: int, candidate: Candidate, around: Surroundings) -> float:
    """What only people have or do: 'seu marido, Anders Bergström', 'o pastor Elcias Peçanha', 'Cem Adanır nasceu'."""
    patterns, score = around.patterns, 0.0
    if len(candidate.words) < 2:
        return score
    if patterns.kin_before.search(before) or patterns.calling_before.search(before):
        score += 3
    elif patterns.calling_after.match(around.text, after):
        score += 2
    if patterns.human_verb_after.match(around.text, after):
        score += 2
    return score


def _weight_of_article(before: str, candidate: Candidate, around: Surroundings) -> float:
    """How much an article before a name says against a person: nothing in 'o Jensen Huang', where the given name is known, more in 'da'."""
    if not (around.rules.people.companies_take_article and is_given_name(candidate.words[0])):
        return 3
    article, companies = before.rsplit(maxsplit=1)[-1], around.rules.companies
    if len(candidate.words) == 1:
        return 1.5 if article in companies.articles and article not in companies.indefinite else 3  # 'o Heitor leu'
    return 0 if article in companies.articles and article not in companies.indefinite else 0.5


def _without_other_name(candidate: Candidate, around: Surroundings) -> Candidate:
    """The person's part of a stretch that starts with the name of a paper or company: 'disse ao Linha Aberta Kristiina Laine'."""
    start = candidate.start_char
    if len(candidate.words) < 3 or not around.patterns.recipient_before.search(around.text[max(0, start - 12) : start]):
        return candidate
    first = next((number for number, word in enumerate(candidate.words) if is_given_name(word)), 0)
    if first and len(candidate.words) - first >= 2:
        for _ in range(first):
            candidate = cut_front(around.text, candidate, around.patterns.particles) or candidate
    return candidate


def _follows_employer(candidate: Candidate, around: Surroundings) -> bool:
    """Whether the first word is whom somebody worked for: 'el exbanquero de Lazard Gonzalo Aldaba Ruiz'."""
    words = candidate.words
    if len(words) < 3 or is_given_name(words[0]) or not is_given_name(words[1]) or is_east_asian(words[1]):
        return False
    return around.patterns.employed_before.search(around.text[max(0, candidate.start_char - 40) : candidate.start_char]) is not None


def _described(before: str, after: int, around: Surroundings) -> float:
    """What the words around say without a role of the list: 'relatou a geoquímica Qiu Wenjing', 'Ana Lima, moradora do Butantã'."""
    patterns, score = around.patterns, 0.0
    if (
        patterns.occupation_before.search(before)
        and not patterns.thing_before.search(before)
        and not patterns.company_before.search(before)
    ):
        score += 2 if patterns.said_occupation.search(before) else 1
    if patterns.description_after.match(around.text, after):
        score += 1
    if around.rules.people.companies_take_article and re.search(r"(?:^|[.!?”»]\s+)$", before):
        score += 1
    return score


def _is_opener(words: tuple[str, ...], around: Surroundings) -> bool:
    """Whether the first word is one of the sentence's: 'Segundo Lisa Su', but not 'Will Smith' or the short mention 'Su'."""
    return (
        fold(words[0]) in around.patterns.openers
        and len(words) > 1
        and not is_given_name(words[0])
        and fold(words[0]) not in around.patterns.place_starts
    )


def _is_common_opener(candidate: Candidate, around: Surroundings) -> bool:
    """Whether the first word only opens the sentence: unknown as a given name while the word after it is one ('Ontem Lisa Su')."""
    words = candidate.words
    if len(words) < 2 or not _opens_sentence(around.text, candidate.start_char) or is_given_name(words[0]):
        return False
    following = around.text[candidate.start_char + len(words[0]) : candidate.start_char + len(words[0]) + 12].split(maxsplit=1)
    if following and following[0] in around.patterns.particles:
        return True  # 'Autora de Barro Vivo'
    if re.search(rf"[a-zß-ÿ,] {re.escape(words[0])}(?!\w)", around.text):
        return False  # 'Fong Mei Leng ... compara Fong'
    return len(words) > 2 and (is_given_name(words[1]) or (is_east_asian(words[2]) and len(words[0]) > 3))

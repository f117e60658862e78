"""Whom 'o executivo', 'o CEO da Nvidia', 'a presidente da empresa' or 'ela' means: the people that a text names, and no one else.

A reference is resolved only where exactly one person fits in gender, number, role and nearness; elsewhere it stays open.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from pipeline.extract.genders import Genders, gendered_words_of
from pipeline.extract.language_patterns import any_of, once_a_language
from pipeline.extract.person_patterns import SPACES, patterns_of
from pipeline.extract.role_nouns import role_nouns_of
from pipeline.extract.roles import FOUNDING, OF_COMPANIES, Role, find_roles
from pipeline.extract.tokens import sentences_of
from pipeline.languages import LanguageRules
from pipeline.records import ArticlePerson, Facts, PersonMention
from pipeline.text import fold

#: How many sentences before its own a pronoun or a bare 'o executivo' looks back.
_LOOKS_BACK = 2
#: Descriptions that fit whoever does business, whatever the title.
_GENERAL = frozenset({"executive", "entrepreneur", "leader", "head", "manager"})
#: Roles of those who do business: these, and directors, managers and officers of all kinds.
_BUSINESS = frozenset({"executive", "entrepreneur", "investor", "partner", "head", *OF_COMPANIES, *FOUNDING})
_BUSINESS_WORDS = frozenset({"director", "manager", "officer", "president", "chief", "head"})
#: Who may be called 'o presidente da Nvidia' where nobody else there is: newsrooms say so of a CEO and a chairman.
_PRESIDES = frozenset({"CEO", "president", "chairman"})
_CONFIDENCE = {"role": 0.85, "description": 0.7, "pronoun": 0.6}


@dataclass(frozen=True, slots=True)
class _Patterns:
    pronoun: re.Pattern[str]
    article: re.Pattern[str]
    lead: re.Pattern[str]
    speech_before: re.Pattern[str]
    speech_after: re.Pattern[str]
    says: re.Pattern[str]
    verb_follows: re.Pattern[str]
    of_something: re.Pattern[str]
    of_company: re.Pattern[str]


@once_a_language
def _patterns_of(rules: LanguageRules) -> _Patterns:
    people, quotes = rules.people, rules.quotes
    verbs, according = any_of(quotes.speech_verbs), any_of(quotes.according)
    past = "|".join(quotes.verb_endings)
    origins = "|".join(map(re.escape, rules.companies.nationalities)) or r"(?!)"
    return _Patterns(
        pronoun=re.compile(rf"(?<![\w-])(?:{any_of(people.pronouns)})(?![\w-])", re.IGNORECASE),
        article=re.compile(rf"(?<![\w-])({any_of(people.definite)})\s+$", re.IGNORECASE),
        # from the start of the sentence: 'Já ', 'Segundo ', 'Em 2023, '
        lead=re.compile(
            rf"[“”«»\"'—–\s-]*(?:[^\W\d_][^.;:!?,“”«»\"]{{0,60}},\s+)?(?:(?:{any_of(people.leads)})\s+)?(?:(?:{according})\s+)?",
            re.IGNORECASE,
        ),
        speech_before=re.compile(rf"(?<![\w-])(?:{verbs})(?:{SPACES}[a-zß-ÿ]{{5,}})?\s+$", re.IGNORECASE),
        speech_after=re.compile(rf"(?:,[^.;:!?,]{{1,60}},)?\s+(?:\w+\s+)?(?:{verbs})(?![\w-])", re.IGNORECASE),
        says=re.compile(rf"(?<![\w-])(?:{according})\s+$", re.IGNORECASE),
        # no adjective that makes another man of him: 'o presidente americano', 'o executivo chinês'
        verb_follows=re.compile(
            rf"\s*(?:[,.;:!?)”»\"\n]|$)|\s+(?!(?:{origins}))(?:(?:{any_of((*quotes.finite, *quotes.fillers, *quotes.auxiliaries))})(?!\w)"
            rf"|\w+(?:{past})(?!\w)|(?:{verbs})(?!\w))",
            re.IGNORECASE,
        ),
        of_something=re.compile(rf"\s+(?:{any_of((*people.joins, *people.relatives, *people.human_relatives))})(?!\w)", re.IGNORECASE),
        of_company=re.compile(rf"\s+(?:{any_of(people.joins)})\s+(?:{any_of(people.company_nouns)})(?!\w)", re.IGNORECASE),
    )


@dataclass(frozen=True, slots=True)
class _Description:
    """What words say of the person they mean."""

    gender: str = ""
    title: str | None = None
    company_id: str | None = None
    is_pronoun: bool = False


def find_references(text: str, rules: LanguageRules, facts: Facts, roles: list[Role] | None = None) -> list[PersonMention]:
    """The places that mean somebody of facts.article_people without a name, in order; those of which two could be meant are left out.

    `roles` are those of the text, where they have been found already.
    """
    return Coreference(text, rules, facts, roles).references()


class Coreference:
    """The people of one text and whom its other words for people mean."""

    def __init__(self, text: str, rules: LanguageRules, facts: Facts, roles: list[Role] | None = None) -> None:
        """Reads facts.person_mentions, article_people and company_mentions; `roles` where they have been found already."""
        self._text, self._rules = text, rules
        self._patterns = _patterns_of(rules)
        self._beside = patterns_of(rules)
        self._people = {row.person_id: row for row in facts.article_people}
        mentions = sorted(
            (m.start_char, m.end_char, m.person_id) for m in facts.person_mentions if not m.rule.startswith("people.coreference")
        )
        self._names = mentions
        self._starts = [start for start, _, _ in mentions]
        self._trail = [(start, person_id) for start, _, person_id in mentions if person_id in self._people]
        self._roles = find_roles(text, rules, facts.company_mentions) if roles is None else roles
        self._role_starts = [role.start_char for role in self._roles]
        self._first = dict(reversed([(person_id, start) for start, person_id in self._trail]))
        self._sentences = sentences_of(text, rules.sentences.abbreviations)
        self._sentence_starts = [sentence.start_char for sentence in self._sentences]
        self._genders = Genders(text, rules, self._roles, mentions, self._people)
        self._definite, self._pronouns = gendered_words_of(rules).definite, gendered_words_of(rules).pronouns
        self._titles = role_nouns_of(rules).titles

    def references(self) -> list[PersonMention]:
        """As find_references."""
        if not self._people:
            return []
        stretches = [(m.start(), m.end(), "pronoun") for m in self._patterns.pronoun.finditer(self._text)]
        for role in self._roles:
            article = self._patterns.article.search(self._text[max(0, role.start_char - 8) : role.start_char])
            if article is not None:
                start = role.start_char - (len(article.group()))
                stretches.append((start, role.end_char, "description"))
        found: list[PersonMention] = []
        for start, end, kind in sorted(stretches):
            if (found and start < found[-1].end_char) or self._touches_name(start, end):
                continue
            if not self._is_agent(start, end, is_pronoun=kind == "pronoun") or self._is_quoted(start):
                continue
            description = self._describe(start, end)
            person_id = self._meant(description, start, end, None) if description is not None else None
            if person_id is not None and description is not None:
                rule = "role" if description.company_id is not None and kind != "pronoun" else kind
                # an article that is one with a preposition is no part of the name: 'do CEO da Nvidia'
                found.append(
                    PersonMention(
                        start_char=start,
                        end_char=end,
                        text=self._text[start:end],
                        person_id=person_id,
                        rule=f"people.coreference.{rule}",
                        confidence=_CONFIDENCE[rule],
                    )
                )
                self._trail.insert(bisect_left(self._trail, (start, person_id)), (start, person_id))
        return found

    def resolve(self, start: int, end: int, last_speaker: str | None = None) -> str | None:
        """The person_id whom the words from `start` to `end` mean ('o executivo', 'ela', 'Nvidia CEO'), or None where that is open.

        `last_speaker` is who spoke last, where the caller knows: of several who fit, he is meant.
        """
        description = self._describe(start, end)
        return self._meant(description, start, end, last_speaker) if description is not None else None

    def _describe(self, start: int, end: int) -> _Description | None:
        words = self._text[start:end]
        pronoun = self._pronouns.get(fold(words))
        if pronoun is not None:
            return _Description(pronoun, is_pronoun=True)
        role = self._role_in(start, end)
        article = words.split(maxsplit=1)[0] if words.split() else ""
        gender = self._definite.get(fold(article), "")
        if role is None:
            title = self._titles.get(fold(words.split()[-1])) if words.split() else None
            return _Description(gender, title) if title is not None else None
        own = self._genders.of_role(role)
        return _Description(own or gender, role.title, role.company_id)

    def _meant(self, wanted: _Description, start: int, end: int, last_speaker: str | None) -> str | None:
        if wanted.company_id is not None:
            return self._only(self._holders(list(self._first), wanted))
        if self._patterns.of_company.match(self._text, self._own_end(start, end)):
            return None  # 'o presidente da companhia' where the company is open
        fitting: list[str] = []
        for back in range(1, _LOOKS_BACK + 1):  # who alone fits in the sentence before, whoever was spoken of above it
            fitting = fitting or [person_id for person_id in self._near(start, back) if self._fits(person_id, wanted)]
        if last_speaker is not None and last_speaker in fitting:
            return last_speaker
        if wanted.is_pronoun and len(fitting) == 1 and self._is_across_paragraphs(start, fitting[0]):
            # '"..."\n\n“Veremos”, diz ela': only where no other woman has been spoken of
            fitting = [person_id for person_id, first in self._first.items() if first < start and self._fits(person_id, wanted)]
        if fitting or wanted.is_pronoun:
            return self._only(fitting)
        return self._only([person_id for person_id, first in self._first.items() if first < start and self._fits(person_id, wanted)])

    def _own_end(self, start: int, end: int) -> int:
        role = self._role_in(start, end)
        return role.own_end_char if role is not None else end

    def _role_in(self, start: int, end: int) -> Role | None:
        index = bisect_left(self._role_starts, start)
        return self._roles[index] if index < len(self._roles) and self._role_starts[index] < end else None

    def _near(self, position: int, back: int) -> list[str]:
        """Who is spoken of before the position in its sentence and in so many before it."""
        number = bisect_right(self._sentence_starts, position) - 1
        first = self._sentence_starts[max(0, number - back)] if self._sentence_starts else 0
        spoken_of = self._trail[bisect_left(self._trail, (first, "")) : bisect_left(self._trail, (position, ""))]
        return list(dict.fromkeys(person_id for _, person_id in spoken_of))

    def _is_across_paragraphs(self, position: int, person_id: str) -> bool:
        last = max((start for start, other in self._trail if other == person_id and start < position), default=0)
        return "\n" in self._text[last:position]

    @staticmethod
    def _only(people: list[str]) -> str | None:
        return people[0] if len(people) == 1 else None

    def _holders(self, people: list[str], wanted: _Description) -> list[str]:
        """Who holds the role at the company; of a president, who else heads it where nobody is called so."""
        here = [p for p in people if self._people[p].company_id == wanted.company_id and self._genders.may_be(p, wanted.gender)]
        exact = [p for p in here if self._has_title(self._people[p], wanted.title)]
        if exact or wanted.title not in _PRESIDES:
            return exact
        return [p for p in here if self._people[p].role in _PRESIDES]

    def _has_title(self, row: ArticlePerson, title: str | None) -> bool:
        if row.role is None or title is None:
            return False
        has, asked = set(row.role.lower().split()), set(title.lower().split())
        return (asked <= has or has <= asked) and all((mark in asked) == (mark in has) for mark in ("vice", "former", "deputy"))

    def _fits(self, person_id: str, wanted: _Description) -> bool:
        row = self._people[person_id]
        if not self._genders.may_be(person_id, wanted.gender):
            return False
        if wanted.is_pronoun:
            return True
        if wanted.title not in _GENERAL:
            return self._has_title(row, wanted.title)
        role = (row.role or "").removeprefix("former ")
        return role in _BUSINESS or bool(_BUSINESS_WORDS & set(role.split())) or (not role and row.company_id is not None)

    def _touches_name(self, start: int, end: int) -> bool:
        """Whether a name stands in or right beside the words: 'o presidente Lula', 'o CEO da Nvidia, Jensen Huang,', 'Ana Lima, a CEO'."""
        index = bisect_left(self._starts, start)
        if index < len(self._names):
            following = self._names[index][0]
            between = self._text[end:following]
            if following < end or (
                len(between) < 120
                and "\n" not in between
                and (re.fullmatch(r"[\s,(–—-]*", between) or self._beside.gap.fullmatch(between))
                and not self._beside.speech_after.search(f"{between} ")
                and not ("," not in between and (self._beside.past.search(between) or self._beside.bound.search(between)))
            ):
                return True
        if index:
            between = self._text[self._names[index - 1][1] : start]
            return (
                len(between) < 60
                and "\n" not in between
                and self._beside.apposition.fullmatch(f"{between} ".lstrip(" ") and between) is not None
            )
        return False

    def _is_agent(self, start: int, end: int, *, is_pronoun: bool) -> bool:
        """Whether the words are the subject or source of what is said, or open their sentence."""
        text = self._text
        lead = text[max(0, start - 60) : start]
        speaks = self._patterns.speech_before.search(lead) is not None or self._patterns.speech_after.match(text, end) is not None
        if is_pronoun:
            return speaks or self._patterns.says.search(lead) is not None
        own_end = self._own_end(start, end)
        if end == own_end and self._patterns.of_something.match(text, end) and not self._patterns.of_company.match(text, end):
            return False  # 'o presidente do Banco Central', 'o executivo que assinou'
        if speaks and self._patterns.speech_before.search(lead):
            return self._patterns.verb_follows.match(text, end) is not None or end > own_end or not text[end : end + 2].strip().isalpha()
        number = bisect_right(self._sentence_starts, start) - 1
        opening = text[self._sentence_starts[number] : start] if number >= 0 else ""
        if self._patterns.lead.fullmatch(opening) is None and not speaks and self._patterns.says.search(lead) is None:
            return False
        return self._patterns.verb_follows.match(text, end) is not None

    def _is_quoted(self, position: int) -> bool:
        """Whether the position is inside a quotation of its paragraph."""
        start = self._text.rfind("\n", max(0, position - 5000), position) + 1
        before = self._text[start:position]
        return before.count("“") > before.count("”") or before.count("«") > before.count("»") or before.count('"') % 2 == 1

"""Text -> who runs a company without a role's noun: 'à frente da X', 'que comanda a X', 'presidida por', 'deixou a presidência da X'.

Also whom a company gives a role: 'A X nomeou Ana Lima diretora financeira'.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace

from pipeline.extract.language_patterns import any_of, once_a_language
from pipeline.extract.names import Candidate
from pipeline.extract.person_topics import Topics
from pipeline.extract.roles import Role
from pipeline.languages import LanguageRules
from pipeline.records import CompanyMention

SPACES = r"[ \u00a0]+"
#: How far a company may be from the name whose headship it completes.
_REACH = 130


@dataclass(frozen=True, slots=True)
class _Patterns:
    led_by: re.Pattern[str]
    led_opening: re.Pattern[str]
    noun_led: re.Pattern[str]
    noun_that: re.Pattern[str]
    runs_after: re.Pattern[str]
    that_before: re.Pattern[str]
    subject_gap: re.Pattern[str]
    heads: re.Pattern[str]
    heads_noun: re.Pattern[str]
    front: re.Pattern[str]
    front_gap: re.Pattern[str]
    appointing: re.Pattern[str]
    into_role: re.Pattern[str]
    titles: dict[str, str]


def _led_by(rules: LanguageRules) -> str:
    """The forms of led_by, 'por' standing for 'pelo' too, and a year before it: 'fundada em 1971 pelo'."""
    people = rules.people
    forms = []
    for form in sorted(people.led_by, key=len, reverse=True):
        verb, _, agent = form.rpartition(" ")
        is_agent = verb and agent in people.agents
        year = rf"(?:{SPACES}(?:{any_of(people.place_words)}){SPACES}\d{{4}})?" if is_agent else ""
        forms.append(rf"{re.escape(verb)}{year}{SPACES}(?:{any_of(people.agents)})" if is_agent else any_of([form]))
    return "|".join(forms) or r"(?!)"


@once_a_language
def _patterns_of(rules: LanguageRules) -> _Patterns:
    people = rules.people
    articles, joins, relatives = (
        any_of(people.articles),
        any_of(people.joins),
        any_of((*people.relatives, *people.human_relatives)),
    )
    link = rf"(?:(?:{articles}|{joins}){SPACES}){{0,2}}"
    # 'que comanda a operação brasileira da', 'que dirige a fabricante de chips'; not 'que comanda as negociações com a'
    other = any_of((*people.relatives, *rules.quotes.recipients))
    small = rf"[^\W\d_A-ZÀ-Þ][\w-]*{SPACES}"
    inner = rf"(?:(?!(?:{other})\b){small}){{0,3}}"
    origin = rf"(?:(?:{any_of(rules.companies.demonyms)}){SPACES})?"  # 'the Dutch lender'
    nouns = rf"(?P<noun>{any_of(people.company_nouns)})(?![\w-])"
    way = rf"{link}{origin}(?:(?:{any_of((*people.units, *people.company_nouns))}){SPACES}{inner}(?:(?:{joins}|{articles}){SPACES})?)?"
    forms = {**people.led_by, **people.headships, **people.offices}
    led_by, now = _led_by(rules), rf"(?:(?:{any_of(people.nowadays)}){SPACES})?"
    runs = any_of(
        form.removeprefix(f"{relative} ") for form in people.headships for relative in (*people.relatives, *people.human_relatives)
    )
    # between 'por' and the name: 'o', 'o empresário', 'os irmãos', 'former Intel engineer'
    lead = rf"(?:(?:{articles}){SPACES})?(?:{small}){{0,2}}(?:(?:\0|[A-ZÀ-Þ][\w-]+){SPACES}(?:{small}){{0,2}})?"
    age = rf"(?:,{SPACES}(?:de{SPACES})?\d\d(?:{SPACES}(?:{any_of(people.years)}))?)?,?{SPACES}"
    heads = (
        rf"{age}(?:(?:{any_of(people.conjunctions)}){SPACES})?{now}(?:(?P<form>{any_of(people.headships)})|(?:(?:{any_of(people.takes)})|(?P<left>{any_of(people.leaves)}))"
        rf"{SPACES}(?:(?:{articles}){SPACES})?(?P<office>{any_of(people.offices)})){SPACES}"
    )
    return _Patterns(
        # 'X, (foi) fundada por', 'X, the memory startup founded by'
        led_by=re.compile(
            rf"(?:{SPACES}\([^()\n]{{1,30}}\))?,?{SPACES}(?:(?:{articles}){SPACES})?(?:(?!(?:{other})\b){small}){{0,4}}"
            rf"(?i:(?P<form>{led_by})){SPACES}{lead}"
        ),
        led_opening=re.compile(rf"(?:^|\n|[.!?”»\"][ \u00a0]+)(?i:(?P<form>{led_by})){SPACES}$"),
        # 'a elétrica liderada por', 'a empresa, dirigida pelo'
        noun_led=re.compile(
            rf"(?<![\w-])(?i:{articles}){SPACES}(?i:{nouns})(?:{SPACES}(?!(?:{other})\b)[a-zß-ÿ-]+){{0,2}},?{SPACES}(?P<form>{led_by}){SPACES}"
            rf"(?:(?:{articles}){SPACES})?(?:{small}){{0,2}}$"
        ),
        # 'a firma que dirige', 'o grupo de Mozelos, a que preside'
        noun_that=re.compile(
            rf"(?<![\w-])(?i:{articles}){SPACES}(?i:{nouns})(?:{SPACES}(?:{joins}){SPACES}[^\W\d_]+)?,?{SPACES}(?:(?:{articles}|a){SPACES})?"
            rf"(?:{relatives}){SPACES}(?P<form>{runs})?{SPACES}?$"
        ),
        that_before=re.compile(rf",?{SPACES}(?:(?:{articles}|a){SPACES})?(?:{relatives}){SPACES}(?:(?P<form>{runs}){SPACES})?"),
        runs_after=re.compile(rf"{SPACES}(?P<form>{runs})(?=[,.;]|{SPACES})"),
        subject_gap=re.compile(rf",{SPACES}(?:(?:{articles}){SPACES})?", re.IGNORECASE),
        heads=re.compile(rf"{heads}{way}"),
        heads_noun=re.compile(
            rf"{heads}(?:(?:{link})(?:{any_of(people.units)}){SPACES})?(?:(?:{articles}|{joins}){SPACES}){{1,2}}{nouns}"
            rf"(?!{SPACES}(?:(?:{joins}){SPACES}(?:[a-zß-ÿ]+{SPACES}){{1,4}})?[^\W\d_a-zß-ÿ])"
        ),
        # 'À frente da nova unidade, a Nexcore'
        front=re.compile(
            rf"(?:^|[.!?”»\"][ \u00a0]+)(?i:(?P<form>{any_of(people.fronts)})){SPACES}{link}"
            rf"(?:(?:[a-zß-ÿ]+{SPACES})?{way}|(?:[a-zß-ÿ]+{SPACES}){{0,2}}(?:{any_of(people.units)}),{SPACES}(?:(?:{articles}){SPACES})?)$"
        ),
        # ', ', ', que aluga GPUs, o engenheiro ', ' está ', ', fica '
        front_gap=re.compile(
            rf"(?:\s[^.,;:!?\n]{{0,60}}|,\s(?:{relatives})\s[^.,;:!?\n]{{1,80}})?,\s+(?:(?:{articles})\s+{small})?"
            rf"|,?\s+(?:{any_of(people.stands)})\s+(?:(?:{articles})\s+{small})?"
        ),
        appointing=re.compile(rf"(?:,[^.;:!?,\n]{{1,60}},)?{SPACES}(?:\w+{SPACES})?(?:{any_of(people.appoints)}){SPACES}"),
        into_role=re.compile(rf",?{SPACES}(?:(?:{any_of(people.into_role)}|{articles}){SPACES}){{0,3}}", re.IGNORECASE),
        titles={re.sub(r"\s+", " ", form.casefold()): title for form, title in forms.items()},
    )


class Headships:
    """The companies of one text and what the words between them and a name say of who runs them."""

    def __init__(self, text: str, rules: LanguageRules, mentions: tuple[CompanyMention, ...]) -> None:
        """Compiles the words of a language once."""
        self._text, self._mentions = text, mentions
        #: Which companies the text speaks of.
        self.topics = Topics(text, rules, mentions)
        self._agents, self._relatives = rules.people.agents, (*rules.people.relatives, *rules.people.human_relatives)
        self._starts = [mention.start_char for mention in mentions]
        self._patterns = _patterns_of(rules)

    def find(self, candidate: Candidate) -> tuple[Role, float] | None:
        """The role that the verb or office beside a name gives it, and how much that says for a person."""
        index = bisect_left(self._starts, candidate.start_char)
        return self._before(candidate, index - 1) or self._after(candidate, index) or self._noun_before(candidate)

    def _before(self, candidate: Candidate, index: int) -> tuple[Role, float] | None:
        if index < 0:
            return None
        mention, text, patterns = self._mentions[index], self._text, self._patterns
        if candidate.start_char - mention.end_char > _REACH:
            return None
        between = text[mention.end_char : candidate.start_char]
        if led := patterns.led_by.fullmatch(between):
            return self._role(mention.end_char, candidate.start_char, led["form"], mention.company_id), 2
        that = patterns.that_before.fullmatch(between)  # 'a Intel, que Ana Lima dirige', 'a Intel, que dirige Ana Lima'
        if that is not None and (form := that["form"] or self._runs(candidate)):
            return self._role(mention.end_char, candidate.start_char, form, mention.company_id), 1
        line = text.rfind("\n", max(0, mention.start_char - 80), mention.start_char) + 1
        if patterns.front_gap.fullmatch(between) and (
            front := patterns.front.search(text[max(line, mention.start_char - 80) : mention.start_char])
        ):
            return self._role(mention.start_char - len(front.group()), mention.end_char, front["form"], mention.company_id), 2
        if index:  # 'Nexcore, the startup founded by former Intel engineer Ana Lima'
            first = self._mentions[index - 1]
            through = f"{text[first.end_char : mention.start_char]}\0{between}"
            if len(through) < _REACH and (led := patterns.led_by.fullmatch(through)):
                return self._role(first.end_char, candidate.start_char, led["form"], first.company_id), 2
        return None

    def _runs(self, candidate: Candidate) -> str | None:
        found = self._patterns.runs_after.match(self._text, candidate.end_char)
        return found["form"] if found is not None else None

    def _noun_before(self, candidate: Candidate) -> tuple[Role, float] | None:
        """'A elétrica liderada por Ana Lima', 'a firma que dirige Ana Lima', 'o grupo que Ana Lima preside'."""
        start = max(0, candidate.start_char - _REACH)
        before = self._text[start : candidate.start_char].rpartition("\n")[2]
        found = self._patterns.noun_led.search(before)
        form = found["form"] if found is not None else None
        if found is None and (found := self._patterns.noun_that.search(before)) is not None:
            form = found["form"] or self._runs(candidate)
        if found is None or form is None:
            return None
        position = candidate.start_char - len(before) + found.start("noun")
        company_id = self.topics.of_noun(position, found["noun"])
        return (self._role(position, candidate.start_char, form, company_id), 1) if company_id is not None else None

    def _after(self, candidate: Candidate, index: int) -> tuple[Role, float] | None:
        noun = self._patterns.heads_noun.match(self._text, candidate.end_char)
        if noun is not None and "\n" not in noun.group() and not self._is_named(noun.end()):  # 'que dirige a fabricante'
            company_id = self.topics.of_noun(candidate.start_char, noun["noun"])
            return self._headed(candidate, noun, noun.end(), company_id) if company_id is not None else None
        if index >= len(self._mentions):
            return None
        mention = self._mentions[index]
        if mention.start_char - candidate.end_char > _REACH:
            return None
        between = self._text[candidate.end_char : mention.start_char]
        if self._patterns.subject_gap.fullmatch(between):  # 'Sob o comando de Ana Lima, a Intel cortou vagas'
            opening = self._patterns.led_opening.search(self._text[max(0, candidate.start_char - 60) : candidate.start_char])
            if opening is not None:
                return self._role(candidate.start_char - len(opening["form"]), mention.end_char, opening["form"], mention.company_id), 2
        found = self._patterns.heads.fullmatch(between)
        return self._headed(candidate, found, mention.end_char, mention.company_id) if found is not None else None

    def _is_named(self, end: int) -> bool:
        """Whether the company that a noun stands for follows it: 'a fabricante de chips Nexcore'."""
        index = bisect_left(self._starts, end)
        return index < len(self._starts) and re.fullmatch(r"[^.,;:!?()]{0,40}", self._text[end : self._starts[index]]) is not None

    def _headed(self, candidate: Candidate, found: re.Match[str], end: int, company_id: str | None) -> tuple[Role, float]:
        role = self._role(candidate.end_char, end, found["form"] or found["office"], company_id)
        if found["left"]:
            role = replace(role, title=f"former {role.title}")
        return role, 2 if found.group().lstrip().startswith(",") or found["office"] else 1

    def _role(self, start: int, end: int, form: str, company_id: str | None) -> Role:
        title = self._titles_of(re.sub(r"\s+", " ", form.casefold()))
        return Role(start, end, title, company_id, end)

    def _titles_of(self, form: str) -> str:
        titles = self._patterns.titles
        plain = re.sub(r" \S+ \d{4}", "", form)
        verb = plain.rpartition(" ")[0]
        agents = (f"{verb} {agent}" for agent in self._agents)
        options = (plain, *(f"{relative} {plain}" for relative in self._relatives), *agents)
        return next((titles[option] for option in options if option in titles), "head")

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

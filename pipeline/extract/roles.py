"""Text -> roles: 'o presidente e cofundador da OpenAI' with its English standard term and company."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace

from pipeline.extract.language_patterns import any_of, once_a_language
from pipeline.extract.person_topics import Topics
from pipeline.extract.role_nouns import role_nouns_of
from pipeline.languages import LanguageRules
from pipeline.records import CompanyMention

#: Roles that say what somebody founded; another role beside them is the main one.
FOUNDING = frozenset({"founder", "co-founder", "founding partner"})
#: Where one has several roles the higher is the main one: 'chairman and CEO', 'vice president and CFO'. Equals: the first.
_RANKS = {"CEO": 0, "founder": 3, "co-founder": 3, "founding partner": 3}
_DEPUTY_RANK, _PLAIN_RANK = 2, 1
_BEFORE_AREA = frozenset(
    {"director", "manager", "minister", "secretary", "deputy minister", "deputy secretary", "executive manager", "superintendent"}
)
_WITH_OF = frozenset(
    {"executive director", "director general", "head", "vice president", "senior vice president", "executive vice president", "coordinator"}
)
_NAME_NEXT = re.compile(r" [^\W\d_a-zß-ÿ][a-zß-ÿ]+ [^\W\d_a-zß-ÿ]")
_CAPITALISED = re.compile(r"(?<!\w)[^\W\d_a-zß-ÿ](?:[a-zß-ÿ]{2}|[^\W\d_a-zß-ÿ]{2})")
#: Roles that somebody has in a company whenever the text names no other body.
OF_COMPANIES = frozenset(
    {"CEO", "CFO", "CTO", "COO", "president", "chairman", "vice president", "senior vice president", "executive vice president", "founder",
     "co-founder", "executive director", "director general", "general manager", "country manager", "managing director", "spokesperson"}
)  # fmt: skip
#: Of these there is one for each part of a company.
_HAS_DEPARTMENT = frozenset({"director", "manager", "vice", "head", "coordinator", "superintendent"})
#: Titles that mean the CEO in a company and something else elsewhere. Usage decides: newsrooms in Portugal and many in Brazil write 'o
#: diretor executivo da Nvidia' for its CEO, those of Spain 'director general', those of Latin America 'director ejecutivo'; but
#: 'diretor-executivo da Abinee' runs an association, 'diretor executivo de vendas' is one of several, 'director general de Industria'
#: serves a ministry, 'director general de Intel para España' heads a branch. So: CEO where a company or nothing follows, else as written.
_MAYBE_CEO = frozenset({"executive director", "director general"})
#: An area that makes a director one of the chief officers.
_CHIEF = {
    (noun, area): title
    for area, title in (("technology", "CTO"), ("operations", "COO"), ("finance", "CFO"))
    for noun in ("director", "chief")
}


@dataclass(frozen=True, slots=True)
class Role:
    """A role as a text names it."""

    #: Where the role's own words stand.
    start_char: int
    #: Where the role with area, company and coordinated roles ends.
    end_char: int
    #: English standard term.
    title: str
    company_id: str | None = None
    #: Where the words of the role and its area end.
    own_end_char: int = 0


@dataclass(frozen=True, slots=True)
class _Patterns:
    area: re.Pattern[str]
    before: re.Pattern[str]
    former: re.Pattern[str]
    coordinated: re.Pattern[str]
    complement: re.Pattern[str]
    department: re.Pattern[str]
    unit: re.Pattern[str]
    holder: re.Pattern[str]
    names_one: re.Pattern[str]
    deputy: re.Pattern[str] | None
    areas: dict[str, str]
    same_company: re.Pattern[str]
    #: 'da' and a name or thing: the role is somebody's whom the text names.
    of_something: re.Pattern[str]
    branch: re.Pattern[str]
    possessive: re.Pattern[str]


@once_a_language
def _patterns_of(rules: LanguageRules) -> _Patterns:
    people = rules.people
    before_names = any_of(word for word in people.former if not word.endswith(("-", "+")))
    joins, conjunctions, articles = any_of(people.joins), any_of(people.conjunctions), any_of(people.articles)
    small = any_of({*people.joins, *people.conjunctions, *people.articles, *people.relatives, *rules.quotes.speech_verbs})
    origins = any_of(rules.companies.nationalities)
    relatives = any_of((*people.relatives, *people.human_relatives))
    word = r"[^\s,.;:!?()“”«»\"—–]+"
    areas = any_of(people.areas)
    return _Patterns(
        area=re.compile(rf"\s+(?:(?:{joins})\s+){{0,2}}(?P<area>{areas})(?!\w)", re.IGNORECASE),
        # 'Intel's new chief executive', 'AMD CEO'; elsewhere 'disse ao Valor o presidente' is no president of the paper
        before=re.compile(
            rf"(?:[’']s?)?\s+(?:\w+\s+){{0,{2 if people.nouns_modify else 0}}}|,\s+(?:{any_of(people.relatives)})\s+"
        ),
        possessive=re.compile(r"[’']s?\s+(?:\w+\s+){0,2}" if people.nouns_modify else r"(?!)"),
        former=re.compile(rf"(?<!\w)(?i:{before_names})\s+(?:[A-Z]\S*\s+){{1,3}}$"),  # 'former Intel CEO'
        coordinated=re.compile(rf"\s*(?:,\s*)?(?:{conjunctions})\s*(?:(?:{articles})\s+)?", re.IGNORECASE),
        complement=re.compile(  # ' da área de chips da ' between role and company
            rf"(?:\s+(?!(?:{relatives})\b){word}){{0,5}}?\s*(?:(?:{joins})\s+)(?:{word}\s+){{0,5}}$", re.IGNORECASE),
        # 'diretor de Incentivos Fiscais da', where a president of something else would not fit
        department=re.compile(
            rf"\s+(?:{joins})\s+(?:(?:[^\W\d_a-zß-ÿ][\w-]+|&|(?:{joins})|(?:{conjunctions}))\s+){{1,8}}(?<=\s)(?:{joins})\s+$"
        ),
        unit=re.compile(rf"\s+(?:{joins})\s+(?:{any_of(people.units)})(?!\w)", re.IGNORECASE),
        names_one=re.compile(rf"\s+(?:(?!(?:{small})\s)[a-zß-ÿ-]+\s+){{0,2}}"),
        # 'chief investment officer of the company's third-largest holder, Nexcore,'
        holder=re.compile(rf"\s+(?:{joins})\s+[^.,;:!?()\n]{{1,40}}[’']s?\s+[^.,;:!?()\nA-Z]{{1,40}},\s+"),
        deputy=re.compile(rf"(?:\s|(?=-))?(?:{any_of(people.deputy)})(?!\w)", re.IGNORECASE) if people.deputy else None,
        areas={re.sub(r"\s+", " ", form.casefold()): area for form, area in people.areas.items()},
        of_something=re.compile(rf"\s+(?:{joins})\s+(?!(?:{any_of(people.company_nouns)})\b)", re.IGNORECASE),
        branch=re.compile(rf"\s+(?i:{any_of(people.branches)})\s+(?:(?i:{articles})\s+)?[^\W\d_a-zß-ÿ]"),
        # 'da empresa', 'da fabricante taiwanesa', 'do grupo fundado por'; but 'da startup brasileira de chips Nexcore' names one
        same_company=re.compile(
            rf"\s+(?:{joins})\s+(?P<noun>{any_of(people.company_nouns)})(?![\w’'])(?:\s+(?:{origins})[a-zß-ÿ]*(?!\w))?"
            rf"(?!\s+(?!(?:{small})\b)(?![a-zß-ÿ]+[aei]d[oa]s?\b)[a-zß-ÿ])(?!\s+(?:(?:{joins})\s+(?:[a-zß-ÿ]{{4,}}\s+){{1,4}})?[^\W\d_a-zß-ÿ])"
        ),
    )  # fmt: skip


def compose(title: str, area: str | None) -> str:
    """A role with what it is in charge of, in English word order.

    >>> compose("minister", "finance"), compose("head", "sales"), compose("director", "operations")
    ('finance minister', 'head of sales', 'COO')
    """
    if area is None or title in _CHIEF.values():
        return title
    if (title, area) in _CHIEF:
        return _CHIEF[title, area]
    if title in _BEFORE_AREA:
        return f"{area} {title}"
    return f"{title} of {area}" if title in _WITH_OF else title


def find_roles(text: str, rules: LanguageRules, mentions: tuple[CompanyMention, ...]) -> list[Role]:
    """The roles a text names, in order; coordinated ones ('presidente e cofundador') are one with the main title."""
    patterns = _patterns_of(rules)
    starts = [mention.start_char for mention in mentions]
    topics = Topics(text, rules, mentions)
    roles: list[Role] = []
    for named in role_nouns_of(rules).scan(text):
        start, end, area = named.start, named.noun.end, named.area
        form = re.sub(r"\s+", " ", text[named.noun.start : end].casefold())
        index = bisect_left(starts, end)
        if form in rules.people.company_nouns and index < len(starts) and patterns.names_one.fullmatch(text[end : starts[index]]):
            continue  # 'a gestora chilena Quillay Ventures'
        title = named.noun.value
        if patterns.deputy is not None and (deputy := patterns.deputy.match(text, end)):
            title, end = f"deputy {title}", deputy.end()
        words_end = end
        if area is None and (follows := patterns.area.match(text, end)):
            area, end = patterns.areas[re.sub(r"\s+", " ", follows["area"].casefold())], follows.end()
        plain, title = title, compose(title, area)
        own_end = end
        company_id, end = _company(text, title, start, end, words_end, mentions, starts, patterns, topics)
        if plain in _MAYBE_CEO and area is None:
            title = _settle(text, plain, own_end, end, company_id, patterns)
        if named.is_former or patterns.former.search(text[max(0, start - 60) : start]):
            title = f"former {title}"
        role = Role(start, end, title, company_id, own_end)
        if roles and (joined := _join(text, roles[-1], role, patterns)):
            roles[-1] = joined
        else:
            roles.append(role)
    return roles


def _settle(text: str, title: str, own_end: int, end: int, company_id: str | None, patterns: _Patterns) -> str:
    """CEO or the plain title, by what follows it."""
    if company_id is None:
        return title if patterns.of_something.match(text, own_end) else "CEO"
    if patterns.branch.match(text, end) and end > own_end:
        return "general manager" if title == "director general" else title
    return "CEO"


def _company(
    text: str,
    title: str,
    start: int,
    end: int,
    words_end: int,
    mentions: tuple[CompanyMention, ...],
    starts: list[int],
    patterns: _Patterns,
    topics: Topics,
) -> tuple[str | None, int]:
    """The company a role belongs to, and where the role with it ends."""
    before = bisect_left(starts, start) - 1
    possessor = before if before >= 0 and patterns.possessive.fullmatch(text[mentions[before].end_char : start]) else None
    if possessor is not None:  # 'Intel's vice president for Latin America'
        return mentions[possessor].company_id, end
    after = bisect_left(starts, end)
    if after < len(mentions) and starts[after] - end < 90:
        between = text[words_end : starts[after]]
        is_plain = not _CAPITALISED.search(text[end : starts[after]]) and patterns.complement.fullmatch(between)
        is_department = (_HAS_DEPARTMENT & set(title.split()) or patterns.unit.match(between)) and patterns.department.fullmatch(between)
        is_holder = patterns.holder.fullmatch(between) and text[mentions[after].end_char : mentions[after].end_char + 1] in (",", ".", ")")
        if "\n" not in between and (is_plain or is_department or is_holder):
            return mentions[after].company_id, mentions[after].end_char
    if before >= 0 and 0 <= start - mentions[before].end_char < 40 and patterns.before.fullmatch(text[mentions[before].end_char : start]):
        return mentions[before].company_id, end
    if (noun := patterns.same_company.match(text, end)) is not None:
        return topics.of_noun(start, noun["noun"]), noun.end()
    is_chief = title in _CHIEF.values() or title == "CEO" or title in _MAYBE_CEO
    is_last = text[end : end + 2] in (", ", ") ", ". ", ".\n", "; ")
    if (title in OF_COMPANIES or title.startswith("chief ")) and (is_last or (is_chief and _NAME_NEXT.match(text, end))):
        return topics.lead_of_paragraph(start), end
    return None, end


def _rank(role: Role) -> int:
    title = role.title.removeprefix("former ")
    return _RANKS.get(title, _DEPUTY_RANK if "vice president" in title else _PLAIN_RANK)


def _join(text: str, first: Role, second: Role, patterns: _Patterns) -> Role | None:
    # 'presidente e cofundador da OpenAI': the first has taken the second's company already.
    between = text[first.own_end_char if second.start_char < first.end_char else first.end_char : second.start_char]
    if len(between) > 12 or "\n" in between or not patterns.coordinated.fullmatch(between):
        return None
    if first.company_id is not None and second.company_id is not None and first.company_id != second.company_id:
        return None
    main = second if _rank(second) < _rank(first) else first
    return replace(
        main,
        start_char=first.start_char,
        end_char=max(first.end_char, second.end_char),
        own_end_char=second.own_end_char,
        company_id=first.company_id or second.company_id,
    )

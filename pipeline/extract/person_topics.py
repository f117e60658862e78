"""Words for a company that name none -> the company they mean: 'diretora da startup', 'seu presidente', 'na mesma casa'.

A noun that the text has put beside one company ('a corretora Ovalle') means that one. Any other means the company that the sentence, or
the one before it, speaks of first; where that is open, nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property

from pipeline.extract.language_patterns import any_of, once_a_language
from pipeline.extract.tokens import sentences_of
from pipeline.languages import LanguageRules
from pipeline.records import CompanyMention
from pipeline.text import fold

#: How far back of a place a noun is looked for that the text put beside a company.
_LABEL_REACH = 60
_PARAGRAPH = 5_000
#: No sentence is longer, whatever the full stops say.
_SENTENCE = 2_000


@dataclass(frozen=True, slots=True)
class _Patterns:
    noun_before: re.Pattern[str]
    noun_after: re.Pattern[str]
    of_other: re.Pattern[str]
    coordinated: re.Pattern[str]
    joined: re.Pattern[str]
    recipient: re.Pattern[str]
    topical: re.Pattern[str]
    dateline: re.Pattern[str]
    opening: re.Pattern[str]
    general: frozenset[str]


@once_a_language
def _patterns_of(rules: LanguageRules) -> _Patterns:
    people, quotes = rules.people, rules.quotes
    nouns, articles, joins = any_of(people.company_nouns), any_of(people.articles), any_of(people.joins)
    small = any_of({*people.joins, *people.articles, *people.relatives, *people.conjunctions, *quotes.prepositions})
    plain = rf"(?:(?!(?:{small})\s)[a-zß-ÿ][\w-]*\s+)"
    others = any_of({*people.company_nouns, *rules.companies.makers, *rules.companies.either_nouns, *people.units})
    return _Patterns(
        noun_before=re.compile(rf"(?<![\w-])(?P<noun>{nouns})\s+{plain}{{0,2}}$", re.IGNORECASE),
        noun_after=re.compile(rf"(?:\s*\([^()\n]{{1,30}}\))?,\s+(?:(?:{articles})\s+)?{plain}{{0,3}}?(?P<noun>{nouns})(?![\w-])"),
        # 'a matriz da Claro', 'the owner of Vans' is not the company of that name
        of_other=re.compile(rf"(?<![\w-])(?:{others})\s+{plain}?(?:{joins})\s+$", re.IGNORECASE),
        coordinated=re.compile(rf",?\s+(?:{any_of(people.conjunctions)})\s+(?:(?:{articles}|{joins})\s+)?|,\s+"),
        joined=re.compile(rf"\s(?:{any_of(people.conjunctions)})\s+(?:(?:{articles})\s+)?$"),
        # 'disse à Atlas', 'procurada pela Atlas'
        recipient=re.compile(rf"(?<![\w-])(?:{any_of({*quotes.recipients, *people.agents})})\s+(?:(?:{articles})\s+)?$", re.IGNORECASE),
        # what may stand between the start of a sentence and its first company for that to be its topic
        topical=re.compile(r"[^,.;:!?()“”«»\"]{0,60}|[^,.;:!?()“”«»\"]{0,30},[^,.;:!?()“”«»\"]{0,30}"),
        # 'A ', 'A startup mineira ', ''
        opening=re.compile(rf"(?:(?:{any_of(rules.companies.articles)})\s+)?(?:(?:{others})\s+{plain}{{0,2}})?", re.IGNORECASE),
        dateline=re.compile(r"[^.;:!?“”«»\"\n]{0,50}\s[–—-]+\s"),
        general=frozenset(map(fold, (*people.general_nouns, *people.houses))),
    )


class Topics:
    """The companies of one text, and which of them it speaks of at a place."""

    def __init__(self, text: str, rules: LanguageRules, mentions: tuple[CompanyMention, ...]) -> None:
        """Compiles the words of a language once."""
        self._text, self._rules, self._mentions = text, rules, mentions
        self._starts = [mention.start_char for mention in mentions]
        self._patterns = _patterns_of(rules)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [span.start_char for span in sentences_of(self._text, self._rules.sentences.abbreviations)]

    @cached_property
    def _labels(self) -> dict[str, list[tuple[int, str]]]:
        """Noun -> the places where it stands beside a company, and which."""
        found: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for mention in self._mentions:
            before = self._patterns.noun_before.search(self._text[max(0, mention.start_char - _LABEL_REACH) : mention.start_char])
            after = self._patterns.noun_after.match(self._text, mention.end_char)
            for match in (before, after):
                if match is not None:
                    found[fold(match["noun"])].append((mention.start_char, mention.company_id))
        return found

    def of_noun(self, position: int, noun: str) -> str | None:
        """The company that a noun at the position stands for: 'a startup', 'the firm'."""
        key = fold(noun)
        labelled = {company_id for start, company_id in self._labels.get(key, ()) if start < position}
        if len(labelled) == 1 and key not in self._patterns.general:
            return next(iter(labelled))
        if key not in self._patterns.general and len(self._in_paragraph(position)) > 1:
            return None  # 'la telefónica' is none of the cable makers of the sentence before
        return self.spoken_of(position)

    def _in_paragraph(self, position: int) -> set[str]:
        start = self._text.rfind("\n", max(0, position - _PARAGRAPH), position) + 1
        return {mention.company_id for mention in self._acting(start, position)}

    def spoken_of(self, position: int) -> str | None:
        """The company that the sentence of the position speaks of before it, else the one before that, else the article's."""
        number = bisect_right(self._sentence_starts, position) - 1
        for back in (0, 1):
            if number - back < 0:
                break
            start = self._sentence_starts[number - back]
            here = self._acting(start, position if not back else self._sentence_starts[number])
            if here:
                return self._topic_of(start, here, is_own=not back)
        return self.lead_of_paragraph(position)

    def subject_of(self, position: int) -> str | None:
        """The company that opens the sentence of the position, or the one before it in the paragraph: 'A Semix encapsula'."""
        number = bisect_right(self._sentence_starts, position) - 1
        for back in (0, 1):
            if number - back < 0 or "\n" in self._text[self._sentence_starts[number - back] : position]:
                return None
            start = self._sentence_starts[number - back]
            here = self._acting(start, position if not back else self._sentence_starts[number])
            if here:
                return here[0].company_id if self._patterns.opening.fullmatch(self._text[start : here[0].start_char]) else None
        return None

    def lead_of_paragraph(self, position: int) -> str | None:
        """The only company of a paragraph before the position, or the one that leads the article where it is among them."""
        count = bisect_left(self._starts, position)
        if not count:
            return None
        counts = Counter(mention.company_id for mention in self._mentions[:count])
        lead = self._mentions[0].company_id
        is_lead = all(number < counts[lead] for company_id, number in counts.items() if company_id != lead)
        paragraph = self._text.rfind("\n", max(0, position - _PARAGRAPH), position)
        here = {mention.company_id for mention in self._mentions[bisect_left(self._starts, paragraph) : count]}
        if len(here) == 1:
            only = next(iter(here))
            return only if only == lead or counts[only] > 1 else None
        return lead if is_lead and (not here or lead in here) else None

    def first_in_clause(self, position: int) -> str | None:
        """Whose 'seu presidente' at the position is: the company its sentence speaks of, or the only one of the sentence before."""
        number = bisect_right(self._sentence_starts, position) - 1
        if number < 0:
            return None
        start = self._sentence_starts[number]
        here = self._acting(start, position)
        if here:
            return self._topic_of(start, here, is_own=True)
        opens = not re.search(r"[,;:]", self._text[start:position]) and position - start < _LABEL_REACH // 2  # 'Su presidente, ...'
        if number == 0 or not opens or "\n" in self._text[self._sentence_starts[number - 1] : position]:
            return None
        before = self._acting(self._sentence_starts[number - 1], start)
        is_one = len({mention.company_id for mention in before}) == 1
        return self._topic_of(self._sentence_starts[number - 1], before, is_own=False) if is_one else None

    def _topic_of(self, start: int, here: list[CompanyMention], *, is_own: bool) -> str | None:
        """The first of them where it leads the sentence, and the only one where the sentence is the noun's own."""
        dateline = self._patterns.dateline.match(self._text, start, start + _LABEL_REACH)
        start = dateline.end() if dateline else start
        before = self._text[start : here[0].start_char]
        if self._patterns.joined.search(before):
            return None  # 'Canieti y Coparmex pidieron'
        is_only = is_own and len({mention.company_id for mention in here}) == 1
        if is_only or self._patterns.topical.fullmatch(before):
            return here[0].company_id
        return None

    def _acting(self, start: int, end: int) -> list[CompanyMention]:
        """The mentions between two places but those that only listen, are quoted or tell whose something is."""
        found: list[CompanyMention] = []
        start = max(start, end - _SENTENCE)
        left_out = 0  # where the mention before ended, if it was left out
        for index in range(bisect_left(self._starts, start), bisect_left(self._starts, end)):
            mention = self._mentions[index]
            before = self._text[max(start, mention.start_char - _LABEL_REACH) : mention.start_char]
            in_brackets = before.endswith("(")  # 'Lisboa, 27 jan (Atlas) –'
            joined = left_out and self._patterns.coordinated.fullmatch(self._text[left_out : mention.start_char])
            is_aside = in_brackets or self._patterns.of_other.search(before) or self._patterns.recipient.search(before)
            if joined or is_aside or self._is_quoted(start, mention):
                left_out = mention.end_char
                continue
            left_out = 0
            found.append(mention)
        return found

    def _is_quoted(self, start: int, mention: CompanyMention) -> bool:
        before = self._text[start : mention.start_char]
        return before.count("“") > before.count("”") or before.count("«") > before.count("»") or before.count('"') % 2 == 1

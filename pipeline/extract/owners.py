"""Whose figure it is: possessor of the metric's noun, subject of the clause, or the company spoken of; None in doubt."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extract.amounts import Amount
from pipeline.extract.lexicon import Lexicon
from pipeline.extract.metrics import Measure, without_asides
from pipeline.languages.rules import FigureRules
from pipeline.records import CompanyMention, Span

_GENITIVE = re.compile(r"['’]s?\s+(?:[\w-]+\s+){0,3}|\s+(?:[\w-]+\s+)?")
_BREAK = re.compile(r"[;:()—–]|\s-\s")
_OPENING = re.compile(r"(?:^|[.,;:!?\n“”\"«»]|\b(?:que|that))\s*([^.,;:!?\n]*)$")
#: The dash or bracket that closes an apposition ('uma única empresa – a TSMC – é'), and what opens it.
_APPOSITION = re.compile(r"(?:[—–(]|\s-)\s?(?:[^\W\d_]{1,3}\s)?$"), re.compile(r"\s?(?:[—–)]|-(?=\s))")
_NAME_INSIDE = re.compile(r"[^\W\d_],? ([A-ZÀ-Þ][\w-]{2,})")
_CAPITAL_AT_END = re.compile(r"[A-ZÀ-Þ][\w&-]+\s$")
_NAME_AT_END = re.compile(r"[,;]\s(?:[^\W\d_]{1,3}\s){0,2}[A-ZÀ-Þ][\w&-]+,?\s$")
_NAME = re.compile(r"[A-ZÀ-Þ][\w-]{2,}")
#: Behind a name: ', que', ' (CRWV), dona de'; a parenthesis right behind 'que'.
_CLAUSE = re.compile(r"(?:\s\([^()\n]{1,30}\))?,\s")
_PARENTHESIS = re.compile(r"^,[^,]{1,60},")
#: Behind a figure: 'que a empresa', 'que vale a', 'that the company'.
_RELATIVE_GAP = re.compile(r"\s(?:que|that|which)(?:\s[^\W\d_]+)?\s(?:[^\W\d_]{1,3}\s)?")
_NEXT = re.compile(r"\s(?:\([^()]*\)\s)?([^\W\d_]+)")
_WORDS = re.compile(r"[^\W_]+")
#: Metrics that belong to the object of the clause ('avalia a startup em'), and those that need more than the only name of a sentence.
_OF_THE_OBJECT = frozenset({"valuation", "market_cap"})
_OF_SHARES = frozenset({"share_price", "share_price_change", "market_cap"})
_NEVER_ALONE = frozenset({"other", "tariff"})
#: How far back, in characters, the words that name an owner are looked for.
_REACH = 300
#: Metrics that a company has of its own, so that a sentence without a name goes on about the one before.
_OF_A_COMPANY = frozenset(
    {"revenue", "net_income", "headcount", "market_cap", "share_price", "share_price_change", "valuation", "capex", "market_share"}
)


@dataclass(frozen=True, slots=True)
class Owned:
    """A figure's end and owner, for the figures behind it in the sentence."""

    end: int
    company_id: str | None


class OwnerReader:
    """Finds the owners of the figures of one article, sentence by sentence."""

    def __init__(self, rules: FigureRules) -> None:
        contractions = dict(rules.contractions)
        self._lists = re.compile(r"(?:,?\s(?:" + "|".join(rules.list_joins) + r"))?,?\s(?:[^\W\d_]{1,3}\s)?", re.IGNORECASE)
        self._contrasts = Lexicon(rules.contrasts)
        self._links = Lexicon(rules.owner_links, contractions)
        self._anaphors = Lexicon(rules.anaphors)
        self._possessives = Lexicon(rules.possessives)
        self._relatives = Lexicon(rules.relatives)
        self._prepositions = Lexicon(rules.prepositions, contractions)
        self._articles = Lexicon(rules.articles)
        self._sources = Lexicon(rules.sources, contractions)
        self._genitive = rules.nouns_last
        #: Where people are named in the text at hand.
        self.people: frozenset[int] = frozenset()
        self._names_of, self._names = "", frozenset[str]()
        #: The banks of the text: they set prices for the shares of others.
        self.banks: frozenset[str] = frozenset()
        self._divides = frozenset({*rules.list_joins, *rules.dividers, *rules.appositions})
        self._appositions = Lexicon(rules.appositions)
        # 'depois de o grupo X pagar': a preposition that would have melted with the article governs the verb, not the name.
        self._melting = frozenset(word for word, forms in rules.contractions if not any(" " in form for form in forms))
        self._plural_subjects = Lexicon(rules.plural_subjects)
        self._plural_owners = Lexicon(rules.plural_owners)

    def owner(
        self,
        text: str,
        amount: Amount,
        measure: Measure,
        sentence: Span,
        mentions: Sequence[CompanyMention],
        topic: str | None,
        last: Owned | None,
    ) -> str | None:
        """The company of an amount. `mentions` are those of the sentence, `topic` the company the text spoke of before
        it, `last` the owner of the figure before in the same sentence.
        """
        here = [m for m in mentions if abs(m.start_char - amount.start) < 2 * _REACH and not self._is_source(text, m)]
        cue, own = measure.cue, None
        if self._genitive:  # "compared with Intel's $54 billion"
            for mention in here:
                if text[mention.end_char : amount.start] in {"'s ", "’s "}:
                    return mention.company_id
        if cue is not None:
            own = self._possessor(text, measure, amount, here)
            if own and measure.metric != "stake":  # a stake is its holder's, where a company holds it
                return own
            relative = self._relatives.ending_at(text, cue.start, 2)
            if relative:
                before = [m for m in here if m.end_char <= relative.start]
                return before[-1].company_id if before else None
            if measure.metric in _OF_SHARES:
                here = [m for m in here if m.company_id not in self.banks]
                target = next((m for m in here if 0 < m.start_char - cue.end <= 12 and m.end_char <= amount.start), None)
                if target and "," not in text[cue.end : target.start_char]:
                    return target.company_id  # 'cut its price target on Acme to $25'
            if self._possessives.ending_at(text, cue.start, 2) or self._possessives.ending_at(text, _word_back(text, cue.start), 1):
                return self._subject(text, here, sentence.start_char, cue.start) or (last.company_id if last else None) or topic
        if measure.metric in _OF_SHARES:
            here = [m for m in here if m.company_id not in self.banks]
        if amount.unit == "share":
            issuer = next(
                (m.company_id for m in here if 0 <= m.start_char - amount.end <= 30 and self._is_link(text, amount.end, m.start_char)), None
            )
            if issuer:
                return issuer
        after = self._behind(text, amount, measure, here)
        if after:
            return after
        before = [m for m in here if m.end_char <= amount.start]
        anaphor = None
        for hit in self._anaphors.scan(
            text, max(before[-1].end_char if before else sentence.start_char, amount.start - _REACH), amount.start
        ):
            anaphor = hit
        named_behind = self._relative_behind(text, amount, mentions)
        if named_behind:
            return named_behind
        subject = self._subject(text, before, sentence.start_char, amount.start)
        if subject and measure.metric in _OF_THE_OBJECT and not self._is_governed(text, before[-1]):
            subject = before[-1].company_id if not self.breaks(text, before[-1].end_char, amount.start) else subject
        if anaphor is not None:
            return subject or (last.company_id if last else None) or topic
        if before and names_another(text[before[-1].end_char : amount.start]):
            return own
        if self._is_bought(text, measure, before):
            return own
        if subject:
            return subject
        if own:
            return own
        gap = text[last.end : amount.start] if last else ""
        goes_on = last is not None and not any(last.end <= m.start_char < amount.start for m in mentions) and not names_another(gap)
        if last and goes_on and not self.breaks(text, last.end, amount.start):
            return last.company_id
        head = self._head(text, before)
        if head:
            return head
        return self._alone(text, amount, measure, sentence, here, topic)

    def _alone(
        self, text: str, amount: Amount, measure: Measure, sentence: Span, here: list[CompanyMention], topic: str | None
    ) -> str | None:
        """The only company of a sentence, or the one spoken of before where the sentence names none."""
        cue = measure.cue
        if measure.metric in _NEVER_ALONE or (cue and self._is_of_several(text, cue.end)):
            return None
        own = measure.metric in _OF_A_COMPANY and (cue is not None or measure.metric == "headcount")
        near = [m for m in here if m.end_char <= amount.start or self._is_near_behind(text, amount, m)]
        if not near:
            several = any(True for _ in self._plural_subjects.scan(text, max(sentence.start_char, amount.start - _REACH), amount.start))
            return topic if own and not several and not self._has_unknown_subject(text, sentence) else None
        if len({m.company_id for m in here}) != 1:
            return None
        free = any(not self._is_governed(text, m) or self._links.ending_at(text, m.start_char, 3) for m in near)
        linked = not own or topic in {None, here[0].company_id} or not self._is_governed(text, here[0])
        return here[0].company_id if free and linked else None

    def _is_near_behind(self, text: str, amount: Amount, mention: CompanyMention) -> bool:
        """'valor de 3 bilhões da Acme': near enough behind the amount, in the same clause."""
        gap = text[amount.end : mention.start_char]
        return len(gap) <= 60 and "," not in gap and not _BREAK.search(gap)

    def _has_unknown_subject(self, text: str, sentence: Span) -> bool:
        """'A Kestrona, que faturou', 'Kestrona faturou': a sentence that opens with a name that is no company known here."""
        article = self._articles.match(text, sentence.start_char)
        at = article.end + 1 if article else sentence.start_char
        word = _NAME.match(text, at)
        if word is None or at in self.people:
            return False
        if self._names_of != text:  # once a text: a search for each figure would take time with the square of its length
            self._names_of, self._names = text, frozenset(_NAME_INSIDE.findall(text))
        return article is not None or word[0] in self._names

    def _is_of_several(self, text: str, position: int) -> bool:
        """'capex combinado das quatro gigantes': what follows the metric says that it is not one company's."""
        at = position
        for _ in range(2):
            while text[at : at + 1] in {" ", "\u00a0"}:
                at += 1
            if self._plural_owners.match(text, at):
                return True
            word = _WORDS.match(text, at)
            if word is None:
                break
            at = word.end()
        return False

    def _relative_behind(self, text: str, amount: Amount, mentions: Sequence[CompanyMention]) -> str | None:
        """'os US$ 16 bilhões que a companhia pagou', '4,9 biliões que vale a Nvidia'."""
        gap = _RELATIVE_GAP.match(text, amount.end)
        if gap is None:
            return None
        for mention in mentions:
            if mention.start_char >= amount.end:
                between = text[amount.end : mention.start_char]
                return mention.company_id if _RELATIVE_GAP.fullmatch(between) and not self._is_governed(text, mention) else None
        return None

    def _is_bought(self, text: str, measure: Measure, before: list[CompanyMention]) -> bool:
        """'Kestrona compra Acme por': what an unknown name buys is not the subject."""
        cue = measure.cue
        if cue is None or measure.metric != "deal_value" or not before or not 0 < before[-1].start_char - cue.end <= 12:
            return False
        return _CAPITAL_AT_END.search(text, max(0, cue.start - 30), cue.start) is not None and not any(
            cue.start - m.end_char <= 2 for m in before[:-1]
        )

    def breaks(self, text: str, start: int, end: int) -> bool:
        """Whether a new clause about something else begins between."""
        return bool(_BREAK.search(without_asides(text[start:end]))) or any(True for _ in self._contrasts.scan(text, start, end))

    def _head(self, text: str, before: list[CompanyMention]) -> str | None:
        """'a média da Micron é de 10 vezes', 'La meta de Multiverse es': the company in the subject of the clause."""
        for mention in reversed(before):
            link = self._links.ending_at(text, mention.start_char, 3)
            if link is None:
                continue
            opening = _OPENING.search(text[max(0, link.start - 60) : link.start])
            following = _NEXT.match(text, mention.end_char)
            if opening and len(opening[1].split()) <= 4 and following and following[1].islower():
                return mention.company_id
        return None

    def _possessor(self, text: str, measure: Measure, amount: Amount, mentions: list[CompanyMention]) -> str | None:
        """'a receita da AMD', 'as ações da fabricante Intel', "Nvidia's revenue", 'Intel shares'."""
        cue = measure.cue
        assert cue is not None
        for mention in mentions:
            if mention.start_char >= cue.end and (mention.end_char <= amount.start or cue.start >= amount.end):
                gap = text[cue.end : mention.start_char]
                if len(gap) <= 45 and "," not in gap and not _BREAK.search(gap) and self._is_link(text, cue.end, mention.start_char):
                    return mention.company_id
            if (
                self._genitive
                and mention.end_char <= cue.start
                and cue.start - mention.end_char <= 40
                and _GENITIVE.fullmatch(text, mention.end_char, cue.start)
            ):
                return mention.company_id
        return None

    def _is_link(self, text: str, start: int, end: int) -> bool:
        """Whether the gap before a name ends in 'de' or holds one 'de' and few words ('no segmento de chips da')."""
        at = start + (len(text[start:end]) - len(text[start:end].lstrip()))
        words = _WORDS.findall(text[start:end])
        hit = self._links.match(text, at)
        last = self._links.ending_at(text, end, 2)
        if last is None and words and self._prepositions.ending_at(text, end, 2):
            return False  # 'of chips to Acme'
        return len(words) <= 5 and ((hit is not None and hit.end <= end and len(words) <= 4) or (last is not None and last.start >= start))

    def _behind(self, text: str, amount: Amount, measure: Measure, mentions: list[CompanyMention]) -> str | None:
        """'investimento de US$ 5 bilhões da Microsoft': the name behind the amount."""
        if measure.cue is None or measure.metric in {"stake", "share_price_change", "deal_value"}:
            return None
        for mention in mentions:
            if 0 <= mention.start_char - amount.end <= 8 and self.is_linked(text, amount.end, mention.start_char):
                return mention.company_id
        return None

    def is_linked(self, text: str, start: int, end: int) -> bool:
        """Whether nothing but a 'de' stands between."""
        hit = self._links.match(text, start + 1)
        return hit is not None and not text[hit.end : end].strip()

    def _subject(self, text: str, mentions: list[CompanyMention], start: int, end: int) -> str | None:
        """The nearest company before `end` that no preposition governs."""
        for place in range(len(mentions) - 1, -1, -1):
            mention = mentions[place]
            if mention.start_char < start or mention.end_char > end:
                continue
            if (
                place
                and self._lists.fullmatch(text[mentions[place - 1].end_char : mention.start_char])
                and self._is_governed(text, mentions[place - 1])
            ):
                continue  # 'pelos fundos A e B'
            if self._in_relative_clause(text, mention, end):
                return mention.company_id
            if self.breaks(text, self._end_of(text, mention), end):
                return None
            if self._genitive and text[mention.end_char : mention.end_char + 2] in {"'s", "’s"}:
                continue
            if not self._is_governed(text, mention):
                return self._before_object(text, mentions[:place], mention, start).company_id
        return None

    def _before_object(self, text: str, earlier: Sequence[CompanyMention], mention: CompanyMention, start: int) -> CompanyMention:
        """'a AMD compra a Xilinx por': of two companies in one clause the first is the subject."""
        for other in reversed(earlier):
            gap = text[other.end_char : mention.start_char]
            if other.start_char < start or len(gap) > 60 or "," in gap or _BREAK.search(gap):
                break
            words = _WORDS.findall(gap)
            if not words or any(word.lower() in self._divides for word in words) or gap[:2] in {"'s", "’s"}:
                break
            if not self._is_governed(text, other):
                return other
        return mention

    def _in_relative_clause(self, text: str, mention: CompanyMention, end: int) -> bool:
        """'os papéis da Oracle, que fechou um contrato de': the place `end` is in a clause about the company."""
        opened = _CLAUSE.match(text, mention.end_char)
        hit = self._appositions.match(text, opened.end()) if opened else None
        if hit is None or self._sources.match(text, hit.end + 1):
            return False
        rest = _PARENTHESIS.sub("", text[hit.end : end], count=1)
        return not any(mark in rest for mark in ",;:.\n")

    def _end_of(self, text: str, mention: CompanyMention) -> int:
        """Where a mention ends, with the mark that closes its apposition."""
        opened, closed = _APPOSITION
        close = closed.match(text, mention.end_char)
        if close and opened.search(text, max(0, mention.start_char - 8), mention.start_char):
            return close.end()
        return mention.end_char

    def subject_of(self, text: str, mentions: Sequence[CompanyMention]) -> str | None:
        """The company a sentence speaks of: the first that no preposition governs and that is no source."""
        for mention in mentions:
            if mention.company_id not in self.banks and not self._is_source(text, mention) and not self._is_governed(text, mention):
                return mention.company_id
        return None

    def _is_governed(self, text: str, mention: CompanyMention) -> bool:
        position = mention.start_char
        for _ in range(3):  # 'da fabricante taiwanesa TSMC'
            if self._prepositions.ending_at(text, position, 2):
                return True
            article = self._articles.ending_at(text, position, 1)
            if article:
                hit = self._prepositions.ending_at(text, article.start, 1)
                return hit is not None and text[hit.start : hit.end].lower() not in self._melting
            back = _word_back(text, position)
            if back == position or not text[back].islower() or text[back:position].strip() in self._divides:
                return False
            position = back
        return False

    def _is_source(self, text: str, mention: CompanyMention) -> bool:
        at = mention.end_char
        while at < len(text) and text[at] in ", ":
            at += 1
        if self._sources.match(text, at):
            return True
        before = self._sources.ending_at(text, mention.start_char)
        article = self._articles.ending_at(text, mention.start_char, 1)
        return before is not None or (article is not None and self._sources.ending_at(text, article.start) is not None)


def names_another(gap: str) -> bool:
    """Whether a name stands right before the end of `gap`: 'a Moore Threads subiu 425%, a MetaX, 700%' with MetaX unknown."""
    return _NAME_AT_END.search(gap) is not None


def _word_back(text: str, position: int) -> int:
    """Start of the word before `position`, or `position` where a mark or the start comes first."""
    end = position
    while end > 0 and text[end - 1] in " \u00a0":
        end -= 1
    start = end
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] == "-"):
        start -= 1
    return start if start < end else position


def mentions_in(mentions: Sequence[CompanyMention], starts: Sequence[int], sentence: Span) -> Sequence[CompanyMention]:
    """The mentions of a sentence."""
    return mentions[bisect_left(starts, sentence.start_char) : bisect_left(starts, sentence.end_char)]

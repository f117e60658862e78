"""Which stretches of a sentence must arrive as they are, or as English that is known beforehand."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TypeVar

from pipeline.languages import LanguageRules, rules_for
from pipeline.records import Evidence, Facts, Figure
from pipeline.translate.english import number_end, render_figure
from pipeline.translate.numerals import NUMERAL, in_english, readings, scale_at, with_scale
from pipeline.translate.translator import Protected, without_overlaps

#: A word as names have them: a capital or a digit inside ('OpenAI', 'iPhone', 'MI450', 'CoWoS-L', 'AT&T', 'D’Ávila').
_WORD = re.compile(r"[^\W_]+(?:[-&'’.+/][^\W_]+)*\+*")
_SIGN = re.compile(r"(?:[A-Z]{1,3}\$|[$€£¥₩₹])[ \u00a0\u202f]?$")
_NAME_LINK = re.compile(r"[ \u00a0]")
#: What makes digits part of something else: '450X', '3/4', '14:30', '14h'.
_GLUED = re.compile(r"[^\W_]|[/:]\d")
_PERCENT = re.compile(r"[ \u00a0\u202f]?%")
#: Before a capital that a sentence or quotation asks for.
_OPENS = re.compile(r"(?:^[-•*]?|[.!?…:]\s|[\"“«‘(¿¡—–]\s?|\n)[\"“«‘(¿¡—–\s]*$")
#: A product code ('MI450', 'GB300', 'BC847'), or a ticker behind its exchange ('(NASDAQ: INTC)'): the same in every language. Acronyms
#: without a digit are not ('BEI' is EIB). Of 758 codes in the training news and their English two were written in another way.
_CODE = re.compile(r"(?<![\w$.-])(?=[\w-]*\d)[A-Z]+[A-Za-z0-9]*(?:-[A-Za-z0-9]+)*(?!\w)|(?<=: )[A-Z]{2,6}\d{0,2}(?=\))")
_MIN_LETTERS = 2
_SHORT = 4
_REMEMBERED = 12
E = TypeVar("E", bound=Evidence)


def protected_stretches(sentence_text: str, offset: int, facts: Facts, rules: LanguageRules | None) -> list[Protected]:
    """What of the sentence that begins at `offset` of its article is protected, in order and without overlaps.

    Companies and people stay as written, figures are written in English; other numbers and names of the sentence are protected as in
    `protect_names_only`. Without rules for the language (None) only companies and people.
    """
    end = offset + len(sentence_text)
    mentions = (*facts_within(facts.company_mentions, offset, end), *facts_within(facts.person_mentions, offset, end))
    # 'o executivo' means a person too, but is to be translated
    names = [mention for mention in mentions if not mention.is_reference]
    first = [Protected(mention.start_char - offset, mention.end_char - offset, mention.text) for mention in names]
    if rules is None:
        return without_overlaps(first, len(sentence_text))
    figures: list[Figure] = facts_within(facts.figures, offset, end)
    for figure in figures:
        first.extend(_protect_figure(figure, offset, rules))
    kept = without_overlaps(first, len(sentence_text))
    # a figure that could not be written in English keeps its digits to itself: the check looks at it after translation
    ends = [figure.end_char - offset for figure in figures]

    def is_free(stretch: Protected) -> bool:
        following = bisect_right(ends, stretch.start_char)  # the first figure that ends behind its start
        return following == len(figures) or stretch.end_char <= figures[following].start_char - offset

    return add_stretches(kept, filter(is_free, protect_names_only(sentence_text, rules)))


def codes_in(text: str) -> list[str]:
    """Product codes and tickers, which any English of the text must have as they are; none of a text all in capitals.

    >>> codes_in("A AMD (NASDAQ: AMD) vende 500 MI450 e o A-100 no 2T25 por R$318.")
    ['AMD', 'MI450', 'A-100']
    """
    return [] if text.isupper() else _CODE.findall(text)


def _protect_figure(figure: Figure, offset: int, rules: LanguageRules) -> Iterator[Protected]:
    start = figure.start_char - offset
    text_en = render_figure(figure, rules)
    if text_en is not None:
        yield Protected(start, figure.end_char - offset, text_en)
    elif (number := number_end(figure, rules)) is not None:
        yield Protected(start, start + number[0], number[1])


def facts_within(facts: Sequence[E], start: int, end: int) -> list[E]:
    """The facts that lie wholly between two offsets."""
    ordered = _in_order(facts)
    found = []
    for fact in ordered[bisect_left(ordered, start, key=lambda f: f.start_char) :]:
        if fact.start_char >= end:
            break
        if fact.end_char <= end:
            found.append(fact)
    return found


#: The last few lists of facts in order: the sentences of an article ask one after the other.
_ordered: dict[int, tuple[Sequence[Evidence], list[Evidence]]] = {}


def _in_order(facts: Sequence[E]) -> list[E]:
    known = _ordered.get(id(facts))
    if known is None or known[0] is not facts:
        if len(_ordered) > _REMEMBERED:
            _ordered.clear()
        known = _ordered[id(facts)] = (facts, sorted(facts, key=lambda f: f.start_char))
    return known[1]  # type: ignore[return-value]


def protect_known_names(text: str, names: Iterable[str], rules: LanguageRules | None) -> tuple[list[Protected], list[str]]:
    """What is protected of a text that has no place in its article, and which of the article's names stand in it.

    >>> from pipeline.languages import rules_for
    >>> protect_known_names("Vento compra 75% da AMD", ["Vento", "Intel"], rules_for("pt"))[1]
    ['Vento']
    """
    first: list[Protected] = []
    found: list[str] = []
    for name in dict.fromkeys(names):
        places = [match.span() for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)]
        first += [Protected(start, end, name) for start, end in places]
        found += [name] if places else []
    kept = without_overlaps(first, len(text))
    return (add_stretches(kept, protect_names_only(text, rules)) if rules else kept), found


def protect_names_only(text: str, rules: LanguageRules) -> list[Protected]:
    """What of a raw line is protected where no facts are known: names by their capitals, places with their English name, numbers.

    >>> from pipeline.languages import rules_for
    >>> [p.text_en for p in protect_names_only("O lucro da Intel caiu 4,5% no Brasil.", rules_for("pt"))]
    ['Intel', '4.5%', 'Brazil']
    """
    stretches = [*_find_exonyms(text, rules), *_find_numbers(text, rules)]
    kept = add_stretches(without_overlaps(stretches, len(text)), _find_bare_scales(text, rules))
    return add_stretches(kept, _find_names(text, rules))


def add_stretches(kept: Sequence[Protected], more: Iterable[Protected]) -> list[Protected]:
    """`kept` and those of `more` that overlap none of them, in order."""
    kept = sorted(kept)
    starts = [p.start_char for p in kept]
    added = []
    for stretch in more:
        before = bisect_left(starts, stretch.end_char)
        if before == 0 or kept[before - 1].end_char <= stretch.start_char:
            added.append(stretch)
    return without_overlaps([*kept, *added], max((p.end_char for p in (*kept, *added)), default=0))


@cache
def _exonym_pattern(code: str) -> re.Pattern[str]:
    rules = rules_for(code)
    forms = sorted(rules.translation.exonyms if rules else (), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, forms))})(?![\w-])" if forms else r"(?!)")


def _find_exonyms(text: str, rules: LanguageRules) -> Iterator[Protected]:
    for match in _exonym_pattern(rules.code).finditer(text):
        yield Protected(match.start(), match.end(), rules.translation.exonyms[match.group()])


@cache
def _link_pattern(code: str) -> re.Pattern[str]:
    rules = rules_for(code)
    links = rules.figures.links if rules else ()
    return re.compile(rf"\s+(?:{'|'.join(map(re.escape, links))})(?=\s+[^\W\d_])" if links else r"(?!)")


def _find_numbers(text: str, rules: LanguageRules) -> Iterator[Protected]:
    for match in NUMERAL.finditer(text):
        start, end = match.span()
        if text[start - 1 : start].isalnum() or text[start - 1 : start] in ("/", ":", ".", ",", "_"):
            continue
        if _GLUED.match(text, end):
            continue
        found = readings(match.group(), decimal_mark=rules.figures.decimal_mark, both_marks=rules.figures.both_marks)
        if not found:
            continue
        text_en = in_english(found[0]) if found[0] != match.group() else found[0]
        scale, scale_end = scale_at(text, end, rules)
        if scale is not None:
            text_en, end = with_scale(found[0], scale), scale_end
            if scale != "thousand" and (link := _link_pattern(rules.code).match(text, end)):  # '150 milhões de' dólares
                end = link.end()
        elif percent := _PERCENT.match(text, end):
            text_en, end = f"{text_en}%", percent.end()
        if text_en == text[start:end]:
            continue
        if sign := _SIGN.search(text, max(0, start - 6), start):
            text_en, start = sign.group() + text_en, sign.start()
        yield Protected(start, end, text_en)


@cache
def _bare_scale_pattern(code: str) -> re.Pattern[str]:
    rules = rules_for(code)
    forms = [form for form in (rules.translation.scales if rules else ()) if form.endswith("s") and len(form) > _SHORT and " " not in form]
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms))})(?!\w)" if forms else r"(?!)", re.IGNORECASE)


def _find_bare_scales(text: str, rules: LanguageRules) -> Iterator[Protected]:
    """Scales without a number before them: 'dezenas de bilhões'."""
    for match in _bare_scale_pattern(rules.code).finditer(text):
        yield Protected(match.start(), match.end(), f"{rules.translation.scales[match.group().lower()]}s")


def _find_names(text: str, rules: LanguageRules) -> Iterator[Protected]:
    """Runs of capitalised words; a capital at the start of a sentence proves nothing, nor does a text all in capitals."""
    if text.isupper():
        return
    run: list[re.Match[str]] = []
    for match in _WORD.finditer(text):
        if run and not (_NAME_LINK.fullmatch(text, run[-1].end(), match.start()) and _is_name_word(match.group())):
            yield from _protect_run(text, run, rules)
            run = []
        if _is_name_word(match.group()):
            run.append(match)
    yield from _protect_run(text, run, rules)


def _is_name_word(word: str) -> bool:
    return word[0].isupper() or any(c.isupper() for c in word[1:])


def _has_shape(word: str) -> bool:
    """Whether capitals alone say it is a name: 'AMD', 'OpenAI', 'MI450', 'iPhone'."""
    return len(word) >= _MIN_LETTERS and any(c.isupper() for c in word[1:])


def _protect_run(text: str, run: list[re.Match[str]], rules: LanguageRules) -> Iterator[Protected]:
    ordinary = _ordinary_words(rules.code)
    opens = bool(run) and _OPENS.search(text, max(0, run[0].start() - 8), run[0].start()) is not None
    while run and opens and run[0].group().lower() in ordinary[0]:  # 'Segundo Jensen Huang', 'A Intel'
        run = run[1:]
        opens = False
    if not run:
        return
    first = run[0].group()
    if len(run) == 1 and opens and not _has_shape(first):
        return
    if first in ordinary[1] or (len(run) == 1 and (len(first) < _MIN_LETTERS or first.lower() in ordinary[0])):
        return
    start, end = run[0].start(), run[-1].end()
    yield Protected(start, end, text[start:end])


@cache
def _ordinary_words(code: str) -> tuple[frozenset[str], frozenset[str]]:
    """Words that are no name though a capital begins them, and heads of names that have an English form ('Ministério')."""
    rules = rules_for(code)
    if rules is None:
        return frozenset(), frozenset()
    names = rules.companies
    words = rules.translation
    denying = {*words.negations, *words.strengthened, *words.privatives}
    small = {*names.small_words, *names.articles, *names.of, *words.articles, *denying}
    return frozenset(small), frozenset({*(head.split()[0] for head in names.foreign_heads), *names.foreign_names})

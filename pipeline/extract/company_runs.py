"""Runs of words with the shape of a company's name, before anything says whether they are one."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.extract.company_context import is_legal_form, is_person_at, names_office_before
from pipeline.extract.company_words import CompanyWords
from pipeline.extract.names import is_given_name
from pipeline.extract.tokens import Tokens

_LONGEST_NUMBER = 2
_SHORTEST_ODD = 4


def find_names(tokens: Tokens, taken: list[bool], words: CompanyWords) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words in sentences whose case tells something."""
    index, size = 0, len(tokens)
    while index < size:
        if taken[index] or tokens.titled[tokens.sentence_of[index]] or not _starts_name(tokens, index, words):
            index += 1
            continue
        start = index
        while start < size and tokens.is_capital(start) and _is_opener(tokens, start, words):
            start += 1
        if start != index:
            index = start
            continue
        end = _end_of_name(tokens, start, taken, words)
        for extend in (_with_number, _with_partners, _with_place):
            longer = extend(tokens, start, end, words)
            if not any(taken[end:longer]):
                end = longer
        yield start, end
        index = end


def _starts_name(tokens: Tokens, index: int, words: CompanyWords) -> bool:
    """A capital, or an odd word such as 'wafer8' and 'deepVolt' behind a company's noun or before a legal form."""
    if tokens.is_capital(index):
        return True
    word = tokens.words[index]
    if len(word) < _SHORTEST_ODD or not word[0].islower() or word.isalpha() is word.islower() or tokens.touches(index):
        return False
    if words.nouns.ending_at(tokens.folds, index) is not None or _has_naming(tokens, index, words) or _has_legal(tokens, index + 1, words):
        return True
    is_employer = index > 1 and tokens.folds[index - 1] in words.of_company and words.roles.ending_at(tokens.folds, index - 1) is not None
    return is_employer and not word.islower()


def _has_naming(tokens: Tokens, index: int, words: CompanyWords) -> bool:
    """'a company called wafer8', 'a startup cearense deepVolt'."""
    if index < 2:
        return False
    before = tokens.folds[index - 1]
    if words.nationalities and before.startswith(words.nationalities):
        leading = tokens.folds[index - 2]
        return leading in words.articles or leading in words.contracted or leading in words.noun_words
    return before in words.modifiers and words.nouns.ending_at(tokens.folds, index - 1) is not None


def _has_legal(tokens: Tokens, end: int, words: CompanyWords) -> bool:
    after = end + 1 if end < len(tokens) and tokens.words[end] == "," else end
    return after < len(tokens) and not tokens.touches(after) and _legal_form_at(tokens, after, words)


def _is_opener(tokens: Tokens, index: int, words: CompanyWords) -> bool:
    """An ordinary word with a capital only because the sentence starts: 'Segundo Nexcore'."""
    has_article = index > 0 and tokens.folds[index - 1] in words.articles
    if has_article and tokens.folds[index] in words.demonyms and tokens.is_capital_after(index + 1):  # 'the Finnish Nexcore'
        return True
    is_date = words.foreign_names.match(tokens.folds, index, index + 1) and not words.places.match(tokens.folds, index)
    if is_date and tokens.is_capital_after(index + 1):  # 'On Monday Kortex'
        return True
    return tokens.opens(index) and (words.is_ordinary(tokens.folds[index]) or len(tokens.words[index]) == 1)


def _end_of_name(tokens: Tokens, start: int, taken: list[bool], words: CompanyWords) -> int:
    end = start + 1
    while end < len(tokens) and not taken[end] and tokens.sentence_of[end] == tokens.sentence_of[start]:
        if _legal_form_at(tokens, end, words) or _is_employee_at(tokens, start, end, words):
            break
        if tokens.is_capital(end) and not tokens.touches(end) and tokens.words[end] not in {"A", "O"}:
            end += 1
        elif tokens.words[end] == "&" and end + 1 < len(tokens) and (tokens.is_capital(end + 1) or tokens.touches(end + 1)):
            end += 2
        elif (
            tokens.words[end] in "-.'’"
            and tokens.touches(end)
            and end + 1 < len(tokens)
            and tokens.touches(end + 1)
            and tokens.words[end + 1].isalnum()
        ):
            if tokens.words[end] in "'’" and tokens.folds[end + 1] == "s":
                break
            if tokens.words[end] == "." and tokens.words[end + 1][1:].islower() and tokens.is_capital(end + 1):  # 'Nexcore.Entre': no space
                break
            if tokens.words[end] == "-" and not tokens.is_capital(end + 1) and not tokens.words[end + 1].isdigit():
                break
            end += 2
        elif tokens.words[end].isdigit() and not tokens.touches(end) and len(tokens.words[end]) <= _LONGEST_NUMBER:
            break
        elif tokens.folds[end] in words.of and end + 1 < len(tokens) and tokens.is_capital(end + 1) and tokens.folds[start] in words.heads:
            end += 2
        else:
            break
    return min(end, len(tokens))


def _is_employee_at(tokens: Tokens, start: int, index: int, words: CompanyWords) -> bool:
    """'a diretora da Nexcore Ana Lima', 'ex-banqueiro da Nexcore Ana Lima': a person's name begins, not more of the company's."""
    if not is_person_at(tokens, index):
        return False
    if names_office_before(tokens, index, words):
        return True
    if start == 0 or tokens.folds[start - 1] not in words.of_company or tokens.folds[start] in words.heads:
        return False
    return not is_given_name(tokens.words[start]) and words.foreign_heads.match(tokens.folds, start) is None


def _run_of_capitals(tokens: Tokens, index: int) -> int:
    """End of the capitalised words that start at `index`."""
    end = index
    while end < len(tokens) and tokens.is_capital(end) and (end == index or tokens.is_capital_after(end)):
        end += 1
    return end


def _with_number(tokens: Tokens, _start: int, end: int, words: CompanyWords) -> int:
    """'Kettle 9,', 'Sílice 21, S.L.', 'Hangang 21 Partners': a small number before a mark or the last word of a company's name."""
    if end + 1 >= len(tokens) or not tokens.words[end].isdigit() or len(tokens.words[end]) > _LONGEST_NUMBER or tokens.touches(end):
        return end
    after = end + 1
    if tokens.words[after] in ",.)" and tokens.touches(after) and not (after + 1 < len(tokens) and tokens.touches(after + 1)):
        return after
    if _legal_form_at(tokens, after, words):
        return after
    tail = _run_of_capitals(tokens, after)
    is_tail = tail > after and words.tails.ending_at(tokens.folds, tail, tail - after) is not None
    return tail if is_tail or (tail > after and _has_legal(tokens, tail, words)) else end


def _with_partners(tokens: Tokens, start: int, end: int, words: CompanyWords) -> int:
    """'Falcão, Reis & Associados', 'Lisboa e Associados', 'Ovalle, Prat y Cía.'."""
    stop = end
    for _ in range(3):
        if stop + 1 < len(tokens) and tokens.words[stop] == "," and tokens.is_capital(stop + 1):
            stop = _run_of_capitals(tokens, stop + 1)
        else:
            break
    if stop + 1 >= len(tokens) or tokens.sentence_of[stop] != tokens.sentence_of[start]:
        return end
    if (
        stop >= end + 2
        and words.nouns.ending_at(tokens.folds, start) is not None
        and tokens.words[stop] == "&"
        and tokens.is_capital(stop + 1)
    ):
        return _run_of_capitals(tokens, stop + 1)  # 'o escritório Reis, Elias & Medrano'
    if tokens.words[stop] != "&" and tokens.folds[stop] not in words.joining:
        return end
    if tokens.folds[stop + 1] in words.partnership_tails and tokens.is_capital(stop + 1):
        return stop + 3 if tokens.words[stop + 2 : stop + 3] == ["."] and len(tokens.words[stop + 1]) == 3 else stop + 2
    return end


def _with_place(tokens: Tokens, _start: int, end: int, words: CompanyWords) -> int:
    """'Encalma Componentes da Amazônia Ltda.': the legal form behind shows that the place belongs to the name."""
    if end + 2 >= len(tokens) or tokens.folds[end] not in words.of or not tokens.words[end].islower():
        return end
    place = end + 1
    if tokens.folds[place] in words.articles and tokens.words[place].islower():
        place += 1
    stop = _run_of_capitals(tokens, place)
    while stop > place and _legal_form_at(tokens, stop - 1, words):  # 'Ltda' has a capital too
        stop -= 1
    return stop if stop > place and _has_legal(tokens, stop, words) else end


def _legal_form_at(tokens: Tokens, index: int, words: CompanyWords) -> bool:
    found = words.legal.match(tokens.folds, index)
    return found is not None and is_legal_form(tokens, index, found[0], words)

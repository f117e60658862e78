"""Names of companies -> keys under which two ways of writing one name meet, and words that tell one name from another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from pipeline.extract.company_words import CompanyWords, words_of
from pipeline.extract.names import is_given_name
from pipeline.extract.tokens import folded, split
from pipeline.languages import available, rules_for

#: A name of fewer letters is a known company's where extract says so, and nowhere else.
SHORTEST_KEY = 5
_SHORTEST_SHORT_FORM = 4
#: Before a capital inside of a word: 'Nex|Core', 'ST|Microelectronics'.
_CAPITAL = re.compile(r"(?<=[^\W\d_A-ZÀ-ÖØ-Þ])(?=[A-ZÀ-ÖØ-Þ])|(?<=[A-ZÀ-ÖØ-Þ])(?=[A-ZÀ-ÖØ-Þ][^\W\d_A-ZÀ-ÖØ-Þ])")
#: 'U.S.' is 'US'.
_INITIALS = re.compile(r"(?<!\w)(?:[A-ZÀ-ÖØ-Þ]\.){2,}")


@cache
def _languages() -> tuple[CompanyWords, ...]:
    # All at once: a Portuguese article writes 'Corp.', an English one 'S.A.'.
    return tuple(words_of(rules) for code in available() if (rules := rules_for(code)))


@cache
def _legal_forms() -> frozenset[tuple[str, ...]]:
    """As written and in capitals: 'SA' is a legal form, 'Sá' a name."""
    forms = {form for code in available() if (rules := rules_for(code)) for form in rules.companies.legal}
    return frozenset(_words(form) for form in forms | {form.upper() for form in forms})


@cache
def _longest_legal_form() -> int:
    return max(map(len, _legal_forms()), default=0)


def _words(name: str) -> tuple[str, ...]:
    name = _INITIALS.sub(lambda found: found.group().replace(".", "") + " ", name)
    return tuple(word for word in split(name) if word[0].isalnum() or word == "&")


@lru_cache(maxsize=100_000)
def divide_name(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a name, and those of the legal forms at its end; a name that is nothing else keeps one word.

    >>> divide_name("Rapidus Co., Ltd."), divide_name("SAS")
    ((('Rapidus',), ('Co', 'Ltd')), (('SAS',), ()))
    """
    words = _words(name)
    end = len(words)
    while end > 1:
        size = next((size for size in range(_longest_legal_form(), 0, -1) if size < end and words[end - size : end] in _legal_forms()), 0)
        if not size:
            break
        end -= size
    return words[:end], words[end:]


@cache
def _joining() -> frozenset[str]:
    return frozenset(word for language in _languages() for word in language.joining)


@lru_cache(maxsize=100_000)
def folds_of(name: str) -> tuple[str, ...]:
    """The words of a name without legal forms, folded; a small 'and' between others is '&'.

    >>> folds_of("Ribeira e Knox S.A.") == folds_of("Ribeira & Knox"), folds_of("U.S. Steel")
    (True, ('us', 'steel'))
    """
    words = divide_name(name)[0]
    last = len(words) - 1
    return tuple("&" if 0 < place < last and word in _joining() else folded(word) for place, word in enumerate(words))


def keys_of(name: str, *, with_legal_form: bool = False) -> frozenset[str]:
    """What two names share that differ in case, accents, punctuation and legal form only, or in a space where the other has a capital.

    'Nan Ya' and 'Nanya' are two companies: without the capital a space is not enough.

    >>> sorted(keys_of("NexCore Inc.")), sorted(keys_of("Nex-Core")), sorted(keys_of("Nexcore")), sorted(keys_of("G 42"))
    (['nex-core', 'nexcore'], ['nex-core'], ['nexcore'], ['g-42'])
    """
    words, legal = divide_name(name)
    folds = folds_of(name)
    # The joining word stays '&', other words are divided at their capitals.
    parts = [fold if fold == "&" else folded(_CAPITAL.sub(" ", word)) for word, fold in zip(words, folds, strict=True)]
    if with_legal_form:
        folds, parts = (*folds, *map(folded, legal)), [*parts, *map(folded, legal)]
    return frozenset({"-".join(folds), "-".join(parts).replace(" ", "-")}) - {""}


def run_together(name: str) -> str:
    """The words of a name without spaces, numbers apart; '' where that is too short to mean anything.

    >>> run_together("Nan Ya Co."), run_together("Fundo 1 12"), run_together("C 6")
    ('nanya', 'fundo1-12', '')
    """
    key = ""
    for fold in folds_of(name):
        key += f"-{fold}" if key[-1:].isdigit() and fold[0].isdigit() else fold
    return key if len(key) >= SHORTEST_KEY else ""


def is_distinctive(folds: tuple[str, ...]) -> bool:
    """Whether the words may stand for a longer name: no place, institution, given name or ordinary word of any language.

    >>> is_distinctive(("nexcore",)), is_distinctive(("brasil",)), is_distinctive(("ana",)), is_distinctive(("banco",))
    (True, False, False, False)
    """
    if len("".join(folds)) < _SHORTEST_SHORT_FORM or folds[0][0].isdigit() or folds[-1] == "&" or is_given_name(folds[0]):
        return False
    for language in _languages():
        whole = language.foreign_names.match(list(folds), 0)
        if (whole and whole[0] == len(folds)) or language.foreign_heads.match(list(folds), 0):
            return False
        if language.is_ordinary(folds[0]) or folds[0] in language.heads or (len(folds) == 1 and language.tails.match(list(folds), 0)):
            return False
    return True


def is_general(folds: tuple[str, ...], *, before: bool) -> bool:
    """Whether words beside a name say only what kind of company it is: 'Semicondutores' behind it, 'Grupo' before it.

    >>> is_general(("semicondutores",), before=False), is_general(("biologics",), before=False), is_general(("grupo",), before=True)
    (True, False, True)
    """
    if before:
        return len(folds) == 1 and any(folds[0] in language.heads for language in _languages())
    tails = [language.tails.match(list(folds), 0) for language in _languages()]
    return any(tail is not None and tail[0] == len(folds) for tail in tails)


def initials_of(name: str) -> frozenset[str]:
    """The acronyms that a name may have, with and without its small words and legal form; none for a name of two words.

    >>> sorted(initials_of("Companhia Brasileira de Chips S.A."))
    ['CBC', 'CBCS', 'CBDC', 'CBDCS']
    """
    words, legal = divide_name(name)
    if len(words) + len(legal) < 3:
        return frozenset()
    found = {
        "".join(word[0] for word in chosen if word[0].isupper() or with_small).upper()
        for chosen in (words, words + legal)
        for with_small in (False, True)
    }
    return frozenset(acronym for acronym in found if len(acronym) > 2)


def parts_of(folds: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...], bool]]:
    """Each shorter name at the beginning or end of a name, the other words, and whether those stand before it.

    >>> list(parts_of(("nexcore", "chips")))
    [(('nexcore',), ('chips',), False), (('chips',), ('nexcore',), True)]
    """
    for place in range(1, len(folds)):
        yield folds[:place], folds[place:], False
        yield folds[place:], folds[:place], True

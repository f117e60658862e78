"""Whether the English denies what the source denies: denials are counted, so that one that is kept excuses none that is lost."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from pipeline.languages import LanguageRules, rules_for

#: Words that may stand in the gap of a phrase ('enquanto … não'), none behind a mark: 'enquanto a licença não sair'.
_GAP = r"(?:\s+[^\s,;:.!?…()]+){0,6}?\s+"
#: Where a denial ends that a later word may only strengthen: 'não pediu nada. Ninguém veio' denies twice.
_STOP = re.compile(r"[.;:!?…]")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _Sign:
    """One word or phrase of a text that denies or may do so: which kind (a field of `TranslationRules`), and where it stands."""

    kind: str
    start_char: int
    end_char: int


def check_negation(source: str, english: str, rules: LanguageRules) -> Iterable[str]:
    """'negation lost' where the English denies less often than the source, 'negation added' where it alone denies; mostly nothing.

    >>> from pipeline.languages import rules_for
    >>> list(check_negation("A AMD não vendeu, e a Intel não quer vender.", "AMD did not sell, and Intel wants to sell.", rules_for("pt")))
    ['negation lost']
    """
    target = rules_for("en")
    assert target is not None
    given, said = _signs(source, rules), _signs(english, target)
    if rules.code != target.code:
        given = [sign for sign in given if not _copied(sign, source, english)]
        said = [sign for sign in said if not _copied(sign, english, source)]
    clauses, lacks = _denials(given, source)
    kinds = Counter(sign.kind for sign in given)
    there = Counter(sign.kind for sign in said)
    # 'a falha não afetou' -> 'the failure affected': what the source says by another word excuses nothing
    otherwise = max(0, there["near_negations"] - kinds["near_negations"])
    denied = there["negations"] + there["strengthened"] + there["privatives"]
    if clauses + lacks > denied + otherwise + min(lacks, there["near_privatives"]):
        yield "negation lost"
    elif not given and denied:
        yield "negation added"


def _denials(signs: Iterable[_Sign], text: str) -> tuple[int, int]:
    """How many clauses of the source deny, and how often it says that something is lacking ('sem', 'sin')."""
    clauses = lacks = 0
    last: _Sign | None = None
    for sign in signs:
        if sign.kind == "strengthened":  # 'não pediu nada' denies once
            if last is None or _STOP.search(text, last.end_char, sign.start_char):
                clauses += 1
            last = sign
        elif sign.kind == "negations":
            clauses += 1
            last = sign
        elif sign.kind == "privatives":
            lacks += 1
            last = sign
    return clauses, lacks


def _copied(sign: _Sign, text: str, other: str) -> bool:
    """Whether the word stands in the other language as well, with the word before or behind it: it is part of a name ('Sem Fronteira')."""
    before = [*_WORD.finditer(text, max(0, sign.start_char - 40), sign.start_char)][-1:]
    behind = _WORD.search(text, sign.end_char)
    spans = [(match.start(), sign.end_char) for match in before] + ([(sign.start_char, behind.end())] if behind else [])
    return any(text[start:end] in other for start, end in spans)


#: The kinds of signs, the weaker ones last: of two that are as long the first counts.
_KINDS = ("not_negating", "strengthened", "privatives", "negations", "near_negations", "near_privatives", "denied_in_english")


@cache
def _pattern(code: str) -> re.Pattern[str]:
    """One group a kind of sign; the longest form that fits is taken, '*' stands for any ending, '…' for a few words."""
    rules = rules_for(code)
    forms = [(form, kind) for kind in _KINDS for form in (getattr(rules.translation, kind) if rules else ())]
    forms.sort(key=lambda entry: len(entry[0].strip("*")), reverse=True)
    words: list[str] = []
    others: list[str] = []  # 'n't', and what begins with a mark
    for number, (form, kind) in enumerate(forms):
        made = re.escape(form).replace(r"\*", r"\w*").replace("'", "['’]").replace(r"\ …\ ", _GAP).replace(r"\ ", r"\s+")
        right = r"(?!\w)" if form[-1].isalnum() else ""
        begins_word = (form[0].isalnum() and not form.startswith("n'")) or form[0] == "*"
        (words if begins_word else others).append(f"(?P<{kind}__{number}>{made}{right})")
    # hundreds of forms are tried where a word begins, and nowhere within one
    return re.compile("|".join([rf"(?<!\w)(?:{'|'.join(words) or '(?!)'})", *others]), re.IGNORECASE)


def _signs(text: str, rules: LanguageRules) -> list[_Sign]:
    return [_Sign((match.lastgroup or "").partition("__")[0], *match.span()) for match in _pattern(rules.code).finditer(text)]

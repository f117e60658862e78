"""Word lists as parts of regular expressions, and what is made once for each language."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.language_patterns import any_of, once_a_language
from pipeline.languages import available, rules_for

FORMS = st.lists(st.text("abAB é-.", min_size=1, max_size=5).map(str.strip).filter(lambda form: form and "  " not in form), min_size=1)


def one_by_one(forms: list[str]) -> str:
    return "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in sorted(forms, key=len, reverse=True))


@given(FORMS, st.text("abAB é-.\n", max_size=40), st.sampled_from([re.NOFLAG, re.IGNORECASE]))
def test_a_tree_finds_what_its_forms_one_by_one_find(forms: list[str], text: str, flags: re.RegexFlag) -> None:
    """Whatever forms share, the tree matches where an alternation with the longest form first does, with and without case."""
    tree, plain = (re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", flags) for pattern in (any_of(forms), one_by_one(forms)))
    assert [match.span() for match in tree.finditer(text)] == [match.span() for match in plain.finditer(text)]


def test_forms_that_differ_in_case_compete_by_length() -> None:
    """Where case says nothing 'ceo adjunto' is not cut short by 'CEO'."""
    found = re.search(any_of(["CEO", "ceo adjunto"]), "o ceo adjunto", re.IGNORECASE)
    assert found is not None
    assert found.group() == "ceo adjunto"


@pytest.mark.parametrize("forms", [[], [""]])
def test_no_forms_match_nothing(forms: list[str]) -> None:
    """A list that a language leaves empty must not match everywhere."""
    assert re.search(any_of(forms), "a b") is None


def test_patterns_are_made_once_for_rules_and_anew_for_others() -> None:
    """Each language has its own, the same rules have the same, and rules that were changed have what is made of them."""
    made: list[str] = []

    @once_a_language
    def words_of(rules) -> list[str]:
        made.append(rules.code)
        return [rules.code, *rules.people.joins]

    languages = [rules_for(code) for code in available()]
    assert [words_of(rules)[0] for rules in [*languages, *languages]] == [*available(), *available()]
    assert made == list(available())
    changed = replace(languages[0], people=replace(languages[0].people, joins=("zu",)))
    assert words_of(changed) == [languages[0].code, "zu"]
    assert words_of(languages[0])[1:] == list(languages[0].people.joins)

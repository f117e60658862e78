"""Runs tests/cases/translation/negation/<variety>.toml: 200 sentences that deny, or only look so, and what the fidelity check says of them.

`denies` and `does_not_deny` are lists of cases: `source`; `english`, a right translation; `lost`, one with the negation taken out (where the
English must deny). `xfail_english`, `xfail_lost`: why the check is wrong about that English today. Any translator over all 200, here Apertium:

    .venv/bin/python -c "from pipeline.translate.apertium import ApertiumTranslator as T; from tests.unit.translate.test_negation import \
    wrongly_negated as w; print(*w(T()), sep='\n')"
"""

import tomllib
from pathlib import Path

import pytest

from pipeline.languages import rules_for
from pipeline.translate.fidelity import check

CASES = Path(__file__).parents[2] / "cases" / "translation" / "negation"


def load():
    """(variety, whether English must deny, case) of every sentence, in the order of the files."""
    for path in sorted(CASES.glob("*.toml")):
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        for group in ("denies", "does_not_deny"):
            yield from ((path.stem, group == "denies", case) for case in content[group])


def params(field):
    """The cases that have the field, with a strict xfail where the check is known to be wrong about it."""
    for number, (variety, _, case) in enumerate(load(), 1):
        if field in case:
            reason = case.get(f"xfail_{field}")
            marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
            yield pytest.param(variety, case["source"], case[field], id=f"{variety}-{number}", marks=marks)


def negation_fault(source, english, language):
    """'negation lost', 'negation added' or None."""
    verdict = check(source, english, source_language=rules_for(language))
    return next((part for part in verdict.split("; ") if part.startswith("negation")), None)


def wrongly_negated(translator):
    """(source, what the translator made of it, fault) where it lost a negation or made one up; a person judges the last doubts.

    Each output is held against the right English, not against the source: so what the check knows of Portuguese and Spanish plays no part.
    """
    cases = list(load())
    found = []
    for language in sorted({variety[:2] for variety, _, _ in cases}):
        chosen = [(denies, case) for variety, denies, case in cases if variety[:2] == language]
        made = translator.translate([case["source"] for _, case in chosen], source=language)
        for (denies, case), english in zip(chosen, made, strict=True):
            fault = negation_fault(case["english"], english, "en")
            if fault == ("negation lost" if denies else "negation added"):
                found.append((case["source"], english, fault))
    return found


class _FromTheCases:
    """A translator that answers with one field of each case, or with the right English where a case lacks it."""

    def __init__(self, field):
        self._english = {case["source"]: case.get(field, case["english"]) for _, _, case in load()}

    def translate(self, sentences, *, source, protected=None):
        return [self._english[sentence] for sentence in sentences]


@pytest.mark.parametrize(("variety", "source", "english"), list(params("english")))
def test_right_english_has_no_negation_fault(variety, source, english):
    """A right translation is neither accused of a lost negation nor of an added one."""
    assert negation_fault(source, english, variety[:2]) is None


@pytest.mark.parametrize(("variety", "source", "english"), list(params("lost")))
def test_lost_negation_is_found(variety, source, english):
    """An English that says the opposite is found."""
    assert negation_fault(source, english, variety[:2]) == "negation lost"


def test_there_are_200_sentences_and_none_twice():
    """80 Brazilian, 50 European Portuguese and 70 Spanish ones, and what must deny has its wrong English."""
    cases = list(load())
    counts = {variety: sum(other == variety for other, _, _ in cases) for variety in ("pt-BR", "pt-PT", "es")}
    assert counts == {"pt-BR": 80, "pt-PT": 50, "es": 70}
    assert len({case["source"] for _, _, case in cases}) == len(cases)
    assert all(("lost" in case) == denies for _, denies, case in cases)


def test_right_translator_is_not_accused_and_one_that_says_the_opposite_is():
    """What `wrongly_negated` tells of a translator: nothing of a right one, nearly every sentence of one that drops the negation."""
    denying = sum(denies for _, denies, _ in load())
    assert wrongly_negated(_FromTheCases("english")) == []
    assert len(wrongly_negated(_FromTheCases("lost"))) > 0.9 * denying

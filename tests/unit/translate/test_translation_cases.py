"""Runs tests/cases/translation/<language>.toml: figures written in English, protected stretches, fidelity.

`[[figure]]` text, kind, value ... -> english ('none' where it must not be rendered); `[[protect]]` text -> english, the list of what is
protected; `[[check]]` source, english, names -> verdict, with the figures that the extractor finds unless `figures = false`.
"""

import dataclasses
import tomllib
from pathlib import Path

import pytest

from pipeline.languages import rules_for
from pipeline.records import Figure
from pipeline.translate.english import render_figure
from pipeline.translate.fidelity import check
from pipeline.translate.protect import protect_names_only

CASES = Path(__file__).parents[2] / "cases" / "translation"


def load(kind):
    for path in sorted(CASES.glob("*.toml")):
        for number, case in enumerate(tomllib.loads(path.read_text(encoding="utf-8")).get(kind, []), 1):
            marks = [pytest.mark.xfail(reason=case["xfail"], strict=True)] if "xfail" in case else []
            yield pytest.param(path.stem, case, id=f"{path.stem}-{kind}-{number}", marks=marks)


def make_figure(case):
    known = {field.name for field in dataclasses.fields(Figure)}
    case = {"value": None, **case}
    return Figure(start_char=0, end_char=len(case["text"]), **{key: value for key, value in case.items() if key in known})


@pytest.mark.parametrize(("language", "case"), list(load("figure")))
def test_figure_in_english(language, case):
    """A figure is written as English writes it, or not at all."""
    found = render_figure(make_figure(case), rules_for(language))
    assert found == (None if case["english"] == "none" else case["english"])


@pytest.mark.parametrize(("language", "case"), list(load("protect")))
def test_stretches_of_a_raw_line(language, case):
    """Names, places and numbers of a raw line are found, and nothing else."""
    stretches = protect_names_only(case["text"], rules_for(language))
    assert [stretch.text_en for stretch in stretches] == case["english"]


@pytest.mark.parametrize(("language", "case"), list(load("check")))
def test_verdict_on_a_translation(language, case):
    """What does not agree is named, and what agrees is ok."""
    figures = [make_figure(figure) for figure in case.get("figures", [])]
    found = check(case["source"], case["english"], source_language=rules_for(language), figures=figures, names=case.get("names", []))
    assert found == case["verdict"]

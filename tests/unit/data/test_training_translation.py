"""data/training/translation: two columns, nothing twice, and nothing of the sentences that tests ask about."""

import tomllib

import pytest

from tests.conftest import ROOT

FILES = sorted((ROOT / "data" / "training" / "translation").glob("*.tsv"))


def test_each_variety_has_a_file():
    """Brazilian and European Portuguese and Spanish; the recipe reads the language from the name."""
    assert [path.stem for path in FILES] == ["es", "pt-br", "pt-pt"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_lines_are_pairs(path):
    """Source and English with one tab between them, neither empty nor with spaces at its ends."""
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) > 400
    for number, line in enumerate(lines, 1):
        pair = line.split("\t")
        assert len(pair) == 2, f"{path.name}:{number}"
        assert all(side and side == side.strip() for side in pair), f"{path.name}:{number}"


def test_no_sentence_stands_twice():
    """A sentence is written once, however many files there are."""
    sources = [line.split("\t")[0] for path in FILES for line in path.read_text(encoding="utf-8").splitlines()]
    assert len(sources) == len(set(sources))


def test_no_sentence_of_the_negation_tests_is_trained_on():
    """The 200 denied sentences measure the translator, so it must not have seen them."""
    asked = {
        case["source"]
        for path in (ROOT / "tests" / "cases" / "translation" / "negation").glob("*.toml")
        for cases in tomllib.loads(path.read_text(encoding="utf-8")).values()
        for case in (cases if isinstance(cases, list) else [])
    }
    assert len(asked) >= 200
    trained = {line.split("\t")[0] for path in FILES for line in path.read_text(encoding="utf-8").splitlines()}
    assert not asked & trained

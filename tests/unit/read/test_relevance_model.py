"""The relevance model that ships and how a broken copy is told; and what texts the classifier stands."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from pipeline.languages import rules_for
from pipeline.read import relevance
from pipeline.read.relevance import FOLDER, score_relevance
from pipeline.read.relevance_model import RelevanceModelError, read_model
from pipeline.read.topic_features import BLOCKS, BUCKETS, VOCABULARIES, make_features


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the model that ships."""
    return Path(shutil.copytree(FOLDER, tmp_path / "relevance"))


def test_model_that_ships_has_the_shape_of_the_features() -> None:
    """A model of another version of the features would score at random."""
    model = read_model(FOLDER)
    assert model.hashed.shape == (len(BLOCKS), BUCKETS)
    assert len(model.vocabulary) == 2 * len(VOCABULARIES)
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 500_000


@pytest.mark.parametrize("name", ["manifest.json", "weights.npy"])
def test_missing_file_is_told(folder: Path, name: str) -> None:
    """One line that names file and cure."""
    (folder / name).unlink()
    with pytest.raises(RelevanceModelError, match=rf"^the relevance model in .* is broken \({name} is missing\): .*train\.py$"):
        read_model(folder)


def test_truncated_weights_are_told(folder: Path) -> None:
    """A copy that was cut off must not decide anything."""
    weights = folder / "weights.npy"
    weights.write_bytes(weights.read_bytes()[:-100])
    with pytest.raises(RelevanceModelError, match=r"weights\.npy is not as it was made"):
        read_model(folder)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"sha256": 1'])
def test_manifest_that_cannot_be_read_is_told(folder: Path, content: str) -> None:
    """Whatever stands in the manifest, the error is one line."""
    (folder / "manifest.json").write_text(content)
    with pytest.raises(RelevanceModelError, match="cannot be read") as caught:
        read_model(folder)
    assert "\n" not in str(caught.value)


def test_weights_of_other_features_are_told(folder: Path) -> None:
    """A manifest with one vocabulary too few belongs to other features."""
    told = json.loads((folder / "manifest.json").read_text())
    told["vocabulary"].pop()
    (folder / "manifest.json").write_text(json.dumps(told))
    with pytest.raises(RelevanceModelError, match="another shape"):
        read_model(folder)


def test_broken_model_is_no_fault_of_the_page(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without its model scoring raises instead of calling everything off topic."""
    monkeypatch.setattr(relevance, "load_model", lambda: read_model(tmp_path))
    with pytest.raises(RelevanceModelError):
        score_relevance("Chips", "A fabricante de chips vendeu mais.", rules_for("pt"))


@pytest.mark.parametrize(
    ("title", "text"), [("", ""), ("", "!!! ..."), ("", "Nvidia"), ("\x00", "\ud83d\ude00 \udcff"), ("半导体", "半导体 芯片")]
)
@pytest.mark.parametrize("code", ["pt", "es", "en", "de"])
def test_odd_texts_have_a_score(title: str, text: str, code: str) -> None:
    """Empty, without letters, of one word, with half a character, of another script."""
    score, _ = score_relevance(title, text, rules_for(code))
    assert 0.0 <= score <= 1.0


def test_empty_text_is_off_topic() -> None:
    """Nothing is about nothing."""
    assert score_relevance("", "", rules_for("pt")) == (0.0, "off topic: not about chips or AI infrastructure")


def test_capitals_and_accents_change_nothing() -> None:
    """A headline in capitals, a text typed without accents."""
    text = "A fabricante de semicondutores captou R$ 300 milhões para a fábrica de circuitos integrados."
    assert score_relevance("", text, rules_for("pt")) == score_relevance("", text.upper(), rules_for("pt"))


def test_only_the_first_words_of_a_long_text_count() -> None:
    """A text of a megabyte costs no more than one of a few pages."""
    text = "The chipmaker will supply AI accelerators to data centers in a deal worth billions. " * 500
    assert make_features("", text, "en") is not None
    assert score_relevance("", text, rules_for("en")) == score_relevance("", text + "potato crisps " * 70_000, rules_for("en"))


def test_first_line_of_a_plain_text_counts_once_as_headline() -> None:
    """In a .txt file the headline is the first line of the text too."""
    headline, body = "Chipmaker wins order", "The order for processors is worth $2 billion."
    rules = rules_for("en")
    assert score_relevance(headline, f"{headline}\n\n{body}", rules) == score_relevance(headline, body, rules)

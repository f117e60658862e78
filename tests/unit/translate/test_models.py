"""Neural translators with tiny random models made here: what they say is noise, its shape is not."""

import importlib.util
import json
import shutil

import pytest

from pipeline.settings import TranslationSettings
from pipeline.translate import choose
from pipeline.translate.choose import make_translator, usable_translators
from pipeline.translate.ctranslate2_model import CTranslate2Translator
from pipeline.translate.routing import route_of
from pipeline.translate.translator import TranslatorError
from tests.unit.translate.random_model import make_model, make_pieces

needs_torch = pytest.mark.skipif(importlib.util.find_spec("torch") is None, reason="torch is not installed")
LINES = ["a casa da AMD", "", "😀", "x\ny " * 400, "vendeu chips"]


@pytest.fixture(scope="session")
def pieces(tmp_path_factory):
    """A sentencepiece model of a few hundred pieces."""
    return make_pieces(tmp_path_factory.mktemp("pieces"))


@pytest.fixture(scope="session")
def converted(pieces, tmp_path_factory):
    """A converted model folder with a sentencepiece model."""
    folder = tmp_path_factory.mktemp("models") / "pt-en"
    folder.mkdir()
    make_model(folder, pieces)
    shutil.copy(pieces, folder / "sp.model")
    return folder


def test_converted_model_keeps_lines(converted):
    """As many lines out as in, in order; empty stays empty, no line breaks, the same each time."""
    translator = CTranslate2Translator(converted)
    found = translator.translate(LINES, source="pt")
    assert translator.name == "ctranslate2:pt-en"
    assert translator.languages() == {"pt"}
    assert len(found) == len(LINES)
    assert (found[1], found[2]) == ("", "😀")
    assert not any("\n" in line for line in found)
    assert translator.translate(LINES[::-1], source="pt") == found[::-1]
    translator.close()


def test_card_names_the_languages(converted, tmp_path):
    """card.json tells what a model reads; pieces may lie beside the folder."""
    folder = tmp_path / "work" / "ct2"
    shutil.copytree(converted, folder)
    (folder / "sp.model").rename(folder.parent / "sp.model")
    (folder / "card.json").write_text(json.dumps({"languages": ["pt", "es", "en"]}))
    assert CTranslate2Translator(folder).languages() == {"pt", "es"}


def test_damaged_models_are_one_line(converted, tmp_path):
    """A missing file, a broken file, another language: each a clear error."""
    with pytest.raises(TranslatorError, match="no folder"):
        CTranslate2Translator(tmp_path / "missing")
    broken = tmp_path / "broken"
    shutil.copytree(converted, broken)
    (broken / "sp.model").write_bytes(b"no model")
    with pytest.raises(TranslatorError, match="cannot load") as caught:
        CTranslate2Translator(broken)
    assert "\n" not in str(caught.value)
    with pytest.raises(TranslatorError, match="does not read 'ja'"):
        CTranslate2Translator(converted).translate(["x"], source="ja")


@needs_torch
def test_transformers_model_keeps_lines(pieces, tmp_path):
    """A Marian model from a folder: as many lines out as in, in order."""
    import sentencepiece
    from transformers import MarianConfig, MarianMTModel, MarianTokenizer

    from pipeline.translate.transformers_model import TransformersTranslator

    folder = tmp_path / "pt-en"
    folder.mkdir()
    for name in ("source.spm", "target.spm"):
        shutil.copy(pieces, folder / name)
    processor = sentencepiece.SentencePieceProcessor(model_file=str(pieces))
    vocabulary = {processor.id_to_piece(i): i for i in range(processor.get_piece_size())}
    (folder / "vocab.json").write_text(json.dumps(vocabulary))
    MarianTokenizer(*(str(folder / name) for name in ("source.spm", "target.spm", "vocab.json"))).save_pretrained(folder)
    sizes = {f"{side}_{what}": 2 for side in ("encoder", "decoder") for what in ("layers", "attention_heads", "ffn_dim")}
    MarianMTModel(
        MarianConfig(vocab_size=len(vocabulary), d_model=8, max_position_embeddings=64, pad_token_id=0, eos_token_id=1,
                     decoder_start_token_id=0, forced_eos_token_id=1, **sizes)
    ).save_pretrained(folder)  # fmt: skip
    found = TransformersTranslator(str(folder)).translate(LINES, source="pt")
    assert len(found) == len(LINES)
    assert (found[1], found[2]) == ("", "😀")
    with pytest.raises(TranslatorError, match="cannot load"):
        TransformersTranslator(str(tmp_path / "missing"))


@pytest.mark.skipif(importlib.util.find_spec("torch") is not None, reason="torch is installed")
def test_without_torch_the_error_says_what_to_do():
    """A hub model without torch is an error that names the extra."""
    from pipeline.translate.transformers_model import TransformersTranslator

    with pytest.raises(TranslatorError, match=r"chipdeals\[torch\]"):
        TransformersTranslator("some/model")


def test_choosing(converted, monkeypatch, tmp_path):
    """'none' is None, a named folder is taken, an unknown or unusable one is an error, auto falls back."""
    assert make_translator(TranslationSettings(translator="none")) is None
    named = make_translator(TranslationSettings(translator="auto", model=str(converted)))
    assert named is not None
    assert route_of(named, "pt").first.name == "ctranslate2:pt-en"
    with pytest.raises(TranslatorError, match="unknown translator 'google'"):
        make_translator(TranslationSettings(translator="google"))
    with pytest.raises(TranslatorError, match="not usable: no folder"):
        make_translator(TranslationSettings(translator="ctranslate2", model=str(tmp_path / "missing")))
    monkeypatch.setattr(choose, "data_folder", lambda: tmp_path)
    monkeypatch.setattr(choose.shutil, "which", lambda name: None)
    assert make_translator(TranslationSettings()) is None
    with pytest.raises(TranslatorError, match="apt install"):
        make_translator(TranslationSettings(translator="apertium"))


def test_availability_names_all_and_what_to_do(monkeypatch, tmp_path):
    """doctor hears of every translator, with a line of advice where it is not usable."""
    monkeypatch.setattr(choose, "data_folder", lambda: tmp_path)
    found = {a.name: a for a in usable_translators(TranslationSettings())}
    assert set(found) == {"ctranslate2", "transformers", "apertium"}
    assert all(a.detail and "\n" not in a.detail for a in found.values())
    assert not found["ctranslate2"].usable
    assert "chipdeals.toml" in found["transformers"].detail

"""Neural translators with tiny random models made here: what they say is noise, its shape is not."""

import importlib.util
import json
import shutil

import pytest

from pipeline.settings import TranslationSettings
from pipeline.translate import choose
from pipeline.translate.choose import make_translator, usable_translators
from pipeline.translate.ctranslate2_model import CTranslate2Translator
from pipeline.translate.neural import translate_lines
from pipeline.translate.translator import Protected, TranslatorError

needs_torch = pytest.mark.skipif(importlib.util.find_spec("torch") is None, reason="torch is not installed")
LINES = ["a casa da AMD", "", "😀", "x\ny " * 400, "vendeu chips"]


@pytest.fixture(scope="session")
def pieces(tmp_path_factory):
    """A sentencepiece model of a few dozen pieces."""
    import sentencepiece

    folder = tmp_path_factory.mktemp("pieces")
    (folder / "text").write_text("\n".join(f"a casa da AMD vendeu chips {i} ontem and the house sold {i % 7}" for i in range(300)))
    sentencepiece.SentencePieceTrainer.train(
        input=str(folder / "text"), model_prefix=str(folder / "sp"), vocab_size=60, minloglevel=2, hard_vocab_limit=False,
        pad_id=0, eos_id=1, unk_id=2, bos_id=-1,
    )  # fmt: skip
    return folder / "sp.model"


@pytest.fixture(scope="session")
def converted(pieces, tmp_path_factory):
    """A converted model folder, built from random numbers without torch."""
    import numpy as np
    import sentencepiece
    from ctranslate2.specs import TransformerSpec

    processor = sentencepiece.SentencePieceProcessor(model_file=str(pieces))
    vocabulary = [processor.id_to_piece(i) for i in range(processor.get_piece_size())]
    numbers = np.random.default_rng(1)
    width, size = 8, len(vocabulary)

    def fill(*shape):
        return numbers.standard_normal(shape, dtype=np.float32)

    def linear(layer, out, into):
        layer.weight, layer.bias = fill(out, into), fill(out)

    def norm(layer):
        layer.gamma, layer.beta = np.ones(width, np.float32), np.zeros(width, np.float32)

    spec = TransformerSpec.from_config((1, 1), 2)
    for side in (spec.encoder, spec.decoder):
        embeddings = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
        embeddings.weight = fill(size, width)
        side.position_encodings.encodings = fill(300, width)
        norm(side.layer_norm)
        for layer in side.layer:
            norm(layer.self_attention.layer_norm)
            linear(layer.self_attention.linear[0], 3 * width, width)
            linear(layer.self_attention.linear[1], width, width)
            norm(layer.ffn.layer_norm)
            linear(layer.ffn.linear_0, width, width)
            linear(layer.ffn.linear_1, width, width)
            if hasattr(layer, "attention"):
                norm(layer.attention.layer_norm)
                for number, times in enumerate((1, 2, 1)):
                    linear(layer.attention.linear[number], times * width, width)
    linear(spec.decoder.projection, size, width)
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.config.bos_token = spec.config.eos_token = spec.config.decoder_start_token = "</s>"
    spec.config.unk_token = "<unk>"
    spec.validate()
    spec.optimize(quantization="int8")
    folder = tmp_path_factory.mktemp("models") / "pt-en"
    folder.mkdir()
    spec.save(str(folder))
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
    (broken / "model.bin").write_bytes(b"no model")
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


def test_second_try_with_the_english_in_place():
    """Where a figure did not arrive the sentence is tried again with its English, and the better try is kept."""
    text = "vale 4,5 hoje"
    tries = []

    def generate(lines):
        tries.append(list(lines))
        return [line.replace("4,5", "45").replace("vale", "worth") for line in lines]

    assert translate_lines([text], [[Protected(5, 8, "4.5")]], generate) == ["worth 4.5 hoje"]
    assert tries == [["vale 4,5 hoje"], ["vale 4.5 hoje"]]


def test_choosing(converted, monkeypatch, tmp_path):
    """'none' is None, a named folder is taken, an unknown or unusable one is an error, auto falls back."""
    assert make_translator(TranslationSettings(translator="none")) is None
    named = make_translator(TranslationSettings(translator="auto", model=str(converted)))
    assert named is not None
    assert named.name == "ctranslate2:pt-en"
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

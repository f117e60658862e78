"""Published models of transformers become CTranslate2: with torch for real, without it one line."""

import importlib.util
import json
import os
import pickle

import pytest

from pipeline.settings import TranslationSettings
from pipeline.translate.choose import make_translator
from pipeline.translate.hub.connection import HubError
from tests.unit.translate.hub_server import ES, Shelf, add, left_in
from tests.unit.translate.tiny_models import m2m100_repository, marian_repository

needs_torch = pytest.mark.skipif(importlib.util.find_spec("torch") is None, reason="torch is not installed")


@needs_torch
@pytest.mark.parametrize("is_pickled", [False, True])
def test_a_published_model_is_converted(is_pickled, hub, folder, tmp_path):
    """Marian weights, in safetensors or pickled, become 8-bit CTranslate2 with a tokenizer that names its class."""
    files = marian_repository()
    if is_pickled:
        import torch
        from safetensors.torch import load

        torch.save(load(files.pop("model.safetensors")), tmp_path / "weights")
        files["pytorch_model.bin"] = (tmp_path / "weights").read_bytes()
    hub.shelves[ES] = Shelf(files, card={"license": "cc-by-nc-4.0", "language": ["es", "en"]})
    told = []
    model = add(ES, folder, told)
    assert [it for it in told if isinstance(it, str)] == ["downloading", "converting", "trying it out"]
    assert (model.family, model.languages, model.licence) == ("Marian", ("es",), "cc-by-nc-4.0")
    assert {"model.bin", "config.json", "source.spm", "target.spm", "tokenizer_config.json"} <= set(model.files)
    assert not any(name.endswith((".safetensors", ".incomplete")) or name.startswith("pytorch") for name in model.files)
    assert "MarianTokenizer" in json.loads((model.folder / "tokenizer_config.json").read_text())["tokenizer_class"]
    translator = make_translator(TranslationSettings())
    assert len(translator.translate(["a casa da AMD", ""], source="es")) == 2
    translator.close()


@needs_torch
def test_marks_of_languages_keep_their_places(hub, folder):
    """M2M100: each mark stands in the vocabulary where its weights are, and the model is asked for English by its mark."""
    from transformers import AutoTokenizer

    files = m2m100_repository()
    words = len(json.loads(files["vocab.json"]))
    hub.shelves["tiny/m2m100"] = Shelf(files, card={"license": "mit", "language": ["multilingual"]})
    model = add("tiny/m2m100", folder)
    assert {"pt", "es", "fr"} <= set(model.languages)
    assert "en" not in model.languages
    vocabulary = json.loads((model.folder / "shared_vocabulary.json").read_text())
    tokenizer = AutoTokenizer.from_pretrained(str(model.folder), local_files_only=True)
    assert len(vocabulary) == words + 108
    for mark in ("__pt__", "__en__", "__zu__", "</s>"):
        assert vocabulary.index(mark) == tokenizer.convert_tokens_to_ids(mark)
    translator = make_translator(TranslationSettings())
    assert len(translator.translate(["a casa da AMD", ""], source="pt")) == 2
    translator.close()


@needs_torch
def test_a_pickle_with_more_than_weights_is_not_read(hub, folder, tmp_path):
    """Code in pytorch_model.bin is not run."""

    class Evil:
        def __reduce__(self):
            return os.mkdir, (str(tmp_path / "run"),)

    files = marian_repository()
    del files["model.safetensors"]
    hub.shelves[ES] = Shelf({**files, "pytorch_model.bin": pickle.dumps({"a": Evil()})})
    with pytest.raises(HubError, match=r"pytorch_model\.bin of .* holds more than weights"):
        add(ES, folder)
    assert not (tmp_path / "run").exists()
    assert left_in(folder) == []


@needs_torch
def test_another_kind_of_model_is_refused_before_its_weights(hub, folder):
    """A model that does not translate costs its configuration only."""
    files = marian_repository()
    files["config.json"] = json.dumps({"model_type": "bert"}).encode()
    hub.shelves[ES] = Shelf(files)
    with pytest.raises(HubError, match="is a model of type 'bert': only Marian"):
        add(ES, folder)
    assert hub.asked("model.safetensors") == []


@pytest.mark.skipif(importlib.util.find_spec("torch") is not None, reason="torch is installed")
def test_without_torch_a_published_model_costs_nothing(hub, folder):
    """One line that says what to install, and not one file was asked for."""
    hub.shelves[ES] = Shelf(marian_repository())
    with pytest.raises(HubError, match=r"needs torch: pip install 'chipdeals\[torch\]'"):
        add(ES, folder)
    assert not any("/resolve/" in path for path, _ in hub.requests)

"""Which translator gets which language, and what is told of it."""

import json
import shutil

import pytest

from pipeline.settings import TranslationSettings
from pipeline.translate import choose
from pipeline.translate.apertium import ApertiumTranslator
from pipeline.translate.choose import make_translator, tell_better, tell_use, translators_in_use, usable_translators
from pipeline.translate.hub.installed import InstalledModel, write_card
from pipeline.translate.routing import route_of
from pipeline.translate.translator import TranslatorError
from tests.unit.translate.tiny_models import converted_repository


@pytest.fixture
def own(tmp_path, monkeypatch):
    """A model that ships and reads Portuguese, no added one, and an Apertium that reads both languages."""
    folder = tmp_path / "data" / "models" / "pt-en"
    folder.mkdir(parents=True)
    for name, content in converted_repository().items():
        (folder / name).write_bytes(content)
    (folder / "card.json").write_text(json.dumps({"languages": ["pt", "en"], "licence": "CC BY 4.0"}))
    monkeypatch.setenv("CHIPDEALS_MODELS", str(tmp_path / "models"))
    monkeypatch.setattr(choose, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setattr(choose.shutil, "which", lambda name: "/usr/bin/apertium")
    monkeypatch.setattr(choose, "find_chains", lambda binary: {"pt": ("pt-en",), "es": ("es-en",)})
    return folder


def names(settings):
    """'name languages' of what is in use."""
    return [f"{candidate.name} {' '.join(languages)}" for candidate, languages in translators_in_use(settings)]


def test_each_language_goes_to_the_best_that_reads_it(own):
    """The model reads Portuguese only: Spanish stays with Apertium, and what is told says so."""
    settings = TranslationSettings()
    assert names(settings) == ["ctranslate2 pt", "apertium es"]
    assert tell_use(settings) == "ctranslate2 model pt-en (pt), apertium (es)"
    assert tell_better(settings) is None
    (own / "card.json").write_text(json.dumps({"languages": ["pt", "es"]}))
    assert names(settings) == ["ctranslate2 es pt"]


def test_a_model_that_is_best_at_nothing_is_left_alone(own):
    """Its card names English alone, as scoring writes it where Apertium is better: Apertium stays, and the model says why not."""
    (own / "card.json").write_text(json.dumps({"languages": ["en"]}))
    assert names(TranslationSettings()) == ["apertium es pt"]
    assert "names no language that it reads" in next(it.detail for it in usable_translators(TranslationSettings()) if not it.usable)
    with pytest.raises(TranslatorError, match="names no language that it reads"):
        make_translator(TranslationSettings(translator="ctranslate2"))


@pytest.mark.skipif(shutil.which("apertium") is None, reason="apertium is not installed")
def test_apertium_stands_behind_the_model(own, monkeypatch):
    """What the model does not make faithfully goes to Apertium; alone, Apertium has nothing behind it."""
    monkeypatch.undo()
    monkeypatch.setattr(choose, "data_folder", lambda: own.parents[1])
    translator = make_translator(TranslationSettings())
    portuguese, spanish = route_of(translator, "pt"), route_of(translator, "es")
    assert (portuguese.first.name, spanish.first.name, spanish.second) == ("ctranslate2:pt-en", "apertium", None)
    assert isinstance(portuguese.second, ApertiumTranslator)
    translator.close()
    shutil.rmtree(own)
    alone = make_translator(TranslationSettings())
    assert isinstance(alone, ApertiumTranslator)
    alone.close()


def test_one_that_is_named_stands_alone(own):
    """translator = 'ctranslate2' is that and nothing else; 'none' is nothing."""
    assert names(TranslationSettings(translator="ctranslate2")) == ["ctranslate2 pt"]
    assert names(TranslationSettings(translator="apertium")) == ["apertium es pt"]
    translator = make_translator(TranslationSettings(translator="ctranslate2"))
    assert (translator.name, translator.languages()) == ("ctranslate2:pt-en", {"pt"})
    translator.close()
    assert names(TranslationSettings(translator="none")) == []
    assert tell_use(TranslationSettings(translator="none")) == "none, as [translation] asks"
    assert tell_better(TranslationSettings(translator="none")) is None


def test_several_models_of_the_kind_that_is_named_share_the_languages(own, tmp_path):
    """An added model for Spanish leaves Portuguese to the one that ships: what is told is what is loaded."""
    added = InstalledModel(tmp_path / "models" / "es", "tiny/es-en", "c0ffee", "cc0", ("es",), "Marian", {})
    shutil.copytree(own, added.folder)
    write_card(added)
    settings = TranslationSettings(translator="ctranslate2")
    translator = make_translator(settings)
    firsts = {language: route_of(translator, language).first.name for language in translator.languages()}
    translator.close()
    assert firsts == {"es": "ctranslate2:es", "pt": "ctranslate2:pt-en"}
    assert names(settings) == ["ctranslate2 es", "ctranslate2 pt"]


def test_what_would_be_better_is_told(own, monkeypatch):
    """The model that is here where the settings ask for Apertium; a hub's where there is none; torch where it is missing."""
    assert "model pt-en is here" in tell_better(TranslationSettings(translator="apertium"))
    shutil.rmtree(own)
    monkeypatch.setattr(choose.importlib.util, "find_spec", lambda name: None if name == "torch" else object())
    better = tell_better(TranslationSettings())
    assert "`chipdeals models add Helsinki-NLP/opus-mt-ROMANCE-en` after `pip install 'chipdeals[torch]'`" in better
    monkeypatch.setattr(choose.importlib.util, "find_spec", lambda name: object())
    assert "pip install" not in tell_better(TranslationSettings())
    monkeypatch.setattr(choose.shutil, "which", lambda name: None)
    assert tell_use(TranslationSettings()) == "none: `chipdeals doctor` says what to do"
    assert "chipdeals models add" in tell_better(TranslationSettings())


def test_a_hub_model_that_is_named_goes_first(own, monkeypatch):
    """`model` with an id that was not added asks for transformers before the model that ships."""
    monkeypatch.setattr(choose.importlib.util, "find_spec", lambda name: object())
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    settings = TranslationSettings(model="Helsinki-NLP/opus-mt-es-en")
    assert names(settings) == ["transformers es", "ctranslate2 pt"]
    assert [it.name for it in usable_translators(settings)] == ["transformers", "ctranslate2", "apertium"]
    assert [it.name for it in usable_translators(TranslationSettings())] == ["ctranslate2", "transformers", "apertium"]


def test_a_folder_that_is_not_there_is_told_before_what_else_is_missing(own, tmp_path, monkeypatch):
    """torch would not help: the name in the settings is wrong."""
    monkeypatch.setattr(choose.importlib.util, "find_spec", lambda name: None if name == "torch" else object())
    details = {it.name: it.detail for it in usable_translators(TranslationSettings(model=str(tmp_path / "gone")))}
    assert details["transformers"] == f"no folder {tmp_path / 'gone'}"

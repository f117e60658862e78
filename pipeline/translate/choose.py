"""Which translators are usable here, and the one the settings ask for."""

from __future__ import annotations

import importlib.util
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from pipeline.settings import TranslationSettings, data_folder
from pipeline.translate.apertium import ApertiumTranslator, find_chains
from pipeline.translate.ctranslate2_model import CTranslate2Translator, why_unusable
from pipeline.translate.translator import Translator, TranslatorError

_OWN_MODEL = "pt-en"
_NAMES = ("auto", "apertium", "ctranslate2", "transformers", "none")


@dataclass(frozen=True, slots=True)
class Availability:
    """Whether a translator can be used here; `detail` says what it is, or why not and what to do about it, in one line."""

    name: str
    usable: bool
    detail: str


def usable_translators(settings: TranslationSettings) -> list[Availability]:
    """The translators in the order 'auto' takes them. Cheap: nothing heavy is imported, no model is loaded."""
    return [_ctranslate2(settings), _transformers(settings), _apertium()]


def make_translator(settings: TranslationSettings) -> Translator | None:
    """The translator the settings name, or with 'auto' the best usable one; None for 'none' or where 'auto' finds none.

    Raises TranslatorError where the one named is unknown or unusable.
    """
    if settings.translator not in _NAMES:
        raise TranslatorError(f"unknown translator {settings.translator!r} (known: {', '.join(_NAMES)})")
    if settings.translator == "none":
        return None
    for availability in usable_translators(settings):
        if settings.translator == "auto":
            if not availability.usable:
                continue
            try:
                return _make(availability.name, settings)
            except TranslatorError:  # it looked usable and is not: the next one; doctor names it
                continue
        if availability.name == settings.translator:
            if not availability.usable:
                raise TranslatorError(f"translator {availability.name} is not usable: {availability.detail}")
            return _make(availability.name, settings)
    return None


def _make(name: str, settings: TranslationSettings) -> Translator:
    if name == "ctranslate2":
        return CTranslate2Translator(_model_folder(settings))
    if name == "transformers":
        from pipeline.translate.transformers_model import TransformersTranslator  # noqa: PLC0415  # only where it is used

        return TransformersTranslator(settings.model)
    return ApertiumTranslator()


def _model_folder(settings: TranslationSettings) -> Path:
    """The folder of the converted model: the one named, where it holds one or was asked for as such, else the project's own."""
    named = Path(settings.model)
    if settings.model and (settings.translator == "ctranslate2" or (named / "model.bin").is_file()):
        return named
    return data_folder() / "models" / _OWN_MODEL


def _ctranslate2(settings: TranslationSettings) -> Availability:
    folder = _model_folder(settings)
    if importlib.util.find_spec("ctranslate2") is None:
        return Availability("ctranslate2", usable=False, detail="ctranslate2 is not installed: pip install ctranslate2")
    reason = why_unusable(folder)
    if reason is not None:
        return Availability("ctranslate2", usable=False, detail=f"{reason}: put a converted model there or name its folder as model")
    return Availability("ctranslate2", usable=True, detail=f"model {folder.name}")


def _transformers(settings: TranslationSettings) -> Availability:
    def no(detail: str) -> Availability:
        return Availability("transformers", usable=False, detail=detail)

    if not settings.model or (Path(settings.model) / "model.bin").is_file():
        return no("no model named: set model in [translation] of chipdeals.toml to a folder or hub id")
    if importlib.util.find_spec("transformers") is None:
        return no("transformers is not installed: pip install transformers")
    if importlib.util.find_spec("torch") is None:
        return no("torch is not installed: pip install 'chipdeals[torch]'")
    if Path(settings.model).is_dir() and not (Path(settings.model) / "config.json").is_file():
        return no(f"no config.json in {settings.model}")
    if not Path(settings.model).is_dir() and not _may_be_hub_id(settings.model):
        return no(f"no folder {settings.model}")
    offline = os.environ.get("HF_HUB_OFFLINE", "").upper() in ("1", "ON", "YES", "TRUE")
    if offline and not Path(settings.model).is_dir() and not _in_cache(settings.model):
        return no(f"{settings.model} is not in the local cache and HF_HUB_OFFLINE is set")
    return Availability("transformers", usable=True, detail=f"model {settings.model}")


def _may_be_hub_id(model: str) -> bool:
    return 1 <= len(model.split("/")) <= 2 and not model.startswith((".", "/", "~"))


def _in_cache(model: str) -> bool:
    cache = Path(os.environ.get("HF_HUB_CACHE") or Path(os.environ.get("HF_HOME") or Path.home() / ".cache" / "huggingface") / "hub")
    return (cache / f"models--{model.replace('/', '--')}").is_dir()


def _apertium() -> Availability:
    binary = shutil.which("apertium")
    if binary is None:
        return Availability("apertium", usable=False, detail="not installed: apt install apertium apertium-es-pt apertium-eng-spa")
    found = find_chains(binary)
    missing = [language for language in ("pt", "es") if language not in found]
    if missing == ["pt", "es"]:
        return Availability("apertium", usable=False, detail="no pair into English: apt install apertium-es-pt apertium-eng-spa")
    if missing:
        return Availability("apertium", usable=True, detail=f"reads {', '.join(found)}; for {missing[0]}: apt install apertium-es-pt")
    return Availability("apertium", usable=True, detail=f"reads {', '.join(found)}")

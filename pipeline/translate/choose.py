"""Which translators are usable here, and those that the settings ask for: the best one for each language."""

from __future__ import annotations

import importlib.util
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pipeline.languages import available
from pipeline.settings import TranslationSettings, data_folder
from pipeline.translate.apertium import ApertiumTranslator, find_chains
from pipeline.translate.ctranslate2_model import CTranslate2Translator
from pipeline.translate.hub.installed import InstalledModel, find_model, installed_models, models_folder
from pipeline.translate.language_codes import reads_by_name
from pipeline.translate.model_folder import languages_in_card, why_unusable, yielded_in_card
from pipeline.translate.routing import first_readers, make_routes, yields_of
from pipeline.translate.translator import Translator, TranslatorError

_OWN_MODEL = "pt-en"
_NAMES = ("auto", "apertium", "ctranslate2", "transformers", "none")
#: Reads pt and es and certainly exists: Apache-2.0, 0.3 GB to download.
_WELL_KNOWN = "Helsinki-NLP/opus-mt-ROMANCE-en"


@dataclass(frozen=True, slots=True)
class Availability:
    """Whether a translator can be used here; `detail` says what it is, or why not and what to do about it, in one line."""

    name: str
    usable: bool
    detail: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A translator that may be used, not yet loaded."""

    #: 'apertium', 'ctranslate2' or 'transformers'.
    name: str
    #: What people call it beside that: 'model pt-en'; '' where nothing is to be told apart.
    title: str
    #: What it reads, as far as that is known without loading it.
    languages: frozenset[str]
    make: Callable[[], Translator]
    #: Where its model lies; None for one without.
    folder: Path | None = None
    #: Why it cannot be used, with what to do about it, in one line; None where nothing is seen from outside.
    problem: str | None = None
    #: What could be done to make it better.
    note: str = ""
    #: Of `languages` those that any other translator is asked for first.
    yields: frozenset[str] = frozenset()

    def told(self) -> str:
        """'model pt-en reads es, pt'."""
        return f"{self.title} reads {', '.join(sorted(self.languages))}".strip() + (f"; {self.note}" if self.note else "")


def usable_translators(settings: TranslationSettings) -> list[Availability]:
    """The translators in the order 'auto' takes them. Cheap: nothing heavy is imported, no model is loaded."""
    candidates = _candidates(settings)
    found: list[Availability] = []
    for name in dict.fromkeys(candidate.name for candidate in candidates):
        of_name = [candidate for candidate in candidates if candidate.name == name]
        good = [candidate for candidate in of_name if candidate.problem is None]
        # Where another model does its work, one that does not ship is no news; one that is damaged is.
        bad = [str(it.problem) for it in of_name if it.problem is not None and not (good and it.folder == own_model_folder())]
        found.append(Availability(name, usable=bool(good), detail="; ".join([*(it.told() for it in good), *bad])))
    return found


def translators_in_use(settings: TranslationSettings) -> list[tuple[Candidate, list[str]]]:
    """Those that `make_translator` would take, as far as can be seen without loading them, each with the languages that go to it."""
    usable = [candidate for candidate in _asked_for(settings) if candidate.problem is None]
    firsts = first_readers([(candidate.languages, candidate.yields) for candidate in usable])
    taken = [(candidate, sorted(code for code, of in firsts.items() if of == number)) for number, candidate in enumerate(usable)]
    return [(candidate, codes) for candidate, codes in taken if codes]


def tell_use(settings: TranslationSettings) -> str:
    """Which translators are in use, in one line: 'ctranslate2 model pt-en (pt), apertium (es)'."""
    in_use = [f"{it.name} {it.title}".strip() + f" ({', '.join(of)})" for it, of in translators_in_use(settings)]
    if in_use:
        return ", ".join(in_use)
    return "none, as [translation] asks" if settings.translator == "none" else "none: `chipdeals doctor` says what to do"


def tell_better(settings: TranslationSettings) -> str | None:
    """What would translate better here than what is in use, and how to have it, in one line; None where nothing is known to."""
    if settings.translator == "none" or any(it.name != "apertium" for it, _ in translators_in_use(settings)):
        return None
    here = next((it for it in _candidates(settings) if it.name != "apertium" and it.problem is None), None)
    if here is not None:
        return f"{here.title} is here: translator = 'auto' in [translation] takes it"
    torch = "" if importlib.util.find_spec("torch") else " after `pip install 'chipdeals[torch]'`"
    return f"a model of a hub: `chipdeals models add {_WELL_KNOWN}`{torch} (0.3 GB to download, Apache-2.0)"


def model_in_use(settings: TranslationSettings) -> Path | None:
    """The folder of the converted model that is in use before all others; None where none is."""
    return next((it.folder for it, _ in translators_in_use(settings) if it.folder is not None), None)


def own_model_folder() -> Path:
    """Where the model lies that ships."""
    return data_folder() / "models" / _OWN_MODEL


def make_translator(settings: TranslationSettings) -> Translator | None:
    """The translator the settings name, of several models of that kind the best for each language; with 'auto' the best usable one for
    each language, with Apertium behind it; None for 'none' or where 'auto' finds none.

    Raises TranslatorError where the one named is unknown or unusable.
    """
    if settings.translator not in _NAMES:
        raise TranslatorError(f"unknown translator {settings.translator!r} (known: {', '.join(_NAMES)})")
    loaded: list[Translator] = []
    covered: set[str] = set()
    behind: Translator | None = None
    reasons: list[str] = []
    for candidate in _asked_for(settings):
        is_last_resort = candidate.name == "apertium"
        if candidate.problem is not None:
            reasons.append(f"translator {candidate.name} is not usable: {candidate.problem}")
            continue
        # What alone could be meant is tried though nothing from outside tells what it reads.
        if (covered or settings.translator == "auto") and not (is_last_resort or candidate.languages - covered):
            continue
        try:
            translator = candidate.make()
        except TranslatorError as error:  # it looked usable and is not: the next one; doctor names it
            reasons.insert(0, str(error))
            continue
        if is_last_resort:
            behind = translator
        loaded.append(translator)
        covered |= translator.languages() - yields_of(translator)
    if not loaded and settings.translator not in ("auto", "none"):
        raise TranslatorError(reasons[0])
    return make_routes(loaded, second=behind if len(loaded) > 1 else None)


def _asked_for(settings: TranslationSettings) -> list[Candidate]:
    """The candidates that the settings let take part, the best first."""
    return [it for it in _candidates(settings) if settings.translator in ("auto", it.name)]


def _candidates(settings: TranslationSettings) -> list[Candidate]:
    """All candidates in the order 'auto' takes them: what the settings name goes before what they do not."""
    converted, hub, apertium = _converted(settings), _transformers(settings), _apertium()
    is_other_named = settings.translator == "auto" and bool(settings.model) and _named_model(settings) is None
    return [hub, *converted, apertium] if is_other_named else [*converted, hub, apertium]


def _converted(settings: TranslationSettings) -> list[Candidate]:
    """The converted models in the order they are tried: the one named alone, else those added, the last first, then the project's own."""
    named = _named_model(settings)
    if named is not None:
        return [named]
    added = map(_added, installed_models(models_folder(settings)))
    return [
        *added,
        _in_folder(own_model_folder(), advice=": put a converted model there, name its folder as model, or `chipdeals models add ID`"),
    ]


def _named_model(settings: TranslationSettings) -> Candidate | None:
    """The converted model that the settings name, by its folder or the id it was added by; None where they name none."""
    if not settings.model:
        return None
    folder = Path(settings.model)
    if not (folder / "model.bin").is_file():
        added = find_model(models_folder(settings), settings.model)
        if added is not None:
            return _added(added)
        if settings.translator != "ctranslate2":
            return None
    return _in_folder(folder)


def _in_folder(folder: Path, *, advice: str = "") -> Candidate:
    named = languages_in_card(folder)
    yields = yielded_in_card(folder)
    languages = reads_by_name(folder.name) if named is None else named | yields
    problem = _missing("ctranslate2") or why_unusable(folder) or (None if languages else f"{folder} names no language that it reads")
    title = f"model {folder.name}"
    told = f"{problem}{advice}" if problem else None
    return Candidate("ctranslate2", title, languages, lambda: CTranslate2Translator(folder), folder, told, yields=yields)


def _added(model: InstalledModel) -> Candidate:
    damage = model.damage() or why_unusable(model.folder)
    advice = f"{model.hub_id}: {damage}: `chipdeals models remove {model.hub_id}` and add it again" if damage else None
    languages, folder = frozenset(model.languages), model.folder
    problem = _missing("ctranslate2") or advice
    return Candidate("ctranslate2", f"model {model.hub_id}", languages, lambda: CTranslate2Translator(folder), folder, problem)


def _missing(package: str, advice: str = "") -> str | None:
    if importlib.util.find_spec(package) is not None:
        return None
    return f"{package} is not installed: pip install {advice or package}"


def _transformers(settings: TranslationSettings) -> Candidate:
    def make() -> Translator:
        from pipeline.translate.transformers_model import TransformersTranslator  # noqa: PLC0415  # only where it is used

        return TransformersTranslator(settings.model)

    problem = _why_no_transformers(settings.model)
    return Candidate("transformers", f"model {settings.model}", reads_by_name(Path(settings.model).name), make, problem=problem)


def _why_no_transformers(model: str) -> str | None:
    if not model or (Path(model) / "model.bin").is_file():
        return "no model named: set model in [translation] of chipdeals.toml to a folder or hub id"
    if not Path(model).is_dir() and not _may_be_hub_id(model):
        return f"no folder {model}"
    missing = _missing("transformers") or _missing("torch", "'chipdeals[torch]'")
    if missing is not None:
        return missing
    if Path(model).is_dir():
        return None if (Path(model) / "config.json").is_file() else f"no config.json in {model}"
    offline = os.environ.get("HF_HUB_OFFLINE", "").upper() in ("1", "ON", "YES", "TRUE")
    return f"{model} is not in the local cache and HF_HUB_OFFLINE is set" if offline and not _in_cache(model) else None


def _may_be_hub_id(model: str) -> bool:
    return 1 <= len(model.split("/")) <= 2 and not model.startswith((".", "/", "~"))


def _in_cache(model: str) -> bool:
    cache = Path(os.environ.get("HF_HUB_CACHE") or Path(os.environ.get("HF_HOME") or Path.home() / ".cache" / "huggingface") / "hub")
    return (cache / f"models--{model.replace('/', '--')}").is_dir()


def _apertium() -> Candidate:
    binary = shutil.which("apertium")
    found = find_chains(binary) if binary is not None else {}
    missing = [language for language in available() if language != "en" and language not in found]
    problem, note = None, ""
    if binary is None:
        problem = "not installed: apt install apertium apertium-es-pt apertium-eng-spa"
    elif not found:
        problem = "no pair into English: apt install apertium-es-pt apertium-eng-spa"
    elif missing:
        note = f"for {missing[0]}: apt install apertium-es-pt"
    return Candidate("apertium", "", frozenset(found), ApertiumTranslator, problem=problem, note=note)

"""The language models: spaCy pipelines of data/models, or what a user names instead, and what they call a name.

One line of chipdeals.toml changes the model of a language ([models] pt = ...): '' is the one that ships, 'none' the rules alone, an
installed spaCy package ('pt_core_news_lg') or its folder, or 'transformers:' and the folder or hub id of a token-classification model.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.settings import data_folder

if TYPE_CHECKING:
    from spacy.language import Language

NONE = "none"
TRANSFORMERS = "transformers:"
#: Sizes and SHA-256 of the files of a model that ships: a truncated copy is told before anything is extracted with it.
MANIFEST = "manifest.json"
#: Our components mark the sentences; what a package has for that is left out.
_OTHERS = ("senter", "sentencizer", "entity_ruler", "entity_linker", "textcat", "textcat_multilabel")


class ModelError(ValueError):
    """A language model cannot be used; the message is one line for the user, with what to do."""


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What is known of a model without loading it."""

    #: 'pt_chipdeals_news', 'pt_core_news_lg', a hub id, or 'rules only'.
    name: str
    version: str = ""
    licence: str = ""
    #: Where it lies; None for a hub id.
    folder: Path | None = None
    #: Changes where the model does.
    fingerprint: str = ""


#: A longer setting is no path on any system.
_LONGEST_PATH = 250


def examine_model(language: str, setting: str = "", *, thoroughly: bool = False) -> ModelCard:
    """What model a setting means; `thoroughly` reads every file of one that ships.

    Raises ModelError where it is missing or broken.

    >>> examine_model("pt", "none").name
    'rules only'
    """
    if setting == NONE:
        return ModelCard("rules only", fingerprint=NONE)
    if setting.startswith(TRANSFORMERS):
        name = setting.removeprefix(TRANSFORMERS)
        if not name:
            raise ModelError(f"models.{language}: {TRANSFORMERS} needs the folder or hub id of a model behind it")
        return ModelCard(name, fingerprint=setting, folder=Path(name) if Path(name).is_dir() else None)
    folder = _folder_of(language, setting)
    meta = _read_json(folder / "meta.json", language)
    if meta.get("lang") != language:
        raise ModelError(f"the model in {folder} is for {meta.get('lang')!r}, not for {language!r}")
    if (folder / MANIFEST).exists():
        _check_files(folder, _read_json(folder / MANIFEST, language), thoroughly=thoroughly)
    elif not setting:
        raise ModelError(_broken(folder, f"{MANIFEST} is missing"))
    digest = hashlib.sha256((folder / "meta.json").read_bytes())
    if (folder / MANIFEST).exists():
        digest.update((folder / MANIFEST).read_bytes())
    name = f"{meta.get('lang')}_{meta.get('name')}"
    return ModelCard(name, str(meta.get("version", "")), str(meta.get("license", "")), folder, digest.hexdigest())


def _folder_of(language: str, setting: str) -> Path:
    if not setting:
        folder = data_folder() / "models" / language
        if not folder.is_dir():
            raise ModelError(
                f"the language model {folder} is missing: check out the repository again, or set [models] {language} in chipdeals.toml"
            )
        return folder
    from spacy.util import get_package_path, is_package  # noqa: PLC0415 - a second to import, and most runs only look whether all is there

    if is_package(setting):
        found = get_package_path(setting)
        inside = sorted(found.glob(f"{setting}-*"))
        return inside[-1] if inside else found
    if len(setting) > _LONGEST_PATH:
        setting = setting[:_LONGEST_PATH] + "..."
    elif Path(setting).is_dir():
        return Path(setting)
    raise ModelError(
        f"models.{language} = {setting!r} is neither an installed spaCy package nor a folder: install it or mend chipdeals.toml"
    )


def _broken(folder: Path, what: str) -> str:
    ours = folder.parent == data_folder() / "models"
    cure = "check out the repository again or run `make train-models`" if ours else "make it anew or mend [models] in chipdeals.toml"
    return f"the language model in {folder} is broken ({what}): {cure}"


def _read_json(path: Path, language: str) -> dict[str, Any]:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ModelError(_broken(path.parent, f"{path.name} is missing")) from None
    except (OSError, ValueError):
        raise ModelError(_broken(path.parent, f"{path.name} cannot be read")) from None
    if not isinstance(value, dict):
        raise ModelError(f"the model for {language} in {path.parent} is broken: {path.name} is no JSON object")
    return value


def _check_files(folder: Path, manifest: dict[str, Any], *, thoroughly: bool) -> None:
    for name, entry in manifest.items():
        if not (isinstance(entry, list) and len(entry) == 2):
            raise ModelError(_broken(folder, f"{MANIFEST} cannot be read"))
        size, digest = entry
        path = folder / name
        if not path.is_file():
            raise ModelError(_broken(folder, f"{name} is missing"))
        if path.stat().st_size != size or (thoroughly and hashlib.sha256(path.read_bytes()).hexdigest() != digest):
            raise ModelError(_broken(folder, f"{name} is not as it was made"))


def write_manifest(folder: Path) -> None:
    """Writes the sizes and checksums of a model's files beside them."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name not in {MANIFEST, "README.md"})
    manifest = {path.relative_to(folder).as_posix(): [path.stat().st_size, hashlib.sha256(path.read_bytes()).hexdigest()] for path in files}
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")


@cache
def load_model(language: str, setting: str = "") -> Language:
    """The spaCy pipeline that a setting means, without our own components; the same object each time. Raises ModelError."""
    import spacy  # noqa: PLC0415

    card = examine_model(language, setting)
    if setting == NONE or setting.startswith(TRANSFORMERS):
        return spacy.blank(language)
    assert card.folder is not None
    try:
        return spacy.load(card.folder, exclude=list(_OTHERS))
    except Exception as error:  # whatever is wrong with the files of a model, the user is told in one line
        raise ModelError(_broken(card.folder, _first_line(error))) from error


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0][:200] if lines else type(error).__name__

"""The models that were added: each a folder with a card, in the user's cache. The one added last is in use."""

from __future__ import annotations

import json
import os
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pipeline.settings import TranslationSettings
from pipeline.translate.hub.connection import HubError
from pipeline.translate.hub.conversion import discard
from pipeline.translate.hub.download import sha256_of
from pipeline.translate.hub.repository import one_line

#: Downloads that are not finished, and what is being removed.
PART = ".part"
CARD = "card.json"


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model in the user's cache."""

    folder: Path
    hub_id: str
    commit: str
    #: As the hub says it; '' where it does not.
    licence: str
    #: ISO 639-1 codes of what it reads into English.
    languages: tuple[str, ...]
    family: str
    #: Name -> (bytes, SHA-256) of every file but the card.
    files: dict[str, tuple[int, str]]

    @property
    def name(self) -> str:
        """The name of its folder: the id with the beginning of the commit, because another version gives another English."""
        return f"{self.hub_id.replace('/', '--')}@{self.commit[:7]}"

    @property
    def added_at(self) -> datetime:
        """When it was added last: the time of its card. In the card itself it would make another translator of the same model."""
        try:
            return datetime.fromtimestamp((self.folder / CARD).stat().st_mtime, UTC)
        except OSError:  # just removed by another process
            return datetime.fromtimestamp(0, UTC)

    @property
    def size(self) -> int:
        """Bytes on the disk."""
        return sum(size for size, _ in self.files.values())

    def damage(self, *, thoroughly: bool = False) -> str | None:
        """What is wrong with its files, in one clause; None where nothing. `thoroughly` reads every byte."""
        for name, (size, sha256) in self.files.items():
            path = self.folder / name
            if not path.is_file():
                return f"{name} is missing"
            if path.stat().st_size != size or (thoroughly and sha256_of(path) != sha256):
                return f"{name} was changed"
        return None


def models_folder(settings: TranslationSettings) -> Path | None:
    """Where added models lie: the environment's CHIPDEALS_MODELS, else the setting, else the user's cache; None without a home."""
    named = os.environ.get("CHIPDEALS_MODELS") or settings.models_folder
    if named:
        return Path(named).expanduser()
    cache = os.environ.get("XDG_CACHE_HOME", "")
    if Path(cache).is_absolute():
        return Path(cache) / "chipdeals" / "models"
    try:
        return Path.home() / ".cache" / "chipdeals" / "models"
    except RuntimeError:
        return None


def installed_models(folder: Path | None) -> list[InstalledModel]:
    """The models in a folder, the one added last first. A folder without a card that can be read is none."""
    try:
        names = sorted(folder.iterdir()) if folder is not None else []
    except OSError:
        return []
    found = [read_model(path) for path in names if path.name != PART and path.is_dir()]
    return sorted((model for model in found if model is not None), key=lambda model: model.added_at, reverse=True)


def find_model(folder: Path | None, hub_id: str) -> InstalledModel | None:
    """The added model of that id, whatever its upper and lower case."""
    return next((model for model in installed_models(folder) if model.hub_id.lower() == hub_id.lower()), None)


def read_model(folder: Path) -> InstalledModel | None:
    """The model that a folder's card tells of; None where there is no such card."""
    try:
        card = json.loads((folder / CARD).read_text(encoding="utf-8"))
        files = {str(name): (int(it["bytes"]), str(it["sha256"])) for name, it in card["files"].items()}
        texts = [card[key] for key in ("hub_id", "commit", "licence", "family")]
        languages = tuple(code for code in card["languages"] if isinstance(code, str))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    if not all(isinstance(text, str) for text in texts) or any(Path(name).name != name for name in files):
        return None
    hub_id, commit, licence, family = texts
    return InstalledModel(folder, hub_id, commit, licence, languages, family, files)


def write_card(model: InstalledModel) -> None:
    """Writes a model's card, whole or not at all."""
    card: dict[str, Any] = {
        "name": model.name,
        "hub_id": model.hub_id,
        "commit": model.commit,
        "licence": model.licence,
        "languages": list(model.languages),
        "family": model.family,
        "files": {name: {"bytes": size, "sha256": sha256} for name, (size, sha256) in sorted(model.files.items())},
    }
    written = model.folder / f"{CARD}.new"
    written.write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    written.replace(model.folder / CARD)


def unfinished_models(folder: Path | None) -> dict[str, int]:
    """The ids of downloads that broke off, each with the bytes that are here."""
    found: dict[str, int] = {}
    for path in (folder / PART).glob("*@*") if folder is not None else ():
        if path.is_dir():
            hub_id = path.name.partition("@")[0].replace("--", "/")
            found[hub_id] = found.get(hub_id, 0) + sum(it.stat().st_size for it in path.iterdir() if it.is_file())
    return found


def remove_model(folder: Path, hub_id: str) -> tuple[str, int]:
    """Removes an added model, and what broke off of its download; its id and the bytes freed.

    It is gone at once, even where its files take a while. Raises HubError where there is none, OSError.
    """
    model = find_model(folder, hub_id)
    unfinished = {name: size for name, size in unfinished_models(folder).items() if name.lower() == hub_id.lower()}
    if model is None and not unfinished:
        there = ", ".join(it.hub_id for it in installed_models(folder)) or "none"
        raise HubError(f"{one_line(hub_id)!r} is not among the models that were added ({there})")
    part = folder / PART
    part.mkdir(exist_ok=True)
    for name in unfinished:
        for path in part.glob(f"{name.replace('/', '--')}@*"):
            discard(path)
    if model is not None:
        going = part / f"removed-{uuid.uuid4().hex}"
        model.folder.rename(going)
        discard(going)
    name = model.hub_id if model is not None else next(iter(unfinished))
    return name, (model.size if model is not None else 0) + sum(unfinished.values())

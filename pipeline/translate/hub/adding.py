"""A model of a hub becomes one of ours: looked up, downloaded, converted, tried, and only then put in its place."""

from __future__ import annotations

import os
import shutil
import warnings
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from pipeline.translate.ctranslate2_model import CTranslate2Translator
from pipeline.translate.hub.connection import HubError, UselessError
from pipeline.translate.hub.conversion import convert, discard, load_tokenizer, read_family, take_over
from pipeline.translate.hub.download import Advance, fetch_file, sha256_of
from pipeline.translate.hub.installed import CARD, PART, InstalledModel, find_model, write_card
from pipeline.translate.hub.languages import languages_of
from pipeline.translate.hub.plan import Plan, make_plan, readable
from pipeline.translate.hub.repository import look_up
from pipeline.translate.translator import TranslatorError

#: Tried before a model is put in its place, in whatever it reads.
_TRIAL = "AMD, Nvidia: 4,5."


@dataclass(frozen=True, slots=True)
class Progress:
    """Who is told how far it is."""

    #: So many bytes more.
    advance: Advance
    #: What is being done from now on: 'converting'.
    step: Callable[[str], None]


def plan_for(hub_id: str, folder: Path) -> Plan:
    """What adding the model would take. Raises HubError where it cannot be added, OSError."""
    plan = make_plan(look_up(hub_id))
    folder.mkdir(parents=True, exist_ok=True)
    have = sum(path.stat().st_size for path in _part_of(plan, folder).glob("*") if path.is_file())
    free = shutil.disk_usage(folder).free
    if free < plan.space - have:
        raise HubError(f"{hub_id} needs {readable(plan.space - have)} of disk, {folder} has {readable(free)} free")
    return plan


def add_model(plan: Plan, folder: Path, progress: Progress, *, wanted: Collection[str] = ()) -> InstalledModel:
    """Brings the model into `folder`, where it is the one added last, and so the one in use.

    What was downloaded stays when it ends too early, so that the same call goes on from there; the model is in its place whole or not
    at all. Raises HubError, OSError.
    """
    part = _part_of(plan, folder)
    with _alone(part.with_name(part.name.partition("@")[0] + ".lock"), plan.repository.hub_id), warnings.catch_warnings():
        for category in (UserWarning, FutureWarning):  # what tokenizers recommend to install is no matter of the user's
            warnings.simplefilter("ignore", category)
        _forget_older(part)
        part.mkdir(parents=True, exist_ok=True)
        try:
            model = _put_in_place(_make_ready(plan, part, progress, wanted), folder)
        except UselessError:
            discard(part)
            raise
        discard(part)
    return model


def _make_ready(plan: Plan, part: Path, progress: Progress, wanted: Collection[str]) -> InstalledModel:
    """The finished model in a folder beside its download."""
    hub_id = plan.repository.hub_id
    ready = part / "ready"
    discard(ready)
    progress.step("downloading")
    for file in plan.small:
        fetch_file(plan.repository, file, part, progress.advance)
    family = read_family(hub_id, part, is_converted=plan.is_converted)
    tokenizer = None if plan.is_converted else load_tokenizer(hub_id, part)
    built_in = (getattr(tokenizer, "lang_code_to_token", None) or {}).values()
    languages = languages_of(hub_id, plan.repository.languages, part, wanted, built_in=built_in)
    for file in plan.weights:
        fetch_file(plan.repository, file, part, progress.advance)
    if plan.is_converted:
        take_over(hub_id, part, ready)
    else:
        progress.step("converting")
        convert(hub_id, part, ready, [file.name for file in plan.weights])
    progress.step("trying it out")
    return _finish(plan, ready, family, sorted(languages))


def use_again(model: InstalledModel, wanted: Collection[str] = ()) -> InstalledModel:
    """Makes an added model the one added last, for the languages `wanted` where some are. Raises HubError where it does not read them."""
    if wanted and tuple(sorted(wanted)) != model.languages:
        languages = languages_of(model.hub_id, model.languages, model.folder, wanted)
        model = replace(model, languages=tuple(sorted(languages)))
        write_card(model)
    os.utime(model.folder / CARD)
    return model


def _part_of(plan: Plan, folder: Path) -> Path:
    """Where the model's download lies: a commit's own, so that files of two versions never meet."""
    return folder / PART / f"{plan.repository.hub_id.replace('/', '--')}@{plan.repository.commit[:12]}"


def _forget_older(part: Path) -> None:
    """Removes half downloads of the model's other commits."""
    for path in part.parent.glob(f"{part.name.partition('@')[0]}@*"):
        if path.is_dir() and path != part:
            discard(path)


def _finish(plan: Plan, ready: Path, family: str, languages: list[str]) -> InstalledModel:
    """Writes the card and translates a line. Raises UselessError where the model does not."""
    files = {path.name: (path.stat().st_size, sha256_of(path)) for path in sorted(ready.iterdir()) if path.name != CARD}
    repository = plan.repository
    model = InstalledModel(ready, repository.hub_id, repository.commit, repository.licence, tuple(languages), family, files)
    write_card(model)
    try:
        translator = CTranslate2Translator(ready)
        try:
            translator.translate([_TRIAL], source=languages[0])
        finally:
            translator.close()
    except TranslatorError as error:
        told = str(error).replace(str(ready), "its files").replace(f"ctranslate2:{ready.name}", "it")
        raise UselessError(f"{repository.hub_id} does not work here: {told}") from None
    return model


def _put_in_place(model: InstalledModel, folder: Path) -> InstalledModel:
    """Renames the finished folder to its name, and removes another version of the same model."""
    placed = replace(model, folder=folder / model.name)
    older = find_model(folder, model.hub_id)
    if placed.folder.exists():
        placed.folder.rename(model.folder.with_name("older"))
    model.folder.rename(placed.folder)
    if older is not None and older.folder != placed.folder:
        discard(older.folder)
    return placed


@contextmanager
def _alone(path: Path, hub_id: str) -> Iterator[None]:
    """Lets one process at a time add a model; the lock goes with the process. Raises HubError where another one does."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as lock:
        _lock(lock, hub_id)
        try:
            yield
        finally:
            path.unlink(missing_ok=True)


def _lock(file: IO[str], hub_id: str) -> None:
    try:
        import fcntl  # noqa: PLC0415  # not on Windows: there two at a time are the user's own doing
    except ImportError:
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise HubError(f"{hub_id} is being added by another chipdeals") from None

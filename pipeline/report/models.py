"""`chipdeals models`: the translation models that are here, one more from a hub, one less."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from rich.progress import BarColumn, DownloadColumn, TextColumn, TimeRemainingColumn, TransferSpeedColumn
from rich.progress import Progress as Bar

from pipeline.report.console import make_console
from pipeline.settings import Settings, TranslationSettings
from pipeline.translate.choose import model_in_use, own_model_folder, tell_use
from pipeline.translate.hub.adding import Progress, add_model, plan_for, use_again
from pipeline.translate.hub.connection import HubError, host
from pipeline.translate.hub.installed import InstalledModel, find_model, installed_models, models_folder, remove_model, unfinished_models
from pipeline.translate.hub.plan import Plan, readable
from pipeline.translate.model_folder import read_card, why_unusable
from pipeline.usage import UsageError

COLUMNS = ("in_use", "model", "languages", "size", "licence", "origin", "state")
#: Languages of a hub's card that a question names.
_MOST_NAMED = 8

Write = Callable[[Sequence[str], Sequence[Sequence[Any]]], None]


def run_action(options: argparse.Namespace, settings: Settings, write: Write) -> int:
    """Does what was asked for and returns the exit status. Raises UsageError, HubError, OSError."""
    if options.action in (None, "list"):
        is_plain = bool(options.csv or options.json)
        write(COLUMNS, list_models(settings.translation, is_plain=is_plain))
        if not is_plain:
            _say(f"in use: {tell_use(settings.translation)}", sys.stdout)
        return 0
    folder = models_folder(settings.translation)
    if folder is None:
        raise HubError("no home folder here: name one for models in CHIPDEALS_MODELS")
    return _add(options, settings.translation, folder) if options.action == "add" else _remove(options.model, settings.translation, folder)


def list_models(settings: TranslationSettings, *, is_plain: bool) -> list[tuple[Any, ...]]:
    """One row of COLUMNS a model, the one tried first at the top; `is_plain` for programs: sizes in bytes, true and false."""

    def row(folder: Path | None, name: str, languages: Sequence[str], size: int, licence: str, origin: str, state: str) -> tuple[Any, ...]:
        is_used = folder is not None and folder == in_use
        mark, shown = (is_used, size) if is_plain else ("*" if is_used else "", readable(size))
        return (mark, name, list(languages), shown, licence, origin, state)

    in_use, folder, own = model_in_use(settings), models_folder(settings), own_model_folder()
    rows = [
        row(it.folder, it.hub_id, it.languages, it.size, it.licence or "not stated", f"added {it.added_at:%Y-%m-%d}", it.damage() or "ok")
        for it in installed_models(folder)
    ]
    if own.is_dir():
        card = read_card(own)
        size = sum(path.stat().st_size for path in own.iterdir() if path.is_file())
        licence = str(card.get("licence") or card.get("license") or "not stated")
        languages = [str(code) for code in card.get("languages", []) if code != "en"]
        rows.append(row(own, own.name, languages, size, licence, "ships with chipdeals", why_unusable(own) or "ok"))
    for hub_id, size in unfinished_models(folder).items():
        rows.append(row(None, hub_id, [], size, "", "hub", "not finished: add it again to go on"))
    return rows


def _add(options: argparse.Namespace, settings: TranslationSettings, folder: Path) -> int:
    wanted = _languages(options.languages)
    there = find_model(folder, options.model)
    if there is not None and there.damage(thoroughly=True) is None:
        _tell_added(use_again(there, wanted), settings, "is here already")
        return 0
    plan = plan_for(options.model, folder)
    _say(describe(plan), sys.stderr)
    if not options.yes and not _is_confirmed():
        _say("nothing was downloaded", sys.stdout)
        return 0
    try:
        with progress_bar(plan, sys.stderr) as progress:
            model = add_model(plan, folder, progress, wanted=wanted)
    except KeyboardInterrupt:
        _say("chipdeals: stopped; the same command goes on from here", sys.stderr)
        return 130
    _tell_added(model, settings, "was added")
    return 0


def _languages(text: str | None) -> list[str]:
    codes = [code.strip().lower() for code in (text or "").split(",") if code.strip()]
    if (text is not None and not codes) or not all(code.isascii() and code.isalpha() and len(code) in (2, 3) for code in codes):
        raise UsageError(f"--from must be codes of languages such as pt,es, not {text!r}")
    return codes


def describe(plan: Plan) -> str:
    """What adding a model takes, in one line: size, licence, and what happens to it."""
    repository = plan.repository
    licence = repository.licence or "no licence stated"
    if "nc" in licence.lower().split("-"):
        licence += " (not for commercial use)"
    named = ", ".join(repository.languages[:_MOST_NAMED]) + (" ..." if len(repository.languages) > _MOST_NAMED else "")
    done = "converted already" if plan.is_converted else "then converted to 8 bits"
    told = f"{repository.hub_id}: {readable(plan.size)} from {host()}, {done}; licence: {licence}"
    return told + (f"; languages: {named}" if named else "")


def _is_confirmed() -> bool:
    """Asks at the terminal. Raises UsageError where there is none."""
    if not sys.stdin.isatty():
        raise UsageError("nothing was downloaded: stdin is no terminal to ask at, so say --yes")
    sys.stderr.write("Download it? [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")


@contextmanager
def progress_bar(plan: Plan, out: TextIO) -> Iterator[Progress]:
    """While it is open, what it gives shows how far a download is, and what is done after it; nothing where `out` is no terminal."""
    console = make_console(out)
    if not console.is_terminal:
        yield Progress(lambda _: None, lambda _: None)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn())
    with Bar(*columns, console=console, transient=True) as bar:
        task = bar.add_task("downloading", total=plan.size)
        yield Progress(lambda more: bar.update(task, advance=more), lambda text: bar.update(task, description=text))


def _tell_added(model: InstalledModel, settings: TranslationSettings, what: str) -> None:
    _say(f"{model.hub_id} {what}: reads {', '.join(model.languages)}; {readable(model.size)} in {model.folder}", sys.stdout)
    is_used = model_in_use(settings) == model.folder
    _say(f"{'it translates from now on' if is_used else 'another is preferred by [translation]'}; in use: {tell_use(settings)}", sys.stdout)


def _remove(hub_id: str, settings: TranslationSettings, folder: Path) -> int:
    name, size = remove_model(folder, hub_id)
    _say(f"{name} was removed: {readable(size)} freed", sys.stdout)
    _say(f"in use: {tell_use(settings)}", sys.stdout)
    return 0


def _say(line: str, out: TextIO) -> None:
    out.write(line + "\n")

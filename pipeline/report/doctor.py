"""Which models, translators and sources are usable here, and what to do about the rest."""

from __future__ import annotations

import importlib.metadata
import platform
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from rich import box
from rich.table import Table
from rich.text import Text

from pipeline.extract.extractor import make_pipeline
from pipeline.extract.language_models import NONE, ModelError, examine_model
from pipeline.languages import available
from pipeline.read.relevance import load_model
from pipeline.read.relevance_model import RelevanceModelError
from pipeline.report.console import make_console
from pipeline.report.sources import count_states, read_health, state_of
from pipeline.scrape.sources import SourcesError, folder_of, load_sources
from pipeline.settings import Settings, TranslationSettings, data_folder
from pipeline.store.connect import StoreError
from pipeline.store.query import as_dictionaries, open_for_reading
from pipeline.translate.choose import tell_better, tell_use, translators_in_use, usable_translators
from pipeline.translate.hub.installed import installed_models, models_folder
from pipeline.translate.hub.plan import readable

#: Sources in trouble that are named one by one.
_MOST_NAMED = 10


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    subject: str
    name: str
    is_usable: bool
    #: One line: what is there, or what is missing and what to do about it.
    detail: str


def examine(settings: Settings, database: Path, sources_file: Path | None = None) -> Iterator[Finding]:
    """Looks at everything a run needs; `sources_file` is the file of sources, None for the one that ships."""
    yield Finding("program", "chipdeals", is_usable=True, detail=f"{_version('chipdeals')} on Python {platform.python_version()}")
    for package in ("spacy", "trafilatura", "duckdb", "scrapy", "warcio", "transformers", "ctranslate2"):
        version = _version(package)
        yield Finding("library", package, version is not None, version or "missing: run `make setup`")
    for language in available():
        yield _examine_model(language, settings.models.of(language))
    yield _examine_relevance()
    for name in ("companies.csv", "institutions.csv", "people.csv", "places.csv", "products.csv", "terms.csv"):
        path = data_folder() / "reference" / name
        rows = sum(bool(line.strip()) for line in path.read_text(encoding="utf-8").splitlines()) - 1 if path.exists() else 0
        yield Finding("reference", name, rows > 0, f"{rows} rows" if rows else f"missing: {path}")
    yield from _examine_translators(settings.translation)
    yield Finding("setting", "translation.translator", is_usable=True, detail=settings.translation.translator)
    yield from _examine_sources(settings, database, sources_file)
    yield _examine_store(database)


def _examine_translators(settings: TranslationSettings) -> Iterator[Finding]:
    """Each translator, which are in use, what would be better, and whether the bytes of the models that were added are right."""
    for availability in usable_translators(settings):
        yield Finding("translator", availability.name, availability.usable, availability.detail)
    yield Finding(
        "translator", "in use", is_usable=bool(translators_in_use(settings)) or settings.translator == "none", detail=tell_use(settings)
    )
    better = tell_better(settings)
    if better is not None:
        yield Finding("translator", "better", is_usable=False, detail=better)
    for model in installed_models(models_folder(settings)):
        damage = model.damage(thoroughly=True)
        advice = f"{damage}: `chipdeals models remove {model.hub_id}` and add it again"
        licence = model.licence or "licence not stated"
        yield Finding(
            "added model", model.hub_id, damage is None, advice if damage else f"{licence}, {readable(model.size)} in {model.folder}"
        )


def _examine_sources(settings: Settings, database: Path, sources_file: Path | None) -> Iterator[Finding]:
    """Folders and archives one by one; what is crawled as one line, and by name what went wrong last time or is flagged."""
    try:
        sources = load_sources(sources_file)
    except SourcesError as error:
        yield Finding("source", "sources.toml", is_usable=False, detail=str(error))
        return
    for source in sources:
        if source.is_local:
            folder = folder_of(source, sources_file)
            state = "off" if not source.enabled else str(folder) if folder.exists() else f"missing: {folder}"
            yield Finding("source", source.name, folder.exists(), state)
    crawled = [source for source in sources if not source.is_local]
    if not crawled:
        return
    try:
        health = read_health(database)
    except StoreError:
        health = {}
    states = {it.name: state_of(it, health.get(it.name), is_crawled=settings.crawl.enabled) for it in crawled}
    bad = [name for name, state in states.items() if state in {"failed", "flagged"}]
    yield Finding("source", "crawled", not bad, f"{len(crawled)}: {count_states(states.values())}; `chipdeals sources` lists them")
    for name in bad[:_MOST_NAMED]:
        why = health[name]["last_error"] or "no page, new or known"
        yield Finding(
            "source", name, is_usable=False, detail=f"{states[name]}: {why}; {health[name]['empty_in_a_row']} runs without a page"
        )
    if len(bad) > _MOST_NAMED:
        yield Finding("source", "and more", is_usable=False, detail=f"{len(bad) - _MOST_NAMED} of them")
    if not settings.crawl.contact:
        yield Finding("setting", "crawl.contact", is_usable=False, detail="empty: set a URL by which outlets can reach you")


def _examine_model(language: str, setting: str) -> Finding:
    try:
        card = examine_model(language, setting, thoroughly=True)
        make_pipeline(language, setting)
    except ModelError as error:
        return Finding("model", language, is_usable=False, detail=str(error))
    if setting == NONE:
        return Finding("model", language, is_usable=True, detail=f"rules only, as [models] {language} asks: unknown names will be missed")
    licence = f", {card.licence}" if card.licence else ""
    version = f" {card.version}" if card.version else ""
    origin = "ships with chipdeals" if not setting else f"[models] {language} = {setting!r}"
    return Finding("model", language, is_usable=True, detail=f"{card.name}{version}{licence}: {origin}")


def _examine_relevance() -> Finding:
    try:
        load_model()
    except RelevanceModelError as error:
        return Finding("model", "relevance", is_usable=False, detail=str(error))
    return Finding("model", "relevance", is_usable=True, detail="tells what is on topic: ships with chipdeals")


def _version(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def _examine_store(database: Path) -> Finding:
    try:
        with open_for_reading(database) as connection:
            counts = as_dictionaries(connection, "SELECT count(*) AS articles, count(*) FILTER (is_relevant) AS relevant FROM articles")[0]
    except StoreError as error:
        return Finding("store", str(database), is_usable=False, detail=str(error))
    except Exception as error:  # noqa: BLE001 - whatever is wrong with the file, doctor tells it and goes on
        return Finding("store", str(database), is_usable=False, detail=str(error).splitlines()[0])
    return Finding("store", str(database), is_usable=True, detail=f"{counts['articles']} articles, {counts['relevant']} of them relevant")


def write_findings(findings: Iterable[Finding], out: TextIO) -> None:
    """Prints the findings."""
    console = make_console(out, 160)
    table = Table(box=box.SIMPLE, show_header=False, show_edge=False, pad_edge=False)
    last = ""
    for finding in findings:
        mark = Text("ok", style="green") if finding.is_usable else Text("no", style="red")
        subject = finding.subject if finding.subject != last else ""
        table.add_row(*map(Text, (subject, finding.name)), mark, Text(finding.detail))
        last = finding.subject
    console.print(table)

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
from pipeline.report.console import make_console
from pipeline.scrape.sources import folder_of, load_sources
from pipeline.settings import Settings, data_folder
from pipeline.store.connect import StoreError
from pipeline.store.query import as_dictionaries, open_for_reading
from pipeline.translate.choose import usable_translators


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    subject: str
    name: str
    is_usable: bool
    #: One line: what is there, or what is missing and what to do about it.
    detail: str


def examine(settings: Settings, database: Path) -> Iterator[Finding]:
    """Looks at everything a run needs."""
    yield Finding("program", "chipdeals", is_usable=True, detail=f"{_version('chipdeals')} on Python {platform.python_version()}")
    for package in ("spacy", "trafilatura", "duckdb", "transformers", "ctranslate2"):
        version = _version(package)
        yield Finding("library", package, version is not None, version or "missing: run `make setup`")
    for language in available():
        yield _examine_model(language, settings.models.of(language))
    for name in ("companies.csv", "institutions.csv", "people.csv", "places.csv", "products.csv", "terms.csv"):
        path = data_folder() / "reference" / name
        rows = sum(1 for line in path.open(encoding="utf-8") if line.strip()) - 1 if path.exists() else 0
        yield Finding("reference", name, rows > 0, f"{rows} rows" if rows else f"missing: {path}")
    in_use = settings.translation.translator
    for availability in usable_translators(settings.translation):
        yield Finding("translator", availability.name, availability.usable, availability.detail)
    yield Finding("setting", "translation.translator", is_usable=True, detail=in_use)
    for source in load_sources():
        folder = folder_of(source)
        state = "off" if not source.enabled else str(folder) if folder.exists() else f"missing: {folder}"
        yield Finding("source", source.name, folder.exists(), state)
    yield _examine_store(database)


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

"""data/sources.toml -> the sources an ingest without arguments reads."""

from __future__ import annotations

import tomllib
from dataclasses import MISSING, dataclass, fields
from pathlib import Path
from typing import Any, Literal, get_args

from pipeline.settings import data_folder

SourceKind = Literal["folder"]


class SourcesError(ValueError):
    """sources.toml cannot be used; the message is one line for the user."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One place that pages come from."""

    #: Unique name, kept in articles.source.
    name: str
    #: 'folder': files below `path`.
    kind: SourceKind = "folder"
    #: Folder or file, relative to that of sources.toml.
    path: str = ""
    #: Front page of the outlet; '' for a folder.
    url: str = ""
    #: ISO 639-1 code of most of its articles; '' where mixed.
    language: str = ""
    #: ISO 3166 alpha-2; '' where mixed.
    country: str = ""
    enabled: bool = True


def parse_sources(text: str, *, origin: str = "sources.toml") -> tuple[Source, ...]:
    r"""The sources of a TOML text, in its order.

    Raises SourcesError where the text is no TOML, a key is unknown, missing or of the wrong type, or a name stands there twice.

    >>> parse_sources('[[source]]\nname = "samples"\npath = "samples"')[0].kind
    'folder'
    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SourcesError(f"{origin}: {error}") from None
    unknown = sorted(set(tables) - {"source"})
    if unknown:
        raise SourcesError(f"{origin}: unknown key {unknown[0]!r} (known: source)")
    entries = tables.get("source", [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise SourcesError(f"{origin}: 'source' must be written [[source]]")
    sources = tuple(_parse_source(entry, origin=f"{origin}: source {number}") for number, entry in enumerate(entries, 1))
    names = [source.name for source in sources]
    for name in names:
        if names.count(name) > 1:
            raise SourcesError(f"{origin}: two sources are called {name!r}")
    return sources


def _parse_source(entry: dict[str, Any], *, origin: str) -> Source:
    known = {field.name: field for field in fields(Source)}
    for key, value in entry.items():
        if key not in known:
            raise SourcesError(f"{origin}: unknown key {key!r} (known: {', '.join(known)})")
        wanted = bool if key == "enabled" else str
        if type(value) is not wanted:
            raise SourcesError(f"{origin}: {key} must be {'true or false' if wanted is bool else 'a string'}, not {value!r}")
    for key, field in known.items():
        if field.default is MISSING and not entry.get(key):
            raise SourcesError(f"{origin}: {key} is missing")
    source = Source(**entry)
    if source.kind not in get_args(SourceKind):
        raise SourcesError(f"{origin}: unknown kind {source.kind!r} (known: {', '.join(get_args(SourceKind))})")
    if not source.path:
        raise SourcesError(f"{origin}: path is missing")
    return source


def load_sources(path: Path | None = None) -> tuple[Source, ...]:
    """The sources of `path`, or of data/sources.toml. Raises SourcesError."""
    path = path or data_folder() / "sources.toml"
    try:
        return parse_sources(path.read_text(encoding="utf-8"), origin=path.name)
    except (OSError, UnicodeDecodeError) as error:
        raise SourcesError(f"{path.name}: {getattr(error, 'strerror', None) or error}") from None


def folder_of(source: Source, origin: Path | None = None) -> Path:
    """Where the files of a source lie; `origin` is the sources.toml it stands in."""
    base = origin.parent if origin else data_folder()
    return base / source.path

"""chipdeals.toml -> frozen Settings; an unknown key is an error. Also where data/ lies."""

from __future__ import annotations

import math
import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, get_type_hints

_PACKAGE = Path(__file__).parent
#: What a word may be.
_CHOICES = {
    "translator": ("auto", "apertium", "ctranslate2", "transformers", "none"),
    "engine": ("serial", "processes"),
}
#: Least and greatest of each number.
_RANGES = {
    "batch_size": (1, 100_000),
    "workers": (0, 1_000),
    "max_megabytes": (0.001, 2_000),
    "min_relevance": (0, 1),
    "delay_seconds": (0, 600),
    "concurrency_per_domain": (1, 2),
    "timeout_seconds": (1, 600),
    "retries": (0, 10),
    "most_redirects": (0, 20),
    "articles_per_source": (1, 100_000),
}
#: What a value must be, as an error says it.
_DESCRIBED = {bool: "true or false", int: "a number", float: "a number", str: "a string"}


class SettingsError(ValueError):
    """chipdeals.toml cannot be used; the message is one line for the user."""


def data_folder() -> Path:
    """The folder data/: inside the package where it was installed from a wheel, else beside it."""
    inside = _PACKAGE / "data"
    return inside if inside.is_dir() else _PACKAGE.parent / "data"


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslationSettings:
    """[translation] of chipdeals.toml."""

    #: 'auto', 'apertium', 'ctranslate2', 'transformers' or 'none'.
    translator: str = "auto"
    #: Folder of a converted model or id of an added one (ctranslate2), or folder or hub id of a sequence-to-sequence model (transformers).
    model: str = ""
    #: Where `chipdeals models add` puts models; '' is the user's cache.
    models_folder: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSettings:
    """[read] of chipdeals.toml."""

    #: A page above this size is rejected (MB of 10^6 bytes).
    max_megabytes: float = 10.0
    #: An article whose relevance is lower is off topic, 0 to 1.
    min_relevance: float = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class IngestSettings:
    """[ingest] of chipdeals.toml."""

    #: The store, relative to the working folder.
    database: str = "var/chipdeals.duckdb"
    #: The file of sources; '' is the one that ships.
    sources: str = ""
    #: How the flow runs: 'serial' or 'processes'.
    engine: str = "serial"
    #: Worker processes of the engine 'processes'; 0 for one a core.
    workers: int = 0
    #: Pages a transaction.
    batch_size: int = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class CrawlSettings:
    """[crawl] of chipdeals.toml."""

    #: Whether anything is crawled at all; folders and archives are read all the same.
    enabled: bool = True
    #: Where the outlets can reach whoever runs this, part of the User-Agent.
    contact: str = ""
    #: Least time between two requests to a site; robots.txt and the site's pace may make it longer.
    delay_seconds: float = 1.0
    #: Requests to a site at the same time, 1 or 2.
    concurrency_per_domain: int = 1
    #: How long an answer may take.
    timeout_seconds: float = 15.0
    #: How often a request is tried again after an answer of 429 or 5xx, or none.
    retries: int = 2
    most_redirects: int = 5
    #: Articles taken from one source in one run.
    articles_per_source: int = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSettings:
    """[models] of chipdeals.toml: the language model of each language.

    '' is the one that ships, 'none' the rules alone, else an installed spaCy package ('pt_core_news_lg'), the folder of one, or
    'transformers:' and the folder or hub id of a token-classification model.
    """

    pt: str = ""
    es: str = ""
    en: str = ""

    def of(self, language: str) -> str:
        """The setting for a language; '' for one without a key."""
        return str(getattr(self, language, ""))


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All settings of a run."""

    ingest: IngestSettings = field(default_factory=IngestSettings)
    read: ReadSettings = field(default_factory=ReadSettings)
    crawl: CrawlSettings = field(default_factory=CrawlSettings)
    translation: TranslationSettings = field(default_factory=TranslationSettings)
    models: ModelSettings = field(default_factory=ModelSettings)


def parse_settings(text: str, *, origin: str = "chipdeals.toml") -> Settings:
    r"""Settings from TOML.

    Raises SettingsError where the text is no TOML, a key is unknown or a value has the wrong type or is none of those allowed.

    >>> parse_settings('[ingest]\nengine = "processes"').ingest.engine
    'processes'
    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{origin}: {error}") from None
    types = get_type_hints(Settings)
    known: dict[str, Any] = {}
    for name, table in tables.items():
        if name not in types:
            raise SettingsError(f"{origin}: unknown key {name!r} (known: {', '.join(sorted(types))})")
        if not isinstance(table, dict):
            raise SettingsError(f"{origin}: {name!r} must be a table")
        known[name] = _parse_table(types[name], table, origin=f"{origin}: [{name}]")
    return Settings(**known)


def _parse_table(kind: type, table: dict[str, Any], *, origin: str) -> Any:
    types = get_type_hints(kind)
    values = {}
    for key, value in table.items():
        if key not in types:
            raise SettingsError(f"{origin}: unknown key {key!r} (known: {', '.join(f.name for f in fields(kind))})")
        wanted = types[key]
        values[key] = float(value) if wanted is float and type(value) is int else value
        if type(values[key]) is not wanted:
            raise SettingsError(f"{origin}: {key} must be {_DESCRIBED[wanted]}, not {value!r}")
        if wanted in (int, float) and not (math.isfinite(value) and _RANGES[key][0] <= value <= _RANGES[key][1]):
            raise SettingsError(f"{origin}: {key} must be {_RANGES[key][0]:g} to {_RANGES[key][1]:g}, not {value!r}")
        if key in _CHOICES and value not in _CHOICES[key]:
            raise SettingsError(f"{origin}: {key} must be one of {', '.join(_CHOICES[key])}, not {value!r}")
    return kind(**values)


def load_settings(path: Path | None = None) -> Settings:
    """Settings of `path`, or of chipdeals.toml in the working folder, or the defaults. Raises SettingsError."""
    path = path or Path("chipdeals.toml")
    try:
        if not path.exists():
            return Settings()
        return parse_settings(path.read_text(encoding="utf-8"), origin=path.name)
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path.name}: {getattr(error, 'strerror', None) or error}") from None

"""data/sources.toml -> the sources an ingest without arguments reads."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, asdict, dataclass, fields, replace
from datetime import date, datetime
from difflib import get_close_matches
from fnmatch import fnmatchcase
from math import isfinite
from pathlib import Path
from typing import Any, Literal, get_args
from urllib.parse import unquote, urlsplit

from pipeline.settings import data_folder

SourceKind = Literal["feed", "sitemap", "news_sitemap", "listing", "urls", "folder", "warc"]

#: Kinds that are read from the disk; the others are crawled.
LOCAL_KINDS = frozenset({"folder", "warc"})

_LONGEST_DELAY = 600.0  # seconds
_MOST = 100_000
_LANGUAGE = re.compile(r"[a-z]{2}|")
_COUNTRY = re.compile(r"[A-Z]{2}|")
#: What a key must be, as an error says it; a key of none of these is a string.
_TYPES: dict[str, tuple[type, str]] = {
    "urls": (list, "a list of strings"),
    "include": (list, "a list of strings"),
    "exclude": (list, "a list of strings"),
    "since": (date, "a date such as 2025-10-07"),
    "delay": (float, "a number of seconds"),
    "most": (int, "a whole number"),
    "enabled": (bool, "true or false"),
    "allow_local": (bool, "true or false"),
}


class SourcesError(ValueError):
    """sources.toml cannot be used; the message is one line for the user."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One place that pages come from."""

    #: Unique name, kept in articles.source.
    name: str
    #: feed: RSS or Atom; sitemap: a sitemap or an index of them; news_sitemap: one with news entries; listing: a page of links; urls:
    #: addresses named one by one; folder: files below `path`; warc: an archive of captured pages, or a folder of them.
    kind: SourceKind = "folder"
    #: Folder, archive or text file of addresses (kind urls), relative to the folder of sources.toml.
    path: str = ""
    #: Address of the feed, sitemap or listing; for a folder or archive the front page of the outlet, or ''.
    url: str = ""
    #: Addresses of articles; kind urls only.
    urls: tuple[str, ...] = ()
    #: ISO 639-1 code of most of its articles; '' where mixed.
    language: str = ""
    #: ISO 3166 alpha-2; '' where mixed.
    country: str = ""
    #: Patterns (`*` any characters, slashes too) of the path of an article's address: one must match, where there are any.
    include: tuple[str, ...] = ()
    #: Patterns none of which may match.
    exclude: tuple[str, ...] = ()
    #: Articles that the feed or sitemap dates before this day are left out.
    since: date | None = None
    #: Seconds between two requests; None for that of the settings.
    delay: float | None = None
    #: Articles a run; None for that of the settings.
    most: int | None = None
    enabled: bool = True
    #: Whether addresses of this machine and of private networks may be asked.
    allow_local: bool = False

    @property
    def is_local(self) -> bool:
        """Whether it is read from the disk and not crawled."""
        return self.kind in LOCAL_KINDS

    def accepts(self, url: str) -> bool:
        """Whether the filters let an article's address through.

        >>> Source(name="a", include=("/tecnologia/*",), exclude=("*/video/*",)).accepts("https://a.example/tecnologia/chips?id=3")
        True
        """
        try:
            path = unquote(urlsplit(url).path) or "/"
        except ValueError:
            return False
        if any(fnmatchcase(path, pattern) for pattern in self.exclude):
            return False
        return not self.include or any(fnmatchcase(path, pattern) for pattern in self.include)

    def to_json(self) -> dict[str, Any]:
        """The source as JSON knows it."""
        return {**asdict(self), "since": self.since.isoformat() if self.since else None}

    @classmethod
    def from_json(cls, entry: Mapping[str, Any]) -> Source:
        """The source of `to_json`."""
        lists = {key: tuple(entry[key]) for key in ("urls", "include", "exclude")}
        return cls(**{**entry, **lists, "since": date.fromisoformat(entry["since"]) if entry["since"] else None})


def parse_sources(text: str, *, origin: str = "sources.toml") -> tuple[Source, ...]:
    r"""The sources of a TOML text, in its order.

    Raises SourcesError where the text is no TOML, a key is unknown, missing, of the wrong type or of no use to the kind, or a name stands
    there twice.

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
    name = entry.get("name")
    if isinstance(name, str) and name:
        origin = f"{origin} ({name})"
    values: dict[str, Any] = {}
    for key, value in entry.items():
        if key not in known:
            raise SourcesError(f"{origin}: unknown key {key!r} (known: {', '.join(known)})")
        values[key] = _parse_value(key, value, origin)
    for key, field in known.items():
        if field.default is MISSING and not entry.get(key):
            raise SourcesError(f"{origin}: {key} is missing")
    source = Source(**values)
    if source.kind not in get_args(SourceKind):
        raise SourcesError(f"{origin}: unknown kind {source.kind!r} (known: {', '.join(get_args(SourceKind))})")
    if problem := _problem_of(source):
        raise SourcesError(f"{origin}: {problem}")
    return source


def _parse_value(key: str, value: Any, origin: str) -> Any:
    kind, described = _TYPES.get(key, (str, "a string"))
    if kind is float and type(value) is int:
        value = float(value)
    written: type = type(value)  # exactly: to Python a datetime is a date, and true a number
    if written is not kind or (kind is list and not all(type(inner) is str for inner in value)):
        raise SourcesError(f"{origin}: {key} must be {described}, not {_shown(value)}")
    if key == "delay" and not (isfinite(value) and 0 <= value <= _LONGEST_DELAY):
        raise SourcesError(f"{origin}: delay must be 0 to {_LONGEST_DELAY:g}, not {value!r}")
    if key == "most" and not 1 <= value <= _MOST:
        raise SourcesError(f"{origin}: most must be 1 to {_MOST}, not {value!r}")
    return tuple(value) if kind is list else value


def _shown(value: Any) -> str:
    return value.isoformat() if isinstance(value, datetime | date) else repr(value)


def _problem_of(source: Source) -> str:
    """What is wrong with a source as a whole; '' where nothing is."""
    if not _LANGUAGE.fullmatch(source.language):
        return f"language must be two small letters (ISO 639-1), not {source.language!r}"
    if not _COUNTRY.fullmatch(source.country):
        return f"country must be two capitals (ISO 3166), not {source.country!r}"
    if source.is_local:
        if source.urls:
            return f"urls is of no use to kind {source.kind!r}"
        return "" if source.path else "path is missing"
    if source.kind == "urls":
        if not (source.urls or source.path):
            return "urls or path is missing"
        addresses = source.urls
    else:
        for key in ("path", "urls"):
            if getattr(source, key):
                return f"{key} is of no use to kind {source.kind!r}"
        if not source.url:
            return "url is missing"
        addresses = (source.url,)
    for address in addresses:
        if not _is_web(address):
            return f"{address!r} is no http(s) address"
    if any(not pattern.startswith(("/", "*")) for pattern in (*source.include, *source.exclude)):
        return "a pattern of include or exclude begins with '/' or '*', as the path of an address does"
    return ""


def _is_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and not re.search(r"\s", address) and (parts.port or 1) > 0
    except ValueError:
        return False


def load_sources(path: Path | None = None) -> tuple[Source, ...]:
    """The sources of `path`, or of data/sources.toml. Raises SourcesError."""
    path = path or data_folder() / "sources.toml"
    try:
        return parse_sources(path.read_text(encoding="utf-8"), origin=path.name)
    except (OSError, UnicodeDecodeError) as error:
        raise SourcesError(f"{path.name}: {getattr(error, 'strerror', None) or error}") from None


class UnknownSourceError(SourcesError):
    """A source that was asked for by name is not in sources.toml."""


def choose_sources(sources: tuple[Source, ...], names: Sequence[str] = ()) -> tuple[Source, ...]:
    """The enabled ones, or those that `names` names, enabled or not. Raises UnknownSourceError."""
    if not names:
        return tuple(source for source in sources if source.enabled)
    known = {source.name: source for source in sources}
    for name in names:
        if name not in known:
            near = get_close_matches(name, known, n=3)
            raise UnknownSourceError(
                f"no source {name!r}: " + (f"did you mean {' or '.join(near)}?" if near else "`chipdeals sources` lists them")
            )
    return tuple(source for source in sources if source.name in names)


def with_addresses(source: Source, origin: Path | None = None) -> Source:
    """A source of kind urls with the addresses of its text file (one a line; '#' begins a comment) in `urls`; any other as it is.

    Raises SourcesError where the file cannot be read or a line is no address.
    """
    if source.kind != "urls" or not source.path:
        return source
    path = folder_of(source, origin)
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise SourcesError(f"{path}: {getattr(error, 'strerror', None) or error}") from None
    found = list(source.urls)
    for number, line in enumerate(lines, 1):
        address = line.partition(" #")[0].strip()
        if not address or address.startswith("#"):
            continue
        if not _is_web(address):
            raise SourcesError(f"{path}, line {number}: {address[:100]!r} is no http(s) address")
        found.append(address)
    return replace(source, urls=tuple(dict.fromkeys(found)), path="")


def folder_of(source: Source, origin: Path | None = None) -> Path:
    """Where the files of a source lie; `origin` is the sources.toml it stands in."""
    base = origin.parent if origin else data_folder()
    return base / source.path

"""What a hub says of a model: its files with sizes and checksums, licence, languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from pipeline.translate.hub.connection import HubError, endpoint, fetch_json, host

_ID = re.compile(r"[A-Za-z0-9_][\w.-]{0,95}(?:/[A-Za-z0-9_][\w.-]{0,95})?", re.ASCII)
_COMMIT = re.compile(r"[0-9a-f]{40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
#: Names with a way out of the folder: 'a/../../b', '/etc/x', 'C:x', a backslash or a control character.
_UNSAFE = re.compile(r"(?:^|/)\.\.(?:/|$)|^/|^[A-Za-z]:|\\|[\x00-\x1f\x7f]|^$")


@dataclass(frozen=True, slots=True)
class RepositoryFile:
    """A file as the hub lists it."""

    name: str
    size: int
    #: SHA-256 of the content; None where the hub keeps the file in git itself.
    sha256: str | None = None
    #: SHA-1 of git's blob; None where there is none.
    git_sha1: str | None = None


@dataclass(frozen=True, slots=True)
class Repository:
    """A model of the hub at one commit."""

    hub_id: str
    commit: str
    licence: str
    #: Codes as its card gives them: 'pt', 'por', 'en'.
    languages: tuple[str, ...]
    files: tuple[RepositoryFile, ...]

    def address_of(self, file: RepositoryFile) -> str:
        """Where the file's content lies."""
        return f"{endpoint()}/{self.hub_id}/resolve/{self.commit}/{file.name}"


def look_up(hub_id: str) -> Repository:
    """Asks the hub for a model. Raises HubError."""
    if not _ID.fullmatch(hub_id) or ".." in hub_id or "--" in hub_id:
        raise HubError(f"{one_line(hub_id)!r} is no id of a model: one looks like Helsinki-NLP/opus-mt-ROMANCE-en")
    return parse_description(hub_id, fetch_json(f"{endpoint()}/api/models/{hub_id}?blobs=true", hub_id))


def parse_description(hub_id: str, described: Any) -> Repository:
    """A Repository from the hub's JSON. Raises HubError where it is no such description or lists what cannot be."""
    if not isinstance(described, dict) or not isinstance(described.get("siblings"), list):
        raise HubError(f"{host()} does not answer as a hub does: is there a login page or a proxy in between?")
    commit = described.get("sha")
    if not isinstance(commit, str) or not _COMMIT.fullmatch(commit):
        raise HubError(f"{host()} names no commit of {hub_id}")
    card = described.get("cardData")
    card = card if isinstance(card, dict) else {}
    return Repository(
        hub_id, commit, _licence_of(card), _texts(card.get("language")), tuple(_file(hub_id, it) for it in described["siblings"])
    )


def one_line(text: object) -> str:
    r"""Text of others, fit for a terminal.

    >>> one_line("MIT\x1b[31m\nand more")
    'MIT [31m and more'
    """
    return " ".join("".join(c if c.isprintable() else " " for c in str(text)[:500]).split())[:120]


def _licence_of(card: dict[str, Any]) -> str:
    named = _texts(card.get("license"))
    if named in ((), ("other",), ("unknown",)):
        named = _texts(card.get("license_name")) or named
    return ", ".join(named)


def _texts(value: Any) -> tuple[str, ...]:
    values = value if isinstance(value, list) else [value]
    return tuple(one_line(it) for it in values[:500] if isinstance(it, str) and it.strip())


def _file(hub_id: str, listed: Any) -> RepositoryFile:
    name = listed.get("rfilename") if isinstance(listed, dict) else None
    if not isinstance(name, str) or _UNSAFE.search(name):
        raise HubError(f"{hub_id} lists a file outside its folder ({one_line(name)!r}): not taken")
    large = listed.get("lfs")
    large = large if isinstance(large, dict) else {}
    size = large.get("size", listed.get("size"))
    sha256, sha1 = large.get("sha256") or large.get("oid"), listed.get("blobId")
    return RepositoryFile(
        name,
        size if type(size) is int else -1,
        sha256 if isinstance(sha256, str) and _SHA256.fullmatch(sha256) else None,
        sha1 if not large and isinstance(sha1, str) and _COMMIT.fullmatch(sha1) else None,
    )

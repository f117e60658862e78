"""Files of a repository onto the disk: resumed where they broke off, checked before they count."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from pathlib import Path

from pipeline.translate.hub.connection import HubError, LostError, host, open_stream
from pipeline.translate.hub.plan import readable
from pipeline.translate.hub.repository import Repository, RepositoryFile

#: Seconds to wait before each further try.
PAUSES = (1.0, 3.0, 10.0)
_CHUNK = 1 << 20

#: Told how many bytes more there are (fewer, where a file starts again).
Advance = Callable[[int], None]


def fetch_file(repository: Repository, file: RepositoryFile, folder: Path, advance: Advance) -> None:
    """Brings `file` into `folder`. What is there already is not fetched again, what is there in part goes on from its last byte.

    The file has its name only when its checksum is right; until then it is called NAME.incomplete. Raises HubError, OSError.
    """
    target = folder / file.name
    if target.is_file() and target.stat().st_size == file.size:
        advance(file.size)
        return
    partial = folder / f"{file.name}.incomplete"
    if partial.is_file():
        advance(partial.stat().st_size)
    for pause in (*PAUSES, None):
        try:
            _receive(repository, file, partial, advance)
            break
        except LostError as error:
            if pause is None:
                done = partial.stat().st_size if partial.is_file() else 0
                raise HubError(
                    f"{host()} broke off at {readable(done)} of {readable(file.size)} of {file.name}: the same command goes on from there"
                    if done
                    else str(error)
                ) from None
            time.sleep(pause)
    if not is_right(partial, file):
        partial.unlink()
        raise HubError(f"{file.name} of {repository.hub_id} arrived with a wrong checksum and was thrown away: try again")
    partial.replace(target)


def is_right(path: Path, file: RepositoryFile) -> bool:
    """Whether a file has the checksum that the hub lists; git's own hash is over a head with the length and the content."""
    digest = hashlib.sha256() if file.sha256 else hashlib.sha1(b"blob %d\0" % file.size, usedforsecurity=False)
    with path.open("rb") as content:
        while chunk := content.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest() == (file.sha256 or file.git_sha1)


def sha256_of(path: Path) -> str:
    """SHA-256 of a file's content."""
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _receive(repository: Repository, file: RepositoryFile, partial: Path, advance: Advance) -> None:
    """Appends to `partial` what it lacks. Raises LostError where the stream ends too early."""
    have = partial.stat().st_size if partial.is_file() else 0
    if have > file.size:
        partial.unlink()
        advance(-have)
        have = 0
    if have == file.size:
        return
    with open_stream(repository.address_of(file), repository.hub_id, start=have) as answer:
        begins = _first_byte(answer)
        if answer.status_code == 416 or (begins != have and begins != 0):
            partial.unlink(missing_ok=True)
            advance(-have)
            raise LostError(f"{host()} sent another part of {file.name} than was asked for")
        if begins == 0 and have:  # a hub or cache that knows no ranges
            advance(-have)
            have = 0
        if "text/html" in answer.headers.get("Content-Type", ""):
            raise HubError(f"{host()} sent a web page instead of {file.name}: is there a login page or a proxy in between?")
        with partial.open("ab" if have else "wb") as out:
            for chunk in answer.iter_bytes():  # as it comes: what waits for a full chunk is lost when the connection is
                have += len(chunk)
                if have > file.size:
                    out.truncate(0)
                    raise HubError(f"{host()} sends more of {file.name} than the {readable(file.size)} it lists: not taken")
                out.write(chunk)
                advance(len(chunk))
    if have < file.size:
        raise LostError(f"{host()} sent only {readable(have)} of {file.name}")


def _first_byte(answer: object) -> int:
    """Where in the file the answer begins; 0 for a whole one, -1 where a partial one does not say."""
    if getattr(answer, "status_code", 0) != 206:
        return 0
    told = str(getattr(answer, "headers", {}).get("Content-Range", "")).removeprefix("bytes ").partition("-")[0]
    return int(told) if told.isascii() and told.isdecimal() else -1

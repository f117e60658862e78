"""Whether a folder holds a converted model that is whole. Nothing heavy is imported, the weights are not read."""

from __future__ import annotations

import json
import os
import struct
from pathlib import Path
from typing import IO, Any

from pipeline.translate.language_codes import codes_of

#: Where a sentencepiece model may lie: in the folder, or beside it as training leaves it.
SOURCE_PIECES = ("source.spm", "sp.model", "sentencepiece.model", "sentencepiece.bpe.model", "spiece.model", "tokenizer.model")
TARGET_PIECES = ("target.spm", *SOURCE_PIECES[1:])
TOKENIZER_FILES = ("tokenizer.json", "tokenizer_config.json")
_VOCABULARIES = tuple(f"{name}.{kind}" for name in ("shared_vocabulary", "source_vocabulary") for kind in ("json", "txt"))
#: Files of the folder that are JSON, where they are there.
_JSON = ("config.json", "shared_vocabulary.json", "source_vocabulary.json", "target_vocabulary.json", *TOKENIZER_FILES)
#: The layout of model.bin below: version 6 since CTranslate2 3.0; what is newer is left to the engine to judge.
_BINARY_VERSION = 6
_MOST_VARIABLES, _MOST_DIMENSIONS = 100_000, 16


def why_unusable(folder: Path) -> str | None:
    """What a folder lacks to be a model here, or which of its files is damaged, in one clause; None where nothing is seen.

    Takes some milliseconds: files of JSON are read, of the weights only how long each should be.
    """
    if not folder.is_dir():
        return f"no folder {folder}"
    if not (folder / "model.bin").is_file():
        return f"no model.bin in {folder}"
    if not any((folder / name).is_file() for name in (*TOKENIZER_FILES, *SOURCE_PIECES)) and not (folder.parent / "sp.model").is_file():
        return f"no sentencepiece model or tokenizer in {folder}"
    if not any((folder / name).is_file() for name in _VOCABULARIES):
        return f"no vocabulary in {folder}"
    for name in _JSON:
        path = folder / name
        try:
            if path.is_file():
                json.loads(path.read_bytes())
        except OSError as error:
            return f"cannot read {path}: {error.strerror}"
        except ValueError:
            return f"{path} is damaged"
    return _damage(folder / "model.bin")


def read_card(folder: Path) -> dict[str, Any]:
    """card.json of a model: 'languages' names those it reads; {} where there is none."""
    try:
        card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return card if isinstance(card, dict) else {}


def languages_in_card(folder: Path) -> frozenset[str] | None:
    """ISO 639-1 codes of what the model reads into English by its card, none where it is best at none; None where no card tells."""
    codes = read_card(folder).get("languages")
    return frozenset(str(code) for code in codes) - {*codes_of("en")} if isinstance(codes, list) else None


def yielded_in_card(folder: Path) -> frozenset[str]:
    """ISO 639-1 codes of what the model reads, but less well than Apertium: it is asked where nothing else reads them."""
    codes = read_card(folder).get("yields")
    return frozenset(str(code) for code in codes) if isinstance(codes, list) else frozenset()


def _damage(path: Path) -> str | None:
    """Follows the lengths in model.bin from one variable to the next: they must end where the file does."""
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if _read(file, "I") != _BINARY_VERSION:
                file.seek(0)
                return None if _BINARY_VERSION < _read(file, "I") < _BINARY_VERSION + 10 else f"{path} is no model"
            _skip_text(file)
            _read(file, "I")
            for _ in range(_bounded(_read(file, "I"), _MOST_VARIABLES)):
                _skip_text(file)
                file.seek(4 * _bounded(_read(file, "B"), _MOST_DIMENSIONS) + 1, os.SEEK_CUR)
                file.seek(_read(file, "I"), os.SEEK_CUR)
                if file.tell() > size:
                    return f"{path} is cut short"
            for _ in range(_bounded(_read(file, "I"), _MOST_VARIABLES)):  # one variable under two names
                _skip_text(file)
                _skip_text(file)
            return f"{path} is damaged" if file.read(1) else None
    except EOFError:
        return f"{path} is cut short"
    except ValueError:
        return f"{path} is damaged"
    except OSError as error:
        return f"cannot read {path}: {error.strerror}"


def _read(file: IO[bytes], kind: str) -> int:
    size = struct.calcsize(f"<{kind}")
    found = file.read(size)
    if len(found) < size:
        raise EOFError
    return int(struct.unpack(f"<{kind}", found)[0])


def _skip_text(file: IO[bytes]) -> None:
    length = _read(file, "H")
    if len(file.read(length)) < length:
        raise EOFError


def _bounded(number: int, most: int) -> int:
    if number > most:
        raise ValueError(number)
    return number

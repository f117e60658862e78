"""What decides the facts of a page, as a hash: where it changes, ingest processes the page again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

from pipeline import __version__
from pipeline.extract.language_models import examine_model
from pipeline.languages import available
from pipeline.read.relevance import load_model
from pipeline.settings import Settings, data_folder
from pipeline.text import make_id

#: Code that decides the facts of an article, and with it what is worked out over all articles.
_DECIDES = ("records.py", "text.py", "addresses.py", "flow.py", "languages", "read", "extract", "translate")
#: What tells one trained relevance model from another; the manifest has the hash of its weights.
_MODEL_FILES = ("manifest.json", "README.md")


def fingerprint(settings: Settings, translator: str | None, models: Sequence[str] = ()) -> str:
    """A hash of all that decides what a page becomes: code of the stages, reference data, models, translator, settings of reading.

    `models` are the fingerprints of the language models.
    """
    return make_id(__version__, _of_code(_DECIDES), _of_relevance(), translator, settings.read, *models)


def fingerprint_of_passes() -> str:
    """A hash of all that decides what is worked out over the whole store."""
    return make_id(__version__, _of_code((*_DECIDES, "passes")))


def examine_models(settings: Settings) -> list[str]:
    """The fingerprints of the language models.

    Raises ModelError or RelevanceModelError before anything is stored: the relevance model and a language model of the user's are loaded,
    one that ships has a manifest.
    """
    load_model()
    found = []
    for language in available():
        setting = settings.models.of(language)
        found.append(examine_model(language, setting).fingerprint)
        if setting:
            from pipeline.extract.extractor import make_pipeline  # noqa: PLC0415 - spaCy

            make_pipeline(language, setting)
    return found


def _of_relevance() -> str:
    digest = hashlib.sha256()
    for name in _MODEL_FILES:
        path = data_folder() / "models" / "relevance" / name
        if path.is_file():
            digest.update(path.read_bytes())
    return digest.hexdigest()


@cache
def _of_code(names: tuple[str, ...]) -> str:
    digest = hashlib.sha256()
    package = Path(__file__).parent.parent
    for path in _files([*(package / name for name in names), data_folder() / "reference"]):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _files(roots: Iterable[Path]) -> Iterator[Path]:
    for root in roots:
        found = [root] if root.is_file() else root.rglob("*")
        yield from sorted(path for path in found if path.suffix in {".py", ".csv"})

"""What tells a translator from an older one of the same name: its files, and the code that shapes its English."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from weakref import WeakKeyDictionary

from pipeline.settings import data_folder
from pipeline.text import make_id
from pipeline.translate.routing import RoutingTranslator
from pipeline.translate.translator import Translator

_TERMS = "terms.csv"
#: Of translators met before: what is loaded stays what it was, also where a better model is put in its folder during a run.
_known: WeakKeyDictionary[Translator, str] = WeakKeyDictionary()


def identity_of(translator: Translator) -> str:
    """A hash that changes where the translator would make another English of the same passage.

    A translator that lies in a folder says so by an attribute `folder`: a better model in its place is another translator. To be asked
    first when the translator has just been made: its files are read then, and once.
    """
    if isinstance(translator, RoutingTranslator):
        routes = [(language, translator.route(language)) for language in sorted(translator.languages())]
        return make_id([(language, identity_of(it.first), identity_of(it.second) if it.second else "") for language, it in routes])
    if translator not in _known:
        folder = getattr(translator, "folder", None)
        _known[translator] = make_id(translator.name, _of_files(folder) if isinstance(folder, Path) else "", _of_code())
    return _known[translator]


def _of_files(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        if path.is_file():
            digest.update(path.name.encode())
            with path.open("rb") as file:
                while block := file.read(1 << 20):
                    digest.update(block)
    return digest.hexdigest()


@cache
def _of_code() -> str:
    """The modules of this package and the terms: both show in the English."""
    digest = hashlib.sha256()
    for path in (*sorted(Path(__file__).parent.glob("*.py")), data_folder() / "reference" / _TERMS):
        if path.is_file():
            digest.update(path.name.encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()

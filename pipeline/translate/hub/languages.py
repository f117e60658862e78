"""Which languages a model of a hub reads into English: by the marks of its vocabulary, its name, its card - or by nobody's word."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from pipeline.translate.hub.connection import HubError
from pipeline.translate.language_codes import KNOWN, codes_of, direction_of

#: Marks of languages in vocabularies: '>>eng<<' of Marian, '__en__' of M2M100, 'eng_Latn' of NLLB, 'en_XX' of mBART.
_MARK = re.compile(r">>\w{2,12}<<|__[a-z]{2,3}__|[a-z]{3}_[A-Z][a-z]{3}|[a-z]{2}_[A-Z]{2}")
_FILES = (
    "vocab.json", "tokenizer.json", "special_tokens_map.json", "tokenizer_config.json", "added_tokens.json",
    "shared_vocabulary.json", "shared_vocabulary.txt", "source_vocabulary.json", "source_vocabulary.txt", "target_vocabulary.json",
)  # fmt: skip
#: Models of many languages that go out of English only.
_FROM_ENGLISH = re.compile(r"one[-_]to[-_]many", re.IGNORECASE)


def languages_of(
    hub_id: str, named: Collection[str], folder: Path, wanted: Collection[str] = (), *, built_in: Collection[str] = ()
) -> frozenset[str]:
    """ISO 639-1 codes of what the model reads into English; `named` are the languages of its card, `wanted` what the user says.

    `built_in` are marks that its tokenizer knows without any file.

    Raises HubError where it does not translate into English, or nothing tells what it reads: a model that is taken for what it is not
    would fill the store with nonsense.
    """
    marks = marks_in(folder) | frozenset(built_in)
    direction = direction_of(hub_id.rpartition("/")[2])
    into_english = any(mark in marks for code in codes_of("en") for mark in (code, f"__{code}__"))
    named_english = any(f">>{code}<<" in marks for code in codes_of("en"))
    if _FROM_ENGLISH.search(hub_id) or (direction is not None and not direction.is_into_english and not (into_english or named_english)):
        raise HubError(f"{hub_id} does not translate into English")
    if into_english:
        found = {language for language in KNOWN if any(mark in marks for code in codes_of(language) for mark in (code, f"__{code}__"))}
    elif direction is not None and direction.sources:
        found = set(direction.sources)
    elif any(code in named for code in codes_of("en")):
        found = {language for language in KNOWN if any(code in named for code in codes_of(language))}
    else:
        found = set()
    found.discard("en")
    if wanted:
        unread = sorted(set(wanted) - found) if into_english else []
        if unread:
            raise HubError(f"{hub_id} does not read {', '.join(unread)} (it reads {', '.join(sorted(found))})")
        return frozenset(wanted)
    if not found:
        raise HubError(f"nothing tells what {hub_id} reads into English: say it with --from, such as --from pt,es")
    return frozenset(found)


def marks_in(folder: Path) -> frozenset[str]:
    """The marks of languages in the tokenizer's files."""
    marks: set[str] = set()
    for name in _FILES:
        path = folder / name
        if not path.is_file():
            continue
        try:
            text = path.read_text(encoding="utf-8")
            entries = text.split("\n") if path.suffix == ".txt" else _strings(json.loads(text))
            marks.update(entry for entry in entries if _MARK.fullmatch(entry))
        except (ValueError, RecursionError):
            raise HubError(f"{name} of the model cannot be read: it is no {path.suffix[1:].upper()}") from None
    return frozenset(marks)


def _strings(value: Any) -> Iterator[str]:
    """Every key and text of decoded JSON."""
    waiting = [value]
    while waiting:
        it = waiting.pop()
        if isinstance(it, str):
            yield it
        elif isinstance(it, dict):
            waiting += [*it.keys(), *it.values()]
        elif isinstance(it, list):
            waiting += it

"""The translation memory: which English was made of a passage, by which translator, and with what protected."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import duckdb
import pyarrow as pa

from pipeline.translate.passage import PassageKey, Rendering

#: What holds for a passage: what the first translator of the language made as it is now, else what the second one did in its stead.
_RECALL = """
SELECT text, protected, arg_min({text_en: m.text_en, translator: m.translator, mended_by: m.mended_by, is_second: m.is_second}, m.is_second)
FROM wanted JOIN translation_memory m USING (text, protected)
WHERE m.language = $1 AND m.made_with <> '' AND ((m.made_with = $2 AND NOT m.is_second) OR (m.made_with = $3 AND m.is_second))
GROUP BY text, protected
"""
#: Of the same translator only the latest is kept: what an older model of that name or older rules made is no use any more.
_FORGET = """
DELETE FROM translation_memory m USING incoming i
WHERE m.language = i.language AND m.translator = i.translator AND m.text = i.text AND m.protected = i.protected
   OR m.made_with = '' AND m.language = i.language AND m.text = i.text
"""


@dataclass(frozen=True, slots=True)
class Makers:
    """Who translates a language: what identifies the first translator and the second one, as they are now."""

    first: str
    #: Empty where there is none.
    second: str = ""


def recall(connection: duckdb.DuckDBPyConnection, language: str, makers: Makers, keys: Iterable[PassageKey]) -> dict[PassageKey, Rendering]:
    """The English of those passages that these translators have made before."""
    unique = list(dict.fromkeys(keys))
    wanted = pa.table(
        {"text": pa.array([it[0] for it in unique], pa.string()), "protected": pa.array([it[1] for it in unique], pa.string())}
    )
    connection.register("wanted", wanted)
    try:
        found = connection.execute(_RECALL, [language, makers.first, makers.second or None]).fetchall()
    finally:
        connection.unregister("wanted")
    return {(text, protected): Rendering(**made) for text, protected, made in found}


def memory_rows(made: Mapping[str, Mapping[PassageKey, Rendering]], makers: Mapping[str, Makers]) -> list[dict[str, Any]]:
    """The rows of what was translated newly, language -> passage -> English."""
    return [
        {
            "language": language, "translator": it.translator, "text": text, "text_en": it.text_en, "protected": protected,
            "made_with": makers[language].second if it.is_second else makers[language].first,
            "is_second": it.is_second, "mended_by": it.mended_by,
        }
        for language, passages in made.items()
        for (text, protected), it in passages.items()
    ]  # fmt: skip


def forget(connection: duckdb.DuckDBPyConnection, rows: list[dict[str, Any]]) -> None:
    """Drops what these rows take the place of; to be called in the transaction that writes them."""
    if not rows:
        return
    names = ("language", "translator", "text", "protected")
    connection.register("incoming", pa.table({name: pa.array([row[name] for row in rows], pa.string()) for name in names}))
    try:
        connection.execute(_FORGET)
    finally:
        with suppress(duckdb.Error):  # in a transaction that failed this fails too, and would hide why
            connection.unregister("incoming")

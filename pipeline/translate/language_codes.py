"""How multilingual models name languages, and which a model reads into English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from pipeline.languages import available

#: ISO 639-1 -> the codes of NLLB, of mBART and of names such as 'opus-mt-tc-big-itc-eng'.
_CODES = {
    "pt": ("por_Latn", "pt_XX", "por"), "es": ("spa_Latn", "es_XX", "spa"), "en": ("eng_Latn", "en_XX", "eng"),
    "fr": ("fra_Latn", "fr_XX", "fra"), "it": ("ita_Latn", "it_IT", "ita"), "de": ("deu_Latn", "de_DE", "deu"),
    "ca": ("cat_Latn", "ca_XX", "cat"), "nl": ("nld_Latn", "nl_XX", "nld"), "zh": ("zho_Hans", "zh_CN", "zho"),
    "ja": ("jpn_Jpan", "ja_XX", "jpn"), "ko": ("kor_Hang", "ko_KR", "kor"), "gl": ("glg_Latn", "gl_ES", "glg"),
}  # fmt: skip
#: The languages that have other names than their ISO 639-1 code here.
KNOWN = tuple(_CODES)
#: Groups that models are named after.
_ROMANCE = ("pt", "es", "fr", "it", "ca", "gl")
_GROUPS = {"itc": _ROMANCE, "roa": _ROMANCE, "romance": _ROMANCE}


@dataclass(frozen=True, slots=True)
class Direction:
    """What a model's name says of its languages."""

    #: ISO 639-1 codes of the known ones it reads.
    sources: frozenset[str]
    is_into_english: bool


def codes_of(language: str) -> tuple[str, ...]:
    """All names a language may go by, ISO 639-1 first.

    >>> codes_of("pt")
    ('pt', 'por_Latn', 'pt_XX', 'por')
    """
    return (language, *_CODES.get(language, ()))


def special_code(tokenizer: Any, language: str) -> str | None:
    """The tokenizer's own name of the language; None where it has none, as of a model of one pair."""
    if hasattr(tokenizer, "lang_code_to_token"):  # M2M100
        return language if language in tokenizer.lang_code_to_token else None
    marks = {str(token) for token in getattr(tokenizer, "all_special_tokens", ())}
    marks |= {str(token) for token in getattr(tokenizer, "additional_special_tokens", ()) or ()}
    marks |= set(getattr(tokenizer, "lang_code_to_id", None) or ())
    return next((code for code in codes_of(language)[1:3] if code in marks), None)


def reads(tokenizer: Any, name: str) -> frozenset[str]:
    """The languages a model reads into English, by its tokenizer's codes, else by its name, else all that have a file here."""
    if special_code(tokenizer, "en") is not None:
        return frozenset(language for language in _CODES if language != "en" and special_code(tokenizer, language) is not None)
    return reads_by_name(name)


def direction_of(name: str) -> Direction | None:
    """The languages that stand side by side in a model's name, the last of them the target; None where there are no two.

    >>> direction_of("opus-mt-tc-big-cat_spa-en") == Direction(frozenset({"ca", "es"}), is_into_english=True)
    True
    >>> direction_of("opus-mt-en-ROMANCE").is_into_english, direction_of("nllb-200-distilled-600M")
    (False, None)
    """
    parts = [part for part in re.split(r"[^A-Za-z]+", name) if part]
    meant = [_meant_by(part) for part in parts]
    for last in range(len(parts) - 1, 0, -1):
        if not meant[last] or not (meant[last - 1] or (meant[last] == {"en"} and last > 1)):
            continue
        first = last
        while first > 0 and meant[first - 1]:
            first -= 1
        sources = frozenset().union(*meant[first:last]) - {"en"}
        return Direction(sources, is_into_english=meant[last] == {"en"})
    return None


def _meant_by(part: str) -> frozenset[str]:
    """The languages that a part of a name stands for: 'por', 'ROMANCE'; none for any other word."""
    if part.lower() in _GROUPS:
        return frozenset(_GROUPS[part.lower()])
    return frozenset(language for language in _CODES if part.lower() in codes_of(language))


def reads_by_name(name: str) -> frozenset[str]:
    """The languages that a model's name tells it reads; none where it tells that the model translates into another language.

    >>> sorted(reads_by_name("opus-mt-tc-big-por-eng")), sorted(reads_by_name("pt-en")), sorted(reads_by_name("opus-mt-en-pt"))
    (['pt'], ['pt'], [])
    """
    direction = direction_of(name)
    if direction is not None and (direction.sources or not direction.is_into_english):
        return direction.sources if direction.is_into_english else frozenset()
    return frozenset(language for language in available() if language != "en")


def prefix_of(name: str, tokenizer: Any) -> str:
    """What the source begins with to name the target: '>>eng<<' where the vocabulary has it, the task for T5."""
    vocabulary = tokenizer.get_vocab() if hasattr(tokenizer, "get_vocab") else {}
    for code in codes_of("en"):
        if f">>{code}<<" in vocabulary:
            return f">>{code}<< "
    if "madlad" in name.lower() or "<2en>" in vocabulary:
        return "<2en> "
    return ""

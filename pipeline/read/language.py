"""Text -> ISO 639-1 code of its language."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

#: The languages newsrooms write in that are told apart; a wider set only adds mistakes on short texts.
KNOWN = (
    "ar bg ca cs da de el en es et eu fa fi fr gl he hi hr hu id it ja ko lt lv ms nb nl no pl pt ro ru sk sl sq sr sv th tr uk ur vi zh"
).split()  # fmt: skip
_SAMPLE = 600
# A text shorter than this in letters tells too little: the page's own word counts.
_SHORT = 120
_LETTERS = re.compile(r"[^\W\d_]+")


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([code for code in KNOWN if code in set(identifier.nb_classes)])
    return identifier


def detect_language(text: str, hint: str = "") -> str | None:
    """The language of `text`, 'pt' for every Portuguese; None where there are too few words.

    `hint` is what the page declares, such as 'pt-BR': it decides on short texts.

    >>> detect_language("A fabricante anunciou ontem um investimento de dois bilhões na nova fábrica de semicondutores.")
    'pt'
    """
    sample = text[:_SAMPLE]
    letters = sum(map(len, _LETTERS.findall(sample)))
    declared = re.split(r"[-_]", hint.strip().lower())[0] if hint else ""
    if declared not in KNOWN:
        declared = ""
    if letters < 15:
        return declared or None
    code, confidence = _identifier().classify(sample)
    code = {"nb": "no", "nn": "no"}.get(str(code), str(code))
    is_unsure = (letters < _SHORT and confidence < 0.5) or (confidence < 0.9 and declared in {"pt", "es", "gl", "ca"})
    if declared and declared != code and is_unsure:
        return declared
    if code == "gl" and declared != "gl":  # Galician is rare, and Portuguese or Spanish with many names passes for it
        code = _without("gl", sample)
    if confidence < 0.12 and not declared and letters < _SHORT:
        return None
    return code


def _without(unwanted: str, sample: str) -> str:
    """The most likely language apart from one."""
    ranked = _identifier().rank(sample)
    return next(str(code) for code, _ in ranked if code != unwanted)

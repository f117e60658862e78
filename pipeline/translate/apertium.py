"""Apertium as translator: every pair of its data that leads to English, alone or over one other language."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from pipeline.languages import rules_for
from pipeline.translate.apertium_mode import ApertiumMode
from pipeline.translate.pieces import Piece, cut
from pipeline.translate.placeholders import mask, unmask
from pipeline.translate.polish import polish, recase
from pipeline.translate.terms import find_terms
from pipeline.translate.translator import Protected, TranslatorError, without_overlaps

#: ISO 639-3 as newer pairs are named -> ISO 639-1.
_SHORT_CODES = {
    "por": "pt", "spa": "es", "eng": "en", "cat": "ca", "fra": "fr", "ita": "it", "glg": "gl", "ron": "ro", "oci": "oc", "arg": "an",
    "ast": "ast", "epo": "eo", "isl": "is", "swe": "sv", "nob": "nb", "dan": "da", "nld": "nl", "afr": "af", "eus": "eu",
}  # fmt: skip
#: Characters that mean something in Apertium's stream.
_SPECIAL = re.compile(r"([\[\]{}^$/\\@<>])")
_ESCAPED = re.compile(r"\\(.)")
_ENDS = re.compile(r"[.!?…:;][\"”»’)\]]*$")
#: Longest piece handed over at once.
_LIMIT = 1200
_START_SECONDS = 30.0


@cache
def find_chains(binary: str) -> dict[str, tuple[str, ...]]:
    """Language code -> the modes that lead from it to English, one or two. Empty where there is no Apertium or it does not answer."""
    try:
        answer = subprocess.run([binary, "-l"], capture_output=True, timeout=20, check=False)  # noqa: S603  # the user's own apertium
    except (OSError, subprocess.TimeoutExpired):
        return {}
    return chains(answer.stdout.decode("utf-8", "replace").split())


def chains(modes: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The shortest chain of modes to English for each language; the American variant where there is one.

    >>> chains(["eng-spa", "es-pt", "pt-es", "spa-eng", "spa-eng_US"])
    {'es': ('spa-eng_US',), 'pt': ('pt-es', 'spa-eng_US')}
    """
    steps: dict[tuple[str, str], str] = {}
    for mode in sorted(modes, key=lambda m: (m.endswith("_US"), "_" not in m)):
        source, _, target = mode.partition("-")
        if target:
            steps[_code(source), _code(target)] = mode
    direct = {source: (mode,) for (source, target), mode in steps.items() if target == "en"}
    over = {
        source: (mode, *direct[middle])
        for (source, middle), mode in steps.items()
        if middle in direct and source not in direct and source != "en"
    }
    return dict(sorted({**over, **direct}.items()))


def _code(name: str) -> str:
    name = name.split("_", maxsplit=1)[0]
    return _SHORT_CODES.get(name, name)


class ApertiumTranslator:
    """Sentences through the processes of one mode after the other: a quarter of a second to start, then ten thousand words a second."""

    name = "apertium"
    #: Names and figures travel as placeholders: the cascade need not try that.
    keeps_protected = True

    def __init__(self, binary: str | Path = "apertium", *, use_terms: bool = True, start_seconds: float = _START_SECONDS) -> None:
        """Raises TranslatorError where `binary` is not there or has no pair into English."""
        found = shutil.which(str(binary))
        if found is None:
            raise TranslatorError(f"{binary} is not installed")
        self._binary = found
        self._chains = find_chains(found)
        if not self._chains:
            raise TranslatorError(f"{binary} has no language pair into English: install apertium-es-pt and apertium-eng-spa")
        self._modes: dict[str, ApertiumMode] = {}
        self._use_terms = use_terms
        self._start_seconds = start_seconds

    def languages(self) -> frozenset[str]:
        """ISO 639-1 codes of the languages it reads into English."""
        return frozenset(self._chains)

    def close(self) -> None:
        """Nothing is held between batches."""

    def translate(self, sentences: Sequence[str], *, source: str, protected: Sequence[Sequence[Protected]] | None = None) -> list[str]:
        """See `Translator.translate`."""
        if source not in self._chains:
            raise TranslatorError(f"apertium does not read {source!r} into English here (it reads {', '.join(self._chains)})")
        wanted = protected if protected is not None else [()] * len(sentences)
        pieces: list[Piece] = []
        owners: list[int] = []
        for number, (sentence, stretches) in enumerate(zip(sentences, wanted, strict=True)):
            kept = without_overlaps(stretches, len(sentence))
            if self._use_terms:
                kept = without_overlaps([*kept, *find_terms(sentence, source, kept)], len(sentence))
            made = cut(sentence, kept, limit=_LIMIT)
            pieces += made
            owners += [number] * len(made)
        results: list[list[str]] = [[] for _ in sentences]
        for number, english in zip(owners, self._translate_pieces(pieces, source), strict=True):
            results[number].append(english)
        return [" ".join(parts) for parts in results]

    def _translate_pieces(self, pieces: Sequence[Piece], source: str) -> list[str]:
        rules = rules_for(source)
        articles = rules.translation.articles if rules else ()
        masked = [mask(piece.text, piece.protected, articles) for piece in pieces]
        raw = self._run([m.text for m in masked], source)
        english = [unmask(recase(text, m.text), m) for text, m in zip(raw, masked, strict=True)]
        lost = [i for i, text in enumerate(english) if text is None]
        if lost:
            for i, text in zip(lost, self._translate_between([pieces[i] for i in lost], source), strict=True):
                english[i] = text
        return [polish(text or "", piece.text, opens_with=_opening(piece)) for text, piece in zip(english, pieces, strict=True)]

    def _translate_between(self, pieces: Sequence[Piece], source: str) -> list[str]:
        """Where a placeholder was lost or doubled: what stands between the protected stretches alone, and these as they must be."""
        fragments: list[str] = []
        plans: list[list[int | str]] = []
        for piece in pieces:
            plan: list[int | str] = []
            end = 0
            for stretch in (*piece.protected, Protected(len(piece.text), len(piece.text), "")):
                between = piece.text[end : stretch.start_char]
                if between.strip():
                    plan += [between[: len(between) - len(between.lstrip())], len(fragments), between[len(between.rstrip()) :]]
                    fragments.append(between.strip())
                else:
                    plan.append(between)
                plan.append(stretch.text_en)
                end = stretch.end_char
            plans.append(plan)
        english = self._run(fragments, source)
        return ["".join(english[step] if isinstance(step, int) else step for step in plan) for plan in plans]

    def _run(self, lines: Sequence[str], source: str) -> list[str]:
        """Each line through the modes of the chain, as if it came alone. Raises TranslatorError where one fails twice."""
        wordy = [i for i, line in enumerate(lines) if any(c.isalnum() for c in line)]
        stops = ["" if _ENDS.search(lines[i]) else "." for i in wordy]
        answers = [_escape(lines[i]) + stop for i, stop in zip(wordy, stops, strict=True)]
        for name in self._chains[source] if wordy else ():
            if name not in self._modes:
                self._modes[name] = ApertiumMode(self._binary, name, self._start_seconds)
            answers = self._modes[name].run(answers)
        english = list(lines)
        for i, answer, stop in zip(wordy, answers, stops, strict=True):
            english[i] = _ESCAPED.sub(r"\1", answer).removesuffix(stop).rstrip()
        return english


def _escape(line: str) -> str:
    return _SPECIAL.sub(r"\\\1", line)


def _opening(piece: Piece) -> str:
    """The name that begins the piece, if one does: its case is its own."""
    if not piece.protected or piece.protected[0].start_char:
        return ""
    first = piece.protected[0]
    return first.text_en if piece.text[: first.end_char] == first.text_en else ""

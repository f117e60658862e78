"""A model converted to CTranslate2: small, fast on ordinary processors, no torch."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from pipeline.translate.model_folder import languages_in_card, why_unusable, yielded_in_card
from pipeline.translate.model_tokens import load_tokens
from pipeline.translate.neural import hypotheses_of_lines, joined, translate_lines
from pipeline.translate.pieces import cut_in_half
from pipeline.translate.polish import going_on
from pipeline.translate.repetition import runs_away
from pipeline.translate.translator import Protected, TranslatorError

#: Longer sentences are cut. Measured on 181 of over 64 tokens with the model that ships, BLEU and chrF: cut at 64 30.6, 57.9 (more of the
#: source arrives, in sentences that break off), at 90 30.8, 57.5, uncut 30.5, 56.5.
_MAX_TOKENS = 90
#: English is rarely longer than this many tokens for one of the source, and some; what goes on is running away.
_GROWTH, _ALLOWANCE = 2.0, 16
#: What every model has positions for.
_MOST_TOKENS = 250
#: Tokens of a batch, those that fill up its shorter lines included. Measured: 512 to 1024 is best, 4096 takes a tenth longer.
_BATCH_TOKENS = 1024
#: Lines handed to the engine at a time: a key that interrupts is heard after each.
_AT_ONCE = 2000
_MAX_THREADS = 4
#: For what ran away: no four tokens twice, and what was said weighs less.
_STRICT = {"repetition_penalty": 1.2, "no_repeat_ngram_size": 4}


class CTranslate2Translator:
    """A folder with model.bin and its tokenizer: what transformers' tokenizer classes read, or a sentencepiece model."""

    def __init__(self, folder: Path, *, threads: int | None = None, beam_size: int = 4) -> None:
        """Raises TranslatorError where the folder holds no usable model."""
        reason = why_unusable(folder)
        if reason is not None:
            raise TranslatorError(reason)
        import ctranslate2  # noqa: PLC0415  # heavy

        self.name = f"ctranslate2:{folder.resolve().name}"
        self.folder = folder
        self._named = languages_in_card(folder)
        #: Of `languages()` those that any other translator is asked for first.
        self.yields = yielded_in_card(folder)
        try:
            self._tokens = load_tokens(folder)
            self._prefix = self._tokens.target_prefix()
            # a worker for each core: each goes its own way through a batch, where two on one batch wait for each other
            self._translator: Any = ctranslate2.Translator(
                str(folder), device="cpu", compute_type="int8", inter_threads=threads or min(_MAX_THREADS, _cores()), intra_threads=1
            )
        except Exception as error:  # noqa: BLE001  # a damaged file raises all kinds
            raise TranslatorError(f"cannot load {folder}: {_one_line(error)}") from None
        self._beam = beam_size

    def languages(self) -> frozenset[str]:
        """ISO 639-1 codes of the languages it reads into English."""
        return self._tokens.languages(self.name) if self._named is None else self._named | self.yields

    def close(self) -> None:
        """Give back the model's memory."""
        self._translator = None

    def translate(self, sentences: Sequence[str], *, source: str, protected: Sequence[Sequence[Protected]] | None = None) -> list[str]:
        """See `Translator.translate`."""
        self._refuse_unread(source)
        return translate_lines(sentences, protected, lambda lines: [found[0] for found in self._generate(lines, source)])

    def alternatives(
        self, sentences: Sequence[str], *, source: str, protected: Sequence[Sequence[Protected]] | None = None, count: int = 4
    ) -> list[list[str]]:
        """For each sentence up to `count` different translations, the likeliest first, as they come from the model: at least one.

        `protected` says where a long sentence must not be cut; whether what it asks for arrived is for the caller to see. Raises
        TranslatorError as `translate` does.
        """
        self._refuse_unread(source)
        return hypotheses_of_lines(sentences, protected, lambda lines: self._generate(lines, source, count))

    def _refuse_unread(self, source: str) -> None:
        if source not in self.languages():
            raise TranslatorError(f"{self.name} does not read {source!r} into English")

    def _generate(self, lines: Sequence[str], source: str, count: int = 1) -> list[list[str]]:
        """Up to `count` translations of each line, the likeliest first. Raises TranslatorError where the engine breaks."""
        made: list[list[str]] = []
        try:
            for start in range(0, len(lines), _AT_ONCE):
                some = lines[start : start + _AT_ONCE]
                owners, parts, rows = self._fit(some, source)
                parts_of: list[list[list[str]]] = [[] for _ in some]
                for owner, part, hypotheses in zip(owners, parts, self._decode(rows, count), strict=True):
                    goes_on = bool(parts_of[owner]) and part[:1].islower()  # ', bem abaixo' is no new sentence
                    parts_of[owner].append(list(map(going_on, hypotheses)) if goes_on else hypotheses)
                made += [[joined(of_line, rank) for rank in range(max(map(len, of_line)))] for of_line in parts_of]
        except Exception as error:  # noqa: BLE001  # the engine raises RuntimeError, ValueError and others
            raise TranslatorError(f"{self.name} broke: {_one_line(error)}") from None
        return made

    def _fit(self, lines: Sequence[str], source: str) -> tuple[list[int], list[str], list[list[str]]]:
        """The lines, those with too many tokens in parts: the number of the line that each part is of, the parts in order, their tokens."""
        found: list[tuple[int, str, str, list[str]]] = []
        waiting = [(number, "", line) for number, line in enumerate(lines)]
        while waiting:
            halved = []
            encoded = self._tokens.encode([line for _, _, line in waiting], source)
            for (number, place, line), tokens in zip(waiting, encoded, strict=True):
                halves = cut_in_half(line) if len(tokens) > _MAX_TOKENS else ()
                halved += [(number, place + side, half) for side, half in zip("ab", halves, strict=False)]
                if not halves:
                    found.append((number, place, line, tokens[:_MAX_TOKENS]))
            waiting = halved
        found.sort(key=lambda it: (it[0], it[1]))
        return [number for number, _, _, _ in found], [line for _, _, line, _ in found], [tokens for _, _, _, tokens in found]

    def _decode(self, rows: Sequence[list[str]], count: int) -> list[list[str]]:
        """Up to `count` texts for each list of tokens. One that runs away is made again under stricter rules."""
        hypotheses = self._search(rows, count, {})
        wild = [i for i, row in enumerate(rows) if runs_away(hypotheses[i][0], row, self._limit([row]))]
        if wild:
            again = self._search([rows[i] for i in wild], count, _STRICT)
            for i, tamed in zip(wild, again, strict=True):
                if not runs_away(tamed[0], rows[i], self._limit([rows[i]])) or len(tamed[0]) < len(hypotheses[i][0]):
                    hypotheses[i] = tamed
        texts = (_readable(text) for text in self._tokens.decode([tokens for found in hypotheses for tokens in found]))
        return [_distinct(next(texts) for _ in found) for found in hypotheses]

    def _search(self, rows: Sequence[list[str]], count: int, options: dict[str, Any]) -> list[list[list[str]]]:
        """Up to `count` lists of English tokens for each of the source, batches of like length at a time on all cores."""
        order = sorted(range(len(rows)), key=lambda i: len(rows[i]), reverse=True)  # the long ones first: no core works on alone
        results: list[Any] = [None] * len(rows)
        for batch in _in_batches(order, rows):
            waiting = self._translator.translate_batch(
                [rows[i] for i in batch],
                target_prefix=[[self._prefix]] * len(batch) if self._prefix else None,
                beam_size=max(self._beam, count),
                num_hypotheses=count,
                max_decoding_length=self._limit(rows[i] for i in batch),
                asynchronous=True,
                **options,
            )
            for i, row in zip(batch, waiting, strict=True):
                results[i] = row
        return [[[token for token in tokens if token != self._prefix] for tokens in row.result().hypotheses] for row in results]

    def _limit(self, rows: Iterable[Sequence[str]]) -> int:
        return min(int(_GROWTH * max(map(len, rows))) + _ALLOWANCE, _MOST_TOKENS)


def _in_batches(order: Sequence[int], rows: Sequence[Sequence[str]]) -> Iterator[list[int]]:
    """Runs of the order, which goes from long to short, of at most _BATCH_TOKENS tokens when filled up to the longest."""
    batch: list[int] = []
    for i in order:
        if batch and len(rows[batch[0]]) * (len(batch) + 1) > _BATCH_TOKENS:
            yield batch
            batch = []
        batch.append(i)
    if batch:
        yield batch


def _readable(text: str) -> str:
    """Without what stands for bytes that make up no character: of a script it does not know, a model may write half of one."""
    return text.replace("\ufffd", "")


def _distinct(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts))


def _cores() -> int:
    """The processors that this process may use, which in a container are fewer than the machine has."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _one_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:300]

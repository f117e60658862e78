"""A model converted to CTranslate2: small, fast on ordinary processors, no torch."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pipeline.translate.language_codes import codes_of, prefix_of, reads, reads_by_name, special_code
from pipeline.translate.neural import translate_lines
from pipeline.translate.translator import Protected, TranslatorError

#: Where a sentencepiece model may lie: in the folder, or beside it as the training recipe leaves it.
_SOURCE_PIECES = ("source.spm", "sp.model", "sentencepiece.model", "sentencepiece.bpe.model", "spiece.model", "tokenizer.model")
_TARGET_PIECES = ("target.spm", *_SOURCE_PIECES[1:])
_TOKENIZER_FILES = ("tokenizer.json", "tokenizer_config.json")
_MAX_TOKENS = 200
_BATCH_TOKENS = 2048


def why_unusable(folder: Path) -> str | None:
    """What a folder lacks to be a model here, in one clause; None where nothing. Cheap: only looks at file names."""
    if not folder.is_dir():
        return f"no folder {folder}"
    if not (folder / "model.bin").is_file():
        return f"no model.bin in {folder}"
    if not any((folder / name).is_file() for name in (*_TOKENIZER_FILES, *_SOURCE_PIECES)) and not (folder.parent / "sp.model").is_file():
        return f"no sentencepiece model or tokenizer in {folder}"
    return None


class CTranslate2Translator:
    """A folder with model.bin and its tokenizer: a sentencepiece model or what transformers' tokenizer classes read."""

    def __init__(self, folder: Path, *, threads: int | None = None, beam_size: int = 4) -> None:
        """Raises TranslatorError where the folder holds no usable model."""
        reason = why_unusable(folder)
        if reason is not None:
            raise TranslatorError(reason)
        import ctranslate2  # noqa: PLC0415  # heavy

        self.name = f"ctranslate2:{folder.resolve().name}"
        self._named = frozenset(code for code in _read_card(folder).get("languages", ()) if code not in codes_of("en"))
        try:
            self._tokens = _load_tokens(folder)
            self._translator: Any = ctranslate2.Translator(
                str(folder), device="cpu", compute_type="int8", inter_threads=1, intra_threads=threads or min(4, os.cpu_count() or 1)
            )
        except Exception as error:  # noqa: BLE001  # a damaged file raises all kinds
            raise TranslatorError(f"cannot load {folder}: {(str(error).splitlines() or ['?'])[0][:300]}") from None
        self._beam = beam_size

    def languages(self) -> frozenset[str]:
        """ISO 639-1 codes of the languages it reads into English."""
        return self._named or self._tokens.languages(self.name)

    def close(self) -> None:
        """Give back the model's memory."""
        self._translator = None

    def translate(self, sentences: Sequence[str], *, source: str, protected: Sequence[Sequence[Protected]] | None = None) -> list[str]:
        """See `Translator.translate`."""
        if source not in self.languages():
            raise TranslatorError(f"{self.name} does not read {source!r} into English")
        return translate_lines(sentences, protected, lambda lines: self._generate(lines, source))

    def _generate(self, lines: Sequence[str], source: str) -> list[str]:
        prefix = self._tokens.target_prefix()
        try:
            rows = self._translator.translate_batch(
                [self._tokens.encode(line, source) for line in lines],
                target_prefix=[[prefix]] * len(lines) if prefix else None,
                beam_size=self._beam,
                max_batch_size=_BATCH_TOKENS,
                batch_type="tokens",
                max_decoding_length=_MAX_TOKENS + 50,
                repetition_penalty=1.1,
                no_repeat_ngram_size=0,
            )
        except Exception as error:  # noqa: BLE001  # the engine raises RuntimeError, ValueError and others
            raise TranslatorError(f"{self.name} broke: {(str(error).splitlines() or ['?'])[0][:300]}") from None
        return [self._tokens.decode([token for token in row.hypotheses[0] if token != prefix]) for row in rows]


class _SentencePieces:
    """Tokens by a sentencepiece model for both sides, or one for each."""

    def __init__(self, source: Path, target: Path) -> None:
        import sentencepiece  # noqa: PLC0415  # native

        self._source: Any = sentencepiece.SentencePieceProcessor(model_file=str(source))
        self._target: Any = self._source if source == target else sentencepiece.SentencePieceProcessor(model_file=str(target))

    def encode(self, line: str, source: str) -> list[str]:
        del source
        return [*self._source.encode(line, out_type=str)[:_MAX_TOKENS], "</s>"]

    def decode(self, tokens: Sequence[str]) -> str:
        return str(self._target.decode([token for token in tokens if token not in ("</s>", "<s>", "<pad>")]))

    def target_prefix(self) -> str | None:
        return None

    def languages(self, name: str) -> frozenset[str]:
        return reads_by_name(name)


class _TransformersTokens:
    """Tokens by the tokenizer class that the folder names."""

    def __init__(self, folder: Path) -> None:
        from transformers import AutoTokenizer  # noqa: PLC0415  # heavy

        self._tokenizer: Any = AutoTokenizer.from_pretrained(str(folder), local_files_only=True)
        self._prefix = prefix_of(folder.name, self._tokenizer)

    def encode(self, line: str, source: str) -> list[str]:
        code = special_code(self._tokenizer, source)
        if code is not None:
            self._tokenizer.src_lang = code
        ids = self._tokenizer(self._prefix + line, truncation=True, max_length=_MAX_TOKENS + 2)["input_ids"]
        return [str(token) for token in self._tokenizer.convert_ids_to_tokens(ids)]

    def decode(self, tokens: Sequence[str]) -> str:
        ids = self._tokenizer.convert_tokens_to_ids(list(tokens))
        return str(self._tokenizer.decode(ids, skip_special_tokens=True))

    def target_prefix(self) -> str | None:
        code = special_code(self._tokenizer, "en")
        if code is not None and hasattr(self._tokenizer, "lang_code_to_token"):
            return str(self._tokenizer.lang_code_to_token[code])
        return code

    def languages(self, name: str) -> frozenset[str]:
        return reads(self._tokenizer, name)


def _load_tokens(folder: Path) -> _SentencePieces | _TransformersTokens:
    for places in (folder, folder.parent):
        source = next((places / name for name in _SOURCE_PIECES if (places / name).is_file()), None)
        target = next((places / name for name in _TARGET_PIECES if (places / name).is_file()), None)
        if places == folder and any((folder / name).is_file() for name in _TOKENIZER_FILES):
            return _TransformersTokens(folder)
        if source is not None and target is not None:
            return _SentencePieces(source, target)
    raise TranslatorError(f"no sentencepiece model or tokenizer in {folder}")


def _read_card(folder: Path) -> dict[str, Any]:
    """card.json of a model: 'languages' names those it reads; {} where there is none."""
    try:
        card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return card if isinstance(card, dict) else {}

"""Text <-> the tokens of a converted model: by transformers' tokenizer classes, or by sentencepiece where a folder has nothing else."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from pipeline.translate.language_codes import prefix_of, reads, reads_by_name, special_code
from pipeline.translate.model_folder import SOURCE_PIECES, TARGET_PIECES, TOKENIZER_FILES
from pipeline.translate.translator import TranslatorError

#: Tells transformers that nobody needs to hear that torch is not there: tokens are all that is wanted of it.
_QUIET = "TRANSFORMERS_NO_ADVISORY_WARNINGS"


class Tokens(Protocol):
    """Text <-> tokens of one model."""

    def encode(self, lines: Sequence[str], source: str) -> list[list[str]]:
        """The tokens of each line of the language, with all marks that the model wants to see."""
        ...

    def decode(self, rows: Sequence[Sequence[str]]) -> list[str]:
        """The text of each list of tokens, without marks."""
        ...

    def target_prefix(self) -> str | None:
        """The token that asks for English; None where the model writes nothing else."""
        ...

    def languages(self, name: str) -> frozenset[str]:
        """ISO 639-1 codes of the languages that the model of this name reads into English."""
        ...


def load_tokens(folder: Path) -> Tokens:
    """What the folder's files ask for. Raises TranslatorError where it has none, and whatever a damaged file raises."""
    if any((folder / name).is_file() for name in TOKENIZER_FILES):
        return _TransformersTokens(folder)
    for place in (folder, folder.parent):
        source = next((place / name for name in SOURCE_PIECES if (place / name).is_file()), None)
        target = next((place / name for name in TARGET_PIECES if (place / name).is_file()), None)
        if source is not None and target is not None:
            return _SentencePieces(source, target)
    raise TranslatorError(f"no sentencepiece model or tokenizer in {folder}")


class _SentencePieces:
    """Tokens by a sentencepiece model for both sides, or one for each."""

    def __init__(self, source: Path, target: Path) -> None:
        import sentencepiece  # noqa: PLC0415  # native

        self._source: Any = sentencepiece.SentencePieceProcessor(model_file=str(source))
        self._target: Any = self._source if source == target else sentencepiece.SentencePieceProcessor(model_file=str(target))

    def encode(self, lines: Sequence[str], source: str) -> list[list[str]]:
        del source
        return [[*tokens, "</s>"] for tokens in self._source.encode(list(lines), out_type=str)]

    def decode(self, rows: Sequence[Sequence[str]]) -> list[str]:
        return [str(self._target.decode([token for token in tokens if token not in ("</s>", "<s>", "<pad>")])) for tokens in rows]

    def target_prefix(self) -> str | None:
        return None

    def languages(self, name: str) -> frozenset[str]:
        return reads_by_name(name)


class _TransformersTokens:
    """Tokens by the tokenizer class that the folder names."""

    def __init__(self, folder: Path) -> None:
        with _quiet():
            from transformers import AutoTokenizer  # noqa: PLC0415  # heavy: half a second

            self._tokenizer: Any = AutoTokenizer.from_pretrained(str(folder), local_files_only=True, trust_remote_code=False)
        self._prefix = prefix_of(folder.name, self._tokenizer)

    def encode(self, lines: Sequence[str], source: str) -> list[list[str]]:
        if not lines:
            return []
        code = special_code(self._tokenizer, source)
        if code is not None:
            self._tokenizer.src_lang = code
        rows = self._tokenizer([self._prefix + line for line in lines], truncation=False, verbose=False)["input_ids"]
        return [[str(token) for token in self._tokenizer.convert_ids_to_tokens(ids)] for ids in rows]

    def decode(self, rows: Sequence[Sequence[str]]) -> list[str]:
        ids = [self._tokenizer.convert_tokens_to_ids(list(tokens)) for tokens in rows]
        return [str(text) for text in self._tokenizer.batch_decode(ids, skip_special_tokens=True)]

    def target_prefix(self) -> str | None:
        code = special_code(self._tokenizer, "en")
        if code is not None and hasattr(self._tokenizer, "lang_code_to_token"):
            return str(self._tokenizer.lang_code_to_token[code])
        return code

    def languages(self, name: str) -> frozenset[str]:
        return reads(self._tokenizer, name)


@contextmanager
def _quiet() -> Iterator[None]:
    """Without transformers' advice on stderr while it is imported."""
    before = os.environ.get(_QUIET)
    os.environ[_QUIET] = before or "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[_QUIET]

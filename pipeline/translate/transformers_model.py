"""Any sequence-to-sequence model of transformers, from a folder or by its hub id. Needs torch, imported late."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pipeline.translate.language_codes import prefix_of, reads, special_code
from pipeline.translate.neural import translate_lines
from pipeline.translate.translator import Protected, TranslatorError

_BATCH = 16
_MAX_TOKENS = 512


class TransformersTranslator:
    """A hub model or a folder with one: Marian, NLLB, M2M100, mBART, T5. HF_HUB_OFFLINE is respected by transformers itself."""

    def __init__(self, model: str, *, batch_size: int = _BATCH) -> None:
        """Raises TranslatorError where torch is missing or the model cannot be loaded."""
        try:
            import torch  # noqa: PLC0415  # heavy and optional
            from transformers import AutoModelForSeq2SeqLM, AutoTokenizer  # noqa: PLC0415  # heavy
        except ImportError as error:
            raise TranslatorError(f"transformers models need torch: pip install 'chipdeals[torch]' ({error})") from None
        self.name = f"transformers:{Path(model).name if Path(model).is_dir() else model}"
        self._torch = torch
        try:
            # without a word on it, transformers would ask on stdin, where the lines are, whether to run a model's own code
            self._tokenizer: Any = AutoTokenizer.from_pretrained(model, trust_remote_code=False)
            self._model: Any = AutoModelForSeq2SeqLM.from_pretrained(model, trust_remote_code=False)
        except Exception as error:  # noqa: BLE001  # whatever the hub client, the file or the configuration raises
            raise TranslatorError(f"cannot load {model}: {_one_line(error)}") from None
        self._device = "cuda" if torch.cuda.is_available() else "cpu"
        self._model.to(self._device).eval()
        self._batch = batch_size
        self._multilingual = special_code(self._tokenizer, "en") is not None

    def languages(self) -> frozenset[str]:
        """ISO 639-1 codes of the languages it reads into English, as far as its tokenizer or name tells."""
        return reads(self._tokenizer, self.name)

    def close(self) -> None:
        """Give back the model's memory."""
        self._model = None
        if self._device == "cuda":
            self._torch.cuda.empty_cache()

    def translate(self, sentences: Sequence[str], *, source: str, protected: Sequence[Sequence[Protected]] | None = None) -> list[str]:
        """See `Translator.translate`."""
        if source not in self.languages():
            raise TranslatorError(f"{self.name} does not read {source!r} into English")
        return translate_lines(sentences, protected, lambda lines: self._generate(lines, source))

    def _generate(self, lines: Sequence[str], source: str) -> list[str]:
        options: dict[str, Any] = {}
        prefix = prefix_of(self.name, self._tokenizer)
        if self._multilingual:
            self._tokenizer.src_lang = special_code(self._tokenizer, source)
            code = special_code(self._tokenizer, "en")
            options["forced_bos_token_id"] = _token_id(self._tokenizer, str(code))
        english: list[str] = []
        limit = min(_MAX_TOKENS, getattr(self._model.config, "max_position_embeddings", _MAX_TOKENS) or _MAX_TOKENS)
        try:
            for start in range(0, len(lines), self._batch):
                batch = [prefix + line for line in lines[start : start + self._batch]]
                inputs = self._tokenizer(batch, return_tensors="pt", padding=True, truncation=True, max_length=limit).to(self._device)
                inputs.pop("token_type_ids", None)
                with self._torch.inference_mode():
                    longest = min(limit, 2 * inputs["input_ids"].shape[1] + 20)
                    made = self._model.generate(**inputs, num_beams=4, max_length=longest, early_stopping=True, **options)
                english += self._tokenizer.batch_decode(made, skip_special_tokens=True)
        except Exception as error:  # noqa: BLE001  # torch and the tokenizer raise all kinds
            raise TranslatorError(f"{self.name} broke: {_one_line(error)}") from None
        return english


def _token_id(tokenizer: Any, code: str) -> int:
    if hasattr(tokenizer, "get_lang_id"):  # M2M100
        return int(tokenizer.get_lang_id(code))
    known = getattr(tokenizer, "lang_code_to_id", None) or {}
    return int(known[code]) if code in known else int(tokenizer.convert_tokens_to_ids(code))


def _one_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:300]

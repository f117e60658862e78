"""A converted model of random weights in the files that the model that ships has: what it says is noise, its shape is not."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
_WIDTH = 8
_LINES = [f"a casa da AMD vendeu chips, {i} ontem and the house sold {i % 7}; você não crê." for i in range(300)]


def load_recipe() -> ModuleType:
    """training/translator/tokenizer.py, which is in no package."""
    path = ROOT / "training" / "translator" / "tokenizer.py"
    spec = importlib.util.spec_from_file_location("translator_tokenizer", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def make_pieces(folder: Path) -> Path:
    """A joint sentencepiece model as the recipe makes it, of a few hundred pieces, 256 of them bytes."""
    import sentencepiece

    (folder / "text").write_text("\n".join(_LINES), encoding="utf-8")
    sentencepiece.SentencePieceTrainer.train(
        input=str(folder / "text"), model_prefix=str(folder / "sp"), vocab_size=330, minloglevel=2, hard_vocab_limit=False,
        model_type="unigram", byte_fallback=True, split_digits=True, normalization_rule_name="nmt_nfkc", character_coverage=0.9995,
        pad_id=0, eos_id=1, unk_id=2, bos_id=-1,
    )  # fmt: skip
    (folder / "text").unlink()
    return folder / "sp.model"


def make_model(folder: Path, pieces: Path) -> None:
    """Writes model.bin, config.json and shared_vocabulary.json, built without torch."""
    import numpy as np
    import sentencepiece
    from ctranslate2.specs import TransformerSpec

    processor = sentencepiece.SentencePieceProcessor(model_file=str(pieces))
    vocabulary = [processor.id_to_piece(i) for i in range(processor.get_piece_size())]
    numbers = np.random.default_rng(1)

    def fill(*shape: int) -> Any:
        return numbers.standard_normal(shape, dtype=np.float32)

    def linear(layer: Any, out: int, into: int) -> None:
        layer.weight, layer.bias = fill(out, into), fill(out)

    def norm(layer: Any) -> None:
        layer.gamma, layer.beta = np.ones(_WIDTH, np.float32), np.zeros(_WIDTH, np.float32)

    spec = TransformerSpec.from_config((1, 1), 2)
    for side in (spec.encoder, spec.decoder):
        embeddings = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
        embeddings.weight = fill(len(vocabulary), _WIDTH)
        side.position_encodings.encodings = fill(257, _WIDTH)
        norm(side.layer_norm)
        for layer in side.layer:
            norm(layer.self_attention.layer_norm)
            linear(layer.self_attention.linear[0], 3 * _WIDTH, _WIDTH)
            linear(layer.self_attention.linear[1], _WIDTH, _WIDTH)
            norm(layer.ffn.layer_norm)
            linear(layer.ffn.linear_0, _WIDTH, _WIDTH)
            linear(layer.ffn.linear_1, _WIDTH, _WIDTH)
            if hasattr(layer, "attention"):
                norm(layer.attention.layer_norm)
                for number, times in enumerate((1, 2, 1)):
                    linear(layer.attention.linear[number], times * _WIDTH, _WIDTH)
    linear(spec.decoder.projection, len(vocabulary), _WIDTH)
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.config.bos_token = spec.config.eos_token = spec.config.decoder_start_token = "</s>"
    spec.config.unk_token = "<unk>"
    spec.validate()
    spec.optimize(quantization="int8")
    spec.save(str(folder))

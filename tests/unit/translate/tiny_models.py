"""Models of a few thousand random weights: what they say is noise, all else about them is real."""

from __future__ import annotations

import functools
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

_WIDTH = 8
_LAYERS, _HEADS, _INNER, _PLACES = 1, 2, 16, 512


@functools.cache
def pieces() -> bytes:
    """A sentencepiece model of a few dozen pieces."""
    import sentencepiece

    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder, "text")
        text.write_text("\n".join(f"a casa da AMD vendeu chips {i} ontem and the house sold {i % 7}" for i in range(300)))
        sentencepiece.SentencePieceTrainer.train(
            input=str(text), model_prefix=str(Path(folder, "sp")), vocab_size=60, minloglevel=2, hard_vocab_limit=False,
            pad_id=-1, eos_id=0, unk_id=1, bos_id=-1,
        )  # fmt: skip
        return Path(folder, "sp.model").read_bytes()


@functools.cache
def vocabulary() -> tuple[str, ...]:
    """The pieces in order."""
    import sentencepiece

    processor = sentencepiece.SentencePieceProcessor(model_proto=pieces())
    return tuple(processor.id_to_piece(i) for i in range(processor.get_piece_size()))


def random_spec(words: Sequence[str], *, inner: int, places: int) -> Any:
    """A model of CTranslate2's with this vocabulary on both sides and random weights of 8 bits, made without torch."""
    from ctranslate2.specs import TransformerSpec

    numbers = np.random.default_rng(1)

    def fill(*shape: int) -> Any:
        return numbers.standard_normal(shape, dtype=np.float32)

    def linear(layer: Any, out: int, into: int) -> None:
        layer.weight, layer.bias = fill(out, into), fill(out)

    def norm(layer: Any) -> None:
        layer.gamma, layer.beta = np.ones(_WIDTH, np.float32), np.zeros(_WIDTH, np.float32)

    spec = TransformerSpec.from_config((_LAYERS, _LAYERS), _HEADS)
    for side in (spec.encoder, spec.decoder):
        embeddings = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
        embeddings.weight = fill(len(words), _WIDTH)
        side.position_encodings.encodings = fill(places, _WIDTH)
        norm(side.layer_norm)
        for layer in side.layer:
            norm(layer.self_attention.layer_norm)
            linear(layer.self_attention.linear[0], 3 * _WIDTH, _WIDTH)
            linear(layer.self_attention.linear[1], _WIDTH, _WIDTH)
            norm(layer.ffn.layer_norm)
            linear(layer.ffn.linear_0, inner, _WIDTH)
            linear(layer.ffn.linear_1, _WIDTH, inner)
            if hasattr(layer, "attention"):
                norm(layer.attention.layer_norm)
                for number, times in enumerate((1, 2, 1)):
                    linear(layer.attention.linear[number], times * _WIDTH, _WIDTH)
    linear(spec.decoder.projection, len(words), _WIDTH)
    spec.register_source_vocabulary(words)
    spec.register_target_vocabulary(words)
    spec.config.bos_token = spec.config.eos_token = spec.config.decoder_start_token = "</s>"
    spec.config.unk_token = "<unk>"
    spec.validate()
    spec.optimize(quantization="int8")
    return spec


def converted_repository(*, extra: tuple[str, ...] = (), padding: int = 0, speech: bool = False) -> dict[str, bytes]:
    """The files of a model that is CTranslate2's already, made without torch; `padding` widens it by so many rows of weights."""
    from ctranslate2.specs import WhisperSpec

    words = [*vocabulary(), *extra, *(f"<filler{i}>" for i in range(padding))]
    spec = random_spec(words, inner=_INNER, places=300)
    with tempfile.TemporaryDirectory() as folder:
        spec.save(folder)
        files = {path.name: path.read_bytes() for path in Path(folder).iterdir()}
    if speech:  # the name at the beginning of the file is all that tells
        name = WhisperSpec(1, 2, 1, 2).name.encode()
        files["model.bin"] = files["model.bin"][:4] + bytes([len(name) + 1, 0]) + name + b"\0" + files["model.bin"][22:]
    return {**files, "source.spm": pieces(), "target.spm": pieces(), "README.md": b"# tiny\n"}


def marian_repository() -> dict[str, bytes]:
    """The files of a Marian model as its makers publish one, but with safetensors, made without torch."""
    words = [*vocabulary(), "<pad>"]  # Marian has it at the end
    last = len(words) - 1
    marks = {"pad_token_id": last, "eos_token_id": 0, "bos_token_id": 0, "decoder_start_token_id": last, "forced_eos_token_id": 0}
    config = {
        "model_type": "marian",
        "architectures": ["MarianMTModel"],
        "static_position_embeddings": True,
        "decoder_vocab_size": len(words),
    }
    return {
        "config.json": _config(config | marks, len(words)),
        "tokenizer_config.json": json.dumps({"source_lang": "pt", "target_lang": "en", "model_max_length": _PLACES}).encode(),
        "vocab.json": json.dumps({word: number for number, word in enumerate(words)}).encode(),
        "source.spm": pieces(),
        "target.spm": pieces(),
        "model.safetensors": _weights({"final_logits_bias": (1, len(words))}, len(words)),
        "README.md": b"# tiny\n",
    }


def m2m100_repository() -> dict[str, bytes]:
    """The files of an M2M100 model: its tokenizer knows the marks of a hundred languages by itself, and no file has them."""
    words = ["<s>", "<pad>", "</s>", "<unk>", *(word for word in vocabulary() if word not in ("<unk>", "</s>"))]
    size = len(words) + 100 + 8
    marks = {"pad_token_id": 1, "eos_token_id": 2, "bos_token_id": 0, "decoder_start_token_id": 2}
    norms = {f"model.{side}.layer_norm.{it}": (_WIDTH,) for side in ("encoder", "decoder") for it in ("weight", "bias")}
    return {
        "config.json": _config({"model_type": "m2m_100", "architectures": ["M2M100ForConditionalGeneration"]} | marks, size),
        "tokenizer_config.json": json.dumps({"tokenizer_class": "M2M100Tokenizer"}).encode(),
        "vocab.json": json.dumps({word: number for number, word in enumerate(words)}).encode(),
        "sentencepiece.bpe.model": pieces(),
        "model.safetensors": _weights(norms, size),
    }


def _config(fields: dict[str, Any], size: int) -> bytes:
    sizes = {
        f"{side}_{what}": count
        for side in ("encoder", "decoder")
        for what, count in (("layers", _LAYERS), ("attention_heads", _HEADS), ("ffn_dim", _INNER))
    }
    shared = {
        "is_encoder_decoder": True, "vocab_size": size, "d_model": _WIDTH, "max_position_embeddings": _PLACES, "scale_embedding": True,
        "activation_function": "relu", "share_encoder_decoder_embeddings": True, "tie_word_embeddings": True,
    }  # fmt: skip
    return json.dumps(shared | sizes | fields).encode()


def _weights(more: dict[str, tuple[int, ...]], size: int) -> bytes:
    """Random numbers under the names that transformers gives the weights of Marian and M2M100."""
    from safetensors.numpy import save

    numbers = np.random.default_rng(2)
    shapes = {"model.shared.weight": (size, _WIDTH), **more}
    for side in ("encoder", "decoder"):
        for number in range(_LAYERS):
            layer = f"model.{side}.layers.{number}"
            for attention in ("self_attn", "encoder_attn") if side == "decoder" else ("self_attn",):
                for projection in ("q_proj", "k_proj", "v_proj", "out_proj"):
                    shapes[f"{layer}.{attention}.{projection}.weight"] = (_WIDTH, _WIDTH)
                    shapes[f"{layer}.{attention}.{projection}.bias"] = (_WIDTH,)
                shapes |= {f"{layer}.{attention}_layer_norm.{it}": (_WIDTH,) for it in ("weight", "bias")}
            shapes |= {f"{layer}.fc1.weight": (_INNER, _WIDTH), f"{layer}.fc1.bias": (_INNER,)}
            shapes |= {f"{layer}.fc2.weight": (_WIDTH, _INNER), f"{layer}.fc2.bias": (_WIDTH,)}
            shapes |= {f"{layer}.final_layer_norm.{it}": (_WIDTH,) for it in ("weight", "bias")}
    return bytes(save({name: numbers.standard_normal(shape, dtype=np.float32) for name, shape in shapes.items()}, {"format": "pt"}))

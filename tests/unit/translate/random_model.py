"""A converted model of random weights in the files that the model that ships has: what it says is noise, its shape is not."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

from tests.conftest import ROOT
from tests.unit.translate.tiny_models import random_spec

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
    import sentencepiece

    processor = sentencepiece.SentencePieceProcessor(model_file=str(pieces))
    vocabulary = [processor.id_to_piece(i) for i in range(processor.get_piece_size())]
    random_spec(vocabulary, inner=8, places=257).save(str(folder))

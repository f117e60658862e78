"""The averaged weights of a checkpoint -> a transformers folder, and from it the int8 model of CTranslate2 that ships.

python convert.py --work FOLDER [--checkpoint finished.pt] [--model data/models/pt-en]
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path
from typing import Any, ClassVar

import ctranslate2
import sentencepiece
import torch
from network import SIZES, make_network

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from tokenizer import write_tokenizer

ROOT = Path(__file__).resolve().parents[2]


class _Converter(ctranslate2.converters.TransformersConverter):
    """transformers' class with our vocabulary; positions begin after the padding id, which is 0 here and taken for 1 by the converter."""

    def __init__(self, folder: Path, pieces: Any) -> None:
        super().__init__(str(folder))
        self._pieces = pieces

    def load_model(self, model_class: Any, path: str, **options: Any) -> Any:
        """See the base class."""
        del options
        model = model_class.from_pretrained(path)
        for side in (model.model.encoder, model.model.decoder):
            side.embed_positions.offset = side.embed_positions.padding_idx + 1
        return model

    def load_tokenizer(self, tokenizer_class: Any, path: str, **options: Any) -> Any:
        """Our pieces, by the few names that the converter asks for."""
        del tokenizer_class, path, options
        pieces = self._pieces
        vocabulary = {pieces.id_to_piece(i): i for i in range(pieces.get_piece_size())}

        class Tokens:
            eos_token, unk_token, pad_token, bos_token, unk_token_id = "</s>", "<unk>", "<pad>", "</s>", 2
            special_tokens_map: ClassVar[dict[str, str]] = {}

            def convert_ids_to_tokens(self, i: int) -> str:
                return str(pieces.id_to_piece(i))

            def get_vocab(self) -> dict[str, int]:
                return vocabulary

        return Tokens()


def convert(work: Path, checkpoint: Path, model: Path) -> dict[str, int]:
    """Writes WORK/transformers (loads in transformers as it is) and `model`; returns steps and target tokens trained on."""
    saved = torch.load(checkpoint, map_location="cpu", weights_only=True)
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(work / "sp.model"))
    weights = saved.get("averages", saved["weights"])
    size = next(size for size in SIZES.values() if size.width == weights[0].shape[1])
    network = make_network(size, pieces.get_piece_size())
    with torch.no_grad():
        for p, w in zip(network.parameters(), weights, strict=True):
            p.copy_(w)
    folder = work / "transformers"
    network.save_pretrained(folder)
    made = work / "converted"  # beside, so that a conversion that breaks leaves the old model as it is
    _Converter(folder, pieces).convert(str(made), quantization="int8", force=True)
    for target in (folder, made):
        write_tokenizer(work / "sp.model", target)
    # until it is scored, and so that both languages are
    (made / "card.json").write_text('{"languages": ["pt", "es", "en"]}\n', encoding="utf-8")
    shutil.rmtree(model, ignore_errors=True)
    shutil.copytree(made, model)
    return {"steps": saved["step"], "tokens": saved.get("tokens", 0)}


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--checkpoint", default="finished.pt", help="its name in the work folder")
    parser.add_argument("--model", type=Path, default=ROOT / "data" / "models" / "pt-en")
    options = parser.parse_args()
    print(convert(options.work, options.work / options.checkpoint, options.model))


if __name__ == "__main__":
    main()

"""A joint SentencePiece model -> tokenizer.json and tokenizer_config.json that transformers reads without sentencepiece.

    python tokenizer.py SP_MODEL FOLDER [--check FILE ...]

--check compares the two, line by line of the files given, and ends with status 1 where one pair of token lists differs.

The class is PreTrainedTokenizerFast: M2M100's own tokenizer puts language codes before every text, Marian's wants two models and a
vocabulary, and both need sentencepiece at run time. Ids are those of SentencePiece for all text that is NFC, with one exception:
letters of full or half width before a mark or a letter that they make one character with once they are made plain, as 'ｶﾞ'.
What is not NFC is made NFC first; SentencePiece composes a letter and one mark, but leaves marks in an order that is not canonical.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import sentencepiece
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

#: Numbers of fields in sentencepiece_model.proto.
_NORMALIZER_SPEC, _CHARACTERS = 3, 2
_SPACE = "▁"
#: tokenizers' normaliser looks at whole grapheme clusters and drops a mark, joiner or skin tone that its table does not know together with
#: its base: 'e' with a ring below and one above loses a ring. A control character between them makes it look at each; the table drops it.
_PARTED = r"(?<=.)(?=[\p{M}\x{200c}\x{200d}\x{ff9e}\x{ff9f}\x{1f3fb}-\x{1f3ff}\x{e0020}-\x{e007f}])"
_DROPPED = "\x01"


def make_tokenizer(sentencepiece_model: Path) -> Tokenizer:
    """A tokenizer with the pieces, scores and character table of a SentencePiece unigram model; every text ends with its end token.

    Raises ValueError where the model is not one of the recipe: a unigram model with byte fallback and `</s>` and `<unk>` among its pieces.
    """
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(sentencepiece_model))
    count = pieces.get_piece_size()
    if not any(pieces.is_byte(number) for number in range(count)):
        raise ValueError(f"{sentencepiece_model} has no byte fallback")
    characters = _read_field(sentencepiece_model.read_bytes(), _NORMALIZER_SPEC, _CHARACTERS)
    vocabulary = [(pieces.id_to_piece(number), pieces.get_score(number)) for number in range(count)]
    tokenizer = Tokenizer(models.Unigram(vocabulary, pieces.unk_id(), byte_fallback=True))
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.NFC(),
            normalizers.Replace(Regex(_PARTED), _DROPPED),
            normalizers.Precompiled(characters),
            normalizers.Replace(Regex(f"[ {_SPACE}]+"), " "),
            normalizers.Replace(Regex("^ | $"), ""),
        ]
    )
    # '</s>' and '<0x41>' written in a text are text, though the vocabulary has tokens of that name
    special = [piece for number, (piece, _) in enumerate(vocabulary) if pieces.is_control(number) or pieces.is_unknown(number)]
    endings = "|".join(["0x[0-9A-F]{2}>", *(piece.removeprefix("<") for piece in special)])
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Metaspace(_SPACE, prepend_scheme="always", split=True), pre_tokenizers.Split(Regex(f"<(?={endings})"), "isolated")]
    )
    tokenizer.decoder = decoders.Sequence(
        [decoders.Replace(_SPACE, " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)]
    )
    end = pieces.id_to_piece(pieces.eos_id())
    tokenizer.post_processor = processors.TemplateProcessing(single=f"$A {end}", special_tokens=[(end, pieces.eos_id())])
    tokenizer.add_special_tokens([AddedToken(piece, special=True, normalized=False) for piece in special])
    tokenizer.encode_special_tokens = True
    return tokenizer


def write_tokenizer(sentencepiece_model: Path, folder: Path, *, max_tokens: int = 256) -> None:
    """Writes tokenizer.json and tokenizer_config.json to `folder`; `max_tokens` are the positions of the model, the end token included."""
    make_tokenizer(sentencepiece_model).save(str(folder / "tokenizer.json"), pretty=False)
    config = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "eos_token": "</s>",
        "pad_token": "<pad>",
        "unk_token": "<unk>",
        "model_max_length": max_tokens,
        "padding_side": "right",
        "clean_up_tokenization_spaces": False,
        "split_special_tokens": True,
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")


def find_differences(sentencepiece_model: Path, folder: Path, lines: list[str]) -> list[tuple[str, list[str], list[str]]]:
    """The lines of which SentencePiece and the class of transformers that `folder` names make different tokens, with both."""
    from transformers import AutoTokenizer

    pieces = sentencepiece.SentencePieceProcessor(model_file=str(sentencepiece_model))
    tokenizer = AutoTokenizer.from_pretrained(str(folder), local_files_only=True)
    wanted = [[*ids, pieces.eos_id()] for ids in pieces.encode(lines)]
    found = tokenizer(lines, verbose=False)["input_ids"] if lines else []
    return [
        (line, pieces.id_to_piece(ours), tokenizer.convert_ids_to_tokens(theirs))
        for line, ours, theirs in zip(lines, wanted, found, strict=True)
        if ours != theirs
    ]


def _read_field(message: bytes, *path: int) -> bytes:
    """The bytes at a path of field numbers in a message of Protocol Buffers. Raises ValueError where it has none."""
    for wanted in path:
        message = next((value for number, value in _read_fields(message) if number == wanted), b"")
        if not message:
            raise ValueError("no table of characters: not a SentencePiece model, or one that does not normalise")
    return message


def _read_fields(message: bytes) -> Iterator[tuple[int, bytes]]:
    """The fields of a message that hold bytes, by number; others are passed over."""
    position = 0

    def read_number() -> int:
        nonlocal position
        value = shift = 0
        while True:
            byte = message[position]
            position += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    while position < len(message):
        number, kind = divmod(read_number(), 8)
        if kind == 0:
            read_number()
            continue
        if kind not in (1, 2, 5):
            raise ValueError("not a message of Protocol Buffers")
        length = {1: 8, 5: 4}.get(kind) or read_number()
        if kind == 2:
            yield number, message[position : position + length]
        position += length


def main() -> None:
    """Converts, and compares where asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("sentencepiece_model", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--check", type=Path, nargs="+", default=[], metavar="FILE")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    write_tokenizer(options.sentencepiece_model, options.folder)
    lines = [line for path in options.check for line in path.read_text(encoding="utf-8").split("\n")]
    differences = find_differences(options.sentencepiece_model, options.folder, lines)
    for line, ours, theirs in differences[:20]:
        print(f"{line[:200]!r}\n  {ours}\n  {theirs}")
    if lines:
        print(f"{len(lines)} lines, {len(differences)} with other tokens")
    sys.exit(bool(differences))


if __name__ == "__main__":
    main()

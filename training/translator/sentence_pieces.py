"""The joint vocabulary of both sides: SentencePiece, unigram, any byte can be written, every digit is a piece of its own."""

from __future__ import annotations

import random
from pathlib import Path

import sentencepiece
from network import EOS, PAD, UNKNOWN
from pairs import read_general, read_news, read_translations

_GENERAL_SIDES, _TIMES = 250_000, 12


def train_pieces(prefix: Path, corpora: list[Path], pieces: int) -> None:
    """Writes PREFIX.model and PREFIX.vocab; our own news weigh most."""
    general = [side for pair in read_general(corpora, seed=1) for side in pair.plain()]
    own = [side for pair in [*read_news(), *read_translations()] for side in pair.plain()]
    random.Random(1).shuffle(general)
    text = prefix.with_suffix(".txt")
    text.write_text("\n".join(general[:_GENERAL_SIDES] + own * _TIMES), encoding="utf-8")
    sentencepiece.SentencePieceTrainer.train(
        input=str(text),
        model_prefix=str(prefix),
        vocab_size=pieces,
        model_type="unigram",
        character_coverage=0.9995,
        byte_fallback=True,
        split_digits=True,
        pad_id=PAD,
        eos_id=EOS,
        unk_id=UNKNOWN,
        bos_id=-1,
        normalization_rule_name="nmt_nfkc",
        max_sentence_length=2000,
        input_sentence_size=400_000,
        shuffle_input_sentence=True,
    )
    text.unlink()

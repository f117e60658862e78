"""The tokenizer that ships makes of every text the tokens that SentencePiece makes, with which the model was trained."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.translate.random_model import load_recipe, make_pieces

HOSTILE = [
    "", " ", "  a   casa  ", "x" * 10_000, "você não " * 1200, "ação", "\t\r\n", "a\x00b\x01c\x7f\x85", "a\u00a0b\u202fc\u3000d", "\ufeffAMD",
    "a\u200bb\u200dc\u2060d", "a\u2028b\u2029c", "Ａ１，ﬁ ½ ™ …", "😀 👩‍💻 🇧🇷 👍🏽 2️⃣", "日本語の文章", "한국어", "x▁y ▁ z",
    "</s> <unk><pad> <0x41><0xE2>", "1.234.567,89 US$ 4,5 bi 3º", "\u00e9\u0329", "\u0301a", "\U000e0001\ufffd\U0010ffff", "क़ ẛ̣ ﷺ",
]  # fmt: skip


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    """SentencePiece, and what the recipe makes of it as transformers loads it."""
    import sentencepiece
    from transformers import AutoTokenizer

    folder = tmp_path_factory.mktemp("tokenizer")
    pieces = make_pieces(folder)
    load_recipe().write_tokenizer(pieces, folder)
    return sentencepiece.SentencePieceProcessor(model_file=str(pieces)), AutoTokenizer.from_pretrained(str(folder)), folder


def tokens(both, text):
    """Those of SentencePiece with the end token, and those of the tokenizer."""
    pieces, tokenizer, _ = both
    return [*pieces.encode(text), pieces.eos_id()], tokenizer(text, verbose=False)["input_ids"]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_has_the_same_tokens(both, text):
    """Spaces, controls, joiners, full-width letters, emoji, other scripts, marks, and text that looks like tokens."""
    ours, theirs = tokens(both, text)
    assert theirs == ours


@settings(max_examples=400, deadline=None)
@given(text=st.text(st.characters(exclude_categories=["Cs"], max_codepoint=0x2FFFF)))
def test_any_canonical_text_has_the_same_tokens(both, text):
    """Whatever is NFC, but for the forms of half and full width, which SentencePiece may compose with what follows."""
    canonical = "".join(c for c in unicodedata.normalize("NFC", text) if not "\uff00" <= c <= "\uffef")
    canonical = unicodedata.normalize("NFC", canonical)
    ours, theirs = tokens(both, canonical)
    assert theirs == ours


@pytest.mark.parametrize("text", ["A AMD vendeu 3 chips.", "você não crê", "😀 ok", "日本"])
def test_decomposed_text_and_back(both, text):
    """NFD has the tokens of NFC, and the text comes back as SentencePiece gives it."""
    pieces, tokenizer, _ = both
    ours, theirs = tokens(both, unicodedata.normalize("NFD", text))
    assert ours == theirs == tokens(both, text)[1]
    assert tokenizer.decode(theirs, skip_special_tokens=True) == pieces.decode(ours[:-1]) == text


def test_differences_are_found(both, tmp_path):
    """The check of the recipe tells a tokenizer of another model by its lines."""
    pieces, _, folder = both
    last = pieces.encode("a casa", out_type=str)[-1]
    recipe = load_recipe()
    assert recipe.find_differences(folder / "sp.model", folder, HOSTILE) == []
    (tmp_path / "tokenizer_config.json").write_bytes((folder / "tokenizer_config.json").read_bytes())
    text = (folder / "tokenizer.json").read_text(encoding="utf-8")
    (tmp_path / "tokenizer.json").write_text(text.replace(f'"{last}"', '"caza"'), encoding="utf-8")
    found = recipe.find_differences(folder / "sp.model", tmp_path, ["a casa", "123"])
    assert [line for line, _, _ in found] == ["a casa"]


def test_what_is_no_model_is_refused(tmp_path):
    """A file that SentencePiece cannot read is an error."""
    (tmp_path / "sp.model").write_bytes(b"no model")
    with pytest.raises((RuntimeError, OSError, ValueError)):
        load_recipe().make_tokenizer(tmp_path / "sp.model")

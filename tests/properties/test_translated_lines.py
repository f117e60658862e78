"""Whatever the lines are, there are as many afterwards, each in its place and without a line break."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.flow import translate_lines
from pipeline.translate.neural import translate_lines as by_pieces
from pipeline.translate.pieces import clean, cut, cut_in_half
from pipeline.translate.translator import Protected

#: Any code point, lone surrogates too, and more of what has been seen to break lines.
_CHARACTERS = st.one_of(
    st.characters(),
    st.sampled_from("\x00\x01\r\n\t\x0b\x0c\x1c\x85\u2028\u2029\ufeff\u200b\ud800\udfff\U0001f600\u0301▁ .,;:!?%$€0123456789"),
    st.sampled_from("aeioAMDçã"),
)
_LINES = st.lists(st.text(_CHARACTERS, max_size=80), max_size=12)
_BREAKS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"


class Parrot:
    """A translator that says everything again, so that what is lost or out of place is seen."""

    name = "parrot"

    def languages(self) -> frozenset[str]:
        return frozenset({"pt"})

    def translate(self, sentences: Sequence[str], *, source: str, protected: Sequence[Sequence[Protected]] | None = None) -> list[str]:
        return by_pieces(sentences, protected, list)

    def close(self) -> None:
        pass


def letters(text: str) -> str:
    """All that a translator must not lose."""
    return "".join(c for c in clean(text) if c.isalnum())


@settings(max_examples=200, deadline=None)
@given(lines=_LINES, long=st.booleans())
def test_pieces_keep_lines_and_letters(lines: list[str], long: bool) -> None:  # noqa: FBT001
    """Cut, said again and joined: the same letters in the same line, and no line break."""
    lines = [line * 100 for line in lines] if long else lines
    found = by_pieces(lines, None, list)
    assert [letters(english).lower() for english in found] == [letters(line).lower() for line in lines]
    assert not any(c in english for english in found for c in _BREAKS)


@settings(max_examples=40, deadline=None)
@given(lines=_LINES)
def test_the_command_keeps_lines(lines: list[str]) -> None:
    """What `chipdeals translate` prints of a chunk of lines: as many, none broken, an empty one for an empty one."""
    found = translate_lines(lines, "pt", Parrot())
    assert len(found) == len(lines)
    assert not any(c in english for english in found for c in _BREAKS)
    assert all(not english.strip() for english, line in zip(found, lines, strict=True) if not clean(line).strip())


@settings(max_examples=200, deadline=None)
@given(text=st.text(_CHARACTERS, max_size=300), limit=st.integers(min_value=1, max_value=60), data=st.data())
def test_protected_stretches_come_through_a_cut(text: str, limit: int, data: st.DataObject) -> None:
    """Of those shorter than a piece each is whole in one, at the place that the piece gives it."""
    starts = sorted(data.draw(st.sets(st.integers(min_value=0, max_value=max(len(text) - 1, 0)), max_size=4))) if text else []
    wanted = [Protected(start, min(start + 3, len(text)), "x") for start in starts]
    pieces = cut(text, wanted, limit=limit)
    assert all(0 < len(piece.text) <= limit for piece in pieces)
    for piece in pieces:
        for stretch in piece.protected:
            assert piece.text[stretch.start_char : stretch.end_char] in clean(text)
            assert stretch.end_char <= len(piece.text)


@settings(max_examples=200, deadline=None)
@given(text=st.text(_CHARACTERS, max_size=200))
def test_halves_are_shorter_and_hold_all(text: str) -> None:
    """Halving ends: each half is shorter than the whole, and together they have its letters."""
    halves = cut_in_half(text)
    assert all(len(half) < len(text) for half in halves)
    if halves:
        assert "".join(map(letters, halves)) == letters(text)

"""Bytes -> text, whatever is declared."""

from __future__ import annotations

import pytest

from pipeline.read.encoding import decode, is_binary

TEXT = "A ação subiu “muito” — 3 €"


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_charsets_without_a_declaration(charset: str) -> None:
    """Byte order marks, UTF-8 and Windows-1252 are told apart."""
    assert decode(TEXT.encode(charset)) == TEXT


def test_declarations() -> None:
    """A declared charset counts where the bytes are no UTF-8; a wrong one does not break UTF-8."""
    russian = "Чипы"
    assert decode(russian.encode("cp1251"), "windows-1251") == russian
    assert decode(b'<meta charset="koi8-r">' + russian.encode("koi8-r")).endswith(russian)
    assert decode(b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">' + russian.encode("cp1251")).endswith(
        russian
    )
    assert decode(TEXT.encode(), "iso-8859-1") == TEXT
    assert decode(TEXT.encode("cp1252"), "iso-8859-1") == TEXT
    assert decode("日本".encode("iso2022_jp"), "iso-2022-jp") == "日本"
    assert decode(TEXT.encode(), "no-such-charset") == TEXT


def test_broken_utf8() -> None:
    """A few broken bytes in UTF-8 do not turn the rest into nonsense; a cut-off end is dropped."""
    assert decode(b"\xff " + (TEXT * 3).encode()).endswith(TEXT)
    assert decode("ação".encode()[:-1]) == "açã"


@pytest.mark.parametrize("content", [b"%PDF-1.4", b"GIF89a....", b"PK\x03\x04....", b"\x1f\x8b\x08", bytes(range(32)) * 50])
def test_binary(content: bytes) -> None:
    """Signatures and control characters tell what is no text."""
    assert is_binary(content)


@pytest.mark.parametrize(
    "content",
    [b"plain", TEXT.encode("utf-16"), TEXT.encode("utf-16-le"), TEXT.encode("cp1252"), b"one\x00zero in a long text " * 1 + b"x" * 500],
)
def test_text(content: bytes) -> None:
    """Text in any charset is text, also with a stray zero."""
    assert not is_binary(content)

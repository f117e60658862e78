"""bytes -> text: which charset a page is in, and whether it is text at all."""

from __future__ import annotations

import codecs
import re

#: What binary formats begin with: PDF, PNG, JPEG, GIF, ZIP and Office, gzip, bzip2, xz, ELF, PE, RIFF, Ogg, MP3, SQLite, WOFF ...
_MAGIC = (
    b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x7fELF", b"MZ\x90",
    b"RIFF", b"OggS", b"ID3", b"SQLite format 3", b"wOFF", b"wOF2", b"\xd0\xcf\x11\xe0", b"\x1aE\xdf\xa3", b"\x00\x00\x01\x00", b"{\\rtf",
)  # fmt: skip
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"""^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z0-9_:.-]{2,40})""", re.IGNORECASE)
# Control characters that no text holds; 0x80-0x9f are letters in the charsets of Windows.
_CONTROL = bytes(set(range(32)) - set(b"\t\n\r\f\x0b\x1b"))
_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_SAMPLE = 65536
# What the bytes 80 to BF are in Windows-1252 and Latin-1: the second and later bytes of UTF-8 that was read as such.
_HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u0080-\u00bf"
# 'Ã§' for 'ç', 'â€œ' for a quotation mark, 'ðŸ˜€' for a face.
_MOJIBAKE = re.compile(rf"[ÂÃ][{_HIGH}]|â[€‚„ˆ†\u0080-\u0088][{_HIGH}]|ð[{_HIGH}]{{3}}")
_ACCENTED = re.compile(r"[À-ÖØ-öø-ÿ]")
_FEWEST_MOJIBAKE = 4
#: What servers declare without looking; what the web calls Latin-1 is Windows-1252.
_COMMON = frozenset({"iso8859-1", "ascii", "cp1252", "utf-8"})


def is_binary(content: bytes) -> bool:
    """Whether the bytes are no text in any charset: a known signature, or too many control characters.

    >>> is_binary(b"%PDF-1.7"), is_binary("ação".encode("latin-1"))
    (True, False)
    """
    if content.startswith(_MAGIC):
        return True
    if any(content.startswith(mark) for mark, _ in _BOMS) or _guess_utf16(content):
        return False
    sample = content[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROL))
    return controls > max(2, len(sample) // 200)


def decode(content: bytes, declared: str = "") -> str:
    """The text of the bytes: by byte order mark, valid UTF-8, the charset declared by transport (`declared`) or page, else by looks.

    Never raises: what no charset can read becomes a replacement character. Text that was encoded twice is mended, control characters go.

    >>> decode("ação".encode("cp1252")), decode("ação".encode())
    ('ação', 'ação')
    >>> decode("ação e reação".encode().decode("cp1252").encode())
    'ação e reação'
    """
    return mend_mojibake(_NO_TEXT.sub("", _decode(content, declared)))


def _decode(content: bytes, declared: str) -> str:
    for mark, name in _BOMS:
        if content.startswith(mark):
            return content.decode(name, errors="replace").lstrip("\ufeff")
    utf16 = _guess_utf16(content)
    if utf16:
        return content.decode(utf16, errors="replace")
    # A server's default ('iso-8859-1') says less than what the page says of itself.
    names = sorted((declared, _meta_charset(content)), key=lambda name: _codec(name) in _COMMON)
    # Pages that declare Latin-1 and are UTF-8 are common, the reverse is not valid UTF-8. Multi-byte and escape charsets are believed.
    if not any(_is_escaped(name) for name in names):
        try:
            return content.decode("utf-8")
        except UnicodeDecodeError as error:
            if _is_cut(content, error):
                return content[: error.start].decode("utf-8")
        if _is_mostly_utf8(content):
            return content.decode("utf-8", errors=_AS_WINDOWS)
    for name in names:
        text = _try(content, name) if _codec(name) not in _COMMON else None
        if text is not None:
            return text
    return _detect(content)


def mend_mojibake(text: str) -> str:
    """Text with the letters that were encoded twice ('Ã§' for 'ç') as they were meant; only where there are several of them.

    >>> mend_mojibake("InflaÃ§Ã£o e produÃ§Ã£o"), mend_mojibake("A letra Ã§ é um erro")
    ('Inflação e produção', 'A letra Ã§ é um erro')
    """
    if "Ã" not in text and "â€" not in text:
        return text
    found = sum(1 for _ in _MOJIBAKE.finditer(text))
    if found < _FEWEST_MOJIBAKE or found * 8 < sum(1 for _ in _ACCENTED.finditer(text)) - found:
        return text
    return _MOJIBAKE.sub(_mended, text)


def _mended(match: re.Match[str]) -> str:
    written = match.group()
    try:
        meant = b"".join(_WINDOWS_BYTES.get(character) or bytes([ord(character)]) for character in written).decode("utf-8")
    except (UnicodeDecodeError, ValueError):
        return written
    return written if "\u0080" <= meant < "\u00a0" else meant


def _meta_charset(content: bytes) -> str:
    match = _XML_CHARSET.search(content[:200]) or _META_CHARSET.search(content[:8192])
    return match.group(1).decode("ascii") if match else ""


def _codec(name: str) -> str:
    try:
        return codecs.lookup(name.strip().lower()).name
    except (LookupError, ValueError):
        return ""


def _is_escaped(name: str) -> bool:
    """Whether all bytes of the charset are ASCII, so that it passes for valid UTF-8."""
    return _codec(name).startswith(("iso2022", "hz", "utf-7"))


def _try(content: bytes, name: str) -> str | None:
    codec = _codec(name) if name else ""
    if not codec or codec.startswith(("utf-8", "utf-16", "utf-32", "idna", "punycode", "unicode", "raw-unicode", "undefined")):
        return None
    try:
        return content.decode(codec).encode("utf-8", errors="ignore").decode("utf-8")  # some give halves of characters
    except (UnicodeError, LookupError, AssertionError):
        return None


def _windows(content: bytes) -> str:
    """Windows-1252 with its five unassigned bytes kept as the control characters of Latin-1."""
    return "".join(_WINDOWS_CHARS[byte] for byte in content) if content.translate(None, _ASSIGNED) else content.decode("cp1252")


_ASSIGNED = bytes(set(range(256)) - {0x81, 0x8D, 0x8F, 0x90, 0x9D})
_WINDOWS_CHARS = [bytes([byte]).decode("cp1252") if byte in _ASSIGNED else chr(byte) for byte in range(256)]
_WINDOWS_BYTES = {character: bytes([byte]) for byte, character in enumerate(_WINDOWS_CHARS)}


def _is_cut(content: bytes, error: UnicodeDecodeError) -> bool:
    """Whether the only fault is a character cut off at the very end."""
    return error.start >= len(content) - 3 and error.reason == "unexpected end of data" and error.start > 0


def _is_mostly_utf8(content: bytes) -> bool:
    """Whether the bytes are UTF-8 but for a few: a text pasted from elsewhere, a cut."""
    decoded = content.decode("utf-8", errors="replace")
    broken = decoded.count("\ufffd")
    return sum(1 for _ in _NOT_ASCII.finditer(decoded)) - broken > 5 * broken


def _read_as_windows(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    return _windows(error.object[error.start : error.end]), error.end


def _detect(content: bytes) -> str:
    """Bytes of which nothing is said: Windows-1252, unless hardly any of it would be Western letters and marks."""
    text = _windows(content)
    strange = sum(map(len, _STRANGE.findall(text[:_SAMPLE])))
    if strange < 40 or strange * 2 < sum(1 for _ in _NOT_ASCII.finditer(text[:_SAMPLE])):
        return text
    from trafilatura.utils import detect_encoding  # noqa: PLC0415

    return next((found for name in detect_encoding(content[:_SAMPLE]) if (found := _try(content, name)) is not None), text)


_AS_WINDOWS = "windows-1252 for broken bytes"
codecs.register_error(_AS_WINDOWS, _read_as_windows)
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
# So many letters with accents and marks in a row are no Western text.
_STRANGE = re.compile(r"[^\x00-\x7f]{4,}")


def _guess_utf16(content: bytes) -> str:
    """The charset of UTF-16 without a byte order mark: every second byte of Western text is zero."""
    sample = content[:2048]
    if len(sample) < 8:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > half * 0.7 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.7 and odd < half * 0.1:
        return "utf-16-be"
    return ""

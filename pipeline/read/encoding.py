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
_SAMPLE = 65536
# UTF-8 bytes read as Windows-1252: 'Ã§' for 'ç', 'â€œ' for a quotation mark.
_MOJIBAKE = re.compile("Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[œ\u009d™“”˜¦]|Â[\u00a0-\u00bf]")


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
    """The text of the bytes: by byte order mark, valid UTF-8, the charset declared by transport or page, else Windows-1252.

    Never raises: what no charset can read becomes a replacement character.

    >>> decode("ação".encode("cp1252")), decode("ação".encode())
    ('ação', 'ação')
    """
    for mark, name in _BOMS:
        if content.startswith(mark):
            return content.decode(name, errors="replace").lstrip("\ufeff")
    utf16 = _guess_utf16(content)
    if utf16:
        return content.decode(utf16, errors="replace")
    names = [declared, _meta_charset(content)]
    # Pages that declare Latin-1 and are UTF-8 are common, the reverse is not valid UTF-8. Multi-byte and escape charsets are believed.
    if not any(_is_escaped(name) for name in names):
        try:
            return content.decode("utf-8")
        except UnicodeDecodeError as error:
            if _is_cut(content, error):
                return content[: error.start].decode("utf-8")
    for name in names:
        text = _try(content, name)
        if text is not None:
            return text
    return _mostly_utf8(content)


def _meta_charset(content: bytes) -> str:
    match = _XML_CHARSET.search(content[:200]) or _META_CHARSET.search(content[:4096])
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
    if not codec or codec in {"utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32"}:
        return None
    if codec in {"iso8859-1", "ascii"}:  # what the web calls Latin-1 is Windows-1252
        codec = "cp1252"
    try:
        return content.decode(codec)
    except (UnicodeDecodeError, LookupError, AssertionError):
        return None if codec != "cp1252" else _windows(content)


def _windows(content: bytes) -> str:
    """Windows-1252 with its five unassigned bytes kept as the control characters of Latin-1."""
    return "".join(_WINDOWS_CHARS[byte] for byte in content) if content.translate(None, _ASSIGNED) else content.decode("cp1252")


_ASSIGNED = bytes(set(range(256)) - {0x81, 0x8D, 0x8F, 0x90, 0x9D})
_WINDOWS_CHARS = [bytes([byte]).decode("cp1252") if byte in _ASSIGNED else chr(byte) for byte in range(256)]


def _is_cut(content: bytes, error: UnicodeDecodeError) -> bool:
    """Whether the only fault is a character cut off at the very end."""
    return error.start >= len(content) - 3 and error.reason == "unexpected end of data" and error.start > 0


def _mostly_utf8(content: bytes) -> str:
    """UTF-8 with some broken bytes, or Windows-1252: whichever leaves fewer strange characters."""
    as_utf8 = content.decode("utf-8", errors="replace")
    as_windows = _windows(content)
    if len(_MOJIBAKE.findall(as_windows)) > as_utf8.count("\ufffd"):
        return as_utf8
    return as_windows


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

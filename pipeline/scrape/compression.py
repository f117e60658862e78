"""Compressed content -> content, never holding more of it than allowed: a small answer that would fill the memory is refused."""

from __future__ import annotations

import zlib

_STEP = 65536
_GZIP, _ZLIB, _RAW = 31, 15, -15


class CompressionError(ValueError):
    """Content that cannot be had; the message is one clause."""


def decompress(content: bytes, encodings: str, most_bytes: int) -> bytes:
    """The content behind a Content-Encoding header, whose last encoding was put on last.

    Raises CompressionError where it is larger than `most_bytes`, broken from its first byte, or of an unknown encoding.
    """
    for encoding in reversed([name.strip().lower() for name in encodings.split(",")]):
        if encoding in {"gzip", "x-gzip"}:
            content = inflate(content, most_bytes)
        elif encoding == "deflate":
            try:
                content = inflate(content, most_bytes, _ZLIB)
            except zlib.error:
                content = inflate(content, most_bytes, _RAW)  # as some servers send it
        elif encoding not in {"", "identity"}:
            raise CompressionError(f"unknown compression {encoding[:20]}")
    return content


def inflate(content: bytes, most_bytes: int, wbits: int = _GZIP) -> bytes:
    """Content of gzip (several members too) or of deflate; what stands before a break counts.

    Raises CompressionError where it is larger than `most_bytes` or broken from its first byte.
    """
    found = bytearray()
    while content:
        machine = zlib.decompressobj(wbits=wbits)
        try:
            while content and not machine.eof:
                found += machine.decompress(content, _STEP)
                content = machine.unconsumed_tail
                if len(found) > most_bytes:
                    raise CompressionError(f"larger than {most_bytes / 1e6:g} MB")
        except zlib.error:
            if not found:
                if wbits == _ZLIB:
                    raise
                raise CompressionError("broken compression") from None
            break
        content = machine.unused_data
    return bytes(found)

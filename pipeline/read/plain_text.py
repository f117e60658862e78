"""A .txt file -> its lines: every line is text, the first also the title."""

from __future__ import annotations

import re

from pipeline import text as strings

_MARKUP = re.compile(r"<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|meta)\b[^>]*>", re.IGNORECASE)


def is_html(content: str, media_type: str, fetched_from: str) -> bool:
    """Whether the text is a page of HTML: by its name or declared type, else by what it begins with.

    >>> is_html("AMD sobe 3%", "", "file:///a.txt"), is_html("<!DOCTYPE html><p>x", "", "https://example.com/a")
    (False, True)
    """
    path = fetched_from.partition("?")[0].partition("#")[0].lower()
    if fetched_from.startswith("file:"):
        if path.endswith(".txt"):
            return False
        if path.endswith((".html", ".htm", ".xhtml")):
            return True
    if "html" in media_type:
        return True
    if media_type == "text/plain":
        return False
    return len(_MARKUP.findall(content[:20000])) >= 1


def split_lines(content: str) -> list[str]:
    r"""The lines that hold more than white space, each with single spaces, no-break spaces kept.

    >>> split_lines("AMD sobe\n\n  A ação   subiu. ")
    ['AMD sobe', 'A ação subiu.']
    """
    lines = (
        re.sub(r"[ \t\f\v]+", " ", line).strip()
        for line in strings.normalize(content.replace("\u2028", "\n").replace("\u2029", "\n")).split("\n")
    )
    return [line for line in lines if line]

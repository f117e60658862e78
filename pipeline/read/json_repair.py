"""JSON as pages carry it -> decoded values: comments, raw line breaks, trailing commas, cut ends and stray quotation marks are mended."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterator
from typing import Any

# White space is bounded everywhere: a run of a megabyte, tried from each of its characters, would take hours.
_MARKS = re.compile(r"^(?:/\*|//)?\s{0,20}<!\[CDATA\[(?:\s{0,20}\*/)?|(?:/\*|//)?\s{0,20}\]\]>(?:\s{0,20}\*/)?$")
_TRAILING_COMMA = re.compile(r",(?=\s{0,200}[}\]])")
_MISSING_COMMA = re.compile(r'([}\]"])([ \t\r]{0,20}\n[ \t\r\n]{0,200})(?="|\{)')
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrtu])')
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
#: Beyond this many characters data is read as it is or not at all: mending copies it several times.
_LONGEST_MENDED = 1_000_000
_MOST_BRACKETS = 2_000
_decoder = json.JSONDecoder(strict=False)


def parse_json(content: str) -> Any:
    """Decoded JSON; None where it cannot be mended. Several values behind each other come as a list.

    >>> parse_json('<!-- {"a": [1, 2,], } -->')
    {'a': [1, 2]}
    >>> parse_json('{"a": "the "big" one", "b": {"c": 1')
    {'a': 'the "big" one', 'b': {'c': 1}}
    """
    content = content.strip().removeprefix("<!--").removesuffix("-->").strip()
    content = _MARKS.sub("", content).strip().rstrip(";").removeprefix("\ufeff")
    if not content:
        return None
    if content.count("[") + content.count("{") > 1000 and _depth(content) > _MOST_BRACKETS:
        return None
    for mend in _MENDINGS:
        if mend is not _as_written and len(content) > _LONGEST_MENDED:
            return None
        try:
            return _without_halves(content, mend(content))
        except (ValueError, RecursionError):
            continue
    return None


def _as_written(content: str) -> Any:
    return _decoder.decode(content)


def _without_commas(content: str) -> Any:
    return _decoder.decode(_TRAILING_COMMA.sub("", content))


def _unescaped(content: str) -> Any:
    """'{&quot;a&quot;: 1}': the content was escaped like text of the page."""
    return _decoder.decode(html.unescape(content))


def _one_behind_another(content: str) -> Any:
    """'{...}{...}' or '{...};' with more behind it."""
    values: list[Any] = []
    position = 0
    while position < len(content):
        start = re.compile(r"[\[{]").search(content, position)
        if start is None or len(values) > 20:
            break
        value, position = _decoder.raw_decode(content, start.start())
        values.append(value)
    if not values:
        raise ValueError(content[:20])
    return values if len(values) > 1 else values[0]


def _rewritten(content: str) -> Any:
    """Escapes that JSON does not know, commas, quotation marks inside strings and missing brackets at the end."""
    content = _BAD_ESCAPE.sub(r"\\\\", content)
    content = _MISSING_COMMA.sub(r"\1,\2", content)
    return _decoder.decode(_TRAILING_COMMA.sub("", _balance(content)))


_MENDINGS: tuple[Callable[[str], Any], ...] = (_as_written, _without_commas, _unescaped, _one_behind_another, _rewritten)


def _balance(content: str) -> str:
    """The content with quotation marks inside strings escaped, and open strings and brackets closed."""
    kept: list[str] = []
    open_brackets: list[str] = []
    in_string = False
    position = 0
    for match in re.finditer(r'\\.|["{}\[\]]', content):
        mark = match.group()
        kept.append(content[position : match.start()])
        position = match.end()
        if mark == '"':
            if not in_string:
                in_string = True
            elif re.match(r"\s*(?:[:,}\]]|$)", content[position : position + 40]):
                in_string = False
            else:
                mark = '\\"'
        elif not in_string and mark in "{[":
            open_brackets.append("}" if mark == "{" else "]")
        elif not in_string and mark in "}]":
            if not open_brackets:
                break
            mark = open_brackets.pop()
        kept.append(mark)
    else:
        kept.append(content[position:])
    text = "".join(kept)
    if in_string:
        text += '"'
    if open_brackets:
        text = text.rstrip(", \t\r\n")
        start = max(0, len(text) - 200)
        text = text[:start] + re.sub(r',\s{0,20}"[^"\\]{0,80}"\s{0,20}:?$|:$', "", text[start:])
    return text + "".join(reversed(open_brackets))


def _depth(content: str) -> int:
    """How deep the brackets nest at most, strings not looked at."""
    depth = deepest = 0
    for mark in re.findall(r"[\[\]{}]", content):
        depth += 1 if mark in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _without_halves(content: str, decoded: Any) -> Any:
    """Half an emoji, cut by whoever wrote the page, is no text."""
    return json.loads(json.dumps(decoded, ensure_ascii=False).encode(errors="ignore")) if _SURROGATE.search(content) else decoded


def walk(decoded: Any, most: int = 20_000) -> Iterator[tuple[dict[str, Any], str]]:
    """All objects with the name they stand under, in breadth-first order, so that what stands near the top comes first."""
    queue: list[tuple[Any, str]] = [(decoded, "")] if isinstance(decoded, dict | list) else []
    for value, key in queue:
        if isinstance(value, dict):
            yield value, key
            for name, inner in value.items():
                if isinstance(inner, dict):
                    queue.append((inner, name))
                elif isinstance(inner, list):
                    queue.extend((entry, name) for entry in inner if isinstance(entry, dict | list))
        else:
            queue.extend((inner, key) for inner in value if isinstance(inner, dict | list))
        if len(queue) > most:
            return

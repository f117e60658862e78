"""Text -> stretches set in quotation marks or spoken after a dash, before anything says who speaks.

Curly, straight, angle and low marks; nested marks belong to the outer stretch. A mark that nothing closes runs to the paragraph's end, and
further where the next paragraph opens with a mark again. A closing mark that nothing opened closes what follows the quotation before it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from pipeline.records import Span
from pipeline.text import find_paragraphs

_CLOSERS = {"“": "”“", "„": "“”", "«": "»", "‹": "›", "”": "”", "»": "«", '"': '"', "‘": "’", "'": "'", "‟": "”"}
_MARKS = frozenset("“”„«‹\"‟‘'")
#: How far a mark may be from its close within a paragraph before the close is held to be missing, in characters.
_FAR = 3000


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words between marks."""

    #: The words without the marks, one span a paragraph.
    parts: tuple[Span, ...]
    #: The words with the marks.
    outer: Span
    style: Literal["marks", "dash", "orphan"] = "marks"

    @property
    def span(self) -> Span:
        """From the first part to the last."""
        return Span(self.parts[0].start_char, self.parts[-1].end_char)


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _may_open(text: str, position: int, start: int) -> bool:
    before = text[position - 1] if position > start else " "
    after = text[position + 1 : position + 2]
    return (before.isspace() or before in "([{—–-―/¿¡“«‘\"'") and bool(after) and not after.isspace() and after not in ",;:)"


def _may_close(text: str, position: int, end: int) -> bool:
    after = text[position + 1] if position + 1 < end else " "
    return not text[position - 1].isspace() and not after.isalnum()


def _close_of(text: str, position: int, end: int) -> int | None:
    """Where the stretch that opens at `position` closes within the paragraph; None where it does not."""
    opener = text[position]
    closers, depth = _CLOSERS[opener], 0
    end = min(end, position + (_FAR if opener not in "'‘" else _FAR // 5))
    for index in range(position + 1, end):
        mark = text[index]
        if mark in closers and not (
            opener == "„" and mark == "“" and _may_open(text, index, position) and not _may_close(text, index, end)
        ):
            if opener in "'‘" and not _may_close(text, index, end):
                continue
            if opener == '"' and not _may_close(text, index, end) and _may_open(text, index, position):
                continue
            if opener == "“" and mark == "“" and _may_open(text, index, position) and text[index - 1].isspace():
                depth += 1  # a second opening mark before the close: nested, or the close of the first is missing
                continue
            if depth and opener in "“„«‹":
                depth -= 1
                continue
            return index
        if opener == "«" and mark == "«":
            depth += 1
    return _foreign_close(text, position, end)


def _foreign_close(text: str, position: int, end: int) -> int | None:
    """The close in the other style where a mark has none of its own: '"Estamos en un nuevo viaje”'."""
    other = {'"': "”", "“": '"'}.get(text[position])
    found = text.find(other, position + 1, end) if other else -1
    return found if found > 0 and _may_close(text, found, end) and text.find(text[position], position + 1, found) < 0 else None


def find_marked(text: str) -> Iterator[Stretch]:
    """The stretches in quotation marks, in order.

    >>> [text.span.of("Disse “ontem «não» foi”.") for text in find_marked("Disse “ontem «não» foi”.")]
    ['ontem «não» foi']
    """
    paragraphs = list(find_paragraphs(text))
    number, position = 0, 0
    while number < len(paragraphs):
        paragraph = paragraphs[number]
        position = max(position, paragraph.start_char)
        last: Stretch | None = None
        number += 1
        while position < paragraph.end_char:
            mark = text[position]
            if mark in _MARKS and _opens(text, position, paragraph):
                close = _close_of(text, position, paragraph.end_char)
                if close is not None:
                    words = _trimmed(text, position + 1, close)
                    if len(words):
                        last = Stretch((words,), Span(position, close + 1))
                        yield last
                    position = close + 1
                    continue
                stretch, following = _unclosed(text, position, number - 1, paragraphs)
                if stretch is not None:
                    yield stretch
                    position, number = stretch.outer.end_char, following
                    break
            elif mark == "”" and last is not None and text[last.parts[-1].end_char - 1] in ".!?…":
                # '“Falta energia.” Ninguém previu a corrida. Sobrarão pedidos.”': the second stretch lost its opening mark.
                words = _trimmed(text, last.outer.end_char, position)
                if len(words) > 2 and text[words.start_char].isupper():
                    last = Stretch((words,), Span(words.start_char, position + 1), "orphan")
                    yield last
            position += 1


def _opens(text: str, position: int, paragraph: Span) -> bool:
    """Whether the mark at `position` opens a stretch."""
    mark = text[position]
    if mark in "‘'":
        return _is_single_quotation(text, position, paragraph)
    if mark == "”":
        return _opens_wrongly(text, position, paragraph)
    return mark in "„«‹‟" or _may_open(text, position, paragraph.start_char)


def _is_single_quotation(text: str, position: int, paragraph: Span) -> bool:
    """Whether a single mark opens a quotation and is no apostrophe: a close follows and at least three words stand between."""
    if not _may_open(text, position, paragraph.start_char):
        return False
    close = _close_of(text, position, paragraph.end_char)
    if close is None:  # a quotation over several paragraphs, each of which opens with the mark
        rest = text[paragraph.end_char : paragraph.end_char + 20].lstrip()
        return text[position] == "‘" and rest[:1] == "‘"
    return text.count(" ", position, close) >= 2


def _opens_wrongly(text: str, position: int, paragraph: Span) -> bool:
    """Whether a closing mark opens, as in '”Texto”'."""
    before = text[position - 1] if position > paragraph.start_char else " "
    after = text[position + 1 : position + 2]
    return before.isspace() and after.isalpha() and text.find("”", position + 1, paragraph.end_char) > 0


def _unclosed(text: str, position: int, number: int, paragraphs: list[Span]) -> tuple[Stretch | None, int]:
    """The stretch without a close in its paragraph, over the paragraphs that open with a mark again, and the paragraph to go on with."""
    opener = text[position]
    parts = [_trimmed(text, position + 1, paragraphs[number].end_char)]
    following = number + 1
    outer_end = parts[0].end_char
    while following < len(paragraphs):
        paragraph = paragraphs[following]
        first = text[paragraph.start_char]
        if not (first == opener or (opener == "«" and first in "»«")):
            break
        close = _close_of(text, paragraph.start_char, paragraph.end_char)
        if first == "»" and close is None:
            found = text.find("»", paragraph.start_char + 1, paragraph.end_char)
            close = found if found > 0 else None
        end = paragraph.end_char if close is None else close
        parts.append(_trimmed(text, paragraph.start_char + 1, end))
        outer_end = end if close is None else close + 1
        if close is not None:
            return Stretch(tuple(parts), Span(position, outer_end)), following
        following += 1
    if (opener in "'‘" and len(parts) == 1) or len(parts[0]) < 12:
        return None, number + 1
    return Stretch(tuple(part for part in parts if len(part)), Span(position, outer_end)), following


_DASH_OPEN = re.compile(r"(?:[—–―]|-(?=[ \u00a0]))[ \u00a0]*")
_DASH_INNER = re.compile(r"(?<=[\s,.!?…:;”])[—–―-](?=[\s\w,.;:¿¡])(?<!\d-)|(?<=\w)[—–―](?=[,.;:]|\s|$)")


def _is_handed_over(text: str, paragraphs: list[Span], number: int, introduces: Callable[[str], bool]) -> bool:
    """Whether the one paragraph with a dash after an introduction is a whole sentence."""
    words = paragraphs[number].of(text).rstrip()
    following = paragraphs[number + 1].of(text) if number + 1 < len(paragraphs) else ""
    is_sentence = words[-1] in ".!?…" and words.lstrip("—–―- \u00a0")[:1].isupper()
    return number > 0 and is_sentence and not _DASH_OPEN.match(following) and introduces(paragraphs[number - 1].of(text))


def find_dashed(text: str, is_tag: Callable[[str], bool], introduces: Callable[[str], bool] | None = None) -> Iterator[Stretch]:
    """Speech after a dash at a paragraph's start ('— Não há chip — disse ela. — Ainda.'), one stretch a paragraph with the tag left out.

    `is_tag` says whether a piece between two dashes tells who speaks. A paragraph without a tag is no speech, as it may be a list's line,
    but where `introduces` says that the paragraph before hands over to a speaker, and only one such paragraph follows.
    """
    paragraphs = list(find_paragraphs(text))
    for number, paragraph in enumerate(paragraphs):
        opening = _DASH_OPEN.match(text, paragraph.start_char)
        if opening is None:
            continue
        cuts = [(match.start(), match.end()) for match in _DASH_INNER.finditer(text, opening.end(), paragraph.end_char)]
        bounds = [opening.end(), *[end for _, end in cuts]]
        ends = [*[start for start, _ in cuts], paragraph.end_char]
        pieces = [_trimmed(text, start, end) for start, end in zip(bounds, ends, strict=True)]
        tags = [index > 0 and is_tag(piece.of(text)) for index, piece in enumerate(pieces)]
        if not any(tags) and not (introduces is not None and _is_handed_over(text, paragraphs, number, introduces)):
            continue
        parts: list[Span] = []
        after_tag = True
        for piece, tag in zip(pieces, tags, strict=True):
            if tag:
                after_tag = True
                continue
            start = piece.start_char
            while start < piece.end_char and text[start] in ",.;: ":  # '—dijo X—. Más': the stop belongs to the tag
                start += 1
            if start < piece.end_char:
                end = piece.end_char
                if after_tag or not parts:
                    parts.append(Span(start, end))
                else:
                    parts[-1] = Span(parts[-1].start_char, end)
            after_tag = False
        parts = [Span(part.start_char, part.end_char - 1) if text[part.end_char - 1] == "," else part for part in parts]
        if parts:
            yield Stretch(tuple(parts), paragraph, "dash")

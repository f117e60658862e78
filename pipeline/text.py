"""Pure string helpers: spans, offsets, sentence splitting."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from pipeline.records import Span

OPENING_MARKS = "“«‹„‘\"'(["
CLOSING_MARKS = "”»›’\"')]"
DASHES = "—–―"

# A sentence may end at . ! ? … and a run of closing marks, before white space or the end. "benéfico.Ambas" (no space) ends one too.
_END = re.compile(r"[.!?…]+[”»›’\"')\]]*(?=\s|$)|(?<=[a-zß-öø-ÿ]{2}[.!?])(?=[A-ZÀ-ÖØ-Þ][^\W\d_])")
_INITIAL = re.compile(r"(?:^|[\s(“«\"'.])[A-ZÀ-ÖØ-Þ]$")
_LAST_WORD = re.compile(r"[^\s(“«\"'—–]+$")
_NUMBER_BEFORE = re.compile(r"\d$")
# Zero-width characters, soft hyphens, marks of direction and control characters but tab and line break.
_UNSEEN = re.compile(r"[\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_LOWER_START = re.compile(r"[”»’\"')\]]*\s*[—–-]?\s*[a-zà-öø-ÿ]")


def normalize(text: str) -> str:
    r"""NFC, with \\r\\n as \\n, no-break spaces kept, and zero-width and control characters removed.

    >>> normalize("cafe\u0301\u200b\r\nx")
    'café\nx'
    """
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    seen = _UNSEEN.sub("", text)
    # What stood apart may compose now: an accent behind a zero-width space.
    return text if seen == text else unicodedata.normalize("NFC", seen)


def without_unseen(line: str) -> tuple[str, str, list[int]]:
    r"""A line in NFC, the same without what `normalize` removes, and where in the former each character of the latter stands.

    >>> without_unseen("\ufeffAMD\x00 x")
    ('\ufeffAMD\x00 x', 'AMD x', [1, 2, 3, 5, 6])
    """
    written = unicodedata.normalize("NFC", line)
    places = [place for place, character in enumerate(written) if not _UNSEEN.match(character)]
    return written, "".join(written[place] for place in places).replace("\r", "\n"), places


def fold(text: str) -> str:
    """Case-folded and without accents: for comparing, never for offsets (the length may change).

    >>> fold("Participação")
    'participacao'
    """
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


def slug(name: str) -> str:
    """A name as an identifier.

    >>> slug("SK Hynix, Inc.")
    'sk-hynix-inc'
    """
    return re.sub(r"[^0-9a-z]+", "-", fold(name)).strip("-")


def make_id(*parts: object) -> str:
    """A stable 16-digit hexadecimal identifier of the parts.

    >>> make_id("a", 1) == make_id("a", 1) != make_id("a", 2)
    True
    """
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).hexdigest()[:16]


def find_paragraphs(text: str) -> Iterator[Span]:
    r"""The stretches between line breaks that hold more than white space, trimmed.

    >>> [span.of("a b\n\n c ") for span in find_paragraphs("a b\n\n c ")]
    ['a b', 'c']
    """
    for match in re.finditer(r"[^\n]+", text):
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip())
        end = match.start() + len(line.rstrip())
        if start < end:
            yield Span(start, end)


def find_sentences(text: str, abbreviations: Iterable[str] = ()) -> list[Span]:
    """The sentences of `text`, in order, trimmed; none crosses a line break.

    `abbreviations` are words that a full stop follows without ending a sentence, folded and without that stop ('sr', 'inc').

    >>> [s.of(t) for t in ["O Sr. Silva vendeu a AMD Inc. ontem. Pode ser benéfico.Ambas sobem."] for s in find_sentences(t, ["sr", "inc"])]
    ['O Sr. Silva vendeu a AMD Inc. ontem.', 'Pode ser benéfico.', 'Ambas sobem.']
    """
    known = set(abbreviations)
    sentences = []
    for paragraph in find_paragraphs(text):
        start = paragraph.start_char
        for match in _END.finditer(text, paragraph.start_char, paragraph.end_char):
            if not _ends_sentence(text, match, known, paragraph.end_char):
                continue
            sentences.append(Span(start, match.end()))
            start = match.end()
            while start < paragraph.end_char and text[start].isspace():
                start += 1
        if start < paragraph.end_char:
            sentences.append(Span(start, paragraph.end_char))
    return sentences


def _ends_sentence(text: str, match: re.Match[str], abbreviations: set[str], end: int) -> bool:
    if match.end() >= end:
        return True
    after = text[match.end() : match.end() + 60]
    if _LOWER_START.match(after):  # '"Subimos." disse', 'approx. 3', "bem... mas"
        return False
    marks = match.group()
    if not marks.startswith(".") or marks.startswith(".."):
        return True
    before = text[max(0, match.start() - 30) : match.start()]
    word = _LAST_WORD.search(before)
    if word is None:
        return True
    key = fold(word.group())
    if len(marks) > 1:  # 'Inc.”' closes a quotation: the abbreviation no longer matters
        return key not in abbreviations or after.lstrip()[:1].isupper()
    if _INITIAL.search(before) and _continues_name(before):  # 'J. Silva', 'U.S. Bank'
        return False
    # "Inc. Ontem" may end a sentence, "Sr. Silva" never: the company suffixes are rarely followed by a new one.
    return key not in abbreviations


def _continues_name(before: str) -> bool:
    """Whether the single capital at the end of `before` is an initial and no grade or list item ('a classe A.')."""
    words = before.split()
    return len(words) < 2 or words[-2][:1].isupper() or "." in words[-1] or fold(words[-2]) in {"de", "da", "do", "y", "e", "por", "by"}


def sentence_at(sentences: Sequence[Span], position: int) -> int:
    """Number of the sentence that holds `position`, or of the last one that starts before it; 0 where there is none.

    >>> sentence_at([Span(0, 4), Span(5, 9)], 6)
    1
    """
    low, high = 0, len(sentences)
    while low < high:
        middle = (low + high) // 2
        if sentences[middle].start_char <= position:
            low = middle + 1
        else:
            high = middle
    return max(0, low - 1)

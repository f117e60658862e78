"""Lines of an extracted page -> the lines of its article: credits, captions, bylines, links to other articles, calls and forms go.

A pattern needs a whole short line, or a line start typical of it: a paragraph of running text is never dropped. What the words are
stands in languages/; a page mixes languages (an English theme around a Portuguese article), so all languages count at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from pipeline.languages import available, rules_for
from pipeline.languages.rules import ReadingRules
from pipeline.read.dates import is_date_line
from pipeline.read.folding import fold_in_place
from pipeline.read.names import is_account, is_newsroom
from pipeline.text import fold

_LONGEST = 60  # words of a line that may be dropped
_LONGEST_PARAGRAPH = 20_000  # characters: beyond, a line is no text of a newsroom
_MOST_LINES = 10_000  # beyond, nothing is dropped: no article is that long
_SOURCE = 8  # words of a line that names a source
_CAPTION = 35  # words of a caption with its credit
_SOCIAL = frozenset(
    """facebook twitter x whatsapp linkedin telegram email mail instagram youtube pinterest reddit flipboard threads
    bluesky tiktok pocket rss messenger link""".split()
)
_EDGE = " \t\u00a0.,:;!?…*|>»«<•·–—-+()[]{}#\"'“”▶►→↓✔✅📲📩🔔👉\ufe0f0123456789"
_STOPS = (".", "!", "?", "…", ".”", '."', ".»", "?”", "!”", ".’", ".)")
_LETTER = r"[^\W\d_]"


@dataclass(slots=True)
class Cleaned:
    """The article's lines, and what the dropped ones told."""

    lines: list[str] = field(default_factory=list)
    bylines: list[str] = field(default_factory=list)
    date_lines: list[str] = field(default_factory=list)


def clean_lines(lines: Sequence[str], language: str = "") -> Cleaned:
    """Drop what is not the article; where nearly nothing would remain, nothing is dropped.

    >>> clean_lines(["A AMD subiu 3%.", "Fonte da imagem: AMD", "By admin"]).lines
    ['A AMD subiu 3%.']
    """
    cleaned = Cleaned()
    in_list = False  # below a bare 'Leia também'
    for number, whole in enumerate(lines):
        if number >= _MOST_LINES:
            cleaned.lines.append(whole)
            continue
        line, is_caption = _drop_inline(whole)
        if not line or is_caption:
            continue
        if in_list and _is_headline(line):
            continue
        in_list = False
        kind = _classify(line, language)
        if kind == "list":
            in_list = True
        elif kind == "byline":
            cleaned.bylines.append(line)
        elif kind == "date":
            cleaned.date_lines.append(line)
        elif not kind:
            cleaned.lines.append(_drop_tail(line))
    # 'Fonte: Reuters' below a table tells where the table is from; as a page's last line it tells where the page is from.
    while len(cleaned.lines) > 1 and _is_source(cleaned.lines[-1]):
        cleaned.lines.pop()
    if _count(cleaned.lines) * 3 < _count(lines) and _count(lines) < 40:
        return Cleaned([line for line in lines if line.strip()], cleaned.bylines, cleaned.date_lines)
    return cleaned


def _is_source(line: str) -> bool:
    return len(line.split()) <= _SOURCE and not line.endswith(_STOPS) and _patterns().sources.match(fold_in_place(line)) is not None


def _count(lines: Iterable[str]) -> int:
    return sum(len(line.split()) for line in lines)


@dataclass(frozen=True, slots=True)
class _Patterns:
    page_lines: frozenset[str]
    page_starts: re.Pattern[str]
    related: re.Pattern[str]
    calls: re.Pattern[str]
    call_objects: re.Pattern[str]
    labels: re.Pattern[str]
    inline: re.Pattern[str]
    tail: re.Pattern[str]
    marks: frozenset[str]
    tags: re.Pattern[str]
    byline: re.Pattern[str]
    reading_time: re.Pattern[str]
    sources: re.Pattern[str]


def _alternatives(entries: Iterable[str]) -> str:
    """Folded entries, longest first; white space of any width, a hyphen may be missing."""
    folded = sorted({fold(entry) for entry in entries}, key=lambda entry: (-len(entry), entry))
    return "|".join(re.escape(entry).replace("\\ ", r"\s+").replace("\\-", "-?") for entry in folded)


@cache
def _patterns() -> _Patterns:
    readings: list[ReadingRules] = [rules.reading for code in available() if (rules := rules_for(code))]
    labels = _alternatives(word for reading in readings for word in reading.credit_labels)
    related = _alternatives(word for reading in readings for word in reading.related)
    return _Patterns(
        page_lines=frozenset(fold(word) for reading in readings for word in reading.page_lines),
        page_starts=re.compile(rf"\W*(?:{_alternatives(w for r in readings for w in r.page_starts)})(?!{_LETTER})|[©]|\(c\)\s*\d{{4}}"),
        related=re.compile(rf"[^\w\"“«]*(?P<phrase>{related})(?!\w)(?P<rest>.*)"),
        calls=re.compile(rf"[^\w\"“«'‘]*(?:{_alternatives(w for r in readings for w in r.call_verbs)})(?!\w)"),
        call_objects=re.compile(rf"(?<!\w)(?:{_alternatives(w for r in readings for w in r.call_objects)})(?!\w)"),
        labels=re.compile(rf"[^\w\"“«]*(?:{labels})(?:\s+\d)?\s*(?:[:/|]|\s[–—-]\s)\s*(?P<rest>\S.*)?"),
        inline=re.compile(rf"\s*[(\[]\s*(?:(?:{labels})\s*[:/|–—-]|(?:{related})\s*:|(?:{related})\s*(?=[)\]]))[^()\[\]]{{0,120}}[)\]]"),
        tail=re.compile(rf"(?:^|[.,;–—|(\[!?…\"”»)]\s*|\s[-/]\s*)(?:{labels})\s*[:|]\s*(?P<who>[^:.!?]{{2,70}}?)[.)\]]?\s*$"),
        marks=frozenset(fold(word) for reading in readings for word in reading.credit_marks),
        tags=re.compile(rf"[^\w\"“«]*(?:{_alternatives(w for r in readings for w in r.tag_labels)})\s*(?::|$)"),
        byline=re.compile(rf"[^\w\"“«]*(?:{_alternatives(w for r in readings for w in r.byline)})(?:\s*:\s*|\s+)(?=\S)"),
        sources=re.compile(
            rf"[^\w\"“«]*(?:{_alternatives(w for r in readings for w in r.source_labels)})\s*(?::|(?<=via)\s|(?<=/t)\s)\s*\S"
        ),
        reading_time=re.compile(
            rf"\W*(?:{_LETTER}+\s*(?:{_LETTER}+\s*)?[:•]?\s*)?\d{{1,3}}\s*"
            rf"(?:{_alternatives(w for r in readings for w in r.reading_time)}|min\.?|mins)\W*"
        ),
    )


@lru_cache(maxsize=4096)
def _classify(line: str, language: str) -> str:
    """What kind of boilerplate a line is; '' for text of the article."""
    words = line.split()
    if len(words) > _LONGEST or len(line) > 600:
        return ""
    patterns = _patterns()
    folded = fold_in_place(line)
    bare = folded.strip(_EDGE)
    if not bare:
        return "" if any(map(str.isalnum, line)) and len(words) > 3 else "symbols"
    if bare in patterns.page_lines:
        return "list" if patterns.related.fullmatch(bare) or patterns.tags.fullmatch(bare) else "page"
    if len(words) <= 40 and patterns.page_starts.match(folded):
        return "page"
    related = patterns.related.match(folded)
    if related and (kind := _classify_related(related, words)):
        return kind
    tags = patterns.tags.match(folded)
    if tags and len(words) <= 30 and not line.endswith("."):
        return "list" if not folded[tags.end() :].strip(_EDGE) else "tags"
    if _is_credit(line, folded, words):
        return "credit"
    if len(words) <= 45 and patterns.calls.match(folded) and patterns.call_objects.search(folded):
        return "call"
    if _is_byline(line, folded, words):
        return "byline"
    if len(words) <= 16 and is_date_line(line, language):
        return "date"
    if len(words) <= 8 and patterns.reading_time.fullmatch(folded):
        return "reading time"
    if len(words) <= 12 and _is_sharing(folded):
        return "sharing"
    if len(words) == 1 and re.fullmatch(r"\S+@\S+\.\w+|https?://\S+|@\w+", line):
        return "address"
    return ""


def _classify_related(match: re.Match[str], words: list[str]) -> str:
    """'Leia também: headline' is a link, 'Leia também' alone heads a list, 'Relacionado ao tema, o acordo ...' is text."""
    rest = match["rest"]
    if not rest.strip(_EDGE):
        return "list"
    if re.match(r"\s*(?:[:|»>→]|[–—-]\s)", rest):
        return "related" if len(words) <= 45 else ""
    several = len(match["phrase"].split()) > 1
    return "related" if several and len(words) <= 20 and not rest.rstrip().endswith((".", ":", "”", '"')) else ""


def _is_headline(line: str) -> bool:
    """Whether a line below 'Leia também' may be a linked headline: short and without a full stop."""
    return len(line.split()) <= 25 and len(line) <= 180 and not line.rstrip().endswith((".", ":", ";", "…", ".”", '."', ".»"))


def _is_credit(line: str, folded: str, words: list[str]) -> bool:
    patterns = _patterns()
    if len(words) <= 30 and patterns.labels.match(folded):
        return True
    if len(words) <= 35 and patterns.tail.search(folded):  # 'Lisa Su em Taipé. Foto: Reuters'
        return True
    if len(words) <= 30 and "/" in line:  # 'A fábrica da AMD (Carlos Barria/Reuters)', 'Lisa Su, da AMD | AMD/Divulgação'
        end = re.search(r"[(|–—-]\s?([^()|–—]{2,60}/[^()|–—]{2,60})\)?\.?$", folded)
        if end and any(part.strip() in patterns.marks for part in end.group(1).split("/")):
            return True
    if len(words) <= 8 and not line.rstrip().endswith(_STOPS):
        parts = [part.strip(_EDGE) for part in re.split(r"[/|,()–—]|\s-\s|\svia\s", folded)]
        return any(part in patterns.marks for part in parts) and all(len(part.split()) <= 4 for part in parts)
    return False


def _is_byline(line: str, folded: str, words: list[str]) -> bool:
    if len(words) > 14 or line.rstrip().endswith(_STOPS[1:]):
        return False
    match = _patterns().byline.match(folded)
    if not match:
        return False
    name = re.split(r"\s*[|•·]\s*|\s+[–—-]\s+|,\s|\s+(?=\d)", line[match.end() :])[0].strip(" .")
    if line.startswith("(") and line.endswith((")", ").")) and match.end() <= 8:  # '(Por Ana Lima; edição de Rui Sá)'
        return True
    if is_newsroom(name) or is_account(name) or fold(name) in _patterns().marks:
        return True
    parts = name.split()
    if not 2 <= len(parts) <= 9 or line.rstrip().endswith(".") or re.search(r"[\d%$€\"“«?!:]", name):
        return False
    return (
        parts[0][:1].isupper()
        and all(part[:1].isupper() or len(part) <= 3 for part in parts)
        and sum(part[:1].isupper() for part in parts) >= 2
    )


def _is_sharing(folded: str) -> bool:
    tokens = re.findall(r"\w+", folded.replace("e-mail", "email"))
    named = sum(token in _SOCIAL for token in tokens)
    return named >= 1 and named * 2 > len(tokens) and (named >= 2 or len(tokens) <= 1 or tokens[0] not in _SOCIAL)


def _drop_inline(line: str) -> tuple[str, bool]:
    """A line without '(Foto: Reuters)' and '(leia mais)', and whether it was a caption: short, with a credit at its end."""
    if ("(" not in line and "[" not in line) or len(line) > _LONGEST_PARAGRAPH:
        return line.strip(), False
    folded = fold_in_place(line)
    kept, position, is_caption = [], 0, False
    for match in _patterns().inline.finditer(folded):
        kept.append(line[position : match.start()])
        position = match.end()
        is_caption = ":" in match.group() and not folded[position:].strip(" .") and len(line.split()) <= _CAPTION
    kept.append(line[position:])
    return "".join(kept).strip(), is_caption and not _patterns().related.search(folded[len("".join(kept)) :])


def _drop_tail(line: str) -> str:
    """A long paragraph without the credit that was glued to its end."""
    if len(line) < 200 or ":" not in line[-90:]:
        return line
    match = _patterns().tail.search(fold_in_place(line[-100:]))
    return line[: len(line) - min(100, len(line)) + match.start() + 1].rstrip(" –—|(") if match else line

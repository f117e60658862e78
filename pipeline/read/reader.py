"""Page -> Article: the one entry to reading. Pure, and no bytes make it raise."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from datetime import date, datetime

from pipeline import text as strings
from pipeline.addresses import identity
from pipeline.languages import rules_for
from pipeline.read import html_body
from pipeline.read.app_state import find_state_body
from pipeline.read.blocks import headline_key
from pipeline.read.clean import Cleaned, clean_lines
from pipeline.read.dates import Moment, find_moment
from pipeline.read.encoding import decode, is_binary
from pipeline.read.headlines import LONGEST_TITLE
from pipeline.read.language import detect_language
from pipeline.read.metadata import Metadata, read_metadata
from pipeline.read.names import clean_authors, has_person
from pipeline.read.page_kind import is_partial, why_no_article
from pipeline.read.plain_text import is_html, split_lines
from pipeline.read.relevance import score_relevance
from pipeline.read.relevance_model import RelevanceModelError
from pipeline.read.sentence_gaps import split_sentences
from pipeline.read.tag_limits import without_endless_tags
from pipeline.read.zones import zone_of
from pipeline.records import Article, Page, Rejection
from pipeline.settings import ReadSettings

_FEWEST_WORDS = 5
_SHORT_ARTICLE = 60  # words: below it, what the page carries for machines is looked at too


@dataclass(frozen=True, slots=True)
class _Reading:
    """What the two kinds of file have in common."""

    lines: list[str]
    title: str | None
    authors: tuple[str, ...] = ()
    published_at: datetime | None = None
    published_on: date | None = None
    url: str | None = None
    language: str = ""
    #: What sums a page's article up below its headline; no part of `lines`.
    standfirst: str = ""
    #: Whether `lines` is only the open part of a longer article.
    is_partial: bool = False


class _Unreadable(Exception):  # noqa: N818
    """Carries the reason of a rejection up to read_page."""


def read_page(page: Page, settings: ReadSettings | None = None) -> Article | Rejection:
    r"""The article of a page, relevant or not, or why there is none.

    No page makes it raise; an incomplete installation does (ImportError, RelevanceModelError), and a machine without memory or room
    (MemoryError, OSError).

    >>> from datetime import UTC, datetime
    >>> text = "AMD fornecerá chips à OpenAI\n\nA AMD fechou contrato bilionário de GPUs para data centers da OpenAI."
    >>> article = read_page(Page("file:///a.txt", text.encode(), datetime.now(UTC)))
    >>> article.title, article.language, article.is_relevant
    ('AMD fornecerá chips à OpenAI', 'pt', True)
    """
    settings = settings or ReadSettings()
    try:
        return _read(page, settings)
    except _Unreadable as error:
        return Rejection(page.fetched_from, "read", str(error))
    except (ImportError, RelevanceModelError, OSError, MemoryError):  # no fault of the page, which may be read next time
        raise
    except Exception as error:  # noqa: BLE001  a page can be broken in more ways than anybody lists
        return Rejection(page.fetched_from, "read", f"page cannot be parsed ({type(error).__name__})")


def _read(page: Page, settings: ReadSettings) -> Article:
    content = page.content
    if not content.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        raise _Unreadable("empty file")
    if len(content) > settings.max_megabytes * 1e6:
        raise _Unreadable(f"larger than {settings.max_megabytes:g} MB")
    if is_binary(content):
        raise _Unreadable("binary file")
    source = decode(content, page.charset)
    if is_html(source, page.media_type, page.fetched_from):
        reading = _read_html(source, page.fetched_from)
    else:
        reading = _read_text(source)
    text = "\n\n".join(map(split_sentences, reading.lines))
    if len(re.findall(r"[^\W\d_]+", text)) < _FEWEST_WORDS:
        raise _Unreadable("no article text")
    language = detect_language(text, reading.language)
    if language is None:
        raise _Unreadable("language not recognised")
    relevance, reason = score_relevance(reading.title or "", text, rules_for(language))
    if reason is None and relevance < settings.min_relevance:
        reason = f"off topic: relevance {relevance:.2f} is below {settings.min_relevance:.2f}"
    is_relevant = relevance >= settings.min_relevance
    return Article(
        article_id=strings.make_id(identity(reading.url or page.fetched_from)),
        fetched_from=page.fetched_from,
        url=reading.url or page.fetched_from,
        source=page.source,
        title=reading.title,
        authors=reading.authors,
        published_at=reading.published_at,
        published_on=reading.published_on,
        fetched_at=page.fetched_at,
        language=language,
        text=text,
        standfirst=reading.standfirst or None,
        is_partial=reading.is_partial,
        is_relevant=is_relevant,
        relevance=round(relevance, 4),
        reason=None if is_relevant else reason,
        content_hash=hashlib.sha256(content).hexdigest(),
    )


def _read_html(source: str, fetched_from: str) -> _Reading:
    tree = html_body.parse(without_endless_tags(source))
    if tree is None:
        return replace(_read_text(re.sub(r"<[^<>]{1,500}>", "\n", source)), title=None)
    metadata = read_metadata(source, tree, fetched_from)
    title = html_body.unguard(metadata.title) if metadata.title else None
    body = html_body.extract_body(tree, title or "")
    cleaned = _clean(body.lines, metadata, title)
    if _count(cleaned.lines) < _SHORT_ARTICLE:
        for markup in (metadata.body, find_state_body(source)):
            other = _clean(html_body.lines_of_markup(markup), metadata, title) if markup else Cleaned()
            if _count(other.lines) > 1.5 * _count(cleaned.lines):
                cleaned = other
    reason = why_no_article(body, title or "", cleaned.lines)
    if reason:
        raise _Unreadable(reason)
    published_at, published_on = metadata.published_at, metadata.published_on
    if published_on is None:
        published_at, published_on = _moment(cleaned, metadata.language)
    return _Reading(
        lines=cleaned.lines,
        title=title,
        authors=_authors(metadata, cleaned),
        published_at=published_at,
        published_on=published_on,
        url=metadata.url,
        language=metadata.language,
        standfirst=" ".join(body.standfirst),
        is_partial=is_partial(source, body.page, cleaned.lines),
    )


def _authors(metadata: Metadata, cleaned: Cleaned) -> tuple[str, ...]:
    """Those of the metadata; a byline in the text counts where they name nobody, or only the newsroom and it names a person."""
    if has_person(metadata.authors, [metadata.site]):
        return metadata.authors
    written = clean_authors(cleaned.bylines, [metadata.site])
    return written if not metadata.authors or has_person(written, [metadata.site]) else metadata.authors


def _count(lines: list[str]) -> int:
    return sum(len(line.split()) for line in lines)


def _clean(lines: list[str], metadata: Metadata, title: str | None) -> Cleaned:
    """The article's lines without the headline at their top, which is the title."""
    headlines = {headline_key(heading) for heading in (title or "", *map(html_body.unguard, metadata.headings)) if heading}
    while lines and headline_key(lines[0]) in headlines:
        lines = lines[1:]
    cleaned = clean_lines(lines, metadata.language)
    while cleaned.lines and headline_key(cleaned.lines[0]) in headlines:
        del cleaned.lines[0]
    return cleaned


def _read_text(source: str) -> _Reading:
    cleaned = clean_lines(split_lines(source))
    published_at, published_on = _moment(cleaned, "")
    return _Reading(
        lines=cleaned.lines,
        title=cleaned.lines[0] if cleaned.lines and len(cleaned.lines[0]) <= LONGEST_TITLE else None,
        authors=clean_authors(cleaned.bylines),
        published_at=published_at,
        published_on=published_on,
    )


def _moment(cleaned: Cleaned, language: str) -> tuple[datetime | None, date | None]:
    """Day and time that a dropped line printed."""
    region = language[3:5] if zone_of(language[3:5]) else ""
    found: Moment | None = None
    for line in cleaned.date_lines:
        found = found or find_moment(line, language)
    return (found.at(region), found.day) if found else (None, None)

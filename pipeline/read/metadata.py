"""A page of HTML -> title, authors, day and time, canonical URL, outlet, language: what it declares, then what it shows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from pipeline.addresses import clean_url, is_front_page
from pipeline.read.app_state import read_state_article
from pipeline.read.article_data import ArticleData
from pipeline.read.blocks import headline_key
from pipeline.read.dates import Moment, find_moment, parse_moment, url_day
from pipeline.read.head import Head, read_head, squeeze_key
from pipeline.read.headlines import choose_title, find_title_day
from pipeline.read.item_data import read_items
from pipeline.read.linked_data import find_scripts, read_linked_article
from pipeline.read.names import clean_authors, has_person
from pipeline.read.publication import resolve, weigh
from pipeline.read.shown import (
    Signs,
    blocks_below,
    bylines_below,
    find_bylines,
    find_dates,
    find_signs,
    find_times,
    heading_text,
)
from pipeline.read.zones import zone_of


def _keys(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(squeeze_key, text.split())))


_TITLE_KEYS = _keys("og:title twitter:title dc.title dcterms.title title parsely-title sailthru.title headline article.headline")
_AUTHOR_KEYS = _keys(
    """author article:author dc.creator dcterms.creator sailthru.author byl parsely-author twitter:creator:name authors
    cxenseparse:author article.author news:author creator dc.contributor"""
)
_DATE_KEYS = _keys(
    """article:published_time og:published_time og:article:published_time article:published datePublished article:published:date
    parsely-pub-date sailthru.date cxenseparse:publishtime cxenseparse:recs:publishtime publish-date publication_date pubdate
    published_at published_time published date.published publishtime article:publish_date article:post_date dc.date.issued
    dcterms.issued dcterms.created dc.date.created dateCreated dc.date dcterms.date date.issued date release_date creation_date
    article_date_original og:pubdate news:publication_date article:create_at last-published content_create_date"""
)
_CHANGE_KEYS = _keys("article:modified_time og:updated_time og:modified_time dateModified dcterms.modified lastmod last-modified modified")
_SITE_KEYS = _keys("og:site_name application-name apple-mobile-web-app-title al:ios:app_name al:android:app_name dc.publisher publisher")
_URL_KEYS = _keys("og:url al:web:url twitter:url parsely-link")
_LANGUAGE_KEYS = _keys("og:locale content-language language dc.language inLanguage")
_TLD_COUNTRY = re.compile(r"^https?://[^/:?#]+\.([a-z]{2})(?=[/:?#]|$)", re.IGNORECASE)
_LONGEST_NAME = 4  # words of an outlet's name that is surely no headline
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?\b")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page tells of its article; None or empty where it does not."""

    title: str | None
    authors: tuple[str, ...]
    published_at: datetime | None
    published_on: date | None
    url: str | None
    site: str
    #: Language tag as declared, such as 'pt-BR'.
    language: str
    #: The article's text in the page's data for machines: a last resort.
    body: str
    headings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Sources:
    """What the page was read into: every question below asks these."""

    page: str
    tree: Any
    head: Head
    linked: ArticleData
    headings: tuple[str, ...]
    sites: tuple[str, ...]
    language: str
    address: str


def read_metadata(page: str, tree: Any, fetched_from: str) -> Metadata:
    """The metadata of a page from its text and its lxml tree, which is left as it is. Never raises on odd pages."""
    head = read_head(page, tree)
    headings = tuple(text for element in tree.iter("h1") if (text := heading_text(element)[:2000]))[:20]
    fetched = fetched_from if fetched_from.startswith("http") else ""
    declared = _declared_url(head, fetched)
    titles = [*head.first(_TITLE_KEYS[:2]), *headings]
    scripts = find_scripts(page)
    linked = read_linked_article(scripts, declared or fetched, titles)
    url = declared or _linked_url(linked, fetched)
    sites = _sites(head, linked, headings)
    sources = _Sources(page, tree, head, linked, headings, sites, _language(tree, head, linked), url or fetched)
    title = choose_title([linked.headline, *head.first(_TITLE_KEYS)], headings, head.title, sites, sources.address)
    # What only few pages need is looked for only there: a page that declares all is read in no time.
    moment, authors = _declared_moment(sources, linked), _declared_authors(sources, linked)
    if moment is None or moment.clock is None or not has_person(authors, sites):
        items = read_items(tree) if "itemprop=" in page or "typeof=" in page else ArticleData()
        for other in (items, read_state_article(scripts, [title, *headings])):
            moment = _more_exact(moment, _declared_moment(sources, other))
            authors = _better(authors, _declared_authors(sources, other), sites)
    times = find_times(tree)
    signs = find_signs(tree) if moment is None or moment.clock is None or not has_person(authors, sites) else Signs()
    if moment is None and not times:
        moment = parse_moment(find_title_day(head.title), sources.language)
    if moment is None or moment.clock is None:
        moment = _shown_moment(moment, sources, times, signs)
    if not has_person(authors, sites):
        authors = _better(authors, clean_authors(find_bylines(signs, marked=bool(authors)), sites), sites)
    if moment is None or not has_person(authors, sites):
        below = blocks_below(tree, title)
        moment = moment or next(filter(None, (find_moment(text, sources.language) for text in below if len(text) <= 200)), None)
        authors = _better(authors, clean_authors(bylines_below(below, sources.language), sites), sites)
    published_at, published_on = _resolve(moment, times, sources)
    return Metadata(
        title=title or None,
        authors=authors,
        published_at=published_at,
        published_on=published_on,
        url=url,
        site=sites[0] if sites else "",
        language=sources.language,
        body=linked.body,
        headings=headings,
    )


def _language(tree: Any, head: Head, linked: ArticleData) -> str:
    root = next(iter(tree.iter("html")), None)
    declared = "" if root is None else str(root.get("lang") or root.get("xml:lang") or "")
    locale = next(iter(head.first(_LANGUAGE_KEYS)), "")
    tags = [tag.replace("_", "-").strip() for tag in (declared, linked.language, locale) if _LANGUAGE_TAG.match(tag.strip())]
    # 'pt' and 'pt_BR' together are Brazil.
    return next((tag for tag in tags if "-" in tag and tag[:2].lower() == tags[0][:2].lower()), tags[0] if tags else "")


def _sites(head: Head, linked: ArticleData, headings: Iterable[str]) -> tuple[str, ...]:
    """The outlet's names; some pages have their headline in a field for it."""
    shown = set(map(headline_key, headings))
    names = (*head.first(_SITE_KEYS), linked.publisher)
    return tuple(name for name in names if name and (len(name.split()) <= _LONGEST_NAME or headline_key(name) not in shown))


def _declared_url(head: Head, fetched: str) -> str | None:
    base = fetched or next(iter(head.first(_URL_KEYS[:1])), "")
    return _usable_url([head.links.get("canonical", ""), *head.first(_URL_KEYS)], base, fetched)


def _linked_url(linked: ArticleData, fetched: str) -> str | None:
    return _usable_url([linked.url], fetched, fetched)


def _usable_url(written: Iterable[str], base: str, fetched: str) -> str | None:
    for address in written:
        url = clean_url(address, base) if address else None
        if url and (not is_front_page(url) or (fetched and is_front_page(fetched))):
            return url
    return None


def _declared_moment(sources: _Sources, data: ArticleData) -> Moment | None:
    """What the fields of the data and, where it is JSON-LD, those of the head tell together."""
    if data is not sources.linked:
        return weigh([data.published], [data.modified], sources.language)
    head = sources.head
    changed = [data.modified, *head.first(_CHANGE_KEYS)]
    return weigh([data.published, *head.first(_DATE_KEYS)], changed, sources.language)


def _more_exact(found: Moment | None, other: Moment | None) -> Moment | None:
    """The other moment where nothing was found, or its clock where only the day was."""
    if found is None or (other is not None and other.clock and found.clock is None and found.day == other.day):
        return other
    return found


def _shown_moment(found: Moment | None, sources: _Sources, times: list[tuple[str, str]], signs: Signs) -> Moment | None:
    for machine, text in (*times, *find_dates(signs)):
        moment = (parse_moment(machine, sources.language) if machine else None) or find_moment(text, sources.language)
        found = _more_exact(found, moment)
        if found and found.clock:
            break
    return found


def _declared_authors(sources: _Sources, data: ArticleData) -> tuple[str, ...]:
    authors = clean_authors(data.authors, sources.sites, declared=True)
    if data is not sources.linked:
        return authors
    for key in _AUTHOR_KEYS:
        # Addresses of author pages are no names.
        values = [value for value in sources.head.values(key) if not value.startswith(("http", "/", "@"))]
        if values:
            authors = _better(authors, clean_authors(values, sources.sites, declared=True), sources.sites)
            if has_person(authors, sources.sites):
                break
    return authors


def _better(first: tuple[str, ...], second: tuple[str, ...], sites: tuple[str, ...]) -> tuple[str, ...]:
    """The second where it alone names persons, or the same and more."""
    if not first or (has_person(second, sites) and not has_person(first, sites)):
        return second or first
    return second if len(second) > len(first) and set(first) < set(second) else first


def _resolve(moment: Moment | None, times: list[tuple[str, str]], sources: _Sources) -> tuple[datetime | None, date | None]:
    if moment is None:
        return None, url_day(sources.address)
    return resolve(moment, (text for _, text in times), _country(sources), sources.language)


def _country(sources: _Sources) -> str:
    match = _TLD_COUNTRY.match(sources.address)
    if match and zone_of(match.group(1)):
        return match.group(1).upper()
    region = re.match(r"[A-Za-z]{2}-([A-Za-z]{2})$", sources.language)
    return region.group(1).upper() if region else ""

"""A page of HTML -> title, authors, day and time, canonical URL, outlet, language: what it declares, then what it shows."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import chain, islice
from typing import Any

from bs4 import BeautifulSoup
from bs4.filter import SoupStrainer

from pipeline.read.blocks import find_blocks
from pipeline.read.canonical import clean_url, is_front_page
from pipeline.read.dates import Moment, find_moment, parse_moment, url_day, zone_of
from pipeline.read.linked_data import LinkedArticle, find_state, read_linked_article
from pipeline.read.names import clean_authors, is_byline, is_newsroom, looks_like_name, strip_outlet
from pipeline.text import fold, normalize, slug

_HEAD_TAGS = SoupStrainer(["html", "title", "meta", "link"])
_TITLE_KEYS = ("og:title", "twitter:title", "dc.title", "title", "parsely-title", "sailthru.title")
_AUTHOR_KEYS = (
    "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "twitter:creator:name",
    "authors", "cxenseparse:author",
)  # fmt: skip
_DATE_KEYS = (
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
    "cxenseparse:publishtime", "cxenseparse:recs:publishtime", "publish-date", "publish_date", "publication_date", "pubdate",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "date.issued", "article.published",
    "published_time", "date", "release_date", "article:published", "creation_date", "article_date_original",
)  # fmt: skip
_SITE_KEYS = ("og:site_name", "application-name", "apple-mobile-web-app-title", "al:ios:app_name", "dc.publisher", "publisher")
_TLD_COUNTRY = re.compile(r"^https?://[^/:?#]+\.([a-z]{2})(?=[/:?#]|$)", re.IGNORECASE)
_CHROME = "ancestor::*[self::nav or self::aside or self::footer or self::figure]"
# Without their first letters, which may be capitals ('ArticleDate').
_DATE_CLASSES = ("ublish", "ate", "echa", "osted", "ime", "eta", "yline", "utor", "uthor", "data", "firma", "ubmitted")
_AUTHOR_CLASSES = ("uthor", "yline", "utor", "irma", "ssinatura", "ignature", "edator")
#: Parts of a page that show the bylines of other articles.
_ELSEWHERE = re.compile(
    r"comment|related|recommend|sidebar|footer|widget|teaser|promo|card|latest|most-read|list-item|bio\b|author-box|about-author",
    re.IGNORECASE,
)


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


def read_metadata(page: str, tree: Any, fetched_from: str) -> Metadata:
    """The metadata of a page from its text and its lxml tree. Never raises on odd pages."""
    metas, head = _read_head(page)
    linked = read_linked_article(page)
    language = _language(tree, metas, linked)
    address = fetched_from if fetched_from.startswith("http") else ""
    url = _canonical(head, metas, linked, address)
    sites = [name for name in [*_first(metas, _SITE_KEYS), linked.publisher] if name]
    headings = tuple(text for element in tree.iter("h1") if (text := _text(element)))
    title = _title(head.get("title") or _misplaced_title(tree), metas, linked, headings, sites, url or address)
    times = _times(tree)
    moment = _published(metas, linked, page, tree, times, language)
    authors = clean_authors([*linked.authors], sites) or ()
    if not _has_person(authors):
        authors = _better(authors, clean_authors(_values(metas, _AUTHOR_KEYS), sites))
    if not _has_person(authors):
        authors = _better(authors, clean_authors(_shown_authors(tree), sites))
    country = _country(language, url or address)
    below = _below_title(tree, title) if moment is None or not _has_person(authors) else []
    if moment is None:
        moment = next(filter(None, (find_moment(text, language) for text in below if len(text) <= 200)), None)
    published_at, published_on = _resolve(moment, times, country, language, url or address)
    if not _has_person(authors):
        authors = _better(authors, clean_authors(_bylines_below(below, language), sites))
    return Metadata(
        title=title or None,
        authors=authors,
        published_at=published_at,
        published_on=published_on,
        url=url,
        site=sites[0] if sites else "",
        language=language,
        body=linked.body,
        headings=headings,
    )


def _read_head(page: str) -> tuple[dict[str, list[str]], dict[str, str]]:
    """The meta elements by name, and title, canonical address and the like; pages with no head end at 200,000 characters."""
    match = re.search(r"</head\s*>|<body[\s>]", page, re.IGNORECASE)
    written = page[: match.start()] if match else page[:200_000]
    # An XML declaration, or a page without any '<', would make beautifulsoup4 warn on stderr.
    soup = BeautifulSoup("<head>" + re.sub(r"^\s*<\?xml[^>]*>", "", written), "lxml", parse_only=_HEAD_TAGS)
    metas: dict[str, list[str]] = defaultdict(list)
    head: dict[str, str] = {}
    for element in soup.find_all(["meta", "link", "title"]):
        if element.name == "title":
            head.setdefault("title", element.get_text(" "))
            continue
        if element.name == "link":
            for kind in map(str, element.get_attribute_list("rel")):
                head.setdefault(kind.lower(), str(element.get("href") or ""))
            continue
        content = str(element.get("content") or "").strip()
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            key = str(element.get(attribute) or "").strip().lower()
            if key and content:
                metas[key].append(content)
    return metas, head


def _first(metas: dict[str, list[str]], keys: Iterable[str]) -> list[str]:
    return [normalize(metas[key][0]).strip() for key in keys if metas.get(key)]


def _values(metas: dict[str, list[str]], keys: Iterable[str]) -> list[str]:
    """All values of the first of `keys` that names somebody; addresses of author pages do not."""
    for key in keys:
        values = [value for value in metas.get(key, []) if not value.startswith(("http", "/"))]
        if values:
            return values
    return []


def _text(element: Any) -> str:
    return " ".join(normalize(" ".join(element.itertext())).split())


def _language(tree: Any, metas: dict[str, list[str]], linked: LinkedArticle) -> str:
    declared = next((str(element.get("lang") or element.get("xml:lang") or "") for element in tree.iter("html")), "")
    locale = next(iter(_first(metas, ("og:locale", "content-language", "language", "dc.language"))), "")
    tags = [
        tag.replace("_", "-").strip()
        for tag in (declared, linked.language, locale)
        if re.match(r"[A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?\b", tag.strip())
    ]
    # 'pt' and 'pt_BR' together are Brazil.
    return next((tag for tag in tags if "-" in tag and tag[:2].lower() == tags[0][:2].lower()), tags[0] if tags else "")


def _canonical(head: dict[str, str], metas: dict[str, list[str]], linked: LinkedArticle, address: str) -> str | None:
    base = address or next(iter(_first(metas, ("og:url",))), "")
    for written in [head.get("canonical", ""), *_first(metas, ("og:url", "al:web:url", "twitter:url")), linked.url]:
        url = clean_url(written, base) if written else None
        if url and (not is_front_page(url) or (address and is_front_page(address))):
            return url
    return None


def _title(written: str, metas: dict[str, list[str]], linked: LinkedArticle, headings: tuple[str, ...], sites: list[str], url: str) -> str:
    declared = [strip_outlet(text, sites, url) for text in [linked.headline, *_first(metas, _TITLE_KEYS), written] if text and text.strip()]
    # The headline as the reader sees it: an h1 that shares its words with what the page declares (others hold the site's name).
    for heading in headings:
        words = set(fold(heading).split())
        if len(words) >= 3 and any(len(words & set(fold(title).split())) * 2 >= len(words) for title in declared):
            return strip_outlet(heading, sites, url)
    if declared:
        return max(declared[:2], key=len) if len(declared) > 1 and declared[1].startswith(declared[0]) else declared[0]
    return headings[0] if headings else ""


def _misplaced_title(tree: Any) -> str:
    """The title element of a page that has no head; those of inline pictures are in svg."""
    titles = (element for element in tree.iter("title") if (parent := element.getparent()) is not None and parent.tag != "svg")
    return next(map(_text, titles), "")


def _class_test(classes: Iterable[str]) -> str:
    return " or ".join(f"contains(@class, '{name}')" for name in classes)


def _times(tree: Any) -> list[tuple[str, str]]:
    """(machine-readable, visible) dates of the time elements beside the article, the most telling first."""
    times = tree.xpath(f"//time[not({_CHROME})]")[:12]
    times.sort(key=lambda element: (_is_elsewhere(element), "updat" in f"{element.get('class')} {element.get('itemprop')}"))
    return [(str(element.get("datetime") or ""), _text(element)[:200]) for element in times]


def _date_elements(tree: Any) -> Iterator[tuple[str, str]]:
    """The same of elements whose class speaks of a date or a byline."""
    query = f"//*[self::p or self::span or self::div or self::small or self::em or self::li][{_class_test(_DATE_CLASSES)}][not({_CHROME})]"
    for element in tree.xpath(query)[:60]:
        if len(element) <= 12 and not _is_elsewhere(element):
            text = _text(element)
            if 6 <= len(text) <= 200 and any(character.isdigit() for character in text):
                yield str(element.get("content") or ""), text


def _is_elsewhere(element: Any) -> bool:
    for _ in range(8):
        if element is None or element.tag in {"article", "main", "body"}:
            return False
        if _ELSEWHERE.search(f"{element.get('class') or ''} {element.get('id') or ''}"):
            return True
        element = element.getparent()
    return False


def _published(
    metas: dict[str, list[str]], linked: LinkedArticle, page: str, tree: Any, times: list[tuple[str, str]], language: str
) -> Moment | None:
    found: Moment | None = None
    microdata = (str(e.get("content") or e.get("datetime") or _text(e)[:60]) for e in tree.xpath("//*[@itemprop='datePublished']")[:3])
    for value in [linked.published, *_first(metas, _DATE_KEYS), *microdata]:
        moment = parse_moment(value, language) if value else None
        if moment and moment.clock:
            if found is None or abs(found.day - moment.day) <= timedelta(days=1):
                return moment
        elif moment and found is None:
            found = moment
    if found is None:
        found = parse_moment(find_state(page), language)
    for machine, text in chain(times, _date_elements(tree)):
        moment = (parse_moment(machine, language) if machine else None) or find_moment(text, language)
        if moment and (found is None or (found.clock is None and moment.clock and moment.day == found.day)):
            found = moment
            if found.clock:
                break
    return found


def _below_title(tree: Any, title: str) -> list[str]:
    """The short blocks between the headline and the first paragraph, whatever their markup."""
    key = slug(title)
    blocks = [text for text, _, _ in islice(find_blocks(tree), 400)]
    starts = [number for number, text in enumerate(blocks) if slug(text) == key]
    if not key or not starts:
        return []
    below = blocks[starts[-1] + 1 : starts[-1] + 12]
    paragraph = next((number for number, text in enumerate(below) if len(text) > 200), len(below))
    return below[:paragraph]


def _bylines_below(blocks: list[str], language: str) -> list[str]:
    """Lines such as 'Por Ana Lima', else a bare name beside the date."""
    marked = [text for text in blocks if len(text) <= 120 and is_byline(text)]
    if marked:
        return marked
    for number, text in enumerate(blocks):
        if len(text) <= 80 and find_moment(text, language):
            for neighbour in (number - 1, number + 1):
                if 0 <= neighbour < len(blocks) and looks_like_name(blocks[neighbour]):
                    return [blocks[neighbour]]
    return []


def _resolve(
    moment: Moment | None, times: list[tuple[str, str]], country: str, language: str, url: str
) -> tuple[datetime | None, date | None]:
    """The instant and the day as the outlet prints it: a time in UTC may lie on the next day there."""
    if moment is None:
        return None, url_day(url)
    instant = moment.at(country)
    day = moment.day
    printed = {found.day for _, text in times if (found := find_moment(text, language)) and abs(found.day - day) <= timedelta(days=1)}
    if instant is not None and not instant.utcoffset():
        zone = zone_of(country)
        if zone is not None:
            day = instant.astimezone(zone).date()
        if len(printed) == 1:
            day = printed.pop()
    return instant, day


def _country(language: str, url: str) -> str:
    match = _TLD_COUNTRY.match(url)
    if match and zone_of(match.group(1)):
        return match.group(1).upper()
    region = re.match(r"[A-Za-z]{2}-([A-Za-z]{2})$", language)
    return region.group(1).upper() if region else ""


def _shown_authors(tree: Any) -> list[str]:
    names: list[str] = []
    for query in ("//*[@rel='author']", "//*[@itemprop='author']", f"//*[{_class_test(_AUTHOR_CLASSES)}]"):
        for element in tree.xpath(f"{query}[not({_CHROME})]")[:20]:
            if _is_elsewhere(element) or len(element) > 8:
                continue
            inner = element.xpath(".//*[@itemprop='name' or @rel='author']|.//a")
            text = str(element.get("content") or "") or (_text(inner[0]) if inner and query.startswith("//*[@i") else _text(element))
            if 2 < len(text) <= 120:
                names.append(_before_date(text))
        if names:
            return names[:4]
    return names


def _before_date(text: str) -> str:
    """'Por Ana Lima 7 de outubro de 2025' without the date and what follows."""
    return re.split(r"\s*[|•·]\s*|\s+(?=\d)", text)[0]


def _has_person(authors: tuple[str, ...]) -> bool:
    return any(" " in name and not is_newsroom(name) for name in authors)


def _better(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    return second if second and (not first or _has_person(second)) else first

"""Dates of feeds and sitemaps -> instants: RFC 822, ISO 8601 and the small ways in which they are broken."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from email.utils import parsedate_to_datetime

_ISO = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2})"
    r"(?:[T ]+(?P<clock>\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)? ?(?P<zone>Z|[+-]\d{2}:?\d{2})?)?)?"
)
#: A day in an address: /2025/10/07/, /2025-10-07-, /20251007/.
_IN_PATH = re.compile(r"/(?P<year>(?:19|20)\d\d)(?P<mark>[/-]?)(?P<month>0[1-9]|1[0-2])(?P=mark)(?P<day>0[1-9]|[12]\d|3[01])(?!\d)")
_MONTH_IN_PATH = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)[/_-]?(?P<month>0[1-9]|1[0-2])(?!\d)")
_END_OF_DAY = time(23, 59, 59, tzinfo=UTC)


def parse_moment(text: str | None) -> datetime | None:
    """An instant with its zone (UTC where none is told); a day alone is its last second, as nothing of it may be missed.

    >>> parse_moment("Tue, 07 Oct 2025 14:32:00 -0300").isoformat(), parse_moment("2025-10-07").isoformat()
    ('2025-10-07T14:32:00-03:00', '2025-10-07T23:59:59+00:00')
    """
    text = (text or "").strip()
    if not text:
        return None
    try:
        if found := _ISO.match(text):
            year, month, day = int(found["year"]), int(found["month"]), int(found["day"] or 1)
            if not found["clock"]:
                return datetime.combine(datetime(year, month, day, tzinfo=UTC), _END_OF_DAY)
            hour, minute, *second = map(int, found["clock"].split(":"))
            zone = (found["zone"] or "Z").replace("Z", "+00:00")
            return datetime.fromisoformat(f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{(second or [0])[0]:02}{zone}")
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def date_in(url: str) -> datetime | None:
    """The day that an article's address names, as its last second.

    >>> date_in("https://a.example/2025/10/07/chips").date().isoformat()
    '2025-10-07'
    """
    found = _IN_PATH.search(url)
    return _end_of(int(found["year"]), int(found["month"]), int(found["day"])) if found else None


def month_in(url: str) -> datetime | None:
    """The month that a sitemap's address names, as its last second: sitemap-2025-10.xml.

    >>> month_in("https://a.example/sitemap-2025-10.xml").date().isoformat()
    '2025-10-31'
    """
    if exact := date_in(url):
        return exact
    found = _MONTH_IN_PATH.search(url)
    if not found:
        return None
    first = _end_of(int(found["year"]), int(found["month"]), 28)
    assert first is not None
    return first.replace(day=1) + timedelta(days=31) - timedelta(days=(first.replace(day=1) + timedelta(days=31)).day)


def _end_of(year: int, month: int, day: int) -> datetime | None:
    try:
        return datetime.combine(datetime(year, month, day, tzinfo=UTC), _END_OF_DAY)
    except ValueError:
        return None

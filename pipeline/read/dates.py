"""Dates as machines and newsrooms write them -> day and, where a time is known, instant.

'2025-10-07T14:32:00-03:00', 'Publicado em 7 de outubro de 2025 às 14h32', '07/10/2025 14h32', '7 oct 2025', 'Oct 7, 2025 2:32 pm ET'.
Month names and the words around a date come from languages/.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from functools import cache

from pipeline.languages import available, foreign_pages, rules_for
from pipeline.languages.lists import mapping
from pipeline.read.zones import parse_zone, zone_at, zone_of, zone_pattern
from pipeline.text import fold

_FIRST_YEAR, _LAST_YEAR = 1990, 2099
_ISO = re.compile(
    r"""(?<![\d/.-])(?P<year>(?:19|20)\d{2})(?:(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)|\s?[年년.]\s?(?P<month2>\d{1,2})\s?[月월.]\s?(?P<day2>\d{1,2})[日일.]?)""",
)
#: The clock and zone behind it: 'T14:32:00.123-03:00', ' 02:32 PM EST', '[Europe/Paris]', '14時32分'.
_ISO_CLOCK = re.compile(
    r"(?:\s*[T_]\s*|[\s,]+(?:-\s+)?)(?P<hour>\d{1,2})[:.時시]\s?(?P<minute>\d{2})[分분]?(?::(?P<second>\d{2})(?:[.,]\d+)?)?\s*(?P<half>[AP]\.?M\b\.?)?"
    r"\s*(?P<zone>Z\b|[+\u2212-]\s?\d{1,2}:?\d{2}|[+\u2212-]\d{2}|\[?[A-Z][a-z]+/[A-Za-z_]+\]?)?",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?")
_EPOCH = re.compile(r"(?:/Date\()?([1-9]\d{8,9})(\d{3})?(?:\.\d+)?(?:[+-]\d{4})?(?:\)/)?")
_NUMERIC = re.compile(r"(?<![\d/.,-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.,]\d)")
_URL_DAY = re.compile(r"[/_-](20\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/\-_.]|$)")


@dataclass(frozen=True, slots=True)
class Moment:
    """A day and, where known, the time of day and its zone."""

    day: date
    clock: time | None = None
    zone: tzinfo | None = None

    def at(self, country: str = "") -> datetime | None:
        """The instant; a time without a zone is in that of the country (ISO 3166 alpha-2). None where time or zone is unknown.

        >>> Moment(date(2025, 10, 7), time(14, 32)).at("BR").isoformat()
        '2025-10-07T14:32:00-03:00'
        """
        zone = self.zone or zone_of(country)
        if self.clock is None or zone is None:
            return None
        return datetime.combine(self.day, self.clock, zone)


def parse_moment(value: str, language: str = "") -> Moment | None:
    """What the content of a metadata field says; None where it holds no date.

    >>> parse_moment("2025-10-07T14:32:00Z").at().isoformat()
    '2025-10-07T14:32:00+00:00'
    >>> parse_moment("2025-10-07").clock is None
    True
    """
    value = value.strip()[:100]
    match = _ISO.match(value)
    if match:
        day = _day(match["year"], match["month"] or match["month2"], match["day"] or match["day2"])
        if day is None:
            return None
        return Moment(day, *_iso_clock(value[match.end() :], language))
    compact = _COMPACT.fullmatch(value)
    if compact:
        day = _day(*compact.groups()[:3])
        clock = _clock(*compact.groups()[3:6])
        if day:
            return Moment(day, clock, parse_zone(compact.group(7)) if clock else None)
    epoch = _EPOCH.fullmatch(value)
    if epoch:
        instant = datetime.fromtimestamp(int(epoch.group(1)), UTC)
        return Moment(instant.date(), instant.time(), UTC) if _day(instant.year, instant.month, instant.day) else None
    return find_moment(value, language)


def _iso_clock(rest: str, language: str) -> tuple[time | None, tzinfo | None]:
    match = _ISO_CLOCK.match(rest)
    if not match:
        return None, None
    clock = _clock(_full_hour(match["hour"], match["half"]), match["minute"], match["second"])
    if clock is None:
        return None, None
    written = match["zone"] or ""
    zone = parse_zone(written) or zone_at(rest[match.end() :], language)
    if clock == time(0) and zone is None:  # midnight without a zone stands for 'no time'
        return None, None
    return clock, zone


def _full_hour(hour: str, half: str | None) -> str:
    """'2' and 'pm' as '14'."""
    if not half or not hour.isdigit():
        return hour
    return str(int(hour) % 12 + (12 if half[0] in "pP" else 0))


def find_moment(text: str, language: str = "") -> Moment | None:
    """The day of publication that a short visible text prints; a day marked as that of an update only where there is no other.

    >>> find_moment("Atualizado em 8/10/2025 | Publicado em 7 de outubro de 2025 às 14h32", "pt")
    Moment(day=datetime.date(2025, 10, 7), clock=datetime.time(14, 32), zone=None)
    """
    best: tuple[int, Moment] | None = None
    patterns = _patterns()
    previous = 0
    for start, end, day in _find_days(text, language):
        label = text[max(previous, start - 40) : start]
        previous = end
        updated = [match.end() for match in patterns.updated.finditer(label)]
        published = [match.end() for match in patterns.published.finditer(label)]
        rank = 0 if published and published[-1] > max(updated, default=-1) else 2 if updated else 1
        clock, zone = _find_clock(text, start, end, language)
        if best is None or rank < best[0]:
            best = (rank, Moment(day, clock, zone))
    return best[1] if best else None


def is_date_line(line: str, language: str = "") -> bool:
    """Whether a line holds a date, its label and clock, and nothing else.

    >>> is_date_line("28 de outubro de 2025 às 09:15", "pt"), is_date_line("Em 28 de outubro de 2025 a AMD subiu.", "pt")
    (True, False)
    """
    if len(line) > 120 or not any(character.isdigit() for character in line):
        return False
    days = _find_days(line, language)
    if not days:
        return False
    rest = line
    for start, end, _ in reversed(days):
        rest = rest[:start] + " " + rest[end:]
    patterns = _patterns()
    for pattern in (patterns.updated, patterns.published, patterns.clock_words, _CLOCK, zone_pattern()):
        rest = pattern.sub(" ", rest)
    return sum(map(str.isalnum, rest)) <= 4 or (
        len(re.findall(r"\w{3,}", rest)) <= 1 and len(rest.split()) <= 3 and not re.search(r"[.!?]\s*$", line)
    )


def url_day(url: str) -> date | None:
    """The day in the path of a URL.

    >>> url_day("https://example.com/2025/10/07/amd-openai/")
    datetime.date(2025, 10, 7)
    """
    match = _URL_DAY.search(url)
    return _day(*match.groups()) if match else None


@dataclass(frozen=True, slots=True)
class _Patterns:
    day_first: re.Pattern[str]
    month_first: re.Pattern[str]
    published: re.Pattern[str]
    updated: re.Pattern[str]
    clock_words: re.Pattern[str]
    months: dict[str, int]


@cache
def _patterns() -> _Patterns:
    """Patterns of all languages together: a Portuguese page may print its date in English."""
    readings = [rules.reading for code in available() if (rules := rules_for(code))]
    forms = mapping(foreign_pages.MONTHS)
    for reading in readings:
        forms.update(reading.months)
    months = {fold(name): int(number) for name, number in forms.items()}
    names = set(forms) | set(months)
    month = "(" + _alternatives(names) + r")(?![^\W\d_])\.?"
    link = r"(?:\s+[^\W\d_]{2,3}\.?)?"  # de, del, of
    year = r"(\d{4})(?!\d)"
    flags = re.IGNORECASE
    return _Patterns(
        day_first=re.compile(
            rf"(?<![\d.,/-])(\d{{1,2}})(?:º|ª|°|st|nd|rd|th)?\.?{link}[\s/-]{{0,3}}{month},?{link}[\s/-]{{0,3}}{year}", flags
        ),
        month_first=re.compile(rf"(?<![^\W\d_]){month}\s{{0,3}}(\d{{1,2}})(?:º|st|nd|rd|th)?(?:,|{link})\s{{0,3}}{year}", flags),
        published=_words_pattern({word for reading in readings for word in reading.published}),
        updated=_words_pattern({word for reading in readings for word in reading.updated}),
        clock_words=_words_pattern({word for reading in readings for word in reading.clock}),
        months=months,
    )


def _alternatives(entries: set[str]) -> str:
    return "|".join(map(re.escape, sorted(entries, key=lambda entry: (-len(entry), entry))))


def _words_pattern(entries: set[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{_alternatives(entries)})(?![^\W_])", re.IGNORECASE)


# '14h32', '14:32:10', '2:32 pm', '14h', '14.32h'; the zone is looked for behind it.
_CLOCK = re.compile(
    r"(?<![\d.,/:-])(\d{1,2})(?:\s?(?:h|:)\s?(\d{2})(?![\d%])(?::(\d{2})(?!\d))?|\s?h(?![^\W_])|\.(\d{2})(?=\s?h))?(?:\s?h(?:rs?|s)?(?![^\W_]))?"
    r"(?:\s?([ap])\.?\s?m\.?(?![^\W_]))?",
    re.IGNORECASE,
)


def _find_days(text: str, language: str) -> list[tuple[int, int, date]]:
    """The days in the text with their places, in order, none overlapping."""
    patterns = _patterns()
    found: list[tuple[int, int, date]] = []
    for pattern, order in ((patterns.day_first, (3, 2, 1)), (patterns.month_first, (3, 1, 2))):
        for match in pattern.finditer(text):
            year, month, day_of_month = (match.group(number) for number in order)
            day = _day(year, patterns.months.get(fold(month), 0), day_of_month)
            if day:
                found.append((match.start(), match.end(), day))
    for match in _ISO.finditer(text):
        day = _day(match["year"], match["month"] or match["month2"], match["day"] or match["day2"])
        if day:
            found.append((match.start(), match.end(), day))
    for match in _NUMERIC.finditer(text):
        first, mark, second, year = match.groups()
        if len(year) == 2 and mark == "-":
            continue
        day = _numeric_day(first, second, year, language)
        if day:
            found.append((match.start(), match.end(), day))
    found.sort()
    kept: list[tuple[int, int, date]] = []
    for entry in found:
        if not kept or entry[0] >= kept[-1][1]:
            kept.append(entry)
    return kept


def _numeric_day(first: str, second: str, year: str, language: str) -> date | None:
    if len(year) == 2:
        year = f"20{year}"
    code, _, region = language.replace("_", "-").partition("-")
    rules = rules_for(code.lower())
    # Only the United States write the month first: 'en-GB' and the like do not.
    month_first = rules is not None and rules.reading.numeric_order == "mdy" and region.upper() in {"", "US"}
    if month_first and int(first) <= 12:
        return _day(year, first, second)
    return _day(year, second, first) or _day(year, first, second)


def _find_clock(text: str, start: int, end: int, language: str) -> tuple[time | None, tzinfo | None]:
    """The time of day printed beside the date at start..end, behind it or else before it."""
    behind = text[end : end + 60]
    if re.match(r"T\d", behind):
        behind = " " + behind[1:]
    next_day = min((day[0] for day in _find_days(behind, "")), default=len(behind))
    for stretch, backwards in ((behind[:next_day], False), (text[max(0, start - 22) : start], True)):
        for match in _CLOCK.finditer(stretch):
            hour, minute, second, dotted, half = match.groups()
            if not (minute or dotted or half or re.search(r"\dh", match.group().replace(" ", ""), re.IGNORECASE)):
                continue
            between = stretch[match.end() :] if backwards else stretch[: match.start()]
            if len(re.findall(r"[^\W\d_]{3,}", between)) > 1:
                continue
            clock = _clock(_full_hour(hour, half), minute or dotted or "00", second)
            if clock is None:
                continue
            return clock, zone_at(stretch[match.end() :], language)
    return None, None


def _day(year: str | int, month: str | int, day: str | int) -> date | None:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found if _FIRST_YEAR <= found.year <= _LAST_YEAR else None


def _clock(hour: str | None, minute: str | None, second: str | None) -> time | None:
    if hour is None or minute is None:
        return None
    try:
        return time(int(hour), int(minute), int(second or 0))
    except ValueError:
        return None

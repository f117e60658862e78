"""Dates as machines and newsrooms write them -> day and, where a time is known, instant.

'2025-10-07T14:32:00-03:00', 'Publicado em 7 de outubro de 2025 às 14h32', '07/10/2025 14h32', '7 oct 2025', 'Oct 7, 2025 2:32 pm ET'.
Month names and the words around a date come from languages/.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pipeline.languages import available, rules_for
from pipeline.text import fold

_FIRST_YEAR, _LAST_YEAR = 1990, 2099
_ISO = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})"
    r"(?:[T\s]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?Z?")
_NUMERIC = re.compile(r"(?<![\d/.,-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.,]\d)")
_URL_DAY = re.compile(r"/(20\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/\-_.]|$)")
# Offsets of zone names that mean one thing in news, in hours; summer time has names of its own.
_ZONES = {
    "utc": 0.0, "gmt": 0.0, "brt": -3.0, "art": -3.0, "est": -5.0, "edt": -4.0, "pst": -8.0, "pdt": -7.0, "cst": -6.0, "cdt": -5.0,
    "cet": 1.0, "cest": 2.0, "wet": 0.0, "west": 1.0, "bst": 1.0,
}  # fmt: skip
_NAMED_ZONES = {"et": "America/New_York", "pt": "America/Los_Angeles", "ct": "America/Chicago"}
#: The zone of a country that has one for most of its people: for a time printed without a zone.
_COUNTRIES = {
    "BR": "America/Sao_Paulo", "PT": "Europe/Lisbon", "ES": "Europe/Madrid", "MX": "America/Mexico_City", "AR":
    "America/Argentina/Buenos_Aires", "CO": "America/Bogota", "CL": "America/Santiago", "PE": "America/Lima", "UY":
    "America/Montevideo", "GB": "Europe/London", "UK": "Europe/London", "IE": "Europe/Dublin", "AO": "Africa/Luanda", "MZ":
    "Africa/Maputo", "FR": "Europe/Paris", "DE": "Europe/Berlin", "IT": "Europe/Rome", "EC": "America/Guayaquil", "VE":
    "America/Caracas", "PY": "America/Asuncion", "BO": "America/La_Paz", "CR": "America/Costa_Rica",
}  # fmt: skip


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


@cache
def zone_of(country: str) -> tzinfo | None:
    """The time zone of a country that has one for most of its people."""
    return _zone_named(_COUNTRIES.get(country.upper(), ""))


def _zone_named(name: str) -> tzinfo | None:
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


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
        day = _day(match["year"], match["month"], match["day"])
        if day is None:
            return None
        clock = _clock(match["hour"], match["minute"], match["second"])
        zone = _zone(match["zone"]) if clock else None
        if clock == time(0) and zone is None:  # midnight without a zone stands for 'no time'
            clock = None
        return Moment(day, clock, zone)
    compact = _COMPACT.fullmatch(value)
    if compact:
        day = _day(*compact.groups()[:3])
        return Moment(day, _clock(*compact.groups()[3:])) if day else None
    if re.fullmatch(r"1\d{9}|1\d{12}", value):  # seconds or milliseconds since 1970
        instant = datetime.fromtimestamp(int(value[:10]), UTC)
        return Moment(instant.date(), instant.time(), UTC)
    return find_moment(value, language)


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
        clock, zone = _find_clock(text, start, end)
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
    for pattern in (patterns.updated, patterns.published, patterns.clock_words, _CLOCK, _ZONE_WORDS):
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
    months = {fold(name): int(number) for reading in readings for name, number in reading.months.items()}
    names = {name for reading in readings for name in reading.months} | set(months)
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
_ZONE_WORDS = re.compile(
    r"\b(?:GMT|UTC)\s?([+-]\s?\d{1,2}(?::?\d{2})?)|\b(GMT|UTC|BRT|ART|E[SD]T|P[SD]T|C[SD]T|CES?T|WES?T|BST|ET|PT|CT)\b|([+-]\d{2}:?\d{2})(?!\d)"
)


def _find_days(text: str, language: str) -> list[tuple[int, int, date]]:
    """The days in the text with their places, in order, none overlapping."""
    patterns = _patterns()
    found: list[tuple[int, int, date]] = []
    for pattern, order in ((patterns.day_first, (3, 2, 1)), (patterns.month_first, (3, 1, 2)), (_ISO, (1, 2, 3))):
        for match in pattern.finditer(text):
            year, month, day_of_month = (match.group(number) for number in order)
            day = _day(year, patterns.months.get(fold(month), 0) or month, day_of_month)
            if day:
                found.append((match.start(), match.end() if pattern is not _ISO else match.start() + 10, day))
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


def _find_clock(text: str, start: int, end: int) -> tuple[time | None, tzinfo | None]:
    """The time of day printed beside the date at start..end, behind it or else before it."""
    behind = text[end : end + 40]
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
            number = int(hour)
            if half:
                number = number % 12 + (12 if half in "pP" else 0)
            clock = _clock(str(number), minute or dotted or "00", second)
            if clock is None:
                continue
            zone = _ZONE_WORDS.match(stretch[match.end() :].lstrip(" (,"))
            return clock, _zone(zone.group(1) or zone.group(2) or zone.group(3)) if zone else None
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


def _zone(name: str | None) -> tzinfo | None:
    if not name:
        return None
    name = name.strip().lower().replace(" ", "")
    if name == "z":
        return UTC
    if name in _NAMED_ZONES:
        return _zone_named(_NAMED_ZONES[name])
    if name in _ZONES:
        return timezone(timedelta(hours=_ZONES[name])) if _ZONES[name] else UTC
    match = re.fullmatch(r"([+-])(\d{1,2}):?(\d{2})?", name)
    if not match:
        return None
    offset = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    if offset >= timedelta(hours=24):
        return None
    if not offset:
        return UTC
    return timezone(offset if match[1] == "+" else -offset)

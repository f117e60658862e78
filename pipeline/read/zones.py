"""Time zones as pages write them -> tzinfo: offsets, abbreviations where they mean one thing, places, and the zone of a country."""

from __future__ import annotations

import re
from datetime import UTC, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pipeline.languages import available, rules_for
from pipeline.text import fold

# Offsets of zone names that mean one thing in news, in hours; summer time has names of its own.
_ZONES = {
    "utc": 0.0, "gmt": 0.0, "brt": -3.0, "art": -3.0, "est": -5.0, "edt": -4.0, "pst": -8.0, "pdt": -7.0, "cst": -6.0, "cdt": -5.0,
    "cet": 1.0, "cest": 2.0, "wet": 0.0, "west": 1.0, "bst": 1.0, "mst": -7.0, "mdt": -6.0, "eet": 2.0, "eest": 3.0, "msk": 3.0,
    "ist": 5.5, "aest": 10.0, "aedt": 11.0, "jst": 9.0, "kst": 9.0, "sast": 2.0, "clt": -4.0, "clst": -3.0, "cot": -5.0, "pet": -5.0,
    "uyt": -3.0,
}  # fmt: skip
_NAMED_ZONES = {"et": "America/New_York", "pt": "America/Los_Angeles", "ct": "America/Chicago"}
#: What is no abbreviation of a zone, or of another, on pages in other languages.
_ENGLISH_ONLY = frozenset({"ET", "PT", "CT", "IST", "BST", "CST", "CDT", "MST", "EST", "PST"})
#: The zone of a country that has one for most of its people: for a time printed without a zone.
_COUNTRIES = {
    "BR": "America/Sao_Paulo", "PT": "Europe/Lisbon", "ES": "Europe/Madrid", "MX": "America/Mexico_City", "AR":
    "America/Argentina/Buenos_Aires", "CO": "America/Bogota", "CL": "America/Santiago", "PE": "America/Lima", "UY":
    "America/Montevideo", "GB": "Europe/London", "UK": "Europe/London", "IE": "Europe/Dublin", "AO": "Africa/Luanda", "MZ":
    "Africa/Maputo", "FR": "Europe/Paris", "DE": "Europe/Berlin", "IT": "Europe/Rome", "EC": "America/Guayaquil", "VE":
    "America/Caracas", "PY": "America/Asuncion", "BO": "America/La_Paz", "CR": "America/Costa_Rica",
}  # fmt: skip


@cache
def zone_of(country: str) -> tzinfo | None:
    """The time zone of a country (ISO 3166 alpha-2) that has one for most of its people."""
    return _zone_named(_COUNTRIES.get(country.upper(), ""))


@cache
def _zone_named(name: str) -> tzinfo | None:
    if not name or not re.fullmatch(r"[A-Za-z]+(?:/[A-Za-z_+-]+){1,2}", name):
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


@cache
def _spoken() -> dict[str, str]:
    """'horario de brasilia' -> 'America/Sao_Paulo'."""
    return {fold(form): name for code in available() if (rules := rules_for(code)) for form, name in rules.reading.zones.items()}


@cache
def zone_pattern() -> re.Pattern[str]:
    """What may stand behind a clock as its zone: 'GMT-3', 'ET', '-03:00', '(horário de Brasília)'."""
    spoken = "|".join(sorted({form for code in available() if (rules := rules_for(code)) for form in rules.reading.zones}, key=len)[::-1])
    return re.compile(
        r"(?:GMT|UTC)\s?(?P<offset>[+\u2212-]\s?\d{1,2}(?::?\d{2})?)(?!\d)"
        r"|(?P<name>GMT|UTC|Z|BRT|ART|E[SD]?T|P[SD]?T|C[SD]?T|M[SD]T|CES?T|WES?T|EES?T|MSK|IST|BST|AE[SD]T|JST|KST|SAST|CLS?T|COT|PET|UYT)\b"
        r"|(?P<bare>[+\u2212-]\d{2}:?\d{2})(?!\d)"
        rf"|(?P<spoken>(?i:{spoken or '(?!)'}))(?!\w)|(?P<place>(?:America|Europe|Africa|Asia|Atlantic|Australia|Pacific)/[A-Za-z_]+)"
    )


def zone_at(text: str, language: str = "") -> tzinfo | None:
    """The zone that `text` begins with, as it stands behind a clock.

    'ET' and the like are zones on pages in English alone, and 'BST', 'IST' mean several things elsewhere.

    >>> zone_at("(GMT-3)"), zone_at("ET", "pt"), zone_at("ET", "en")
    (datetime.timezone(datetime.timedelta(days=-1, seconds=75600)), None, zoneinfo.ZoneInfo(key='America/New_York'))
    """
    match = zone_pattern().match(text.lstrip(" (,\u00a0[|-" if not re.match(r"\s*-\d", text) else " "))
    if match is None:
        return None
    if match["spoken"]:
        return _zone_named(_spoken().get(fold(match["spoken"]), ""))
    name = match["name"]
    if name in _ENGLISH_ONLY and language[:2].lower() not in {"", "en"}:
        return None
    return parse_zone(match["offset"] or name or match["bare"] or match["place"])


def parse_zone(name: str | None) -> tzinfo | None:
    """The zone of a name or an offset as metadata hold it; None where it is unknown.

    >>> parse_zone("-0300").utcoffset(None).total_seconds(), parse_zone("Europe/Madrid").key, parse_zone("XYZ")
    (-10800.0, 'Europe/Madrid', None)
    """
    if not name:
        return None
    name = name.strip(" []").replace("\u2212", "-").replace(" ", "")
    if "/" in name:
        return _zone_named(name)
    key = name.lower()
    if key == "z":
        return UTC
    if key in _NAMED_ZONES:
        return _zone_named(_NAMED_ZONES[key])
    if key in _ZONES:
        return timezone(timedelta(hours=_ZONES[key])) if _ZONES[key] else UTC
    match = re.fullmatch(r"([+-])(\d{1,2}):?(\d{2})?", key)
    if not match:
        return None
    offset = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    if offset > timedelta(hours=14):
        return None
    if not offset:
        return UTC
    return timezone(offset if match[1] == "+" else -offset)

"""The witnesses of a page's day and time of publication -> the instant and the day as the outlet prints it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from pipeline.read.dates import Moment, find_moment, parse_moment
from pipeline.read.zones import zone_of

_DAY = timedelta(days=1)


def weigh(values: Iterable[str], modified: Sequence[str], language: str) -> Moment | None:
    """The moment of publication that metadata fields tell, the most telling field first.

    The first that holds a day counts; a later one of about that day adds the clock or the zone that it leaves open. Where it but repeats
    the time of the last change, an earlier one that says 'published' is right.
    """
    moments = [moment for value in values if value and (moment := parse_moment(value, language))]
    if not moments:
        return None
    best = moments[0]
    changed = [moment for value in modified if value and (moment := parse_moment(value, language))]
    if best in changed:
        earlier = [moment for moment in moments if moment not in changed and moment.day <= best.day and _precedes(moment, best)]
        best = earlier[0] if earlier else best
    near = [moment for moment in moments if abs(moment.day - best.day) <= _DAY]
    if best.clock is None:
        best = next((moment for moment in near if moment.clock), best)
    if best.clock is not None:
        best = _with_offset(best, near) if best.zone is None else best
        best = _with_zone(best, [*near, *changed])
    return best


def _precedes(one: Moment, other: Moment) -> bool:
    if one.zone and other.zone and one.clock and other.clock:
        first, second = one.at(), other.at()
        return first is not None and second is not None and first < second
    return one.day < other.day


def _with_zone(best: Moment, others: Iterable[Moment]) -> Moment:
    """The zone of another witness with the same clock; a 'Z' behind the clock of a witness with an offset is but a habit of the system."""
    for other in others:
        is_same_clock = other.day == best.day and other.clock == best.clock
        if other.zone is None or other.clock is None:
            continue
        if best.zone is None and (is_same_clock or _offset(other)):
            return replace(best, zone=other.zone)
        if is_same_clock and not _offset(best) and _offset(other):
            return replace(best, zone=other.zone)
    return best


def _with_offset(best: Moment, others: Iterable[Moment]) -> Moment:
    """'14:32' without a zone beside '17:32Z' of the same publication is three hours behind UTC."""
    for other in others:
        if best.clock and other.clock and other.zone and not _offset(other):
            apart = datetime.combine(best.day, best.clock) - datetime.combine(other.day, other.clock)
            if apart and abs(apart) <= timedelta(hours=14) and apart % timedelta(minutes=30) == timedelta():
                return replace(best, zone=timezone(apart))
    return best


def _offset(moment: Moment) -> timedelta | None:
    instant = moment.at()
    return instant.utcoffset() if instant else None


def resolve(moment: Moment, printed: Iterable[str], country: str, language: str) -> tuple[datetime | None, date]:
    """The instant and the day as the outlet prints it: a time in UTC may lie on the next day there."""
    instant = moment.at(country)
    day = moment.day
    if instant is not None and not instant.utcoffset():
        zone = zone_of(country)
        if zone is not None:
            day = instant.astimezone(zone).date()
        shown = {found.day for text in printed if (found := find_moment(text, language)) and abs(found.day - moment.day) <= _DAY}
        if len(shown) == 1:
            day = shown.pop()
    return instant, day

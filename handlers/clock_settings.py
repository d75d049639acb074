"""What a team's clock is set by, as people type it: hours, zones, countries, closed days."""

import re
from collections.abc import Mapping
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from domain.folding import squashed
from domain.refusals import Refusal
from domain.values import listed
from domain.vocabulary import VERY_LIKE, did_you_mean
from handlers import days
from handlers.desk import Desk

HOUR = re.compile(r"([01]?\d|2[0-3])(?:\s?[:hH]\s?([0-5]\d)?)?")
MOST_CLOSED = 366
RANGE = ".."
NONE = frozenset({"none", "no", "aucun", "aucune", "-"})


class UnreadableHour(Refusal):
    """An hour of the day, such as 09:15. Details: typed."""

    phrase = "refusal-unreadable-hour"


class UnknownZone(Refusal):
    """No such time zone. Details: typed, suggestion (a zone, or "none")."""

    phrase = "refusal-unknown-zone"


class UnknownCountry(Refusal):
    """No country of that code whose public holidays are known. Details: typed."""

    phrase = "refusal-unknown-country"


class TooManyClosedDays(Refusal):
    """More closed days than a year has, or a stretch that ends before it begins. Details: typed."""

    phrase = "refusal-too-many-closed-days"


def hour(typed: str) -> time:
    """Raises UnreadableHour."""
    found = HOUR.fullmatch(typed.strip())
    if found is None:
        raise UnreadableHour(typed=typed, field="digest")
    return time(int(found[1]), int(found[2] or 0))


def zone(typed: str, *, field: str = "zone") -> ZoneInfo:
    """By its name, or the name of its city. Raises UnknownZone."""
    known = available_timezones()
    by_words = {squashed(name): name for name in sorted(known, reverse=True)}
    by_city = {squashed(name.rpartition("/")[2]): name for name in sorted(known) if "/" in name}
    name = by_words.get(squashed(typed)) or by_city.get(squashed(typed))
    if name is None:
        near = next(filter(None, (like(typed, by_city), like(typed, by_words))), "")
        suggestion = by_words.get(near) or by_city.get(near) or "none"
        raise UnknownZone(typed=typed, suggestion=suggestion, field=field)
    return ZoneInfo(name)


def like(typed: str, names: Mapping[str, str]) -> str | None:
    return did_you_mean(typed, names, likeness=VERY_LIKE)


def country(typed: str) -> str:
    """The code of two letters. Raises UnknownCountry."""
    # Loaded when somebody changes it: the start does not wait for the holidays of the world.
    from holidays import list_supported_countries

    code = typed.strip().upper()
    if code not in list_supported_countries(include_aliases=False):
        raise UnknownCountry(typed=typed, field="country")
    return code


def closed_days(typed: str, desk: Desk) -> frozenset[date]:
    """Days with commas or on lines of their own, stretches with two dots. Raises Refusal."""
    if squashed(typed) in NONE:
        return frozenset()
    found: set[date] = set()
    for item in listed(typed.replace("\n", ",")):
        found.update(stretch(item, desk))
        if len(found) > MOST_CLOSED:
            raise TooManyClosedDays(typed=item, field="closed")
    return frozenset(found)


def stretch(item: str, desk: Desk) -> set[date]:
    first, dots, last = (part.strip() for part in item.partition(RANGE))
    try:
        start = days.day(first, desk.now, desk.zone)
        end = days.day(last, desk.now, desk.zone) if dots else start
    except Refusal as refusal:
        refusal.field = "closed"
        raise
    count = (end - start).days + 1
    if not 0 < count <= MOST_CLOSED:
        raise TooManyClosedDays(typed=item, field="closed")
    return {start + timedelta(days=number) for number in range(count)}

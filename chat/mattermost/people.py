"""What Mattermost says of its people."""

import logging
from collections.abc import Mapping
from typing import Any, Final

from chat.mattermost.api import Api, Refused, Unreachable
from domain.people import Person, Place, Profile

logger = logging.getLogger(__name__)

User = Mapping[str, Any]
GUEST: Final = "system_guest"
PAGE: Final = 200
PAGES: Final = 50


def profile(api: Api, person: Person) -> Profile | None:
    """None when Mattermost cannot tell now."""
    try:
        return read_profile(api.get(f"/users/{person.id}"))
    except (Refused, Unreachable) as error:
        logger.warning(
            "Mattermost did not say who somebody is.",
            extra={"person": person.id, "reason": str(error)},
        )
        return None


def read_profile(user: User) -> Profile:
    both = f"{user.get('first_name') or ''} {user.get('last_name') or ''}".strip()
    return Profile(
        person=Person(user["id"]),
        name=user.get("nickname") or both or user.get("username") or user["id"],
        language=(user.get("locale") or "")[:2] or None,
        zone=zone_of(user.get("timezone") or {}),
        is_bot=bool(user.get("is_bot")),
        is_guest=GUEST in (user.get("roles") or "").split(),
        is_gone=bool(user.get("delete_at")),
    )


def zone_of(zones: Mapping[str, str]) -> str | None:
    """What they chose by hand counts when they said so; these are texts, "true" and "false" too."""
    by_hand = zones.get("useAutomaticTimezone") == "false"
    return zones.get("manualTimezone" if by_hand else "automaticTimezone") or None


def members(api: Api, place: Place) -> frozenset[Person] | None:
    """Who is in a channel. None when Mattermost does not say: the bot is not there, or not now."""
    found: set[Person] = set()
    try:
        for page in range(PAGES):
            some = api.get(f"/channels/{place.id}/members", page=page, per_page=PAGE)
            found.update(Person(str(one["user_id"])) for one in some)
            if len(some) < PAGE:
                return frozenset(found)
    except (Refused, Unreachable) as error:
        logger.warning(
            "Mattermost did not say who is in a channel.",
            extra={"channel": place.id, "reason": str(error)},
        )
    return None

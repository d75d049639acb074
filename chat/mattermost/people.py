"""What Mattermost says of its people."""

import logging
from collections.abc import Mapping, Sequence
from typing import Any, Final

from chat.mattermost.api import Api, Refused, Unreachable
from chat.port import Undelivered
from domain.people import Person, Place, Profile

logger = logging.getLogger(__name__)

User = Mapping[str, Any]
GUEST: Final = "system_guest"
ADMINISTERS: Final = "system_admin"
NOT_FOUND: Final = 404
NOT_ALLOWED: Final = 403


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
    roles = (user.get("roles") or "").split()
    both = f"{user.get('first_name') or ''} {user.get('last_name') or ''}".strip()
    return Profile(
        person=Person(user["id"]),
        name=user.get("nickname") or both or user.get("username") or user["id"],
        language=(user.get("locale") or "")[:2] or None,
        zone=zone_of(user.get("timezone") or {}),
        is_bot=bool(user.get("is_bot")),
        is_guest=GUEST in roles,
        is_gone=bool(user.get("delete_at")),
        is_administrator=ADMINISTERS in roles,
    )


def zone_of(zones: Mapping[str, str]) -> str | None:
    """What they chose by hand counts when they said so; these are texts, "true" and "false" too."""
    by_hand = zones.get("useAutomaticTimezone") == "false"
    return zones.get("manualTimezone" if by_hand else "automaticTimezone") or None


def whereabouts(api: Api, person: Person, channels: Sequence[Place]) -> dict[Place, bool]:
    """Whether somebody is in each of these; where the bot is not, Mattermost does not say.

    Raises Undelivered.
    """
    try:
        said = {place: is_in(api, person, place) for place in channels}
    except (Refused, Unreachable) as error:
        raise Undelivered(str(error), permanent=False) from error
    return {place: answer for place, answer in said.items() if answer is not None}


def is_in(api: Api, person: Person, place: Place) -> bool | None:
    """Raises Refused, Unreachable."""
    try:
        api.get(f"/channels/{place.id}/members/{person.id}")
    except Refused as refused:
        if refused.status == NOT_FOUND:
            return False
        if refused.status == NOT_ALLOWED:
            return None
        raise
    return True

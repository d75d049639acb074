"""What Slack says of its people."""

import logging
from collections.abc import Mapping
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from chat.slack.send import reason_of
from chat.slack.wire import UNANSWERED
from domain.people import Person, Profile

logger = logging.getLogger(__name__)

User = Mapping[str, Any]
FROM_OUTSIDE = ("is_restricted", "is_ultra_restricted", "is_stranger")
"""Guests of some channels or of one; people of another workspace in a shared channel."""


ADMINISTERS = ("is_admin", "is_owner", "is_primary_owner")


def profile(client: WebClient, person: Person) -> Profile | None:
    """None when Slack cannot tell now; without the scope for it, their id is all there is."""
    try:
        answer = client.users_info(user=person.id, include_locale=True)
    except SlackApiError as error:
        if reason_of(error) == "missing_scope":
            return Profile(person=person, name=person.id)
        not_told(person, error)
        return None
    except UNANSWERED as error:
        not_told(person, error)
        return None
    return read_profile(answer["user"])


def not_told(person: Person, error: Exception) -> None:
    logger.warning(
        "Slack did not say who somebody is.",
        extra={"person": person.id, "reason": type(error).__name__},
    )


def read_profile(user: User) -> Profile:
    shown: User = user.get("profile") or {}
    names = (shown.get("display_name"), shown.get("real_name"), user.get("real_name"))
    return Profile(
        person=Person(user["id"]),
        name=next((name for name in names if name), user.get("name") or user["id"]),
        language=(user.get("locale") or "")[:2] or None,
        zone=user.get("tz") or None,
        is_bot=bool(user.get("is_bot")),
        is_guest=any(map(user.get, FROM_OUTSIDE)),
        is_gone=bool(user.get("deleted")),
        is_administrator=any(map(user.get, ADMINISTERS)),
    )

"""Who is in a channel of Slack: whoever is not sees nothing of the product that works there."""

import logging
from typing import Final

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError

from domain.people import Person, Place

logger = logging.getLogger(__name__)

A_PAGE: Final = 1000
PAGES: Final = 20


def members(client: WebClient, place: Place) -> frozenset[Person] | None:
    """None when Slack does not say: a scope lacks, the bot is not there, the channel is too big."""
    found: set[Person] = set()
    cursor = ""
    try:
        for _ in range(PAGES):
            page = client.conversations_members(channel=place.id, limit=A_PAGE, cursor=cursor)
            found.update(Person(one) for one in page["members"])
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return frozenset(found)
    except (SlackApiError, SlackClientError, OSError) as error:
        logger.warning(
            "Slack did not say who is in a channel.",
            extra={"channel": place.id, "reason": type(error).__name__},
        )
    return None

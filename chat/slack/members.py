"""Which channels somebody of Slack is in: outside a product's, they see nothing of it."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from chat.port import Undelivered
from chat.slack.send import reason_of
from chat.slack.wire import UNANSWERED
from domain.people import Person, Place

A_PAGE: Final = 999
PAGES: Final = 10
"""One page is more channels than anybody is in; the size of a channel does not matter."""
KINDS: Final = "public_channel,private_channel"
NEVER_SAYS: Final = frozenset(
    {"access_denied", "missing_scope", "no_permission", "not_allowed_token_type"}
)
"""Until somebody puts it right: `prospect doctor` says so."""
NOT_SEEN: Final = frozenset({"channel_not_found"})


def whereabouts(client: WebClient, person: Person, channels: Sequence[Place]) -> dict[Place, bool]:
    """Whether somebody is in each of these channels.

    Left out are those Slack does not speak of: a scope lacks, or the channel is private and the
    bot is not in it. Raises Undelivered.
    """
    try:
        theirs = set(channels_of(client, person))
        return {
            place: place.id in theirs
            for place in channels
            if place.id in theirs or is_seen(client, place)
        }
    except SlackApiError as error:
        reason = reason_of(error)
        if reason in NEVER_SAYS:
            return {}
        raise Undelivered(reason, permanent=False) from error
    except UNANSWERED as error:
        raise Undelivered(type(error).__name__, permanent=False) from error


def channels_of(client: WebClient, person: Person) -> Iterator[str]:
    """The ids of those the bot can see. Raises what the client raises, Undelivered for too many."""
    cursor = ""
    for _ in range(PAGES):
        page: Any = client.users_conversations(
            user=person.id, types=KINDS, limit=A_PAGE, cursor=cursor
        )
        yield from (str(channel["id"]) for channel in page["channels"])
        cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            return
    raise Undelivered("too_many_channels", permanent=False)


def is_seen(client: WebClient, place: Place) -> bool:
    """Whether the bot sees the channel at all."""
    try:
        client.conversations_info(channel=place.id)
    except SlackApiError as error:
        if reason_of(error) in NOT_SEEN:
            return False
        raise
    return True

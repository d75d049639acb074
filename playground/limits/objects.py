"""Limits of the objects blocks are composed of: texts, options, confirmations."""

from playground.limits.checks import (
    anything,
    at_least_one,
    exactly_one,
    fields,
    flag,
    link,
    number,
    one_of,
    several,
    string,
)
from playground.limits.problem import Check


def plain(most: int) -> Check:
    return fields(
        {"type": one_of("plain_text"), "text": string(most)},
        {"emoji": flag(), "verbatim": flag()},
    )


def text(most: int = 3000) -> Check:
    return fields(
        {"type": one_of("plain_text", "mrkdwn"), "text": string(most)},
        {"emoji": flag(), "verbatim": flag()},
    )


ACTION_ID = string(255)
BLOCK_ID = string(255)
PLACEHOLDER = plain(150)

OPTION = fields(
    {"text": text(75), "value": string(150, least=0)},
    {"description": text(75), "url": link(3000)},
)


def options(most: int, least: int = 1) -> Check:
    return several(OPTION, most, least)


OPTION_GROUP = fields({"label": plain(75), "options": options(100)})
OPTION_GROUPS = several(OPTION_GROUP, 100)

CONFIRM = fields(
    {"title": plain(100), "text": text(300), "confirm": plain(30), "deny": plain(30)},
    {"style": one_of("primary", "danger")},
)

SLACK_FILE = exactly_one(fields({}, {"id": string(), "url": link()}), "id", "url")

DISPATCH = at_least_one(
    fields(
        {}, {"trigger_actions_on": several(one_of("on_enter_pressed", "on_character_entered"), 2)}
    ),
    "trigger_actions_on",
)

CONVERSATION_FILTER = fields(
    {},
    {
        "include": several(one_of("im", "mpim", "private", "public"), 4),
        "exclude_external_shared_channels": flag(),
        "exclude_bot_users": flag(),
    },
)

IMAGE = exactly_one(
    fields(
        {"type": one_of("image"), "alt_text": string(2000, least=0)},
        {"image_url": link(3000), "slack_file": SLACK_FILE},
    ),
    "image_url",
    "slack_file",
)

ONE_DAY = string(10, pattern=r"^\d{4}-\d{2}-\d{2}$")
ONE_TIME = string(5, pattern=r"^([01]\d|2[0-3]):[0-5]\d$")
ONE_MOMENT = number(1_000_000_000, 9_999_999_999)
RICH_TEXT = fields(
    {"type": one_of("rich_text"), "elements": several(anything(), 1000, least=0)},
    {"block_id": BLOCK_ID},
)

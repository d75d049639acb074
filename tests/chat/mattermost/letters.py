"""What the outbox has sent in Mattermost, and what the adapter says of it."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from chat.cards import Chart, Text, card
from chat.mattermost.methods import RESPONSE
from chat.port import Call, Message, Post, Sent, Undelivered
from domain.people import Person, Place, Team
from tests.chat.mattermost.small_server import ALICE, BOT, TOWN, URL, SmallServer
from tests.chat.recorded import Aloud, words

TEAM = Team("mattermost", BOT)
CHANNEL = Place(TOWN)
KEY = "letter-7-1767600000000000"
ADDRESS = f"{URL}/hooks/commands/1"
DIRECT = f"d{ALICE[1:]}"
WEEKS = Chart(
    title=words("Week after week"),
    categories=(words("W2"), words("W3")),
    series=((words("Calls"), (Decimal(4), Decimal(0))),),
    summary=words("Calls: 4 and 0."),
)


def said(server: SmallServer, *parts: Any, to: Place | Person = CHANNEL) -> Call:
    post = Post(to=to, card=card(*(parts or (Text(words("Noted")),))), kind="note")
    return replace(server.chat().render(post, Aloud(), event=None), key=KEY)


def answer() -> Call:
    args = {
        "url": ADDRESS,
        "user_id": ALICE,
        "response_type": "ephemeral",
        "text": "Noted",
        "props": {},
    }
    return Call(kind="reply", method=RESPONSE, args=args, to=ALICE, durable=True, key=KEY)


def perform(server: SmallServer, call: Call, message: Message | None = None) -> Sent:
    return server.chat().perform(TEAM, call, message=message)


def refused(server: SmallServer, call: Call, message: Message | None = None) -> Undelivered:
    with pytest.raises(Undelivered) as told:
        perform(server, call, message)
    return told.value

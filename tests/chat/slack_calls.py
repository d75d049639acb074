"""A Slack to send to, and what is sent to it."""

from typing import Any

from chat.cards import Table, card
from chat.port import Call, Message, Post, Sent
from chat.slack.chat import SlackChat
from tests.chat.recorded import EQUIPE, TEAM, Aloud, words

TABLE = Table(
    head=(words("Question"), words("A < B")),
    rows=((words("P1"), words("4")),),
    caption=words("All"),
)


def post(chat: SlackChat, *parts: Any, to: Any = EQUIPE) -> Call:
    return chat.render(Post(to=to, card=card(*parts), kind="note"), Aloud(), event=None)


def perform(chat: SlackChat, call: Call, message: Message | None = None) -> Sent:
    return chat.perform(TEAM, call, message=message)

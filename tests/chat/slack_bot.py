"""A Bolt app beside a pretend Web API, and what it heard."""

import json
from collections.abc import Sequence
from typing import Any

from slack_bolt import BoltRequest

from chat.cards import Text, card
from chat.port import Call, Event, Reply, Say
from chat.slack.chat import SlackChat
from chat.slack.connect import bolt_app, one_workspace, web_client
from chat.slack.listen import listen
from domain.people import Person, Profile, Team
from tests.chat.pretend_api import PretendApi
from tests.chat.recorded import Aloud, words

SECRET = "5" * 32
REPLY = Reply(card=card(Text(words("Noted."))))


class Bot:
    """A bot that answers every event with the same; `events` are those it took."""

    def __init__(self, api: PretendApi) -> None:
        self.events: list[Event] = []
        self.heard: list[tuple[Team, Profile]] = []
        self.moved: list[tuple[Team, Person, str]] = []
        self.says: list[Say] = []
        self.app = bolt_app(one_workspace("xoxb-test"), signing_secret=SECRET, api_url=api.url)
        client = web_client("xoxb-test", api_url=api.url)
        self.chat = SlackChat(lambda team: client)
        listen(
            self.app,
            self.receive,
            news=lambda team, profile: self.heard.append((team, profile)),
            moved=lambda *who: self.moved.append(who),
        )

    def receive(self, event: Event) -> Sequence[Call]:
        self.events.append(event)
        calls = [self.chat.render(what, Aloud(), event=event) for what in self.says]
        return [call for call in calls if not call.durable]

    def over_socket(self, payload: dict[str, Any]) -> tuple[int, Any]:
        answer = self.app.dispatch(BoltRequest(mode="socket_mode", body=payload))
        return answer.status, json.loads(answer.body) if answer.body else None

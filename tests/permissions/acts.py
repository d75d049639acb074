"""What a person does in Slack, as its own payloads: typed, pressed, sent, looked up; by hand where a page would not."""

from collections.abc import Mapping
from itertools import count
from typing import Any

from chat.slack.origin import Origin
from domain.people import Place
from playground import payloads
from playground.identity import TEAM_ID
from playground.people import Channel
from tests.permissions.slack_office import SlackOffice

IDS = count(1)
EQUIPE, DIRECTLY, ELSEWHERE = "equipe", "directly", "general"


class Somebody:
    """Acts in #equipe, in #general or directly; sees what comes of it."""

    def __init__(self, office: SlackOffice, name: str, place: str = EQUIPE) -> None:
        self.office = office
        self.person = office.person(name)
        directory = office.state.directory
        self.channel: Channel = directory.place(
            self.person.id, "dm" if place == DIRECTLY else f"#{place}"
        )

    def types(self, line: str) -> str:
        state = self.office.state
        payload = payloads.command(state, self.person, self.channel, "/prospect", line)
        return self.office.sends("slash_commands", payload)

    def presses(self, action: str, value: str) -> str:
        state = self.office.state
        stamp = f"17676{next(IDS):05}.000100"
        pressed = {"type": "button", "block_id": "b", "action_id": f"{action}#1", "value": value}
        where = {"type": "message", "message_ts": stamp, "channel_id": self.channel.id}
        return self._interacts(
            type="block_actions",
            trigger_id=state.passes.trigger(self.person.id, channel=self.channel.id),
            container={**where, "is_ephemeral": True},
            channel={"id": self.channel.id, "name": "channel"},
            response_url=payloads.response_url(state, self.channel.id, self.person.id, stamp),
            actions=[{**pressed, "action_ts": stamp}],
        )

    def submits(self, form: str, about: str, values: Mapping[str, Any]) -> str:
        return self._interacts(
            type="view_submission",
            trigger_id=self.office.state.passes.trigger(self.person.id, channel=self.channel.id),
            view=self._view(form, about, values),
        )

    def looks_up(self, lookup: str, query: str) -> str:
        return self._interacts(
            type="block_suggestion",
            action_id=f"{lookup}#1",
            block_id="who",
            value=query,
            container={"type": "view", "view_id": "V1"},
            view=self._view("show", "", {}),
        )

    def uses(self, shortcut: str) -> str:
        trigger = self.office.state.passes.trigger(self.person.id, channel=None)
        return self._interacts(type="shortcut", callback_id=shortcut, trigger_id=trigger)

    def opens_home(self) -> str:
        inner = {"type": "app_home_opened", "user": self.person.id, "tab": "home"}
        payload = payloads.event(
            self.office.state,
            {**inner, "channel": self.office.state.directory.direct(self.person.id).id},
        )
        return self.office.sends("events_api", payload)

    def _interacts(self, **payload: Any) -> str:
        user = {"id": self.person.id, "username": self.person.name, "team_id": TEAM_ID}
        return self.office.sends(
            "interactive", {"user": user, "team": {"id": TEAM_ID, "domain": "local"}, **payload}
        )

    def _view(self, form: str, about: str, values: Mapping[str, Any]) -> dict[str, Any]:
        place = Place(self.channel.id, direct=self.channel.is_direct)
        return {
            "id": f"V{next(IDS)}",
            "team_id": TEAM_ID,
            "type": "modal",
            "callback_id": form,
            "hash": f"{next(IDS)}.aa",
            "private_metadata": Origin(place).written(about),
            "root_view_id": "V0",
            "previous_view_id": None,
            "blocks": [{"type": "input", "block_id": name} for name in (values or {"who": None})],
            "state": {"values": {name: {"1": element(value)} for name, value in values.items()}},
        }


def element(value: Any) -> dict[str, Any]:
    """A field as Slack sends it, filled in: chosen where a value stands alone in a tuple."""
    if isinstance(value, tuple):
        return {"type": "external_select", "selected_option": {"value": value[0]}}
    return {"type": "plain_text_input", "value": value}

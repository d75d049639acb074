"""What answers an event: in the answer to Mattermost's call, to its address, or to its person directly."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from chat.cards import Button, Card, Option, Text, card
from chat.forms import Form
from chat.mattermost import limits, write_cards, write_forms
from chat.mattermost.bound import ADDRESS_LIVES, LASTING, PASSING, Bound
from chat.mattermost.methods import ACK, OPEN, PATCH, POST, RESPONSE
from chat.mattermost.seals import Seals
from chat.mattermost.words import Json, Words
from chat.mattermost.write_controls import Controls
from chat.port import Call, Command, Event, Press, Reply, Submitted, Told
from domain.people import Person, Place
from domain.wording import Phrase, say

TROUBLE = "trouble"
HOME = "home"
ALONE = "ephemeral"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCall(Call):
    """Opens a form. `otherwise` tells the person when Mattermost did not: a trigger lives 3 seconds."""

    otherwise: Call


@dataclass(frozen=True, slots=True, kw_only=True)
class Answering:
    """Writes the answers to one event; `address` is where Mattermost reaches the bot."""

    words: Words
    seals: Seals
    address: str
    now: datetime

    def reply(self, reply: Reply, event: Event | None) -> Call:
        assert event is not None, "a reply answers somebody"
        if reply.kind == HOME and isinstance(event, Command) and not isinstance(event, Told):
            return self.told(reply.card, event, kind=reply.kind)
        if isinstance(event, Told):
            return self.told(reply.card, event, kind=reply.kind)
        if isinstance(event, Submitted):
            return self._to_form(reply, event)
        if isinstance(event, Press):
            return self._to_press(reply, event)
        written = self.message(reply.card, self._passing(event))
        args: Json = {"response_type": ALONE, "text": written["message"], **quiet()}
        if written["props"]:
            args["props"] = written["props"]
        return now(ACK, args, event, kind=reply.kind)

    def open(self, form: Form, event: Event | None) -> Call:
        assert event is not None, "a form opens in front of somebody"
        if write_forms.needs_file(form):
            words = Text(say("mattermost-hand-over"))
            return self.reply(Reply(card=card(Text(form.title), words)), event)
        written = write_forms.dialog(
            form, self.words, self._passing(event), seals=self.seals, now=self.now
        )
        if "trigger" not in event.via:
            return self._by_button(form, written, event)
        otherwise = self.reply(Reply(card=card(Text(say("trouble-form"))), kind=TROUBLE), event)
        return OpenCall(
            kind="form",
            method=OPEN,
            args=write_forms.opening(event.via["trigger"], self.address, written),
            to=event.by.id,
            durable=False,
            otherwise=otherwise,
        )

    def refuse(self, fields: Mapping[str, Phrase], event: Event | None) -> Call:
        """Each sentence under its field; that of a field which is not there, above the form."""
        assert event is not None, "errors answer a form"
        there: Mapping[str, str] = event.via.get("fields", {})
        said = {name: self.words.plain(words, limits.ERROR) for name, words in fields.items()}
        args: Json = {}
        if errors := {there[name]: words for name, words in said.items() if name in there}:
            args["errors"] = errors
        if others := [words for name, words in said.items() if name not in there]:
            args["error"] = " ".join(others)
        return now(ACK, args, event)

    def found(self, options: tuple[Option, ...], event: Event | None) -> Call:
        """For the listener itself, which reads what was typed in the place of a choice."""
        assert event is not None, "options answer a query"
        written = [
            {"value": one.value, "text": self.words.plain(one.label, limits.OPTION)}
            for one in options
        ]
        return now(ACK, {"options": written}, event)

    def told(self, what: Card, event: Event, *, kind: str) -> Call:
        """To the person directly: nobody else sees it, and it stays."""
        return lasting(POST, self.direct(what, event.by), to=event.by.id, kind=kind)

    def direct(self, what: Card, person: Person) -> Json:
        bound = Bound(until=self.now + LASTING, user=person.id, direct=True)
        return {"user_id": person.id, **self.message(what, bound)}

    def in_channel(self, what: Card, place: Place) -> Json:
        until = self.now + LASTING
        bound = Bound(until=until, channel=place.id, direct=place.direct)
        return {"channel_id": place.id, **self.message(what, bound)}

    def message(self, what: Card, bound: Bound) -> Json:
        controls = Controls(self.words, self.seals, self.address, bound)
        return write_cards.message(what, self.words, controls)

    def _to_form(self, reply: Reply, event: Submitted) -> Call:
        """Trouble is told in the form, so that nothing typed is lost."""
        if reply.kind == TROUBLE:
            sentence = write_cards.text_alone(reply.card, self.words)
            return now(ACK, {"error": limits.cut(sentence, limits.ERROR)}, event, kind=TROUBLE)
        return self._at_address(reply, event)

    def _to_press(self, reply: Reply, press: Press) -> Call:
        stood = press.message
        if stood is not None and reply.replaces and not stood.ephemeral and press.place.direct:
            bound = Bound(until=self.now + LASTING, user=press.by.id, direct=True)
            written = self.message(reply.card, bound)
            if press.via.get("by_form"):
                args = {"id": stood.ts, **written}
                return lasting(PATCH, args, to=press.by.id, kind=reply.kind)
            return now(ACK, {"update": written, **quiet()}, press, kind=reply.kind)
        if press.via.get("by_form"):
            return self._at_address(reply, press)
        if write_cards.has_controls(reply.card) or len(self._alone(reply)) > limits.TEXT:
            return self._at_address(reply, press)
        return now(ACK, {"ephemeral_text": self._alone(reply), **quiet()}, press, kind=reply.kind)

    def _alone(self, reply: Reply) -> str:
        return write_cards.text_alone(reply.card, self.words)

    def _at_address(self, reply: Reply, event: Event) -> Call:
        """Beside what they see, while the address of their command answers; else directly."""
        if "url" not in event.via or event.place.direct:
            return self.told(reply.card, event, kind=reply.kind)
        written = self.message(reply.card, self._passing(event))
        args = {
            "url": event.via["url"],
            "user_id": event.by.id,
            "response_type": ALONE,
            "text": written["message"],
            "props": written["props"],
            **quiet(),
        }
        return lasting(RESPONSE, args, to=f"{event.by.id}:reply", kind=reply.kind)

    def _by_button(self, form: Form, written: Json, event: Event) -> Call:
        """Where no form can open, a button opens it, with all that is in it."""
        bound = self._passing(event)
        controls = Controls(self.words, self.seals, self.address, bound)
        button = Button(action="", label=say("button-open-form"), style="primary")
        action = controls.button(button) | controls.integration({"p": "open", "w": written})
        attachment = {
            "color": write_cards.COLOUR,
            "actions": [action],
        }
        args = {
            "user_id": event.by.id,
            "message": self.words.marked(form.title),
            "props": {"attachments": [attachment]},
        }
        return lasting(POST, args, to=event.by.id, kind="form")

    def _passing(self, event: Event) -> Bound:
        """For this person, here, for a day; with the address that answers them while it does."""
        channel = "" if isinstance(event, Told) else event.place.id
        return Bound(
            until=self.now + PASSING,
            user=event.by.id,
            channel=channel,
            direct=event.place.direct,
            ephemeral=True,
            url=event.via.get("url", ""),
            url_until=event.via.get("url_until", 0),
        )


def address_until(at: datetime) -> int:
    """Until when the address that comes with a command answers it."""
    return int((at + ADDRESS_LIVES).timestamp())


def quiet() -> Json:
    """Mattermost else reads <https://x|y> and <!channel> as Slack would."""
    return {"skip_slack_parsing": True}


def acknowledged(_event: Event) -> Json:
    """The answer to an event that needs none: never an empty body (docs/reference/mattermost.md)."""
    return {}


def now(method: str, args: Mapping[str, Any], event: Event, *, kind: str = "form") -> Call:
    return Call(kind=kind, method=method, args=dict(args), to=event.by.id, durable=False)


def lasting(method: str, args: Json, *, to: str, kind: str, subject: str | None = None) -> Call:
    return Call(kind=kind, method=method, args=args, to=to, durable=True, subject=subject)

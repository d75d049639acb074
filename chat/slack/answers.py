"""What answers an event: in the acknowledgement, to its address, in its form, or to its person."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from chat.cards import Button, Buttons, Option, Text, card
from chat.forms import Form
from chat.port import Call, Command, Event, Press, Reply, Shortcut, Submitted, Told
from chat.slack import limits, write_cards
from chat.slack.origin import Origin
from chat.slack.words import Json, Words
from chat.slack.write_controls import Controls
from chat.slack.write_forms import modal
from domain.wording import Phrase, say

ACK = "ack"
RESPONSE_URL = "response_url"
DEEPEST = 3
"""So many forms may stand on one another."""
TROUBLE = "trouble"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCall(Call):
    """Opens a form. `otherwise` tells the person when Slack did not: a trigger lives 3 seconds."""

    otherwise: Call


def replied(reply: Reply, words: Words, event: Event | None) -> Call:
    if isinstance(event, Submitted) and reply.kind == TROUBLE and event.via["view"]["fields"]:
        return kept_open(write_cards.text(reply.card, words), event)
    message = write_cards.message(reply.card, words)
    if isinstance(event, Command) and not isinstance(event, Told):
        return now(ACK, {"response_type": "ephemeral", **message}, event, kind=reply.kind)
    if isinstance(event, Press) and event.message is not None:
        return replied_to_press(reply, message, event)
    if isinstance(event, Shortcut) and "url" in event.via:
        return beside(reply, message, event, replace=False)
    assert event is not None, "a reply answers somebody"
    return told(message, event, kind=reply.kind)


def replied_to_press(reply: Reply, message: Json, press: Press) -> Call:
    """A reply is for one person: it takes the place of what only they see, never of a channel's."""
    stood = press.message
    assert stood is not None
    if reply.replaces and not stood.ephemeral and press.place.direct:
        args = {"channel": stood.place, "ts": stood.ts, **message}
        return lasting("chat.update", args, to=press.by.id, kind=reply.kind)
    return beside(reply, message, press, replace=reply.replaces and stood.ephemeral)


def beside(reply: Reply, message: Json, event: Event, *, replace: bool) -> Call:
    """For the person alone. What stays, in the conversation with the bot, has to be found again."""
    if "url" not in event.via or (event.place.direct and not replace):
        return told(message, event, kind=reply.kind)
    args = {
        "url": event.via["url"],
        "response_type": "ephemeral",
        "replace_original": replace,
        **message,
    }
    return lasting(RESPONSE_URL, args, to=f"{event.by.id}:reply", kind=reply.kind)


def told(message: Json, event: Event, *, kind: str) -> Call:
    """To the person: beside what they wrote, or in their conversation with the bot."""
    args: Json = {"channel": event.place.id, **message}
    if thread := event.via.get("thread"):
        args["thread_ts"] = thread
    if event.place.direct:
        quiet = {"unfurl_links": False, "unfurl_media": False}
        return lasting("chat.postMessage", args | quiet, to=event.by.id, kind=kind)
    args["user"] = event.by.id
    return lasting("chat.postEphemeral", args, to=f"{event.by.id}:reply", kind=kind)


def opened(form: Form, words: Words, event: Event | None, *, replaces: bool) -> Call:
    assert event is not None, "a form opens in front of somebody"
    view = modal(form, words, Origin(event.place))
    inside: Mapping[str, Any] | None = event.via.get("view")
    if isinstance(event, Submitted):
        on_top = not replaces and (inside is None or inside["depth"] < DEEPEST)
        return now(ACK, {"response_action": "push" if on_top else "update", "view": view}, event)
    if "trigger" not in event.via:
        return by_button(words, event)
    otherwise = replied(Reply(card=card(Text(say("trouble-form"))), kind=TROUBLE), words, event)
    method, args = "views.open", {"trigger_id": event.via["trigger"], "view": view}
    if inside is not None and (replaces or inside["depth"] >= DEEPEST):
        method = "views.update"
        args = {"view_id": inside["id"], "hash": inside["hash"], "view": view}
    elif inside is not None:
        method = "views.push"
    return OpenCall(
        kind="form", method=method, args=args, to=event.by.id, durable=False, otherwise=otherwise
    )


def by_button(words: Words, event: Event) -> Call:
    """A written message opens no form: a button does, which runs the same line again."""
    line = event.text if isinstance(event, Command) else ""
    button = Button(action="run", label=say("button-open-form"), value=line, style="primary")
    offer = card(Text(say("form-by-button")), Buttons((button,)))
    return told(write_cards.message(offer, words), event, kind="form")


def refused(fields: Mapping[str, Phrase], words: Words, event: Event | None) -> Call:
    """Each sentence under its field; that of a field which is not there, under the first one."""
    assert event is not None, "errors answer a form"
    there: list[str] = event.via["view"]["fields"]
    errors: dict[str, str] = {}
    for name, phrase in fields.items():
        at = name if name in there else there[0]
        said = words.plain(phrase, limits.ERROR)
        errors[at] = f"{errors[at]} {said}" if at in errors else said
    return now(ACK, {"response_action": "errors", "errors": errors}, event)


def kept_open(sentence: str, event: Submitted) -> Call:
    """Trouble is told in the form, so that nothing typed is lost."""
    errors = {event.via["view"]["fields"][0]: sentence}
    return now(ACK, {"response_action": "errors", "errors": errors}, event, kind=TROUBLE)


def found(options: tuple[Option, ...], words: Words, event: Event | None) -> Call:
    assert event is not None, "options answer a query"
    return now(ACK, {"options": Controls(words).options(options)}, event)


def acknowledged(event: Event) -> Json:
    """The acknowledgement of an event that needs no answer; a form closes, all of its stack."""
    stacked = isinstance(event, Submitted) and event.via["view"]["depth"] > 1
    return {"response_action": "clear"} if stacked else {}


def now(method: str, args: Json, event: Event, *, kind: str = "form") -> Call:
    return Call(kind=kind, method=method, args=args, to=event.by.id, durable=False)


def lasting(method: str, args: Json, *, to: str, kind: str, subject: str | None = None) -> Call:
    return Call(kind=kind, method=method, args=args, to=to, durable=True, subject=subject)

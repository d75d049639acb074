"""Where each answer goes on Mattermost: the answer itself, the command's address, the form, the person."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from chat import forms
from chat.cards import Button, Buttons, Option, Text, card
from chat.mattermost.answers import OpenCall
from chat.mattermost.seals import Seals
from chat.mattermost.write import call_for
from chat.port import (
    Call,
    Command,
    Errors,
    Event,
    Found,
    Message,
    Open,
    Press,
    Reply,
    Say,
    Submitted,
    Told,
)
from domain.people import Person, Place, Team
from tests.chat.mattermost.shapes import problems
from tests.chat.recorded import Aloud, words

NOW = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
SEALS = Seals(b"s" * 32)
ADDRESS = "https://prospect.example"
HOOK = "https://chat.example/hooks/commands/abc"
ALICE = Person("alice")
EQUIPE = Place("equipe")
ALONE = Place("alone", direct=True)
SAID = card(Text(words("Noted.")))
PRESSABLE = card(Text(words("Noted.")), Buttons((Button(action="undo", label=words("Undo")),)))
REPLY = Reply(card=SAID)
LONG = Reply(card=card(Text(words("x" * 2_999)), Text(words("y"))))
NOTE = forms.Line(name="note", label=words("Note"))
FORM = forms.Form(name="call", title=words("Log"), submit=words("Save"), items=(NOTE,))
LIST = forms.Form(
    name="import",
    title=words("Import"),
    submit=words("Go"),
    items=(forms.Upload(name="file", label=words("File")),),
)
ADDRESSED: dict[str, Any] = {
    "url": HOOK,
    "url_until": int((NOW + timedelta(minutes=29)).timestamp()),
}


def rendered(what: Say, event: Event | None = None) -> Call:
    call = call_for(what, Aloud(), event=event, seals=SEALS, address=ADDRESS, now=NOW)
    assert problems({"args": call.args}) == []
    return call


def by(kind: type[Any], place: Place = EQUIPE, **more: Any) -> Any:
    return kind(id="mm:1", team=Team("mattermost", "bot"), by=ALICE, place=place, **more)


def command(place: Place = EQUIPE, text: str = "list") -> Command:
    command: Command = by(Command, place, text=text, via={"trigger": "t", **ADDRESSED})
    return command


def told(text: str = "list") -> Told:
    told: Told = by(Told, ALONE, text=text)
    return told


def pressed(place: Place = EQUIPE, *, ephemeral: bool = False, **via: Any) -> Press:
    stood = Message(place.id, "post1", ephemeral=ephemeral)
    press: Press = by(Press, place, action="show", value="", message=stood, via=via)
    return press


def sent_form(place: Place = EQUIPE, **via: Any) -> Submitted:
    sent: Submitted = by(Submitted, place, form="call", about="", values={}, via=via)
    return sent


def seal_of(call: Call) -> dict[str, Any]:
    (action,) = call.args["props"]["attachments"][0]["actions"]
    return SEALS.opened(action["integration"]["context"]["seal"], now=NOW)


def test_a_command_is_answered_at_once_for_its_person_alone() -> None:
    call = rendered(REPLY, command())

    assert (call.method, call.durable) == ("ack", False)
    assert call.args == {
        "response_type": "ephemeral",
        "text": "Noted.",
        "skip_slack_parsing": True,
    }


def test_what_answers_a_command_is_for_that_person_in_that_channel_for_a_day() -> None:
    call = rendered(Reply(card=PRESSABLE), command())

    sealed = seal_of(call)
    assert (sealed["u"], sealed["c"], sealed["e"], sealed["r"]) == ("alice", "equipe", 1, HOOK)


def test_the_home_is_written_directly() -> None:
    call = rendered(Reply(card=SAID, kind="home"), command())

    assert (call.method, call.args["user_id"], call.durable) == ("posts", "alice", True)


def test_what_is_told_is_answered_directly() -> None:
    call = rendered(Reply(card=PRESSABLE), told())

    assert (call.method, call.args["user_id"], call.to) == ("posts", "alice", "alice")
    assert seal_of(call) == {"p": "press", "a": "undo", "v": "", "u": "alice", "d": 1}


def test_a_press_is_answered_in_words_beside_it() -> None:
    call = rendered(REPLY, pressed())

    assert (call.method, call.args["ephemeral_text"]) == ("ack", "Noted.")


@pytest.mark.parametrize("reply", [Reply(card=PRESSABLE), LONG], ids=["with buttons", "long"])
def test_an_answer_that_is_more_than_words_goes_to_the_address_of_the_command(
    reply: Reply,
) -> None:
    call = rendered(reply, pressed(**ADDRESSED))

    assert (call.method, call.durable) == ("response_url", True)
    assert (call.args["url"], call.args["user_id"]) == (HOOK, "alice")
    assert call.args["response_type"] == "ephemeral"


def test_without_an_address_it_goes_to_the_person() -> None:
    call = rendered(Reply(card=PRESSABLE), pressed())

    assert (call.method, call.args["user_id"]) == ("posts", "alice")


def test_an_answer_takes_the_place_of_a_message_in_the_conversation_with_the_bot() -> None:
    call = rendered(Reply(card=SAID, replaces=True), pressed(ALONE))

    assert (call.method, call.durable) == ("ack", False)
    assert call.args["update"] == {"message": "Noted.", "props": {}}


def test_after_a_question_the_message_is_changed_by_its_id() -> None:
    call = rendered(Reply(card=SAID, replaces=True), pressed(ALONE, by_form=True))

    assert (call.method, call.args["id"], call.durable) == ("posts/patch", "post1", True)


@pytest.mark.parametrize(
    "press",
    [
        pytest.param(pressed(), id="in a channel"),
        pytest.param(pressed(ALONE, ephemeral=True), id="what only its person sees"),
    ],
)
def test_no_other_message_is_replaced(press: Press) -> None:
    assert "update" not in rendered(Reply(card=SAID, replaces=True), press).args


def test_a_form_is_answered_at_the_address_of_its_command_or_directly() -> None:
    fresh, late = rendered(REPLY, sent_form(**ADDRESSED)), rendered(REPLY, sent_form())
    alone = rendered(REPLY, sent_form(ALONE, **ADDRESSED))

    assert [fresh.method, late.method, alone.method] == ["response_url", "posts", "posts"]


def test_trouble_keeps_the_form_open_with_all_that_was_typed() -> None:
    call = rendered(Reply(card=SAID, kind="trouble"), sent_form(**ADDRESSED))

    assert (call.method, call.args) == ("ack", {"error": "Noted."})


def test_a_form_opens_with_the_trigger_and_says_so_otherwise() -> None:
    call = rendered(Open(form=FORM), command())

    assert isinstance(call, OpenCall)
    assert (call.method, call.durable) == ("dialogs/open", False)
    assert (call.args["trigger_id"], call.args["url"]) == ("t", f"{ADDRESS}/mattermost/dialog")
    state = SEALS.opened(call.args["dialog"]["state"], now=NOW)
    assert (state["p"], state["f"], state["u"], state["c"]) == ("form", "call", "alice", "equipe")
    assert (call.otherwise.method, call.otherwise.args["text"]) == ("ack", "trouble-form")


@pytest.mark.parametrize("event", [told(), sent_form()], ids=["told", "after a form"])
def test_where_no_form_can_open_a_button_has_it_whole(event: Event) -> None:
    call = rendered(Open(form=FORM), event)

    sealed = seal_of(call)
    assert (call.method, call.args["user_id"]) == ("posts", "alice")
    assert (sealed["p"], sealed["u"]) == ("open", "alice")
    assert sealed["w"]["callback_id"] == "call"


def test_a_form_that_takes_a_file_is_answered_with_the_way_to_hand_it_over() -> None:
    call = rendered(Open(form=LIST), command())

    assert (call.method, call.args["text"]) == ("ack", "Import\n\nmattermost-hand-over")


def test_errors_stand_under_their_fields_or_above_the_form() -> None:
    said = Errors({"note": words("Too long."), "gone": words("Which?"), "too": words("When?")})

    call = rendered(said, sent_form(fields={"note": "note"}))

    assert call.args == {"errors": {"note": "Too long."}, "error": "Which? When?"}


def test_what_is_found_are_options() -> None:
    call = rendered(Found((Option(value="P-1", label=words("Lyon")),)), sent_form())

    assert call.args == {"options": [{"value": "P-1", "text": "Lyon"}]}

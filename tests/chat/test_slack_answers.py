"""Where each answer goes: the acknowledgement, the message's address, the form, or the person."""

from typing import Any

import pytest

from chat import forms
from chat.cards import Option, Text, card
from chat.files import ToBeMade
from chat.port import (
    Attach,
    Call,
    Errors,
    Event,
    Found,
    Home,
    Message,
    Open,
    Post,
    Press,
    Reply,
    Say,
    Submitted,
    Update,
)
from chat.slack import read
from chat.slack.answers import OpenCall, acknowledged
from chat.slack.write import call_for
from domain.people import Person, Place
from tests.chat.recorded import ALICE, ALONE, EQUIPE, Aloud, nobody, recorded, words

SAID = card(Text(words("Noted.")))
REPLY = Reply(card=SAID)
FORM = forms.Form(
    name="call",
    title=words("Log a call"),
    submit=words("Save"),
    items=(forms.Line(name="note", label=words("Note")),),
)


def rendered(what: Say, event: Event | None = None) -> Call:
    return call_for(what, Aloud(), event=event, names=nobody)


def pressed(place: str = "C0EQUIPE", *, ephemeral: bool) -> Press:
    payload = recorded("press", channel={"id": place, "name": "…"})
    payload["container"] |= {"channel_id": place, "is_ephemeral": ephemeral}
    return read.press(payload)


def sent_form(**view: Any) -> Submitted:
    payload = recorded("submitted")
    payload["view"] |= view
    return read.submitted(payload)


def test_a_command_is_answered_in_its_acknowledgement_for_its_person_alone() -> None:
    call = rendered(REPLY, read.command(recorded("command")))

    assert (call.method, call.durable) == ("ack", False)
    assert call.args["response_type"] == "ephemeral"
    assert call.args["text"] == "Noted."


def test_a_press_is_answered_at_its_address() -> None:
    call = rendered(REPLY, pressed(ephemeral=False))

    assert (call.method, call.durable) == ("response_url", True)
    assert call.args["url"] == "https://hooks.slack.com/actions/T0TEAM/2/def"
    assert (call.args["response_type"], call.args["replace_original"]) == ("ephemeral", False)


def test_a_press_between_the_person_and_the_bot_gets_an_answer_that_stays() -> None:
    call = rendered(REPLY, pressed("D0ALICE", ephemeral=False))

    assert (call.method, call.args["channel"]) == ("chat.postMessage", "D0ALICE")


def test_an_answer_takes_the_place_of_what_only_its_person_sees() -> None:
    call = rendered(Reply(card=SAID, replaces=True), pressed(ephemeral=True))

    assert (call.method, call.args["replace_original"]) == ("response_url", True)


def test_an_answer_takes_the_place_of_a_message_in_the_conversation_with_the_bot() -> None:
    call = rendered(Reply(card=SAID, replaces=True), pressed("D0ALICE", ephemeral=False))

    assert call.method == "chat.update"
    assert (call.args["channel"], call.args["ts"]) == ("D0ALICE", "1767600000.000100")


def test_an_answer_never_takes_the_place_of_a_message_all_can_read() -> None:
    call = rendered(Reply(card=SAID, replaces=True), pressed(ephemeral=False))

    assert (call.method, call.args["replace_original"]) == ("response_url", False)
    assert call.args["response_type"] == "ephemeral"


def test_a_form_is_answered_where_it_was_opened() -> None:
    in_channel = rendered(REPLY, sent_form())
    alone = rendered(REPLY, sent_form(private_metadata="D0ALICE direct\n"))

    assert (in_channel.method, in_channel.args["channel"]) == ("chat.postEphemeral", "C0EQUIPE")
    assert in_channel.args["user"] == "U0ALICE"
    assert (alone.method, alone.args["channel"]) == ("chat.postMessage", "D0ALICE")


def test_at_home_the_answer_is_a_message_from_the_bot() -> None:
    call = rendered(REPLY, read.press(recorded("press_at_home")))

    assert (call.method, call.args["channel"], call.to) == (
        "chat.postMessage",
        "U0ALICE",
        "U0ALICE",
    )


def test_what_is_told_is_answered_beside_it() -> None:
    mention, message = (
        read.mentioned(recorded("mention")),
        read.direct_message(recorded("direct_message")),
    )

    whispered, said = rendered(REPLY, mention), rendered(REPLY, message)

    assert whispered.method == "chat.postEphemeral"
    assert whispered.args["thread_ts"] == "1767600000.000900"
    assert (said.method, said.args["channel"]) == ("chat.postMessage", "D0ALICE")


def test_a_shortcut_on_a_message_is_answered_at_its_address_a_global_one_directly() -> None:
    on_message = rendered(REPLY, read.shortcut(recorded("message_shortcut")))
    alone = rendered(REPLY, read.shortcut(recorded("shortcut")))

    assert (on_message.method, alone.method) == ("response_url", "chat.postMessage")


def test_a_form_opens_with_the_trigger_and_says_so_otherwise() -> None:
    call = rendered(Open(form=FORM), read.command(recorded("command")))

    assert isinstance(call, OpenCall)
    assert (call.method, call.durable) == ("views.open", False)
    assert call.args["trigger_id"] == "11.22.aa"
    assert (call.otherwise.method, call.otherwise.args["text"]) == ("ack", "trouble-form")


@pytest.mark.parametrize(
    ("previous", "root", "replaces", "method"),
    [
        pytest.param(None, "V0CALL", False, "views.push", id="on top of the first"),
        pytest.param("V0ROOT", "V0ROOT", False, "views.push", id="on top of the second"),
        pytest.param("V0SECOND", "V0ROOT", False, "views.update", id="no room for a fourth"),
        pytest.param(None, "V0CALL", True, "views.update", id="in place of the first"),
    ],
)
def test_a_form_opened_from_a_form(
    previous: str | None, root: str, replaces: bool, method: str
) -> None:
    payload = recorded("press_in_form")
    payload["view"] |= {"previous_view_id": previous, "root_view_id": root}

    assert rendered(Open(form=FORM, replaces=replaces), read.press(payload)).method == method


def test_a_form_that_follows_a_form_comes_in_its_acknowledgement() -> None:
    follows, replaces = (
        rendered(Open(form=FORM), sent_form()),
        rendered(Open(form=FORM, replaces=True), sent_form()),
    )

    assert (follows.method, follows.args["response_action"]) == ("ack", "push")
    assert replaces.args["response_action"] == "update"
    assert replaces.args["view"]["private_metadata"] == "C0EQUIPE \n"


def test_a_written_message_gets_a_button_that_opens_the_form() -> None:
    call = rendered(Open(form=FORM), read.direct_message(recorded("direct_message")))

    button = call.args["blocks"][1]["elements"][0]
    assert call.method == "chat.postMessage"
    assert (button["action_id"], button["value"]) == ("run#1", "list stale <b>")


def test_errors_stand_under_their_fields_or_under_the_first_one() -> None:
    call = rendered(Errors({"note": words("Too long."), "gone": words("Which one?")}), sent_form())

    assert call.args == {
        "response_action": "errors",
        "errors": {"note": "Too long.", "name": "Which one?"},
    }


def test_trouble_keeps_the_form_open_with_all_that_was_typed() -> None:
    call = rendered(Reply(card=SAID, kind="trouble"), sent_form())

    assert call.args == {"response_action": "errors", "errors": {"name": "Noted."}}


def test_what_is_found_are_options() -> None:
    options = tuple(Option(value=f"P-{n}", label=words(f"Lyon {n}")) for n in range(120))

    call = rendered(Found(options), read.lookup(recorded("lookup")))

    assert (call.method, len(call.args["options"])) == ("ack", 100)
    assert call.args["options"][0]["value"] == "P-0"


def test_a_form_without_answer_closes_with_all_that_is_under_it() -> None:
    assert acknowledged(sent_form()) == {}
    assert acknowledged(sent_form(previous_view_id="V0", root_view_id="V0")) == {
        "response_action": "clear"
    }
    assert acknowledged(read.command(recorded("command"))) == {}


def test_lasting_messages_unfurl_nothing_and_keep_their_subject() -> None:
    posted = rendered(Post(to=EQUIPE, card=SAID, kind="digest", subject="digest:1"))
    direct = rendered(Post(to=ALICE, card=SAID, kind="reminder"))
    changed = rendered(Update(to=EQUIPE, card=SAID, kind="digest", subject="digest:1"))

    assert (posted.method, posted.to, posted.subject) == (
        "chat.postMessage",
        "C0EQUIPE",
        "digest:1",
    )
    assert (posted.args["unfurl_links"], posted.args["unfurl_media"]) == (False, False)
    assert (direct.args["channel"], direct.to) == ("U0ALICE", "U0ALICE")
    assert (changed.method, changed.to, "ts" in changed.args) == ("chat.update", "C0EQUIPE", False)


def test_a_home_tab_is_published_apart_from_messages() -> None:
    call = rendered(Home(to=ALICE, card=SAID))

    assert (call.method, call.kind, call.durable) == ("views.publish", "home", True)
    assert (call.args["user_id"], call.args["view"]["type"]) == ("U0ALICE", "home")
    assert call.to != ALICE.id


def test_a_file_still_to_be_made_leaves_what_it_is_made_of() -> None:
    content = ToBeMade(of={"product": 1})

    call = rendered(Attach(to=ALONE, name="list.csv", content=content, comment=words("The list")))

    assert call.args["content"] == {"product": 1}


def test_a_file_goes_with_its_call() -> None:
    call = rendered(Attach(to=ALONE, name="list.csv", content=b"a;b", comment=words("The list")))

    assert call.method == "filesUploadV2"
    assert call.args == {
        "channel_id": "D0ALICE",
        "filename": "list.csv",
        "content": "YTti",
        "initial_comment": "The list",
    }


def test_a_choice_knows_the_message_it_is_on() -> None:
    event = read.press(recorded("choice"))

    assert event.message == Message("D0BOB", "1767600000.000200")
    assert (event.by, event.place) == (Person("U0BOB"), Place("D0BOB", direct=True))

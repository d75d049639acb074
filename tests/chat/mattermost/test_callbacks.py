"""What people do in Mattermost, through its three addresses: answered at once, in the right way."""

from datetime import timedelta
from typing import Any

import httpx
import pytest

from chat.mattermost.together import together
from storage.storage import Storage
from tests.chat.mattermost.bot_at_work import (
    ADDRESS,
    BOB,
    DIRECT,
    DIRECT_CHANNEL,
    BotAtWork,
    seal_of,
)
from tests.chat.mattermost.small_server import ALICE, TOWN, refusal

OPENING = "/actions/dialogs/open"
EXPIRED = "interactive_message.decode_trigger_id.expired"
ELSEWHERE = "e" * 26
ALONE = {"channel_id": DIRECT_CHANNEL, "channel_name": DIRECT}


@pytest.fixture
def bot(storage: Storage, database: str) -> BotAtWork:
    bot = BotAtWork(storage, database)
    bot.types('product new "Demarches"')
    return bot


def filled(form: dict[str, Any], **values: Any) -> dict[str, Any]:
    """A form sent as it was opened, but for these."""
    given = {field["name"]: field.get("default") or None for field in form["elements"]}
    return given | values


def said_to(bot: BotAtWork, user: str) -> list[str]:
    return bot.server.messages(f"d{user[1:]}")


def names(bot: BotAtWork, name: str) -> bool:
    return any(name in row for row in bot.keeps())


def test_a_command_is_answered_in_its_answer_to_nobody_else(bot: BotAtWork) -> None:
    answer = bot.types('add "Mairie de Lyon"')

    assert answer["response_type"] == "ephemeral"
    assert answer["text"].startswith("Recorded.")
    assert "@alice" in answer["text"]
    assert bot.server.posts == {}


def test_a_form_opens_before_the_command_is_answered(bot: BotAtWork) -> None:
    answer = bot.types("add", trigger_id="now")

    (opening,) = bot.server.opened
    assert answer == {}
    assert (opening["trigger_id"], opening["url"]) == ("now", f"{ADDRESS}/mattermost/dialog")


@pytest.mark.parametrize(
    "trouble", [refusal(400, EXPIRED), httpx.ReadTimeout("slow")], ids=["too late", "no answer"]
)
def test_a_form_that_does_not_open_is_told(
    bot: BotAtWork, trouble: httpx.Response | Exception
) -> None:
    bot.server.troubles(OPENING, trouble)

    answer = bot.types("add")

    assert answer["text"] == "The form did not open in time: please try again."


def test_a_form_sent_is_taken_and_told_beside_what_its_person_sees(bot: BotAtWork) -> None:
    form = bot.form("add")

    answer = bot.submits(form["state"], filled(form, name="Mairie de Metz"))

    assert (answer.status_code, answer.json()) == (200, {})
    assert names(bot, "Mairie de Metz")


def test_a_form_with_something_wrong_stays_open_and_can_be_sent_again(bot: BotAtWork) -> None:
    bot.types('add "Mairie de Lyon"')
    form = bot.form("add")

    wrong = bot.submits(form["state"], filled(form, name="Mairie de Lyon", email="nobody"))
    mended = bot.submits(form["state"], filled(form, name="Mairie de Metz", email=None))

    assert wrong.json()["errors"].keys() <= {"name", "email"}
    assert mended.json() == {}
    assert names(bot, "Mairie de Metz")


def test_a_form_is_sent_by_somebody_who_looks_at_another_channel_by_now(bot: BotAtWork) -> None:
    form = bot.form("add")

    answer = bot.submits(form["state"], filled(form, name="Metz"), channel_id=ELSEWHERE)

    assert answer.json() == {}


def test_a_form_that_is_closed_needs_no_answer(bot: BotAtWork) -> None:
    answer = bot.submits("whatever", None, cancelled=True)

    assert (answer.status_code, answer.json()) == (200, {})


def test_buttons_and_forms_work_where_the_bot_was_not_invited(bot: BotAtWork) -> None:
    """Such as the conversation of two others: what was shown there was shown to one of them alone."""
    bot.server.hidden.add(ELSEWHERE)
    there = {"channel_id": ELSEWHERE, "channel_name": f"{ALICE}__{BOB}"}
    shown = bot.types('add "Mairie de Lyon"', **there)
    form = bot.form("add", **there)

    pressed = bot.presses(seal_of(shown, "Undo"), **there)
    sent = bot.submits(form["state"], filled(form, name="Metz"), channel_id=ELSEWHERE)

    assert "is no longer recorded" in pressed.json()["ephemeral_text"]
    assert sent.json() == {}
    assert names(bot, "Metz")


def test_whoever_was_let_in_is_asked_about_again_a_minute_later(bot: BotAtWork) -> None:
    button = seal_of(bot.types('add "Mairie de Lyon"'), "Open")
    bot.presses(button)
    bot.server.members.remove((TOWN, ALICE))

    soon = bot.presses(button)
    bot.minutes += 1.01
    later = bot.presses(button)

    assert not str(soon.json().get("ephemeral_text", "")).startswith("You are not in the channel")
    assert later.json()["ephemeral_text"].startswith("You are not in the channel")


def test_the_home_asked_for_in_a_channel_is_said_to_be_in_the_direct_messages(
    bot: BotAtWork,
) -> None:
    told = bot.types("accueil")
    bot.now += timedelta(minutes=1)
    alone = bot.types("home", **ALONE)

    assert told == {"text": "It is in our direct messages."}
    assert alone == {}
    assert len(said_to(bot, ALICE)) == 2


def test_a_button_to_be_sure_of_asks_first(bot: BotAtWork) -> None:
    remove = sure_button(bot)
    assert bot.presses(remove).json() == {}
    question = bot.server.opened[-1]["dialog"]
    assert names(bot, "Import a PDF")
    before = bot.keeps()

    unsure = bot.submits(question["state"], None, cancelled=True)
    kept = bot.keeps()
    strange = bot.submits(question["state"], None, user_id=BOB).json()["error"]
    bot.submits(question["state"], {})
    removed = bot.keeps()
    bot.submits(question["state"], {})

    assert (unsure.json(), kept) == ({}, before)
    assert strange == "Celui-ci est à quelqu’un d’autre\u00a0: tapez vous-même la commande."
    assert removed != before
    assert bot.keeps() == removed


def sure_button(bot: BotAtWork) -> str:
    """The one that removes a need."""
    bot.types('add "Mairie de Lyon"')
    bot.types('need P-1 "Import a PDF" must')
    until = bot.now.replace(year=2027)
    asked = ["Remove?", "It is gone then.", "Remove"]
    press = {"p": "press", "a": "need-remove", "v": "1", "y": asked, "u": ALICE, "c": TOWN}
    return bot.seals.sealed(press, until=until)


def test_a_form_behind_a_button_is_another_one_each_time(bot: BotAtWork) -> None:
    waiting = {**bot.form("add")}
    press = {"p": "open", "w": waiting, "u": ALICE, "c": TOWN}
    button = bot.seals.sealed(press, until=bot.now.replace(year=2027))

    for name in ("Mairie de Metz", "Mairie de Toul"):
        assert bot.presses(button).json() == {}
        opened = bot.server.opened[-1]["dialog"]
        assert bot.submits(opened["state"], filled(opened, name=name)).json() == {}

    assert names(bot, "Mairie de Metz")
    assert names(bot, "Mairie de Toul")


def test_of_several_answers_no_two_controls_have_one_id() -> None:
    def said(words: str) -> dict[str, Any]:
        actions = [{"id": "a1", "name": words}, {"id": "a2", "name": "More"}]
        return {"text": words, "props": {"attachments": [{"text": "…"}, {"actions": actions}]}}

    answer = together([said("One"), said("Two")])

    parts = answer["props"]["attachments"]
    assert answer["text"] == "One\n\nTwo"
    assert [one["id"] for part in parts for one in part.get("actions", [])] == [
        "a1",
        "a2",
        "a3",
        "a4",
    ]


def test_of_several_answers_those_that_only_say_something_go_beside_one_that_updates() -> None:
    update, text = {"update": {"message": "Done"}}, {"ephemeral_text": "Noted"}

    assert together([text, update]) == {**update, **text}
    assert together([{"errors": {"a": "b"}}, {"text": "x"}]) == {"errors": {"a": "b"}}
    assert together([]) == {}

"""What a Bolt app says in its acknowledgement, and what it calls before."""

from chat import forms
from chat.cards import Option, Text, card
from chat.port import Errors, Found, Open, Reply
from tests.chat.pretend_api import PretendApi
from tests.chat.recorded import recorded, words
from tests.chat.slack_bot import REPLY, Bot

FORM = forms.Form(
    name="add",
    title=words("Add"),
    submit=words("Add"),
    items=(forms.Line(name="name", label=words("Name")),),
)
SAY_TEXT = Reply(card=card(Text(words("{{7*7}}"))))


def test_text_that_begins_with_a_brace_is_acknowledged_as_text(bot: Bot) -> None:
    bot.says = [SAY_TEXT]

    status, answer = bot.over_socket(recorded("command", text="{{7*7}}"))

    assert (status, answer["text"]) == (200, "{{7*7}}")


def test_several_replies_come_together(bot: Bot) -> None:
    bot.says = [REPLY, SAY_TEXT]

    _, answer = bot.over_socket(recorded("command"))

    assert answer["text"] == "Noted.\n{{7*7}}"
    assert len(answer["blocks"]) == 2


def test_a_form_opens_before_the_acknowledgement(bot: Bot, api: PretendApi) -> None:
    bot.says = [Open(form=FORM)]

    status, answer = bot.over_socket(recorded("command"))

    assert (status, answer) == (200, None)
    [(method, args)] = api.asked
    assert (method, args["trigger_id"], args["view"]["callback_id"]) == (
        "views.open",
        "11.22.aa",
        "add",
    )


def test_a_form_that_does_not_open_is_told(bot: Bot, api: PretendApi) -> None:
    bot.says = [Open(form=FORM)]
    api.refuses("views.open", "expired_trigger_id")

    _, answer = bot.over_socket(recorded("command"))

    assert (answer["text"], answer["response_type"]) == ("trouble-form", "ephemeral")


def test_a_form_that_does_not_open_from_a_button_is_told_at_its_address(
    bot: Bot, api: PretendApi
) -> None:
    bot.says = [Open(form=FORM)]
    api.refuses("views.open", "expired_trigger_id")
    api.answers("actions/1", "ok")

    bot.over_socket(recorded("press", response_url=f"{api.address}/actions/1"))

    assert api.methods == ["views.open", "actions/1"]
    assert api.asked[1][1]["text"] == "trouble-form"


def test_errors_keep_the_form_open(bot: Bot) -> None:
    bot.says = [Errors({"name": words("Which one?")})]

    _, answer = bot.over_socket(recorded("submitted"))

    assert answer == {"response_action": "errors", "errors": {"name": "Which one?"}}


def test_what_is_found_while_typing_is_answered(bot: Bot) -> None:
    bot.says = [Found((Option(value="P-12", label=words("Lyon"), note=words("met")),))]

    _, answer = bot.over_socket(recorded("lookup"))

    assert answer["options"][0]["value"] == "P-12"
    assert answer["options"][0]["description"]["text"] == "met"

"""Charts that Slack does not take are sent in another way."""

from decimal import Decimal

import pytest

from chat.cards import Chart, Text
from chat.port import Attach
from chat.slack.chat import SlackChat
from tests.chat.pretend_api import PretendApi
from tests.chat.recorded import ALICE, Aloud, words
from tests.chat.slack_calls import TABLE, perform, post

WEEKS = Chart(
    title=words("Week after week"),
    categories=(words("W2"), words("W3")),
    series=(
        (words("Calls"), (Decimal(4), Decimal(0))),
        (words("Talks"), (Decimal(1), Decimal(0))),
    ),
    summary=words("Calls: 4 and 0. Talks: 1 and 0."),
)


def takes_files(api: PretendApi) -> None:
    api.answers(
        "files.getUploadURLExternal",
        {"ok": True, "file_id": "F1", "upload_url": f"{api.address}/upload"},
    )
    api.answers("files.completeUploadExternal", {"ok": True, "files": [{"id": "F1"}]})


def test_a_refused_chart_is_sent_again_as_its_figures_with_a_picture_below(
    chat: SlackChat, api: PretendApi
) -> None:
    api.refuses("chat.postMessage", "invalid_blocks")
    takes_files(api)

    sent = perform(chat, post(chat, Text(words("The week")), WEEKS))

    first, second = (args["blocks"] for method, args in api.asked if method == "chat.postMessage")
    assert sent.ts is not None
    assert [block["type"] for block in first] == ["section", "data_visualization", "context"]
    assert [block["type"] for block in second] == ["section", "section", "context"]
    assert second[1]["text"]["text"] == (
        "*Week after week*\nCalls: W2 4  ·  W3 0\nTalks: W2 1  ·  W3 0"
    )
    asked = dict(api.asked)
    assert asked["upload"]["bytes"].startswith(b"\x89PNG")
    assert asked["files.getUploadURLExternal"]["alt_txt"] == "Week after week"
    assert asked["files.completeUploadExternal"]["thread_ts"] == sent.ts


@pytest.mark.parametrize("why", ["missing_scope", "not_in_channel"])
def test_a_picture_that_is_not_taken_costs_nothing(
    chat: SlackChat, api: PretendApi, why: str
) -> None:
    api.refuses("chat.postMessage", "invalid_blocks")
    api.refuses("files.getUploadURLExternal", why)

    sent = perform(chat, post(chat, WEEKS))

    assert sent.ts is not None


def test_a_chart_asked_for_as_a_file_is_drawn_when_it_is_sent(
    chat: SlackChat, api: PretendApi
) -> None:
    api.answers("conversations.open", {"ok": True, "channel": {"id": "D0ALICE"}})
    takes_files(api)
    what = Attach(to=ALICE, name="figures.png", drawing=WEEKS, comment=words("The figures"))

    call = chat.render(what, Aloud(), event=None)
    perform(chat, call)

    assert call.args["drawing"]["series"] == [["Calls", [4.0, 0.0]], ["Talks", [1.0, 0.0]]]
    assert dict(api.asked)["upload"]["bytes"].startswith(b"\x89PNG")


def test_and_at_last_in_words_alone(chat: SlackChat, api: PretendApi) -> None:
    api.refuses("chat.postMessage", "invalid_blocks")
    api.refuses("chat.postMessage", "invalid_blocks")

    perform(chat, post(chat, TABLE))

    assert [block["type"] for block in api.asked[2][1]["blocks"]] == ["section"]
    assert "P1  ·  4" in api.asked[2][1]["text"]

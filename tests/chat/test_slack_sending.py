"""What Slack is sent, and what becomes of it."""

import pytest

from chat.cards import Chart, Text, card
from chat.port import Attach, Home, Message, Reply, Undelivered, Update
from chat.slack import read
from chat.slack.chat import SlackChat
from chat.slack.connect import web_client
from tests.chat.pretend_api import PretendApi
from tests.chat.recorded import ALICE, EQUIPE, Aloud, recorded, words
from tests.chat.slack_calls import TABLE, perform, post

SAID = card(Text(words("Noted.")))


CHART = Chart(title=words("Funnel"), categories=(words("met"),), series=(), summary=words("10"))


def test_a_message_is_posted_and_its_place_is_known(chat: SlackChat, api: PretendApi) -> None:
    sent = perform(chat, post(chat, Text(words("Good morning é"))))

    assert (sent.place, sent.ts) == ("C0EQUIPE", "1767600000.000900")
    [(method, args)] = api.asked
    assert (method, args["text"]) == ("chat.postMessage", "Good morning é")


def test_an_update_goes_where_its_subject_stands(chat: SlackChat, api: PretendApi) -> None:
    call = chat.render(
        Update(to=EQUIPE, subject="digest:1", card=SAID, kind="digest"), Aloud(), event=None
    )

    perform(chat, call, Message("C0EQUIPE", "1.5"))

    [(method, args)] = api.asked
    assert (method, args["channel"], args["ts"]) == ("chat.update", "C0EQUIPE", "1.5")


def test_an_update_of_what_was_never_posted_is_given_up(chat: SlackChat) -> None:
    call = chat.render(
        Update(to=EQUIPE, subject="digest:1", card=SAID, kind="digest"), Aloud(), event=None
    )

    with pytest.raises(Undelivered) as refused:
        perform(chat, call)

    assert refused.value.permanent


@pytest.mark.parametrize(
    ("error", "permanent"),
    [
        ("is_archived", True),
        ("user_not_found", True),
        ("channel_not_found", False),
        ("account_inactive", False),
        ("token_revoked", False),
        ("not_in_channel", False),
        ("missing_scope", False),
        ("internal_error", False),
        ("ratelimited", False),
    ],
)
def test_what_slack_refuses_is_tried_again_when_that_may_help(
    chat: SlackChat, api: PretendApi, error: str, permanent: bool
) -> None:
    api.refuses("chat.postMessage", error)

    with pytest.raises(Undelivered) as refused:
        perform(chat, post(chat, Text(words("Hello"))))

    assert (refused.value.reason, refused.value.permanent) == (error, permanent)


def test_too_many_messages_wait_as_long_as_slack_says(chat: SlackChat, api: PretendApi) -> None:
    api.answers(
        "chat.postMessage",
        {"ok": False, "error": "ratelimited"},
        status=429,
        headers={"Retry-After": "7"},
    )

    with pytest.raises(Undelivered) as refused:
        perform(chat, post(chat, Text(words("Hello"))))

    assert (refused.value.permanent, refused.value.after) == (False, 7.0)


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_fault_of_slack_passes(chat: SlackChat, api: PretendApi, status: int) -> None:
    api.answers("chat.postMessage", "<html>", status=status)

    with pytest.raises(Undelivered) as refused:
        perform(chat, post(chat, Text(words("Hello"))))

    assert not refused.value.permanent


def test_no_network_passes() -> None:
    client = web_client("xoxb-test", api_url="http://127.0.0.1:9/api/", seconds=1)
    chat = SlackChat(lambda team: client)

    with pytest.raises(Undelivered) as refused:
        perform(chat, post(chat, Text(words("Hello"))))

    assert not refused.value.permanent


def test_refused_blocks_are_sent_again_in_classic_ones(chat: SlackChat, api: PretendApi) -> None:
    api.refuses("chat.postMessage", "invalid_blocks")

    perform(chat, post(chat, TABLE, CHART))

    first, second = (args["blocks"] for _, args in api.asked)
    assert [block["type"] for block in first] == ["section", "table", "section", "section"]
    assert [block["type"] for block in second] == ["section"] * 4
    assert second[1]["text"]["text"] == "Question  ·  A &lt; B\nP1  ·  4"


def test_a_message_of_one_block_that_is_refused_is_sent_without_any(
    chat: SlackChat, api: PretendApi
) -> None:
    api.refuses("chat.postMessage", "invalid_blocks")

    perform(chat, post(chat, Text(words("Good morning"))))

    first, second = (args for _, args in api.asked)
    assert "blocks" in first
    assert "blocks" not in second
    assert second["text"] == "Good morning"


def test_blocks_refused_to_the_end_are_given_up(chat: SlackChat, api: PretendApi) -> None:
    for _ in range(4):
        api.refuses("chat.postMessage", "invalid_blocks")

    with pytest.raises(Undelivered) as refused:
        perform(chat, post(chat, TABLE))

    assert (refused.value.reason, refused.value.permanent) == ("invalid_blocks", True)


def test_whispering_where_the_bot_is_not_becomes_a_direct_message(
    chat: SlackChat, api: PretendApi
) -> None:
    api.refuses("chat.postEphemeral", "not_in_channel")
    event = read.submitted(recorded("submitted"))

    perform(chat, chat.render(Reply(card=SAID), Aloud(), event=event))

    assert api.methods == ["chat.postEphemeral", "chat.postMessage"]
    assert api.asked[1][1]["channel"] == "U0ALICE"


def test_a_reply_goes_to_the_address_of_its_event(chat: SlackChat, api: PretendApi) -> None:
    event = read.press(recorded("press", response_url=f"{api.address}/actions/1"))
    api.answers("actions/1", "ok")

    perform(chat, chat.render(Reply(card=SAID, replaces=True), Aloud(), event=event))

    [(_, args)] = api.asked
    assert (args["text"], args["replace_original"]) == ("Noted.", True)
    assert "url" not in args


@pytest.mark.parametrize(
    ("status", "body", "reason", "permanent", "after"),
    [
        pytest.param(404, "used_url", "used_url", True, None, id="used too often"),
        pytest.param(429, "ratelimited", "ratelimited", False, 3.0, id="too fast"),
        pytest.param(500, "Marie said: oops", "response_url_refused", False, None, id="a fault"),
    ],
)
def test_a_refused_reply_says_why_and_never_what_it_said(
    chat: SlackChat,
    api: PretendApi,
    status: int,
    body: str,
    reason: str,
    permanent: bool,
    after: float | None,
) -> None:
    event = read.press(recorded("press", response_url=f"{api.address}/actions/1"))
    headers = {} if after is None else {"Retry-After": str(int(after))}
    api.answers("actions/1", body, status=status, headers=headers)

    with pytest.raises(Undelivered) as refused:
        perform(chat, chat.render(Reply(card=SAID), Aloud(), event=event))

    undelivered = refused.value
    assert (undelivered.reason, undelivered.permanent, undelivered.after) == (
        reason,
        permanent,
        after,
    )


def test_a_home_tab_is_published(chat: SlackChat, api: PretendApi) -> None:
    perform(chat, chat.render(Home(to=ALICE, card=SAID), Aloud(), event=None))

    [(method, args)] = api.asked
    assert (method, args["user_id"], args["view"]["type"]) == ("views.publish", "U0ALICE", "home")


def test_a_file_for_a_person_goes_into_their_conversation(chat: SlackChat, api: PretendApi) -> None:
    api.answers("conversations.open", {"ok": True, "channel": {"id": "D0ALICE"}})
    api.answers(
        "files.getUploadURLExternal",
        {"ok": True, "file_id": "F1", "upload_url": f"{api.address}/upload"},
    )
    api.answers("files.completeUploadExternal", {"ok": True, "files": [{"id": "F1"}]})
    what = Attach(to=ALICE, name="list.csv", content=b"\x00\xff;b", comment=words("The list"))

    perform(chat, chat.render(what, Aloud(), event=None))

    assert api.methods == [
        "conversations.open",
        "files.getUploadURLExternal",
        "upload",
        "files.completeUploadExternal",
    ]
    assert api.asked[2][1] == {"bytes": b"\x00\xff;b"}
    assert api.asked[3][1]["channel_id"] == "D0ALICE"

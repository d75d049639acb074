"""The Web API answers and refuses as Slack does."""

from typing import Any

import httpx
import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from playground import Workspace
from playground.identity import BOT_USER_ID, channel_id, direct_id, person_id
from tests.playground.sample_blocks import CARD, HOME, PICTURE, section
from tests.playground.sample_forms import form

Args = dict[str, Any]
EQUIPE = channel_id("equipe")
ALICE = person_id("alice")


@pytest.fixture
def client(lonely: Workspace) -> WebClient:
    lonely.ensure_channel("secret", with_bot=False, private=True)
    lonely.ensure_channel("public", with_bot=False)
    lonely.ensure_channel("old").archived = True
    return WebClient(token=lonely.app.bot_token, base_url=lonely.api_url)


def refusal(client: WebClient, method: str, args: Args) -> str:
    """The error code, or `ok`."""
    try:
        client.api_call(method, json=args)
    except SlackApiError as error:
        return str(error.response["error"])
    return "ok"


@pytest.mark.parametrize(
    ("method", "args", "answer"),
    [
        ("chat.postMessage", {"channel": "#equipe", "text": "x"}, "ok"),
        ("chat.postMessage", {"channel": "equipe", "text": "x"}, "ok"),
        ("chat.postMessage", {"channel": EQUIPE, "text": "x"}, "ok"),
        ("chat.postMessage", {"channel": ALICE, "text": "x"}, "ok"),
        ("chat.postMessage", {"channel": "#nowhere", "text": "x"}, "channel_not_found"),
        ("chat.postMessage", {"text": "x"}, "channel_not_found"),
        ("chat.postMessage", {"channel": "#secret", "text": "x"}, "channel_not_found"),
        ("chat.postMessage", {"channel": "#public", "text": "x"}, "not_in_channel"),
        ("chat.postMessage", {"channel": "#old", "text": "x"}, "is_archived"),
        ("chat.postMessage", {"channel": EQUIPE}, "no_text"),
        ("chat.postMessage", {"channel": EQUIPE, "blocks": "["}, "invalid_blocks_format"),
        ("chat.postMessage", {"channel": EQUIPE, "blocks": [{"type": "x"}]}, "invalid_blocks"),
        (
            "chat.postMessage",
            {"channel": EQUIPE, "text": "x", "blocks": [section("x" * 2900)] * 5},
            "msg_blocks_too_long",
        ),
        (
            "chat.postMessage",
            {"channel": EQUIPE, "text": "x", "thread_ts": "1.000001"},
            "message_not_found",
        ),
        ("chat.update", {"channel": EQUIPE, "ts": "1.000001", "text": "x"}, "message_not_found"),
        ("chat.update", {"channel": ALICE, "ts": "1.0", "text": "x"}, "channel_not_found"),
        ("chat.delete", {"channel": EQUIPE, "ts": "1.000001"}, "message_not_found"),
        ("chat.getPermalink", {"channel": EQUIPE, "message_ts": "1.0"}, "message_not_found"),
        ("chat.postEphemeral", {"channel": EQUIPE, "user": ALICE, "text": "x"}, "ok"),
        (
            "chat.postEphemeral",
            {"channel": EQUIPE, "user": "U0000000000", "text": "x"},
            "user_not_in_channel",
        ),
        ("conversations.open", {"users": ALICE}, "ok"),
        ("conversations.open", {"users": "U0000000000"}, "user_not_found"),
        ("conversations.info", {"channel": "C0000000000"}, "channel_not_found"),
        ("conversations.members", {"channel": EQUIPE}, "ok"),
        ("conversations.join", {"channel": channel_id("public")}, "missing_scope"),
        ("users.info", {"user": "U0000000000"}, "user_not_found"),
        ("views.open", {"trigger_id": "1.2.3", "view": form("")}, "invalid_trigger_id"),
        ("views.open", {"trigger_id": "1.2.3", "view": {"type": "modal"}}, "invalid_arguments"),
        ("views.update", {"view_id": "V000", "view": form("")}, "not_found"),
        ("views.publish", {"user_id": ALICE, "view": HOME}, "ok"),
        ("views.publish", {"user_id": "U0000000000", "view": HOME}, "user_not_found"),
        ("files.getUploadURLExternal", {"filename": "a.png", "length": 0}, "invalid_arguments"),
        ("files.completeUploadExternal", {"files": [{"id": "F0"}]}, "file_not_found"),
        ("files.info", {"file": "F0"}, "file_not_found"),
        ("team.info", {}, "missing_scope"),
        ("bots.info", {}, "ok"),
        ("nothing.here", {}, "unknown_method"),
        ("apps.connections.open", {}, "not_allowed_token_type"),
    ],
)
def test_a_call_is_answered_as_slack_would(
    client: WebClient, method: str, args: Args, answer: str
) -> None:
    assert refusal(client, method, args) == answer


@pytest.mark.parametrize(
    ("token", "answer"), [(None, "not_authed"), ("xoxb-other", "invalid_auth")]
)
def test_a_call_needs_the_token(lonely: Workspace, token: str | None, answer: str) -> None:
    client = WebClient(token=token, base_url=lonely.api_url)

    assert refusal(client, "auth.test", {}) == answer


def test_a_missing_scope_is_named(lonely: Workspace, client: WebClient) -> None:
    lonely.app.scopes = frozenset({"commands"})

    with pytest.raises(SlackApiError) as refused:
        client.chat_postMessage(channel="#equipe", text="x")

    assert refused.value.response["needed"] == "chat:write"
    assert refused.value.response["provided"] == "commands"


def test_a_wrong_block_is_shown_by_a_pointer(lonely: Workspace, client: WebClient) -> None:
    with pytest.raises(SlackApiError) as refused:
        client.chat_postMessage(channel="#equipe", text="x", blocks=[section("x" * 3001)])

    message = "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"
    assert refused.value.response["errors"] == [message]
    assert message in lonely.refusals[-1].why


def test_a_second_message_within_a_second_waits(lonely: Workspace, client: WebClient) -> None:
    lonely.rate_limited = True
    client.chat_postMessage(channel="#equipe", text="one")
    client.chat_postMessage(channel="#general", text="elsewhere")

    with pytest.raises(SlackApiError) as refused:
        client.chat_postMessage(channel="#equipe", text="two")

    assert refused.value.response.status_code == 429
    assert refused.value.response.headers["Retry-After"] == "1"


def test_bad_luck_can_be_asked_for(lonely: Workspace, client: WebClient) -> None:
    lonely.faults.add("chat.postMessage", times=2, error="fatal_error")
    lonely.faults.rate_limit("users.info", retry_after=7)

    answers = [refusal(client, "chat.postMessage", {"channel": "#equipe", "text": "x"})] * 2
    with pytest.raises(SlackApiError) as limited:
        client.users_info(user=ALICE)

    assert answers == ["fatal_error"] * 2
    assert limited.value.response.headers["Retry-After"] == "7"
    assert refusal(client, "users.info", {"user": ALICE}) == "ok"


def test_an_ephemeral_message_cannot_be_updated(lonely: Workspace, client: WebClient) -> None:
    ts = client.chat_postEphemeral(channel=EQUIPE, user=ALICE, text="psst")["message_ts"]

    answer = refusal(client, "chat.update", {"channel": EQUIPE, "ts": ts, "text": "x"})

    assert answer == "message_not_found"
    assert lonely.visitor("alice").sees("#equipe") == ["psst"]
    assert lonely.visitor("bob").sees("#equipe") == []


def test_a_message_of_a_person_is_not_the_bots_to_change(
    lonely: Workspace, client: WebClient
) -> None:
    lonely.types("alice", "#equipe", "mine")
    ts = lonely.visitor("alice").messages("#equipe")[0].ts

    update = {"channel": EQUIPE, "ts": ts, "text": "x"}

    assert refusal(client, "chat.update", update) == "cant_update_message"
    assert refusal(client, "chat.delete", update) == "cant_delete_message"


def test_a_message_is_updated_and_deleted(lonely: Workspace, client: WebClient) -> None:
    posted = client.chat_postMessage(channel="#equipe", text="one", blocks=CARD)

    client.chat_update(channel=posted["channel"], ts=posted["ts"], text="two", blocks=[])
    assert lonely.visitor("bob").sees("#equipe") == ["two"]

    client.chat_delete(channel=posted["channel"], ts=posted["ts"])
    assert lonely.visitor("bob").sees("#equipe") == []


def test_too_long_a_text_is_refused_by_update_and_cut_by_post(client: WebClient) -> None:
    posted = client.chat_postMessage(channel="#equipe", text="x" * 41_000)

    too_long = {"channel": posted["channel"], "ts": posted["ts"], "text": "x" * 4001}

    assert len(posted["message"]["text"]) == 40_000
    assert refusal(client, "chat.update", too_long) == "msg_too_long"


def test_people_have_their_language_when_asked(client: WebClient) -> None:
    asked = client.users_info(user=person_id("bob"), include_locale=True)["user"]
    plain = client.users_info(user=person_id("bob"))["user"]

    assert (asked["locale"], asked["tz"]) == ("en-GB", "Europe/Paris")
    assert "locale" not in plain


def test_ids_are_shaped_like_slacks_and_always_the_same(client: WebClient) -> None:
    opened = client.conversations_open(users=ALICE)["channel"]["id"]

    assert opened == direct_id("alice") == direct_id("@Alice")
    assert client.auth_test()["user_id"] == BOT_USER_ID
    listed = client.conversations_list(types="public_channel")["channels"]
    assert EQUIPE in [channel["id"] for channel in listed]
    assert all(len(name) == 11 for name in (opened, EQUIPE, ALICE, BOT_USER_ID))


def test_a_file_goes_through_its_three_steps(lonely: Workspace, client: WebClient) -> None:
    client.files_upload_v2(
        channel=EQUIPE, content=PICTURE, filename="funnel.png", title="Funnel", alt_txt="numbers"
    )

    file = lonely.state.files.find(lonely.visitor("bob").messages("#equipe")[0].files[0])
    wanted = httpx.get(
        file.wire(lonely.base_url)["url_private"],
        headers={"authorization": f"Bearer {lonely.app.bot_token}"},
        trust_env=False,
    )
    assert (file.title, file.alt_text, wanted.content) == ("Funnel", "numbers", PICTURE)


def test_a_file_whose_bytes_never_came_is_not_there(client: WebClient) -> None:
    given = client.files_getUploadURLExternal(filename="a.txt", length=3)

    wrong = httpx.post(given["upload_url"], content=b"four", trust_env=False)

    assert wrong.status_code == 400
    complete = {"files": [{"id": given["file_id"]}]}
    assert refusal(client, "files.completeUploadExternal", complete) == "file_not_found"


def test_home_is_republished_only_over_what_was_read(client: WebClient) -> None:
    first = client.views_publish(user_id=ALICE, view=HOME)["view"]
    client.views_publish(user_id=ALICE, view=HOME, hash=first["hash"])

    again = {"user_id": ALICE, "view": HOME, "hash": first["hash"]}

    assert refusal(client, "views.publish", again) == "hash_conflict"


def test_blocks_are_judged_without_being_sent(lonely: Workspace, client: WebClient) -> None:
    assert client.blocks_validate(blocks=CARD)["ok"]

    with pytest.raises(SlackApiError) as refused:
        client.blocks_validate(message={"blocks": [{"type": "header"}]})

    assert refused.value.response["error"] == "invalid_message"
    assert refused.value.response["errors"] == [
        {
            "pointer": "/blocks/0",
            "code": "failed_constraint",
            "message": "missing required field: text",
        }
    ]
    assert lonely.visitor("bob").sees("#equipe") == []


def test_a_reaction_is_added_once(lonely: Workspace, client: WebClient) -> None:
    lonely.types("alice", "#equipe", "done")
    ts = lonely.visitor("alice").messages("#equipe")[0].ts
    reaction = {"channel": EQUIPE, "timestamp": ts, "name": "tada"}

    assert refusal(client, "reactions.add", reaction) == "ok"
    assert refusal(client, "reactions.add", reaction) == "already_reacted"


def test_a_thread_can_be_read_back(client: WebClient) -> None:
    first = client.chat_postMessage(channel=ALICE, text="one")
    client.chat_postMessage(channel=ALICE, text="two", thread_ts=first["ts"])

    replies = client.conversations_replies(channel=first["channel"], ts=first["ts"])
    history = client.conversations_history(channel=first["channel"])

    assert [m["text"] for m in replies["messages"]] == ["one", "two"]
    assert [m["text"] for m in history["messages"]] == ["one"]

"""Messages sent: what arrives at Mattermost, and what becomes of those it does not take."""

from dataclasses import replace

import httpx
import pytest

from chat.cards import Text, card
from chat.port import Call, Message, Sent, Undelivered, Update
from domain.people import Person
from tests.chat.mattermost.letters import (
    CHANNEL,
    DIRECT,
    KEY,
    TEAM,
    perform,
    refused,
    said,
)
from tests.chat.mattermost.small_server import ALICE, BOT, TOWN, SmallServer, refusal
from tests.chat.recorded import Aloud, words


@pytest.fixture
def server() -> SmallServer:
    return SmallServer()


def test_a_message_is_posted_with_the_key_it_is_known_by(server: SmallServer) -> None:
    sent = perform(server, said(server))

    [post] = server.posts.values()
    assert sent == Sent(place=TOWN, ts=post["id"])
    assert (post["message"], post["props"]["prospect"]) == ("Noted", KEY)


def test_one_for_a_person_goes_into_their_direct_messages(server: SmallServer) -> None:
    perform(server, said(server, to=Person(ALICE)))

    assert server.messages(DIRECT) == ["Noted"]
    assert ("POST", "/channels/direct", [BOT, ALICE]) in server.asked


def test_nothing_is_written_to_somebody_who_is_gone_even_if_they_were_written_to_before(
    server: SmallServer,
) -> None:
    chat = server.chat()
    chat.perform(TEAM, said(server, to=Person(ALICE)), message=None)
    server.users[ALICE]["delete_at"] = 1767600000000

    with pytest.raises(Undelivered) as told:
        chat.perform(TEAM, replace(said(server, to=Person(ALICE)), key="letter-8-1"), message=None)

    assert (told.value.reason, told.value.permanent) == ("user_deactivated", True)
    assert server.messages(DIRECT) == ["Noted"]


def test_people_and_public_channels_have_the_names_of_today(server: SmallServer) -> None:
    text = Text(words("Ask", who=Person(ALICE), where=CHANNEL, gone=Person("z" * 26)))

    perform(server, said(server, text))

    assert server.messages(TOWN) == ["Ask @alice ~town …"]


def test_a_message_waits_for_a_name_that_could_not_be_asked_for(server: SmallServer) -> None:
    server.troubles(f"/users/{ALICE}", httpx.ReadTimeout("slow"))

    told = refused(server, said(server, Text(words("Ask", who=Person(ALICE)))))

    assert (told.reason, told.permanent) == ("ReadTimeout", False)
    assert server.posts == {}


def test_names_longer_than_their_ids_leave_no_message_too_long(server: SmallServer) -> None:
    server.users[ALICE]["username"] = "a" * 64
    call = said(server)
    call.args["message"] = f"\ue000{ALICE}\ue002" * 500

    perform(server, call)

    [text] = server.messages(TOWN)
    assert len(text) <= 16_383


@pytest.mark.parametrize(
    ("status", "code", "permanent"),
    [
        pytest.param(401, "api.context.session_expired.app_error", False, id="token revoked"),
        pytest.param(403, "api.context.permissions.app_error", False, id="not in the channel"),
        pytest.param(
            400, "api.post.create_post.can_not_post_to_deleted.error", True, id="channel archived"
        ),
        pytest.param(400, "model.post.is_valid.msg.app_error", True, id="never a good message"),
        pytest.param(404, "store.sql_channel.get.existing.app_error", True, id="no such channel"),
        pytest.param(
            500, "api.post.deduplicate_create_post.pending", False, id="being written right now"
        ),
        pytest.param(500, "app.post.save.app_error", False, id="its database is away"),
        pytest.param(502, "http_502", False, id="a proxy with nobody behind it"),
        pytest.param(301, "http_301", False, id="moved"),
    ],
)
def test_what_somebody_can_mend_is_tried_again_and_nothing_else(
    server: SmallServer, status: int, code: str, permanent: bool
) -> None:
    body = httpx.Response(status, text="<html>") if code.startswith("http") else None
    server.troubles("/posts", body or refusal(status, code))

    told = refused(server, said(server))

    assert (told.reason, told.permanent) == (code, permanent)


def test_too_many_messages_wait_as_long_as_mattermost_says(server: SmallServer) -> None:
    headers = {"retry-after": "3, 3", "content-type": "text/plain"}
    server.troubles("/posts", httpx.Response(429, text="limit exceeded\n", headers=headers))

    told = refused(server, said(server))

    assert (told.reason, told.permanent, told.after) == ("http_429", False, 3.0)


def test_an_answer_that_is_no_json_passes(server: SmallServer) -> None:
    server.troubles("/posts", httpx.Response(200, text="<html>maintenance"))

    assert not refused(server, said(server)).permanent


def test_what_was_sent_before_the_power_went_is_found_and_not_sent_again(
    server: SmallServer,
) -> None:
    first = perform(server, said(server))
    for number in range(450):
        perform(server, replace(said(server), key=f"letter-{number + 10}-1767600000000000"))
    server.forgets_pending()

    again = perform(server, replace(said(server), again=True))

    assert again == first
    assert len(server.messages(TOWN)) == 451


def test_what_was_not_sent_before_is_sent_the_second_time(server: SmallServer) -> None:
    server.now = 1767590000000
    perform(server, replace(said(server), key="letter-6-1"))

    perform(server, replace(said(server), again=True))

    assert len(server.messages(TOWN)) == 2
    assert len([path for path in server.paths("GET") if path.endswith("/posts")]) == 1


def test_the_words_of_somebody_else_are_not_taken_for_ours(server: SmallServer) -> None:
    perform(server, said(server))
    for post in server.posts.values():
        post["user_id"] = ALICE
    server.forgets_pending()

    perform(server, replace(said(server), again=True))

    assert len(server.messages(TOWN)) == 2


def update(server: SmallServer) -> Call:
    what = Update(to=CHANNEL, subject="digest:1", card=card(Text(words("Later"))), kind="digest")
    return replace(server.chat().render(what, Aloud(), event=None), key="letter-9-1")


def test_an_update_changes_the_message_of_its_subject(server: SmallServer) -> None:
    sent = perform(server, said(server))
    assert sent.ts is not None

    again = perform(server, update(server), Message(TOWN, sent.ts))

    assert again == sent
    assert server.messages(TOWN) == ["Later"]


@pytest.mark.parametrize(
    "where", [None, Message(TOWN, "p" * 26)], ids=["never posted", "deleted since"]
)
def test_an_update_of_what_is_not_there_is_given_up(
    server: SmallServer, where: Message | None
) -> None:
    assert refused(server, update(server), where).permanent


def test_a_server_that_holds_less_gets_a_shorter_message_from_then_on(server: SmallServer) -> None:
    attachments = [{"text": "x" * 300, "fallback": "x"} for _ in range(60)]
    chat, call = server.chat(), said(server)
    call.args["props"] = {"attachments": attachments}
    server.troubles("/posts", refusal(400, "model.post.is_valid.props.app_error"))

    chat.perform(TEAM, call, message=None)
    chat.perform(TEAM, replace(call, key="letter-8-1"), message=None)

    tried = [
        len(body["props"]["attachments"]) for _, path, body in server.asked if path == "/posts"
    ]
    assert tried[0] == 60
    assert max(tried[1:]) < 30
    assert len(tried) == 3
    assert server.posts["p" + "0" * 25]["props"]["attachments"][-1]["text"].startswith("+")


NOT_YOURS = refusal(403, "api.context.permissions.app_error")


@pytest.mark.parametrize(
    ("seen", "permanent"),
    [
        pytest.param(refusal(404, "app.post.get.app_error"), True, id="deleted since"),
        pytest.param(NOT_YOURS, False, id="in a channel to be invited to again"),
    ],
)
def test_an_update_that_is_refused_waits_only_while_its_message_is_there(
    server: SmallServer, seen: httpx.Response, permanent: bool
) -> None:
    post = "p" * 26
    server.troubles(f"/posts/{post}/patch", NOT_YOURS)
    server.troubles(f"/posts/{post}", seen)

    assert refused(server, update(server), Message(TOWN, post)).permanent is permanent


def test_a_message_for_a_channel_that_is_no_more_keeps_nobody_waiting(server: SmallServer) -> None:
    del server.channels[TOWN]
    server.troubles("/posts", NOT_YOURS)

    assert refused(server, said(server)).permanent


def test_the_fields_that_the_server_adds_to_an_attachment_count(server: SmallServer) -> None:
    chat, call = server.chat(), said(server)
    call.args["props"] = {"attachments": [{"text": "", "fallback": ""} for _ in range(60)]}
    server.troubles("/posts", refusal(400, "model.post.is_valid.props.app_error"))

    chat.perform(TEAM, call, message=None)

    [post] = server.posts.values()
    assert len(post["props"]["attachments"]) < 8_000 / 181

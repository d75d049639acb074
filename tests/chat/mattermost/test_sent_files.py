"""Files and pictures sent with a message; a message does not wait for a picture nobody takes."""

from dataclasses import replace

import pytest

from chat.port import Attach
from domain.people import Person
from tests.chat.mattermost.letters import (
    KEY,
    WEEKS,
    perform,
    refused,
    said,
)
from tests.chat.mattermost.small_server import ALICE, SmallServer, refusal
from tests.chat.recorded import Aloud, words


@pytest.fixture
def server() -> SmallServer:
    return SmallServer()


def test_a_chart_comes_with_its_picture(server: SmallServer) -> None:
    perform(server, said(server, WEEKS))

    [post] = server.posts.values()
    assert b"\x89PNG" in server.files[0]
    assert post["file_ids"] == ["f1"]


def test_a_file_is_handed_over_anew_for_each_try(server: SmallServer) -> None:
    what = Attach(to=Person(ALICE), name="list.csv", content=b"\x00\xff;b", comment=words("List"))
    call = replace(server.chat().render(what, Aloud(), event=None), key=KEY)
    server.troubles("/posts", refusal(500, "app.post.save.app_error"))

    assert not refused(server, call).permanent
    perform(server, replace(call, again=True))

    [post] = server.posts.values()
    assert (post["file_ids"], len(server.files)) == (["f2"], 2)
    assert b"\x00\xff;b" in server.files[1]
    assert b'filename="list.csv"' in server.files[1]


@pytest.mark.parametrize(
    ("status", "code"),
    [
        pytest.param(501, "api.file.attachments.disabled.app_error", id="no files on this server"),
        pytest.param(403, "api.context.permissions.app_error", id="not by this bot"),
        pytest.param(413, "api.file.upload_file.too_large_detailed.app_error", id="too large"),
    ],
)
def test_a_picture_that_is_not_taken_costs_nothing(
    server: SmallServer, status: int, code: str
) -> None:
    server.troubles("/files", refusal(status, code))

    perform(server, said(server, WEEKS))

    [post] = server.posts.values()
    assert "file_ids" not in post


def test_a_file_that_is_not_taken_on_this_server_is_given_up(server: SmallServer) -> None:
    what = Attach(to=Person(ALICE), name="list.csv", content=b"a", comment=words("List"))
    server.troubles("/files", refusal(501, "api.file.attachments.disabled.app_error"))

    told = refused(server, server.chat().render(what, Aloud(), event=None))

    assert (told.reason, told.permanent) == ("api.file.attachments.disabled.app_error", True)
    assert server.posts == {}

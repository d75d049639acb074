"""Files handed over in Slack: brought here whole or not at all, the token shown to Slack alone."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from chat.files import Fetched, FileElsewhere, FileGone, FileNotAllowed, FileTooBig
from chat.port import Undelivered
from chat.slack.chat import SlackChat
from chat.slack.connect import web_client
from domain.refusals import Refusal
from tests.chat.pretend_api import PretendApi, pretend_api
from tests.chat.recorded import TEAM

CONTENT = "Organisation;Téléphone\r\n".encode("cp1252") + bytes(range(256)) * 1000
ADDRESS = "files-pri/T0-F1/download/list.csv"


@pytest.fixture
def chat(api: PretendApi) -> SlackChat:
    client = web_client("xoxb-test", api_url=api.url)
    return SlackChat(lambda team: client)


@pytest.fixture
def into(tmp_path: Path) -> Path:
    return tmp_path / "list"


def described(api: PretendApi, **about: Any) -> None:
    """What files.info says of it."""
    file = {
        "id": "F1",
        "name": "Prospects d’Alice.csv",
        "mode": "hosted",
        "size": len(CONTENT),
        "url_private_download": f"{api.address}/{ADDRESS}",
    }
    api.answers("files.info", {"ok": True, "file": file | about})


def fetch(chat: SlackChat, into: Path, *, at_most: int = 1_000_000) -> Fetched:
    return chat.fetch(TEAM, "F1", into=into, at_most=at_most)


def refused(chat: SlackChat, into: Path, *, at_most: int = 1_000_000) -> type[Exception]:
    with pytest.raises((Refusal, Undelivered)) as told:
        fetch(chat, into, at_most=at_most)
    assert not into.exists()
    return told.type


def test_a_file_comes_byte_for_byte_with_the_name_its_owner_gave_it(
    chat: SlackChat, api: PretendApi, into: Path
) -> None:
    described(api)
    api.answers(ADDRESS, CONTENT)

    found = fetch(chat, into)

    assert into.read_bytes() == CONTENT
    assert found == Fetched(name="Prospects d’Alice.csv", path=into, size=len(CONTENT))
    assert api.asked == [("files.info", {"file": "F1"}), (ADDRESS, {"with": "Bearer xoxb-test"})]


def test_a_file_announced_as_too_big_is_not_asked_for(
    chat: SlackChat, api: PretendApi, into: Path
) -> None:
    described(api, size=1_000_000_000)

    assert refused(chat, into, at_most=20_000_000) is FileTooBig

    assert api.methods == ["files.info"]


def test_one_bigger_than_it_said_is_not_read_to_its_end(
    chat: SlackChat, api: PretendApi, into: Path
) -> None:
    described(api, size=10)
    api.answers(ADDRESS, CONTENT)

    assert refused(chat, into, at_most=100_000) is FileTooBig


def test_one_that_comes_cut_short_is_asked_for_again_later(
    chat: SlackChat, api: PretendApi, into: Path
) -> None:
    described(api)
    api.answers(ADDRESS, CONTENT[:1000])

    assert refused(chat, into) is Undelivered


@pytest.mark.parametrize(
    ("about", "why"),
    [
        pytest.param({"mode": "tombstone"}, FileGone, id="deleted"),
        pytest.param({"mode": "hidden_by_limit"}, FileGone, id="too old for the plan"),
        pytest.param({"url_private_download": None}, FileGone, id="without an address"),
        pytest.param({"is_external": True}, FileElsewhere, id="of a shared drive"),
        pytest.param({"mode": "external"}, FileElsewhere, id="a link"),
    ],
)
def test_a_file_that_slack_does_not_have_is_refused(
    chat: SlackChat, api: PretendApi, into: Path, about: dict[str, Any], why: type[Refusal]
) -> None:
    described(api, **about)

    assert refused(chat, into) is why


@pytest.mark.parametrize(
    ("code", "why"),
    [
        pytest.param("file_not_found", FileGone, id="unknown"),
        pytest.param("file_deleted", FileGone, id="deleted"),
        pytest.param("missing_scope", FileNotAllowed, id="installed before files were read"),
        pytest.param("internal_error", Undelivered, id="Slack has a bad day"),
    ],
)
def test_what_files_info_says_is_told(
    chat: SlackChat, api: PretendApi, into: Path, code: str, why: type[Exception]
) -> None:
    api.refuses("files.info", code)

    assert refused(chat, into) is why


@pytest.mark.parametrize(
    ("status", "headers", "why"),
    [
        pytest.param(200, {"content-type": "text/html; charset=utf-8"}, FileNotAllowed, id="login"),
        pytest.param(302, {"location": "https://slack.com/login"}, FileNotAllowed, id="sent away"),
        pytest.param(403, {}, FileNotAllowed, id="forbidden"),
        pytest.param(404, {}, FileGone, id="not there"),
        pytest.param(429, {}, Undelivered, id="too often"),
        pytest.param(503, {}, Undelivered, id="out of order"),
    ],
)
def test_what_the_address_answers_is_told(
    chat: SlackChat,
    api: PretendApi,
    into: Path,
    status: int,
    headers: dict[str, str],
    why: type[Exception],
) -> None:
    described(api, size=1)
    api.answers(ADDRESS, "<html>", status=status, headers=headers)

    assert refused(chat, into) is why


@pytest.fixture
def elsewhere() -> Iterator[PretendApi]:
    with pretend_api() as other:
        yield other


def test_the_token_follows_no_redirection(
    chat: SlackChat, api: PretendApi, elsewhere: PretendApi, into: Path
) -> None:
    described(api)
    there = {"location": f"{elsewhere.address}/list.csv"}
    api.answers(ADDRESS, "", status=302, headers=there)

    assert refused(chat, into) is FileNotAllowed

    assert elsewhere.asked == []


def test_the_token_goes_to_no_other_host(chat: SlackChat, api: PretendApi, into: Path) -> None:
    described(api, url_private_download="http://127.0.0.1.example.org/list.csv")

    assert refused(chat, into) is FileElsewhere


def test_nobody_there_is_tried_again_later(into: Path) -> None:
    client = web_client("xoxb-test", api_url="http://127.0.0.1:9/api/", seconds=1)

    assert refused(SlackChat(lambda team: client), into) is Undelivered

"""Files handed over in Mattermost: brought here whole or not at all."""

from pathlib import Path
from typing import Any

import httpx
import pytest

from chat.files import Fetched, FileGone, FileNotAllowed, FileTooBig
from chat.port import Undelivered
from domain.refusals import Refusal
from tests.chat.mattermost.letters import TEAM
from tests.chat.mattermost.small_server import SmallServer, refusal

CONTENT = "Organisation;Téléphone\r\n".encode("cp1252") + bytes(range(256)) * 1000
FILE = "f" * 26


@pytest.fixture
def server() -> SmallServer:
    return SmallServer()


@pytest.fixture
def into(tmp_path: Path) -> Path:
    return tmp_path / "list"


def described(server: SmallServer, **about: Any) -> None:
    file = {"id": FILE, "name": "Prospects d’Alice.csv", "size": len(CONTENT)}
    server.troubles(f"/files/{FILE}/info", httpx.Response(200, json=file | about))


def fetch(server: SmallServer, into: Path, *, at_most: int, file: str = FILE) -> Fetched:
    return server.chat().fetch(TEAM, file, into=into, at_most=at_most)


def refused(
    server: SmallServer, into: Path, *, at_most: int = 1_000_000, file: str = FILE
) -> type[Exception]:
    with pytest.raises((Refusal, Undelivered)) as told:
        fetch(server, into, at_most=at_most, file=file)
    assert not into.exists()
    return told.type


def test_a_file_comes_byte_for_byte_with_the_name_its_owner_gave_it(
    server: SmallServer, into: Path
) -> None:
    described(server)
    server.troubles(f"/files/{FILE}", httpx.Response(200, content=CONTENT))

    found = fetch(server, into, at_most=1_000_000)

    assert into.read_bytes() == CONTENT
    assert found == Fetched(name="Prospects d’Alice.csv", path=into, size=len(CONTENT))


def test_a_file_announced_as_too_big_is_not_asked_for(server: SmallServer, into: Path) -> None:
    described(server, size=1_000_000_000)

    assert refused(server, into, at_most=20_000_000) is FileTooBig

    assert server.paths("GET") == [f"/files/{FILE}/info"]


def test_one_bigger_than_it_said_is_not_kept(server: SmallServer, into: Path) -> None:
    described(server, size=10)
    server.troubles(f"/files/{FILE}", httpx.Response(200, content=CONTENT))

    assert refused(server, into, at_most=100_000) is FileTooBig


def test_one_that_comes_cut_short_is_asked_for_again_later(server: SmallServer, into: Path) -> None:
    described(server)
    server.troubles(f"/files/{FILE}", httpx.Response(200, content=CONTENT[:1000]))

    assert refused(server, into) is Undelivered


@pytest.mark.parametrize("path", [f"/files/{FILE}/info", f"/files/{FILE}"])
@pytest.mark.parametrize(
    ("trouble", "why"),
    [
        pytest.param(refusal(404, "store.sql_file_info.get.app_error"), FileGone, id="deleted"),
        pytest.param(refusal(403, "api.context.permissions"), FileNotAllowed, id="not for the bot"),
        pytest.param(refusal(401, "api.context.session_expired"), FileNotAllowed, id="no token"),
        pytest.param(httpx.Response(429, text="limit exceeded"), Undelivered, id="too often"),
        pytest.param(httpx.Response(503, text="<html>"), Undelivered, id="out of order"),
        pytest.param(httpx.Response(302, headers={"location": "/"}), Undelivered, id="sent away"),
        pytest.param(httpx.ReadTimeout("slow"), Undelivered, id="silence"),
    ],
)
def test_what_mattermost_says_of_it_is_told(
    server: SmallServer,
    into: Path,
    path: str,
    trouble: httpx.Response | Exception,
    why: type[Exception],
) -> None:
    if not path.endswith("info"):
        described(server)
    server.troubles(path, trouble)

    assert refused(server, into) is why


@pytest.mark.parametrize("file", ["../users/me", "f/../../users", "", "F0?x=1"])
def test_what_is_no_id_of_a_file_is_asked_of_nobody(
    server: SmallServer, into: Path, file: str
) -> None:
    assert refused(server, into, file=file) is FileGone

    assert server.asked == []

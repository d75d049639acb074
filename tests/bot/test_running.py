"""The bot as a supervisor runs it: a process that joins its chat, works, is told to stop and ends in order."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from chat.slack.http import PATH
from playground.visitor import Visitor
from playground.workspace import Workspace

PROJECT = Path(__file__).parents[2]
PATIENCE = 20.0
"""Seconds in which everything has happened, on the slowest machine."""
SOON = 10.0
"""Seconds a supervisor gives before it kills."""


@pytest.fixture
def alice(workspace: Workspace) -> Visitor:
    visitor = workspace.visitor("alice")
    visitor.patience = PATIENCE
    return visitor


class Program:
    """`prospect run` in a folder of its own."""

    def __init__(self, folder: Path, **environment: str) -> None:
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        self.log = folder / "stderr.txt"
        with self.log.open("a") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "bot", "run"],
                cwd=folder,
                env={**kept, "PYTHONPATH": str(PROJECT), "NO_PROXY": "127.0.0.1", **environment},
                stderr=log,
            )

    def waits_until(self, holds: Callable[[], bool]) -> None:
        ends = time.monotonic() + PATIENCE
        while not holds():
            assert self.process.poll() is None, self.log.read_text()
            assert time.monotonic() < ends, self.log.read_text()

    def told_to_stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=SOON)


@contextmanager
def running(workspace: Workspace, folder: Path, transport: str) -> Iterator[Program]:
    """It has joined the workspace, over Socket Mode or signed HTTP."""
    port = free_port()
    app = workspace.app
    by = {
        "socket mode": {"SLACK_APP_TOKEN": app.app_token},
        "signed http": {"SLACK_SIGNING_SECRET": app.signing_secret},
    }
    program = Program(
        folder,
        SLACK_BOT_TOKEN=app.bot_token,
        SLACK_API_URL=workspace.api_url,
        PROSPECT_BIND=f"127.0.0.1:{port}",
        **by[transport],
    )
    address = f"http://127.0.0.1:{port}"
    if transport == "signed http":
        workspace.request_url = address + PATH
    try:
        program.waits_until(lambda: is_well(address))
        yield program
    finally:
        program.process.kill()
        program.process.wait()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


def is_well(address: str) -> bool:
    return health(address)[0] == 200


def health(address: str) -> tuple[int, dict[str, bool]]:
    """The status and what it says; 0 while nothing answers."""
    try:
        answer = httpx.get(f"{address}/healthz", trust_env=False)
    except httpx.TransportError:
        return 0, {}
    return answer.status_code, answer.json()


@pytest.mark.parametrize("transport", ["socket mode", "signed http"])
def test_it_joins_answers_and_ends_with_0_when_it_is_told_to_stop(
    workspace: Workspace, alice: Visitor, tmp_path: Path, transport: str
) -> None:
    with running(workspace, tmp_path, transport) as program:
        alice.types("#equipe", '/prospect product new "demarches"')
        alice.types("#equipe", '/prospect add "Mairie de Lyon"')
        alice.reads("P-1")
        alice.types("dm", "show P-1")
        alice.reads("P-1")

        assert program.told_to_stop() == 0

    lines = program.log.read_text().splitlines()
    assert [line for line in lines if " WARNING " in line or " ERROR " in line] == []
    assert "Traceback" not in program.log.read_text()


def test_stopped_while_slack_is_down_it_sends_what_waited_when_it_is_back(
    workspace: Workspace, alice: Visitor, tmp_path: Path
) -> None:
    with running(workspace, tmp_path, "socket mode") as program:
        alice.types("#equipe", '/prospect product new "demarches"')
        workspace.faults.add("chat.postMessage", times=1000, status=503, error="fatal_error")
        alice.types("dm", "help")
        program.waits_until(lambda: "waits" in program.log.read_text())

        assert program.told_to_stop() == 0

    workspace.faults.clear()
    with running(workspace, tmp_path, "socket mode"):
        alice.goes("dm")
        alice.reads("/prospect")


def in_mattermost(port: int, folder: Path) -> Program:
    """A bot of a Mattermost that is down."""
    return Program(
        folder,
        MATTERMOST_URL=f"http://127.0.0.1:{free_port()}",
        MATTERMOST_TOKEN="token",
        MATTERMOST_COMMAND_TOKENS="one",
        PROSPECT_PUBLIC_URL=f"http://127.0.0.1:{port}",
        PROSPECT_BIND=f"127.0.0.1:{port}",
    )


def test_it_starts_while_mattermost_is_down_says_so_and_ends_in_order(tmp_path: Path) -> None:
    port = free_port()
    program = in_mattermost(port, tmp_path)
    try:
        program.waits_until(lambda: health(f"http://127.0.0.1:{port}")[0] != 0)
        said = health(f"http://127.0.0.1:{port}")

        ended = program.told_to_stop()
    finally:
        program.process.kill()
        program.process.wait()

    assert said == (503, {"ok": False})
    assert "Not everything works. of=mattermost" in program.log.read_text()
    assert ended == 0
    assert "Traceback" not in program.log.read_text()


def test_a_key_that_is_none_is_one_sentence_and_it_ends(tmp_path: Path) -> None:
    (tmp_path / "prospect.key").write_text("not a key")
    program = in_mattermost(free_port(), tmp_path)

    ended = program.process.wait(timeout=PATIENCE)

    assert ended == 1
    assert program.log.read_text().startswith("prospect.key holds no key")
    assert len(program.log.read_text().splitlines()) == 1


def test_a_port_that_is_taken_is_told_and_it_ends(workspace: Workspace, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        program = Program(
            tmp_path,
            SLACK_BOT_TOKEN=workspace.app.bot_token,
            SLACK_SIGNING_SECRET="secret",
            SLACK_API_URL=workspace.api_url,
            PROSPECT_BIND=f"127.0.0.1:{taken.getsockname()[1]}",
        )
        ended = program.process.wait(timeout=PATIENCE)

    assert ended not in (0, -signal.SIGTERM)
    assert "address already in use" in program.log.read_text()
    assert "Traceback" not in program.log.read_text()

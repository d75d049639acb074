"""One process of the bot, as a supervisor runs it: started, asked, told to stop, killed."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import httpx

from chat.slack.http import PATH
from playground.workspace import Workspace

PROJECT = Path(__file__).parents[2]
KEY = "cHJvc3BlY3QtdGVzdHMtMzItYnl0ZXMtb2YtYS1rZXk="
"""Every process has the same."""
PATIENCE = 60.0
"""Seconds in which a process has started, on the slowest machine."""
A_QUESTION = 2.0
"""Seconds a load balancer waits for an answer."""
SOON = 60.0
"""Seconds a supervisor gives before it kills."""


class Replica:
    """`drains` seconds between the word to stop and closed doors; `api` is another way to the Web API.

    It is run `under` another program, which becomes it.
    """

    def __init__(
        self,
        folder: Path,
        workspace: Workspace,
        database: str,
        *,
        drains: int = 1,
        api: str | None = None,
        under: Sequence[str] = (),
    ) -> None:
        self._port = free_port()
        self.address = f"http://127.0.0.1:{self._port}"
        self.log = folder / "stderr.txt"
        self._folder = folder
        self._drains, self._under = drains, under
        self._api = api or workspace.api_url
        self._workspace = workspace
        self._database = database
        self._process: subprocess.Popen[bytes] | None = None
        folder.mkdir(parents=True, exist_ok=True)

    def start(self) -> None:
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        app = self._workspace.app
        with self.log.open("a") as log:
            self._process = subprocess.Popen(
                [*self._under, sys.executable, "-m", "bot", "run"],
                cwd=self._folder,
                env={
                    **kept,
                    "PYTHONPATH": str(PROJECT),
                    "NO_PROXY": "127.0.0.1",
                    "DATABASE_URL": self._database,
                    "PROSPECT_SECRET_KEY": KEY,
                    "PROSPECT_BIND": f"127.0.0.1:{self._port}",
                    "PROSPECT_DRAIN_SECONDS": str(self._drains),
                    "SLACK_BOT_TOKEN": app.bot_token,
                    "SLACK_SIGNING_SECRET": app.signing_secret,
                    "SLACK_API_URL": self._api,
                },
                stderr=log,
            )

    def begins(self) -> None:
        """Started, and ready."""
        self.start()
        self.waits_until_ready()

    def waits_until_ready(self) -> None:
        ends = time.monotonic() + PATIENCE
        while not self.is_ready():
            assert self._process is not None
            assert self._process.poll() is None, self.log.read_text()
            assert time.monotonic() < ends, self.log.read_text()

    def is_ready(self) -> bool:
        """As a load balancer sees it."""
        try:
            answer = httpx.get(f"{self.address}/readyz", timeout=A_QUESTION, trust_env=False)
        except httpx.TransportError:
            return False
        return answer.status_code == 200

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    @property
    def commands(self) -> str:
        return self.address + PATH

    def is_told_to_stop(self) -> int:
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)
        return self._process.wait(timeout=SOON)

    def is_killed(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port

"""Sends each command to a process that said it was ready, as a load balancer does."""

import re
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count
from threading import Event, Thread

import httpx

from playground.identity import TEAM_ID
from playground.signed_http import body_of, signed_headers
from playground.workspace import Workspace
from tests.faults.databases.people import words_of
from tests.replicas.replica import A_QUESTION, Replica

A_LOOK = 0.2
"""Seconds between two questions to each process."""
A_ROUND = A_LOOK + A_QUESTION
"""Seconds after which it is known that a process leaves, at most: they are asked at the same time."""
PATIENCE = 30.0
BUSY = ("nothing was saved", "rien n’a été enregistré")
REFERENCE = re.compile(r"P-\d")


@dataclass(frozen=True)
class Answer:
    """`status` is 0 when nothing answered."""

    status: int
    text: str

    @property
    def says_done(self) -> bool:
        """It names the prospect: neither a refusal nor a failure does."""
        return self.status == 200 and REFERENCE.search(self.text) is not None

    @property
    def says_busy(self) -> bool:
        """Answered in time, and told that nothing was saved: to be typed again."""
        return self.status == 200 and any(words in words_of(self.text) for words in BUSY)


class Balancer:
    """While it is entered, it looks who is ready; what it sends goes to them in turn."""

    def __init__(self, replicas: Sequence[Replica], workspace: Workspace) -> None:
        self._replicas = replicas
        self._workspace = workspace
        self._ready: list[Replica] = []
        self._turn = count()
        self._ended = Event()
        self._thread = Thread(target=self._look, daemon=True)

    def __enter__(self) -> "Balancer":
        self._look_once()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def types(self, client: httpx.Client, person: str, text: str) -> Answer:
        """What a slash command is answered."""
        body, kind = body_of("slash_commands", self._command(person, text))
        headers = signed_headers(body, self._workspace.app.signing_secret, kind)
        try:
            answer = client.post(self._next().commands, content=body.encode(), headers=headers)
        except httpx.TransportError:
            return Answer(0, "")
        return Answer(answer.status_code, answer.text)

    def _next(self) -> Replica:
        ends = time.monotonic() + PATIENCE
        while not (ready := self._ready):
            assert time.monotonic() < ends, "nobody is ready"
            self._ended.wait(A_LOOK)
        return ready[next(self._turn) % len(ready)]

    def _look(self) -> None:
        while not self._ended.wait(A_LOOK):
            self._look_once()

    def _look_once(self) -> None:
        with ThreadPoolExecutor(len(self._replicas)) as asking:
            said = list(asking.map(Replica.is_ready, self._replicas))
        self._ready = [one for one, ready in zip(self._replicas, said, strict=True) if ready]

    def _command(self, person: str, text: str) -> dict[str, str]:
        workspace = self._workspace
        directory, number = workspace.state.directory, next(self._turn)
        return {
            "token": "unused",
            "team_id": TEAM_ID,
            "channel_id": directory.place(directory.person(person).id, "#equipe").id,
            "channel_name": "equipe",
            "user_id": directory.person(person).id,
            "command": "/prospect",
            "text": text,
            "response_url": f"{workspace.api_url}response/{number}",
            "trigger_id": f"{time.time_ns()}.{number}",
        }

"""People who type on while a database breaks, and what each of them was told."""

import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from threading import Event

import httpx

from playground.identity import TEAM_ID
from playground.signed_http import body_of, signed_headers
from playground.workspace import Workspace
from tests.replicas.replica import Replica

NAMES = ("alice", "bob", "chloe")
A_CHAT_WAITS = 3.0
GIVES_UP = 60.0
A_BREATH = 0.05
A_POST_EVERY = 4
"""Organisations: one in so many is refused, and the channel is told; another is given to a colleague,
who is told. Each of them gets one message a second."""
REFERENCE = re.compile(r"P-\d")
NOTHING_SAVED = ("nothing was saved", "rien n’a été enregistré")
CANNOT_SAVE = ("cannot save anything", "ne peut rien enregistrer")
PERHAPS_SAVED = ("may or may not be saved", "peut-être pas")
Deed = tuple[str, str]
"""add, call, note, decline or owner (a colleague became it), and of which organisation."""


@dataclass(repr=False)
class Told:
    """`done` were acknowledged, `refused` were said not to be saved, `unsure` either way.

    `unanswered` were heard, and their line broke; `unreached` found nobody to hear them.
    """

    done: set[Deed] = field(default_factory=set)
    refused: set[Deed] = field(default_factory=set)
    unsure: set[Deed] = field(default_factory=set)
    unanswered: set[Deed] = field(default_factory=set)
    unreached: int = 0
    other: list[str] = field(default_factory=list)
    longest: float = 0.0
    late: int = 0
    sentences: Counter[str] = field(default_factory=Counter)

    def __add__(self, more: "Told") -> "Told":
        return Told(
            self.done | more.done,
            self.refused | more.refused,
            self.unsure | more.unsure,
            self.unanswered | more.unanswered,
            self.unreached + more.unreached,
            self.other + more.other,
            max(self.longest, more.longest),
            self.late + more.late,
            self.sentences + more.sentences,
        )

    def was_told(self, words: tuple[str, ...]) -> bool:
        """Somebody was; others may have been told that it was busy."""
        return any(one in said for one in words for said in self.sentences)

    def hears(self, deed: Deed, answer: str | None, took: float) -> bool:
        """Whether it was done, as far as its person knows."""
        self.longest = max(self.longest, took)
        self.late += took > A_CHAT_WAITS
        if answer is None:
            self.unanswered.add(deed)
        elif any(words in answer for words in PERHAPS_SAVED):
            self.unsure.add(deed)
            self.sentences[answer] += 1
        elif any(words in answer for words in NOTHING_SAVED):
            self.refused.add(deed)
            self.sentences[answer] += 1
        elif REFERENCE.search(answer):
            self.done.add(deed)
            return True
        else:
            self.other.append(answer)
        return False


class People:
    """They type to these processes in turn, whether or not these are ready."""

    def __init__(self, replicas: Sequence[Replica], workspace: Workspace) -> None:
        self._replicas = replicas
        self._workspace = workspace
        self._turn, self._number = count(), count()
        self.heard = Counter[str]()
        """How many were done so far, and how many were not."""

    def founds(self) -> None:
        with httpx.Client(trust_env=False, timeout=GIVES_UP) as client:
            answer = self.types(client, "alice", 'product new "demarches"')
        assert answer is not None
        assert "demarches" in answer, answer

    @contextmanager
    def typing(self) -> Iterator[list["Future[Told]"]]:
        """While it lasts; at its end they have ended."""
        ended = Event()
        with ThreadPoolExecutor(len(NAMES)) as at_once:
            try:
                yield [at_once.submit(self._types_on, one, ended) for one in NAMES]
            finally:
                ended.set()

    def wait(self, is_so: Callable[[Counter[str]], bool], *, seconds: float = 60) -> None:
        ends, moment = time.monotonic() + seconds, Event()
        while not is_so(self.heard):
            assert time.monotonic() < ends, self.heard
            moment.wait(0.02)

    def do_so_many_more(self, many: int) -> None:
        wanted = self.heard["done"] + many
        self.wait(lambda heard: heard["done"] >= wanted)

    def fail_so_many_more(self, many: int) -> None:
        wanted = self.heard["not done"] + many
        self.wait(lambda heard: heard["not done"] >= wanted)

    def types(self, client: httpx.Client, person: str, text: str) -> str | None:
        """What is answered; None when the line broke. Raises ConnectError when nobody is there."""
        body, kind = body_of("slash_commands", self._command(person, text))
        headers = signed_headers(body, self._workspace.app.signing_secret, kind)
        replica = self._replicas[next(self._turn) % len(self._replicas)]
        try:
            answer = client.post(replica.commands, content=body.encode(), headers=headers)
        except httpx.ConnectError:
            raise
        except httpx.TransportError:
            return None
        return words_of(answer.text) if answer.status_code == 200 else None

    def _types_on(self, person: str, ended: Event) -> Told:
        told = Told()
        with httpx.Client(timeout=GIVES_UP, trust_env=False) as client:
            for number in count(1):
                for kind, line in self._lines(person, number).items():
                    if not self._one(client, told, person, (kind, f"{person} {number}"), line):
                        break
                    if ended.wait(A_BREATH):
                        return told
                if ended.wait(A_BREATH):
                    return told
        return told

    def _lines(self, person: str, number: int) -> dict[str, str]:
        name = f"{person} {number}"
        lines = {
            "add": f'add "{name}"',
            "call": f'call "{name}" talked',
            "note": f'note "{name}" "They fill forms by hand."',
        }
        if number % A_POST_EVERY == 0:
            lines["decline"] = f'decline "{name}" reason:out_of_scope'
        if number % A_POST_EVERY == A_POST_EVERY // 2:
            colleague = NAMES[(NAMES.index(person) + 1) % len(NAMES)]
            who = self._workspace.state.directory.person(colleague).id
            lines = {"owner": f"{lines['add']} owner:<@{who}|{colleague}>", **lines}
            del lines["add"]
        return lines

    def _one(self, client: httpx.Client, told: Told, person: str, deed: Deed, line: str) -> bool:
        began = time.monotonic()
        try:
            answer = self.types(client, person, line)
        except httpx.ConnectError:
            told.unreached += 1
            return False
        done = told.hears(deed, answer, time.monotonic() - began)
        self.heard["done" if done else "not done"] += 1
        return done

    def _command(self, person: str, text: str) -> dict[str, str]:
        directory, number = self._workspace.state.directory, next(self._number)
        who = directory.person(person)
        return {
            "token": "unused",
            "team_id": TEAM_ID,
            "channel_id": directory.place(who.id, "#equipe").id,
            "channel_name": "equipe",
            "user_id": who.id,
            "command": "/prospect",
            "text": text,
            "response_url": f"{self._workspace.api_url}response/{number}",
            "trigger_id": f"{time.time_ns()}.{number}",
        }


def words_of(answer: str) -> str:
    """As one sees them: accents are not spelt out."""
    return json.dumps(json.loads(answer), ensure_ascii=False) if answer else ""

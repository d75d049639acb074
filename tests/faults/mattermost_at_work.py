"""The real bot on the pretend Mattermost, over real sockets, with bad luck on request, while people type."""

import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import httpx
from sqlalchemy import text
from starlette.applications import Starlette
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.serving import serving
from storage.work import Books
from tests.contract.installations import installed_in
from tests.contract.mattermost_at_work import (
    A_MOMENT,
    MattermostWorkplace,
    bot_at_work,
    free_port,
)
from tests.contract.mattermost_screen import text_of
from tests.contract.pretend.server import routes
from tests.contract.pretend.state import State
from tests.faults.slack_at_work import MONDAY
from tests.faults.working_people import ROUNDS

POSTS = "/api/v4/posts"
SETTLES_WITHIN = 60.0 + 10 * ROUNDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """What meets a message that the bot posts: with `made` it is there, and the answer is cut short."""

    name: str
    status: int = 500
    retry_after: int | None = None
    made: bool = False


class Unlucky:
    """Before the server: `troubles` meet the next messages, one each."""

    def __init__(self, server: ASGIApp) -> None:
        self.troubles: deque[Trouble] = deque()
        self.met: Counter[str] = Counter()
        self._server = server

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_post = scope["type"] == "http" and (scope["method"], scope["path"]) == ("POST", POSTS)
        if not is_post or not self.troubles:
            await self._server(scope, receive, send)
            return
        trouble = self.troubles.popleft()
        self.met[trouble.name] += 1
        if trouble.made:
            await self._server(scope, receive, unheard)
        length = b"1000" if trouble.made else b"0"
        headers = [(b"content-length", length)]
        if trouble.retry_after is not None:
            headers.append((b"retry-after", str(trouble.retry_after).encode()))
        await send({"type": "http.response.start", "status": trouble.status, "headers": headers})
        if not trouble.made:
            await send({"type": "http.response.body", "body": b""})


async def unheard(message: Message) -> None:
    """What the server answers is lost."""


@dataclass
class MattermostAtWork:
    place: MattermostWorkplace
    state: State
    luck: Unlucky
    client: httpx.Client

    @property
    def known_bot(self) -> str:
        return next(str(one["id"]) for one in self.state.users.values() if one.get("is_bot"))

    def asks(self, person: str, channel: str, line: str) -> str | None:
        at = self.place.installation
        answer = self.client.post(
            f"{at.address}/api/v4/commands/execute",
            json={
                "channel_id": at.channel,
                "team_id": at.team,
                "command": f"/prospect {line}",
            },
            headers={"Authorization": f"Bearer {at.people[person].token}"},
        )
        return str(answer.json().get("text") or "") if answer.is_success else None

    def posts(self) -> list[tuple[str, str]]:
        names = {one.direct: name for name, one in self.place.installation.people.items()}
        return [
            (names.get(one["channel_id"], "equipe"), text_of(one))
            for one in list(self.state.posts.values())
            if one["user_id"] == self.known_bot
        ]

    def rows(self) -> Counter[str]:
        def ask(books: Books) -> Counter[str]:
            names = text("SELECT name FROM prospects WHERE deleted_at IS NULL")
            return Counter(str(row[0]) for row in books.connection.execute(names))

        return self.place.storage.read(ask)

    def counts(self) -> tuple[int, int]:
        return self.place.storage.read(lambda books: books.outbox.counts())

    def settles(self) -> None:
        """Time goes by, a quarter of an hour at a time, until nothing waits."""
        ends = time.monotonic() + SETTLES_WITHIN
        while self.counts()[0]:
            assert time.monotonic() < ends, "something still waits to be said"
            self.later(minutes=16)
            A_MOMENT.wait(0.3)

    def waits_until(self, is_so: Callable[[], bool]) -> None:
        ends = time.monotonic() + SETTLES_WITHIN
        while not is_so():
            assert time.monotonic() < ends, "it did not come"
            A_MOMENT.wait(0.05)

    def later(self, **by: float) -> None:
        self.place.now += timedelta(**by)

    def cuts(self) -> int:
        """End every WebSocket of the bot without a word. How many there were."""
        theirs = [one for one in list(self.state.listeners) if one.user == self.known_bot]
        for one in theirs:
            one.loop.call_soon_threadsafe(one.queue.put_nowait, {"event": object()})
        return len(theirs)


@contextmanager
def mattermost_at_work(folder: Path, database: str) -> Iterator[MattermostAtWork]:
    """With a product in the channel, made by Alice, who administers the team."""
    port, state = free_port(), State()
    luck = Unlucky(Starlette(routes=routes(state)))
    with serving(luck) as address:
        state.address = address
        with (
            bot_at_work(
                "unlucky", installed_in(state, port), database, now=MONDAY, port=port
            ) as place,
            httpx.Client(trust_env=False, timeout=20) as client,
        ):
            work = MattermostAtWork(place, state, luck, client)
            assert work.asks("alice", "equipe", "produit nouveau demarches canal:~equipe")
            for person in place.installation.people:
                assert work.asks(person, "equipe", "list mine")  # now everybody is known
            work.settles()
            yield work

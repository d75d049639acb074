"""The bot behind its real Slack app: signed HTTP comes in, the local workspace is the Slack it calls."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import select
from starlette.applications import Starlette
from starlette.testclient import TestClient

from bot.delivery import Pace
from bot.house import House, build
from bot.local_workspace import AS_INSTALLED
from bot.slack_chat import online_chat
from bot.slack_ears import Ears
from chat.slack.connect import one_workspace
from chat.slack.http import PATH
from domain.people import Team
from handlers.desk import Defaults
from playground.identity import BOT_USER_ID, TEAM_ID
from playground.people import Person
from playground.server import serve
from playground.signed_http import body_of, signed_headers
from playground.workspace import Workspace
from storage.columns import metadata
from storage.storage import Storage
from tests.office import PARIS

TEAM = Team("slack", TEAM_ID)
KINDS = {"guest": "guest", "external": "external", "left": "left"}
PEOPLE = ("administrator", "member", "outside", *KINDS)
"""The administrator is the first the bot meets; whoever is outside is not in #equipe."""
NOT_KEPT = frozenset({"people", "seen"})
"""Whom the bot met, and which events it saw: no data of a product."""


class SlackOffice:
    def __init__(self, workspace: Workspace, house: House, web: TestClient) -> None:
        self.workspace = workspace
        self.house = house
        self._web = web

    @property
    def state(self) -> Any:
        return self.workspace.state

    def person(self, name: str) -> Person:
        return self.workspace.state.directory.person(name)

    def sends(self, kind: str, payload: dict[str, Any]) -> str:
        """Whatever its person sees of it: the acknowledgement and every call made for it."""
        before = len(self.workspace.journal)
        body, content_type = body_of(kind, payload)
        headers = signed_headers(body, self.workspace.app.signing_secret, content_type)
        answer = self._web.post(PATH, content=body.encode(), headers=headers)
        assert answer.status_code == 200, answer.text
        self.house.sender.deliver()
        made = [entry["args"] for entry in self.workspace.journal[before:]]
        return json.dumps([readable(answer.text), made], ensure_ascii=False)

    def kept(self) -> dict[str, list[Any]]:
        """Every row of every table, but those of whom the bot met and which events it saw."""

        def read(books: Any) -> dict[str, list[Any]]:
            return {
                table.name: sorted(books.connection.execute(select(table)).all(), key=str)
                for table in metadata.sorted_tables
                if table.name not in NOT_KEPT
            }

        return self.house.storage.read(read)


def readable(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def someone(name: str) -> Person:
    kind = KINDS.get(name, "member")
    return Person(name=name, real_name=name.title(), locale="en-GB", kind=kind)


@contextmanager
def slack_office(storage: Storage, now: datetime) -> Iterator[SlackOffice]:
    """In English, with the team's channel #equipe; nothing is recorded yet."""
    workspace = Workspace(people=map(someone, PEOPLE), now=now, **AS_INSTALLED)
    workspace.rate_limited = False
    equipe = workspace.ensure_channel("equipe")
    equipe.members.difference_update({workspace.state.directory.person("outside").id})
    server = serve(workspace, port=0)
    ears = Ears(
        authorize=one_workspace(workspace.app.bot_token),
        signing_secret=workspace.app.signing_secret,
        api_url=workspace.api_url,
    )
    house = build(
        storage=storage,
        chats={"slack": online_chat(workspace.app.bot_token, api_url=workspace.api_url)},
        clock=workspace.now,
        defaults=Defaults(language="en", zone=PARIS),
        pace=Pace(waits=False),
    )
    assert BOT_USER_ID in equipe.members
    with ears.open(house), TestClient(Starlette(routes=list(ears.routes))) as web:
        yield SlackOffice(workspace, house, web)
    server.stop()

"""The bot's addresses, as browsers and Slack call them; and what its database keeps of installations."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import count
from urllib.parse import parse_qs, urlsplit

import httpx
from sqlalchemy import create_engine, text
from starlette.testclient import TestClient

from bot.chats import chats_at_work
from bot.departure import Departure
from bot.guard import guarded
from bot.settings import Settings
from playground.signed_http import body_of, signed_headers
from playground.wire import Json
from tests.chat.slack_of_many import ALICE, CHANNEL
from tests.databases import WITH_A_KEY

SECRET = "a-signing-secret"
PUBLIC = "https://prospect.example.org"
NUMBERS = count(1)


def settings_of_many(database: str, api_url: str) -> Settings:
    """As the administrator of one bot for many workspaces writes them."""
    return Settings(
        database_url=database,
        prospect_secret_key=WITH_A_KEY.prospect_secret_key,
        slack_api_url=api_url,
        slack_signing_secret=SECRET,
        prospect_slack_client_id="1.2",
        prospect_slack_client_secret="a-client-secret",
        prospect_public_url=PUBLIC,
    )


class Site:
    """The bot's addresses, as browsers and Slack call them."""

    def __init__(self, client: TestClient) -> None:
        self.client = client

    def begins(self) -> httpx.Response:
        """Somebody opens the address to install the app at."""
        answer: httpx.Response = self.client.get("/slack/install", follow_redirects=False)
        return answer

    def comes_back(self, state: str, code: str, *, language: str = "en") -> httpx.Response:
        answer: httpx.Response = self.client.get(
            "/slack/oauth_redirect",
            params={"state": state, "code": code},
            headers={"accept-language": language},
        )
        return answer

    def installs(self, code: str) -> httpx.Response:
        return self.comes_back(state_of(self.begins()), code)

    def types(self, workspace: str, line: str) -> str:
        number = next(NUMBERS)
        command: Json = {
            "token": "unused",
            "team_id": workspace,
            "channel_id": CHANNEL,
            "channel_name": "equipe",
            "user_id": ALICE,
            "command": "/prospect",
            "text": line,
            "response_url": "https://hooks.slack.com/commands/1",
            "trigger_id": f"{number}.1",
        }
        return self._sent("slash_commands", command)

    def hears(self, workspace: str, event: dict[str, object], *, at: int = 0) -> None:
        """`at`: when it happened, in seconds since 1970."""
        envelope: Json = {
            "type": "event_callback",
            "event_time": at,
            "team_id": workspace,
            "api_app_id": "A1",
            "event_id": f"Ev{next(NUMBERS)}",
            "event": event,
        }
        self._sent("events_api", envelope)

    def interacts(self, payload: Json) -> str:
        """A press, a form, a field, a shortcut."""
        return self._sent("interactive", payload)

    def _sent(self, kind: str, payload: Json) -> str:
        body, content_type = body_of(kind, payload)
        headers = signed_headers(body, SECRET, content_type)
        return str(self.client.post("/slack/events", content=body.encode(), headers=headers).text)


@contextmanager
def site_of(settings: Settings) -> Iterator[Site]:
    with ExitStack() as closing:
        app = closing.enter_context(chats_at_work(settings, Departure()))
        yield Site(closing.enter_context(TestClient(guarded(app, settings), base_url=PUBLIC)))


def state_of(answer: httpx.Response) -> str:
    return parse_qs(urlsplit(answer.headers["location"]).query)["state"][0]


def kept(settings: Settings) -> list[str]:
    """The workspaces whose token is kept."""
    engine = create_engine(settings.database_url)
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT name FROM sealed WHERE kind = 'slack'")).all()
    engine.dispose()
    return [row[0] for row in rows]


def here(settings: Settings) -> dict[str, bool]:
    """Of each workspace, whether it has the bot."""
    engine = create_engine(settings.database_url)
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT external_id, left_at FROM teams")).all()
    engine.dispose()
    return {row[0]: row[1] is None for row in rows}


def waiting(settings: Settings, workspace: str) -> int:
    """How many messages wait for it, or for its return."""
    engine = create_engine(settings.database_url)
    with engine.connect() as connection:
        counted = connection.execute(
            text(
                "SELECT count(*) FROM outbox JOIN teams ON teams.id = team_id "
                "WHERE external_id = :team AND state IN ('waiting', 'resting')"
            ),
            {"team": workspace},
        ).scalar_one()
    engine.dispose()
    return int(counted)

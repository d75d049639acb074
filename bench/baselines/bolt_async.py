"""The usual asynchronous app: Bolt's AsyncApp, an async session of SQLAlchemy, mapped classes.

In its best settings: the answer leaves with the acknowledgement (`process_before_response`), as many
connections as its pool gives, SQLite as durable as Prospect's own. Arguments: the database's URL, the
Web API's port, the port.
"""

import sys
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import uvicorn
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import make_url, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import registry
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bench.baselines.durable import made_durable
from bench.baselines.rows import FIRST_FIGURES, PROSPECT_AT_FIRST
from bench.signed import PATH, SECRET, TOKEN
from storage.history_tables import entries, figures
from storage.machinery import seen
from storage.tables import prospects, segments, teams
from storage.upsert import insert_of

DRIVERS: Final = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}


class Mapped:
    """A row of one of Prospect's tables."""

    def __init__(self, **values: Any) -> None:
        for name, value in values.items():
            setattr(self, name, value)


class Seen(Mapped): ...


class Team(Mapped):
    id: int
    last_number: int


class Segment(Mapped):
    id: int
    product_id: int


class Prospect(Mapped):
    id: int


class Entry(Mapped): ...


mapping = registry()
for one, table in (
    (Seen, seen),
    (Team, teams),
    (Segment, segments),
    (Prospect, prospects),
    (Entry, entries),
):
    mapping.map_imperatively(one, table)


def site(url: str, api: int) -> Starlette:
    client = AsyncWebClient(TOKEN, base_url=f"http://127.0.0.1:{api}/api/")
    app = AsyncApp(client=client, signing_secret=SECRET, process_before_response=True)
    sessions = sessions_of(url)

    @app.command("/prospect")
    async def command(ack: AsyncAck, body: dict[str, str]) -> None:
        async with sessions.begin() as session:
            number = await keep_prospect(session, body)
        await ack({"response_type": "ephemeral", "text": f"P-{number}"})

    handler = AsyncSlackRequestHandler(app)

    async def events(request: Request) -> Response:
        return await handler.handle(request)

    return Starlette(routes=[Route(PATH, events, methods=["POST"])])


def sessions_of(url: str) -> "async_sessionmaker[AsyncSession]":
    plain = make_url(url)
    engine = create_async_engine(plain.set(drivername=DRIVERS[plain.get_backend_name()]))
    if engine.dialect.name == "sqlite":
        made_durable(engine.sync_engine)
    return async_sessionmaker(engine, expire_on_commit=False)


async def keep_prospect(session: AsyncSession, form: dict[str, str]) -> int:
    """The same rows as baselines/rows.py."""
    now = datetime.now(UTC)
    session.add(Seen(id=form["trigger_id"], at=now))
    theirs = select(Team).where(teams.c.external_id == form["team_id"]).with_for_update()
    team = (await session.scalars(theirs)).one()
    segment = (await session.scalars(select(Segment))).one()
    team.last_number += 1
    prospect = new(form, team, segment, now)
    session.add(prospect)
    await session.flush()
    await count(session, segment)
    entry = {"at": now, "by": form["user_id"], "what": "add", "before": {}, "after": {}}
    session.add(Entry(team_id=team.id, prospect_id=prospect.id, **entry))
    return team.last_number


def new(form: dict[str, str], team: Team, segment: Segment, now: datetime) -> Prospect:
    name = form["text"].partition(" ")[2].strip('"')
    return Prospect(
        **PROSPECT_AT_FIRST
        | {
            "obstacles": [],
            "team_id": team.id,
            "product_id": segment.product_id,
            "segment_id": segment.id,
            "number": team.last_number,
            "name": name,
            "name_key": name.lower(),
            "search_key": name.lower(),
            "owner": form["user_id"],
            "last_event_at": now,
            "call_on": now.date(),
            "wakes_on": now.date() + timedelta(days=7),
            "critical_on": now.date() + timedelta(days=14),
            "entered": {"new": now.isoformat()},
            "created_at": now,
            "created_by": form["user_id"],
        }
    )


async def count(session: AsyncSession, segment: Segment) -> None:
    insert = insert_of(session.get_bind().dialect)(figures)
    counted = insert.on_conflict_do_update(
        index_elements=["segment_id", "figure"],
        set_={"count": figures.c.count + insert.excluded.count},
    )
    rows = [{"segment_id": segment.id, "figure": name, "count": 1} for name in FIRST_FIGURES]
    await session.execute(counted, rows)


if __name__ == "__main__":
    uvicorn.run(
        site(sys.argv[1], int(sys.argv[2])),
        port=int(sys.argv[3]),
        log_level="warning",
        access_log=False,
    )

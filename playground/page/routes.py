"""The page's addresses: `/as/alice/c/equipe`, `/as/alice/dm`, `/as/alice/home`, and its forms."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from playground.acts import visiting
from playground.page.changes import Changes
from playground.page.doing import Doing
from playground.page.view import Asked, Page
from playground.refused import Refused
from playground.workers import Workers
from playground.workspace import Workspace

STATIC = Path(__file__).parent.parent / "static"
REFRESH = "x-refresh"


class Looking:
    """The pages, as GET requests. `notes` wait for the next page of a person without scripts."""

    def __init__(self, workspace: Workspace, notes: dict[str, str], workers: Workers) -> None:
        self._workspace = workspace
        self._state = workspace.state
        self._page = Page(workspace)
        self._notes = notes
        self._workers = workers

    async def index(self, request: Request) -> Response:
        """Whoever arrives is, at first, somebody who reads the language of their browser."""
        people = self._state.directory.humans()
        channels = list(self._state.directory.named_channels())
        if not people:
            return PlainTextResponse("Nobody is here yet.", status_code=404)
        place = f"c/{channels[0].name}" if channels else "dm"
        reads = request.headers.get("accept-language", "")[:2].casefold()
        someone = next((one for one in people if one.language == reads), people[0])
        return RedirectResponse(f"/as/{someone.name}/{place}", 303)

    async def show(self, request: Request) -> Response:
        try:
            asked = self._asked(request)
        except Refused as refusal:
            return PlainTextResponse(refusal.why, status_code=404)
        fresh = REFRESH not in request.headers
        if asked.home and fresh and request.headers.get("sec-fetch-site") != "cross-site":
            await self._workers.run(visiting.open_home, self._workspace.room, asked.person)
        note = self._notes.pop(asked.person.id, "") if fresh else ""
        has = frozenset(request.headers.get("x-has", "").split())
        seen = request.headers.get(REFRESH) != "hidden"
        html = await self._workers.run(
            self._page.draw,
            asked,
            note,
            has=has,
            seen=seen,
            arriving=fresh and not asked.home,
        )
        return HTMLResponse(html, headers={"cache-control": "no-store"})

    def _asked(self, request: Request) -> Asked:
        directory = self._state.directory
        person = directory.person(request.path_params["person"])
        if person.is_bot:
            raise Refused("user_not_found", "nobody can act as the bot")
        name = request.path_params.get("channel")
        channel = directory.channel(name) if name else directory.direct(person.id)
        if not channel.seen_by(person.id):
            raise Refused("channel_not_found", "this person is not in that channel")
        return Asked(
            person=person,
            channel=channel,
            home=request.url.path.endswith("/home") and not name,
            thread=request.query_params.get("thread"),
            everything="everything" in request.query_params,
        )

    async def archive(self, request: Request) -> Response:
        """Where permalinks lead: the message, as the first person who may see it."""
        channel = self._state.directory.channels.get(request.path_params["channel"])
        stamp = request.path_params["stamp"].removeprefix("p")
        for person in self._state.directory.humans():
            if channel is not None and channel.seen_by(person.id):
                path = Asked(person=person, channel=channel).path
                return RedirectResponse(f"{path}#m{stamp[:-6]}-{stamp[-6:]}", 303)
        return PlainTextResponse("no such conversation", status_code=404)

    async def file(self, request: Request) -> Response:
        file = self._state.files.get(request.path_params["file"])
        if file is None or file.content is None:
            return PlainTextResponse("no such file", status_code=404)
        kind = "inline" if file.is_picture else "attachment"
        media_type = file.mimetype if file.is_picture else "application/octet-stream"
        return Response(file.content, media_type=media_type, headers={"content-disposition": kind})


def page_routes(workspace: Workspace, changes: Changes) -> list[BaseRoute]:
    notes: dict[str, str] = {}
    workers = Workers("people")
    looking, doing = Looking(workspace, notes, workers), Doing(workspace, notes, workers)
    person = "/as/{person}"
    return [
        Route("/", looking.index),
        Route("/changes", changes.stream),
        Route("/files/{file}/{name:path}", looking.file),
        Route("/archives/{channel}/{stamp}", looking.archive),
        Route(person + "/c/{channel}", looking.show),
        Route(person + "/dm", looking.show),
        Route(person + "/home", looking.show),
        Route(person + "/search", doing.search, methods=["POST"]),
        *(Route(f"{person}/{verb}", doing.act(verb), methods=["POST"]) for verb in doing.verbs),
        Mount("/static", StaticFiles(directory=STATIC)),
    ]

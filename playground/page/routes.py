"""The page's addresses."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from playground.page.changes import Changes
from playground.workspace import Workspace


def page_routes(workspace: Workspace, changes: Changes) -> list[BaseRoute]:
    async def index(request: Request) -> Response:
        return PlainTextResponse("soon")

    return [Route("/", index), Route("/changes", changes.stream)]

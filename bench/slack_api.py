"""As much of Slack's Web API as a measure needs: who the bot is, who its people are."""

import sys
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bench.signed import ALICE, TEAM


async def called(request: Request) -> Response:
    method = request.path_params["method"]
    return JSONResponse({"ok": True, **ANSWERS.get(method, {})})


ANSWERS: dict[str, dict[str, Any]] = {
    "auth.test": {
        "team": "Bench",
        "team_id": TEAM,
        "user": "prospect",
        "user_id": "U0BOT",
        "bot_id": "B0BOT",
    },
    "users.info": {
        "user": {
            "id": ALICE,
            "name": "alice",
            "locale": "en-GB",
            "tz": "Europe/Paris",
            "profile": {"display_name": "Alice", "real_name": "Alice Martin"},
        }
    },
    "chat.postMessage": {"channel": "C0EQUIPE", "ts": "1700000000.000100"},
}

site = Starlette(routes=[Route("/api/{method}", called, methods=["GET", "POST"])])

if __name__ == "__main__":
    uvicorn.run(site, port=int(sys.argv[1]), log_level="warning", access_log=False)

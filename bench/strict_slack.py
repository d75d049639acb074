"""A pretend Slack that counts what it gets, and refuses a second message to a channel within a second."""

import sys
import time
from collections import Counter
from itertools import count

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

posted: Counter[str] = Counter()
last: dict[str, float] = {}
refused: Counter[str] = Counter()
stamps = count(1)


async def post(request: Request) -> Response:
    """`chat.postMessage`: one message a second and channel (api.slack.com/apis/rate-limits)."""
    form = await request.json() if is_json(request) else await request.form()
    channel, now = str(form["channel"]), time.monotonic()
    if now - last.get(channel, -1.0) < 1.0:
        refused[channel] += 1
        return JSONResponse(
            {"ok": False, "error": "ratelimited"}, status_code=429, headers={"Retry-After": "1"}
        )
    last[channel] = now
    posted[channel] += 1
    return JSONResponse({"ok": True, "channel": channel, "ts": f"1700000000.{next(stamps):06}"})


def is_json(request: Request) -> bool:
    return request.headers.get("content-type", "").startswith("application/json")


async def other(_request: Request) -> Response:
    return JSONResponse({"ok": True})


async def counted(_request: Request) -> Response:
    return JSONResponse(
        {
            "channels": len(posted),
            "messages": posted.total(),
            "twice": sum(1 for times in posted.values() if times > 1),
            "refused": refused.total(),
        }
    )


site = Starlette(
    routes=[
        Route("/api/chat.postMessage", post, methods=["POST"]),
        Route("/api/{method}", other, methods=["GET", "POST"]),
        Route("/counted", counted),
    ]
)

if __name__ == "__main__":
    uvicorn.run(site, port=int(sys.argv[1]), log_level="warning", access_log=False)

"""A pretend Slack as slow as the real one, that counts what it gets and refuses what is too fast.

Its limits are those of chat.postMessage (docs.slack.dev/apis/web-api/rate-limits): a message a second
and channel, several hundred a minute and workspace. A process of its own: `python -m bench.strict_slack PORT`.
"""

import asyncio
import sys
import time
from collections import Counter, defaultdict, deque
from itertools import count

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

TAKES = 0.1
"""Seconds for a call."""
A_MINUTE, MOST_A_MINUTE = 60.0, 400
posted: Counter[str] = Counter()
last: dict[str, float] = {}
lately: defaultdict[str, deque[float]] = defaultdict(deque)
refused: Counter[str] = Counter()
came_at: list[float] = []
stamps = count(1)


async def post(request: Request) -> Response:
    """`chat.postMessage`: counted when it comes, answered a while later."""
    form = await request.json() if is_json(request) else await request.form()
    channel, workspace = str(form["channel"]), request.headers.get("authorization", "")
    now = time.monotonic()
    if is_too_fast(channel, workspace, now):
        refused[channel] += 1
        return JSONResponse(
            {"ok": False, "error": "ratelimited"}, status_code=429, headers={"Retry-After": "1"}
        )
    last[channel] = now
    lately[workspace].append(now)
    posted[channel] += 1
    came_at.append(time.time())
    await asyncio.sleep(TAKES)
    return JSONResponse({"ok": True, "channel": channel, "ts": f"1700000000.{next(stamps):06}"})


def is_too_fast(channel: str, workspace: str, now: float) -> bool:
    minute = lately[workspace]
    while minute and minute[0] <= now - A_MINUTE:
        minute.popleft()
    return now - last.get(channel, now - 1.0) < 1.0 or len(minute) >= MOST_A_MINUTE


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


async def times(_request: Request) -> Response:
    """When each message came, seconds since 1970."""
    return JSONResponse(came_at)


site = Starlette(
    routes=[
        Route("/api/chat.postMessage", post, methods=["POST"]),
        Route("/api/{method}", other, methods=["GET", "POST"]),
        Route("/counted", counted),
        Route("/times", times),
    ]
)

if __name__ == "__main__":
    uvicorn.run(site, port=int(sys.argv[1]), log_level="warning", access_log=False)

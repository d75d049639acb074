"""A pretend Slack as slow as the real one, that counts what it gets and refuses what is too fast.

Its limits are those of chat.postMessage (docs.slack.dev/apis/web-api/rate-limits): a message a second
and channel, several hundred a minute and workspace. A process of its own: `python -m bench.strict_slack PORT`.
"""

import asyncio
import hashlib
import json
import sys
import time
from collections import Counter, defaultdict, deque
from itertools import count

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bench.signed import CHANNEL

TAKES = 0.1
"""Seconds for a call."""
A_MINUTE, MOST_A_MINUTE = 60.0, 400
posted: Counter[tuple[str, bytes]] = Counter()
"""By channel and words."""
last: dict[str, float] = {}
lately: defaultdict[str, deque[float]] = defaultdict(deque)
refused: Counter[str] = Counter()
came_at: dict[bool, list[float]] = {True: [], False: []}
"""Those to the channels of the morning, and the others."""
stamps = count(1)


async def post(request: Request) -> Response:
    """`chat.postMessage`: counted when it comes, answered a while later."""
    body = await request.body()
    channel, workspace = str(json.loads(body)["channel"]), request.headers.get("authorization", "")
    now = time.monotonic()
    if is_too_fast(channel, workspace, now):
        refused[channel] += 1
        return JSONResponse(
            {"ok": False, "error": "ratelimited"}, status_code=429, headers={"Retry-After": "1"}
        )
    last[channel] = now
    lately[workspace].append(now)
    posted[channel, hashlib.sha256(body).digest()] += 1
    came_at[channel.startswith(CHANNEL)].append(time.time())
    await asyncio.sleep(TAKES)
    return JSONResponse({"ok": True, "channel": channel, "ts": f"1700000000.{next(stamps):06}"})


def is_too_fast(channel: str, workspace: str, now: float) -> bool:
    minute = lately[workspace]
    while minute and minute[0] <= now - A_MINUTE:
        minute.popleft()
    return now - last.get(channel, now - 1.0) < 1.0 or len(minute) >= MOST_A_MINUTE


async def other(_request: Request) -> Response:
    return JSONResponse({"ok": True})


async def counted(_request: Request) -> Response:
    return JSONResponse(
        {
            "messages": len(came_at[True]),
            "others": len(came_at[False]),
            "twice": sum(1 for times in posted.values() if times > 1),
            "refused": refused.total(),
        }
    )


async def times(_request: Request) -> Response:
    """When each message of the morning came, seconds since 1970."""
    return JSONResponse(came_at[True])


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

"""Threads for what must not hold up the server: people and the bot each have their own.

A person's act waits up to three seconds for the bot, whose handler calls us meanwhile: were both
served by the same threads, a few people at once would lock each other out."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
MOST = 48


class Workers:
    def __init__(self, name: str) -> None:
        self._pool = ThreadPoolExecutor(MOST, thread_name_prefix=f"workspace {name}")

    async def run(self, work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._pool, lambda: work(*args, **named))

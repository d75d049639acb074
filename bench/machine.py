"""The machine that was measured on: what a reader must know of it, and not whose it is."""

import os
import platform
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import date
from importlib.metadata import version

from sqlalchemy import create_engine

from bench.workspace import Workspace

LIBRARIES = ("slack_bolt", "SQLAlchemy", "psycopg", "uvicorn")


def machine(workspaces: Sequence[Workspace], today: date) -> Mapping[str, str]:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return {
        "date": str(today),
        "cores": str(os.cpu_count()),
        "memory": f"{memory:.0f} GiB",
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        **{one.kind: server_version(one.url) for one in workspaces if one.kind == "postgres"},
        **{name.lower(): version(name) for name in LIBRARIES},
    }


def server_version(url: str) -> str:
    engine = create_engine(url)
    with engine.connect() as connection:
        found = str(connection.exec_driver_sql("SHOW server_version").scalar_one())
    engine.dispose()  # or no copy could be made of this database
    return found.partition(" ")[0]

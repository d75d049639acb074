"""The audit of libraries: what is known is a failure, what could not be asked is said and no silence."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.serving import served
from tests.bot.test_running import free_port
from tests.house.files import ROOT

LOCK = "alpha==1.0 \\\n    --hash=sha256:00\nbeta==2.0 ; python_version < '3.12'\n    # via alpha\n"


class Database:
    """It knows of one hole in beta, and of one that was withdrawn. `broken` answers instead."""

    def __init__(self) -> None:
        self.broken: Response | None = None
        self.asked: list[tuple[str, str]] = []

    async def batch(self, request: Request) -> Response:
        if self.broken is not None:
            return self.broken
        queries = json.loads(await request.body())["queries"]
        self.asked = [(one["package"]["name"], one["version"]) for one in queries]
        holes = {"beta": [{"id": "GHSA-1"}, {"id": "GHSA-2"}]}
        return JSONResponse({"results": [{"vulns": holes.get(name)} for name, _ in self.asked]})

    async def one(self, request: Request) -> Response:
        withdrawn = {"withdrawn": "2026-01-01"} if request.path_params["hole"] == "GHSA-2" else {}
        return JSONResponse({"id": request.path_params["hole"], **withdrawn})

    @property
    def routes(self) -> list[Route]:
        return [
            Route("/querybatch", self.batch, methods=["POST"]),
            Route("/vulns/{hole}", self.one),
        ]


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    path = tmp_path / "some.lock"
    path.write_text(LOCK)
    return path


def audit(*arguments: str | Path) -> tuple[int, str]:
    ended = subprocess.run(
        [sys.executable, ROOT / ".ci" / "audit.py", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.stderr == ""
    return ended.returncode, ended.stdout


def test_a_known_hole_fails_and_is_named(lock: Path) -> None:
    database = Database()
    with served(database.routes) as address:
        code, said = audit("--at", address, lock)

    assert database.asked == [("alpha", "1.0"), ("beta", "2.0")]
    assert code == 1
    assert "beta 2.0 has a known hole: GHSA-1" in said
    assert "GHSA-2" not in said


def test_a_hole_that_cannot_hurt_is_accepted_by_name(lock: Path) -> None:
    with served(Database().routes) as address:
        code, said = audit("--at", address, "--accept", "GHSA-1", lock)

    assert (code, said) == (0, "Audited: 2 libraries, no known hole.\n")


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param(PlainTextResponse("<html>log in first</html>"), id="a page in between"),
        pytest.param(JSONResponse({"results": []}), id="not one for each"),
        pytest.param(JSONResponse([]), id="nothing of the kind"),
        pytest.param(JSONResponse({}, 503), id="a failure"),
    ],
)
def test_an_answer_that_is_none_is_told_and_passes_for_no_audit(
    lock: Path, broken: Response
) -> None:
    database = Database()
    database.broken = broken
    with served(database.routes) as address:
        code, said = audit("--at", address, lock)
        strict, _ = audit("--at", address, "--strict", lock)

    assert (code, strict) == (0, 2)
    assert said.startswith("NOT AUDITED")


def test_a_machine_without_network_is_told(lock: Path) -> None:
    code, said = audit("--at", f"http://127.0.0.1:{free_port()}", lock)

    assert code == 0
    assert said.startswith("NOT AUDITED")
    assert "Audited:" not in said


def test_every_pin_of_the_locks_is_asked_about() -> None:
    database = Database()
    with served(database.routes) as address:
        audit("--at", address)

    locks = [
        (ROOT / name).read_text("utf-8") for name in ("requirements.lock", "requirements-dev.lock")
    ]
    assert len(database.asked) == len(
        {
            line.split(" ")[0]
            for lock in locks
            for line in lock.splitlines()
            if "==" in line and line[0] not in "# "
        }
    )
    assert len(database.asked) > 60

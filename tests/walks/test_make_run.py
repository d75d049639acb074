"""What `make run` starts: the page with the demo, and the conversation still there the next time."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

ROOT = Path(__file__).parents[2]
SECONDS = 120


@contextmanager
def running(folder: Path, *, stop: signal.Signals = signal.SIGINT) -> Iterator[str]:
    """Yields the address it prints; then Ctrl-C, or `stop`: it must end by itself, well."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    program = subprocess.Popen(
        [sys.executable, "-m", "bot", "run"],
        cwd=folder,
        env={**kept, "PYTHONPATH": str(ROOT), "PROSPECT_BIND": "127.0.0.1:0"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert program.stdout is not None
        said = program.stdout.readline()
        assert said.startswith("Open http://127.0.0.1:"), said
        yield said.split()[1]
        program.send_signal(stop)
        _, complaints = program.communicate(timeout=SECONDS)
        assert program.returncode == 0
        assert "Traceback" not in complaints
    finally:
        program.kill()
        program.communicate()


def test_it_opens_the_demo_and_goes_on_where_it_stopped(tmp_path: Path) -> None:
    with running(tmp_path, stop=signal.SIGTERM) as address:
        page = httpx.get(f"{address}/as/bob/c/equipe", timeout=SECONDS).text
        says(address, "/prospect add Ambert")

    with running(tmp_path) as address:
        again = httpx.get(f"{address}/as/bob/c/equipe", timeout=SECONDS).text
        says(address, "/prospect show Ambert")
        shown = httpx.get(f"{address}/as/bob/c/equipe", timeout=SECONDS).text

    assert "Mairie de Villeneuve" in page
    assert "Ambert" not in page
    assert "Ambert</strong> · P-7" in again
    assert shown.count("Ambert</strong> · P-7") == again.count("Ambert</strong> · P-7") + 1


def says(address: str, text: str) -> None:
    answer = httpx.post(
        f"{address}/as/bob/say",
        data={"channel": "#equipe", "text": text},
        headers={"origin": address, "x-fetch": "1"},
        timeout=SECONDS,
    )
    assert answer.json() == {"note": ""}

"""From nothing to the first answer, beside importing the libraries and nothing else."""

import http.client
import subprocess
import sys
import time
from statistics import median

from bench.found import Found
from bench.places import ROOT
from bench.servers import PATIENCE, free_port, settings, slack_api, started
from bench.signed import PATH, verification
from bench.sizes import Sizes
from bench.workspace import Workspace

LIBRARIES = (
    "from slack_bolt import App; import sqlalchemy; "
    "from apscheduler.schedulers.background import BackgroundScheduler"
)


class NotReady(Exception):
    """The bot never answered."""


def start(workspace: Workspace, sizes: Sizes) -> Found:
    """start_over_imports: both as whole processes, in turns; the first of each is not counted."""
    url = workspace.copy()
    starts, imports = [], []
    with slack_api() as api:
        for _ in range(sizes.starts + 1):
            starts.append(to_ready(url, api))
            imports.append(to_imported())
    starts, imports = starts[1:], imports[1:]
    measures = {
        "start_over_imports": median(starts) / median(imports),
        "start_ms": median(starts) * 1000,
        "imports_ms": median(imports) * 1000,
    }
    return Found(measures={workspace.kind: measures})


def to_imported() -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", LIBRARIES], check=True, cwd=ROOT / "bench")
    return time.perf_counter() - began


def to_ready(url: str, api: int) -> float:
    """Until the signed address answers 200. The database has its tables, as at every start but one."""
    port = free_port()
    began = time.perf_counter()
    process = started(["bot", "run"], settings(url, api, port))
    try:
        while not answers(port):
            if process.poll() is not None or time.perf_counter() - began > PATIENCE:
                raise NotReady
            time.sleep(0.001)
        return time.perf_counter() - began
    finally:
        process.terminate()
        process.wait(PATIENCE)


def answers(port: int) -> bool:
    head, _, body = verification().partition("\r\n\r\n")
    headers = dict(line.split(": ", 1) for line in head.split("\r\n")[1:])
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        connection.request("POST", PATH, body, headers)
        return connection.getresponse().status == 200
    except ConnectionRefusedError:
        return False
    finally:
        connection.close()

"""A list taken in, beside the raw driver that inserts the same rows; and commands meanwhile."""

import json
import random
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from threading import Thread

from bench.found import Found
from bench.import_process import Imported, wrote
from bench.names import organisation
from bench.places import ROOT
from bench.raw_import import inserted
from bench.sizes import Sizes
from bench.workspace import Workspace, house_of, types
from domain.safe_cells import csv_lines

HEAD = ("Organisation", "Contact", "Fonction", "Courriel", "Téléphone")
WAIT = 0.02
"""Seconds between two commands typed while a list is written."""
TENTH = 10
"""A list so many times shorter shows whether memory grows with the list."""
PATIENCE = 600


def importing(workspace: Workspace, sizes: Sizes) -> Found:
    """import_over_raw (the transactions alone), import_all_over_raw (reading and checking too)."""
    with TemporaryDirectory(prefix="prospect-bench-") as folder:
        path = list_of(Path(folder) / "list.csv", sizes.lines)
        short = list_of(Path(folder) / "short.csv", sizes.lines // TENTH)
        ours, raw = [], []
        for _ in range(sizes.imports):
            filled, empty = workspace.copy(), workspace.copy()
            ours.append(imported(filled, path))
            raw.append(inserted(filled, empty))
        few = imported(workspace.copy(), short)
        slowest = meanwhile(workspace.copy(), path)
    measures = compared(ours, raw, sizes.lines) | {
        "import_memory_growth": median(one["peak_mb"] for one in ours) / few["peak_mb"],
        "import_command_p99_ms": slowest,
    }
    return Found(measures={workspace.kind: measures})


def compared(ours: list[Imported], raw: list[float], lines: int) -> dict[str, float]:
    in_transactions = median(one["in_transactions"] for one in ours)
    everything = median(one["everything"] for one in ours)
    return {
        "import_over_raw": median(raw) / in_transactions,
        "import_all_over_raw": median(raw) / everything,
        "import_rows_per_s": lines / everything,
        "raw_rows_per_s": lines / median(raw),
        "import_peak_mb": median(one["peak_mb"] for one in ours),
    }


def imported(url: str, path: Path) -> Imported:
    """By a process of its own, whose memory is its own."""
    played = subprocess.run(
        [sys.executable, "-m", "bench.import_process", url, str(path)],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=True,
        cwd=ROOT,
    )
    found: Imported = json.loads(played.stdout)
    return found


def list_of(path: Path, lines: int) -> Path:
    """With a contact, an address and a number each."""
    rows = (
        (
            organisation(number),
            f"Camille {number}",
            "Direction du numérique",
            f"contact{number}@agence.example.org",
            f"01 44 {number // 10_000 % 100:02} {number // 100 % 100:02} {number % 100:02}",
        )
        for number in range(1, lines + 1)
    )
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        file.writelines(csv_lines((HEAD, *rows)))
    return path


def meanwhile(url: str, path: Path) -> float:
    """The milliseconds that 99 of 100 commands took at most while the list was written."""
    taken: list[float] = []
    with house_of(url, lambda: datetime.now(UTC)) as bot:
        types(bot, 'add "Somebody to show"')
        writing = Thread(target=wrote, args=(bot, path))
        writing.start()
        number = 0
        while writing.is_alive():
            number += 1
            line = f'add "Typed by hand {number}"' if number % 2 else "show P-1"
            began = time.perf_counter()
            types(bot, line)
            taken.append(1000 * (time.perf_counter() - began))
            time.sleep(WAIT * random.random())
        writing.join()
    return quantiles(taken, n=100)[-1]

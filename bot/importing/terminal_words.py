"""What `prospect import` prints, and the file it leaves beside the terminal."""

import json
from collections.abc import Mapping
from pathlib import Path

from bot.importing.terminal import Done, Wanted, import_list, undo_import
from domain.import_modes import Mode

SAID = {
    "created": "created",
    "completed": "completed",
    "duplicates": "duplicates in the list",
    "already_there": "already there",
    "refused": "asked not to be contacted",
    "errors": "errors",
}
ALWAYS = ("created", "duplicates", "already_there", "errors")


def wanted(file: Path, product: str | None, segment: str, origin: str, mode: str) -> Wanted:
    return Wanted(file=file, product=product, segment=segment, origin=origin, mode=Mode(mode))


def importing(asked: Wanted, *, dry_run: bool, as_json: bool, database: str) -> str:
    """Raises NotDone, WhichProduct."""
    done = import_list(asked, database=database, dry_run=dry_run)
    remarks = leave(done, asked.file)
    if as_json:
        return json.dumps({**done.figures, "errors_file": remarks}, indent=2)
    lines = [f"{counted(done.figures)}."]
    if remarks is not None:
        lines.append(f"The lines that were not taken, and why: {remarks}")
    if dry_run:
        lines.append("Nothing was written: --dry-run.")
    if done.number is not None:
        lines.append(f"To undo it, within a day: prospect import --undo {done.number}")
    return "\n".join(lines)


def undoing(number: int, *, database: str, as_json: bool) -> str:
    """Raises NotDone."""
    job = undo_import(number, database=database)
    figures = {name: job.counts.get(name, 0) for name in ("removed", "put_back", "left")}
    if as_json:
        return json.dumps({"import": number, **figures}, indent=2)
    left = figures["left"]
    also = f" {left} left as they are: somebody has changed them since." if left else ""
    return f"{figures['removed']} removed, {figures['put_back']} put back as before.{also}"


def counted(figures: Mapping[str, int | None]) -> str:
    shown = (name for name in SAID if name in ALWAYS or figures[name])
    return ", ".join(f"{figures[name]} {SAID[name]}" for name in shown)


def leave(done: Done, file: Path) -> str | None:
    """The remarks as a file in the folder one is in; None when there are none."""
    if not done.remarks:
        return None
    path = Path(f"{file.stem}.errors.csv")
    path.write_bytes(done.remarks)
    return str(path)

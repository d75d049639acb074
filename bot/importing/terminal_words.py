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
ONE = {"duplicates": "duplicate in the list", "errors": "error"}
ALWAYS = ("created", "duplicates", "already_there", "errors")


def wanted(file: Path, product: str | None, segment: str, origin: str, mode: str) -> Wanted:
    return Wanted(file=file, product=product, segment=segment, origin=origin, mode=Mode(mode))


def importing(asked: Wanted, *, dry_run: bool, as_json: bool, database: str) -> str:
    """Raises NotDone, WhichProduct."""
    done = import_list(asked, database=database, dry_run=dry_run)
    remarks, trouble = leave(done, asked.file)
    if as_json:
        return json.dumps({**done.figures, "errors_file": remarks}, indent=2)
    lines = [f"{counted(done.figures)}."]
    if remarks is not None:
        lines.append(f"What there is to say of its lines: {remarks}")
    if trouble:
        lines.append(trouble)
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
    return ", ".join(f"{figures[name]} {words(name, figures[name])}" for name in shown)


def words(name: str, figure: int | None) -> str:
    return ONE.get(name, SAID[name]) if figure == 1 else SAID[name]


def leave(done: Done, file: Path) -> tuple[str | None, str]:
    """The remarks as a file in the folder one is in, None when there are none; or what hinders."""
    if not done.remarks:
        return None, ""
    path = Path(f"{file.stem}.errors.csv")
    try:
        path.write_bytes(done.remarks)
    except OSError as problem:
        return None, f"{path} cannot be written: {problem.strerror or problem}."
    return str(path), ""

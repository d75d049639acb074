"""Where the files of the house are."""

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = ("bot", "chat", "domain", "handlers", "storage", "playground", "bench", ".ci")
WRITTEN = (*PROGRAM, "tests", "locales", "docs", "demo")
SUFFIXES = {".py", ".md", ".ftl", ".html", ".css", ".js", ".story", ".toml", ".in", ".lock", ""}


def modules(*folders: str) -> Iterator[Path]:
    for folder in folders:
        yield from sorted((ROOT / folder).rglob("*.py"))


def program() -> list[Path]:
    """The modules of the program; migrations are kept as they were made."""
    return [path for path in modules(*PROGRAM) if "versions" not in path.parts]


def texts() -> list[Path]:
    """Every text file we wrote ourselves."""
    here = [path for path in ROOT.iterdir() if path.is_file() and path.name not in {".env", ".git"}]
    below = [path for folder in WRITTEN for path in (ROOT / folder).rglob("*") if path.is_file()]
    return sorted(path for path in here + below if path.suffix in SUFFIXES and is_ours(path))


def is_ours(path: Path) -> bool:
    return "__pycache__" not in path.parts and ".min." not in path.name


def named(path: Path) -> str:
    """How a test names a file."""
    return path.relative_to(ROOT).as_posix()

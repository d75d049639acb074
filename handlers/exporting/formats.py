"""In which forms a list of prospects is exported, and how its file is called."""

import re
from datetime import date
from enum import StrEnum

from domain.folding import plain
from domain.refusals import Refusal

UNFIT = re.compile(r"[^a-z0-9]+")
LONGEST = 40


class Format(StrEnum):
    """XLSX for a spreadsheet, CSV for any program, JSON for scripts."""

    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"


class UnknownFormat(Refusal):
    """A list is exported as CSV, XLSX or JSON. Details: typed."""

    phrase = "refusal-unknown-format"


def format_called(typed: str) -> Format:
    """Raises UnknownFormat."""
    try:
        return Format(typed.strip().removeprefix(".").casefold())
    except ValueError:
        raise UnknownFormat(typed=typed, field="format") from None


def file_name(product: str, day: date, form: Format) -> str:
    """In letters that every system takes."""
    about = UNFIT.sub("-", plain(product)).strip("-")[:LONGEST].strip("-")
    return "-".join(filter(None, ("prospects", about, day.isoformat()))) + f".{form}"

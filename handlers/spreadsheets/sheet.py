"""A list of prospects as opened: its head, its lines one by one, and how it was written."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from domain.sheet_rows import SheetRow

MEGABYTE = 1_000_000


class Kind(StrEnum):
    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


class Remark(StrEnum):
    """What somebody should know about the file as a whole."""

    MACROS_NOT_RUN = "macros-not-run"
    OTHER_TABS = "other-tabs"
    MERGED_CELLS = "merged-cells"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """`cell` is in characters, `unpacked` what an XLSX file may hold once unzipped, in bytes."""

    bytes: int = 20 * MEGABYTE
    unpacked: int = 300 * MEGABYTE
    rows: int = 100_000
    columns: int = 300
    cell: int = 10_000


IN_CHAT = Limits()
AT_THE_TERMINAL = Limits(bytes=300 * MEGABYTE, unpacked=2_000 * MEGABYTE, rows=1_000_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """`rows` can be gone through once, while the file is open; blank lines are left out.

    `encoding` and `separator` are of a CSV file, `tab` (its name) and `remarks` of an XLSX one.
    """

    head: tuple[str, ...]
    rows: Iterator[SheetRow]
    kind: Kind
    encoding: str = ""
    separator: str = ""
    tab: str = ""
    remarks: tuple[Remark, ...] = ()

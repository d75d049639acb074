"""What stands in the database and in the reports, to be compared before and after something is undone."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, select

from bot.reports.digest import digest
from bot.reports.listing import listing
from bot.reports.needs import needs
from bot.reports.scene import at_desk
from bot.reports.scores import scores
from bot.reports.stats import stats
from domain.products import Product
from storage.columns import metadata
from storage.history_tables import figures
from storage.prospect_rows import read
from storage.prospects import counted
from storage.tables import prospects
from storage.work import Books
from tests.office import Office

REPORTS: Mapping[str, Any] = {
    "list": listing,
    "stats": stats,
    "scores": scores,
    "needs": needs,
    "digest": digest,
}
ITS_OWN = frozenset({"entries", "merges", "outbox", "messages", "seen", "sealed"})
"""What was done and undone since, and what was told about it."""
PERHAPS = frozenset({"messages_about", "messages_beside", "told_differences"})
"""What may be true, and hinders nobody where it is not."""
COUNTS_UP = frozenset({"version"})


def reports(office: Office, *, product: str | None = None) -> str:
    """What `prospect report … --json` prints, of every kind."""

    def now(_: Product) -> datetime:
        return office.now

    found = {
        name: at_desk(office.storage, report, product=product, at=now)
        for name, report in REPORTS.items()
    }
    return json.dumps(found, ensure_ascii=False, indent=2)


def rows(office: Office, *, history: bool = False) -> dict[str, list[str]]:
    """Every row of every table, but for what tells of the way there; the timeline with `history`."""
    left = ITS_OWN | PERHAPS
    left -= {"entries"} if history else set()

    def read_all(books: Books) -> dict[str, list[str]]:
        return {
            table.name: sorted(of_table(table, books.connection))
            for table in metadata.sorted_tables
            if table.name not in left
        }

    return office.storage.read(read_all)


def of_table(table: Table, connection: Connection) -> Iterator[str]:
    for row in connection.execute(select(table)).mappings():
        kept = {name: value for name, value in row.items() if name not in COUNTS_UP}
        if table.name == "figures" and not kept["count"]:
            continue
        if table.name == "due":
            del kept["id"]
            if kept["kind"] == "closed":
                continue
        yield repr(kept)


def figures_as_kept(office: Office) -> Mapping[tuple[int, str], int]:
    def kept(books: Books) -> Mapping[tuple[int, str], int]:
        found = books.connection.execute(
            select(figures.c.segment_id, figures.c.figure, figures.c["count"])
        )
        return {(segment, figure): number for segment, figure, number in found if number}

    return office.storage.read(kept)


def figures_recounted(office: Office) -> Mapping[tuple[int, str], int]:
    """The same from the prospects, one by one."""

    def recounted(books: Books) -> Mapping[tuple[int, str], int]:
        found: Counter[tuple[int, str]] = Counter()
        for row in books.connection.execute(select(prospects)).mappings():
            one = read(row)
            for figure, count in counted(one).items():
                found[one.segment, figure] += count
        return {key: count for key, count in found.items() if count}

    return office.storage.read(recounted)


def everything(office: Office) -> str:
    """Each value of each row, what is on its way too."""

    def read_all(books: Books) -> str:
        tables = metadata.sorted_tables
        return "\n".join(
            repr(tuple(row)) for table in tables for row in books.connection.execute(select(table))
        )

    return office.storage.read(read_all)

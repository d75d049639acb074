"""What points to somebody, taken out of the team's free text, wherever people wrote it."""

import re
from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Table,
    Text,
    cast,
    false,
    or_,
    select,
    true,
    update,
)

from domain.contact_keys import ENOUGH, NO_DIGIT
from domain.traces import Traces, words_of
from storage.free_text import FREE, IN_HISTORY
from storage.history_tables import entries

PLAIN: Final = re.compile(r"[a-z]{2,}", re.IGNORECASE)
"""A run of letters without accents: JSON is kept with these written another way."""


class TakingOut:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def take_out(self, traces: Traces, *, prospect: int) -> None:
        """Out of all the team's free text; more thoroughly out of what is about their prospect."""
        for table, names in FREE.items():
            about = table.c.id if table.name == "prospects" else table.c.get("prospect_id")
            whose = false() if about is None else about == prospect
            columns = [table.c[name] for name in names]
            found = self._connection.execute(
                select(table.c.id, whose.label("here"), *columns).where(
                    table.c.team_id == self._team_id,
                    or_(*(worth_a_look(cast(column, Text), traces) for column in columns)),
                )
            ).all()
            for row in found:
                self._mend(table, row, traces)

    def _mend(self, table: Table, row: Row[Any], traces: Traces) -> None:
        kept = row._mapping
        before = {name: kept[name] for name in FREE[table]}
        if table is entries:
            after = {
                name: mended_history(value, traces, here=bool(kept["here"]))
                for name, value in before.items()
            }
        else:
            after = traces.without_in(before, here=bool(kept["here"]))
        if after != before:
            self._connection.execute(update(table).where(table.c.id == kept["id"]).values(**after))


def mended_history(values: dict[str, Any], traces: Traces, *, here: bool) -> dict[str, Any]:
    return {
        name: traces.without_in(value, here=here) if name in IN_HISTORY else value
        for name, value in values.items()
    }


def worth_a_look(text: ColumnElement[str], traces: Traces) -> ColumnElement[bool]:
    """Rows that may hold a trace; all of them, when nothing simple can be looked for."""
    likes = list(fragments(traces))
    if not all(likes):
        return true()
    return or_(*(text.ilike(f"%{like}%") for like in likes)) if likes else false()


def fragments(traces: Traces) -> Iterator[str]:
    """A plain part of each word of a name, of each address, of each number. Empty: there is none."""
    for name in traces.names:
        yield from (longest_plain(word) for word in words_of(name) if len(word) > 2)
    yield from map(longest_plain, traces.emails)
    for phone in traces.phones:
        digits = NO_DIGIT.sub("", phone)[-ENOUGH:]
        if len(digits) == ENOUGH:
            yield "%".join(digits)


def longest_plain(word: str) -> str:
    return max(PLAIN.findall(word), key=len, default="")

"""When somebody begins to take us for their contractor, their owner will be told, once."""

from datetime import timedelta

from domain.contractor_signs import is_contractor_cell
from domain.prospects import Prospect
from handlers.desk import Desk

CONTRACTOR = "contractor"
A_WHILE = timedelta(minutes=5)
"""How long answers may still be given, or thought better of, before anyone is told."""


def watch_the_cell(was: Prospect, now: Prospect, desk: Desk) -> None:
    """Plan the message when the cell becomes X: one for each time it does, if it still is by then."""
    became = is_contractor_cell(now.cell) and not is_contractor_cell(was.cell)
    if became and now.is_open:
        desk.work.due.plan(CONTRACTOR, now.id, at=desk.now + A_WHILE)

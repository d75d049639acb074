"""The day on which a person asked: the month in which they are answered begins then."""

from datetime import date

from domain.command_line import CommandLine
from handlers import dates, days
from handlers.desk import Desk


def received_on(line: CommandLine, desk: Desk) -> date | None:
    """What `on:` says; None without it, for today. Raises DayIsAhead, DayIsLongAgo, UnreadableDay…"""
    typed = line.keys.get("on", "")
    if not typed:
        return None
    return dates.behind(days.day(typed, desk.now, desk.zone, past=True), desk.today, field="on")

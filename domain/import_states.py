"""Where an import stands."""

from enum import StrEnum


class ImportState(StrEnum):
    """READING is looking only; WAITING, somebody has to say go on; TERMINAL is written by a command."""

    READING = "reading"
    WAITING = "waiting"
    WRITING = "writing"
    TERMINAL = "terminal"
    DONE = "done"
    UNDOING = "undoing"
    UNDONE = "undone"
    DROPPED = "dropped"

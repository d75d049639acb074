"""What is raised when the database is what is wrong. Knows no library: naming it costs no start anything."""


class Unavailable(Exception):
    """The database did not take it, for the reason it bears as a code; nothing was written."""


class CannotWrite(Unavailable):
    """The same, until somebody does something about it: the disk is full, or may only be read."""


class Unknown(Unavailable):
    """The line broke while it was being committed: it was written, or not."""

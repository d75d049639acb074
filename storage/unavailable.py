"""What is raised when the database is what is wrong. Knows no library: naming it costs no start anything."""


class Unavailable(Exception):
    """The database did not take it, for the reason it bears as a code; nothing was written."""

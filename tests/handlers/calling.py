"""Two to call, and what a test reads off the card of a call."""

from tests.office import Office, Teammate

TEN = "2026-01-05 10:00"


def names(said: str) -> str:
    """The prospect of a call card: "Ambert · P-1"."""
    titles = [line for line in said.splitlines() if " · P-" in line and "Call noted" not in line]
    return titles[-1] if titles else said.splitlines()[0]


def add(office: Office, *several: str) -> None:
    for one in several:
        office.bob.types(f'/prospect add "{one}"')


def asks(who: Teammate, line: str = "next") -> str:
    return names(who.types(f"/prospect {line}"))

"""To whom, where and until when a control or a form belongs; sealed in it, checked when it comes back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from domain.people import Place

LASTING: Final = timedelta(days=30)
PASSING: Final = timedelta(days=1)
ADDRESS_LIVES: Final = timedelta(minutes=29)
"""A response_url is good for thirty minutes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """`user` alone may use it, in `channel` alone; an empty one is not asked for.

    `url` answers the command it comes from, until the moment `url_until`.
    """

    until: datetime
    user: str = ""
    channel: str = ""
    direct: bool = False
    ephemeral: bool = False
    url: str = ""
    url_until: int = 0

    def sealed(self) -> dict[str, Any]:
        """Short names: they count in what a message may hold."""
        full = {
            "u": self.user,
            "c": self.channel,
            "d": int(self.direct),
            "e": int(self.ephemeral),
            "r": self.url,
            "i": self.url_until,
        }
        return {name: value for name, value in full.items() if value}

    @property
    def place(self) -> Place:
        return Place(self.channel, direct=self.direct)


def bound_by(sealed: Mapping[str, Any], *, until: datetime) -> Bound:
    return Bound(
        until=until,
        user=str(sealed.get("u", "")),
        channel=str(sealed.get("c", "")),
        direct=bool(sealed.get("d")),
        ephemeral=bool(sealed.get("e")),
        url=str(sealed.get("r", "")),
        url_until=int(sealed.get("i", 0)),
    )

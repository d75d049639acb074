"""Where a form was opened from, carried by the form itself until it is sent."""

from dataclasses import dataclass

from domain.people import Place

END = "\n"
DIRECT = "direct"


@dataclass(frozen=True, slots=True)
class Origin:
    """Written before the form's own `about`, parted by the end of the line."""

    place: Place

    def written(self, about: str) -> str:
        kind = DIRECT if self.place.direct else ""
        return f"{self.place.id} {kind}{END}{about}"


def read_origin(written: str) -> tuple[Place | None, str]:
    """The place, None when the view bears none (the Home tab), and the form's `about`."""
    head, end, about = written.partition(END)
    if not end:
        return None, written
    place, _, kind = head.partition(" ")
    return Place(place, direct=kind == DIRECT), about

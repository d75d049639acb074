"""The prospect that a button or a form carries the reference of."""

from domain.positional import reference
from domain.prospects import Prospect
from domain.refusals import Refusal
from handlers.desk import Desk


class ProspectGone(Refusal):
    """The prospect was removed since the button or the form was shown. Details: reference."""

    phrase = "refusal-prospect-gone"


def meant(shown: str, desk: Desk, *, field: str | None = None) -> Prospect:
    """The prospect with this reference ("P-12"). Raises ProspectGone."""
    number = reference(shown)
    found = None if number is None else desk.work.prospects.numbered(number)
    if found is None:
        raise ProspectGone(reference=shown, field=field)
    return found

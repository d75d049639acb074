"""Which channel somebody means."""

from domain.mentions import channel_in
from domain.people import Place
from domain.refusals import Refusal


class UnknownChannel(Refusal):
    """A channel named in letters only, which the platform did not recognise. Details: typed."""

    phrase = "refusal-unknown-channel"


def channel(typed: str) -> Place:
    """Raises UnknownChannel."""
    found = channel_in(typed)
    if found is None or found.id is None:
        raise UnknownChannel(typed=typed, field="channel")
    return Place(found.id)

"""Who ordered something does not confirm it: users do."""

from domain.mandates import is_the_sponsor
from domain.needs import Need
from domain.prospects import Prospect
from domain.refusals import Refusal
from handlers.desk import Desk


class SponsorConfirmsItself(Refusal):
    """A prospect asks, as a user, for what it ordered itself. Details: name, need."""

    phrase = "refusal-sponsor-confirms-itself"


def refuse_the_sponsor(
    prospect: Prospect, need: Need, desk: Desk, *, field: str | None = None
) -> None:
    """Raises SponsorConfirmsItself: the prospect, or one of its contacts, ordered this need.

    To be called before a request of a user (`Origin.USER`) is kept.
    """
    ordered = desk.work.mandates.of_need(need.id)
    if not ordered:
        return
    people = [contact.name.value for contact in desk.work.contacts.of_prospect(prospect.id)]
    names = [prospect.name, *people]
    if any(is_the_sponsor(one.mandate.sponsor.value, names) for one in ordered):
        raise SponsorConfirmsItself(name=prospect.name, need=need.words, field=field)

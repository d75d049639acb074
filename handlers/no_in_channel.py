"""That we said no, as the team's channel reads it: a result; and that it does not stand any more."""

from chat.cards import Card, Text, card
from chat.port import Post, Say, Update
from domain.obstacles import DeclineReason
from domain.people import Person, Place
from domain.prospects import Prospect
from domain.stages import Stage
from domain.timeline import Entry
from domain.wording import Detail, Phrase, say
from handlers.desk import Desk

DECLINED = "declined"
DECLINE = "decline"
LATEST = 50
"""Entries of the timeline that are looked at."""


def subject(prospect: Prospect) -> str:
    return f"{DECLINED}:{prospect.id}"


def reason_named(reason: DeclineReason) -> Phrase:
    return Phrase(f"decline-{reason}")


def announced(prospect: Prospect, reason: DeclineReason, channel: Place, desk: Desk) -> Post:
    """To the team's channel: the organisation and the reason, nothing about a person."""
    shown = as_a_result(prospect, reason, desk.by, desk)
    return Post(to=channel, card=shown, kind=DECLINED, subject=subject(prospect))


def as_a_result(prospect: Prospect, reason: DeclineReason, by: Person, desk: Desk) -> Card:
    figures = desk.work.segments.figures_of_product(prospect.product)
    words = say(
        "decline-post",
        name=prospect.name,
        reference=prospect.reference,
        reason=reason_named(reason),
        person=by,
        count=figures.get(Stage.DECLINED.value, 0),
    )
    return card(Text(words))


def taken_back(prospect: Prospect, channel: str, desk: Desk) -> list[Say]:
    """The channel reads that the refusal does not stand any more; `channel` is "" where it read none."""
    details: dict[str, Detail] = {"name": prospect.name, "reference": prospect.reference}
    words = Phrase("decline-post-taken-back", details | {"person": desk.by})
    return updated(prospect, channel, card(Text(words)))


def taken_back_in_channel(was: Prospect, now: Prospect, desk: Desk) -> list[Say]:
    """The same for somebody we had said no to, and who is not declined any more."""
    if was.stage is not Stage.DECLINED or now.stage is Stage.DECLINED:
        return []
    refusal = last_refusal(now, desk)
    return [] if refusal is None else taken_back(now, channel_of(refusal), desk)


def stands_again_in_channel(was: Prospect, now: Prospect, desk: Desk) -> list[Say]:
    """What took a refusal back was undone: the channel reads the refusal as before."""
    if was.stage is Stage.DECLINED or now.stage is not Stage.DECLINED:
        return []
    refusal, reason = last_refusal(now, desk), now.decline_reason
    if refusal is None or reason is None:
        return []
    return updated(now, channel_of(refusal), as_a_result(now, reason, refusal.by, desk))


def last_refusal(prospect: Prospect, desk: Desk) -> Entry | None:
    """The decision, as the timeline has it, not undone."""
    for entry in desk.work.entries.of_prospect(prospect.id, at_most=LATEST):
        if entry.what == DECLINE and entry.undone_at is None and entry.child:
            return entry
    return None


def channel_of(refusal: Entry) -> str:
    """Where it was told, "" where it was told nowhere; its child is "declined:12,C0TEAM"."""
    return (refusal.child or "").partition(",")[2]


def updated(prospect: Prospect, channel: str, shown: Card) -> list[Say]:
    if not channel:
        return []
    return [Update(to=Place(channel), subject=subject(prospect), card=shown, kind=DECLINED)]

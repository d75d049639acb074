"""We say no to a prospect: decided, dated, signed, told as a result, and it can be taken back."""

from dataclasses import dataclass, replace
from datetime import datetime

from chat.cards import Buttons, Card, Text, card
from chat.port import Post, Reply, Say, Update
from domain.notes import NoteKind
from domain.obstacles import DeclineReason, Obstacle
from domain.people import Place
from domain.prospects import Prospect
from domain.refusals import Refusal
from domain.stage_moves import moved_to
from domain.stages import Stage
from domain.wording import Detail, Phrase, say
from handlers.chosen import open_one
from handlers.decline_letters import letters
from handlers.desk import Desk
from handlers.digest_lines import happened
from handlers.naming import LONGEST_NOTE, TooLong
from handlers.prospect_card import acts
from handlers.record import Recorded, record

DECLINED = "declined"
DECLINE = "decline"
LATEST = 50
"""Entries of the timeline that are looked at."""


class IsAUser(Refusal):
    """Nobody says no to somebody who uses the product already. Details: name, reference."""

    phrase = "refusal-decline-a-user"


class IsSatisfied(Refusal):
    """Nor to somebody it has served. Details: name, reference."""

    phrase = "refusal-decline-a-satisfied-one"


@dataclass(frozen=True, slots=True, kw_only=True)
class No:
    """Why, since when, in whose words; `obstacles` are what held them back besides."""

    reason: DeclineReason
    at: datetime
    note: str = ""
    obstacles: frozenset[Obstacle] = frozenset()


def say_no(prospect: Prospect, no: No, desk: Desk) -> list[Say]:
    """Close it as declined. Raises IsAUser, IsSatisfied, IsClosed, ProductIsClosed, TooLong."""
    may_be_declined(prospect, desk)
    channel = desk.product_with(prospect.product).channel
    child = f"{DECLINED}:{kept_note(no, prospect, desk)},{'' if channel is None else channel.id}"
    moved = moved_to(prospect, Stage.DECLINED, at=no.at, reason=no.reason)
    moved = replace(moved, obstacles=prospect.obstacles | no.obstacles)
    recorded = record(moved, desk, was=prospect, what=DECLINE, child=child)
    says: list[Say] = [Reply(card=told(recorded, prospect, no, desk))]
    if channel is not None:
        says.append(announced(recorded.prospect, no, channel, desk))
    return [*says, *happened(recorded, desk, did="closed")]


def may_be_declined(prospect: Prospect, desk: Desk) -> None:
    """Raise IsClosed, ProductIsClosed, IsAUser or IsSatisfied."""
    open_one(prospect, desk)
    if prospect.stage is Stage.USER:
        raise IsAUser(name=prospect.name, reference=prospect.reference)
    if prospect.satisfied_at is not None:
        raise IsSatisfied(name=prospect.name, reference=prospect.reference)


def kept_note(no: No, prospect: Prospect, desk: Desk) -> str:
    """The id of the note that goes with it, or "". Raises TooLong."""
    words = no.note.strip()
    if len(words) > LONGEST_NOTE:
        raise TooLong(what=say("what-note"), length=len(words), most=LONGEST_NOTE, field="note")
    if not words:
        return ""
    written = desk.work.notes.add(
        prospect=prospect.id, kind=NoteKind.NOTE, by=desk.by, at=desk.now, text=words
    )
    return str(written.id)


def told(recorded: Recorded, was: Prospect, no: No, desk: Desk) -> Card:
    """What was decided, what it avoids, and the words to tell them."""
    now = recorded.prospect
    day = no.at.astimezone(desk.product_with(now.product).zone).date()
    decided = say(
        "decline-noted",
        name=now.name,
        reference=now.reference,
        reason=reason_named(no.reason),
        day=day,
        person=desk.by,
    )
    return card(
        Text(decided),
        Text(avoided(was)) if was.requests_alone else None,
        *letters(now, no.reason, desk),
        Buttons(acts(now, recorded.entry)),
    )


def avoided(prospect: Prospect) -> Phrase:
    """What only they ask for leaves the ranking of needs."""
    return say("decline-avoids", count=prospect.requests_alone)


def reason_named(reason: DeclineReason) -> Phrase:
    return Phrase(f"decline-{reason}")


def announced(prospect: Prospect, no: No, channel: Place, desk: Desk) -> Post:
    """To the team's channel, as a result: the organisation and the reason, nothing about a person."""
    figures = desk.work.segments.figures_of_product(prospect.product)
    words = say(
        "decline-post",
        name=prospect.name,
        reference=prospect.reference,
        reason=reason_named(no.reason),
        person=desk.by,
        count=figures.get(Stage.DECLINED.value, 0),
    )
    return Post(to=channel, card=card(Text(words)), kind=DECLINED, subject=subject(prospect))


def subject(prospect: Prospect) -> str:
    return f"{DECLINED}:{prospect.id}"


def taken_back(prospect: Prospect, channel: str, desk: Desk) -> list[Say]:
    """The channel reads that the refusal does not stand any more; `channel` is "" where it read none."""
    if not channel:
        return []
    details: dict[str, Detail] = {"name": prospect.name, "reference": prospect.reference}
    words = Phrase("decline-post-taken-back", details | {"person": desk.by})
    shown = card(Text(words))
    return [Update(to=Place(channel), subject=subject(prospect), card=shown, kind=DECLINED)]


def undone(ids: str, prospect: Prospect, desk: Desk) -> list[Say]:
    """What came with a refusal that is undone: its note, its line in the channel ("12,C0TEAM")."""
    note, _, channel = ids.partition(",")
    if note:
        desk.work.notes.remove(int(note), at=desk.now)
    return taken_back(prospect, channel, desk)


def taken_back_in_channel(prospect: Prospect, desk: Desk) -> list[Say]:
    """The same in the channel for somebody we had said no to, and who is open again."""
    if prospect.stage is not Stage.DECLINED:
        return []
    for entry in desk.work.entries.of_prospect(prospect.id, at_most=LATEST):
        if entry.what == DECLINE and entry.undone_at is None and entry.child:
            return taken_back(prospect, entry.child.partition(",")[2], desk)
    return []

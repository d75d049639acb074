"""We say no to a prospect: decided, dated, signed, told as a result, and it can be taken back."""

from dataclasses import dataclass, replace
from datetime import datetime

from chat.cards import Buttons, Card, Text, card
from chat.port import Reply, Say
from domain.notes import NoteKind
from domain.obstacles import DeclineReason, Obstacle
from domain.prospects import Prospect
from domain.refusals import Refusal
from domain.stage_moves import moved_to
from domain.stages import Stage
from domain.wording import Phrase, say
from handlers.chosen import open_one
from handlers.decline_letters import letters
from handlers.desk import Desk
from handlers.digest_lines import happened
from handlers.naming import LONGEST_NOTE, TooLong
from handlers.no_in_channel import DECLINE, DECLINED, announced, reason_named, taken_back
from handlers.prospect_card import acts
from handlers.record import Recorded, record


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
        says.append(announced(recorded.prospect, no.reason, channel, desk))
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


def undone(ids: str, prospect: Prospect, desk: Desk) -> list[Say]:
    """What came with a refusal that is undone: its note, its line in the channel ("12,C0TEAM")."""
    note, _, channel = ids.partition(",")
    if note:
        desk.work.notes.remove(int(note), at=desk.now)
    return taken_back(prospect, channel, desk)

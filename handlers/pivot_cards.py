"""What is said of a pivot: before it is decided, when it is, in the channel, and when it is undone."""

from typing import Final

from chat.cards import Button, Buttons, Card, Note, Text, card
from domain.people import Private
from domain.pivots import Pivot
from domain.products import Segment
from domain.wording import Detail, Phrase, say
from handlers.desk import Desk
from handlers.pivot_words import evidence_told, left, taken_up
from handlers.segment_names import open_button
from handlers.segment_words import opposite_traits

CONFIRM: Final = "pivot-confirm"
UNDO: Final = "pivot-undo"


def asked_card(pivot: Pivot, count: int, desk: Desk) -> Card:
    """One question, with how many it would set aside."""
    told = told_of(pivot, desk) | {"count": count, "until": pivot.park_until}
    confirm = Button(
        action=CONFIRM, label=say("pivot-confirm"), value=str(pivot.id), style="primary"
    )
    return card(
        Text(Phrase("pivot-asked", told)), Note(say("pivot-asked-note")), Buttons((confirm,))
    )


def told_of(pivot: Pivot, desk: Desk) -> dict[str, Detail]:
    return {"from": left(pivot, desk), "to": taken_up(pivot, desk)}


def decided_card(pivot: Pivot, to: Segment, desk: Desk, *, rest: int) -> Card:
    """For whoever decided it, with its reason and the way back."""
    told = told_of(pivot, desk)
    parked: dict[str, Detail] = {"parked": pivot.parked, "until": pivot.park_until}
    traits = opposite_traits(pivot.evidence.obstacles)
    return card(
        Text(Phrase("pivot-decided", told)),
        Text(say("pivot-why", why=Private(pivot.why))),
        Text(say("pivot-on", evidence=evidence_told(pivot.evidence))),
        Note(say("segment-opposites", traits=traits)) if traits else None,
        Text(
            Phrase("pivot-parked", parked | {"state": Phrase(f"segment-state-{pivot.state_after}")})
        ),
        follow(rest),
        Buttons(
            (
                open_button(to, say("compare-open", name=to.name)),
                Button(action="run", label=say("button-stats"), value="stats"),
                Button(action=UNDO, label=say("button-undo"), value=str(pivot.id)),
            )
        ),
    )


def channel_card(pivot: Pivot, desk: Desk) -> Card:
    """Segments and figures; what was typed as its reason stays with whoever reads the segment."""
    told = told_of(pivot, desk) | {
        "by": pivot.by,
        "evidence": evidence_told(pivot.evidence),
        "until": pivot.park_until,
        "parked": pivot.parked,
    }
    return card(Text(Phrase("pivot-in-channel", told)))


def withdrawn_card(pivot: Pivot, desk: Desk) -> Card:
    return card(Text(Phrase("pivot-withdrawn", told_of(pivot, desk) | {"by": desk.by})))


def follow(rest: int) -> Note | None:
    """They are too many for one transaction: the others are seen to at once, some at a time."""
    return Note(say("pivot-follow", count=rest)) if rest > 0 else None


def undone_card(pivot: Pivot, back: int, desk: Desk, *, rest: int) -> Card:
    told = told_of(pivot, desk) | {"back": back, "parked": pivot.parked}
    key = "pivot-undone-begun" if pivot.begun_to else "pivot-undone"
    leaves = desk.work.segments.get(pivot.leaves)
    return card(Text(Phrase(key, told)), follow(rest), Buttons((open_button(leaves),)))


def already_card() -> Card:
    return card(Text(say("undo-already")))


def nothing_card() -> Card:
    return card(Text(say("pivot-nothing-to-confirm")))

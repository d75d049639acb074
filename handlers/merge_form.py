"""Two prospects side by side: which reference stays, and whose value counts where they differ."""

import json
from collections.abc import Iterable, Sequence
from typing import Final

from chat.cards import Option
from chat.forms import Choose, Form, Item, Remark
from domain.people import Private
from domain.prospect_merging import Part, to_choose
from domain.prospects import Prospect
from domain.wording import Phrase, quoted, say
from handlers.audiences import reached
from handlers.chosen import as_option
from handlers.desk import Desk
from handlers.prospect_card import dated, next_action, owner

PAIR: Final = "merge"
CHOICES: Final = "merge-how"
KEEP: Final = "keep"
LABELS: Final = {
    Part.NAME: "field-organisation",
    Part.SEGMENT: "field-segment",
    Part.STAGE: "card-stage",
    Part.OWNER: "field-owner",
    Part.NEXT_ACTION: "card-next-action",
    Part.PARKED: "card-parked",
    Part.SOURCE: "field-source",
    Part.TYPE: "field-type",
    Part.AUDIENCE: "card-audience",
    Part.SCREENING: "field-screening",
}


def pair_form(one: Prospect | None) -> Form:
    """Which two."""
    return Form(
        name=PAIR,
        title=say("merge-title"),
        submit=say("merge-compare"),
        items=(
            Choose(
                name="one",
                label=say("merge-one"),
                lookup="prospect",
                chosen=None if one is None else as_option(one),
            ),
            Choose(
                name="other",
                label=say("merge-other"),
                hint=say("merge-other-hint"),
                lookup="prospect",
            ),
        ),
    )


def choices_form(
    one: Prospect,
    other: Prospect,
    desk: Desk,
    *,
    objected: bool,
    chosen: dict[str, str] | None = None,
    changed: bool = False,
) -> Form:
    """`chosen` has what was chosen before it turned out that one of them had `changed`."""
    picked = chosen or {}
    return Form(
        name=CHOICES,
        title=say("merge-title"),
        submit=say("merge-submit"),
        about=json.dumps({"of": seen(one, other)}),
        items=(
            *((Remark(say("merge-changed")),) if changed else ()),
            *(Remark(beside(side, desk)) for side in (one, other)),
            Remark(say("merge-moves")),
            which_stays(one, other, picked.get(KEEP, one.reference)),
            *(
                choice(part, (one, other), desk, value=picked.get(part.value, one.reference))
                for part in to_choose(one, other, objected=objected)
            ),
        ),
    )


def seen(*several: Prospect) -> list[list[str | int]]:
    """What a form showed, by which a change of it is noticed."""
    return [[one.reference, one.version] for one in several]


def which_stays(one: Prospect, other: Prospect, value: str) -> Item:
    return Choose(
        name=KEEP,
        label=say("merge-keep"),
        hint=say("merge-keep-hint"),
        options=tuple(
            Option(
                value=side.reference,
                label=say("merge-option", reference=side.reference, value=quoted(side.name)),
            )
            for side in (one, other)
        ),
        value=value,
    )


def choice(part: Part, sides: Sequence[Prospect], desk: Desk, *, value: str) -> Item:
    return Choose(
        name=part.value,
        label=Phrase(LABELS[part]),
        options=tuple(option(part, side, desk) for side in sides),
        value=value,
    )


def option(part: Part, side: Prospect, desk: Desk) -> Option:
    label = say("merge-option", reference=side.reference, value=shown(part, side, desk))
    return Option(value=side.reference, label=label)


def beside(side: Prospect, desk: Desk) -> Phrase:
    """What goes along, in figures."""
    return say(
        "merge-side",
        name=side.name,
        reference=side.reference,
        stage=Phrase(f"stage-{side.stage}"),
        calls=side.calls,
        meetings=side.meetings_held,
        contacts=len(desk.work.contacts.of_prospect(side.id)),
        needs=side.requests,
    )


def shown(part: Part, side: Prospect, desk: Desk) -> Phrase:
    match part:
        case Part.SEGMENT:
            return quoted(desk.work.segments.get(side.segment).name)
        case Part.STAGE:
            return stage(side)
        case Part.OWNER:
            return owner(side)
        case Part.NEXT_ACTION if side.next_action_on is not None:
            return next_action(side)
        case Part.PARKED if side.parked_until is not None:
            return dated(side.parked_until, side.park_reason)
        case Part.TYPE:
            return Phrase(f"reach-{side.reach}")
        case Part.AUDIENCE if (whom := reached(side)) is not None:
            return whom
        case Part.SCREENING:
            return Phrase(f"screening-{side.screening}")
        case _:
            return words(part, side)


def stage(side: Prospect) -> Phrase:
    named = Phrase(f"stage-{side.stage}")
    if side.decline_reason is None:
        return named
    return say("entry-said-no", stages=named, reason=Phrase(f"decline-{side.decline_reason}"))


def words(part: Part, side: Prospect) -> Phrase:
    if part is Part.NAME:
        return quoted(side.name)
    written = {Part.NEXT_ACTION: side.next_action, Part.SOURCE: side.source}
    return quoted(Private(written.get(part, side.audience)))


def of_other(values: dict[str, str], kept: Prospect) -> Iterable[Part]:
    """The parts of which the other one's value was chosen."""
    for part in Part:
        chosen = values.get(part.value)
        if chosen is not None and chosen != kept.reference:
            yield part

"""The buttons of the card of a call, and what they carry."""

from collections.abc import Iterator
from dataclasses import dataclass

from chat.cards import Button, Buttons, Confirm, Part, Text
from domain.outcomes import Outcome
from domain.products import Segment
from domain.prospects import Prospect, Screening
from domain.refusals import StaleButton
from domain.wording import Phrase, say
from handlers.chosen import referred
from handlers.desk import Desk
from handlers.pressed import number
from handlers.prospect_card import button

OUTCOME = "queue-call"
SKIP = "queue-skip"
STOP = "queue-stop"
SCREENED = "queue-screened"
NEXT = "queue-next"
TOLD_IN_A_FORM = frozenset(
    {
        Outcome.CALL_BACK,
        Outcome.INTERESTED,
        Outcome.MEETING,
        Outcome.REFERRED,
        Outcome.LATER,
    }
)
"""They need a day, or what comes next; the others are told by the button alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """What a button of the card says: of whom, after how many calls, in which segment to go on."""

    prospect: Prospect
    calls: int
    segment: Segment | None

    @property
    def is_told_already(self) -> bool:
        """Somebody noted a call there since the card was shown, or the button was pressed twice."""
        return self.prospect.calls != self.calls


def carrying(prospect: Prospect, segment: Segment | None) -> str:
    return f"{prospect.reference}:{prospect.calls}:{'' if segment is None else segment.id}"


def carried(value: str, desk: Desk) -> Carried:
    """Raises StaleButton, NoSuchProspect."""
    reference, _, rest = value.partition(":")
    calls, _, segment = rest.partition(":")
    prospect = referred(reference, desk)
    return Carried(
        prospect=prospect, calls=number(calls), segment=segment_of(segment, prospect.product, desk)
    )


def segment_of(carried: str, product: int, desk: Desk) -> Segment | None:
    """None for none; one that is gone is a stale button."""
    if not carried:
        return None
    wanted = number(carried)
    for one in desk.work.segments.of_product(product):
        if one.id == wanted:
            return one
    raise StaleButton


def outcomes(prospect: Prospect, segment: Segment | None) -> Iterator[Part]:
    """The thirteen, those that reached nobody first."""
    told = carrying(prospect, segment)
    for reached, heading in ((False, say("queue-not-reached")), (True, say("queue-reached"))):
        yield Text(heading)
        yield Buttons(
            tuple(outcome(one, told, prospect) for one in Outcome if one.reached is reached)
        )


def outcome(one: Outcome, told: str, prospect: Prospect) -> Button:
    label = Phrase(f"outcome-{one}")
    return Button(
        action=OUTCOME,
        label=label,
        value=f"{one}:{told}",
        style="primary" if one is Outcome.INTERESTED else "plain",
        confirm=never_again(prospect) if one is Outcome.DO_NOT_CONTACT else None,
        spoken=say("button-about", act=label, reference=prospect.reference),
    )


def never_again(prospect: Prospect) -> Confirm:
    """It closes them for good: not by a slip of the finger."""
    return Confirm(
        title=say("queue-never-again"),
        text=say("queue-never-again-text", name=prospect.name),
        yes=say("queue-never-again-yes"),
        no=say("queue-never-again-no"),
    )


def set_down_or_stop(prospect: Prospect, segment: Segment | None) -> tuple[Button, ...]:
    told = carrying(prospect, segment)
    return (
        Button(action=SKIP, label=say("queue-button-skip"), value=told),
        button("show", prospect, say("button-open")),
        Button(action=STOP, label=say("queue-button-stop"), value=told),
    )


def screened(prospect: Prospect, segment: Segment | None) -> tuple[Button, ...]:
    return tuple(
        Button(
            action=SCREENED,
            label=Phrase(f"screening-{answer}"),
            value=f"{prospect.reference}:{answer}:{'' if segment is None else segment.id}",
        )
        for answer in (Screening.YES, Screening.NO)
    )


def next_one(segment: Segment | None, product: int, label: Phrase) -> Button:
    carries = f"{product}:{'' if segment is None else segment.id}"
    return Button(action=NEXT, label=label, value=carries, style="primary")

"""A prospect on one card: what was done, where it stands, what can be done next."""

from collections.abc import Iterable, Sequence
from datetime import date

from chat.cards import Button, Buttons, Card, Fields, Menu, Option, Part, Style, Text, card
from chat.port import Reply
from domain.people import Private
from domain.products import Segment
from domain.prospects import Contact, Prospect
from domain.stages import Stage
from domain.wording import Phrase, quoted, say
from handlers.audiences import reached
from handlers.contractor_facts import contractor_parts
from handlers.desk import Desk
from handlers.record import Recorded
from handlers.screening import screening_pair

Pair = tuple[Phrase, Phrase]
Controls = tuple[Button | Menu, ...]


def confirmed(
    recorded: Recorded,
    desk: Desk,
    says: Phrase,
    asks: Phrase | None = None,
    *,
    answers: Controls = (),
    replaces: bool = False,
) -> Reply:
    """What was done, told to the one who did it, with the means of undoing it.

    `asks` is a question that follows, with its `answers`; without them, what comes next is meant.
    """
    shown = prospect_card(
        recorded.prospect, desk, says=says, entry=recorded.entry, asks=asks, answers=answers
    )
    return Reply(card=shown, replaces=replaces)


def prospect_card(
    prospect: Prospect,
    desk: Desk,
    *,
    says: Phrase | None = None,
    entry: int | None = None,
    asks: Phrase | None = None,
    answers: Controls = (),
    segment: Segment | None = None,
    contacts: Sequence[Contact] | None = None,
) -> Card:
    """The record card. With an `entry`, that entry can be undone from here.

    Its `segment` and its `contacts` are asked for when the caller has not got them in hand.
    """
    if contacts is None:
        contacts = desk.work.contacts.of_prospect(prospect.id)
    return card(
        None if says is None else Text(says),
        title(prospect),
        Fields(
            (
                *standing(prospect, desk, segment),
                (say("card-score"), points(prospect)),
                *people_there(contacts),
            )
        ),
        *contractor_parts(prospect, desk),
        *question(prospect, asks, answers),
        Buttons(acts(prospect, entry)),
    )


def title(prospect: Prospect) -> Text:
    return Text(say("card-title", name=prospect.name, reference=prospect.reference))


def standing(prospect: Prospect, desk: Desk, segment: Segment | None = None) -> tuple[Pair, ...]:
    """Where it stands: the pairs that say something."""
    product = desk.product_with(prospect.product)
    today = desk.now.astimezone(product.zone).date()
    segment = segment or desk.work.segments.get(prospect.segment)
    pairs: list[Pair] = [
        (say("card-stage"), Phrase(f"stage-{prospect.stage}")),
        (say("card-segment"), quoted(segment.name)),
        (say("card-owner"), owner(prospect)),
    ]
    if prospect.next_action_on is not None:
        pairs.append((say("card-next-action"), next_action(prospect)))
    if prospect.parked_until is not None and prospect.parked_on(today):
        until = dated(prospect.parked_until, prospect.park_reason, of=prospect.id)
        pairs.append((say("card-parked"), until))
    if prospect.last_contact_at is not None:
        day = prospect.last_contact_at.astimezone(product.zone).date()
        pairs.append((say("card-last-contact"), say("card-day", day=day)))
    if (whom := reached(prospect)) is not None:
        pairs.append((say("card-audience"), whom))
    if prospect.satisfied_at is not None:
        day = prospect.satisfied_at.astimezone(product.zone).date()
        pairs.append((say("card-satisfied"), say("card-day", day=day)))
    return (*pairs, *screening_pair(prospect, product.portrait))


def points(prospect: Prospect) -> Phrase:
    return say("card-points", score=prospect.score or 0, cell=prospect.cell or "")


def owner(prospect: Prospect) -> Phrase:
    if prospect.owner is None:
        return say("card-nobody")
    return say("card-person", person=prospect.owner)


def next_action(prospect: Prospect) -> Phrase:
    assert prospect.next_action_on is not None
    return dated(prospect.next_action_on, prospect.next_action, of=prospect.id)


def dated(day: date, words: str, *, of: int | None = None) -> Phrase:
    """A day, and what somebody wrote for it, perhaps of this prospect; it may name a person."""
    if not words:
        return say("card-day", day=day)
    return say("card-action", day=day, action=Private(words, of))


def people_there(contacts: Iterable[Contact]) -> tuple[Pair, ...]:
    return tuple((say("card-contact"), contact_line(contact)) for contact in contacts)


def contact_line(contact: Contact) -> Phrase:
    known = (contact.name, contact.role, contact.email, contact.phone)
    there = " · ".join(detail.value for detail in known if detail.value)
    line = quoted(Private(there, contact.prospect))
    return line if contact.wrong_since is None else say("card-contact-wrong", contact=line)


def question(prospect: Prospect, asks: Phrase | None, answers: Controls) -> tuple[Part, ...]:
    """What the bot asks after something was recorded, and the buttons that answer."""
    if asks is None:
        return ()
    usual = (
        button("next-action", prospect, say("button-set-next-action"), style="primary"),
        button("meet", prospect, say("button-meet")),
    )
    return (Text(asks), Buttons(answers or usual))


def acts(
    prospect: Prospect, entry: int | None = None, *, is_open_already: bool = False
) -> Controls:
    """What can be done from a card, the most useful first, the rest behind three dots."""
    undo = (
        ()
        if entry is None
        else (Button(action="undo", label=say("button-undo"), value=str(entry)),)
    )
    edit = button("edit", prospect, say("button-edit"))
    show = button("show", prospect, say("button-open"))
    here = (edit,) if is_open_already else (edit, show)
    if not prospect.is_open:
        return (*undo, *here, button("reopen", prospect, say("button-reopen")))
    call = button("call", prospect, say("button-call"))
    return (*undo, *here, call, *happy(prospect), more(prospect))


def happy(prospect: Prospect) -> tuple[Button, ...]:
    """Whether the product does them a service, asked of users until one of them said so."""
    if prospect.stage is not Stage.USER or prospect.satisfied_at is not None:
        return ()
    line = f"satisfied {prospect.reference}"
    return (Button(action="run", label=say("button-satisfied"), value=line),)


def more(prospect: Prospect) -> Menu:
    """The acts that are one choice further; each types the command line it stands for."""
    verbs = {
        "meet": say("button-meet"),
        "score": say("button-score"),
        "next-action": say("button-set-next-action"),
        "stage": say("button-stage"),
        "park": say("button-park"),
        "introduce": say("button-introduce"),
        "ask-around": say("button-ask-around"),
        "merge": say("button-merge"),
    }
    return Menu(
        action="run",
        label=say("button-more"),
        more=True,
        options=tuple(
            Option(value=f"{verb} {prospect.reference}", label=label)
            for verb, label in verbs.items()
        ),
    )


def button(action: str, prospect: Prospect, label: Phrase, *, style: Style = "plain") -> Button:
    """A button about one prospect; a screen reader says which."""
    spoken = say("button-about", act=label, reference=prospect.reference)
    return Button(action=action, label=label, value=prospect.reference, style=style, spoken=spoken)

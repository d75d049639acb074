"""The form in which somebody's needs are written down."""

from collections.abc import Sequence

from chat.cards import Option
from chat.forms import Choose, Form, Item, Paragraph, Scale
from chat.port import Say, Submitted
from domain.meetings import Meeting
from domain.need_grammar import Wanted, once_each
from domain.needs import Need, Origin
from domain.prospects import Prospect
from domain.refusals import Refusal
from domain.wording import Phrase, say
from handlers.access import OF_MEMBERS
from handlers.chosen import open_one, referred, who_field
from handlers.desk import Desk
from handlers.form_values import text
from handlers.need_asked import Asking
from handlers.need_meetings import begun, latest
from handlers.need_told import ask
from handlers.need_words import NEED, as_option, need_carried
from handlers.pressed import number

LATEST, NO_MEETING = "latest", "none"
MOST_MEETINGS = 20
LONGEST_LIST = 3_000


class WhatIsNeeded(Refusal):
    """The form names no need."""

    phrase = "refusal-what-is-needed"


class WhoAsks(Refusal):
    """A user's need goes with a prospect: only a sponsor's or the team's may do without."""

    phrase = "refusal-who-asks"


class NotTheirMeeting(Refusal):
    """The meeting chosen was with somebody else. Details: name."""

    phrase = "refusal-not-their-meeting"


def need_form(
    prospect: Prospect | None,
    desk: Desk,
    *,
    need: Need | None = None,
    words: str = "",
    is_must: bool = False,
    origin: Origin = Origin.USER,
) -> Form:
    return Form(
        name=NEED,
        title=say("need-form-title"),
        submit=say("form-save"),
        items=(
            who_asked(prospect),
            Choose(
                name="need",
                label=say("need-field-need"),
                hint=say("need-hint-need"),
                lookup=NEED,
                chosen=None if need is None else as_option(need),
                optional=True,
            ),
            Paragraph(
                name="words",
                label=say("need-field-words"),
                hint=say("need-hint-words"),
                value=words,
                at_most=LONGEST_LIST,
                optional=True,
            ),
            *how(prospect, desk, is_must=is_must, origin=origin),
        ),
    )


def who_asked(prospect: Prospect | None) -> Choose:
    found = who_field(prospect)
    return Choose(
        name=found.name,
        label=say("need-field-who"),
        hint=say("need-hint-who"),
        lookup=found.lookup,
        chosen=found.chosen,
        optional=True,
    )


def how(
    prospect: Prospect | None, desk: Desk, *, is_must: bool, origin: Origin
) -> tuple[Item, ...]:
    """As a must or not, from whom, at which meeting."""
    return (
        Scale(
            name="priority",
            label=say("need-field-priority"),
            options=(
                Option(value="must", label=say("priority-must")),
                Option(value="nice", label=say("priority-nice")),
            ),
            value="must" if is_must else "nice",
        ),
        Choose(
            name="origin",
            label=say("need-field-origin"),
            options=tuple(Option(value=one.value, label=Phrase(f"origin-{one}")) for one in Origin),
            value=origin.value,
        ),
        meeting_field(prospect, desk),
    )


def meeting_field(prospect: Prospect | None, desk: Desk) -> Choose:
    meetings: Sequence[Meeting] = () if prospect is None else begun(prospect, desk)
    at = None if prospect is None else latest(prospect, desk)
    usual = LATEST if prospect is None else NO_MEETING
    return Choose(
        name="meeting",
        label=say("need-field-meeting"),
        options=(
            *(
                Option(value=str(one.id), label=say("need-meeting", at=one.starts_at))
                for one in reversed(meetings[-MOST_MEETINGS:])
            ),
            Option(value=LATEST, label=say("need-meeting-latest")),
            Option(value=NO_MEETING, label=say("need-meeting-none")),
        ),
        value=usual if at is None else str(at.id),
    )


def submitted(form: Submitted, desk: Desk) -> list[Say]:
    values = form.values
    origin = Origin(text(values, "origin") or Origin.USER)
    is_must = text(values, "priority") == "must"
    chosen = text(values, "need")
    known = [need_carried(chosen, desk).words] if chosen else []
    lines = [line for line in text(values, "words").splitlines() if line.strip()]
    needs = once_each(Wanted(words=words, is_must=is_must) for words in [*known, *lines])
    if not needs:
        raise WhatIsNeeded(field="words")
    prospect = asker(form, origin, desk)
    asking = Asking(
        product=desk.open_product(None if prospect is None else prospect.product),
        prospect=prospect,
        needs=needs,
        origin=origin,
        meeting=meeting_chosen(text(values, "meeting"), prospect, desk),
        field="words" if lines else "need",
    )
    return ask(asking, desk)


def asker(form: Submitted, origin: Origin, desk: Desk) -> Prospect | None:
    if who := form.values.get("who"):
        return open_one(referred(who, desk), desk, field="who")
    if origin is Origin.USER:
        raise WhoAsks(field="who")
    return None


def meeting_chosen(chosen: str, prospect: Prospect | None, desk: Desk) -> int | None:
    if prospect is None or chosen == NO_MEETING:
        return None
    if not chosen or chosen == LATEST:
        found = latest(prospect, desk)
        return None if found is None else found.id
    if number(chosen) not in {meeting.id for meeting in begun(prospect, desk)}:
        raise NotTheirMeeting(name=prospect.name, field="meeting")
    return number(chosen)


ACCESS = OF_MEMBERS
FORMS = {NEED: submitted}

"""/prospect show WHO: all that is known of a prospect, on one card."""

from collections.abc import Iterator, Sequence

from chat.cards import Button, Buttons, Card, Fields, Note, Part, Row, Rows, Text, card
from chat.forms import Form
from chat.port import Open, Press, Reply, Say, Submitted
from domain.calls import Call
from domain.command_line import CommandLine
from domain.meetings import Meeting, MeetingState
from domain.positional import reference
from domain.prospects import Contact, Prospect
from domain.stage_moves import uses_it
from domain.wording import Phrase, quoted, say
from handlers.access import OF_MEMBERS
from handlers.chosen import referred, who_field
from handlers.contractor_facts import contractor_parts
from handlers.desk import Desk
from handlers.introducers import introduced_by, introducers
from handlers.keys import only
from handlers.needs_of_prospect import needs_of
from handlers.prospect_card import Pair, acts, button, contact_line, standing, title
from handlers.score_words import confidence, interval, sum_of
from handlers.scored import scored
from handlers.timeline_words import row as timeline_row
from handlers.who import who

SHOW = "show"
MOST_ENTRIES = 10
MOST_CALLS = 5
MOST_NOTES = 3


def show(line: CommandLine, desk: Desk) -> list[Say]:
    only(line)
    if line.is_empty:
        return [Open(form=show_form())]
    prospect, _ = who(line.positional, desk, line=line.text)
    return shown(prospect, desk, typed=line.positional[0].text)


def show_form() -> Form:
    return Form(
        name=SHOW, title=say("show-title"), submit=say("button-open"), items=(who_field(None),)
    )


def press(press: Press, desk: Desk) -> list[Say]:
    return shown(referred(press.value, desk), desk, typed=press.value)


def submit(sent: Submitted, desk: Desk) -> list[Say]:
    return shown(referred(sent.values.get("who"), desk), desk)


def shown(prospect: Prospect, desk: Desk, *, typed: str = "") -> list[Say]:
    """`typed` may be the reference of one that is part of it now, and it is said so."""
    return [Reply(card=full_card(prospect, desk, leads_here(typed, prospect, desk)))]


def leads_here(typed: str, prospect: Prospect, desk: Desk) -> Text | None:
    number = reference(typed)
    if number is None or number == prospect.number:
        return None
    merge = desk.work.merging.of_number(number)
    if merge is None or merge.kept != prospect.id:
        return None
    gone = f"P-{number}"
    return Text(
        say("merge-leads-here", gone=gone, name=prospect.name, reference=prospect.reference)
    )


def full_card(prospect: Prospect, desk: Desk, says: Text | None = None) -> Card:
    calls = desk.work.calls.of_prospect(prospect.id)
    contractor = contractor_parts(prospect, desk)
    return card(
        says,
        title(prospect),
        Fields((*standing(prospect, desk), *more(prospect), *introduced(prospect, desk))),
        *people(prospect, desk),
        Text(score_line(prospect, desk)),
        *contractor,
        Buttons(
            (*acts(prospect, is_open_already=True), why(prospect), *refusal(prospect, contractor))
        ),
        *needs_of(prospect, desk),
        *meetings(prospect, desk),
        *conversations(calls),
        *notes(prospect, desk),
        *timeline(prospect, calls, desk),
    )


def more(prospect: Prospect) -> Iterator[Pair]:
    """What the short card leaves out."""
    yield say("field-type"), Phrase(f"reach-{prospect.reach}")
    if prospect.calls:
        told = say("card-calls-value", calls=prospect.calls, connected=prospect.connected_calls)
        yield say("card-calls"), told
    if prospect.source:
        yield say("field-source"), quoted(prospect.source)
    if prospect.obstacles:
        named = tuple(Phrase(f"obstacle-{obstacle}") for obstacle in sorted(prospect.obstacles))
        yield say("card-obstacles"), say("card-list", items=named)
    if prospect.decline_reason is not None:
        yield say("card-reason"), Phrase(f"decline-{prospect.decline_reason}")


def introduced(prospect: Prospect, desk: Desk) -> Iterator[Pair]:
    """Who introduced us to it, and to whom it introduced us."""
    if by := introducers(prospect, desk):
        yield say("card-introduced"), say("card-list", items=by)
    if to := introduced_by(prospect, desk):
        yield say("card-introductions"), say("card-list", items=to)


def people(prospect: Prospect, desk: Desk) -> Iterator[Part]:
    contacts = desk.work.contacts.of_prospect(prospect.id)
    if contacts:
        yield Rows(tuple(contact_row(contact) for contact in contacts))
    label = say("button-add-contact")
    yield Buttons((Button(action="contact-new", label=label, value=prospect.reference),))


def contact_row(contact: Contact) -> Row:
    edit = Button(action="contact-edit", label=say("button-edit-contact"), value=str(contact.id))
    return Row(words=contact_line(contact), act=edit)


def score_line(prospect: Prospect, desk: Desk) -> Phrase:
    counted = scored(prospect, desk)
    return say(
        "card-score-line",
        sum=sum_of(counted),
        interval=interval(counted),
        confidence=confidence(counted),
    )


def why(prospect: Prospect) -> Button:
    return Button(action="score-why", label=say("button-why"), value=prospect.reference)


def refusal(prospect: Prospect, contractor: tuple[Part, ...]) -> Iterator[Button]:
    """To say no, unless the facts about a contractor offer it; or the words with which it was said."""
    if prospect.decline_reason is not None:
        yield button("decline-letters", prospect, say("button-letters"))
    elif prospect.is_open and not contractor and not uses_it(prospect):
        yield button("decline", prospect, say("button-decline"))


def meetings(prospect: Prospect, desk: Desk) -> Iterator[Part]:
    found = desk.work.meetings.of_prospect(prospect.id)
    lines = [meeting for meeting in found if meeting.state is not MeetingState.CANCELLED]
    if lines:
        yield Text(say("show-meetings"))
        yield Rows(tuple(Row(words=met(meeting)) for meeting in reversed(lines[-MOST_CALLS:])))


def met(meeting: Meeting) -> Phrase:
    return say(
        f"show-meeting-{meeting.state}",
        at=meeting.starts_at,
        people=tuple(meeting.attendees),
    )


def conversations(calls: Sequence[Call]) -> Iterator[Part]:
    if calls:
        yield Text(say("show-calls", count=len(calls)))
        yield Rows(tuple(Row(words=called(call)) for call in reversed(calls[-MOST_CALLS:])))


def called(call: Call) -> Phrase:
    outcome = Phrase(f"outcome-{call.outcome}")
    if not call.note.value:
        return say("show-call", at=call.at, person=call.by, outcome=outcome)
    return say("show-call-noted", at=call.at, person=call.by, outcome=outcome, note=call.note)


def notes(prospect: Prospect, desk: Desk) -> Iterator[Part]:
    found = desk.work.notes.of_prospect(prospect.id)
    if found:
        yield Text(say("show-notes"))
        lines = reversed(found[-MOST_NOTES:])
        yield Rows(
            tuple(
                Row(words=say("show-note", at=note.at, person=note.by, text=note.text))
                for note in lines
            )
        )


def timeline(prospect: Prospect, calls: Sequence[Call], desk: Desk) -> Iterator[Part]:
    entries = desk.work.entries.of_prospect(prospect.id, at_most=MOST_ENTRIES)
    outcomes = {f"call:{call.id}": Phrase(f"outcome-{call.outcome}") for call in calls}
    yield Text(say("show-timeline"))
    yield Rows(tuple(timeline_row(entry, outcomes) for entry in entries))
    if len(entries) == MOST_ENTRIES:
        yield Note(say("show-earlier"))


ACCESS = OF_MEMBERS
COMMANDS = {"show": show}
PRESSES = {SHOW: press}
FORMS = {SHOW: submit}

"""/prospect ask-around WHO: the team is asked who knows somebody there; whoever does introduces us."""

from chat.cards import Button, Buttons, Text, card
from chat.forms import Form, Paragraph, Remark
from chat.port import Open, Post, Press, Reply, Say, Submitted
from domain.command_line import CommandLine
from domain.notes import NoteKind
from domain.people import Place, Private
from domain.prospects import Prospect
from domain.refusals import Refusal
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.asked_around import (
    ASK_AROUND,
    I_KNOW,
    last_asked,
    question_card,
    subject_of,
    told_again,
)
from handlers.chosen import calendar_of, open_one, referred, to_change, who_field
from handlers.desk import Desk
from handlers.form_values import text
from handlers.introducers import Introducer, introduction
from handlers.introductions import INTRODUCE
from handlers.keys import only
from handlers.naming import LONGEST_NOTE, TooLong
from handlers.offers import Offer
from handlers.prospect_card import button, confirmed, prospect_card
from handlers.record import record
from handlers.settings_form import SETTINGS
from handlers.who import who

ASKED_FOR = 5
"""Business days during which the team is not asked about the same prospect again."""


class AskedLately(Refusal):
    """The team was asked about it a few days ago. Details: name, at, day (the first it may be again)."""

    phrase = "refusal-asked-lately"


class NoTeamChannel(Offer):
    """There is nowhere to ask. Details: name (the product's)."""

    phrase = "refusal-no-team-channel"


def ask_around(line: CommandLine, desk: Desk) -> list[Say]:
    only(line)
    if line.is_empty:
        return [Open(form=form())]
    prospect, _ = who(line.positional, desk, line=line.text)
    return asked(prospect, desk)


def form() -> Form:
    return Form(
        name=ASK_AROUND,
        title=say("ask-around-title"),
        submit=say("ask-around-submit"),
        items=(who_field(None), Remark(say("ask-around-remark"))),
    )


def submit(sent: Submitted, desk: Desk) -> list[Say]:
    return asked(referred(sent.values.get("who"), desk), desk, field="who")


def asked(prospect: Prospect, desk: Desk, *, field: str | None = None) -> list[Say]:
    """Raises IsClosed, ProductIsClosed, NoTeamChannel, AskedLately."""
    open_one(prospect, desk, field=field)
    channel = team_channel(prospect, desk, field=field)
    not_lately(prospect, desk, field=field)
    shown = question_card(prospect, desk)
    child = f"{ASK_AROUND}:{prospect.id}"
    recorded = record(prospect, desk, was=prospect, what=ASK_AROUND, child=child)
    return [
        confirmed(recorded, desk, say("ask-around-noted", channel=channel)),
        Post(to=channel, card=shown, kind=ASK_AROUND, subject=subject_of(prospect)),
    ]


def team_channel(prospect: Prospect, desk: Desk, *, field: str | None) -> Place:
    product = desk.product_with(prospect.product)
    if product.channel is None:
        settings = Button(action=SETTINGS, label=say("button-settings"), style="primary")
        raise NoTeamChannel(settings, name=product.name, field=field)
    return product.channel


def not_lately(prospect: Prospect, desk: Desk, *, field: str | None) -> None:
    last = last_asked(prospect, desk)
    if last is None:
        return
    calendar = calendar_of(prospect, desk)
    day = calendar.days.day_of(last.at)
    again = calendar.days.after(day, ASKED_FOR)
    if calendar.today < again:
        raise AskedLately(name=prospect.name, at=day, day=again, field=field)


def i_know(press: Press, desk: Desk) -> list[Say]:
    return [Open(form=knows_form(to_change(press.value, desk)))]


def knows_form(prospect: Prospect) -> Form:
    return Form(
        name=I_KNOW,
        title=say("i-know-title"),
        submit=say("form-save"),
        about=prospect.reference,
        items=(
            Remark(say("i-know-remark", name=prospect.name)),
            Paragraph(
                name="note",
                label=say("i-know-note"),
                hint=say("hint-may-be-read"),
                at_most=LONGEST_NOTE,
                optional=True,
            ),
        ),
    )


def known(sent: Submitted, desk: Desk) -> list[Say]:
    """The introduction, the note, and word to whoever looks after it."""
    prospect = to_change(sent.about, desk)
    words = text(sent.values, "note")
    if len(words) > LONGEST_NOTE:
        raise TooLong(what=say("what-note"), length=len(words), most=LONGEST_NOTE, field="note")
    kept = introduction(Introducer(person=desk.by), prospect, desk)
    note = keep_note(words, prospect, desk)
    if kept is None and note is None:
        return [Reply(card=prospect_card(prospect, desk, says=say("i-know-already")))]
    child = f"note:{note}" if kept is None else ",".join((f"introduction:{kept.id}", *said(note)))
    what = "note" if kept is None else INTRODUCE
    recorded = record(prospect, desk, was=prospect, what=what, child=child)
    word = told(prospect, words, desk)
    noted = say("i-know-noted") if word else say("i-know-noted-alone")
    return [confirmed(recorded, desk, noted), *told_again(prospect, desk), *word]


def said(note: int | None) -> tuple[str, ...]:
    return () if note is None else (str(note),)


def keep_note(words: str, prospect: Prospect, desk: Desk) -> int | None:
    """The id of the note, None when there is nothing new to keep."""
    before = {note.text.value for note in desk.work.notes.of_prospect(prospect.id)}
    if not words or words in before:
        return None
    kept = desk.work.notes.add(
        prospect=prospect.id, kind=NoteKind.NOTE, by=desk.by, at=desk.now, text=words
    )
    return kept.id


def told(prospect: Prospect, note: str, desk: Desk) -> list[Say]:
    """Its owner hears of it directly, or else whoever asked."""
    last = last_asked(prospect, desk)
    to = prospect.owner or (None if last is None else last.by)
    if to is None or to == desk.by:
        return []
    words = say("i-know-told", person=desk.by, name=prospect.name, reference=prospect.reference)
    acts = (
        button("show", prospect, say("button-open"), style="primary"),
        button("next-action", prospect, say("button-set-next-action")),
    )
    quote = Text(say("i-know-told-note", note=Private(note, prospect.id))) if note else None
    return [Post(to=to, card=card(Text(words), quote, Buttons(acts)), kind=ASK_AROUND)]


ACCESS = OF_MEMBERS
COMMANDS = {ASK_AROUND: ask_around}
PRESSES = {I_KNOW: i_know}
FORMS = {ASK_AROUND: submit, I_KNOW: known}

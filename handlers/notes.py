"""Keeping somebody's words about a prospect: from a message, a line or a form."""

from chat.forms import Form, Paragraph, Remark
from chat.port import Open, Reply, Say, Shortcut, Submitted
from domain.command_line import CommandLine
from domain.notes import NoteKind
from domain.positional import joined
from domain.prospects import Prospect
from domain.refusals import Refusal
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.chosen import referred, who_field
from handlers.desk import Desk
from handlers.form_values import text
from handlers.keys import only
from handlers.naming import LONGEST_NOTE, TooLong
from handlers.prospect_card import confirmed, prospect_card
from handlers.record import record
from handlers.who import who

NOTE = "note"


class NoteIsEmpty(Refusal):
    """There is nothing to keep."""

    phrase = "refusal-note-is-empty"


def note(line: CommandLine, desk: Desk) -> list[Say]:
    only(line, "note")
    if line.is_empty:
        return [Open(form=note_form(None, ""))]
    prospect, rest = who(line.positional, desk, line=line.text)
    words = joined(rest) or line.keys.get("note", "")
    if not words:
        desk.open_product(prospect.product)
        return [Open(form=note_form(prospect, ""))]
    return kept(words, prospect, desk)


def shortcut(used: Shortcut, desk: Desk) -> list[Say]:
    """On a message: its words, to be kept about somebody. Raises NoProduct, ProductIsClosed."""
    desk.open_product()
    return [Open(form=note_form(None, used.text))]


def note_form(prospect: Prospect | None, words: str) -> Form:
    return Form(
        name=NOTE,
        title=say("note-title"),
        submit=say("form-save"),
        items=(
            *cut(words),
            who_field(prospect),
            Paragraph(
                name="text",
                label=say("note-text"),
                hint=say("hint-may-be-read"),
                value=words[:LONGEST_NOTE],
                at_most=LONGEST_NOTE,
            ),
        ),
    )


def cut(words: str) -> tuple[Remark, ...]:
    """That a message is longer than a note, and what to do about it."""
    if len(words) <= LONGEST_NOTE:
        return ()
    return (Remark(say("note-is-cut", length=len(words), most=LONGEST_NOTE)),)


def submit(sent: Submitted, desk: Desk) -> list[Say]:
    return kept(text(sent.values, "text"), referred(sent.values.get("who"), desk), desk)


def kept(typed: str, prospect: Prospect, desk: Desk) -> list[Say]:
    """Raises NoteIsEmpty, TooLong. A note is no event: the clock goes on."""
    words = typed.strip()
    if not words:
        raise NoteIsEmpty(field="text")
    if len(words) > LONGEST_NOTE:
        raise TooLong(what=say("what-note"), length=len(words), most=LONGEST_NOTE, field="text")
    if is_kept_already(words, prospect, desk):
        return [Reply(card=prospect_card(prospect, desk, says=say("note-already")))]
    written = desk.work.notes.add(
        prospect=prospect.id, kind=NoteKind.NOTE, by=desk.by, at=desk.now, text=words
    )
    recorded = record(prospect, desk, was=prospect, what=NOTE, child=f"note:{written.id}")
    return [confirmed(recorded, desk, say("note-noted"))]


def is_kept_already(words: str, prospect: Prospect, desk: Desk) -> bool:
    """A form sent twice writes one note."""
    notes = desk.work.notes.of_prospect(prospect.id)
    return bool(notes) and notes[-1].text.value == words and notes[-1].by == desk.by


ACCESS = OF_MEMBERS
COMMANDS = {NOTE: note}
FORMS = {NOTE: submit}
SHORTCUTS = {NOTE: shortcut}

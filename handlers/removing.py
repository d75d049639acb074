"""Taking a prospect out of everything, and putting it back within a month."""

from dataclasses import replace

from chat.cards import Button, Buttons, Row, Rows, Text, card
from chat.forms import Form
from chat.port import Open, Reply, Say, Submitted
from domain.changes import put_back
from domain.command_line import CommandLine
from domain.positional import joined, reference
from domain.prospects import Prospect
from domain.refusals import Refusal
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.chosen import referred, who_field
from handlers.desk import Desk
from handlers.digest_lines import happened
from handlers.keys import only
from handlers.prospect_card import confirmed
from handlers.record import record
from handlers.who import who

REMOVED = "remove"
RESTORED = "restore"
DAYS_KEPT = 30
SHOWN = 20


class NotRemoved(Refusal):
    """No prospect of that reference was removed lately. Details: typed, days."""

    phrase = "refusal-not-removed"


class IsPartOf(Refusal):
    """It was merged: undoing that brings it back. Details: gone, name, reference."""

    phrase = "refusal-is-part-of"


class NameTaken(Refusal):
    """Another one has its name since. Details: name, reference."""

    phrase = "refusal-restore-name-taken"


def remove(line: CommandLine, desk: Desk) -> list[Say]:
    """/prospect remove WHO."""
    if line.is_empty:
        return [Open(form=remove_form())]
    only(line)
    return removed(who(line.positional, desk, line=line.text)[0], desk)


def remove_form() -> Form:
    return Form(
        name=REMOVED,
        title=say("remove-form-title"),
        submit=say("remove-form-submit"),
        items=(who_field(None),),
    )


def remove_submitted(submitted: Submitted, desk: Desk) -> list[Say]:
    return removed(referred(submitted.values.get("who"), desk), desk)


def removed(prospect: Prospect, desk: Desk) -> list[Say]:
    """It counts nowhere any more; whoever removed it can think better of it."""
    gone = replace(prospect, deleted_at=desk.now, next_action="", next_action_on=None)
    recorded = record(gone, desk, was=prospect, what=REMOVED)
    words = say("remove-noted", name=prospect.name, reference=prospect.reference, days=DAYS_KEPT)
    undo = Button(action="undo", label=say("button-undo"), value=str(recorded.entry))
    told = Reply(card=card(Text(words), Buttons((undo,))))
    return [told, *happened(recorded, desk, did="removed")]


def restore(line: CommandLine, desk: Desk) -> list[Say]:
    """/prospect restore P-12; alone, those that can be."""
    only(line)
    if line.is_empty:
        return [can_be_restored(desk)]
    typed = joined(line.positional)
    number = reference(typed)
    if number is not None:
        refuse_merged(number, desk)
    prospect = None if number is None else desk.work.removed.numbered(number)
    if prospect is None:
        raise NotRemoved(typed=typed, days=DAYS_KEPT)
    stays_removed(prospect, desk)
    recorded = record(as_it_was(prospect, desk), desk, was=prospect, what=RESTORED)
    return [confirmed(recorded, desk, say("restore-noted", name=prospect.name))]


def as_it_was(prospect: Prospect, desk: Desk) -> Prospect:
    """With the next action it had when it was removed."""
    removal = desk.work.entries.latest(prospect.id, REMOVED)
    back = prospect if removal is None else put_back(prospect, removal.before)
    return replace(back, deleted_at=None)


def refuse_merged(number: int, desk: Desk) -> None:
    """Raise IsPartOf where that one was not removed: it became part of another one."""
    merge = desk.work.merging.of_number(number)
    if merge is None:
        return
    kept = desk.work.prospects.get(merge.kept)
    raise IsPartOf(gone=f"P-{number}", name=kept.name, reference=kept.reference)


def stays_removed(prospect: Prospect, desk: Desk, *, beside: int | None = None) -> None:
    """Raise NameTaken where another one is called the same now, `beside` aside."""
    there = desk.work.prospects.named(prospect.name, product=prospect.product)
    if there is not None and there.id != beside:
        raise NameTaken(name=there.name, reference=there.reference)


def can_be_restored(desk: Desk) -> Reply:
    found = desk.work.removed.of_product(desk.product.id, at_most=SHOWN)
    if not found:
        return Reply(card=card(Text(say("restore-none", days=DAYS_KEPT))))
    heading = say("restore-heading", days=DAYS_KEPT)
    return Reply(card=card(Text(heading), Rows(tuple(map(row, found)))))


def row(prospect: Prospect) -> Row:
    line = f"{RESTORED} {prospect.reference}"
    words = say("restore-row", name=prospect.name, reference=prospect.reference)
    return Row(words=words, act=Button(action="run", label=say("button-restore"), value=line))


ACCESS = OF_MEMBERS
COMMANDS = {REMOVED: remove, RESTORED: restore}
FORMS = {REMOVED: remove_submitted}

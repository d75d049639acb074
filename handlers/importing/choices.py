"""What somebody decides once a list was read: go on, other columns, near names, leave it, undo it."""

from datetime import timedelta

from chat.cards import Card, Option, Text, card
from chat.forms import Choose, Form, Item, Remark
from chat.port import Open, Press, Reply, Say, Submitted, Update
from domain.import_fields import Field
from domain.import_states import ImportState
from domain.refusals import Refusal, StaleButton
from domain.wording import say
from handlers.access import OF_ITS_AUTHOR, only_by
from handlers.desk import Desk
from handlers.form_values import text
from handlers.import_words import field_words
from handlers.importing import cards
from handlers.importing.asked import IMPORT
from handlers.importing.cards import shortened
from handlers.importing.tally import near_of
from handlers.pressed import number
from handlers.undo import FOR_HOURS, TooLateToUndo
from storage.imports import Import

MOST_COLUMNS = 99
NOT_READ = "none"
SAME = "same"
OTHER = "other"


class NotYourImport(Refusal):
    """Whoever brought the list decides, or an administrator. Details: person."""

    phrase = "refusal-not-your-import"


def go(press: Press, desk: Desk) -> list[Say]:
    job = asked(press.value, desk, ImportState.WAITING)
    desk.open_product(job.product)
    on(job, desk, ImportState.WRITING)
    return [update(job, cards.progress(job, 0))]


def cancel(press: Press, desk: Desk) -> list[Say]:
    job = asked(press.value, desk, ImportState.WAITING)
    desk.work.imports.change(job.id, state=ImportState.DROPPED.value, ended_at=desk.now)
    return [update(job, cards.dropped(say("import-cancelled", name=job.name)))]


def columns(press: Press, desk: Desk) -> list[Say]:
    job = asked(press.value, desk, ImportState.WAITING)
    return [Open(form=columns_form(job))]


def columns_form(job: Import) -> Form:
    """Which column says what; those that were not recognised are not read."""
    head = job.found.get("head", [])[:MOST_COLUMNS]
    fields = job.found.get("fields", {})
    options = (
        Option(value=NOT_READ, label=say("import-column-none")),
        *(
            Option(
                value=str(at), label=say("import-column-is", number=at + 1, name=shortened(name))
            )
            for at, name in enumerate(head)
        ),
    )
    items: list[Item] = [
        Choose(
            name=field.value,
            label=field_words(field),
            options=options,
            value=str(fields[field]) if fields.get(field, MOST_COLUMNS) < len(head) else NOT_READ,
        )
        for field in Field
        if field is not Field.NAME
    ]
    return Form(
        name=cards.COLUMNS,
        title=say("import-columns-title"),
        submit=say("form-save"),
        items=tuple(items),
        about=str(job.id),
    )


def columns_chosen(sent: Submitted, desk: Desk) -> list[Say]:
    """The list is read again: what was decided about near names does not count any more."""
    job = asked(sent.about, desk, ImportState.WAITING)
    most = min(len(job.found.get("head", ())), MOST_COLUMNS)
    chosen = {
        field.value: column(text(sent.values, field.value), most)
        for field in Field
        if field is not Field.NAME and field.value in sent.values
    }
    desk.work.imports.change(job.id, chosen=chosen, same={})
    return read_again(job, desk)


def column(typed: str, most: int) -> int | None:
    """None for a field that is in no column."""
    if typed in ("", NOT_READ):
        return None
    at = number(typed)
    if at >= most:
        raise StaleButton
    return at


def near(press: Press, desk: Desk) -> list[Say]:
    job = asked(press.value, desk, ImportState.WAITING)
    if not near_of(job.found):
        raise StaleButton
    return [Open(form=near_form(job))]


def near_form(job: Import) -> Form:
    options = (
        Option(value=OTHER, label=say("import-near-other")),
        Option(value=SAME, label=say("import-near-same")),
    )
    asked_about = tuple(
        Choose(
            name=f"line-{one.line}",
            label=say("import-near-pair", name=shortened(one.name), other=shortened(one.other)),
            options=options,
            value=OTHER,
        )
        for one in near_of(job.found)
    )
    return Form(
        name=cards.NEAR,
        title=say("import-near-title"),
        submit=say("form-save"),
        items=(Remark(say("import-near-before")), *asked_about),
        about=str(job.id),
    )


def near_chosen(sent: Submitted, desk: Desk) -> list[Say]:
    job = asked(sent.about, desk, ImportState.WAITING)
    said = {
        str(one.line): one.of if text(sent.values, f"line-{one.line}") == SAME else 0
        for one in near_of(job.found)
    }
    desk.work.imports.change(job.id, same={**job.same, **said})
    return read_again(job, desk)


def undo(press: Press, desk: Desk) -> list[Say]:
    job = asked(press.value, desk, ImportState.DONE)
    desk.open_product(job.product)
    if desk.now - job.at > timedelta(hours=FOR_HOURS):
        raise TooLateToUndo(hours=FOR_HOURS)
    on(job, desk, ImportState.UNDOING)
    return [update(job, cards.undoing(job))]


def asked(value: str, desk: Desk, state: ImportState) -> Import:
    """The import a button carries, when it stands so. Raises StaleButton, NotYourImport."""
    job = desk.work.imports.get(number(value))
    if job is None or job.state is not state:
        raise StaleButton
    only_by(job.by, desk, refusal=NotYourImport)
    return job


def read_again(job: Import, desk: Desk) -> list[Say]:
    on(job, desk, ImportState.READING)
    return [Reply(card=card(Text(say("import-soon")))), update(job, cards.reading(job))]


def on(job: Import, desk: Desk, state: ImportState) -> None:
    """The thread of imports goes on with it."""
    desk.work.imports.change(job.id, state=state.value, tries=0, leased_until=None)


def update(job: Import, shown: Card) -> Update:
    return Update(to=job.by, subject=job.subject, card=shown, kind=IMPORT)


ACCESS = OF_ITS_AUTHOR
PRESSES = {
    cards.GO: go,
    cards.CANCEL: cancel,
    cards.COLUMNS: columns,
    cards.NEAR: near,
    cards.UNDO: undo,
}
FORMS = {cards.COLUMNS: columns_chosen, cards.NEAR: near_chosen}

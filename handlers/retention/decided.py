"""What is answered to a notice: they were in touch, or their details may go at once."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from chat.cards import Button, Buttons, Confirm, Text, card
from chat.forms import Day, Form
from chat.port import Open, Press, Reply, Say, Submitted
from domain.prospects import Prospect
from domain.refusals import Refusal, StaleButton
from domain.retention import Kept
from domain.timeline import HEARD
from domain.wording import say
from handlers.access import OF_ITS_AUTHOR, OF_MEMBERS, Access, Key, only_by
from handlers.chosen import calendar_of, referred
from handlers.dates import DayIsAhead
from handlers.desk import Desk
from handlers.form_values import chosen_day
from handlers.prospect_card import confirmed, title
from handlers.record import record
from handlers.retention.forgotten import forget
from handlers.retention.notices import ACT, KEEP, LET_GO, OPEN, soon_card
from handlers.retention.reckoned import goes, told_on
from handlers.show import shown
from handlers.stage_changes import started_on

SURE, IN_TOUCH = "retention-sure", "retention-keep"


class NothingGoes(Refusal):
    """No notice about this prospect stands any more. Details: name."""

    phrase = "refusal-nothing-goes"


class ToldToAnother(Refusal):
    """Whoever was told decides, or an administrator. Details: person."""

    phrase = "refusal-not-your-prospect"


class InTouchWhen(Refusal):
    """A day was to be said."""

    phrase = "refusal-last-contact-when"


def pressed(press: Press, desk: Desk) -> list[Say]:
    """`value` is what to do and the prospect's reference."""
    what, _, of = press.value.partition(":")
    prospect = referred(of, desk)
    if what == OPEN:
        return shown(prospect, desk)
    if what not in (KEEP, LET_GO):
        raise StaleButton
    going(prospect, desk)
    if what == KEEP:
        return [Open(form=form(prospect, desk))]
    return [
        Reply(card=card(title(prospect), Text(say("retention-sure")), Buttons((yes(prospect),))))
    ]


def going(prospect: Prospect, desk: Desk) -> Sequence[Kept]:
    """Those there whose details go soon. Raises NothingGoes, ToldToAnother."""
    product = desk.product_with(prospect.product)
    found = [
        kept
        for kept in desk.work.retention.of_prospect(prospect.id)
        if told_on(kept, product) is not None
    ]
    if not found:
        raise NothingGoes(name=prospect.name)
    if desk.by not in {kept.told for kept in found} | {prospect.owner}:
        (told, *_) = (kept.told for kept in found if kept.told is not None)
        only_by(told, desk, refusal=ToldToAnother)
    return found


def form(prospect: Prospect, desk: Desk) -> Form:
    return Form(
        name=IN_TOUCH,
        title=say("retention-keep-title"),
        submit=say("form-save"),
        about=prospect.reference,
        items=(
            Day(
                name="on",
                label=say("retention-keep-on"),
                hint=say("retention-keep-hint"),
                value=calendar_of(prospect, desk).today,
            ),
        ),
    )


def in_touch(sent: Submitted, desk: Desk) -> list[Say]:
    """The period counts from that day. Raises InTouchWhen, DayIsAhead, NothingGoes, ToldToAnother."""
    prospect = referred(sent.about, desk)
    (first, *_) = going(prospect, desk)
    calendar = calendar_of(prospect, desk)
    on = chosen_day(sent.values, "on")
    if on is None:
        raise InTouchWhen(field="on")
    if on > calendar.today:
        raise DayIsAhead(day=on, field="on")
    at = started_on(on, desk, calendar)
    heard = at if prospect.last_contact_at is None else max(prospect.last_contact_at, at)
    recorded = record(
        replace(prospect, last_contact_at=heard),
        desk,
        was=prospect,
        what=HEARD,
        in_a_closed_product=True,
    )
    end = goes(replace(first, heard_at=heard), calendar.product)
    key = "retention-kept" if end > goes(first, calendar.product) else "retention-kept-not-long"
    return [confirmed(recorded, desk, say(key, on=on, goes=end))]


def yes(prospect: Prospect) -> Button:
    label = say("button-retention-let-go-sure")
    return Button(
        action=SURE,
        label=label,
        value=prospect.reference,
        style="danger",
        confirm=Confirm(
            title=say("privacy-sure-title"),
            text=say("retention-sure-short"),
            yes=label,
            no=say("privacy-sure-no"),
        ),
    )


def let_go(press: Press, desk: Desk) -> list[Say]:
    """`value` is the prospect's reference. Raises NothingGoes, ToldToAnother."""
    prospect = referred(press.value, desk)
    edits = forget(going(prospect, desk), desk)
    words = say("retention-gone", name=prospect.name, reference=prospect.reference)
    return [Reply(card=card(Text(words))), *edits]


def listed(desk: Desk) -> list[Say]:
    """All of the product's of whom somebody was told."""
    product = desk.product
    found = [
        kept for kept in desk.work.retention.going(product.id) if told_on(kept, product) is not None
    ]
    if not found:
        return [Reply(card=card(Text(say("retention-nobody"))))]
    return [Reply(card=soon_card(found, product, desk))]


ACCESS: Mapping[Key, Access] = {ACT: OF_MEMBERS, SURE: OF_ITS_AUTHOR, IN_TOUCH: OF_ITS_AUTHOR}
PRESSES = {ACT: pressed, SURE: let_go}
FORMS = {IN_TOUCH: in_touch}

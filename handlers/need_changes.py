"""A need gets other words, or is removed with all who asked for it; both can be undone."""

import re
from dataclasses import replace

from chat.cards import Button, Buttons, Text, card
from chat.forms import Form, Line
from chat.port import Open, Press, Reply, Say, Submitted
from domain.merging import mark
from domain.needs import Need
from domain.refusals import StaleButton
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.desk import Desk
from handlers.form_values import text
from handlers.naming import LONGEST_NAME, named
from handlers.need_asked import stands, take_back
from handlers.need_card import need_card
from handlers.need_merging import MERGE
from handlers.need_words import need_to_change, taken_by
from handlers.pressed import number
from handlers.requests_followed import follow_requests

RENAME = "need-rename"
BACK = "need-words-back"


def renamed(need: Need, typed: str, desk: Desk) -> list[Say]:
    """Raises NameMissing, TooLong, WordsAreTaken, ProductIsClosed."""
    desk.open_product(need.product)
    words = named(typed, say("what-need"), field="words")
    known = desk.work.needs.named(words, product=need.product)
    if known is not None and known.id != need.id:
        merge = Button(
            action=MERGE,
            label=say("button-need-merge"),
            value=f"{need.id}:{known.id}",
            style="primary",
        )
        raise taken_by(known, desk, merge, field="words")
    now = replace(need, words=words)
    desk.work.needs.save(now)
    says = say("need-renamed", was=need.words, now=words)
    value = f"{need.id}:{mark(words)}:{need.words}"
    undo = Button(action=BACK, label=say("button-undo"), value=value)
    return [Reply(card=need_card(now, desk, says=says, undo=undo))]


def back_pressed(press: Press, desk: Desk) -> list[Say]:
    """`value` is the need, a mark of the words it got, and those it had. Raises StaleButton."""
    carried, _, rest = press.value.partition(":")
    seen, _, words = rest.partition(":")
    need = need_to_change(carried, desk)
    if mark(need.words) != seen:
        raise StaleButton
    renamed(need, words, desk)
    now = desk.work.needs.get(need.id)
    return [Reply(card=need_card(now, desk, says=say("need-undone")))]


def rename_pressed(press: Press, desk: Desk) -> list[Say]:
    need = need_to_change(press.value, desk)
    return [Open(form=rename_form(need))]


def rename_form(need: Need) -> Form:
    return Form(
        name=RENAME,
        title=say("need-rename-title"),
        submit=say("form-save"),
        about=str(need.id),
        items=(
            Line(
                name="words",
                label=say("need-rename-words"),
                hint=say("need-rename-hint"),
                value=need.words,
                at_most=LONGEST_NAME,
            ),
        ),
    )


def rename_submitted(form: Submitted, desk: Desk) -> list[Say]:
    return renamed(need_to_change(form.about, desk), text(form.values, "words"), desk)


def removed(need: Need, desk: Desk) -> list[Say]:
    """Who asked for it asks for one need less; the need's words are free again."""
    product = desk.open_product(need.product)
    asking = [one.prospect for one in desk.work.requests.of_need(need.id) if one.prospect]
    desk.work.needs.remove(need.id, at=desk.now)
    follow_requests(asking, product, desk)
    undo = Button(action="need-restore", label=say("button-undo"), value=str(need.id))
    needs = Button(action="needs", label=say("button-needs"))
    return [Reply(card=card(Text(say("need-removed", words=need.words)), Buttons((undo, needs))))]


def remove_pressed(press: Press, desk: Desk) -> list[Say]:
    return removed(need_to_change(press.value, desk), desk)


def restored(press: Press, desk: Desk) -> list[Say]:
    """A removed need comes back, unless its words are another's now. Raises StaleButton, WordsAreTaken."""
    need = desk.work.needs.removed(number(press.value))
    if need is None:
        raise StaleButton
    product = desk.open_product(need.product)
    known = desk.work.needs.named(need.words, product=need.product)
    if known is not None:
        raise taken_by(known, desk)
    desk.work.needs.remove(need.id, at=None)
    follow_requests([], product, desk)
    return [Reply(card=need_card(need, desk, says=say("need-undone")))]


def taken_back(press: Press, desk: Desk) -> list[Say]:
    """What nobody in particular asked for was written down by mistake. Raises StaleButton."""
    written = [number(one) for one in re.split("[,+/]", press.value)]
    request = desk.work.requests.get(written[0])
    if request is None or request.prospect is not None or not stands(press.value, desk):
        raise StaleButton
    desk.open_product(desk.work.needs.get(request.need).product)
    take_back(press.value, desk)
    return [Reply(card=card(Text(say("need-undone")), Buttons((needs_button(),))))]


def needs_button() -> Button:
    return Button(action="needs", label=say("button-needs"))


ACCESS = OF_MEMBERS
PRESSES = {
    RENAME: rename_pressed,
    BACK: back_pressed,
    "need-remove": remove_pressed,
    "need-restore": restored,
    "need-take-back": taken_back,
}
FORMS = {RENAME: rename_submitted}

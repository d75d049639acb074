"""Two people's words become one need; and can be parted again."""

from chat.cards import Button, Buttons, Text, card
from chat.forms import Choose, Form
from chat.port import Open, Press, Reply, Say, Submitted
from domain.names import search_key
from domain.needs import Need
from domain.refusals import Refusal, StaleButton
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.desk import Desk
from handlers.form_values import text
from handlers.need_card import need_card
from handlers.need_words import NEED, as_option, need_carried, need_to_change, taken_by
from handlers.offers import LONGEST_VALUE
from handlers.pressed import number
from handlers.requests_followed import follow_requests

MERGE = "needs-merge"


class SameNeed(Refusal):
    """Both words mean one need already. Details: words."""

    phrase = "refusal-same-need"


class NeedsOfTwoProducts(Refusal):
    """Needs of two products cannot become one."""

    phrase = "refusal-needs-of-two-products"


class WhichNeeds(Refusal):
    """Two needs are to be named."""

    phrase = "refusal-which-needs"
    in_form = "refusal-choose-a-need"


def merged(one: Need, into: Need, desk: Desk) -> list[Say]:
    """All who asked for `one` ask for `into`, whose words stay. Raises SameNeed, NeedsOfTwoProducts."""
    product = desk.open_product(into.product)
    if one.id == into.id:
        raise SameNeed(words=into.words, field="into")
    if one.product != into.product:
        raise NeedsOfTwoProducts(field="into")
    before = desk.work.needs.merge(one.id, into=into.id)
    follow_requests([], product, desk)
    says = say("needs-merged", one=one.words, into=into.words)
    value = ":".join([str(one.id), str(into.id), ",".join(map(str, before))])
    undo = Button(action="needs-part", label=say("button-undo"), value=value)
    shown = undo if len(value) <= LONGEST_VALUE else None
    return [Reply(card=need_card(into, desk, says=says, undo=shown))]


def pressed(press: Press, desk: Desk) -> list[Say]:
    """`value` is the need that goes and the one that stays."""
    one, _, into = press.value.partition(":")
    return merged(need_to_change(one, desk), need_to_change(into, desk), desk)


def part(press: Press, desk: Desk) -> list[Say]:
    """`value` is what was merged, into what, and what had been merged into it before.

    Raises StaleButton when it was parted already, WordsAreTaken when another need has its words.
    """
    one, _, rest = press.value.partition(":")
    into, _, before = rest.partition(":")
    stays = need_to_change(into, desk)
    apart = desk.work.needs.merged(number(one))
    if apart is None or need_carried(one, desk).id != stays.id:
        raise StaleButton
    refuse_taken(apart, desk)
    taking = [number(need) for need in before.split(",") if need]
    desk.work.needs.part(apart.id, taking=taking)
    follow_requests([], desk.product_with(stays.product), desk)
    says = say("needs-parted", one=apart.words, into=stays.words)
    buttons = tuple(
        Button(action="need-open", label=say("need-words", words=need.words), value=str(need.id))
        for need in (apart, stays)
    )
    return [Reply(card=card(Text(says), Buttons(buttons)))]


def refuse_taken(apart: Need, desk: Desk) -> None:
    """Raise WordsAreTaken when a need that stands bears the words of the one that would again."""
    for need in desk.work.needs.of_product(apart.product):
        if search_key(need.words) == search_key(apart.words):
            raise taken_by(need, desk)


def merge_form(one: Need | None) -> Form:
    return Form(
        name=MERGE,
        title=say("needs-merge-title"),
        submit=say("needs-merge-submit"),
        items=(
            Choose(
                name="one",
                label=say("needs-merge-one"),
                lookup=NEED,
                chosen=None if one is None else as_option(one),
            ),
            Choose(
                name="into",
                label=say("needs-merge-into"),
                hint=say("needs-merge-hint"),
                lookup=NEED,
            ),
        ),
    )


def form_pressed(press: Press, desk: Desk) -> list[Say]:
    """Under a need, or with nothing chosen."""
    one = need_to_change(press.value, desk) if press.value else None
    if one is None:
        desk.open_product()
    return [Open(form=merge_form(one))]


def submitted(form: Submitted, desk: Desk) -> list[Say]:
    one, into = (chosen(form, name, desk) for name in ("one", "into"))
    return merged(one, into, desk)


def chosen(form: Submitted, field: str, desk: Desk) -> Need:
    carried = text(form.values, field)
    if not carried:
        raise WhichNeeds(field=field)
    return need_to_change(carried, desk)


ACCESS = OF_MEMBERS
PRESSES = {MERGE: pressed, "needs-part": part, "need-merge-form": form_pressed}
FORMS = {MERGE: submitted}

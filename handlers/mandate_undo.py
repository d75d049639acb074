"""Taking back a mandate that was just written down: its statements, and the needs nobody else named."""

from collections.abc import Sequence

from chat.cards import Button
from chat.port import Press, Reply, Say
from domain.mandates import Hypothesis
from domain.needs import Origin
from domain.wording import say
from handlers.access import OF_ITS_AUTHOR, only_by
from handlers.desk import Desk
from handlers.mandate_card import mandate_card
from handlers.pressed import number

UNDO = "mandate-undo"


def undo_button(hypotheses: Sequence[int], there_before: Sequence[int]) -> Button:
    """`there_before` are the needs that came from a mandate already, nobody's so far."""
    value = ":".join(",".join(map(str, ids)) for ids in (hypotheses, there_before))
    return Button(action=UNDO, label=say("button-undo"), value=value)


def undo(press: Press, desk: Desk) -> list[Say]:
    """`value` as `undo_button` has it. Raises NotYours, StaleButton; a second click changes nothing."""
    hypotheses, _, there_before = press.value.partition(":")
    standing = desk.work.mandates.several([number(one) for one in hypotheses.split(",")])
    if not standing:
        return [Reply(card=mandate_card(desk.product, desk, says=say("undo-already")))]
    product = desk.open_product(standing[0].mandate.product)
    for one in standing:
        only_by(one.mandate.by, desk)
    desk.work.mandates.remove([one.id for one in standing], at=desk.now)
    known = [desk.work.needs.find(number(one)) for one in there_before.split(",") if one]
    staying = {need.id for need in known if need is not None}
    for one in standing:
        if one.need not in staying:
            forget_request(one, desk)
    return [Reply(card=mandate_card(product, desk, says=say("mandate-undone")))]


def forget_request(gone: Hypothesis, desk: Desk) -> None:
    """Unless another sponsor ordered the same; a need that nobody names any more goes too."""
    if desk.work.mandates.of_need(gone.need):
        return
    made = desk.work.requests.of_need(gone.need)
    ordered = [one.id for one in made if one.prospect is None and one.origin is Origin.MANDATE]
    desk.work.requests.remove(ordered, at=desk.now)
    if len(ordered) == len(made):
        desk.work.needs.remove(gone.need, at=desk.now)


ACCESS = OF_ITS_AUTHOR
PRESSES = {UNDO: undo}

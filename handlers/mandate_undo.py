"""Taking back a mandate that was just written down: its statements, and the needs nobody else named."""

from chat.port import Press, Reply, Say
from domain.mandates import Hypothesis
from domain.needs import Origin
from domain.wording import say
from handlers.desk import Desk
from handlers.mandate_card import mandate_card
from handlers.pressed import number
from handlers.undo import NotYours

UNDO = "mandate-undo"


def undo(press: Press, desk: Desk) -> list[Say]:
    """`value` has the hypotheses. Raises NotYours, StaleButton; a second click changes nothing."""
    ids = [number(one) for one in press.value.split(",")]
    standing = desk.work.mandates.several(ids)
    if not standing:
        return [Reply(card=mandate_card(desk.product, desk, says=say("undo-already")))]
    product = desk.open_product(standing[0].mandate.product)
    for one in standing:
        if one.mandate.by != desk.by and not desk.me.is_administrator:
            raise NotYours(person=one.mandate.by)
    desk.work.mandates.remove([one.id for one in standing], at=desk.now)
    for one in standing:
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


PRESSES = {UNDO: undo}

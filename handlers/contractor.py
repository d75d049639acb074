"""Who takes us for their contractor: their owner is told once, and may keep them all the same."""

from chat.cards import Buttons, Row, Rows, Text, card
from chat.port import Post, Press, Reply, Say
from domain.contractor_signs import is_contractor_cell
from domain.prospects import Prospect
from domain.stage_moves import uses_it
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.chosen import in_direct_message, open_one, referred
from handlers.contractor_facts import KEPT, choices, fact_lines, kept_in_spite
from handlers.contractor_watch import CONTRACTOR
from handlers.desk import Desk
from handlers.prospect_card import button, confirmed, prospect_card
from handlers.record import is_over, record
from storage.due import DueItem


def keep_pressed(press: Press, desk: Desk) -> list[Say]:
    """The button "Keep": the team knows, and goes on with them. A second click changes nothing."""
    prospect = open_one(referred(press.value, desk), desk)
    replaces = in_direct_message(press)
    if not fact_lines(prospect, desk):
        shown = prospect_card(prospect, desk, says=say("keep-nothing", name=prospect.name))
        return [Reply(card=shown, replaces=replaces)]
    if kept_in_spite(prospect, desk):
        return [Reply(card=prospect_card(prospect, desk), replaces=replaces)]
    recorded = record(prospect, desk, was=prospect, what=KEPT, child=KEPT)
    noted = say("keep-noted", name=prospect.name)
    return [confirmed(recorded, desk, noted, replaces=replaces)]


def owner_is_told(item: DueItem, desk: Desk) -> list[Say]:
    """That the cell has become X, with the facts; unless it is not so any more, or nobody follows them."""
    prospect = desk.work.prospects.get(int(item.subject))
    if prospect.owner is None or not may_still_be_refused(prospect, desk):
        return []
    shown = card(
        Text(say("contractor-told", name=prospect.name, reference=prospect.reference)),
        Rows(tuple(Row(words=line) for line in fact_lines(prospect, desk))),
        Text(say("contractor-advice")),
        Buttons((*choices(prospect), button("score-why", prospect, say("button-why")))),
    )
    return [Post(to=prospect.owner, card=shown, kind=CONTRACTOR)]


def may_still_be_refused(prospect: Prospect, desk: Desk) -> bool:
    """Whether it is in cell X, and neither closed nor served by the product already."""
    if is_over(prospect) or uses_it(prospect) or not is_contractor_cell(prospect.cell):
        return False
    return desk.product_with(prospect.product).is_open


ACCESS = OF_MEMBERS
PRESSES = {"keep": keep_pressed}
DUE = {CONTRACTOR: owner_is_told}

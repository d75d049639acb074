"""Building before enough are motivated: whoever wants it all the same says why, dated and signed."""

from collections.abc import Iterator, Sequence

from chat.forms import Form, Item, Paragraph, Remark
from domain.products import Product, ProductState
from domain.prospects import Prospect
from domain.refusals import Refusal
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.naming import LONGEST_NAME
from handlers.product_pulse import motivated
from handlers.product_standing import pioneers

WAIVER = "waiver"
WAIVED = "waiver:building"
"""What the decision is called, in place of "state:building"."""
BEFORE = (ProductState.SEARCH, ProductState.MINIMAL)
NEARLY_SHOWN = 3
NOBODY_SAID, A_DATE = "?", "2"


class WaiverWhy(Refusal):
    """A waiver is nothing without its reason."""

    phrase = "refusal-waiver-why"


def needs_waiver(product: Product, to: ProductState, desk: Desk) -> bool:
    """Whether it goes forward to building with fewer motivated prospects than it wants."""
    if to is not ProductState.BUILDING or product.state not in BEFORE:
        return False
    return len(motivated(product, desk)) < product.targets.pioneers


def waiver_form(product: Product, desk: Desk) -> Form:
    found = motivated(product, desk)
    return Form(
        name=WAIVER,
        title=say("waiver-title"),
        submit=say("waiver-submit"),
        items=(
            Remark(say("waiver-so-far", pioneers=pioneers(found, product))),
            *lacking(product, desk),
            Paragraph(
                name="because",
                label=say("waiver-because"),
                hint=say("waiver-because-hint"),
                at_most=LONGEST_NAME,
            ),
        ),
        about=str(product.id),
    )


def lacking(product: Product, desk: Desk) -> Iterator[Item]:
    """Those who were met and gave too little so far, and what is missing of them."""
    nearly = desk.work.milestones.not_yet_motivated(product.id, at_most=NEARLY_SHOWN)
    if not nearly:
        yield Remark(say("waiver-nobody-near"))
    else:
        yield Remark(say("waiver-lacks", who=tuple(lacks(nearly))))


def lacks(nearly: Sequence[Prospect]) -> Iterator[Phrase]:
    for one in nearly:
        digit = (one.cell or NOBODY_SAID)[-1]
        why = {NOBODY_SAID: "waiver-nobody-said", A_DATE: "waiver-a-date"}.get(
            digit, "waiver-words"
        )
        yield say("waiver-lacking", name=one.name, reference=one.reference, why=Phrase(why))

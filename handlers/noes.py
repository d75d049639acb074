"""Two things that are told apart: we said no, which is a result, and they said no."""

from domain.products import Product
from domain.stages import Stage
from domain.wording import Phrase, say
from handlers.desk import Desk


def both_noes(product: Product, desk: Desk) -> Phrase | None:
    """How often each, at present; None while nobody said no."""
    figures = desk.work.segments.figures_of_product(product.id)
    ours = figures.get(Stage.DECLINED.value, 0)
    theirs = figures.get(Stage.NOT_INTERESTED.value, 0)
    return say("noes", ours=ours, theirs=theirs) if ours or theirs else None

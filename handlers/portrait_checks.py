"""What is wrong with a portrait somebody asks for, said so that they can put it right."""

from collections.abc import Callable, Iterable

from chat.forms import Value
from domain.portrait import BadPortrait, Flaw, Portrait, Weights
from domain.questions import FIT, Criterion, Question
from domain.refusals import Refusal
from domain.wording import Phrase
from handlers.portrait_words import points

ALL = 100
FIELDS = {
    Flaw.FIT_BANDS: "fit-a",
    Flaw.COMMITMENT_BANDS: "commitment-1",
    Flaw.CONFIDENCE_BANDS: "confidence-high",
}
"""The field of the numbers' form to blame, where it is not the weights'."""


class NotThatNumber(Refusal):
    """A number of a portrait is whole and lies between two others. Details: typed, least, most."""

    phrase = "refusal-not-that-number"


class WeightsSum(Refusal):
    """Weights make 100 together. Details: total, way (more or less), by."""

    phrase = "refusal-weights-sum"


class NothingAsked(Refusal):
    """What weighs something is asked about. Details: criterion (a phrase), weight."""

    phrase = "refusal-nothing-asked"


class NoQuestion(Refusal):
    """A portrait asks something."""

    phrase = "refusal-no-question"


class PortraitUnusable(Refusal):
    """Numbers that do not hold together. Details: flaw, its code."""

    phrase = "refusal-portrait-unusable"


def usable(
    make: Callable[[], Portrait],
    *,
    questions: Iterable[Question],
    weights: Weights,
    field: str | None = None,
) -> Portrait:
    """The portrait of these questions and weights. `field` is to blame where questions are chosen.

    Raises WeightsSum, NoQuestion, NothingAsked, PortraitUnusable.
    """
    total = sum(weights.values())
    if total != ALL:
        way = "more" if total > ALL else "less"
        by = points(max(total - ALL, ALL - total))
        raise WeightsSum(total=points(total), way=way, by=by, field=FIT[0].value)
    asked_enough({question.criterion for question in questions}, weights, field)
    try:
        return make()
    except BadPortrait as bad:
        raise PortraitUnusable(flaw=bad.flaw.value, field=field or FIELDS.get(bad.flaw)) from bad


def asked_enough(asked: set[Criterion], weights: Weights, field: str | None) -> None:
    """Raise NoQuestion, NothingAsked: what has a weight needs a question."""
    if not asked:
        raise NoQuestion(field=field)
    for criterion in FIT:
        if weights[criterion] and criterion not in asked:
            raise NothingAsked(
                criterion=Phrase(f"criterion-{criterion}"),
                weight=points(weights[criterion]),
                field=field or criterion.value,
            )


def whole(value: Value, field: str | None, least: int, most: int) -> int:
    """A number typed or chosen. Raises NotThatNumber."""
    typed = "" if value is None else str(value).strip().removesuffix("%").strip()
    is_number = typed.isascii() and typed.isdecimal() and len(typed) <= len(str(most))
    if not is_number or not least <= int(typed) <= most:
        shown = "?" if value is None else str(value)
        raise NotThatNumber(typed=shown, least=least, most=most, field=field)
    return int(typed)

"""The form of a portrait's numbers: weights, what is enough, the penalty, the bands."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from chat.forms import Form, Item, Line, Number, Remark, Value
from domain.portrait import Portrait
from domain.products import Product
from domain.questions import FIT, HIGHEST, Criterion
from domain.wording import Phrase, say
from handlers.naming import LONGEST_NAME
from handlers.portrait_checks import usable, whole

NUMBERS = "portrait-numbers"
PERCENT = 100
BOUNDS = {
    **{criterion.value: (0, PERCENT) for criterion in FIT},
    **{f"enough-{criterion}": (1, HIGHEST) for criterion in FIT},
    "penalty": (0, PERCENT),
    "risk": (0, PERCENT),
    "signs": (1, 3),
    "fit-a": (1, PERCENT),
    "fit-b": (0, PERCENT),
    "commitment-1": (1, HIGHEST),
    "commitment-2": (0, HIGHEST),
    "confidence-high": (1, PERCENT),
    "confidence-medium": (0, PERCENT),
    "disagreement": (1, HIGHEST),
}
"""Each number of the form, by the name of its field, and between what it lies."""

HINTS = frozenset({Criterion.PAIN.value, "enough-pain", "penalty", "risk", "signs", "fit-a"})
"""The fields that need a word more."""

Numbers = Mapping[str, int]


def numbers_of(portrait: Portrait) -> dict[str, int]:
    """The portrait as the form holds it."""
    (fit_a, fit_b), (first, second) = portrait.fit_bands, portrait.commitment_bands
    high, medium = portrait.confidence_bands
    return {
        **{one.value: round(portrait.weights[one]) for one in FIT},
        **{f"enough-{one}": portrait.enough[one] for one in FIT},
        "penalty": portrait.contractor_penalty,
        "risk": round(portrait.risk_threshold * PERCENT),
        "signs": portrait.risk_needs_answers,
        "fit-a": fit_a,
        "fit-b": fit_b,
        "commitment-1": first,
        "commitment-2": second,
        "confidence-high": high,
        "confidence-medium": medium,
        "disagreement": portrait.disagreement,
    }


def numbers_form(
    product: Product, numbers: Numbers, *, because: str = "", remarks: tuple[Remark, ...] = ()
) -> Form:
    """With these numbers; it is about the version that holds now."""
    return Form(
        name=NUMBERS,
        title=say("portrait-numbers-form"),
        submit=say("form-save"),
        about=f"{product.id}:{product.portrait.version}",
        items=(
            *remarks,
            *(field(name, numbers[name]) for name in BOUNDS),
            because_field(because),
        ),
    )


def field(name: str, value: int) -> Item:
    least, most = BOUNDS[name]
    return Number(
        name=name,
        label=Phrase(f"portrait-field-{name}"),
        hint=Phrase(f"portrait-hint-{name}") if name in HINTS else None,
        value=value,
        at_least=least,
        at_most=most,
    )


def because_field(because: str) -> Line:
    return Line(
        name="because",
        label=say("portrait-field-because"),
        hint=say("portrait-hint-because"),
        value=because,
        at_most=LONGEST_NAME,
        optional=True,
    )


def sent_numbers(values: Mapping[str, Value]) -> dict[str, int]:
    """Raises NotThatNumber."""
    return {name: whole(values.get(name), name, *bounds) for name, bounds in BOUNDS.items()}


def with_numbers(portrait: Portrait, numbers: Numbers) -> Portrait:
    """Raises WeightsSum, NothingAsked, PortraitUnusable. A weight left as it was stays exact."""
    shown = numbers_of(portrait)
    weights = {
        one: portrait.weights[one] if numbers[one] == shown[one] else numbers[one] for one in FIT
    }
    return usable(
        lambda: replace(
            portrait,
            weights=weights,
            enough={one: numbers[f"enough-{one}"] for one in FIT},
            contractor_penalty=numbers["penalty"],
            risk_threshold=Fraction(numbers["risk"], PERCENT),
            risk_needs_answers=numbers["signs"],
            fit_bands=(numbers["fit-a"], numbers["fit-b"]),
            commitment_bands=(numbers["commitment-1"], numbers["commitment-2"]),
            confidence_bands=(numbers["confidence-high"], numbers["confidence-medium"]),
            disagreement=numbers["disagreement"],
        ),
        questions=portrait.questions,
        weights=weights,
    )

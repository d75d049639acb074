"""A portrait in words: its weights, its bands, its questions, its screening question."""

from decimal import Decimal
from fractions import Fraction

from domain.exact import one_decimal
from domain.portrait import Portrait
from domain.questions import FIT, Criterion
from domain.wording import Phrase, quoted, say


def points(weight: Fraction | int) -> int | Decimal:
    """40, or 33.3."""
    exact = Fraction(weight)
    return int(exact) if exact.denominator == 1 else one_decimal(exact)


def weights(portrait: Portrait) -> Phrase:
    """Pain 40, reach 35, digital 25."""
    return say(
        "portrait-weights",
        pain=points(portrait.weights[Criterion.PAIN]),
        reach=points(portrait.weights[Criterion.REACH]),
        digital=points(portrait.weights[Criterion.DIGITAL]),
    )


def pairs(portrait: Portrait) -> tuple[tuple[Phrase, Phrase], ...]:
    """Everything but the questions, as pairs of label and value."""
    return (
        *((Phrase(f"criterion-{one}"), of_criterion(one, portrait)) for one in FIT),
        (Phrase("criterion-contractor"), contractor(portrait)),
        (say("portrait-fit"), bands("portrait-fit-bands", portrait.fit_bands)),
        (
            Phrase("criterion-commitment"),
            bands("portrait-commitment-bands", portrait.commitment_bands),
        ),
        (
            say("score-confidence"),
            bands("portrait-confidence-bands", portrait.confidence_bands),
        ),
        (say("portrait-disagreement"), say("portrait-apart", apart=portrait.disagreement)),
        (say("portrait-screening"), screening(portrait) or say("portrait-no-screening")),
    )


def of_criterion(criterion: Criterion, portrait: Portrait) -> Phrase:
    weight = points(portrait.weights[criterion])
    return say("portrait-criterion", weight=weight, enough=portrait.enough[criterion])


def contractor(portrait: Portrait) -> Phrase:
    return say(
        "portrait-contractor",
        penalty=portrait.contractor_penalty,
        risk=int(portrait.risk_threshold * 100),
        signs=portrait.risk_needs_answers,
    )


def bands(key: str, bounds: tuple[int, int]) -> Phrase:
    best, second = bounds
    return Phrase(key, {"best": best, "second": second})


def screening(portrait: Portrait) -> Phrase | None:
    """The yes-or-no question asked of everybody who is added, if there is one."""
    if portrait.screening:
        return quoted(portrait.screening)
    if portrait.ready_screening:
        return Phrase(f"screening-{portrait.ready_screening}")
    return None

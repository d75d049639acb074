"""Why we say no, as typed in a line or chosen in a form."""

from chat.cards import Option
from domain import vocabulary
from domain.obstacles import DeclineReason
from domain.refusals import Refusal
from domain.wording import Phrase
from handlers.offers import Offer


class DeclineWhy(Offer):
    """When we say no, a reason goes with it."""

    phrase = "refusal-decline-why"
    in_form = "refusal-decline-choose-why"


class UnknownReason(Refusal):
    """Details: typed, suggestion (a reason, or "none")."""

    phrase = "refusal-unknown-reason"


def reason_in(typed: str | None) -> DeclineReason | None:
    """The reason of that name. Raises UnknownReason."""
    if not typed:
        return None
    code = vocabulary.decline_reason(typed)
    if code is None:
        suggestion = vocabulary.suggest(typed, "decline reason") or "none"
        raise UnknownReason(typed=typed, suggestion=suggestion)
    return DeclineReason(code)


def reason_options() -> tuple[Option, ...]:
    return tuple(
        Option(value=reason.value, label=Phrase(f"decline-{reason}")) for reason in DeclineReason
    )

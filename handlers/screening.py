"""The portrait's yes-or-no question, asked of everybody who is added; "no" proposes to say no."""

from chat.cards import Button, Option
from chat.forms import Item, Scale
from domain import vocabulary
from domain.obstacles import DeclineReason
from domain.portrait import Portrait
from domain.prospects import Prospect, Screening
from domain.refusals import Refusal
from domain.wording import Phrase, say
from handlers.portrait_words import screening

FIELD = "screening"
UNKNOWN = "unknown"


class ScreeningUnreadable(Refusal):
    """Yes or no. Details: typed."""

    phrase = "refusal-screening-unreadable"


class NoScreening(Refusal):
    """The product's portrait has no such question."""

    phrase = "refusal-no-screening"


def answered(typed: str) -> Screening:
    """What a line says; nothing typed is nothing known. Raises ScreeningUnreadable."""
    if not typed:
        return Screening.UNKNOWN
    code = vocabulary.yes_or_no(typed)
    if code is None:
        raise ScreeningUnreadable(typed=typed, field=FIELD)
    return Screening(code)


def chosen(value: str) -> Screening:
    """What a form says."""
    return Screening.UNKNOWN if value in ("", UNKNOWN) else Screening(value)


def refuse_unasked(answer: Screening, portrait: Portrait) -> None:
    """Raise NoScreening for an answer to a question nobody asks."""
    if answer is not Screening.UNKNOWN and screening(portrait) is None:
        raise NoScreening(field=FIELD)


def screening_field(answer: Screening, portrait: Portrait) -> tuple[Item, ...]:
    """The question, where there is one."""
    question = screening(portrait)
    if question is None:
        return ()
    options = (Screening.YES.value, Screening.NO.value, UNKNOWN)
    return (
        Scale(
            name=FIELD,
            label=question,
            options=tuple(Option(value=one, label=Phrase(f"screening-{one}")) for one in options),
            value=answer.value or UNKNOWN,
            optional=True,
        ),
    )


def screening_pair(prospect: Prospect, portrait: Portrait) -> tuple[tuple[Phrase, Phrase], ...]:
    """The question and what is known of the answer, for a card."""
    question = screening(portrait)
    if question is None or prospect.screening is Screening.UNKNOWN:
        return ()
    return ((question, Phrase(f"screening-{prospect.screening}")),)


def is_off_target(prospect: Prospect) -> bool:
    return prospect.is_open and prospect.screening is Screening.NO


def asks_off_target() -> Phrase:
    return say("screening-off-target")


def say_off_target(prospect: Prospect) -> Button:
    """The form that says no, its reason chosen; nothing is decided by the answer alone."""
    return Button(
        action="decline",
        label=say("button-off-target"),
        value=f"{prospect.reference}:{DeclineReason.OUT_OF_SCOPE}",
    )

"""What the bot declines to do, and why, as keys the locales can say."""

from typing import ClassVar

from domain.wording import Detail

LONGEST_SHOWN = 80


class Refusal(Exception):
    """The request is understood and declined. Never a bug, never logged as one.

    `in_form` is the phrase under a field, where it differs: nobody types a line there.
    `details` are the variables of the phrase, long texts cut; `field` names the form field to
    blame, if any.
    """

    phrase: ClassVar[str]
    in_form: ClassVar[str | None] = None

    def __init__(self, *, field: str | None = None, **details: Detail) -> None:
        self.details: dict[str, Detail] = {key: _shown(value) for key, value in details.items()}
        super().__init__(self.phrase, self.details)
        self.field = field


def _shown(value: Detail) -> Detail:
    if isinstance(value, str) and len(value) > LONGEST_SHOWN:
        return value[: LONGEST_SHOWN - 1] + "…"
    return value


class AnswerUnreadable(Refusal):
    """An answer is a whole number from 0 to 4, or “?”. Details: question, typed."""

    phrase = "refusal-answer-unreadable"


class ImpossibleDay(Refusal):
    """A day or a time that no calendar or clock has, such as 31/02 or 25h. Details: typed."""

    phrase = "refusal-impossible-day"


class KeyNotTaken(Refusal):
    """The key exists, and this verb has no use for it. Details: typed, verb (both as typed)."""

    phrase = "refusal-key-not-taken"


class KeyGivenTwice(Refusal):
    """The same key has two values and nothing says which one counts. Details: key."""

    phrase = "refusal-key-given-twice"


class UnclosedQuote(Refusal):
    """A quote opens and never closes.

    Details: quote, position (from 1, in characters), beginning (the words after the quote).
    """

    phrase = "refusal-unclosed-quote"


class UnknownKey(Refusal):
    """The verb has no such key. Details: typed, suggestion (a key, or "none")."""

    phrase = "refusal-unknown-key"


class UnknownVerb(Refusal):
    """No command has this name. Details: typed, suggestion (a verb, or "none")."""

    phrase = "refusal-unknown-verb"


class UnreadableDay(Refusal):
    """Nobody could tell which day or time is meant. Details: typed."""

    phrase = "refusal-unreadable-day"


class UnreadableDuration(Refusal):
    """A length of time is minutes or hours. Details: typed."""

    phrase = "refusal-unreadable-duration"


class ValueAfterBlank(Refusal):
    """A blank parts a key from its value, so where the value ends is unknown.

    Details: key (as typed), value (the first word after the blank), position (from 1).
    """

    phrase = "refusal-value-after-blank"


class WrongWeekday(Refusal):
    """The weekday and the date name two different days. Details: typed, day (a date)."""

    phrase = "refusal-wrong-weekday"


class StaleButton(Refusal):
    """The button is of an older message and leads nowhere any more."""

    phrase = "refusal-stale-button"
    in_form = "refusal-stale-form"

"""R1, answered by the bot: how hard it was to reach them, read in the call log.

Source: docs/method.md, questionnaire. 4 (they call us) is only ever given by hand.
"""

from collections.abc import Iterable

from domain.outcomes import Outcome

ENOUGH_ATTEMPTS = 5
"""From this many attempts without a conversation on, they count as out of reach."""


def tries_to_reach(outcomes: Iterable[Outcome]) -> int | None:
    """The number of the first call that became a conversation, oldest call first; None without."""
    return next((tries for tries, outcome in enumerate(outcomes, 1) if outcome.reached), None)


def reachability(*, calls: int, tries_to_reach: int | None) -> int | None:
    """The bot's answer to R1; None as long as there is neither a conversation nor 5 attempts."""
    if tries_to_reach is not None:
        return max(4 - tries_to_reach, 1)
    return 0 if calls >= ENOUGH_ATTEMPTS else None

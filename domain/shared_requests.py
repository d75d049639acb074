"""C2, answered by the bot: how much of what they ask for nobody else asks for.

Source: docs/method.md, questionnaire.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

ENOUGH_REQUESTS = 3


def shared_requests(*, requests: int, theirs_alone: int) -> int | None:
    """The bot's answer to C2; None below 3 requests.

    `theirs_alone` counts the requests of no other prospect; those we declined are no others.
    Raises ValueError when there are more of them than requests.
    """
    if not 0 <= theirs_alone <= requests:
        raise ValueError(f"{theirs_alone} of {requests} requests cannot be theirs alone.")
    if requests < ENOUGH_REQUESTS:
        return None
    # Upwards to whole quarters: none is 0, up to 25 % is 1, above 75 % is 4.
    return -(-4 * theirs_alone // requests)


def counted(
    asked: Iterable[tuple[int, int]], *, counting: Collection[int]
) -> Mapping[int, tuple[int, int]]:
    """By prospect, how many needs it asked for, and how many of them nobody else asked for.

    `asked` has each need with each prospect that asked for it, once; of the others only those
    that are `counting` matter.
    """
    pairs = list(asked)
    sharing = Counter(need for need, prospect in pairs if prospect in counting)
    requests = Counter(prospect for _, prospect in pairs)
    alone = Counter(
        prospect for need, prospect in pairs if sharing[need] == int(prospect in counting)
    )
    return {prospect: (count, alone[prospect]) for prospect, count in requests.items()}

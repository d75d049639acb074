"""C2, answered by the bot: how much of what they ask for nobody else asks for.

Source: docs/method.md, questionnaire.
"""

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

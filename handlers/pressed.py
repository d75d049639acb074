"""What a button carries, which may be of an older version of the bot, or of somebody's making."""

from domain.refusals import StaleButton

MOST_DIGITS = 9


def number(carried: str) -> int:
    """The whole number a button carries, an id or a count of days. Raises StaleButton."""
    if not (carried.isascii() and carried.isdigit() and len(carried) <= MOST_DIGITS):
        raise StaleButton
    return int(carried)

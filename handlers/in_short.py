"""A long list in a sentence: the first ones, and how many more there are."""

from collections.abc import Sequence

from domain.wording import Detail, say


def in_short(items: Sequence[Detail], most: int, *, of: int = 0) -> tuple[Detail, ...]:
    """All of them when there are `most` at most. `of`: how many, when only the first are given."""
    many = of or len(items)
    if many <= most:
        return tuple(items)
    return (*items[:most], say("in-short-more", count=many - most))


def words_in_short(words: Sequence[str], most: int) -> tuple[Detail, ...]:
    """The same of somebody's own words, each in quotes."""
    return in_short([say("need-words", words=one) for one in words], most)

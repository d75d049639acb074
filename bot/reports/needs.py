"""`report needs`: what users ask for, in the order in which it counts."""

from typing import Any

from domain.needs_ranked import Asked, words_of
from handlers.desk import Desk
from handlers.needs_now import NeedsNow, needs_now


def needs(desk: Desk) -> dict[str, Any]:
    """{"needs": [{"need", "requesters", "must", "minimal", "state"}…], "minimal", "orphans", "avoided"}.

    What is asked for later than the moment is left out; so is, from "needs", what only those we
    declined asked for: that is "avoided". See docs/stories.md.
    """
    now = needs_now(desk.product, desk)
    return {
        "needs": [row(one, now) for one in now.board.ranked],
        "minimal": words_of(now.board.minimal),
        "orphans": words_of(now.board.orphans),
        "avoided": words_of(now.board.avoided),
    }


def row(asked: Asked, now: NeedsNow) -> dict[str, Any]:
    return {
        "need": asked.need.words,
        "requesters": list(now.names(asked.users)),
        "must": asked.musts,
        "minimal": asked.is_minimal,
        "state": asked.state.value,
    }

"""A call as somebody tells it, in a line or in a form, before it is checked and written down."""

from dataclasses import dataclass
from datetime import date, datetime, time

from domain import vocabulary
from domain.calls import Call
from domain.command_line import CommandLine
from domain.obstacles import Obstacle
from domain.outcomes import Channel, Outcome
from domain.people import Person
from domain.positional import day_at_start, joined, outcome_at_start
from domain.prospects import Prospect
from domain.quotes import Token
from domain.refusals import Refusal
from domain.values import listed
from domain.wording import say
from handlers.chosen import Calendar
from handlers.dates import ahead, behind
from handlers.days import moment
from handlers.desk import Desk
from handlers.naming import short
from handlers.teammates import one_teammate

NOON = time(12)
KEYS = ("on", "by", "channel", "next", "until", "todo", "obstacle", "note", "reason")
FOLLOWED_BY_A_DAY = frozenset({Outcome.LATER, Outcome.CALL_BACK})


class UnknownOutcome(Refusal):
    """The words after the prospect are no outcome. Details: typed, suggestion (or "none")."""

    phrase = "refusal-unknown-outcome"


class UnknownObstacle(Refusal):
    """Details: typed, suggestion (or "none")."""

    phrase = "refusal-unknown-obstacle"


class UnknownMeans(Refusal):
    """Details: typed."""

    phrase = "refusal-unknown-means"


@dataclass(frozen=True, slots=True, kw_only=True)
class CallDraft:
    """`at` None is now; `by` None is the one who tells; `outcome` None is not said yet."""

    outcome: Outcome | None = None
    channel: Channel = Channel.PHONE
    at: datetime | None = None
    by: Person | None = None
    next_on: date | None = None
    todo: str = ""
    reason: str = ""
    obstacles: frozenset[Obstacle] = frozenset()
    note: str = ""


def typed_call(
    line: CommandLine, rest: tuple[Token, ...], desk: Desk, calendar: Calendar
) -> CallDraft:
    """What a line says of a call; `rest` is what follows the prospect. Raises Refusal."""
    keys = line.keys
    outcome, rest = outcome_in(rest)
    next_text, rest = next_in(outcome, keys.get("next") or keys.get("until"), rest)
    return CallDraft(
        outcome=outcome,
        channel=channel_in(keys.get("channel")),
        at=made_at(keys.get("on"), desk, calendar),
        by=one_teammate(keys["by"], desk) if keys.get("by") else None,
        next_on=day_ahead(next_text, desk, calendar),
        todo=short(keys.get("todo", ""), say("what-todo"), field="todo"),
        reason=short(keys.get("reason", ""), say("what-reason"), field="reason"),
        obstacles=obstacles_in(keys.get("obstacle", "")),
        note=keys.get("note", "") or joined(rest),
    )


def outcome_in(tokens: tuple[Token, ...]) -> tuple[Outcome | None, tuple[Token, ...]]:
    """The outcome the words begin with, and the words after it. Raises UnknownOutcome."""
    if not tokens:
        return None, ()
    found = outcome_at_start(tokens)
    if found is not None:
        code, count = found
        return Outcome(code), tokens[count:]
    typed = tokens[0].text if tokens[0].quoted else joined(tokens)
    code_of_quoted = vocabulary.outcome(typed)
    if code_of_quoted is None:
        suggestion = vocabulary.suggest(typed, "outcome") or "none"
        raise UnknownOutcome(typed=typed, suggestion=suggestion)
    return Outcome(code_of_quoted), tokens[1:]


def next_in(
    outcome: Outcome | None, typed: str | None, rest: tuple[Token, ...]
) -> tuple[str | None, tuple[Token, ...]]:
    """The day that follows: under its key, or right after "call back" and "later"."""
    if typed or outcome not in FOLLOWED_BY_A_DAY:
        return typed, rest
    found = day_at_start(rest)
    return (typed, rest) if found is None else (found[0], rest[found[1] :])


def channel_in(typed: str | None) -> Channel:
    if not typed:
        return Channel.PHONE
    code = vocabulary.channel(typed)
    if code is None:
        raise UnknownMeans(typed=typed)
    return Channel(code)


def obstacles_in(typed: str) -> frozenset[Obstacle]:
    return frozenset(map(one_obstacle, listed(typed)))


def one_obstacle(typed: str) -> Obstacle:
    code = vocabulary.obstacle(typed)
    if code is None:
        raise UnknownObstacle(
            typed=typed, suggestion=vocabulary.suggest(typed, "obstacle") or "none"
        )
    return Obstacle(code)


def made_at(typed: str | None, desk: Desk, calendar: Calendar) -> datetime | None:
    """The moment of a call made earlier; at noon when only the day was said. None is now."""
    if not typed:
        return None
    at = moment(typed, desk.now, calendar.product.zone, NOON, past=True)
    behind(calendar.days.day_of(at), calendar.today, field="on")
    return min(at, desk.now)


def made_on(day: date | None, calendar: Calendar) -> datetime | None:
    """The same from a form, which has days only."""
    if day is None or behind(day, calendar.today, field="on") == calendar.today:
        return None
    return calendar.days.at(day, NOON)


def day_ahead(typed: str | None, desk: Desk, calendar: Calendar) -> date | None:
    if not typed:
        return None
    at = moment(typed, desk.now, calendar.product.zone, NOON)
    return ahead(calendar.days.day_of(at), calendar.today, field="next")


def written(draft: CallDraft, prospect: Prospect, desk: Desk) -> Call:
    """The call, in the log."""
    assert draft.outcome is not None
    return desk.work.calls.add(
        prospect=prospect.id,
        outcome=draft.outcome,
        channel=draft.channel,
        at=draft.at or desk.now,
        by=draft.by or desk.by,
        note=draft.note,
        obstacles=draft.obstacles,
    )

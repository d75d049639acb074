"""What a prospect's move to another stage writes down and answers."""

from dataclasses import replace
from datetime import date, datetime, time

from chat.port import Say
from domain.obstacles import DeclineReason, Obstacle
from domain.prospects import Prospect
from domain.refusals import Refusal
from domain.stage_moves import moved_to
from domain.stages import Stage
from domain.wording import Phrase, say
from handlers.chosen import Calendar
from handlers.desk import Desk
from handlers.digest_lines import happened
from handlers.prospect_card import confirmed
from handlers.record import record
from handlers.refusal_reasons import DeclineWhy
from handlers.saying_no import No, say_no

NOON = time(12)


class AlreadyThere(Refusal):
    """It is in that stage, since that very day. Details: name, stage."""

    phrase = "refusal-already-there"


def change_stage(
    prospect: Prospect,
    stage: Stage,
    desk: Desk,
    *,
    at: datetime,
    reason: DeclineReason | None = None,
    obstacles: frozenset[Obstacle] = frozenset(),
) -> list[Say]:
    """Move it, forwards or back; the first entry into each stage is kept.

    That we say no is a decision with a `reason`. Raises AlreadyThere, DeclineWhy, IsAUser.
    """
    if stage is Stage.DECLINED:
        if reason is None:
            raise DeclineWhy(field="reason")
        return say_no(prospect, No(reason=reason, at=at, obstacles=obstacles), desk)
    moved = moved_to(prospect, stage, at=at)
    moved = replace(moved, obstacles=prospect.obstacles | obstacles)
    name_of = Phrase(f"stage-{stage}")
    if moved == prospect or (stage is prospect.stage and at == desk.now):
        raise AlreadyThere(name=prospect.name, stage=name_of, field="stage")
    recorded = record(moved, desk, was=prospect, what="stage")
    is_planned = moved.next_action_on is not None or moved.meeting_at is not None
    asks = None if is_planned or not stage.is_open else say("ask-what-next")
    noted = confirmed(recorded, desk, say("stage-noted", stage=name_of), asks=asks)
    did = "moved" if stage.is_open else "closed"
    return [noted, *happened(recorded, desk, did=did)]


def started_on(day: date, desk: Desk, calendar: Calendar) -> datetime:
    """Now for today, noon for an earlier day."""
    return desk.now if day == calendar.today else calendar.days.at(day, NOON)

"""What came of a call, and what follows from it. Source: docs/method.md, calls."""

from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.stages import Stage, at_least

NOON = 12


class Outcome(StrEnum):
    NO_ANSWER = "no_answer"
    BUSY = "busy"
    VOICEMAIL = "voicemail"
    LEFT_MESSAGE = "left_message"
    WRONG_NUMBER = "wrong_number"
    CALL_BACK = "call_back"
    TALKED = "talked"
    INTERESTED = "interested"
    MEETING = "meeting"
    REFERRED = "referred"
    LATER = "later"
    NOT_INTERESTED = "not_interested"
    DO_NOT_CONTACT = "do_not_contact"

    @property
    def reached(self) -> bool:
        """Whether a conversation took place."""
        return self not in NOT_REACHED

    @property
    def retry_after(self) -> int | None:
        """Business days until the next attempt; None when there is nothing to retry (yet)."""
        return RETRY_AFTER.get(self)

    def stage_after(self, stage: Stage) -> Stage:
        """Where the prospect stands after it. An open one never goes back, a closed one stays."""
        effect = EFFECT.get(self, Stage.ATTEMPTED)
        if effect.is_open:
            return at_least(stage, effect)
        return effect if stage.is_open else stage


NOT_REACHED = frozenset(
    {
        Outcome.NO_ANSWER,
        Outcome.BUSY,
        Outcome.VOICEMAIL,
        Outcome.LEFT_MESSAGE,
        Outcome.WRONG_NUMBER,
    }
)

# A wrong number is not tried again: another one has to be found first.
RETRY_AFTER = {
    Outcome.NO_ANSWER: 2,
    Outcome.BUSY: 1,
    Outcome.VOICEMAIL: 3,
    Outcome.LEFT_MESSAGE: 3,
}

EFFECT = {
    Outcome.CALL_BACK: Stage.CONTACTED,
    Outcome.TALKED: Stage.CONTACTED,
    Outcome.INTERESTED: Stage.INTERESTED,
    Outcome.MEETING: Stage.INTERESTED,
    Outcome.REFERRED: Stage.CONTACTED,
    Outcome.LATER: Stage.CONTACTED,
    Outcome.NOT_INTERESTED: Stage.NOT_INTERESTED,
    Outcome.DO_NOT_CONTACT: Stage.NOT_INTERESTED,
}


class Channel(StrEnum):
    PHONE = "phone"
    EMAIL = "email"
    VIDEO = "video"
    EVENT = "event"


class Half(StrEnum):
    """Of a day; a retry is best made in the other one."""

    MORNING = "morning"
    AFTERNOON = "afternoon"

    @property
    def other(self) -> "Half":
        return Half.AFTERNOON if self is Half.MORNING else Half.MORNING


def half_of(instant: datetime, zone: ZoneInfo) -> Half:
    return Half.MORNING if instant.astimezone(zone).hour < NOON else Half.AFTERNOON

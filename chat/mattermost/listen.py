"""What Mattermost calls the bot with: checked, read, passed on, answered."""

import logging
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from chat.mattermost import mentions, read, write_forms
from chat.mattermost.answers import OpenCall, quiet
from chat.mattermost.api import Refused, Unreachable
from chat.mattermost.asking import Asking
from chat.mattermost.bound import PASSING, Bound, bound_by
from chat.mattermost.directory import Register
from chat.mattermost.doorkeeper import Doorkeeper, is_one_of
from chat.mattermost.methods import ACK, NOTHING
from chat.mattermost.read_values import values
from chat.mattermost.seals import Expired, Forged, Seals
from chat.mattermost.send import Wire
from chat.mattermost.together import together
from chat.mattermost.write_controls import PRESS
from chat.port import Call, Event, Receive, Undelivered
from domain.command_line import parse
from domain.people import Person, Team
from domain.wording import Phrase, say

logger = logging.getLogger(__name__)

Json = dict[str, Any]
OPENS: Final = "open"
CONFIRMED: Final = "confirmed"
HOME: Final = "home"
TellPhrase = Callable[[str, Phrase], str]
"""A sentence for a person, by their id, in their language."""


class KeptOut(Exception):
    """It is not passed on; `words` say why, to whoever sent it."""

    def __init__(self, words: Phrase, reason: str, *, status: int = 200) -> None:
        super().__init__(reason)
        self.words = words
        self.reason = reason
        self.status = status


@dataclass(frozen=True, slots=True)
class Answer:
    body: Json
    status: int = 200


@dataclass(frozen=True, kw_only=True)
class Listener:
    """`tokens` are those of the commands, `address` where Mattermost reaches the bot."""

    receive: Receive
    seals: Seals
    tokens: Sequence[str]
    wire: Wire
    register: Register
    doorkeeper: Doorkeeper
    tell: TellPhrase
    address: str
    team: Callable[[], Team]
    clock: Callable[[], datetime]

    def command(self, fields: read.Fields) -> Answer:
        user = read.one(fields, "user_id")
        if not is_one_of(read.one(fields, "token"), self.tokens):
            return self._kept_out(
                user, KeptOut(say("mattermost-unknown-token"), "token", status=403)
            )
        event = read.command(fields, self.team(), self.clock())
        answer = self.answer(event)
        if not answer and parse(event.text).verb == HOME and not event.place.direct:
            answer = {"text": self.tell(user, say("mattermost-sent-directly"))}
        return Answer(answer)

    def press(self, body: Json) -> Answer:
        try:
            sealed, bound = self._opened(body["context"].get("seal"), body, (PRESS, OPENS))
            if sealed["p"] == OPENS:
                return self._opens(body, sealed["w"])
            if "y" in sealed:
                return self._asks(body, sealed, bound)
            event = read.press(body, sealed, bound, self.team(), self.clock())
        except KeptOut as out:
            return self._kept_out(str(body.get("user_id", "")), out, key="ephemeral_text")
        return Answer(self.answer(event))

    def submitted(self, body: Json) -> Answer:
        user = str(body.get("user_id", ""))
        if body.get("cancelled"):
            return Answer({})
        try:
            kinds = (write_forms.FORM, CONFIRMED)
            sealed, bound = self._opened(body.get("state"), body, kinds)
        except KeptOut as out:
            return self._kept_out(user, out, key="error")
        now = self.clock()
        if sealed["p"] == CONFIRMED:
            return Answer(self.answer(read.confirmed(body, sealed, bound, self.team(), now)))
        given = body.get("submission")
        asking = Asking(
            receive=self.receive,
            register=self.register,
            team=self.team(),
            by=Person(user),
            place=read.place_of(body, bound),
            server_team=str(body.get("team_id") or ""),
            now=now,
        )
        read_values, wrong = values(given if isinstance(given, dict) else {}, sealed["k"], asking)
        if wrong:
            return Answer(
                {"errors": {name: self.tell(user, words) for name, words in wrong.items()}}
            )
        return Answer(
            self.answer(read.submitted(body, sealed, bound, self.team(), now, read_values))
        )

    def answer(self, event: Event) -> Json:
        """Pass it on, make the calls that answer at once; what is left for the answer itself."""
        acks = [
            call.args
            for call in map(self._at_once, self.receive(event))
            if call is not None and call.method == ACK
        ]
        written = dict(mentions.named(together(acks), self.register))
        if "update" in written:
            update = written["update"]
            written["update"] = {**update, "props": self.wire.sure_to_fit(update["props"])}
        return written

    def _at_once(self, call: Call) -> Call | None:
        """What is left for the answer once the call was made."""
        if call.method in (ACK, NOTHING):
            return call
        try:
            if isinstance(call, OpenCall):
                self.wire.open(call.args)
            else:
                self.wire.made(call, None)
        except (Refused, Unreachable, Undelivered) as error:
            logger.warning(
                "Mattermost did not do at once what it was asked.",
                extra={"method": call.method, "reason": str(error)},
            )
            return self._at_once(call.otherwise) if isinstance(call, OpenCall) else None
        return None

    def _opened(self, seal: object, body: Json, kinds: Sequence[str]) -> tuple[Json, Bound]:
        """What was sealed, for this person, here. Raises KeptOut."""
        try:
            sealed = self.seals.opened(seal, now=self.clock())
        except Forged:
            raise KeptOut(say("mattermost-forged"), "forged", status=403) from None
        except Expired:
            raise KeptOut(say("mattermost-expired"), "expired") from None
        if sealed.get("p") not in kinds:
            raise KeptOut(say("mattermost-forged"), "purpose", status=403)
        bound = bound_by(sealed, until=self.clock())
        user = str(body.get("user_id", ""))
        if bound.user and bound.user != user:
            raise KeptOut(say("mattermost-not-yours"), "user")
        is_press = sealed["p"] in (PRESS, OPENS)
        if is_press and bound.channel and bound.channel != str(body.get("channel_id", "")):
            raise KeptOut(say("mattermost-forged"), "channel", status=403)
        channel = bound.channel or str(body.get("channel_id", ""))
        reason = self.doorkeeper.keeps_out(user, channel, is_theirs=bool(bound.user))
        if reason is not None:
            raise KeptOut(reason, reason.key)
        return sealed, bound

    def _opens(self, body: Json, written: Json) -> Answer:
        """A form that waited behind a button: pressed again, it is another one, to be sent too."""
        state = self.seals.opened(written["state"], now=self.clock())
        until = self.clock() + PASSING
        fresh = self.seals.sealed({**state, "n": secrets.token_hex(8)}, until=until)
        dialog = {**written, "state": fresh}
        opening = write_forms.opening(str(body["trigger_id"]), self.address, dialog)
        return self._open(opening, body)

    def _asks(self, body: Json, sealed: Json, bound: Bound) -> Answer:
        """A press to be sure of."""
        title, text, yes = sealed["y"]
        state = {
            "p": CONFIRMED,
            "a": sealed["a"],
            "v": sealed.get("v", ""),
            "n": secrets.token_hex(8),
            "post": str(body.get("post_id", "")),
            **bound.sealed(),
            "u": str(body["user_id"]),
            "c": bound.channel or str(body["channel_id"]),
        }
        sealed_state = self.seals.sealed(state, until=self.clock() + PASSING)
        question = write_forms.question(title, text, yes, state=sealed_state)
        opening = write_forms.opening(str(body["trigger_id"]), self.address, question)
        return self._open(opening, body)

    def _open(self, opening: Json, body: Json) -> Answer:
        try:
            self.wire.open(opening)
        except (Refused, Unreachable) as error:
            logger.warning("A form did not open.", extra={"reason": str(error)})
            sentence = self.tell(str(body["user_id"]), say("trouble-form"))
            return Answer({"ephemeral_text": sentence, **quiet()})
        return Answer({})

    def _kept_out(self, user: str, out: KeptOut, *, key: str = "text") -> Answer:
        logger.warning("Something was kept out.", extra={"reason": out.reason})
        return Answer({key: self.tell(user, out.words)}, out.status)

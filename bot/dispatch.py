"""The one path every event takes: one transaction, one handler, an answer at once."""

import logging
import re
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from bot.acquaintance import Acquaintance
from bot.doors import Doors, NobodySays, kept_out
from bot.legible import legible
from bot.once import once
from bot.rendering import placed
from bot.texts import Reader
from bot.watch import UNWATCHED, Outcome, Watch
from chat.cards import Text, card
from chat.port import (
    Call,
    Chat,
    Command,
    Errors,
    Event,
    Found,
    HomeOpened,
    Lookup,
    Reply,
    Say,
    Submitted,
    Undelivered,
)
from chat.request_ids import a_request
from domain.people import Member, Person
from domain.products import PublicHolidays
from domain.refusals import Refusal
from domain.wording import Phrase, say
from handlers.desk import Defaults, Desk
from handlers.refused import told
from handlers.routes import route
from storage.storage import Storage
from storage.unavailable import CannotWrite, Unavailable, Unknown
from storage.work import Books, Work

logger = logging.getLogger(__name__)

MOST_ASKED_FOR = 20
MENTIONED = re.compile(r"@\{([^{}\s]+)\}")


def nothing() -> None:
    """Nobody waits for news."""


@dataclass(frozen=True, kw_only=True)
class Dispatcher:
    """`wake` is called after a commit that put something in the outbox."""

    storage: Storage
    chats: Mapping[str, Chat]
    clock: Callable[[], datetime]
    holidays: PublicHolidays
    defaults: Defaults
    acquaintance: Acquaintance
    wake: Callable[[], None] = nothing
    watch: Watch = UNWATCHED

    def receive(self, event: Event) -> Sequence[Call]:
        """Handle one event, once. Return the calls that answer it now; whoever sent it gets one."""
        with a_request(), self.watch.event(type(event).__name__) as outcome:
            return self._received(legible(event), outcome)

    def _received(self, event: Event, outcome: Outcome) -> Sequence[Call]:
        if (reason := self._kept_out(event)) is not None:
            outcome.was("kept_out")
            return self._kept_away(event, reason)
        doors = Doors(acquaintance=self.acquaintance, event=event)
        try:
            if isinstance(event, Lookup):
                return self._looked_up(event, doors)
            return self._once(event, doors, lambda desk: route(event, desk))
        except Refusal as refusal:
            outcome.was("refused")
            return self._refused(event, doors, refusal)
        except NobodySays:
            outcome.was("kept_out")
            return self._kept_away(event, say("trouble-who"))
        except Unavailable as error:
            logger.warning(
                "The database is busy: an event was refused.",
                extra={"event": event.id, "reason": str(error)},
            )
            outcome.was("busy")
            return self._plainly(event, say(trouble(error)))
        except Exception as error:  # noqa: BLE001 - the edge: a bug is told by its reference
            outcome.was("broken")
            return self._broken(event, error)

    def _kept_away(self, event: Event, reason: Phrase) -> Sequence[Call]:
        return self._nothing(event) if is_silent(event) else self._plainly(event, reason)

    def _kept_out(self, event: Event) -> Phrase | None:
        """Why somebody may not use the bot at all: those below, or who may be one of them."""
        profile = self.acquaintance.known(event.team, event.by)
        return say("trouble-who") if profile is None else kept_out(profile)

    def _once(
        self, event: Event, doors: Doors, answer: Callable[[Desk], list[Say]]
    ) -> Sequence[Call]:
        """Answer in one transaction; an event delivered again is answered with nothing."""
        profile = self.acquaintance.profile(event.team, event.by)
        others = [self.acquaintance.known(event.team, one) for one in asked_for(event)]
        now = self.clock()
        before: tuple[Sequence[Call], bool] = [], False

        def work(books: Books) -> tuple[Sequence[Call], bool]:
            joined = books.joined(event.team, at=now)
            doors.close(joined)
            desk = self._desk(event, joined, joined.people.met(profile), now)
            for other in filter(None, others):
                joined.people.met(other)
            says = answer(desk)
            if any(isinstance(one, Errors) for one in says):
                books.seen.forget(event.id)  # the form stays open, and comes back mended
            remember_product(desk)
            calls = placed(says, desk, self.chats[event.team.platform], event=event)
            return calls, joined.outbox.has_news

        calls, has_news = doors.through(
            lambda: once(self.storage, event.id, work, at=now, otherwise=before)
        )
        if has_news:
            self.wake()
        return calls

    def _looked_up(self, event: Event, doors: Doors) -> Sequence[Call]:
        now = self.clock()

        def ask(books: Books) -> Sequence[Call]:
            work = books.of(event.team)
            doors.close(work)
            me = work.people.get(event.by) or Member(person=event.by, name="")
            desk = self._desk(event, work, me, now)
            return placed(route(event, desk), desk, self.chats[event.team.platform], event=event)

        return doors.through(lambda: self.storage.read(ask))

    def _refused(self, event: Event, doors: Doors, refusal: Refusal) -> Sequence[Call]:
        """The transaction was undone; the person alone is told why."""
        try:
            return self._once(event, doors, lambda desk: told(refusal, event, desk))
        except Unavailable as error:
            return self._plainly(event, say(trouble(error)))
        except Exception as error:  # noqa: BLE001 - the edge: a bug is told by its reference
            return self._broken(event, error)

    def _broken(self, event: Event, error: Exception) -> Sequence[Call]:
        reference = secrets.token_hex(3).upper()
        logger.error(
            "An event broke; its person was told the reference.",
            extra={"reference": reference, "event": event.id, "of": type(event).__name__},
            exc_info=error,
        )
        if isinstance(event, Lookup):
            return self._nothing(event)  # a field being typed in: each letter would be answered
        return self._plainly(event, say("trouble-unexpected", reference=reference))

    def _nothing(self, event: Event) -> Sequence[Call]:
        if not isinstance(event, Lookup):
            return []
        chat, reader = self.chats[event.team.platform], self._reader(event)
        return [chat.render(Found(options=()), reader, event=event)]

    def _plainly(self, event: Event, words: Phrase) -> Sequence[Call]:
        """Answer without the database, which may be what is wrong."""
        chat = self.chats[event.team.platform]
        call = chat.render(
            Reply(card=card(Text(words)), kind="trouble"), self._reader(event), event=event
        )
        if not call.durable:
            return [call]
        try:
            chat.perform(event.team, call, message=None)
        except Undelivered:
            logger.warning("A person could not be told.", extra={"event": event.id})
        return []

    def _reader(self, event: Event) -> Reader:
        language = self.acquaintance.profile(event.team, event.by).language
        return Reader(
            language or self.defaults.language, self.defaults.zone, today=self.clock().date()
        )

    def _desk(self, event: Event, work: Work, me: Member, now: datetime) -> Desk:
        return Desk(
            work=work,
            now=now,
            me=me,
            place=event.place,
            holidays=self.holidays,
            defaults=self.defaults,
        )


def trouble(error: Unavailable) -> str:
    """The key of what a person is told."""
    match error:
        case Unknown():
            return "trouble-unknown"
        case CannotWrite():
            return "trouble-cannot-write"
        case _:
            return "trouble-busy"


def is_silent(event: Event) -> bool:
    """A field being typed in, and a page being opened, are left empty."""
    return isinstance(event, Lookup | HomeOpened)


def remember_product(desk: Desk) -> None:
    """The product used last is the one meant in a direct message."""
    product = desk.found_product
    if product is not None and desk.me.product != product.id:
        desk.work.people.uses(desk.by, product.id)


def asked_for(event: Event) -> list[Person]:
    """Each once, and no crowd: the platform is asked while somebody waits."""
    return list(islice(dict.fromkeys(named(event)), MOST_ASKED_FOR))


def named(event: Event) -> Iterator[Person]:
    """The teammates an event names: asked for their language before they are first written to."""
    match event:
        case Command(text=text):
            for mention in MENTIONED.finditer(text):
                yield Person(mention[1])
        case Submitted(values=values):
            for value in values.values():
                if isinstance(value, tuple):
                    yield from (one for one in value if isinstance(one, Person))

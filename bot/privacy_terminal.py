"""`prospect privacy`: a person's rights exercised at the terminal, by the same handlers as in the chat."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.documents import written
from bot.kept_tokens import with_kept_tokens
from bot.own_keys import Keys, keys_of
from bot.public_holidays import public_holidays
from bot.rendering import placed
from bot.reports.scene import chosen
from bot.settings import Settings
from bot.texts import Reader
from bot.writing_chat import writing_chat
from chat.cards import Button, Buttons
from chat.files import ToBeMade
from chat.plain.write import QUOTE, Writer
from chat.port import Attach, Press, Reply, Say
from domain.command_line import CommandLine
from domain.people import THE_BOT, Member, Place
from domain.quotes import Token
from domain.refusals import Refusal
from domain.wording import Phrase
from handlers.desk import Defaults, Desk
from handlers.privacy import asked, cards
from handlers.privacy.carried import carried
from handlers.privacy.exported import person_file
from handlers.privacy.processing import processing_record
from storage.storage import Storage, open_storage
from storage.work import Books


class NotDone(Exception):
    """What was asked is not done: the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What is printed, files by their names, and what still has to be said yes to, by its scope."""

    text: str
    files: Mapping[str, bytes]
    to_confirm: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class PrivacyTerminal:
    """Whoever has the database and the bot's key is an administrator of it."""

    storage: Storage
    settings: Settings
    keys: Keys
    product: str | None
    language: str

    def asks(self, *words: str, **keys: str) -> Answered:
        """A line of `privacy`, its words and keys as they are. Raises NotDone, WhichProduct."""
        tokens = tuple(Token(word, False, 0, 0) for word in words if word)
        given = {key: value for key, value in keys.items() if value}
        line = CommandLine(text="", verb=asked.PRIVACY, positional=tokens, keys=given)
        return self._does(lambda desk: asked.privacy(line, desk))

    def says_yes(self, value: str) -> Answered:
        """To the last question, as its button carries it."""

        def press(desk: Desk) -> list[Say]:
            team, me = desk.work.team, desk.by
            return asked.sure(
                Press(id="", team=team, by=me, place=desk.place, action=cards.SURE, value=value),
                desk,
            )

        return self._does(press)

    def _does(self, act: Callable[[Desk], list[Say]]) -> Answered:
        def work(books: Books) -> Answered:
            desk = self._desk(books)
            says = act(desk)
            self._write(says, desk)
            return self._answered(says, desk)

        try:
            return self.storage.write(work)
        except Refusal as refusal:
            words = Phrase(refusal.phrase, refusal.details)
            raise NotDone(self._reader(ZoneInfo("UTC")).say(words, QUOTE)) from None

    def _write(self, says: Iterable[Say], desk: Desk) -> None:
        """Messages of the bot that change are left for it to send."""
        chat = writing_chat(desk.work.team.platform, self.settings, self.keys.buttons)
        lasting = [one for one in says if not isinstance(one, Reply | Attach)]
        if chat is not None:
            placed(lasting, desk, chat, event=None)

    def _answered(self, says: Sequence[Say], desk: Desk) -> Answered:
        reader = self._reader(desk.zone)
        writer = Writer(reader)
        replies = [one.card for one in says if isinstance(one, Reply)]
        buttons = [
            button
            for card in replies
            for part in card.parts
            if isinstance(part, Buttons)
            for button in part.items
            if isinstance(button, Button) and button.action == cards.SURE
        ]
        without = [
            replace(card, parts=tuple(one for one in card.parts if not isinstance(one, Buttons)))
            for card in replies
        ]
        return Answered(
            text="\n".join(writer.card(card)["text"] for card in without),
            files={
                one.name: made(one.content, desk, reader)
                for one in says
                if isinstance(one, Attach) and isinstance(one.content, ToBeMade)
            },
            to_confirm={carried(button.value).scope: button.value for button in buttons},
        )

    def _reader(self, zone: ZoneInfo) -> Reader:
        return Reader(self.language, zone, today=datetime.now(UTC).date())

    def _desk(self, books: Books) -> Desk:
        work, product = chosen(books, self.product)
        return Desk(
            work=work,
            now=datetime.now(UTC),
            me=Member(
                person=THE_BOT,
                name="",
                language=self.language,
                is_administrator=True,
                product=product.id,
            ),
            place=Place("", direct=True),
            holidays=public_holidays,
            defaults=Defaults(secret=self.keys.objections),
        )


def made(content: ToBeMade, desk: Desk, reader: Reader) -> bytes:
    of = dict(content.of)
    file = processing_record(desk) if "record" in of else person_file(of, desk)
    return written(file, of["as"], reader)


@contextmanager
def privacy_terminal(
    database: str, *, product: str | None, language: str
) -> Iterator[PrivacyTerminal]:
    """Raises NoKey: who objected is known by the bot's own key."""
    storage = open_storage(database)
    try:
        settings = with_kept_tokens(replace(Settings.unchecked(), database_url=database))
        yield PrivacyTerminal(
            storage=storage,
            settings=settings,
            keys=keys_of(storage, settings),
            product=product,
            language=language,
        )
    finally:
        storage.close()

"""The first words to whoever installed the bot in a workspace: what to do next, in their language."""

from collections.abc import Callable
from datetime import datetime

from bot.install_page import language_of
from bot.public_holidays import public_holidays
from bot.rendering import placed
from chat.port import Chat
from chat.slack.installing import Installed
from domain.people import Member, Person, Place, Profile
from handlers.desk import Defaults, Desk
from handlers.installed import installed
from storage.work import Work

DIRECTLY = Place("", direct=True)


def greeting(
    chat: Chat, defaults: Defaults, clock: Callable[[], datetime]
) -> Callable[[Work, Installed, bool], None]:
    """Through the outbox: it is said even if the program ends now."""

    def greet(work: Work, one: Installed, again: bool) -> None:
        if not one.by:
            return
        desk = Desk(
            work=work,
            now=clock(),
            me=met(work, one),
            place=DIRECTLY,
            holidays=public_holidays,
            defaults=defaults,
        )
        placed(installed(desk, again=again), desk, chat, event=None)

    return greet


def met(work: Work, one: Installed) -> Member:
    """While Slack does not say who they are, they read what their browser reads."""
    return work.people.met(
        one.profile or Profile(person=Person(one.by), name=one.by, language=language_of(one.reads))
    )

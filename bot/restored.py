"""A database that was just restored says nothing a second time.

Nobody knows what was sent since the copy was made: what waited then, and the team messages that
have fallen due since, are taken as said (docs/how-to/run-it-for-a-year.md).
"""

from dataclasses import dataclass
from datetime import datetime

from bot.clockwork import BOT, NOWHERE
from bot.public_holidays import public_holidays
from domain.digest_post import DigestPost
from domain.products import Product
from domain.weeks import monday_of
from handlers.alarms import ALARMS, wrong
from handlers.desk import Defaults, Desk
from handlers.digest import DIGEST
from handlers.weekly import WEEKLY
from storage.work import Books


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """`letters` waited to be sent, `posts` are morning's messages, weekly reports and alarms."""

    letters: int = 0
    posts: int = 0


def hold(books: Books, *, at: datetime) -> Held:
    posts = 0
    for team in books.teams.all():
        desk = Desk(
            work=books.of(team),
            now=at,
            me=BOT,
            place=NOWHERE,
            holidays=public_holidays,
            defaults=Defaults(),
        )
        posts += sum(taken_as_said(product, desk) for product in desk.work.products.all())
    return Held(letters=books.outbox.drop_waiting(), posts=posts)


def taken_as_said(product: Product, desk: Desk) -> int:
    """What was due by now is planned anew when the clock rings, and finds that it is said."""
    said = 0
    today = desk.now.astimezone(product.zone).date()
    if is_past(DIGEST, product, desk):
        said += desk.work.digests.post(DigestPost(product=product.id, day=today), at=desk.now)
    if is_past(WEEKLY, product, desk):
        said += first_time(product, WEEKLY, monday_of(today).isoformat(), desk)
    if is_past(ALARMS, product, desk):
        said += sum(first_time(product, kind, of, desk) for kind, of, _ in wrong(product, desk))
    return said


def is_past(kind: str, product: Product, desk: Desk) -> bool:
    due = desk.work.due.planned(kind, product.id)
    return due is not None and due <= desk.now


def first_time(product: Product, kind: str, of: str, desk: Desk) -> bool:
    return desk.work.announcements.first_time(product.id, kind, of, at=desk.now)

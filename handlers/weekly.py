"""The week in one message: posted on the first business day of the next one, shown whenever asked for."""

from datetime import datetime
from typing import Final

from chat.port import Post, Reply, Say
from domain.command_line import CommandLine
from domain.positional import joined
from domain.products import Product
from domain.refusals import Refusal
from domain.vocabulary import flag
from domain.weeks import monday_of, next_chance, report_at, reported_week
from domain.working_days import WorkingDays
from handlers.access import OF_MEMBERS
from handlers.desk import Desk
from handlers.keys import only
from handlers.week_told import week_told
from handlers.weekly_card import weekly_card
from storage.due import DueItem

WEEKLY: Final = "weekly"


class UnknownWeek(Refusal):
    """This week or the last one can be shown. Details: typed."""

    phrase = "refusal-unknown-week"


def plan_weekly(product: Product, desk: Desk) -> None:
    """When its next report is due; it stays in its week when the hour or the calendar changes."""
    days = product.working_days(desk.holidays)
    planned = desk.work.due.planned(WEEKLY, product.id)
    if planned is None:
        at = report_at(desk.now, product.digest_at, days)
    else:
        first = days.next_working(monday_of(days.day_of(planned)))
        at = days.at(first, product.digest_at)
    desk.work.due.plan(WEEKLY, product.id, at=at)


def plan_if_missing(product: Product, desk: Desk) -> None:
    """For a product that was there before there were weekly reports."""
    if desk.work.due.planned(WEEKLY, product.id) is None:
        plan_weekly(product, desk)


def weekly_due(item: DueItem, desk: Desk) -> list[Say]:
    """Post the report, once a week, at a working hour; plan the next."""
    product = desk.work.products.get(int(item.subject))
    days = product.working_days(desk.holidays)
    plan_weekly(product, desk)
    if not product.is_open or product.channel is None or begun_this_week(product, desk, days):
        return []
    if not is_working_hour(product, desk.now, days):
        put_off(product, desk, days)
        return []
    today = days.day_of(desk.now)
    this_week = monday_of(today).isoformat()
    if not desk.work.announcements.first_time(product.id, WEEKLY, this_week, at=desk.now):
        return []
    week = week_told(product, desk, reported_week(today, days))
    shown = weekly_card(week, product, desk)
    subject = f"{WEEKLY}:{product.id}:{this_week}"
    return [Post(to=product.channel, card=shown, kind=WEEKLY, subject=subject)]


def begun_this_week(product: Product, desk: Desk, days: WorkingDays) -> bool:
    """There is nothing to tell of the time before."""
    return days.day_of(product.created_at) >= monday_of(days.day_of(desk.now))


def is_working_hour(product: Product, now: datetime, days: WorkingDays) -> bool:
    today = days.day_of(now)
    return days.is_working(today) and now >= days.at(today, product.digest_at)


def put_off(product: Product, desk: Desk, days: WorkingDays) -> None:
    """The program was stopped when it was due: the next working hour of the same week will do."""
    chance = next_chance(desk.now, product.digest_at, days)
    if monday_of(days.day_of(chance)) == monday_of(days.day_of(desk.now)):
        desk.work.due.plan(WEEKLY, product.id, at=chance)


def show(line: CommandLine, desk: Desk) -> list[Say]:
    """This week as far as it has gone; with `last`, the one that was reported."""
    only(line)
    typed = joined(line.positional)
    if typed and flag(typed) != "last":
        raise UnknownWeek(typed=typed)
    product = desk.product
    today = desk.now.astimezone(product.zone).date()
    days = product.working_days(desk.holidays)
    monday = reported_week(today, days) if typed else monday_of(today)
    return [Reply(card=weekly_card(week_told(product, desk, monday), product, desk))]


ACCESS = OF_MEMBERS
COMMANDS = {"week": show}
DUE = {WEEKLY: weekly_due}

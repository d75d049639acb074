"""The weekly report as a card: organisations and references, never people, for a channel reads it."""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from datetime import timedelta
from decimal import Decimal
from typing import Final

from chat.cards import Button, Buttons, Card, Chart, Fields, Note, Part, Row, Rows, Text, card
from domain.product_clock import Checked
from domain.products import Product
from domain.stages import Stage
from domain.week import Counts
from domain.wording import Detail, Phrase, say
from handlers.desk import Desk
from handlers.product_pulse import first_use, motivated, satisfied, today_of
from handlers.week_told import NAMED, WeekTold
from storage.search import awake_on

TOLD: Final = (
    Stage.USER,
    Stage.PILOT,
    Stage.MET,
    Stage.INTERESTED,
    Stage.CONTACTED,
    Stage.NOT_INTERESTED,
    Stage.DECLINED,
    Stage.UNREACHABLE,
)
"""What was won first, what ended last; who was tried in vain is among the calls."""
TO_SUNDAY = timedelta(days=6)
DRAWN = ("calls", "conversations", "interested")


def weekly_card(week: WeekTold, product: Product, desk: Desk) -> Card:
    return card(
        Text(title(week, product)),
        *moved(week),
        chart(week),
        gates(product, desk),
        *to_do_next(week, product, desk),
    )


def title(week: WeekTold, product: Product) -> Phrase:
    key = "weekly-title" if week.is_over else "weekly-title-so-far"
    last = week.monday + TO_SUNDAY
    return Phrase(key, {"name": product.name, "first": week.monday, "last": last})


def moved(week: WeekTold) -> Iterator[Part]:
    if week.is_quiet:
        yield Text(say("weekly-quiet"))
        return
    counted = {field.name: getattr(week.counts, field.name) for field in fields(Counts)}
    yield Text(Phrase("weekly-counts", counted))
    lines = tuple(groups(week))
    if lines:
        yield Rows(tuple(Row(words=line) for line in lines))
    if week.needs_asked or week.needs_delivered:
        asked, delivered = week.needs_asked, week.needs_delivered
        yield Text(say("weekly-needs", asked=asked, delivered=delivered))


def groups(week: WeekTold) -> Iterator[Phrase]:
    """A line for each kind that somebody is of."""
    if week.added:
        yield line(say("weekly-added"), week.first_added, week.added, week)
    for stage in TOLD:
        ids = week.moves.reached.get(stage, ())
        if not ids:
            continue
        shown = line(Phrase(f"stage-{stage}"), ids, len(ids), week)
        yield with_reasons(shown, week) if stage is Stage.DECLINED else shown
    for label, ids in (
        (say("weekly-back"), week.moves.back),
        (say("weekly-reopened"), week.moves.reopened),
    ):
        if ids:
            yield line(label, ids, len(ids), week)


def line(label: Phrase, ids: Sequence[int], count: int, week: WeekTold) -> Phrase:
    """How many, and who the first of them are."""
    known = (week.prospects[one] for one in ids[:NAMED])
    shown = [say("weekly-one", name=one.name, reference=one.reference) for one in known]
    if count > len(shown):
        shown.append(say("weekly-others", count=count - len(shown)))
    return say("weekly-line", label=label, count=count, who=tuple(shown))


def with_reasons(shown: Phrase, week: WeekTold) -> Phrase:
    reasons = tuple(
        say("weekly-reason", reason=Phrase(f"decline-{reason}"), count=count)
        for reason, count in week.refusals.items()
    )
    return say("weekly-declined", line=shown, reasons=reasons) if reasons else shown


def chart(week: WeekTold) -> Chart | None:
    """Six weeks of calls, conversations and interest; None when all of them were empty."""
    drawn = week.drawn
    if all(counted.is_nothing for counted in drawn.values()):
        return None
    figures = {name: [getattr(one, name) for one in drawn.values()] for name in DRAWN}
    return Chart(
        title=say("weekly-chart"),
        categories=tuple(say("weekly-chart-week", week=one.isocalendar().week) for one in drawn),
        series=tuple(
            (Phrase(f"weekly-chart-{name}"), tuple(map(Decimal, values)))
            for name, values in figures.items()
        ),
        summary=Phrase(
            "weekly-chart-summary",
            {
                "first": next(iter(drawn)),
                **{name: in_a_row(values) for name, values in figures.items()},
            },
        ),
    )


def in_a_row(values: Sequence[int]) -> tuple[Phrase, ...]:
    return tuple(say("weekly-figure", value=value) for value in values)


def gates(product: Product, desk: Desk) -> Fields:
    """Who is motivated, and the two dates of the product's clock."""
    count, target = len(motivated(product, desk)), product.targets.pioneers
    return Fields(
        (
            (say("weekly-motivated"), say("weekly-motivated-value", count=count, target=target)),
            (say("weekly-first-use"), gate(first_use(product, desk))),
            (say("weekly-satisfied"), gate(satisfied(product, desk))),
        )
    )


def gate(found: Checked) -> Phrase:
    known: dict[str, Detail] = {"by": found.by}
    if found.on is not None:
        known["on"] = found.on
    return Phrase(f"weekly-gate-{found.state}", known)


def to_do_next(week: WeekTold, product: Product, desk: Desk) -> Iterator[Part]:
    quiet = desk.work.search.count(awake_on(today_of(product, desk)), product=product.id)
    yield Note(say("weekly-next", quiet=quiet))
    lines = {
        "list stale": say("weekly-see-quiet"),
        "advice": say("weekly-see-advice"),
        "portrait lessons": say("weekly-see-lessons"),
    }
    if not week.is_over:
        lines["week last"] = say("weekly-see-last")
    yield Buttons(
        tuple(Button(action="run", label=label, value=value) for value, label in lines.items())
    )

"""The minimal list is frozen: dated, told to the team, and compared with what is asked for since."""

from collections.abc import Sequence

from chat.cards import Heading, Note, Row, Rows, Text, card
from chat.port import Post, Reply, Say
from domain.minimal_lists import Changes, FrozenNeed, MinimalList, changes
from domain.products import Product
from domain.refusals import Refusal
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.needs_now import NeedsNow, needs_now

MOST_POSTED = 40
MOST_CHANGES = 8


class NothingToFreeze(Refusal):
    """No need is asked for as a must by enough prospects. Details: enough."""

    phrase = "refusal-nothing-to-freeze"


class FrozenAlready(Refusal):
    """Nothing has changed on the list since. Details: day, person."""

    phrase = "refusal-frozen-already"


def freeze(desk: Desk) -> list[Say]:
    """Raises NothingToFreeze, FrozenAlready, ProductIsClosed."""
    product = desk.open_product()
    now = needs_now(product, desk)
    enough = product.targets.requesters
    if not now.board.minimal:
        raise NothingToFreeze(enough=enough)
    before = desk.work.minimal_lists.latest(product.id)
    if before is not None and not since(before, now, desk):
        raise FrozenAlready(day=day(before, product), person=before.by)
    frozen = desk.work.minimal_lists.add(
        [
            FrozenNeed(need=one.need.id, words=one.need.words, musts=one.musts)
            for one in now.board.minimal
        ],
        product=product.id,
        requesters=enough,
        at=desk.now,
        by=desk.by,
    )
    told = "posted" if product.channel else "kept"
    says = say("needs-frozen", count=len(frozen.needs), told=told)
    return [Reply(card=card(Text(says))), *posted(frozen, product)]


def posted(frozen: MinimalList, product: Product) -> list[Say]:
    """To the team's channel: words and numbers, no names."""
    if product.channel is None:
        return []
    some = frozen.needs[:MOST_POSTED]
    more = len(frozen.needs) - len(some)
    shown = card(
        Heading(say("needs-frozen-title", product=product.name)),
        Text(say("needs-frozen-by", person=frozen.by, count=len(frozen.needs))),
        Rows(
            tuple(
                Row(words=say("needs-frozen-row", words=one.words, musts=one.musts)) for one in some
            )
        ),
        Note(say("needs-more-of", count=more)) if more else None,
    )
    subject = f"minimal-list:{frozen.id}"
    return [Post(to=product.channel, card=shown, kind="minimal-list", subject=subject)]


def since_frozen(now: NeedsNow, product: Product, desk: Desk) -> Phrase:
    """When the list was frozen, and what has come and gone since."""
    frozen = desk.work.minimal_lists.latest(product.id)
    if frozen is None or frozen.at > desk.now:
        return say("needs-not-frozen")
    found = since(frozen, now, desk)
    on, by = day(frozen, product), frozen.by
    if not found:
        return say("needs-frozen-same", day=on, person=by)
    added, gone = (in_quotes(words) for words in (found.added, found.gone))
    return say(
        "needs-frozen-changed",
        day=on,
        person=by,
        came=len(found.added),
        added=added,
        went=len(found.gone),
        gone=gone,
    )


def in_quotes(words: Sequence[str]) -> tuple[Phrase, ...]:
    return tuple(say("need-words", words=one) for one in words[:MOST_CHANGES])


def since(frozen: MinimalList, now: NeedsNow, desk: Desk) -> Changes:
    on_list = {one.need.id: one.need.words for one in now.board.minimal}
    missing = [one.need for one in frozen.needs if one.need not in on_list]
    merged = {need: found.id for need in missing if (found := desk.work.needs.find(need))}
    return changes(frozen, on_list, merged=merged)


def day(frozen: MinimalList, product: Product) -> Phrase:
    return say("card-day", day=frozen.at.astimezone(product.zone).date())

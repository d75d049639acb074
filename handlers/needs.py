"""/prospect need and /prospect needs: who asks for what, the minimal list, the ranking."""

from chat.cards import Text, card
from chat.port import Open, Press, Reply, Say
from domain import vocabulary
from domain.command_line import CommandLine
from domain.need_grammar import priority_at_start, wanted
from domain.needs import Origin
from domain.positional import joined
from domain.quotes import Token
from domain.vocabulary import flag
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.chosen import open_one, referred
from handlers.desk import Desk
from handlers.keys import only
from handlers.need_asked import Asking
from handlers.need_card import need_card
from handlers.need_changes import removed, renamed
from handlers.need_form import need_form
from handlers.need_freezing import freeze
from handlers.need_line import origin_in, who_asks
from handlers.need_meetings import meeting_said
from handlers.need_merging import WhichNeeds, merge_form, merged
from handlers.need_states import state_typed
from handlers.need_told import ask
from handlers.need_words import NEED, need_meant, need_to_change
from handlers.needs_card import needs_card, page
from handlers.needs_fewest import fewest
from handlers.needs_now import needs_now
from handlers.pressed import number

LONGEST_STATE = 2
"""Words of a state beyond the first."""


def need(line: CommandLine, desk: Desk) -> list[Say]:
    """Somebody asks for something; or news of a need, or all that is known of it."""
    only(line, "origin", "meeting", "state", "name")
    if line.is_empty:
        return [Open(form=need_form(None, desk))]
    if "state" in line.keys or "name" in line.keys:
        return news(line, desk)
    origin = origin_in(line)
    prospect, words = who_asks(line, origin, desk)
    if prospect is None and origin is Origin.USER:
        return [Reply(card=need_card(need_meant(wanted(words)[0].words, desk), desk))]
    if prospect is not None:
        open_one(prospect, desk)
    product = desk.open_product(None if prospect is None else prospect.product)
    asked = wanted(words)
    if not asked:
        is_must = bool(words) and priority_at_start(words) == (True, len(words))
        return [Open(form=need_form(prospect, desk, is_must=is_must, origin=origin))]
    typed = line.keys.get("meeting", "")
    meeting = None if prospect is None else meeting_said(typed, prospect, desk)
    asking = Asking(
        product=product,
        prospect=prospect,
        needs=asked,
        origin=origin,
        meeting=None if meeting is None else meeting.id,
    )
    return ask(asking, desk)


def news(line: CommandLine, desk: Desk) -> list[Say]:
    """`need "words" state:delivered`, `need "words" name:"other words"`; with neither, its card."""
    only(line, "state", "name")
    state, words = state_said(line)
    meant = need_meant(joined(words), desk)
    desk.open_product(meant.product)
    says = renamed(meant, line.keys["name"], desk) if "name" in line.keys else []
    if not state:
        return says or [Reply(card=need_card(meant, desk))]
    return state_typed(state, desk.work.needs.get(meant.id), desk)


def state_said(line: CommandLine) -> tuple[str, tuple[Token, ...]]:
    """The state, with the words that go on with it ("state:in progress"); and the other words."""
    typed, words = line.keys.get("state", ""), line.positional
    for count in range(min(LONGEST_STATE, len(words) - 1), 0, -1):
        whole = f"{typed} {joined(words[-count:])}"
        if typed and vocabulary.need_state(whole) is not None:
            return whole, words[:-count]
    return typed, words


def needs(line: CommandLine, desk: Desk) -> list[Say]:
    """The view; or `freeze`, `merge "A" "B"`, `fewest 5`, `remove "A"`, the words of a need."""
    only(line)
    if not line.positional:
        return [Reply(card=needs_card(desk.product, desk))]
    first, *rest = line.positional
    match None if first.quoted else flag(first.text):
        case "freeze":
            return freeze(desk)
        case "fewest":
            return fewest(joined(rest), desk)
        case "merge":
            return merge_typed(rest, desk)
        case "remove" if rest:
            return removed(need_meant(joined(rest), desk), desk)
        case _:
            return [Reply(card=need_card(need_meant(joined(line.positional), desk), desk))]


def merge_typed(words: list[Token], desk: Desk) -> list[Say]:
    """The first need joins the second. Raises WhichNeeds, NoSuchNeed."""
    if not words:
        desk.open_product()
        return [Open(form=merge_form(None))]
    if len(words) != 2:
        raise WhichNeeds
    one, into = (need_meant(token.text, desk) for token in words)
    return merged(one, into, desk)


def view_pressed(press: Press, desk: Desk) -> list[Say]:
    return [Reply(card=needs_card(desk.product, desk))]


def page_pressed(press: Press, desk: Desk) -> list[Say]:
    """`value` is what comes in pages, and how many of it were shown already."""
    which, _, start = press.value.partition(":")
    shown = tuple(page(which, number(start), needs_now(desk.product, desk)))
    return [Reply(card=card(*(shown or (Text(say("needs-no-more")),))))]


def freeze_pressed(press: Press, desk: Desk) -> list[Say]:
    return freeze(desk)


def new_pressed(press: Press, desk: Desk) -> list[Say]:
    desk.open_product()
    return [Open(form=need_form(None, desk))]


def for_pressed(press: Press, desk: Desk) -> list[Say]:
    """Under a prospect: it asks for something."""
    prospect = open_one(referred(press.value, desk), desk)
    return [Open(form=need_form(prospect, desk))]


def ask_pressed(press: Press, desk: Desk) -> list[Say]:
    """Under a need: somebody else asks for it too."""
    return [Open(form=need_form(None, desk, need=need_to_change(press.value, desk)))]


ACCESS = OF_MEMBERS
COMMANDS = {NEED: need, "needs": needs}
PRESSES = {
    "needs": view_pressed,
    "needs-page": page_pressed,
    "needs-freeze": freeze_pressed,
    "need-new": new_pressed,
    "need-ask": ask_pressed,
    "need-for": for_pressed,
}

"""/prospect segment: where first users are looked for, one by one or side by side, with what came of each."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from chat.cards import Button, Buttons, Card, Note, Row, Rows, Text, card
from chat.forms import Value
from chat.port import Open, Press, Reply, Say, Submitted
from domain import vocabulary
from domain.command_line import CommandLine
from domain.positional import joined
from domain.products import Segment, SegmentState
from domain.refusals import Refusal, StaleButton
from domain.vocabulary import flag
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.desk import Desk
from handlers.form_values import text
from handlers.keys import only
from handlers.segment_card import EDIT, STATE, segment_card
from handlers.segment_changes import BACK, Change, begun, change, taken_back, told
from handlers.segment_compare import COMPARE, compare, compare_sent
from handlers.segment_figures import Counted, counted
from handlers.segment_form import AT_MOST, segment_form
from handlers.segment_names import SEGMENT, SHOW, open_button, segment_carried, segment_typed
from handlers.segment_words import row

SHOWN: Final = 20
"""Segments of a list; each can be opened by its name."""
NEWS: Final = ("population", "hypothesis", "state", "name")


class NoSuchPopulation(Refusal):
    """A population is a whole number, from 1 to a million. Details: typed."""

    phrase = "refusal-no-such-population"


class UnknownSegmentState(Refusal):
    """A segment is active, paused or dropped. Details: typed."""

    phrase = "refusal-unknown-segment-state"


def segment(line: CommandLine, desk: Desk) -> list[Say]:
    """Alone, those there are; with a name, that one, or news of it; `new`, `compare`."""
    only(line, *NEWS)
    words = line.positional
    what = flag(words[0].text) if words and not words[0].quoted else None
    if not words and not line.keys:
        return [Reply(card=listed(desk))]
    if what == "compare":
        return compare([token.text for token in words[1:]], desk)
    if what == "new":
        words = words[1:]
        if not words and not line.keys:
            desk.open_product()
            return [Open(form=segment_form(None))]
    return with_name(joined(words), line, desk, is_new=what == "new")


def with_name(name: str, line: CommandLine, desk: Desk, *, is_new: bool) -> list[Say]:
    """The one of that name: shown, changed or, as it is new, begun."""
    if not line.keys and not is_new:
        return [Reply(card=segment_card(segment_typed(name, desk), desk))]
    news = typed_news(line)
    known = desk.work.segments.named(name, product=desk.open_product().id) if name else None
    if known is not None:
        return changed(known, news, desk)
    if not is_new and (news.name or news.state):
        segment_typed(name, desk)
    return [told(begun(name, news, desk))]


def typed_news(line: CommandLine) -> Change:
    keys = line.keys
    return Change(
        name=keys.get("name", ""),
        hypothesis=keys.get("hypothesis") or None,
        population=population(keys.get("population", "")),
        state=state_called(keys["state"]) if keys.get("state") else None,
    )


def changed(known: Segment, news: Change, desk: Desk) -> list[Say]:
    """A rename and another state can be taken back; how many they are is said again."""
    kept = change(known, news, desk)
    if (kept.name, kept.state) == (known.name, known.state):
        return [told(kept)]
    return [shown_with_undo(kept, known, desk)]


def shown_with_undo(kept: Segment, was: Segment, desk: Desk, *, replaces: bool = False) -> Reply:
    """Without it where nothing changed: a second click, or somebody was faster."""
    if kept == was:
        return Reply(card=segment_card(kept, desk), replaces=replaces)
    says = say("segment-changed", name=kept.name)
    state = was.state if was.state is not kept.state else ""
    name = was.name if was.name != kept.name else ""
    undo = Button(action=BACK, label=say("button-undo"), value=f"{kept.id}:{state}:{name}")
    return Reply(card=segment_card(kept, desk, says=says, undo=undo), replaces=replaces)


def sent(submitted: Submitted, desk: Desk) -> list[Say]:
    """The form: of a new one, or of the one it is about, which then holds what the form says."""
    values = submitted.values
    number = values.get("population")
    news = Change(
        name=text(values, "name"),
        hypothesis=text(values, "hypothesis"),
        population=None if number is None else population(str(number)),
        state=chosen_state(values.get("state")),
    )
    if submitted.about:
        known = segment_carried(submitted.about, desk)
        return changed(known, news, desk) if news.name else [told(begun("", news, desk))]
    known_one = desk.work.segments.named(news.name, product=desk.open_product().id)
    if known_one is not None and news.name:
        kept = replace(news, hypothesis=news.hypothesis or None)
        return [told(change(known_one, kept, desk))]
    return [told(begun(news.name, news, desk))]


def chosen_state(value: Value) -> SegmentState | None:
    return next((one for one in SegmentState if one.value == value), None)


def state_called(typed: str) -> SegmentState:
    code = vocabulary.segment_state(typed)
    if code is None:
        raise UnknownSegmentState(typed=typed, field="state")
    return SegmentState(code)


def population(typed: str) -> int | None:
    if not typed:
        return None
    is_number = typed.isdecimal() and len(typed) <= len(str(AT_MOST))
    if not is_number or not 1 <= int(typed) <= AT_MOST:
        raise NoSuchPopulation(typed=typed, field="population")
    return int(typed)


def listed(desk: Desk) -> Card:
    several: Sequence[Counted] = counted(desk.product, desk)
    hidden = len(several) - SHOWN
    rows = tuple(
        Row(words=row(one), act=open_button(one.segment))
        for one in several[:SHOWN]
        if one.segment is not None
    )
    lines = {
        "segment new": say("button-new-segment"),
        "segment compare": say("button-compare"),
        "stats": say("button-stats"),
        "pivot": say("button-pivot"),
    }
    buttons = tuple(
        Button(action="run", label=label, value=value) for value, label in lines.items()
    )
    return card(
        Text(say("segments-title")),
        Rows(rows),
        Note(say("segments-more", count=hidden)) if hidden > 0 else None,
        Buttons(buttons),
    )


def show_pressed(press: Press, desk: Desk) -> list[Say]:
    return [Reply(card=segment_card(segment_carried(press.value, desk), desk))]


def edit_pressed(press: Press, desk: Desk) -> list[Say]:
    known = segment_carried(press.value, desk)
    desk.open_product(known.product)
    return [Open(form=segment_form(known))]


def state_pressed(press: Press, desk: Desk) -> list[Say]:
    """`value` is the segment's id and the state."""
    carried, _, code = press.value.partition(":")
    state = chosen_state(code)
    if state is None:
        raise StaleButton
    known = segment_carried(carried, desk)
    kept = change(known, Change(state=state), desk)
    return [shown_with_undo(kept, known, desk, replaces=press.message is not None)]


def back_pressed(press: Press, desk: Desk) -> list[Say]:
    """`value` is the segment's id, and of its state and its name before those that changed."""
    carried, _, rest = press.value.partition(":")
    code, _, name = rest.partition(":")
    state = chosen_state(code)
    if state is None and not name:
        raise StaleButton
    known = segment_carried(carried, desk)
    kept = change(known, Change(state=state, name=name), desk)
    return [taken_back(kept, desk, replaces=press.message is not None)]


ACCESS = OF_MEMBERS
COMMANDS = {SEGMENT: segment}
FORMS = {SEGMENT: sent, COMPARE: compare_sent}
PRESSES = {SHOW: show_pressed, EDIT: edit_pressed, STATE: state_pressed, BACK: back_pressed}

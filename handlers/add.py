"""/prospect add "Organisation": a new prospect, by one line or by the form."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from chat.cards import Button, Buttons, Card, Text
from chat.forms import Value
from chat.port import Open, Press, Reply, Say, Shortcut, Submitted
from domain import vocabulary
from domain.command_line import CommandLine, parse
from domain.positional import joined
from domain.prospects import Prospect, Reach
from domain.refusals import Refusal
from domain.wording import Phrase, say
from handlers.access import OF_MEMBERS
from handlers.add_form import ADD, add_form
from handlers.audiences import number, size
from handlers.desk import Desk
from handlers.form_values import person, text
from handlers.handover import handed_over
from handlers.keys import only
from handlers.new_prospect import Added, Wanted, add_prospect
from handlers.origins import OriginMissing
from handlers.prospect_card import prospect_card
from handlers.relay_form import asks_whom, say_whom
from handlers.screening import answered, asks_off_target, chosen, is_off_target, say_off_target
from handlers.segment_names import segment_of
from handlers.teammates import one_teammate

KEYS = (
    "name",
    "contact",
    "role",
    "email",
    "phone",
    "segment",
    "type",
    "audience",
    "size",
    "source",
    "origin",
    "owner",
    "screening",
)
UNSURE = frozenset({"owner", "type", "size", "screening"})
"""Keys whose value may mean nothing."""
FORM = "add-form"


class UnknownType(Refusal):
    """A prospect is direct or a relay. Details: typed."""

    phrase = "refusal-unknown-type"


class WordsLeft(Refusal):
    """Words stand after a quoted name and belong to no key. Details: name, typed."""

    phrase = "refusal-words-left"


def add(line: CommandLine, desk: Desk) -> list[Say]:
    only(line, *KEYS)
    desk.open_product()
    wanted = read(line, desk)
    if not wanted.name:
        return [Open(form=add_form(wanted, desk))]
    return told(add_prospect(wanted, desk), desk)


def read(line: CommandLine, desk: Desk) -> Wanted:
    """What a line asks for. Raises UnknownTeammate, UnknownType, NoSuchSize, WordsLeft."""
    keys = line.keys
    words = line.positional
    if words and words[0].quoted and len(words) > 1:
        raise WordsLeft(name=words[0].text, typed=joined(words[1:]), field="name")
    return Wanted(
        name=as_typed(line) or keys.get("name", ""),
        contact=keys.get("contact", ""),
        role=keys.get("role", ""),
        email=keys.get("email", ""),
        phone=keys.get("phone", ""),
        segment=keys.get("segment", ""),
        reach=reach(keys.get("type", ""), reaches=bool(keys.get("audience") or keys.get("size"))),
        audience=keys.get("audience", ""),
        audience_size=size(keys.get("size", "")),
        source=keys.get("source", ""),
        origin=keys.get("origin", ""),
        owner=one_teammate(keys["owner"], desk, field="owner") if keys.get("owner") else desk.by,
        screening=answered(keys.get("screening", "")),
    )


def as_typed(line: CommandLine) -> str:
    """The words that have no key, their punctuation kept."""
    words = line.positional
    if any(word.quoted for word in words):
        return joined(words)
    return " ".join(line.text[word.start : word.end] for word in words).rstrip(",; ")


def reach(typed: str, *, reaches: bool) -> Reach:
    """Whoever `reaches` others is a relay, unless said otherwise."""
    if not typed:
        return Reach.RELAY if reaches else Reach.DIRECT
    code = vocabulary.prospect_type(typed)
    if code is None:
        raise UnknownType(typed=typed, field="type")
    return Reach(code)


def press_form(press: Press, desk: Desk) -> list[Say]:
    """`value` is a line that was refused, to be put right in the form."""
    return [Open(form=add_form(forgiving(parse(press.value), desk), desk))]


def forgiving(line: CommandLine, desk: Desk) -> Wanted:
    """What a line asks for, as far as it can be read."""
    kept = {key: value for key, value in line.keys.items() if key not in UNSURE}
    wanted = read(replace(line, keys=kept, positional=line.positional[:1]), desk)
    name = as_typed(line) or wanted.name
    try:
        full = read(replace(line, positional=()), desk)
    except Refusal:
        return replace(wanted, name=name)
    return replace(full, name=name)


def shortcut(_: Shortcut, desk: Desk) -> list[Say]:
    desk.open_product()
    return [Open(form=add_form(Wanted(name="", owner=desk.by), desk))]


def submit(sent: Submitted, desk: Desk) -> list[Say]:
    try:
        added = add_prospect(filled(sent.values, desk), desk)
    except Refusal as refusal:
        if refusal.field == "segment" and text(sent.values, "new-segment"):
            refusal.field = "new-segment"
        raise
    if not all(one.origin for one in added.contacts):
        # A refusal undoes what was done: whatever else is wrong was said first.
        raise OriginMissing(field="source")
    return told(added, desk)


def filled(values: Mapping[str, Value], desk: Desk) -> Wanted:
    """What a form asks for."""
    return Wanted(
        name=text(values, "name"),
        contact=text(values, "contact"),
        role=text(values, "role"),
        email=text(values, "email"),
        phone=text(values, "phone"),
        segment=text(values, "new-segment") or segment_name(values, desk),
        reach=Reach(text(values, "type") or Reach.DIRECT),
        source=text(values, "source"),
        owner=person(values, "owner"),
        audience=text(values, "audience"),
        audience_size=number(values, "size"),
        screening=chosen(text(values, "screening")),
    )


def segment_name(values: Mapping[str, Value], desk: Desk) -> str:
    chosen = text(values, "segment")
    return segment_of(chosen, desk.product, desk).name if chosen else ""


def told(added: Added, desk: Desk) -> list[Say]:
    prospect = added.recorded.prospect
    shown = prospect_card(
        prospect,
        desk,
        says=say("prospect-added"),
        asks=asks_off_target() if is_off_target(prospect) else asks_whom(prospect),
        answers=(say_off_target(prospect) if is_off_target(prospect) else say_whom(prospect),),
        entry=added.recorded.entry,
        segment=added.segment,
        contacts=added.contacts,
    )
    noted = Reply(card=Card((*shown.parts[:1], *remarks(added), *shown.parts[1:])))
    return [noted, *handed_over(prospect, None, desk)]


def remarks(added: Added) -> tuple[Text | Buttons, ...]:
    """A segment that began with it, organisations much like it, what was not said of a person."""
    return (
        *((Text(say("origin-not-said")),) if any(not one.origin for one in added.contacts) else ()),
        *((Text(say("segment-begun", name=added.segment.name)),) if added.new_segment else ()),
        *(
            (
                Text(say("prospect-near", names=tuple(map(shown_short, added.near)))),
                merges(added.recorded.prospect, added.near),
            )
            if added.near
            else ()
        ),
    )


def merges(new: Prospect, near: Sequence[Prospect]) -> Buttons:
    """With the one that was there already."""
    return Buttons(
        tuple(
            Button(
                action="merge",
                label=say("button-merge-with", reference=one.reference),
                value=f"{one.reference}:{new.reference}",
            )
            for one in near
        )
    )


def shown_short(prospect: Prospect) -> Phrase:
    return say("prospect-short", name=prospect.name, reference=prospect.reference)


ACCESS = OF_MEMBERS
COMMANDS = {"add": add}
PRESSES = {FORM: press_form}
FORMS = {ADD: submit}
SHORTCUTS = {"add": shortcut}

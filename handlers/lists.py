"""/prospect list, /prospect search: prospects by what they have in common, or by their name."""

from collections.abc import Iterator, Sequence

from chat.cards import Button, Buttons, Card, Note, Rows, Text, card
from chat.forms import Form, Line
from chat.port import Open, Reply, Say, Submitted
from domain.command_line import CommandLine
from domain.names import clean, search_key
from domain.positional import joined
from domain.prospects import Prospect
from domain.wording import Phrase, quoted, say
from handlers.access import OF_MEMBERS
from handlers.desk import Desk
from handlers.form_values import text
from handlers.keys import only
from handlers.list_asked import Asked, asked
from handlers.list_rows import rows
from handlers.naming import short
from handlers.noes import both_noes
from storage.search import (
    Condition,
    awake_on,
    in_segment,
    in_stage,
    is_closed,
    is_open,
    owned_by,
    parked_after,
)

SEARCH = "search"
AT_MOST = 20
COUNTED = 1_000
OTHER_LISTS = ("mine", "stale", "parked", "closed")


def list_prospects(line: CommandLine, desk: Desk) -> list[Say]:
    only(line, "stage", "segment", "owner")
    wanted = asked(line, desk)
    conditions = tuple(wanted_of(wanted, desk))
    product = desk.product.id
    look = desk.work.search
    if "stale" in wanted.words:
        found = look.needing_attention(desk.today, *conditions, product=product, at_most=AT_MOST)
    else:
        found = look.listed(*conditions, product=product, at_most=AT_MOST)
    full = len(found) == AT_MOST
    count = look.count(*conditions, product=product, up_to=COUNTED) if full else len(found)
    heading = say("list-heading", count=count, of=tuple(named(wanted)))
    noes = both_noes(desk.product, desk) if wanted.words & {"closed", "all"} else None
    return [Reply(card=listed(heading, found, count, desk, noes=noes))]


def wanted_of(wanted: Asked, desk: Desk) -> Iterator[Condition]:
    """Open ones only, unless something closed is asked for."""
    if "closed" in wanted.words:
        yield is_closed()
    elif "all" not in wanted.words and wanted.stage is None:
        yield is_open()
    if "stale" in wanted.words:
        yield awake_on(desk.today)
    if "parked" in wanted.words:
        yield parked_after(desk.today)
    if wanted.stage is not None:
        yield in_stage(wanted.stage)
    if wanted.segment is not None:
        yield in_segment(wanted.segment.id)
    if wanted.owner is not None:
        yield owned_by(wanted.owner)


def named(wanted: Asked) -> Iterator[Phrase]:
    """What the list holds, in words."""
    if not wanted.words and wanted.stage is None:
        yield say("list-open")
    for word in sorted(wanted.words):
        yield Phrase(f"list-{word}")
    if wanted.stage is not None:
        yield Phrase(f"stage-{wanted.stage}")
    if wanted.segment is not None:
        yield quoted(wanted.segment.name)
    if wanted.owner is not None and "mine" not in wanted.words:
        yield say("card-person", person=wanted.owner)


def listed(
    heading: Phrase,
    found: Sequence[Prospect],
    count: int,
    desk: Desk,
    *,
    noes: Phrase | None = None,
) -> Card:
    hidden = count - len(found)
    return card(
        Text(heading),
        Rows(rows(found, desk)) if found else Text(say("list-empty")),
        Note(more(hidden, count)) if hidden else None,
        Note(noes) if noes else None,
        Buttons((*other_lists(), Button(action="run", label=say("button-add"), value="add"))),
    )


def more(hidden: int, count: int) -> Phrase:
    return say("list-many") if count == COUNTED else say("list-more", count=hidden)


def other_lists() -> tuple[Button, ...]:
    return tuple(
        Button(action="run", label=Phrase(f"button-list-{name}"), value=f"list {name}")
        for name in OTHER_LISTS
    )


def search(line: CommandLine, desk: Desk) -> list[Say]:
    only(line)
    typed = joined(line.positional)
    if not typed:
        return [Open(form=search_form())]
    return found_by(typed, desk)


def search_form() -> Form:
    field = Line(name="text", label=say("search-text"), hint=say("search-text-hint"))
    return Form(name=SEARCH, title=say("search-title"), submit=say("button-search"), items=(field,))


def submit(sent: Submitted, desk: Desk) -> list[Say]:
    return found_by(text(sent.values, "text"), desk)


def found_by(typed: str, desk: Desk) -> list[Say]:
    """By the organisation's name, else by the name or address of somebody there."""
    words = short(typed, say("what-search"), field="text")
    look, product = desk.work.search, desk.product.id
    found = look.by_words(search_key(words), product=product, at_most=AT_MOST)
    if not found and clean(words):
        found = look.by_contact(search_key(words), product=product, at_most=AT_MOST)
    heading = say("search-heading", count=len(found), typed=words)
    return [Reply(card=listed(heading, found, len(found), desk))]


ACCESS = OF_MEMBERS
COMMANDS = {"list": list_prospects, SEARCH: search}
FORMS = {SEARCH: submit}

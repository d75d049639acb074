"""Messages, modals and Home tabs as HTML for one person; a message is drawn once, then kept."""

import hashlib
from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from playground.acts.pressing import Where, values_at
from playground.clock import moment_of
from playground.identity import BOT_USER_ID
from playground.messages import Message
from playground.page.charts import drawn_chart
from playground.page.control import Pencil
from playground.page.moments import Moments
from playground.page.tables import drawn_table
from playground.page.writing import Writer
from playground.people import Person
from playground.state import State
from playground.views import View
from playground.words import phrase

KEPT = 4000
TEMPLATES = Path(__file__).parent.parent / "templates"


def environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["digest"] = digest
    made.globals["chart"] = drawn_chart
    made.globals["table"] = drawn_table
    return made


@dataclass(frozen=True, slots=True)
class Reading:
    """Who reads, from where: all that a drawing depends on besides its subject."""

    person: Person
    moments: Moments
    writer: Writer
    here: str
    back: str
    has: frozenset[str] = frozenset()

    def words(self, key: str, **details: str | int) -> str:
        return phrase(self.person.language, key, **details)


@dataclass(frozen=True, slots=True)
class Signed:
    """A drawn message; `sign` is the same while it is drawn the same. A page that has it already
    gets the stub, and keeps what it has."""

    sign: str
    html: Markup
    stub: Markup

    def for_page(self, has: frozenset[str]) -> Markup:
        return self.stub if self.sign in has else self.html


class Drawing:
    def __init__(self, state: State) -> None:
        self._state = state
        self._kept: OrderedDict[tuple[object, ...], Signed] = OrderedDict()
        self.templates = environment()

    def reading(self, person: Person, back: str, has: frozenset[str]) -> Reading:
        moments = Moments(person, self._state.now())
        here = f"/as/{person.name}"
        writer = Writer(self._state.directory, moments, here)
        return Reading(person, moments, writer, here, back, has)

    def message(
        self, message: Message, reading: Reading, *, follows: bool, in_thread: bool
    ) -> Markup:
        """`follows`: the same author wrote just before, so the name is not repeated."""
        key = (
            message.channel,
            message.ts,
            message.version,
            reading.person.id,
            reading.moments.today,
            reading.back,
            follows,
            in_thread,
            len(self._state.directory.people),
        )
        known = self._kept.get(key)
        if known is None:
            html = self._draw_message(message, reading, follows=follows, in_thread=in_thread)
            known = self._kept[key] = _signed(html, message_id(message))
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return known.for_page(reading.has)

    def _draw_message(
        self, message: Message, reading: Reading, *, follows: bool, in_thread: bool
    ) -> Markup:
        when = moment_of(message.ts)
        template = self.templates.get_template("message.html")
        return Markup(
            template.render(
                **self.tools(reading, message),
                m=message,
                at=f"m/{message.channel}/{message.ts}",
                author=self._author(message, reading),
                hour=reading.moments.hour(when),
                stamp=when.isoformat(),
                files=[self._state.files.get(name) for name in message.files],
                follows=follows,
                in_thread=in_thread,
                shortcuts=[s for s in self._state.app.shortcuts if s.on_message],
            )
        )

    def _author(self, message: Message, reading: Reading) -> dict[str, object]:
        person = self._state.directory.people.get(message.author)
        if person is None or message.system:
            return {"name": reading.words("workspace-kind"), "kind": "system", "initials": "i"}
        if message.author == BOT_USER_ID:
            return {"name": person.real_name, "kind": "bot", "initials": ""}
        return self.avatar(person)

    def avatar(self, person: Person) -> dict[str, object]:
        """Colours by order of arrival: neighbours differ."""
        place = list(self._state.directory.people).index(person.id)
        name = person.real_name
        return {"name": name, "kind": f"c{place % 8}", "initials": person.initials}

    def tools(self, reading: Reading, where: Where) -> dict[str, Any]:
        """What the macros for blocks need."""
        surface = where.id if isinstance(where, View) else f"{where.channel}{where.ts}"
        values = values_at(self._state, reading.person, where)
        directory = self._state.directory
        pencil = Pencil(reading.person, directory, reading.writer, surface, values)
        return {
            "r": reading,
            "t": partial(phrase, reading.person.language),
            "draw": pencil.draw,
            "surface": "s" + surface.replace(".", "-"),
            "errors": where.errors if isinstance(where, View) else {},
            "picture": self._picture,
        }

    def _picture(self, slack_file: dict[str, str] | None) -> str:
        """The address of a picture block that names a file of ours."""
        file = self._state.files.get((slack_file or {}).get("id", ""))
        return f"/files/{file.id}/{file.name}" if file else ""


def digest(content: object) -> str:
    """A short name for some content: the same while the content is the same."""
    return hashlib.blake2s(repr(content).encode(), digest_size=5).hexdigest()


def message_id(message: Message) -> str:
    """Its name in the page: links and permalinks end with it."""
    return "m" + message.ts.replace(".", "-")


def _signed(html: Markup, name: str) -> Signed:
    sign = digest(html)
    named = Markup('<article id="{}" data-sign="{}"').format(name, sign)
    return Signed(
        sign,
        Markup(html.replace("<article", named, 1)),
        Markup("{}></article>").format(named),
    )

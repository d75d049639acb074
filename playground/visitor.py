"""A person in the workspace, for tests and stories: types, presses, chooses, fills in, sees."""

import time
from collections.abc import Callable, Mapping
from datetime import date, datetime
from datetime import time as clock_time
from typing import TypeVar

from playground.acts import looking_up, modals, pressing, talking, visiting
from playground.filling import typed_value
from playground.finding import Control, find_control, find_option, labels_in, same
from playground.messages import Message
from playground.people import Channel, Person
from playground.plain import message_text, text_of
from playground.refused import Refused
from playground.room import Room
from playground.screen import Screen, screen_of
from playground.views import View
from playground.wire import Json

T = TypeVar("T")
Given = str | int | float | bool | date | datetime | clock_time | list[str] | None
PATIENCE = 5.0


class NotSeen(AssertionError):
    """What a visitor looked for is not on the page."""


class Visitor:
    """Acts in one place at a time: `#channel`, `dm` or `home`. While a modal is open, everything
    is done in it. What is not there yet is waited for (`patience` seconds), then NotSeen."""

    def __init__(self, room: Room, person: Person) -> None:
        self._room = room
        self._state = room.state
        self.person = person
        self.place = "dm"
        self.patience = PATIENCE

    @property
    def id(self) -> str:
        return self.person.id

    # What they do

    def goes(self, place: str) -> None:
        self.place = place
        if place == "home":
            visiting.open_home(self._room, self.person)

    def types(self, place: str, text: str, *, thread: str | None = None) -> None:
        self.place = place
        talking.types(self._room, self.person, self._channel(place), text, thread)

    def opens_home(self) -> Screen:
        self.goes("home")
        return self.home()

    def presses(self, label: str, *, on: str | None = None, confirm: bool = True) -> None:
        """A button, or an entry of an overflow menu. `on` are words of the message it is on;
        without it, the newest message that has such a button."""
        control = self._control(label, on, pressable=True)
        if control.element.get("confirm") and not confirm:
            return
        pressing.press(self._room, self.person, control.where, control.names, control.option)

    def fills(self, fields: Mapping[str, Given] | None = None, **named: Given) -> None:
        """Write or choose in the inputs with these labels (`next_action` is `Next action`)."""
        for label, content in {**(fields or {}), **named}.items():
            control = self._control(label, None, pressable=False)
            self._put(control, content)

    def chooses(self, label: str, *options: str, on: str | None = None) -> None:
        """Take options of a menu, radio buttons, checkboxes, a day… In a message or at home it
        acts at once, in a form it waits for the button (or acts, if the form says so)."""
        control = self._control(label, on, pressable=False)
        self._put(control, list(options) if len(options) != 1 else options[0])

    def looks_up(self, label: str, query: str, *, on: str | None = None) -> list[str]:
        """What a searching menu offers for these letters."""
        control = self._control(label, on, pressable=False)
        return [text_of(o["text"], self._state.directory) for o in self._search(control, query)]

    def uploads(self, label: str, name: str, content: bytes) -> None:
        control = self._control(label, None, pressable=False)
        visiting.attach(self._room, self.person, control.where, control.names, name, content)

    def submits(self) -> dict[str, str]:
        """Press the modal's own button. Returns the errors by label: none when it went through."""
        view = self._modal_view()
        modals.submit(self._room, self.person, view)
        screen = screen_of(view, self.person, self._state.directory)
        return screen.errors | ({"": screen.notice} if screen.notice else {})

    def closes(self, *, everything: bool = False) -> None:
        modals.close(self._room, self.person, self._modal_view(), everything=everything)

    def shortcut(self, name: str, *, on: str | None = None) -> None:
        """A global shortcut, or the one in the menu of the message that says `on`."""
        for known in self._state.app.shortcuts:
            if same(known.name, name) and known.on_message == (on is not None):
                message = self._message(on) if on is not None else None
                visiting.use_shortcut(self._room, self.person, known.callback_id, message)
                return
        raise NotSeen(f"no shortcut {name!r}")

    # What they see

    def sees(self, place: str | None = None) -> list[str]:
        """The messages there, as plain text, those only for this person too."""
        return [message_text(m, self._state.directory) for m in self.messages(place)]

    def messages(self, place: str | None = None) -> list[Message]:
        return self._state.messages.visible(self._channel(place or self.place).id, self.id)

    def reads(self, words: str, *, place: str | None = None) -> str:
        """Wait for a message with these words; returns the newest one, whole."""

        def look() -> str | None:
            return next((text for text in reversed(self.sees(place)) if words in text), None)

        return self._wait(look, lambda: f"{words!r} among {self.sees(place)}")

    def unread(self, place: str) -> int:
        return self._state.unread(self.id, self._channel(place).id)

    @property
    def has_modal(self) -> bool:
        return self._state.views.top(self.id) is not None

    def modal(self) -> Screen:
        return screen_of(self._modal_view(), self.person, self._state.directory)

    def home(self) -> Screen:
        view = self._wait(
            lambda: self._state.views.homes.get(self.id), lambda: "a Home tab published"
        )
        return screen_of(view, self.person, self._state.directory)

    # How

    def _channel(self, place: str) -> Channel:
        wanted = "dm" if place == "home" else place
        return self._state.directory.place(self.id, wanted)

    def _modal_view(self) -> View:
        return self._wait(lambda: self._state.views.top(self.id), lambda: "an open modal")

    def _message(self, words: str) -> Message:
        def look() -> Message | None:
            found = [m for m in self.messages() if words in message_text(m, self._state.directory)]
            return found[-1] if found else None

        return self._wait(look, lambda: f"{words!r} among {self.sees()}")

    def _places(self, on: str | None) -> list[Message | View]:
        top = self._state.views.top(self.id)
        if top is not None:
            return [top]
        home = self._state.views.homes.get(self.id)
        if self.place == "home":
            return [home] if home is not None else []
        directory = self._state.directory
        found = [m for m in self.messages() if on is None or on in message_text(m, directory)]
        return list(reversed(found))

    def _control(self, label: str, on: str | None, *, pressable: bool) -> Control:
        directory = self._state.directory

        def look() -> Control | None:
            return find_control(self._places(on), label, directory, pressable=pressable)

        def seen() -> str:
            labels = labels_in(self._places(on), directory, pressable=pressable)
            return f"{label!r} among {sorted(set(labels))}"

        return self._wait(look, seen)

    def _put(self, control: Control, content: Given) -> None:
        element, where = control.element, control.where
        values = pressing.values_at(self._state, self.person, where)
        reader = self._state.reader(self.id)
        raw = typed_value(element, content, self._state.directory, self._finder(control))
        before = values.setdefault(control.names[0], {}).get(control.names[1])
        values[control.names[0]][control.names[1]] = reader.read(element, raw, before)
        in_form = control.block["type"] == "input"
        if not in_form or control.block.get("dispatch_action"):
            pressing.press(self._room, self.person, where, control.names)

    def _finder(self, control: Control) -> Callable[[str], Json | None]:
        def find(wanted: str) -> Json | None:
            return find_option(self._search(control, wanted), wanted, self._state.directory)

        return find

    def _search(self, control: Control, query: str) -> list[Json]:
        try:
            groups = looking_up.look_up(
                self._room, self.person, control.where, control.names, query
            )
        except Refused as refusal:
            raise NotSeen(f"the search for {query!r} failed: {refusal}") from refusal
        return [option for group in groups for option in group["options"]]

    def _wait(self, look: Callable[[], T | None], wanted: Callable[[], str]) -> T:
        ends = time.monotonic() + self.patience
        while True:
            version = self._state.version
            found = look()
            if found is not None:
                return found
            left = ends - time.monotonic()
            if left <= 0:
                raise NotSeen(f"{self.person.name} does not see {wanted()}")
            self._state.wait_change(version, min(left, 0.25))

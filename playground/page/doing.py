"""What the page's forms do: one verb for each."""

from collections.abc import Awaitable, Callable

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response

from playground.acts import looking_up, modals, pressing, talking, visiting
from playground.controls import ids_of
from playground.messages import Message
from playground.page.forms import Posted, place_of, read_form
from playground.people import Person
from playground.plain import text_of
from playground.refused import NotDelivered, Refused
from playground.views import View
from playground.words import phrase
from playground.workers import Workers
from playground.workspace import Workspace

GONE = ("gone", "message_not_found", "not_found")
HOUR, DAY = 3600, 86_400
MOST_UPLOADED = 30_000_000


class Doing:
    """A script gets `{"note": …}`; a browser without one is sent back to where it was."""

    def __init__(self, workspace: Workspace, notes: dict[str, str], workers: Workers) -> None:
        self._workspace = workspace
        self._room = workspace.room
        self._state = workspace.state
        self._notes = notes
        self._workers = workers
        self._verbs: dict[str, Callable[[Person, FormData], str]] = {
            "say": self._say,
            "press": self._press,
            "submit": self._submit,
            "close": self._close,
            "shortcut": self._shortcut,
            "detach": self._detach,
            "clock": self._clock,
            "forget": self._forget,
        }

    @property
    def verbs(self) -> list[str]:
        return list(self._verbs)

    def act(self, verb: str) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            form = await request.form(max_fields=2000, max_part_size=MOST_UPLOADED)
            try:
                person = self._state.directory.person(request.path_params["person"])
            except Refused as refusal:
                return PlainTextResponse(refusal.why, status_code=404)
            note = await self._workers.run(self._done, self._verbs[verb], person, form)
            await form.close()
            if request.headers.get("x-fetch"):
                return JSONResponse({"note": note})
            self._notes[person.id] = note
            back = str(form.get("back", ""))
            own = back.startswith(f"/as/{person.name}/")
            return RedirectResponse(back if own else f"/as/{person.name}/dm", 303)

        return endpoint

    def _done(self, verb: Callable[[Person, FormData], str], person: Person, form: FormData) -> str:
        """The sentence to show, when there is one."""
        try:
            return verb(person, form)
        except NotDelivered as refusal:
            return phrase(person.language, "press-failed", error=refusal.code)
        except Refused as refusal:
            if refusal.code in GONE:
                return phrase(person.language, "press-gone")
            return refusal.why or refusal.code

    def _say(self, person: Person, form: FormData) -> str:
        channel = self._state.directory.place(person.id, str(form.get("channel", "dm")))
        if not channel.seen_by(person.id):
            raise Refused("channel_not_found", "this person is not in that channel")
        thread = str(form.get("thread", "")) or None
        talking.types(self._room, person, channel, str(form.get("text", "")), thread)
        return ""

    def _taken(self, person: Person, posted: Posted) -> Message | View:
        """The form's place, with what was filled in kept there."""
        where = place_of(self._state, person, posted.at)
        pressing.take_form(self._state, person, where, posted.filled)
        for names, upload in posted.files:
            content = upload.file.read()
            visiting.attach(self._room, person, where, names, upload.filename or "", content)
        return where

    def _press(self, person: Person, form: FormData) -> str:
        posted = read_form(form)
        where = self._taken(person, posted)
        if posted.press is not None:
            pressing.press(self._room, person, where, *posted.press)
        return ""

    def _submit(self, person: Person, form: FormData) -> str:
        where = self._taken(person, read_form(form))
        if isinstance(where, View):
            modals.submit(self._room, person, where)
        return ""

    def _close(self, person: Person, form: FormData) -> str:
        where = place_of(self._state, person, str(form.get("at", "")))
        if isinstance(where, View):
            modals.close(self._room, person, where)
        return ""

    def _detach(self, person: Person, form: FormData) -> str:
        posted = read_form(form)
        where = self._taken(person, posted)
        name, _, file = str(form.get("detach", "")).partition("=")
        visiting.detach(self._room, person, where, ids_of(name), file)
        return ""

    def _shortcut(self, person: Person, form: FormData) -> str:
        at = str(form.get("at", ""))
        message = place_of(self._state, person, at) if at.startswith("m/") else None
        if isinstance(message, View):
            return ""
        visiting.use_shortcut(self._room, person, str(form.get("callback", "")), message)
        return ""

    def _clock(self, person: Person, form: FormData) -> str:
        to = form.get("to")
        if to == "digest":
            if not self._workspace.clock.move_to_digest(wait=False):
                return phrase(person.language, "nothing-due")
        else:
            self._workspace.move(DAY if to == "day" else HOUR, wait=False)
        return ""

    def _forget(self, person: Person, form: FormData) -> str:
        self._state.journal.forget_refusals()
        self._state.changed()
        return ""

    async def search(self, request: Request) -> Response:
        """A searching menu's options: `{"groups": […]}` or `{"error": code}`."""
        form = await request.form()
        name, query = str(form.get("name", "")), str(form.get("query", ""))
        try:
            person = self._state.directory.person(request.path_params["person"])
            where = place_of(self._state, person, str(form.get("at", "")))
            groups = await self._workers.run(
                looking_up.look_up, self._room, person, where, ids_of(name), query
            )
        except Refused as refusal:
            return JSONResponse({"error": refusal.code})
        return JSONResponse({"groups": [self._group(group) for group in groups]})

    def _group(self, group: dict[str, object]) -> dict[str, object]:
        options = group["options"]
        directory = self._state.directory
        return {
            "label": group["label"],
            "options": [
                {
                    "value": option["value"],
                    "text": text_of(option["text"], directory),
                    "description": text_of(option.get("description"), directory),
                }
                for option in (options if isinstance(options, list) else [])
            ],
        }

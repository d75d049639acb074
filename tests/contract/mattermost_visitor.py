"""A person at a Mattermost client: types, presses, fills in, sees. The same for a real server and a pretend one."""

import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from threading import Event, Lock, Thread
from typing import Any, TypeVar

import httpx
from websockets.exceptions import WebSocketException
from websockets.sync.client import connect

from tests.contract.mattermost_screen import Json, initial, readable, same_label, text_of

Answer = TypeVar("Answer")
PATIENCE = 10.0
OFTEN = 0.02
DIRECT = "dm"


class NotSeen(AssertionError):
    """What somebody looked for is not on their screen."""


class MattermostVisitor:
    """`places` has the ids of channels by "#name", and of the conversation with the bot by "dm"."""

    def __init__(
        self, address: str, token: str, *, user: str, team: str, places: Mapping[str, str]
    ) -> None:
        self.id = user
        self._address = address
        self._client = httpx.Client(
            base_url=f"{address}/api/v4",
            headers={"Authorization": f"Bearer {token}"},
            timeout=30.0,
        )
        self._team = team
        self._places = places
        self._place = "#equipe"
        self._hidden: list[Json] = []
        self.events: list[Json] = []
        """All that this client was told."""
        self._dialog: Json | None = None
        self._filled: dict[str, Any] = {}
        self._lock = Lock()
        self._leaves, self._listens = Event(), Event()
        self._thread = Thread(target=self._listen, args=(token,), daemon=True)
        self._thread.start()
        assert self._listens.wait(PATIENCE), "no client could be opened"

    def leaves(self) -> None:
        self._leaves.set()
        self._thread.join(5)
        self._client.close()

    def goes(self, place: str) -> None:
        self._place = place

    def types(self, place: str, text: str) -> None:
        """A command, or plain words."""
        self.goes(place)
        channel = self._places[place]
        if text.startswith("/"):
            body = {"channel_id": channel, "team_id": self._team, "command": text}
            self._ask("POST", "/commands/execute", body)
        else:
            self._ask("POST", "/posts", {"channel_id": channel, "message": text})

    def hands_over(self, name: str, content: bytes, words: str = "") -> None:
        """Write to the bot, with a file."""
        self.goes(DIRECT)
        channel = self._places[DIRECT]
        sent = self._client.post(
            "/files", data={"channel_id": channel}, files={"files": (name, content)}
        )
        file = sent.json()["file_infos"][0]["id"]
        self._ask("POST", "/posts", {"channel_id": channel, "message": words, "file_ids": [file]})

    def presses(self, label: str, *, on: str | None = None, confirm: bool = True) -> None:
        """A button, or an entry of a menu. `on` are words of what it stands under."""

        def look() -> Callable[[], None] | None:
            for post, action in self._actions(on):
                if action["name"] == label:
                    return lambda: self._click(post, action)
                for option in action.get("options") or []:
                    if option["text"] == label:
                        return lambda: self._click(post, action, option["value"])
            return None

        self._wait(look, lambda: f"no {label!r} among {self._labels()}")()
        if confirm and self._asks_to_be_sure():
            self.submits()

    def _asks_to_be_sure(self) -> bool:
        dialog = self._dialog
        return dialog is not None and not dialog["dialog"]["elements"]

    def chooses(self, label: str, option: str, *, on: str | None = None) -> None:
        """An option of a menu in a message."""

        def look() -> Callable[[], None] | None:
            for post, action in self._actions(on):
                for one in action.get("options") or []:
                    if action["name"] == label and one["text"] == option:
                        return lambda: self._click(post, action, one["value"])
            return None

        self._wait(look, lambda: f"no {label!r} with {option!r} among {self._labels()}")()

    def fills(self, fields: Mapping[str, Any]) -> None:
        """Write or choose in the fields with these labels."""
        self._wait(lambda: self._dialog, lambda: "no form is open")
        for label, value in fields.items():
            given = dict(self._given(label, value))
            if not given:
                raise NotSeen(f"the form has no {label!r}")
            self._filled |= given

    def submits(self) -> dict[str, str]:
        """Send the form. The errors by label: none when it went through."""
        dialog = self._wait(lambda: self._dialog, lambda: "no form is open")
        elements = dialog["dialog"]["elements"] or []
        submission = {one["name"]: initial(one) for one in elements} | self._filled
        body = {
            "type": "dialog_submission",
            "url": dialog["url"],
            "callback_id": dialog["dialog"]["callback_id"],
            "state": dialog["dialog"]["state"],
            "channel_id": self._places[self._place],
            "team_id": self._team,
            "submission": submission,
            "cancelled": False,
        }
        answer = self._ask("POST", "/actions/dialogs/submit", body)
        errors = answer.get("errors") or {}
        labels = {one["name"]: str(one["display_name"]) for one in elements}
        wrong = {labels[name]: str(words) for name, words in errors.items()}
        if answer.get("error"):
            wrong[""] = str(answer["error"])
        if not wrong:
            self._dialog, self._filled = None, {}
        return wrong

    def sees(self, place: str | None = None) -> list[str]:
        """The messages there, as plain text, those only for this person too."""
        if place is not None:
            self.goes(place)
        return [text_of(post) for post in self.posts()]

    def reads(self, words: str, *, place: str | None = None) -> str:
        """Wait for a message with these words; the newest one, whole."""
        if place is not None:
            self.goes(place)

        def look() -> str | None:
            return next((text for text in reversed(self.sees()) if words in text), None)

        return self._wait(look, lambda: f"no {words!r} among {self.sees()[-4:]}")

    @property
    def form(self) -> str | None:
        """The title of the form in front of them."""
        return None if self._dialog is None else str(self._dialog["dialog"]["title"])

    def files(self) -> list[bytes]:
        """The files of the newest messages here that have some."""
        found = [file for post in self.posts() for file in post.get("file_ids") or []]
        return [self._client.get(f"/files/{file}").content for file in found]

    def posts(self) -> list[Json]:
        channel = self._places[self._place]
        answer = self._ask("GET", f"/channels/{channel}/posts?per_page=200")
        with self._lock:
            hidden = [post for post in self._hidden if post["channel_id"] == channel]
        shown = [post for post in answer["posts"].values() if not post.get("type")]
        return sorted([*shown, *hidden], key=lambda post: int(post["create_at"]))

    def _given(self, label: str, value: Any) -> Iterator[tuple[str, Any]]:
        """What goes into the elements of that label."""
        assert self._dialog is not None
        elements: Sequence[Json] = self._dialog["dialog"]["elements"]
        for one in elements:
            if one["type"] == "bool" and isinstance(value, tuple):
                if one["placeholder"] in value or one["display_name"] in value:
                    yield one["name"], True
            elif same_label(one["display_name"], label):
                options = {option["text"]: option["value"] for option in one.get("options") or []}
                yield one["name"], options.get(value, value)
                return

    def _actions(self, on: str | None) -> Iterator[tuple[Json, Json]]:
        """The newest first."""
        for post in reversed(self.posts()):
            whole = on is None or on in readable(post["message"])
            for attachment in (post.get("props") or {}).get("attachments") or []:
                if whole or (on is not None and on in readable(attachment.get("text") or "")):
                    yield from ((post, action) for action in attachment.get("actions") or [])

    def _labels(self) -> list[str]:
        return [action["name"] for _, action in self._actions(None)]

    def _click(self, post: Json, action: Json, option: str | None = None) -> None:
        body: Json = {} if option is None else {"selected_option": option}
        if "cookie" in action:
            body["cookie"] = action["cookie"]
        self._ask("POST", f"/posts/{post['id']}/actions/{action['id']}", body)

    def _ask(self, method: str, path: str, body: Json | None = None) -> Any:
        response = self._client.request(method, path, json=body)
        if response.status_code >= 400:
            raise NotSeen(f"{method} {path}: {response.status_code} {response.text[:300]}")
        return response.json() if response.content else {}

    def _listen(self, token: str) -> None:
        address = f"{self._address}/api/v4/websocket".replace("http", "ws", 1)
        headers = {"Authorization": f"Bearer {token}"}
        with connect(address, additional_headers=headers, proxy=None) as socket:
            while not self._leaves.is_set():
                try:
                    message = json.loads(socket.recv(timeout=0.1))
                except TimeoutError:
                    continue
                except (WebSocketException, OSError):
                    return
                self._hear(message)

    def _hear(self, message: Json) -> None:
        data = message.get("data") or {}
        with self._lock:
            self.events.append(message)
            if message.get("event") == "hello":
                self._listens.set()
            elif message.get("event") == "ephemeral_message":
                self._hidden.append(json.loads(data["post"]))
            elif message.get("event") == "open_dialog":
                self._dialog, self._filled = json.loads(data["dialog"]), {}

    def _wait(self, look: Callable[[], Answer | None], missing: Callable[[], str]) -> Answer:
        ends = time.monotonic() + PATIENCE
        while (found := look()) is None:
            if time.monotonic() > ends:
                raise NotSeen(missing())
            self._leaves.wait(OFTEN)
        return found

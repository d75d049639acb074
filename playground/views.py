"""Modals (a stack of at most three for each person) and Home tabs."""

import secrets
import threading
import time
from dataclasses import dataclass, field

from playground.identity import APP_ID, BOT_ID, TEAM_ID
from playground.refused import Refused
from playground.wire import Blocks, Json, Values

MOST_STACKED = 3


def new_hash() -> str:
    return f"{int(time.time())}.{secrets.token_hex(4)}"


def new_view_id() -> str:
    return "V" + secrets.token_hex(5).upper()


@dataclass(slots=True, kw_only=True)
class View:
    """`content` is what the app sent; `errors` are sentences by block id; `notice` is what went
    wrong when it was sent; `channel` is where it was opened from."""

    id: str = field(default_factory=new_view_id)
    person: str
    content: Json
    values: Values
    hash: str = field(default_factory=new_hash)
    root_id: str = ""
    previous_id: str | None = None
    channel: str | None = None
    errors: dict[str, str] = field(default_factory=dict)
    notice: str = ""

    @property
    def blocks(self) -> Blocks:
        blocks: Blocks = self.content["blocks"]
        return blocks

    @property
    def external_id(self) -> str:
        return str(self.content.get("external_id") or "")

    def wire(self) -> Json:
        out: Json = {
            "id": self.id,
            "team_id": TEAM_ID,
            "type": self.content["type"],
            "blocks": self.blocks,
            "private_metadata": "",
            "callback_id": "",
            "state": {"values": self.values},
            "hash": self.hash,
            "title": None,
            "clear_on_close": False,
            "notify_on_close": False,
            "close": None,
            "submit": None,
            "previous_view_id": self.previous_id,
            "root_view_id": self.root_id or self.id,
            "app_id": APP_ID,
            "external_id": "",
            "app_installed_team_id": TEAM_ID,
            "bot_id": BOT_ID,
        }
        return out | {name: part for name, part in self.content.items() if part is not None}


class Views:
    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.homes: dict[str, View] = {}
        self.stacks: dict[str, list[View]] = {}

    def top(self, person: str) -> View | None:
        with self.lock:
            stack = self.stacks.get(person)
            return stack[-1] if stack else None

    def open(self, view: View) -> None:
        """A new modal takes the place of whatever was open."""
        with self.lock:
            self._refuse_same_external_id(view)
            self.stacks[view.person] = [view]

    def push(self, view: View) -> None:
        with self.lock:
            stack = self.stacks.get(view.person)
            if not stack:
                raise Refused("not_found", "there is no modal to push on")
            if len(stack) >= MOST_STACKED:
                raise Refused("push_limit_reached", "a stack holds 3 views")
            self._refuse_same_external_id(view)
            view.root_id = stack[0].id
            view.previous_id = stack[-1].id
            stack.append(view)

    def find(self, view_id: str | None, external_id: str | None) -> View:
        with self.lock:
            for view in self._all():
                if view.id == view_id or (external_id and view.external_id == external_id):
                    return view
        raise Refused("not_found", "that view is closed, or never was")

    def close(self, person: str, view: View, *, everything: bool) -> None:
        with self.lock:
            stack = self.stacks.get(person, [])
            if everything or view.content.get("clear_on_close"):
                stack.clear()
            elif view in stack:
                stack.remove(view)

    def _all(self) -> list[View]:
        return [*self.homes.values(), *(v for stack in self.stacks.values() for v in stack)]

    def _refuse_same_external_id(self, view: View) -> None:
        mine = view.external_id
        if mine and any(other.external_id == mine for other in self._all()):
            raise Refused("duplicate_external_id", f"a view with external_id {mine} is open")

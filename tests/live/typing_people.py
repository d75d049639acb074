"""People who type one line after the other, and each line again until it was taken."""

import string
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random
from threading import Event

import httpx

from tests.contract.mattermost_screen import Json
from tests.contract.mattermost_visitor import DIRECT, MattermostVisitor, NotSeen

CHANNEL = "#equipe"
COMMANDS_A_ROUND = 10
AGAIN_AFTER = 0.3
"""Seconds until somebody types again what was refused."""
MOST_TRIES = 400
PAGE, MOST_PAGES = 100, 20
DONE = ("Recorded.", "The note is kept.", "Call noted", "**We said no**")
FAIT = ("C’est noté.", "La note est gardée.", "Appel noté", "**Nous avons dit non**")
ALREADY = ("already", "is closed", "déjà", "est clos")
A_MOMENT = Event()


@dataclass(frozen=True, kw_only=True)
class Line:
    """What somebody types. `mark` is in what is posted of it; `kept` is what becomes a row of it.

    In `text` and `kept`, `{nth}` is how often it was typed by then.
    """

    kind: str
    mark: str
    text: str
    kept: str = ""
    told: str = ""
    """Who is told of it directly, by the bot."""


@dataclass
class Typed:
    """What became of one person's lines: each with how often it had been typed."""

    taken: list[tuple[Line, int]] = field(default_factory=list)
    refused: list[tuple[Line, int]] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    already: list[Line] = field(default_factory=list)
    """Taken, and there from the time before, which nobody had acknowledged."""


class Typist(MattermostVisitor):
    def works(self, lines: Iterator[Line], typed: Typed) -> None:
        for line in lines:
            for nth in range(1, MOST_TRIES):
                if self._takes(line, nth, typed):
                    typed.taken.append((line, nth))
                    break
                typed.refused.append((line, nth))
                A_MOMENT.wait(AGAIN_AFTER)
            else:
                raise NotSeen(f"{line} was never taken: {typed.reasons[-1]}")

    def _takes(self, line: Line, nth: int, typed: Typed) -> bool:
        """Whether it was acknowledged: Mattermost says so, and the bot says that it is done."""
        try:
            if line.kind == "direct":
                self.types(DIRECT, line.text)
                return True
            said = self.asks(line.text.format(nth=nth))
        except (NotSeen, httpx.HTTPError) as error:
            typed.reasons.append(in_short(error))
            return False
        if said.startswith(DONE + FAIT):
            return True
        if nth > 1 and any(word in said for word in ALREADY):
            typed.already.append(line)
            return True
        typed.reasons.append(f"answered: {said[:60]}")
        return False

    def asks(self, text: str) -> str:
        """Type a command in the channel. What the bot answers."""
        body: Json = {"channel_id": self._places[CHANNEL], "team_id": self._team, "command": text}
        return str(self._ask("POST", "/commands/execute", body).get("text") or "")

    def lasting(self, place: str) -> list[Json]:
        """Every message that stands there, not those that one person alone was shown."""
        found: list[Json] = []
        for page in range(MOST_PAGES):
            path = f"/channels/{self._places[place]}/posts?per_page={PAGE}&page={page}"
            answer = self._ask("GET", path)
            found += [post for post in answer["posts"].values() if not post["type"]]
            if len(answer["order"]) < PAGE:
                break
        return found


def in_short(error: Exception) -> str:
    if isinstance(error, NotSeen):
        return next(word for word in str(error).split() if word.isdigit())
    return type(error).__name__


def day_of(person: str, colleague: str, called: str, rounds: int) -> Iterator[Line]:
    """Ten commands and some words in a direct message, so many times. No two names are near.

    `called` is how a command names the colleague.
    """
    chance = Random(person)

    def name() -> str:
        return "".join(chance.choices(string.ascii_lowercase, k=12)).capitalize()

    for _ in range(rounds):
        first, second, third, fourth = name(), name(), name(), name()
        yield add(first)
        yield note(first, name())
        yield call(first, "no answer", name())
        yield add(second, f" owner:{called}", told=colleague)
        yield Line(kind="direct", mark=third, text=f"add {third}", kept=third, told=person)
        yield note(second, name())
        yield decline(first)
        yield call(second, "voicemail", name())
        yield decline(second)
        yield add(fourth)
        yield note(fourth, name())


def add(name: str, more: str = "", *, told: str = "") -> Line:
    return Line(kind="add", mark=name, text=f"/prospect add {name}{more}", kept=name, told=told)


def note(name: str, mark: str) -> Line:
    text = f"Heard {mark} there."
    return Line(kind="note", mark=mark, text=f'/prospect note {name} "{text}"', kept=text)


def call(name: str, outcome: str, mark: str) -> Line:
    """Two calls may be noted alike: each time somebody types it, it is another one."""
    text = f"Said {mark}, typed {{nth}}."
    return Line(
        kind="call",
        mark=mark,
        text=f'/prospect call {name} {outcome} note:"{text}"',
        kept=text,
    )


def decline(name: str) -> Line:
    text = f'/prospect decline {name} reason:"too specific"'
    return Line(kind="decline", mark=name, text=text, kept=f"declined {name}")

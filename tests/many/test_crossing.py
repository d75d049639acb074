"""Nobody crosses: all that one workspace can do, done by another over signed HTTP, shows and changes nothing of it."""

import json
from collections.abc import Callable, Iterator, Mapping
from itertools import count
from threading import Event
from typing import Any

import pytest
from sqlalchemy import create_engine, select, text

from bot.settings import Settings
from chat.slack.origin import Origin
from domain.people import Place
from handlers.routes import COMMANDS, FORMS, LOOKUPS, PRESSES, SHORTCUTS
from storage.columns import metadata
from tests.chat.slack_of_many import CHANNEL, ManyWorkspaces
from tests.databases import database_at
from tests.many.captured import Control, View, controls, sent_as_opened, views
from tests.many.site import Site, here, settings_of_many, site_of
from tests.mischief.test_stale_buttons import LINES
from tests.permissions.discreet import BROKEN, MORE, THEIRS, renamed

IDS = count(1)
BEGUN = (
    "product new Discret",
    "add Ambert",
    'add "Ambert two" contact:"Marlene Dupont" email:marlene@ambert.example',
    'mandate "The direktor" "One logyn"',
    *map(renamed, LINES),
    *MORE,
    "privacy P-2",
    "privacy register",
    "merge P-1 P-2",
    "export",
    "undo",
)
MADE_UP = ("P-1", "1", "2", "1:P1:4")
TYPED = ("", "P-1", "1", "amb", "marl")
"""None of their words, and the beginning of two."""


class Crowd:
    """One workspace's month of work, and somebody of another who has all that it was given."""

    def __init__(self, site: Site, slack: ManyWorkspaces, settings: Settings) -> None:
        self.site, self.slack, self.settings = site, slack, settings
        site.installs("code-one")
        said = [site.types("TONE", line) for line in BEGUN]
        said += [self._sends("TONE", pressed(one)) for one in self._controls(said)]
        said += [arguments for token, arguments in slack.made if token == "xoxb-TONE"]
        self.controls = self._controls(said)
        self.views = list({(one.form, one.metadata): one for one in views(said)}.values())
        site.installs("code-two")
        site.types("TTWO", 'product new "Other"')
        site.types("TTWO", "add Quimper")
        self.said = ""
        self._rests()
        self.before = theirs(settings)

    def tried(self, said: str, payload: Mapping[str, Any] | str) -> list[str]:
        """Their words that somebody of the other workspace sees of it, and never said; calls made as the first."""
        done = len(self.slack.made)
        self.said += said.casefold()
        seen = (
            self.site.types("TTWO", payload)
            if isinstance(payload, str)
            else self._sends("TTWO", payload)
        )
        made = self.slack.made[done:]
        shown = f"{seen} {made}".casefold()
        words = [word for word in (*THEIRS, *BROKEN) if word in shown]
        crossed = [f"called as {token}" for token, _ in made if token == "xoxb-TONE"]
        return [word for word in words if word not in self.said] + crossed

    def _rests(self) -> None:
        """Nothing is sent to the first any more, nor done for it."""
        engine = create_engine(self.settings.database_url)
        with engine.begin() as connection:
            for table in ("outbox", "due"):
                connection.execute(text(f"DELETE FROM {table} WHERE team_id = 1"))
        engine.dispose()
        looks, made = Event(), -1
        while made != (made := len(self.slack.made)):
            looks.wait(1.0)

    def _sends(self, workspace: str, payload: Mapping[str, Any]) -> str:
        head = {"team": {"id": workspace, "domain": "a"}, "user": {"id": "UALICE"}}
        return self.site.interacts({**head, **payload})

    @staticmethod
    def _controls(said: list[str]) -> list[Control]:
        return list(dict.fromkeys(controls(said)))


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crowd]:
    path = tmp_path_factory.mktemp("crossing") / "prospect.db"
    with ManyWorkspaces().at_work() as slack:
        settings = settings_of_many(database_at(path), slack.url)
        with site_of(settings) as site:
            yield Crowd(site, slack, settings)


def theirs(settings: Settings) -> dict[str, list[Any]]:
    """Every row of the first team, but what waits to be sent to it meanwhile."""
    engine = create_engine(settings.database_url)
    with engine.connect() as connection:
        found = {
            table.name: [tuple(row) for row in connection.execute(of_first(table))]
            for table in metadata.sorted_tables
            if "team_id" in table.c and table.name not in ("outbox", "messages", "pauses")
        }
        numbers = connection.execute(text("SELECT last_number, left_at FROM teams WHERE id = 1"))
        found["teams"] = [tuple(row) for row in numbers]
    engine.dispose()
    return found


def of_first(table: Any) -> Any:
    return select(table).where(table.c.team_id == 1).order_by(*table.primary_key.columns)


def pressed(one: Control) -> dict[str, Any]:
    number = next(IDS)
    stamp = f"17676{number:05}.000100"
    act = {"type": "button", "block_id": "b", "action_id": one.action, "value": one.value}
    where = {"type": "message", "message_ts": stamp, "channel_id": CHANNEL, "is_ephemeral": True}
    return {
        "type": "block_actions",
        "trigger_id": f"{number}.2",
        "container": where,
        "channel": {"id": CHANNEL, "name": "equipe"},
        "actions": [{**act, "action_ts": stamp}],
    }


def submitted(form: str, about: str, blocks: tuple[Any, ...], values: Any) -> dict[str, Any]:
    view = {
        "id": f"V{next(IDS)}",
        "hash": f"{next(IDS)}.aa",
        "type": "modal",
        "callback_id": form,
        "private_metadata": about,
        "root_view_id": "V0",
        "previous_view_id": None,
        "blocks": list(blocks),
        "state": {"values": values},
    }
    return {"type": "view_submission", "trigger_id": f"{next(IDS)}.3", "view": view}


def as_opened(view: View) -> dict[str, Any]:
    return submitted(view.form, view.metadata, view.blocks, sent_as_opened(view))


def by_hand(form: str, about: str) -> dict[str, Any]:
    """Filled in with what somebody made up."""
    fields = {"who": "P-1", "prospect": "P-1", "need": "1", "segment": "1", "note": "hello"}
    values = {
        name: {"1": {"type": "external_select", "selected_option": {"value": value}}}
        for name, value in fields.items()
    }
    blocks = tuple({"type": "input", "block_id": name} for name in fields)
    return submitted(form, Origin(Place(CHANNEL)).written(about), blocks, values)


def looked_up(lookup: str, query: str) -> dict[str, Any]:
    view = submitted("show", Origin(Place(CHANNEL)).written(""), (), {})["view"]
    return {
        "type": "block_suggestion",
        "action_id": f"{lookup}#1",
        "block_id": "who",
        "value": query,
        "container": {"type": "view", "view_id": "V1"},
        "view": view,
    }


def used(shortcut: str, *, on: str = "") -> dict[str, Any]:
    kind: dict[str, Any] = {"type": "shortcut"}
    if on:
        place = {"id": CHANNEL, "name": "equipe"}
        kind = {"type": "message_action", "message": {"text": on, "ts": "1.2"}, "channel": place}
    return {**kind, "callback_id": shortcut, "trigger_id": f"{next(IDS)}.4"}


def test_there_is_much_to_try(crowd: Crowd) -> None:
    assert len({one.action.partition("#")[0] for one in crowd.controls}) > 25
    assert len({one.form for one in crowd.views}) > 12
    assert sum(map(len, crowd.before.values())) > 100


@pytest.mark.parametrize("lookup", LOOKUPS)
def test_by_its_fields(crowd: Crowd, lookup: str) -> None:
    found = [crowd.tried(typed, looked_up(lookup, typed)) for typed in (*TYPED, "a", "am", "o")]

    assert [words for words in found if words] == []


@pytest.mark.parametrize("verb", sorted(COMMANDS))
def test_by_what_is_typed(crowd: Crowd, verb: str) -> None:
    lines = [f"{verb} {whom}".strip() for whom in (*TYPED, "export P-1", "erase P-1", "P-4 P-1")]

    found = {line: words for line in lines if (words := crowd.tried(line, line))}

    assert found == {}
    assert theirs(crowd.settings) == crowd.before


@pytest.mark.parametrize("shortcut", SHORTCUTS)
def test_by_its_shortcuts_and_its_page(crowd: Crowd, shortcut: str) -> None:
    done = len(crowd.slack.made)

    found = crowd.tried("", used(shortcut)) + crowd.tried("ambert", used(shortcut, on="Ambert"))
    crowd.site.hears("TTWO", {"type": "app_home_opened", "user": "UALICE", "tab": "home"})

    assert found == []
    page = str(crowd.slack.made[done:]).casefold()
    assert [word for word in THEIRS if word in page and word != "ambert"] == []
    assert theirs(crowd.settings) == crowd.before


def test_by_a_file_that_was_handed_over_there(crowd: Crowd) -> None:
    """It is asked for with the token of whoever hands it over: Slack knows whose it is."""
    done = len(crowd.slack.made)
    message: dict[str, object] = {"type": "message", "channel_type": "im", "channel": "D1"}
    hung = {
        **message,
        "user": "UALICE",
        "text": "import",
        "files": [{"id": "F0OFTHEOTHERS"}],
        "ts": "5.1",
    }

    crowd.site.hears("TTWO", hung)

    assert {token for token, _ in crowd.slack.made[done:]} <= {"xoxb-TTWO"}
    assert theirs(crowd.settings) == crowd.before


@pytest.mark.parametrize("values", ["made up", "as they were given"])
def test_by_its_buttons(
    crowd: Crowd, values: str, record_property: Callable[[str, object], None]
) -> None:
    given = (
        crowd.controls
        if values == "as they were given"
        else [Control(action=f"{one}#1", value=value) for one in PRESSES for value in MADE_UP]
    )

    found = {one: words for one in given if (words := crowd.tried(one.value, pressed(one)))}

    record_property("presses by another workspace that showed nothing", len(given))
    assert found == {}
    assert theirs(crowd.settings) == crowd.before


def test_by_its_forms(crowd: Crowd, record_property: Callable[[str, object], None]) -> None:
    opened = [(f"{one.metadata} {one.blocks}", as_opened(one)) for one in crowd.views]
    made_up = [(about, by_hand(form, about)) for form in FORMS for about in ("", *MADE_UP)]

    found = [words for said, sent in made_up + opened if (words := crowd.tried(said, sent))]

    record_property("forms of another workspace that showed nothing", len(opened + made_up))
    assert found == []
    assert theirs(crowd.settings) == crowd.before


def test_by_saying_that_it_was_uninstalled(crowd: Crowd) -> None:
    """Slack names the workspace; and what another one says of its own changes nothing here."""
    crowd.site.hears("TTWO", {"type": "tokens_revoked", "tokens": {"bot": ["UBOT"]}})

    assert here(crowd.settings)["TONE"]
    assert theirs(crowd.settings) == crowd.before


def test_its_own_people_do_see_it(crowd: Crowd) -> None:
    """So that there was something to find."""
    shown = json.loads(crowd.site.types("TONE", "show P-2"))

    assert "Ambert two" in str(shown)
    assert "marlene@ambert.example" in str(shown)

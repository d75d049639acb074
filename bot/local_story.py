"""The demo story, told in the local workspace by the people of the story, up to its last morning."""

import time
from collections.abc import Callable
from datetime import datetime

from bot.house import House
from bot.replay.founding import found_team
from bot.replay.handed import Handed, ListNotTaken, handed
from bot.replay.story import Line, Story
from bot.texts import sentence
from handlers.importing.cards import GO
from playground.visitor import Visitor
from playground.workspace import Workspace

PATIENCE = 60.0
"""Seconds for a list to be read, or written."""


def tell(
    story: Story, workspace: Workspace, house: House, pass_until: Callable[[datetime], None]
) -> None:
    """Everybody types their lines, at the time of each; what is due meanwhile happens at its time."""
    workspace.stand_at(story.lines[0].at)
    found_team(story, house)
    for line in story.lines:
        pass_until(line.at)
        workspace.stand_at(line.at)
        given = handed(line.text, story.path)
        if given is None:
            workspace.types(line.person, placed(line), line.text)
        else:
            hand_over(given, line, workspace, house)
            pass_until(line.at)
            go_on_with(given, line, workspace, house)
        pass_until(line.at)


def placed(line: Line) -> str:
    return "dm" if line.place is None else f"#{line.place}"


def hand_over(given: Handed, line: Line, workspace: Workspace, house: House) -> None:
    """The form is opened, filled with the list and sent."""
    visitor = workspace.visitor(line.person)
    visitor.types(placed(line), given.command)
    field = sentence(visitor.person.language, "import-form-file", {})
    visitor.uploads(field, given.path.name, given.path.read_bytes())
    visitor.submits()
    wait_for_lists(given, house)


def go_on_with(given: Handed, line: Line, workspace: Workspace, house: House) -> None:
    """What was found is imported."""
    visitor = workspace.visitor(line.person)
    visitor.goes("dm")
    visitor.presses(way_on(given, visitor))
    wait_for_lists(given, house)


def wait_for_lists(given: Handed, house: House) -> None:
    """The bot's own thread reads and writes them. Raises ListNotTaken."""
    ends = time.monotonic() + PATIENCE
    while house.storage.read(lambda books: books.imports.next_at()) is not None:
        if time.monotonic() > ends:
            raise ListNotTaken(f"{given.path.name} was not taken in {PATIENCE:.0f} s")
        time.sleep(0.01)


def way_on(given: Handed, visitor: Visitor) -> str:
    """The words of the button that imports. Raises ListNotTaken."""
    for message in reversed(visitor.messages()):
        elements = (one for block in message.blocks for one in block.get("elements", ()))
        for element in elements:
            if str(element.get("action_id", "")).startswith(GO):
                return str(element["text"]["text"])
    raise ListNotTaken(f"nothing in {given.path.name} can be imported")


def introduce(story: Story, workspace: Workspace) -> None:
    """The people and the channels of the story are there."""
    for line in story.lines:
        someone = story.someone(line.person)
        locale = {"fr": "fr-FR", "en": "en-GB"}[someone.language]
        workspace.ensure_person(
            line.person, real_name=someone.shown, locale=locale, zone=story.zone.key
        )
    for product in story.products:
        if product.channel is not None:
            workspace.ensure_channel(product.channel)

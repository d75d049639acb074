"""The demo story, told in the local workspace by the people of the story, up to its last morning."""

from collections.abc import Callable
from datetime import datetime

from bot.house import House
from bot.replay.founding import found_team
from bot.replay.story import Story
from playground.workspace import Workspace


def tell(
    story: Story, workspace: Workspace, house: House, pass_until: Callable[[datetime], None]
) -> None:
    """Everybody types their lines, at the time of each; what is due meanwhile happens at its time."""
    workspace.stand_at(story.lines[0].at)
    found_team(story, house)
    for line in story.lines:
        pass_until(line.at)
        workspace.stand_at(line.at)
        place = "dm" if line.place is None else f"#{line.place}"
        workspace.types(line.person, place, line.text)
        pass_until(line.at)


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

"""Charts as pictures: asked for as a file, or sent after a message whose chart Slack did not take."""

import logging
from collections.abc import Iterator
from typing import Final

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError

from chat.cards import Chart
from chat.drawings import READABLE, Drawing, png
from chat.port import Sent
from chat.slack import limits
from chat.slack.words import Json, Words

logger = logging.getLogger(__name__)

NAME: Final = "chart.png"
CHART: Final = "data_visualization"


def drawing(chart: Chart, words: Words) -> Drawing:
    """In the reader's words; a picture has room for whole names."""
    return Drawing(
        title=words.plain(chart.title, limits.HEADER),
        categories=[words.plain(name, limits.OPTION) for name in chart.categories],
        series=[
            (words.plain(name, limits.OPTION), [float(value) for value in values])
            for name, values in chart.series[:READABLE]
        ],
    )


def drawings(args: Json) -> Iterator[Drawing]:
    """Those of the charts that a message was to have."""
    for block in args.get("blocks") or []:
        if block["type"] == CHART and "axis_config" in block["chart"]:
            yield drawn_as(block)


def drawn_as(block: Json) -> Drawing:
    chart = block["chart"]
    return Drawing(
        title=block["title"],
        categories=chart["axis_config"]["categories"],
        series=[
            (series["name"], [point["value"] for point in series["data"]])
            for series in chart["series"]
        ],
    )


def send_pictures(client: WebClient, args: Json, sent: Sent) -> None:
    """Below the message that has the figures in words already: a picture that fails costs nothing."""
    for one in drawings(args):
        try:
            client.files_upload_v2(
                channel=sent.place,
                thread_ts=sent.ts,
                filename=NAME,
                title=one.title,
                alt_txt=one.title,
                content=png(one),
            )
        except (SlackApiError, SlackClientError, OSError, ValueError) as error:
            logger.warning("A chart was not sent.", extra={"reason": type(error).__name__})

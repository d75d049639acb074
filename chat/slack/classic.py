"""A message in blocks every Slack draws, for where the newest were refused."""

from collections.abc import Mapping
from typing import Any, Final

from chat.slack.limits import TEXT, cut_marked
from chat.slack.quote import escaped
from chat.slack.words import Json, section
from chat.slack.write_tables import LINE

CLASSIC: Final = frozenset({"section", "header", "context", "divider", "actions", "input"})


def versions(args: Mapping[str, Any]) -> list[Json]:
    """The same call, plainer each time: in classic blocks, in a block of words, in words without any."""
    view = args.get("view")
    if view is not None:
        plain = {**view, "blocks": classic(view["blocks"])}
        return [{**args, "view": plain}] if plain != view else []
    blocks, words = classic(args.get("blocks") or []), [section(args.get("text") or LINE)]
    plainer = [{**args, "blocks": some} for some in (blocks, words)]
    unlike = [one for one in plainer if one["blocks"] != args.get("blocks")]
    bare = {name: value for name, value in args.items() if name != "blocks"}
    return [*unlike, bare] if args.get("blocks") and args.get("text") else unlike


def classic(blocks: list[Json]) -> list[Json]:
    return [plain for block in blocks for plain in classic_block(block)]


def classic_block(block: Json) -> list[Json]:
    match block["type"]:
        case "table":
            rows = [
                LINE.join(escaped(str(cell.get("text", ""))) for cell in row)
                for row in block["rows"]
            ]
            return [section(cut_marked("\n".join(rows), TEXT))]
        case "data_visualization":
            lines = [f"*{escaped(block['title'])}*", *map(series_in_words, series_of(block))]
            return [section(cut_marked("\n".join(lines), TEXT))]
        case kind:
            return [block] if kind in CLASSIC else []


def series_of(block: Json) -> list[Json]:
    return list(block["chart"].get("series", []))


def series_in_words(series: Json) -> str:
    points = (f"{escaped(point['label'])} {point['value']}" for point in series["data"])
    return f"{escaped(series['name'])}: {LINE.join(points)}"

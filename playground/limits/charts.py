"""Limits of tables and charts."""

from collections.abc import Iterator

from playground.limits.checks import (
    anything,
    by_type,
    fields,
    flag,
    number,
    one_of,
    several,
    string,
)
from playground.limits.objects import BLOCK_ID, RICH_TEXT
from playground.limits.problem import Check, Problem

CELL = by_type(
    {
        "raw_text": fields({"type": one_of("raw_text"), "text": string(3000, least=0)}),
        "raw_number": fields(
            {"type": one_of("raw_number"), "value": anything()}, {"text": string(3000, least=0)}
        ),
        "rich_text": RICH_TEXT,
    },
    "unsupported cell",
)
TABLE = fields(
    {"type": one_of("table"), "rows": several(several(CELL, 20), 100)},
    {
        "block_id": BLOCK_ID,
        "column_settings": several(
            fields({}, {"align": one_of("left", "center", "right"), "is_wrapped": flag()}), 20, 0
        ),
    },
)


def _data_table(value: object, at: str) -> Iterator[Problem]:
    """Rows are as long as the header row, which holds plain cells."""
    problems = list(_DATA_TABLE(value, at))
    yield from problems
    if problems or not isinstance(value, dict):
        return
    header, *rows = value["rows"]
    if any(cell["type"] == "rich_text" for cell in header):
        yield Problem(pointer=f"{at}/rows/0", message="header cells must not be rich_text")
    if any(len(row) != len(header) for row in rows):
        yield Problem(pointer=f"{at}/rows", message="rows must all have the same length")
    letters = sum(len(str(cell.get("text", ""))) for row in value["rows"] for cell in row)
    if letters > 20_000:
        yield Problem(pointer=f"{at}/rows", message="no more than 20000 characters allowed")


_DATA_TABLE = fields(
    {
        "type": one_of("data_table"),
        "rows": several(several(CELL, 20), 201, 2),
        "caption": string(3000),
    },
    {
        "block_id": BLOCK_ID,
        "page_size": number(1, 100),
        "row_header_column_index": number(0, 19),
    },
)
DATA_TABLE: Check = _data_table

NAME = string(20)
POINT = fields({"label": NAME, "value": number(float("-inf"), whole=False)})
SEGMENT = fields({"label": NAME, "value": number(1e-12, whole=False)})
SERIES = fields({"name": NAME, "data": several(POINT, 20)})
AXES = fields({"categories": several(NAME, 20)}, {"x_label": string(50), "y_label": string(50)})
LINES = {
    kind: fields({"type": one_of(kind), "series": several(SERIES, 12), "axis_config": AXES})
    for kind in ("bar", "line", "area")
}
PIE = fields({"type": one_of("pie"), "segments": several(SEGMENT, 12)})
_VISUAL = fields(
    {
        "type": one_of("data_visualization"),
        "title": string(50),
        "chart": by_type({"pie": PIE, **LINES}, "unsupported chart"),
    },
    {"block_id": BLOCK_ID},
)


def _visualization(value: object, at: str) -> Iterator[Problem]:
    """All series of a chart share its categories."""
    problems = list(_VISUAL(value, at))
    yield from problems
    if problems or not isinstance(value, dict) or "series" not in value["chart"]:
        return
    categories = value["chart"]["axis_config"]["categories"]
    for index, series in enumerate(value["chart"]["series"]):
        if [point["label"] for point in series["data"]] != categories:
            yield Problem(
                pointer=f"{at}/chart/series/{index}/data",
                message="must have one point for each category, in the same order",
            )


VISUALIZATION: Check = _visualization

"""A chart as a small SVG picture; its figures stand in a table beside it."""

import math
from dataclasses import dataclass, field

from playground.wire import Json

WIDTH, HEIGHT = 560, 240
LEFT, RIGHT, TOP, BOTTOM = 44, 8, 12, 40
MOST_LETTERS = 12


@dataclass(slots=True, kw_only=True)
class Chart:
    """`shapes`: SVG shapes as dictionaries with `tag`, `colour` (0 to 11) and their attributes;
    `labels`: texts with x, y, anchor; `rows`: the figures, header first."""

    title: str
    kind: str
    shapes: list[Json] = field(default_factory=list)
    labels: list[Json] = field(default_factory=list)
    legend: list[tuple[int, str]] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    width: int = WIDTH
    height: int = HEIGHT


def drawn_chart(block: Json) -> Chart:
    chart = block["chart"]
    drawing = Chart(title=block["title"], kind=chart["type"])
    if chart["type"] == "pie":
        _pie(drawing, chart["segments"])
    else:
        _axes(drawing, chart)
    return drawing


def shown_number(value: float) -> str:
    return f"{value:g}" if abs(value) < 1e6 else f"{value:,.0f}"


def _pie(drawing: Chart, segments: list[Json]) -> None:
    total = sum(segment["value"] for segment in segments)
    angle = -math.pi / 2
    x, y, radius = WIDTH / 2, HEIGHT / 2, HEIGHT / 2 - TOP
    for index, segment in enumerate(segments):
        share = segment["value"] / total
        if share > 0.9999:
            drawing.shapes.append({"tag": "circle", "colour": index, "cx": x, "cy": y, "r": radius})
        else:
            end = angle + share * 2 * math.pi
            path = (
                f"M{x:.1f} {y:.1f} L{x + radius * math.cos(angle):.1f} "
                f"{y + radius * math.sin(angle):.1f} A{radius:.1f} {radius:.1f} 0 "
                f"{int(share > 0.5)} 1 {x + radius * math.cos(end):.1f} "
                f"{y + radius * math.sin(end):.1f} Z"
            )
            drawing.shapes.append({"tag": "path", "colour": index, "d": path})
            angle = end
        drawing.legend.append((index, f"{segment['label']} ({share:.0%})"))
        drawing.rows.append([segment["label"], shown_number(segment["value"])])
    drawing.rows.insert(0, ["", ""])


@dataclass(frozen=True, slots=True)
class Scale:
    least: float
    most: float
    count: int

    def x(self, index: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * index / max(self.count, 1)

    def y(self, value: float) -> float:
        return TOP + (HEIGHT - TOP - BOTTOM) * (self.most - value) / (self.most - self.least)


STEPS = (1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10, 12)


def _axes(drawing: Chart, chart: Json) -> None:
    series, categories = chart["series"], chart["axis_config"]["categories"]
    values = [point["value"] for line in series for point in line["data"]]
    scale = Scale(min(0.0, *values), _round_up(max(0.0, *values)), len(categories))
    _grid(drawing, scale, categories)
    for index, line in enumerate(series):
        numbers = [point["value"] for point in line["data"]]
        if chart["type"] == "bar":
            _bars(drawing, scale, numbers, (index, len(series)))
        else:
            _line(drawing, scale, numbers, index, filled=chart["type"] == "area")
        if len(series) > 1:
            drawing.legend.append((index, line["name"]))
    first = chart["axis_config"].get("x_label", "")
    drawing.rows.append([first, *(line["name"] for line in series)])
    for place, category in enumerate(categories):
        numbers = [line["data"][place]["value"] for line in series]
        drawing.rows.append([category, *map(shown_number, numbers)])


def _round_up(most: float) -> float:
    """The top of the axis: a fourth of it is easily read, and whole where the values are."""
    if most <= 0:
        return 1.0
    if 1 <= most <= 8:
        return 4.0 if most <= 4 else 8.0
    unit = 10 ** math.floor(math.log10(most))
    return float(next(unit * step for step in STEPS if unit * step >= most))


def _grid(drawing: Chart, scale: Scale, categories: list[str]) -> None:
    for part in range(5):
        value = scale.least + (scale.most - scale.least) * part / 4
        y = round(scale.y(value), 1)
        line = {"tag": "line", "colour": "grid", "x1": LEFT, "x2": WIDTH - RIGHT, "y1": y, "y2": y}
        drawing.shapes.append(line)
        drawing.labels.append(
            {"x": LEFT - 6, "y": y + 4, "anchor": "end", "text": shown_number(value)}
        )
    step = math.ceil(len(categories) / 10)
    for index, category in enumerate(categories):
        if index % step == 0:
            short = category if len(category) <= MOST_LETTERS else category[:11] + "…"
            x = round(scale.x(index + 0.5), 1)
            drawing.labels.append(
                {"x": x, "y": HEIGHT - BOTTOM + 18, "anchor": "middle", "text": short}
            )


def _bars(drawing: Chart, scale: Scale, numbers: list[float], nth: tuple[int, int]) -> None:
    index, count = nth
    width = (scale.x(1) - scale.x(0)) * 0.72 / count
    for place, value in enumerate(numbers):
        x = scale.x(place) + (scale.x(1) - scale.x(0)) * 0.14 + width * index
        top, bottom = scale.y(max(value, 0)), scale.y(min(value, 0))
        drawing.shapes.append(
            {
                "tag": "rect",
                "colour": index,
                "x": round(x, 1),
                "y": round(top, 1),
                "width": round(max(width - 2, 1), 1),
                "height": round(bottom - top, 1),
            }
        )


def _line(drawing: Chart, scale: Scale, numbers: list[float], index: int, *, filled: bool) -> None:
    points = [(scale.x(i + 0.5), scale.y(value)) for i, value in enumerate(numbers)]
    path = "M" + " L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    if filled:
        floor = f"{scale.y(0):.1f}"
        closed = f"{path} L{points[-1][0]:.1f} {floor} L{points[0][0]:.1f} {floor} Z"
        drawing.shapes.append({"tag": "path", "colour": index, "d": closed, "soft": True})
    drawing.shapes.append({"tag": "path", "colour": index, "d": path, "stroke": True})
    for x, y in points:
        circle = {"tag": "circle", "colour": index, "cx": round(x, 1), "cy": round(y, 1), "r": 3}
        drawing.shapes.append(circle)

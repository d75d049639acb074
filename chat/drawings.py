"""A chart as a picture, for where no chart is drawn: bars, a colour for each series, figures on them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final

INCHES: Final = (8.0, 4.5)
DOTS: Final = 110
"""To the inch."""
ALL_BARS: Final = 0.8
"""Of the room of a category."""
COLOURS: Final = ("#1d4f91", "#e07a1f", "#3a8f5c", "#8f3a84", "#b8a11a", "#5b6770")
"""Told apart by who sees few colours too, and in grey."""
LONGEST: Final = 40
"""Characters of a name: longer ones would leave no room for the bars."""
READABLE: Final = 12
"""Series: beyond that the figures on the bars would stand on each other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Words and figures, ready to be drawn: each series has a value for each category."""

    title: str
    categories: Sequence[str]
    series: Sequence[tuple[str, Sequence[float]]]

    def as_json(self) -> dict[str, Any]:
        return {
            "title": self.title,
            "categories": list(self.categories),
            "series": [[name, list(values)] for name, values in self.series],
        }

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "Drawing":
        return cls(
            title=kept["title"],
            categories=kept["categories"],
            series=[(name, values) for name, values in kept["series"]],
        )


def png(drawing: Drawing) -> bytes:
    """Drawn without a screen; the library that draws is only loaded here."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=INCHES, dpi=DOTS, layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    width = ALL_BARS / max(len(drawing.series), 1)
    for at, (name, values) in enumerate(drawing.series):
        left = [place - ALL_BARS / 2 + at * width for place in range(len(values))]
        bars = axes.bar(
            left, values, width, align="edge", label=literal(name), color=COLOURS[at % len(COLOURS)]
        )
        axes.bar_label(bars, fmt="{:g}", fontsize=8, padding=2)
    axes.set_title(literal(drawing.title))
    axes.set_xticks(range(len(drawing.categories)), [literal(one) for one in drawing.categories])
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False)
    drawn = BytesIO()
    figure.savefig(drawn, format="png")
    return drawn.getvalue()


def literal(text: str) -> str:
    """Between dollars a formula would be read; and a name that begins with _ has no legend."""
    shown = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
    shown = shown.replace("$", r"\$")
    return shown if shown and not shown.startswith("_") else f" {shown}"

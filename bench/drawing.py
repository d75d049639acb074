"""A chart's paper and ink: an SVG that is light or dark as its reader's screen is."""

from io import StringIO
from pathlib import Path
from typing import Any, Final

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure

PAPER, INK, FAINT = "#ffffff", "#1f2328", "#d1d9e0"
DARK: Final = {PAPER: "#0d1117", INK: "#e6edf3", FAINT: "#3d444d"}
COLOURS: Final = {
    "prospect": "#d1242f",
    "bare": "#7d7d7d",
    "async": "#1a7fb8",
    "bolt": "#9a6700",
    "echo": "#3a9a4b",
    "limit": "#d1242f",
    "line 0": "#d1242f",
    "line 1": "#1a7fb8",
    "line 2": "#3a9a4b",
    "line 3": "#9a6700",
}
"""Each told from white and from black (3 to 1 at least)."""
STYLE: Final[dict[Any, Any]] = {
    "svg.fonttype": "none",  # text stays text: it is read aloud and found
    "svg.hashsalt": "prospect",  # the same numbers make the same file
    "font.family": "sans-serif",
    "font.size": 10,
    "text.color": INK,
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "axes.facecolor": PAPER,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "grid.color": FAINT,
    "grid.linewidth": 0.6,
    "xtick.color": INK,
    "ytick.color": INK,
    "figure.facecolor": PAPER,
    "savefig.facecolor": PAPER,
}
NOTHING: Final = dict.fromkeys(("Date", "Creator", "Format", "Type"))


def figure(panels: int, title: str) -> tuple[Figure, list[Axes]]:
    """With so many panels side by side, on one scale."""
    with rc_context(STYLE):
        drawn = Figure(figsize=(9.6, 4.2), layout="constrained")
        axes = drawn.subplots(1, panels, sharey=True, squeeze=False)
        drawn.suptitle(title, fontsize=13, fontweight="bold")
    return drawn, list(axes[0])


def saved(drawn: Figure, path: Path) -> Path:
    written = StringIO()
    with rc_context(STYLE):
        drawn.savefig(written, format="svg", metadata={**NOTHING, "Title": title_of(drawn)})
    path.write_text(for_both(written.getvalue()), "utf-8")
    return path


def title_of(drawn: Figure) -> str:
    return drawn.get_suptitle()


def for_both(svg: str) -> str:
    """Paper and ink change places on a dark screen; the page asks for it, not whoever drew it."""
    rules = "".join(
        f'[style*="{what}: {light}"] {{ {what}: {dark} !important }} '
        for light, dark in DARK.items()
        for what in ("fill", "stroke")
    )
    style = f"<style>@media (prefers-color-scheme: dark) {{ {rules}}}</style>"
    head, end, rest = svg.partition("<defs>")
    assert end, "matplotlib writes definitions"
    return "\n".join(one.rstrip() for one in f"{head}{style}\n{end}{rest}".splitlines()) + "\n"

"""A chart as a picture: drawn whatever its names, and loaded by nobody who draws nothing."""

import subprocess
import sys
from collections.abc import Sequence
from io import BytesIO

import pytest
from matplotlib.image import imread

from chat.drawings import COLOURS, INCHES, Drawing, png


def drawn(*series: tuple[str, Sequence[float]], title: str = "Funnel") -> Drawing:
    return Drawing(title=title, categories=["Called", "Met"], series=series)


def colours(picture: bytes) -> set[str]:
    """Those that the picture has."""
    pixels = imread(BytesIO(picture))[:, :, :3].reshape(-1, 3)
    return {
        "#" + "".join(f"{round(float(part) * 255):02x}" for part in pixel) for pixel in pixels[::7]
    }


def test_each_series_has_its_bars_in_a_colour_of_its_own() -> None:
    picture = png(drawn(("Ministries", [12, 3]), ("Agencies", [200, 20])))

    assert picture.startswith(b"\x89PNG")
    assert set(COLOURS[:2]) <= colours(picture)
    assert COLOURS[2] not in colours(picture)


@pytest.mark.parametrize(
    "name",
    ["$x^2", "$$", "_hidden", "<!channel>", "à l’Œuvre", "x" * 300, "", "%d {} \\frac"],
)
def test_whatever_it_is_called_it_is_drawn(name: str) -> None:
    assert png(drawn((name, [1, 0]), title=name)).startswith(b"\x89PNG")


@pytest.mark.parametrize("values", [[0, 0], [1_000_000, 1], [0.5, 2.5]])
def test_whatever_its_figures_it_is_drawn(values: Sequence[float]) -> None:
    assert png(drawn(("A", values))).startswith(b"\x89PNG")


def test_a_drawing_is_the_same_after_it_waited() -> None:
    drawing = drawn(("A", [1, 2]))

    again = Drawing.from_json(drawing.as_json())

    assert again.as_json() == drawing.as_json()
    assert len(INCHES) == 2


def test_nothing_that_draws_is_loaded_before_a_chart_is_drawn() -> None:
    code = "import sys, chat.slack.chat, handlers.routes; print('matplotlib' in sys.modules)"

    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout

    assert told.strip() == "False"

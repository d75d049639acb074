"""The tables and charts of docs/performance.md say what bench.json says."""

from pathlib import Path

from bench.charts import FOLDER, draw
from bench.page import PAGE, renewed
from bench.results import read


def test_the_page_of_speed_has_the_tables_of_the_bench() -> None:
    """`python -m bench --charts` writes them."""
    page = PAGE.read_text("utf-8")

    assert page == renewed(page, read())


def test_each_chart_of_the_page_of_speed_was_drawn_from_the_bench(tmp_path: Path) -> None:
    """Those that were measured; a chart's numbers are compared, not each library's way to draw them."""
    drawn = {path.name for path in draw(read(), tmp_path)}

    assert drawn <= {path.name for path in FOLDER.glob("*.svg")}

"""The tables of docs/performance.md, written from bench.json between two marks; nothing else of it."""

import re
from collections.abc import Sequence

from bench.places import ROOT
from bench.results import Results
from bench.sizes import FULL
from bench.tables import Shown, growth, load, morning, targets

PAGE = ROOT / "docs/performance.md"
BLOCK = re.compile(r"(<!-- bench: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
NOTHING = "Not measured yet."
KINDS = {"targets": targets, "load": load, "growth": growth, "morning": morning}


def renewed(page: str, results: Results) -> str:
    """The page with the tables as they are now."""

    def block(found: re.Match[str]) -> str:
        return f"{found[1]}\n{written(found[2], results)}\n\n{found[3]}"

    return BLOCK.sub(block, page)


def written(name: str, results: Results) -> str:
    if name == "machine":
        return machine(results)
    shown = KINDS[name](results)
    return in_markdown(shown) if shown.lines else NOTHING


def machine(results: Results) -> str:
    if not results.machine:
        return NOTHING
    facts = ", ".join(f"{name} {value}" for name, value in results.machine.items())
    parts = ", ".join(
        f"{part} ({facts['sizes']}, {facts['day']})" for part, facts in results.parts.items()
    )
    return f"Measured on: {facts}.\n\nParts: {parts}.{first_look(results)}"


def first_look(results: Results) -> str:
    """Nobody shall take little for much."""
    if all(facts["sizes"] == FULL.name for facts in results.parts.values()):
        return ""
    return (
        " *Quick* is a first look: few turns and few prospects, ratios that move from run to run."
    )


def in_markdown(shown: Shown) -> str:
    aligned = ["---" if place < shown.words else "--:" for place in range(len(shown.heads))]
    return "\n".join(line(cells) for cells in (shown.heads, aligned, *map(bold, shown.lines)))


def line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def bold(cells: Sequence[str]) -> list[str]:
    """A gap is seen from afar."""
    return [re.sub(r"gap .*", lambda gap: f"**{gap[0]}**", cell) for cell in cells]

"""Everything that is measured, one thing after the other."""

import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from bench.commands import commands
from bench.crowd import crowd
from bench.fewest import fewest
from bench.growth import growth
from bench.importing import importing
from bench.morning import morning
from bench.rescoring import rescoring
from bench.servers import slack_api
from bench.sizes import Sizes
from bench.start import start
from bench.workspace import new_workspace

Measures = dict[str, float]
Part = Callable[[], Mapping[str, float]]


@contextmanager
def parts(sizes: Sizes) -> Iterator[dict[str, Part]]:
    """What can be measured, by name, on databases that are gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="prospect-bench-") as folder, slack_api() as api:
        workspace = new_workspace(Path(folder) / "workspace.db")
        yield {
            "commands": partial(commands, workspace, api, sizes),
            "crowd": partial(crowd, workspace, api, sizes),
            "growth": partial(growth, workspace, sizes),
            "import": partial(importing, workspace, sizes),
            "morning": partial(morning, sizes),
            "needs": partial(fewest, sizes),
            "rescore": partial(rescoring, workspace, sizes),
            "start": partial(start, workspace, api, sizes),
        }


def measured(sizes: Sizes, *, tell: Callable[[str], None], only: tuple[str, ...] = ()) -> Measures:
    """By name, rounded; `tell` hears what is under way."""
    found: Measures = {}
    with parts(sizes) as possible:
        for name, part in possible.items():
            if not only or name in only:
                tell(name)
                found |= part()
    return {name: round(value, 4) for name, value in found.items()}

"""Everything that is measured, one thing after the other, on databases that are gone afterwards."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial

from bench.commands import commands
from bench.crowd import crowd
from bench.databases import Kind
from bench.fewest import fewest
from bench.found import Found, together
from bench.growth import growth
from bench.importing import importing
from bench.mornings import mornings
from bench.rescoring import rescoring
from bench.sizes import Sizes
from bench.start import start
from bench.workspace import Workspace, new_workspace

Part = Callable[[], Found]
PARTS = ("commands", "crowd", "growth", "import", "morning", "needs", "rescore", "start")


@contextmanager
def laid_out(kinds: Sequence[Kind]) -> Iterator[Sequence[Workspace]]:
    """A workspace in each database. Raises NoPostgres."""
    with ExitStack() as stack:
        yield [stack.enter_context(new_workspace(kind)) for kind in kinds]


def parts(workspaces: Sequence[Workspace], sizes: Sizes) -> Mapping[str, Part]:
    """What can be measured, by name."""
    beside = {"commands": commands, "crowd": crowd}
    alone = {"growth": growth, "import": importing, "rescore": rescoring, "start": start}
    every = {
        **{name: partial(part, workspaces, sizes) for name, part in beside.items()},
        **{name: partial(each, workspaces, sizes, part) for name, part in alone.items()},
        "morning": partial(mornings, sizes),
        "needs": partial(fewest, sizes),
    }
    return {name: every[name] for name in PARTS}


def each(
    workspaces: Sequence[Workspace], sizes: Sizes, part: Callable[[Workspace, Sizes], Found]
) -> Found:
    """One database after the other."""
    return together(part(one, sizes) for one in workspaces)

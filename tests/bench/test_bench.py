"""The measures can be taken on both databases, and what was promised of them is judged rightly."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing

import pytest

from bench.databases import Kind, Server
from bench.found import NEITHER
from bench.measure import parts
from bench.results import Results
from bench.sizes import Sizes
from bench.target import Target
from bench.targets import TARGETS, verdict
from bench.workspace import Workspace, furnished, new_workspace
from tests.postgres import Postgres

TINY = Sizes(
    name="tiny",
    rounds=2,
    chunk=3,
    slow_chunk=2,
    connections=(1, 8),
    burst=16,
    seconds=2.0,
    crowds=1,
    prospects=(20, 40),
    due=10,
    tries=2,
    starts=1,
    served=(2,),
    lines=600,
    imports=1,
    mornings=((3, 2, 20),),
)
BESIDE_EACH = {
    "commands": {"add_over_bare", "call_over_bare", "bolt_default_over_add", "bolt_async_over_add"},
    "crowd": {
        "concurrent64_max_ack_s",
        "concurrent64_rps_over_echo",
        "concurrent64_p99_over_p50",
        "concurrent_lost",
        "concurrent_failed",
    },
    "growth": {"growth_show", "growth_next", "growth_stats", "growth_digest"},
    "import": {"import_over_raw", "import_memory_growth", "import_command_p99_ms"},
    "rescore": {"rescore_1000_s"},
    "start": {"start_over_imports"},
}
ON_ONE: Mapping[str, Kind] = {"commands": "sqlite", "crowd": "postgres", "start": "sqlite"}
"""Parts that start many programs: each program on each database once is enough here."""


@pytest.fixture(scope="module")
def workspaces(postgres_server: Postgres) -> Iterator[Sequence[Workspace]]:
    with new_workspace("sqlite") as first, closing(Server(postgres_server.url)) as server:
        yield [first, Workspace("postgres", server, furnished(server.empty()))]


@pytest.mark.postgres
@pytest.mark.parametrize("part", BESIDE_EACH)
def test_a_part_measures_what_was_promised(workspaces: Sequence[Workspace], part: str) -> None:
    chosen = [one for one in workspaces if one.kind == ON_ONE.get(part, one.kind)]

    found = parts(chosen, TINY)[part]()

    assert list(found.measures) == [one.kind for one in chosen]
    for measures in found.measures.values():
        assert measures.keys() >= BESIDE_EACH[part]
        assert measures.keys() <= TARGETS.keys()
        assert measures.get("concurrent_lost", 0) == 0


def test_the_fewest_needs_are_looked_for_without_a_database() -> None:
    found = parts([], TINY)["needs"]()

    assert found.measures.keys() == {NEITHER}


@pytest.mark.postgres
def test_a_morning_is_a_row_for_each_number_of_teams_and_processes(
    postgres_server: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", postgres_server.url)

    found = parts([], TINY)["morning"]()

    assert [(row["teams"], row["processes"], row["waiting"]) for row in found.rows["morning"]] == [
        (3, 2, 20)
    ]
    assert found.measures["postgres"]["morning_posted_twice"] == 0
    assert found.measures["postgres"].keys() <= TARGETS.keys()


@pytest.mark.parametrize(
    ("target", "value", "held"),
    [
        pytest.param(Target("add", at_most=2), 2.0, True, id="at most, reached"),
        pytest.param(Target("add", at_most=2), 2.1, False, id="at most, passed"),
        pytest.param(Target("rate", at_least=0.5), 0.5, True, id="at least, reached"),
        pytest.param(Target("rate", at_least=0.5), 0.4, False, id="at least, not reached"),
    ],
)
def test_a_target_is_held_up_to_its_limit(target: Target, value: float, held: bool) -> None:
    assert target.held(value) is held


@pytest.mark.parametrize(
    ("measures", "said"),
    [
        pytest.param({"add_over_bare": 1.8, "disk_wait": 1.2}, "met", id="a calm disk"),
        pytest.param({"add_over_bare": 2.6, "disk_wait": 1.2}, "gap 0.6", id="too slow"),
        pytest.param({"add_over_bare": 1.4, "disk_wait": 3.0}, "unsure", id="a busy disk"),
        pytest.param(
            {"add_over_bare": 0.9, "disk_wait": 1.2}, "unsure", id="less work took longer"
        ),
        pytest.param({}, "", id="not measured"),
    ],
)
def test_a_ratio_that_the_disk_made_is_not_called_met(
    measures: dict[str, float], said: str
) -> None:
    results = Results(measures={"sqlite": measures, "postgres": {"growth_show": 1.5}})

    assert verdict(results, "sqlite", "add_over_bare") == said
    assert verdict(results, "postgres", "growth_show") == "met"

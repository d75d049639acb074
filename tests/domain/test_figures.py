import pytest
from hypothesis import given
from hypothesis import strategies as some

from domain.figures import Summary, difference, figures
from domain.obstacles import Obstacle
from domain.stages import Stage

summaries = some.builds(
    Summary,
    stage=some.sampled_from(Stage),
    entered=some.frozensets(some.sampled_from(Stage)),
    calls=some.integers(0, 9),
    connected_calls=some.integers(0, 9),
    morning_calls=some.integers(0, 9),
    morning_connected_calls=some.integers(0, 9),
    obstacles=some.frozensets(some.sampled_from(Obstacle)),
    meetings_held=some.integers(0, 3),
)


def counted(summary: Summary) -> str:
    return " ".join(
        name if value == 1 else f"{name}:{value}"
        for name, value in figures(summary).items()
        if value
    )


@pytest.mark.parametrize(
    ("summary", "names"),
    [
        pytest.param(Summary(stage=Stage.NEW), "known open", id="just added"),
        pytest.param(
            Summary(stage=Stage.ATTEMPTED, calls=2),
            "known called calls:2 open",
            id="called in vain",
        ),
        pytest.param(
            Summary(stage=Stage.INTERESTED, calls=3, connected_calls=1),
            "known called calls:3 connected_calls reached interested open",
            id="interested at the third call",
        ),
        pytest.param(
            Summary(stage=Stage.MET, meetings_held=1),
            "known reached interested met open",
            id="met without a call",
        ),
        pytest.param(
            Summary(stage=Stage.PILOT),
            "known reached interested met pilot open",
            id="jumped to pilot: has passed what comes before",
        ),
        pytest.param(
            Summary(stage=Stage.CONTACTED, entered=frozenset({Stage.NEW, Stage.MET})),
            "known reached interested met open",
            id="gone back: has passed it all the same",
        ),
        pytest.param(
            Summary(
                stage=Stage.NOT_INTERESTED,
                entered=frozenset({Stage.NEW, Stage.INTERESTED, Stage.NOT_INTERESTED}),
                calls=2,
                connected_calls=2,
            ),
            "known called calls:2 connected_calls:2 reached interested not_interested",
            id="interested, then not",
        ),
        pytest.param(
            Summary(
                stage=Stage.CONTACTED,
                calls=3,
                connected_calls=1,
                morning_calls=2,
                morning_connected_calls=1,
                obstacles=frozenset({Obstacle.OWN_MEANS}),
            ),
            "known called calls:3 connected_calls morning_calls:2 morning_connected_calls reached"
            " open obstacle:own_means",
            id="called twice before noon, held back by something",
        ),
        pytest.param(
            Summary(stage=Stage.DECLINED, meetings_held=1),
            "known reached declined",
            id="declined after a meeting nobody had called for",
        ),
        pytest.param(
            Summary(stage=Stage.UNREACHABLE, entered=frozenset({Stage.ATTEMPTED}), calls=5),
            "known called calls:5 unreachable",
            id="unreachable",
        ),
        pytest.param(
            Summary(stage=Stage.NEW, entered=frozenset({Stage.NEW, Stage.DECLINED})),
            "known open",
            id="declined, then reopened: closed stages count those there now",
        ),
    ],
)
def test_a_prospect_counts_for_these_figures(summary: Summary, names: str) -> None:
    assert counted(summary) == names


@given(summaries)
def test_a_funnel_never_widens(summary: Summary) -> None:
    counts = figures(summary)

    funnel = [counts[name] for name in ("known", "reached", "interested", "met", "pilot", "user")]
    assert funnel == sorted(funnel, reverse=True)


@given(summaries)
def test_a_prospect_is_open_or_closed_in_one_manner(summary: Summary) -> None:
    counts = figures(summary)

    names = ("open", "declined", "not_interested", "unreachable")
    assert sum(counts[name] for name in names) == 1


def test_a_change_adds_its_difference_to_the_counters() -> None:
    before = figures(Summary(stage=Stage.ATTEMPTED, calls=1))
    after = figures(Summary(stage=Stage.NOT_INTERESTED, calls=2, connected_calls=1))

    assert difference(before, after) == {
        "calls": 1,
        "connected_calls": 1,
        "reached": 1,
        "not_interested": 1,
        "open": -1,
    }


@given(some.lists(summaries, min_size=1))
def test_counters_kept_by_differences_agree_with_counting(history: list[Summary]) -> None:
    counters: dict[str, int] = {}

    before: dict[str, int] = {}
    for summary in history:
        after = figures(summary)
        for name, change in difference(before, after).items():
            counters[name] = counters.get(name, 0) + change
        before = after

    assert difference(counters, figures(history[-1])) == {}

"""What it takes until a changed portrait has scored everybody again: the work, not the network."""

from datetime import UTC, datetime, time, timedelta
from functools import partial
from statistics import median

from bench.found import Found
from bench.growth import seconds
from bench.pouring import pour
from bench.seed import seed
from bench.sizes import Sizes
from bench.workspace import Workspace, house_of, types
from domain.portrait import DEFAULT_PORTRAIT
from storage.answer_tables import answers
from storage.engines import writing_engine

PROSPECTS = 1_000
RATERS = ("U0ALICE", "U0BOB")
WEIGHTS = ("pain:50 reach:30 digital:20", "pain:40 reach:35 digital:25")


def rescoring(workspace: Workspace, sizes: Sizes) -> Found:
    """rescore_1000_s: a command that changes the weights, two people having answered everything."""
    url = workspace.copy()
    seed(url, many=PROSPECTS, due=sizes.due, today=datetime.now(UTC).date())
    answered(url)
    with house_of(url, lambda: datetime.now(UTC)) as bot:
        changes = [partial(types, bot, f"portrait weights {weights}") for weights in WEIGHTS]
        taken = [seconds(change) for _ in range(1 + sizes.tries // 20) for change in changes]
    slowest = median(taken[len(WEIGHTS) :] or taken)
    return Found(measures={workspace.kind: {"rescore_1000_s": slowest}})


def answered(url: str) -> None:
    """Everybody of the raters answers everything about everybody."""
    then = str(
        datetime.combine(datetime.now(UTC).date(), time(8, microsecond=1)) - timedelta(days=1)
    )
    given = (
        (number, person, question.value, (number * 7 + 3 * salt + other) % 5)
        for salt, question in enumerate(DEFAULT_PORTRAIT.asked)
        for other, person in enumerate(RATERS)
        for number in range(1, PROSPECTS + 1)
    )
    engine = writing_engine(url)
    with engine.begin() as connection:
        shared = {"team_id": 1, "by_hand": "0", "at": then}
        pour(connection, answers, shared, ("prospect_id", "person", "question", "value"), given)
    engine.dispose()

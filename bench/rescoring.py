"""What it takes until a changed portrait has scored everybody again: the work, not the network."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median

from bench.growth import seconds
from bench.seed import seed
from bench.sizes import Sizes
from bench.workspace import copy_of, house, types
from domain.portrait import DEFAULT_PORTRAIT

PROSPECTS = 1_000
RATERS = ("U0ALICE", "U0BOB")
WEIGHTS = ("pain:50 reach:30 digital:20", "pain:40 reach:35 digital:25")
ANSWERS = """
    INSERT INTO answers (team_id, prospect_id, person, question, value, by_hand, at)
    SELECT 1, id, :person, :question, (id * 7 + :salt) % 5, 0, :then FROM prospects
"""


def rescoring(workspace: Path, sizes: Sizes) -> Mapping[str, float]:
    """rescore_1000_s: a command that changes the weights, two people having answered everything."""
    database = copy_of(workspace, "rescoring")
    seed(database, many=PROSPECTS, due=sizes.due, today=datetime.now(UTC).date())
    answered(database)
    with house(database, lambda: datetime.now(UTC)) as bot:
        changes = [partial(types, bot, f"portrait weights {weights}") for weights in WEIGHTS]
        taken = [seconds(change) for _ in range(1 + sizes.tries // 20) for change in changes]
    return {"rescore_1000_s": median(taken[len(WEIGHTS) :] or taken)}


def answered(database: Path) -> None:
    """Everybody of the raters answers everything about everybody."""
    then = f"{datetime.now(UTC).date()} 08:00:00.000000"
    with closing(sqlite3.connect(database)) as connection:
        for salt, question in enumerate(DEFAULT_PORTRAIT.asked):
            for other, person in enumerate(RATERS):
                values = {"person": person, "question": question.value, "then": then}
                connection.execute(ANSWERS, values | {"salt": 3 * salt + other})
        connection.commit()

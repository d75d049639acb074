"""What is promised of a morning, whatever its teams and processes."""

import re
from typing import Final

from bench.target import Target

NAME: Final = re.compile(r"morning_(\d+)_by_(\d+)_(?:busy_(\d+)_)?(\w+)")
WORDS: Final = {
    "s": Target("seconds until all are delivered"),
    "per_s": Target("delivered a second"),
    "claimed_s": Target("seconds until all are claimed"),
    "claimed_twice": Target("claimed twice", at_most=0),
    "not_delivered": Target("not delivered", at_most=0),
    "posted_twice": Target("posted twice", at_most=0),
    "refused": Target("refused as too fast", at_most=0),
    "late_p50_s": Target("lateness, median, seconds"),
    "late_p99_s": Target("lateness, p99, seconds"),
    "cpu_s": Target("CPU seconds of the bot"),
    "command_p99_ms": Target("a command meanwhile, p99, ms", at_most=1000),
    "command_calm_p99_ms": Target("a command before, p99, ms"),
}
SLACK: Final = Target("the pretend Slack alone: messages a second")


def morning_target(name: str) -> Target:
    found = NAME.fullmatch(name)
    if found is None:
        return SLACK
    teams, processes, busy, what = found.groups()
    target = WORDS[what]
    words = f"{int(teams):,} teams, {processes} process{'es' * (processes != '1')}"
    if busy is not None:
        words += f", {int(busy):,} of another waiting"
    return Target(f"{words}: {target.words}", at_most=target.at_most)

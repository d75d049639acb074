"""What was promised of speed (docs/performance.md), and whether a measure holds it."""

from collections.abc import Mapping

from bench.results import Results
from bench.target import Target

CALM = 1.5
"""Up to here the bare handler's median is near its best: the disk was its own.

On a busy disk only who syncs without pause waits longer. The bare handler does, the bot's own work
falls into the wait, and the ratio shrinks (2.4 became 1.4 and 0.9) though nothing got faster.
"""
BESIDE_THE_DISK = {"add_over_bare", "call_over_bare", "bolt_default_over_add"}

TARGETS: Mapping[str, Target] = {
    "add_over_bare": Target("`add`, times the bare handler", at_most=2),
    "call_over_bare": Target("`call`, times the bare handler", at_most=2),
    "bolt_default_over_add": Target("Bolt's default settings, times `add`", at_least=5),
    "bolt_async_over_add": Target("asynchronous app, times `add`"),
    "add_ms": Target("`add`, ms"),
    "bare_add_ms": Target("bare handler's `add`, ms"),
    "bolt_default_add_ms": Target("Bolt's default settings, ms"),
    "bolt_async_add_ms": Target("asynchronous app, ms"),
    "call_ms": Target("`call`, ms"),
    "bare_call_ms": Target("bare handler's `call`, ms"),
    "show_ms": Target("`show`, ms"),
    "disk_wait": Target("bare handler, median over its fastest tenth", at_most=CALM),
    "concurrent64_rps_over_echo": Target("64 connections: share of an echo's rate", at_least=0.5),
    "concurrent64_max_ack_s": Target("64 connections: longest acknowledgement, s", at_most=3),
    "concurrent64_p99_over_p50": Target("64 connections: p99, times p50", at_most=10),
    "concurrent64_lost": Target("64 connections: acknowledged and lost", at_most=0),
    "concurrent_lost": Target("1 to 256 connections: acknowledged and lost", at_most=0),
    "concurrent_failed": Target("1 to 256 connections: not carried out", at_most=0),
    "concurrent64_rps": Target("64 connections: commands a second"),
    "echo64_rps": Target("64 connections: echoes a second"),
    "growth_show": Target("`show`, most prospects over fewest", at_most=2),
    "growth_next": Target("`next`, most prospects over fewest", at_most=2),
    "growth_stats": Target("`stats`, most prospects over fewest", at_most=2),
    "growth_digest": Target("the digest, most prospects over fewest", at_most=2),
    "import_over_raw": Target("import, share of the raw driver's rate", at_least=0.5),
    "import_all_over_raw": Target("the same, reading and checking the file too"),
    "import_rows_per_s": Target("import: lines a second, everything"),
    "raw_rows_per_s": Target("raw driver: prospects a second"),
    "import_memory_growth": Target("import: memory, whole list over a tenth", at_most=1.25),
    "import_peak_mb": Target("import: most memory held, MB"),
    "import_command_p99_ms": Target("a command meanwhile, p99, ms", at_most=200),
    "morning_claimed_twice": Target("the mornings: claimed twice", at_most=0),
    "morning_posted_twice": Target("the mornings: posted twice", at_most=0),
    "morning_not_delivered": Target("the mornings: not delivered", at_most=0),
    "morning_refused": Target("the mornings: refused by Slack as too fast", at_most=0),
    "morning_command_p99_ms": Target("a command meanwhile, p99 at worst, ms", at_most=1000),
    "morning_slack_per_s": Target("the pretend Slack alone: messages a second"),
    "rescore_1000_s": Target("1,000 prospects scored anew, s", at_most=1),
    "smallest_set_200_s": Target("fewest of 200 needs, slowest answer, CPU s", at_most=2),
    "smallest_set_200_proven": Target("fewest of 200 needs, share of answers proven"),
    "start_over_imports": Target("start to ready, times the imports", at_most=1.5),
    "start_ms": Target("start to ready, ms"),
    "imports_ms": Target("importing three libraries, ms"),
}


def is_sure(results: Results, database: str, name: str) -> bool:
    """A ratio to the bare handler says nothing on a busy disk, nor when less work took longer."""
    if name not in BESIDE_THE_DISK:
        return True
    calm = (results.measure(database, "disk_wait") or 0.0) <= CALM
    return calm and (results.measure(database, "add_over_bare") or 1.0) >= 1


def verdict(results: Results, database: str, name: str) -> str:
    """met, unsure, a gap of so much, or nothing where nothing was promised."""
    target, value = TARGETS[name], results.measure(database, name)
    if value is None or not str(target):
        return ""
    if not is_sure(results, database, name):
        return "unsure"
    return "met" if target.held(value) else f"gap {target.gap(value):.2g}"

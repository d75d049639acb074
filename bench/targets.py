"""What was measured against what was promised (docs/performance.md), as a table."""

from collections.abc import Mapping

from rich.table import Table

from bench.morning_targets import morning_target
from bench.target import Target

CALM = 1.5
"""Up to here the bare handler's median is near its best: the disk was its own.

On a busy disk only who syncs without pause waits longer. The bare handler does, the bot's own work
falls into the wait, and the ratio shrinks (2.4 became 1.4 and 0.9) though nothing got faster.
"""
BESIDE_THE_DISK = {"add_over_bare", "call_over_bare", "bolt_default_over_add"}

TARGETS = {
    "disk_wait": Target("bare handler, median over its fastest tenth", at_most=CALM),
    "add_over_bare": Target("add, times the bare handler", at_most=2),
    "call_over_bare": Target("call, times the bare handler", at_most=2),
    "bolt_default_over_add": Target("Bolt's default settings, times add", at_least=5),
    "add_ms": Target("add, milliseconds"),
    "bare_add_ms": Target("bare handler, milliseconds"),
    "call_ms": Target("call, milliseconds"),
    "show_ms": Target("show, milliseconds"),
    "concurrent64_max_ack_s": Target("64 at once: longest wait, seconds", at_most=3),
    "concurrent64_lost": Target("64 at once: lost", at_most=0),
    "concurrent64_rps_over_echo": Target("64 at once: share of an echo's rate", at_least=0.5),
    "concurrent64_p99_over_p50": Target("64 at once: p99, times p50", at_most=10),
    "concurrent64_rps": Target("64 at once: commands a second"),
    "echo64_rps": Target("64 at once: echoes a second"),
    "growth_show": Target("show, many prospects over few", at_most=2),
    "growth_digest": Target("digest, many prospects over few", at_most=2),
    "growth_stats": Target("stats, many prospects over few", at_most=2),
    "growth_next": Target("next, many prospects over few", at_most=2),
    "growth_from": Target("few prospects"),
    "growth_to": Target("many prospects"),
    "import_over_raw": Target("import, share of the raw driver's rate", at_least=0.5),
    "import_all_over_raw": Target("the same, reading and checking the file too"),
    "import_rows_per_s": Target("import: lines a second, everything"),
    "raw_rows_per_s": Target("raw driver: prospects a second"),
    "import_command_p99_ms": Target("a command meanwhile, p99 in milliseconds", at_most=200),
    "rescore_1000_s": Target("1,000 prospects scored anew, seconds", at_most=1),
    "smallest_set_200_s": Target("fewest of 200 needs, slowest answer, CPU seconds", at_most=2),
    "smallest_set_200_proven": Target("fewest of 200 needs, share of answers proven"),
    "start_over_imports": Target("start to ready, times the imports", at_most=1.5),
    "start_ms": Target("start to ready, milliseconds"),
    "imports_ms": Target("importing three libraries, milliseconds"),
}


def table(measures: Mapping[str, float]) -> Table:
    shown = Table(title="How fast", title_justify="left")
    shown.add_column("measure")
    shown.add_column("value", justify="right")
    shown.add_column("target", justify="right")
    shown.add_column("held")
    for name, value in measures.items():
        target = TARGETS.get(name) or morning_target(name)
        held = verdict(target, value) if is_sure(name, measures) else "[yellow]unsure[/]"
        shown.add_row(target.words, f"{value:,.6g}", str(target), held)
    return shown


def is_sure(name: str, measures: Mapping[str, float]) -> bool:
    """A ratio to the bare handler says nothing on a busy disk, nor when less work took longer."""
    if name not in BESIDE_THE_DISK:
        return True
    calm = measures.get("disk_wait", 0.0) <= CALM
    return calm and measures.get("add_over_bare", 1.0) >= 1


def verdict(target: Target, value: float) -> str:
    if not str(target):
        return ""
    return "[green]yes[/]" if target.held(value) else "[red]NO[/]"

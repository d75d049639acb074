"""What becomes of each of some hundreds of lines, with what is there at that moment."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from domain.duplicates import Match
from domain.import_modes import Mode
from domain.import_verdicts import Verdict, verdict
from domain.names import key
from handlers.desk import Desk
from handlers.importing.completing import Here, completion, here
from handlers.importing.lines import Line
from handlers.importing.matching import already_there
from storage.bulk import Arrival
from storage.imports import Import


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """`match` is what it is the same as: a prospect, or an earlier line when TWICE.

    `arrival` is there once one to create was made ready (handlers/importing/writing.py).
    """

    line: Line
    verdict: Verdict
    match: Match | None = None
    arrival: Arrival | None = None


def planned(several: Sequence[Line], job: Import, desk: Desk) -> list[Planned]:
    """What becomes of each line. Whoever asked never to be contacted again is refused, whatever the mode."""
    product = desk.product_with(job.product)
    wanted = [one.read.incoming for one in several if one.read.incoming is not None]
    there = already_there(wanted, desk.work.known, product)
    matched = {line.number: line.said or there.get(line.number) for line in several}
    objected = desk.work.objections.at({one.of for one in matched.values() if one is not None})
    keys = {
        line.number: (line.read.incoming.email.value, line.read.incoming.phone.value)
        for line in several
        if line.read.incoming is not None
    }
    kept_out = desk.work.objections.among(keys, secret=desk.defaults.secret)
    names = {key(one.name) for one in wanted}
    taken = desk.work.known.named(names, product=product.id) if job.mode is Mode.CREATE else {}
    return with_changes(
        [
            plan_of(
                one,
                matched[one.number],
                job.mode,
                taken=bool(one.read.incoming and key(one.read.incoming.name) in taken),
                objected=objected,
                kept_out=one.number in kept_out,
            )
            for one in several
        ],
        desk,
    )


def plan_of(
    line: Line,
    there: Match | None,
    mode: Mode,
    *,
    taken: bool,
    objected: Collection[int],
    kept_out: bool,
) -> Planned:
    incoming = line.read.incoming
    if incoming is None:
        return Planned(line=line, verdict=Verdict.ERROR)
    if kept_out or (there is not None and there.of in objected):
        return Planned(line=line, verdict=Verdict.REFUSED, match=there)
    found = verdict(incoming, mode, earlier=line.earlier, there=there, name_is_taken=taken)
    match = line.earlier if found is Verdict.TWICE else there
    return Planned(line=line, verdict=found, match=match)


def with_changes(several: list[Planned], desk: Desk) -> list[Planned]:
    """A line that would complete a prospect with nothing is only there already."""
    several_of = {
        one.match.of for one in several if one.verdict is Verdict.COMPLETE and one.match is not None
    }
    if not several_of:
        return several
    known = here(several_of, desk)
    return [
        Planned(line=one.line, verdict=Verdict.THERE, match=one.match)
        if adds_nothing(one, known)
        else one
        for one in several
    ]


def adds_nothing(one: Planned, known: Mapping[int, Here]) -> bool:
    incoming = one.line.read.incoming
    if one.verdict is not Verdict.COMPLETE or one.match is None or incoming is None:
        return False
    there = known.get(one.match.of)
    return there is not None and completion(incoming, there) is None

"""What becomes of a line of a list. Source: docs/method.md, lists."""

from enum import StrEnum

from domain.duplicates import By, Match
from domain.import_modes import Mode
from domain.incoming import Incoming


class Verdict(StrEnum):
    """TWICE repeats an earlier line, THERE is a prospect we have, REFUSED said never again."""

    CREATE = "create"
    COMPLETE = "complete"
    THERE = "there"
    TWICE = "twice"
    REFUSED = "refused"
    ERROR = "error"


def verdict(
    incoming: Incoming,
    mode: Mode,
    *,
    earlier: Match | None,
    there: Match | None,
    name_is_taken: bool,
) -> Verdict:
    """`earlier` is the line it repeats, `there` the prospect it is; two never bear the same name."""
    if earlier is not None:
        return repeated(incoming, mode, earlier)
    if there is None:
        return Verdict.CREATE
    if mode is Mode.CREATE:
        return Verdict.THERE if name_is_taken or there.by is By.ORGANISATION else Verdict.CREATE
    return Verdict.COMPLETE if mode is Mode.COMPLETE else Verdict.THERE


def repeated(incoming: Incoming, mode: Mode, earlier: Match) -> Verdict:
    """Another contact of the same organisation completes it, where lists may complete."""
    has_contact = any(
        said.value for said in (incoming.contact, incoming.email, incoming.phone_e164)
    )
    is_its_name = earlier.by in (By.ORGANISATION, By.PERSON)
    if mode is Mode.COMPLETE and earlier.by is By.ORGANISATION and has_contact:
        return Verdict.COMPLETE
    return Verdict.CREATE if mode is Mode.CREATE and not is_its_name else Verdict.TWICE

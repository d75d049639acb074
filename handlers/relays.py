"""/prospect relay WHO audience:"…" size:300: prospects that reach others, and what comes through them."""

from dataclasses import replace

from chat.port import Open, Reply, Say, Submitted
from domain.command_line import CommandLine
from domain.positional import joined
from domain.prospects import Prospect, Reach
from domain.refusals import Refusal
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.audiences import audience, number, size
from handlers.chosen import open_one, referred
from handlers.desk import Desk
from handlers.form_values import text
from handlers.keys import only
from handlers.prospect_card import confirmed
from handlers.record import record
from handlers.relay_form import RELAY, relay_form
from handlers.through_relays import through_relays
from handlers.who import who


class AudienceMissing(Refusal):
    """A relay says whom it reaches. Details: reference."""

    phrase = "refusal-audience-missing"
    in_form = "refusal-audience-missing-in-form"


def relay(line: CommandLine, desk: Desk) -> list[Say]:
    """Alone, what came through relays; with a prospect, whom it reaches."""
    only(line, "audience", "size")
    if line.is_empty:
        return [Reply(card=through_relays(desk))]
    prospect, rest = who(line.positional, desk, line=line.text)
    open_one(prospect, desk)
    if not rest and not line.keys:
        return [Open(form=relay_form(prospect))]
    whom = " ".join(filter(None, (line.keys.get("audience", ""), joined(rest))))
    return kept(prospect, whom or prospect.audience, size(line.keys.get("size", "")), desk)


def submit(sent: Submitted, desk: Desk) -> list[Say]:
    values = sent.values
    prospect = open_one(referred(values.get("who"), desk), desk, field="who")
    return kept(prospect, text(values, "audience"), number(values, "size"), desk)


def kept(prospect: Prospect, whom: str, how_many: int | None, desk: Desk) -> list[Say]:
    """Raises AudienceMissing, TooLong. A number that is not said again stays."""
    known = audience(whom)
    if not known:
        raise AudienceMissing(reference=prospect.reference, field="audience")
    now = replace(
        prospect,
        reach=Reach.RELAY,
        audience=known,
        audience_size=prospect.audience_size if how_many is None else how_many,
    )
    recorded = record(now, desk, was=prospect, what=RELAY)
    became = prospect.reach is Reach.DIRECT
    words = say("relay-became") if became else say("relay-noted")
    return [confirmed(recorded, desk, words)]


ACCESS = OF_MEMBERS
COMMANDS = {RELAY: relay}
FORMS = {RELAY: submit}

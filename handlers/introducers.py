"""Who introduced us to a prospect, in words: another prospect, or one of us."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.introductions import Introduction
from domain.people import Person
from domain.prospects import Prospect
from domain.quotes import Token
from domain.refusals import Refusal
from domain.vocabulary import means_the_asker
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.teammates import called, one_teammate
from handlers.who import NoSuchProspect, who


class IntroducedByItself(Refusal):
    """Nobody introduces us to themselves. Details: name."""

    phrase = "refusal-introduced-by-itself"


@dataclass(frozen=True, slots=True, kw_only=True)
class Introducer:
    """One of the two is there."""

    prospect: Prospect | None = None
    person: Person | None = None


def introducer(typed: str, of: Prospect, desk: Desk) -> Introducer:
    """Whom some words name: one of us by a mention or a name, or else a prospect.

    Raises UnknownTeammate, WhichTeammate, OneTeammate, WhichProspect, NoSuchProspect.
    """
    if typed.startswith("@") or means_the_asker(typed):
        return Introducer(person=one_teammate(typed, desk, field="through"))
    start = f"introduce {of.reference} through:"
    line = f'{start}"{typed}"'
    try:
        named, _ = who((Token(typed, True, len(start), len(line)),), desk, line=line)
    except NoSuchProspect:
        people = called(typed, desk)
        if len(people) != 1:
            raise
        return Introducer(person=people[0])
    return Introducer(prospect=named)


def introduction(through: Introducer, of: Prospect, desk: Desk) -> Introduction | None:
    """Write it down; None when it was known. Raises IntroducedByItself."""
    if through.prospect is not None and through.prospect.id == of.id:
        raise IntroducedByItself(name=of.name, field="through")
    by_whom = None if through.prospect is None else through.prospect.id
    known = desk.work.introductions.of_prospect(of.id)
    if any((one.through, one.through_person) == (by_whom, through.person) for one in known):
        return None
    return desk.work.introductions.add(
        product=of.product,
        prospect=of.id,
        at=desk.now,
        by=desk.by,
        through=by_whom,
        through_person=through.person,
    )


def named(through: Introducer) -> Phrase:
    if through.prospect is not None:
        one = through.prospect
        return say("prospect-short", name=one.name, reference=one.reference)
    assert through.person is not None
    return say("card-person", person=through.person)


def introducers(prospect: Prospect, desk: Desk) -> tuple[Phrase, ...]:
    """Everybody who introduced us to this one, in words."""
    known = [as_introducer(one, desk) for one in desk.work.introductions.of_prospect(prospect.id)]
    return tuple(
        named(one) for one in known if one.prospect is None or one.prospect.deleted_at is None
    )


def introduced_by(prospect: Prospect, desk: Desk) -> tuple[Phrase, ...]:
    """Everybody this one introduced us to, in words."""
    made = desk.work.introductions.through(prospect.id)
    found = desk.work.prospects.several([one.prospect for one in made]) if made else {}
    alive = (one for one in found.values() if one.deleted_at is None)
    return tuple(named(Introducer(prospect=one)) for one in alive)


def as_introducer(one: Introduction, desk: Desk) -> Introducer:
    if one.through is None:
        return Introducer(person=one.through_person)
    return Introducer(prospect=desk.work.prospects.get(one.through))


def people_of(known: Sequence[Introduction]) -> tuple[Person, ...]:
    """Those of us who introduced somebody."""
    return tuple(one.through_person for one in known if one.through_person is not None)

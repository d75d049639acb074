"""Which of our own people somebody means: a mention, a name, the beginning of one, or "me"."""

from domain.mentions import Mention, people_in
from domain.names import search_key
from domain.people import Person
from domain.refusals import Refusal
from handlers.desk import Desk


class OneTeammate(Refusal):
    """One person was to be named, and several were. Details: typed."""

    phrase = "refusal-one-teammate"


class UnknownTeammate(Refusal):
    """Nobody of the team is called so. Details: typed."""

    phrase = "refusal-unknown-teammate"


class WhichTeammate(Refusal):
    """Several of the team are called so. Details: typed."""

    phrase = "refusal-which-teammate"


def teammates(value: str, desk: Desk, *, field: str | None = None) -> tuple[Person, ...]:
    """Everybody a value names, each once. Raises UnknownTeammate, WhichTeammate."""
    mentions = people_in(value)
    if not mentions:
        raise UnknownTeammate(typed=value, field=field)
    return tuple(dict.fromkeys(teammate(mention, desk, field=field) for mention in mentions))


def one_teammate(value: str, desk: Desk, *, field: str | None = None) -> Person:
    """The one a value names. Raises OneTeammate, UnknownTeammate, WhichTeammate."""
    people = teammates(value, desk, field=field)
    if len(people) > 1:
        raise OneTeammate(typed=value, field=field)
    return people[0]


def teammate(mention: Mention, desk: Desk, *, field: str | None = None) -> Person:
    if mention.is_asker:
        return desk.by
    if mention.id is not None:
        return met(Person(mention.id), mention.name, desk, field=field)
    found = called(mention.name, desk)
    if not found:
        raise UnknownTeammate(typed=mention.name, field=field)
    if len(found) > 1:
        raise WhichTeammate(typed=mention.name, field=field)
    return found[0]


def met(person: Person, name: str, desk: Desk, *, field: str | None) -> Person:
    """The person, when the platform knew them: whoever is named in an event was asked for."""
    if desk.work.people.get(person) is None:
        raise UnknownTeammate(typed=name or person.id, field=field)
    return person


def called(name: str, desk: Desk) -> list[Person]:
    """Who bears this name, or else a name that begins with these words."""
    wanted = search_key(name)
    members = {member.person: search_key(member.name) for member in desk.work.people.all()}
    same = [person for person, shown in members.items() if wanted == shown]
    starting = [person for person, shown in members.items() if f"{shown} ".startswith(f"{wanted} ")]
    return same or starting

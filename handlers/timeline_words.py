"""A prospect's timeline in words: what was done, by whom, and what it changed."""

from collections.abc import Iterator, Mapping
from typing import Any

from chat.cards import Row
from domain.changes import rich
from domain.people import Person
from domain.timeline import MERGED_AWAY, Entry
from domain.wording import Phrase, say
from handlers.prospect_card import dated

DEEDS = frozenset(
    {
        "add",
        "ask-around",
        "call",
        "contact",
        "decline",
        "done",
        "edit",
        "forgotten",
        "heard",
        "kept",
        "import",
        "introduce",
        "later",
        "meet",
        "meet-cancel",
        "merge",
        "merged-away",
        "met",
        "need",
        "next-action",
        "note",
        "park",
        "relay",
        "reopen",
        "satisfied",
        "score",
        "stage",
        "undo",
    }
)
"""What has a name of its own; anything else is a change."""


def row(entry: Entry, calls: Mapping[str, Phrase]) -> Row:
    """`calls` has the outcome of each call by the child its entry names ("call:12")."""
    changes = tuple(changed(entry)) if entry.child not in calls else (calls[entry.child or ""],)
    what = deed(entry.what) if entry.what != MERGED_AWAY else away(entry)
    words = say("entry-of", what=what, changes=changes) if changes else what
    key = "entry-undone" if entry.undone_at is not None else "entry"
    return Row(words=Phrase(key, {"at": entry.at, "person": entry.by, "what": words}))


def deed(what: str) -> Phrase:
    return Phrase(f"entry-{what}" if what in DEEDS else "entry-other")


def away(entry: Entry) -> Phrase:
    """Which one became part of it."""
    _, _, number = (entry.child or "").partition(":")
    return say("entry-merged-away", reference=f"P-{number}")


def changed(entry: Entry) -> Iterator[Phrase]:
    """What changed and can be said in a few words."""
    before, after = entry.before, entry.after
    if "name" in after:
        yield say("entry-name", was=before["name"], now=after["name"])
    if "stage" in after:
        was, now = Phrase(f"stage-{before['stage']}"), Phrase(f"stage-{after['stage']}")
        stages = say("entry-stages", was=was, now=now)
        yield said_no(stages, after) if after.get("decline_reason") else stages
    elif after.get("decline_reason"):
        yield Phrase(f"decline-{after['decline_reason']}")
    if "owner" in after:
        yield say("entry-owner", owner=owner(after["owner"]))
    if after.get("next_action_on"):
        yield planned(after)
    if after.get("parked_until"):
        yield say("entry-until", day=rich("parked_until", after["parked_until"]))


def said_no(stages: Phrase, after: Mapping[str, Any]) -> Phrase:
    return say("entry-said-no", stages=stages, reason=Phrase(f"decline-{after['decline_reason']}"))


def owner(person: str | None) -> Phrase:
    return say("card-nobody") if person is None else say("card-person", person=Person(person))


def planned(after: Mapping[str, Any]) -> Phrase:
    return dated(rich("next_action_on", after["next_action_on"]), after.get("next_action", ""))

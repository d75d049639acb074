"""The morning's message, as a card: who has gone quiet, by owner, and what to do about each."""

from collections.abc import Iterator, Mapping

from chat.cards import Card, Heading, Menu, Note, Option, Part, Row, Rows, Text, card
from domain.attention import State
from domain.digest import by_owner
from domain.digest_post import DigestPost, PostedLine
from domain.people import Person
from domain.prospects import Prospect
from domain.wording import Phrase, say
from storage.quiet import MOST_COUNTED

LATER = (1, 3, 5)
"""Business days."""


def digest_card(post: DigestPost, prospects: Mapping[int, Prospect]) -> Card:
    """Organisations and references only: a channel reads it."""
    return card(
        Heading(say("digest-title", count=len(post.lines))) if post.lines else None,
        *groups(post, prospects),
        Note(hidden(post)) if post.hidden else None,
        Text(say("digest-missing", count=post.missing)) if post.missing else None,
        None if post.lines or post.missing else Text(nothing(post)),
    )


def hidden(post: DigestPost) -> Phrase:
    """How many more; beyond what is counted, that there are more than that."""
    is_counted = post.hidden + len(post.lines) < MOST_COUNTED
    return say("digest-hidden", count=post.hidden, counted="yes" if is_counted else "no")


def nothing(post: DigestPost) -> Phrase:
    return say("digest-nothing-new") if post.resting else say("digest-nothing")


def groups(post: DigestPost, prospects: Mapping[int, Prospect]) -> Iterator[Part]:
    for group in by_owner(post.lines):
        yield Text(whose(group.owner))
        yield Rows(tuple(row(line, prospects[line.prospect], post) for line in group.lines))


def whose(owner: str | None) -> Phrase:
    if owner is None:
        return say("digest-nobody")
    return say("digest-owner", person=Person(owner))


def row(line: PostedLine, prospect: Prospect, post: DigestPost) -> Row:
    if line.deed is not None:
        did = Phrase(f"digest-did-{line.deed.what}", {"person": line.deed.by})
        words = say("digest-line-over", name=prospect.name, reference=prospect.reference, did=did)
        return Row(words=words)
    if prospect.deleted_at is not None:
        return Row(words=say("digest-line-gone", reference=prospect.reference))
    words = say(
        "digest-line",
        name=prospect.name,
        reference=prospect.reference,
        stage=Phrase(f"stage-{line.stage}"),
        why=why(line),
    )
    return Row(words=words, act=acts(prospect, post))


def why(line: PostedLine) -> Phrase:
    if line.since is not None:
        return say("digest-overdue", day=line.since)
    if line.state is State.CRITICAL:
        return say("digest-critical", days=line.business_days)
    return say("digest-late", days=line.business_days)


def acts(prospect: Prospect, post: DigestPost) -> Menu:
    later = tuple(
        option(f"later-{days}", say("digest-act-later", days=days), prospect, post)
        for days in LATER
    )
    return Menu(
        action="digest",
        label=say("digest-act"),
        options=(
            option("called", say("digest-act-called"), prospect, post),
            *later,
            option("park", say("digest-act-park"), prospect, post),
            option("close", say("digest-act-close"), prospect, post),
        ),
    )


def option(act: str, label: Phrase, prospect: Prospect, post: DigestPost) -> Option:
    value = f"{post.product}:{post.day.isoformat()}:{prospect.reference}:{act}"
    return Option(value=value, label=label)

"""What happens to those a digest names shows in its message, whoever did it and from wherever."""

from datetime import timedelta

from chat.port import Say, Update
from domain.digest_post import Deed, DigestPost
from domain.people import Person
from domain.prospects import Prospect
from handlers.desk import Desk
from handlers.digest_card import digest_card
from handlers.record import Recorded

FOLLOWED_FOR = timedelta(days=7)
KIND = "digest"


def happened(recorded: Recorded, desk: Desk, *, did: str, by: Person | None = None) -> list[Say]:
    """Strike the line of the newest digest that names it: "called by Alice"."""
    deed = Deed(what=did, by=by or desk.by, entry=recorded.entry)
    return marked(recorded.prospect, deed, desk)


def taken_back(prospect: Prospect, entry: int, desk: Desk) -> list[Say]:
    """What was done was undone: its line is as it was."""
    post = post_naming(prospect, desk)
    line = None if post is None else post.line_of(prospect.id)
    if line is None or line.deed is None or line.deed.entry != entry:
        return []
    return marked(prospect, None, desk)


def marked(prospect: Prospect, deed: Deed | None, desk: Desk) -> list[Say]:
    post = post_naming(prospect, desk)
    if post is None or post.line_of(prospect.id) is None:
        return []
    changed = post.with_deed(prospect.id, deed)
    desk.work.digests.save(changed)
    return shown_again(changed, desk)


def post_naming(prospect: Prospect, desk: Desk) -> DigestPost | None:
    """The newest digest that names it, while anybody may still read it."""
    if prospect.named_on is None or prospect.named_on < desk.today - FOLLOWED_FOR:
        return None
    return desk.work.digests.of_day(prospect.product, prospect.named_on, to_change=True)


def shown_again(post: DigestPost, desk: Desk) -> list[Say]:
    channel = desk.product_with(post.product).channel
    if channel is None:
        return []
    prospects = desk.work.prospects.several([line.prospect for line in post.lines])
    shown = digest_card(post, prospects)
    return [Update(to=channel, subject=post.subject, card=shown, kind=KIND)]

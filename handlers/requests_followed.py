"""What one prospect asks for changes how alone the others are with theirs, and so their scores."""

from collections.abc import Iterable
from dataclasses import replace

from domain.products import Product
from domain.shared_requests import counted
from handlers.desk import Desk
from handlers.rescoring import Moved, rescore

NOTHING = (0, 0)


def follow_requests(prospects: Iterable[int], product: Product, desk: Desk) -> list[Moved]:
    """Count again what these and all those who ask have asked for. Return whose score moved.

    Call it when a request is added or removed, needs are merged or parted, or somebody who asked
    is declined, removed or taken back. It is no change of theirs: no entry, the same version.
    """
    asking = desk.work.requests.askers(product.id)
    counting = {prospect for prospect, asker in asking.items() if asker.counts}
    now = counted(desk.work.requests.pairs(product.id), counting=counting)
    changed = {
        prospect
        for prospect, asker in asking.items()
        if now[prospect] != (asker.requests, asker.requests_alone)
    }
    changed.update(prospect for prospect in prospects if prospect not in asking)
    known = desk.work.prospects.several(sorted(changed))
    followed = [
        replace(prospect, requests=requests, requests_alone=alone)
        for prospect in known.values()
        for requests, alone in [now.get(prospect.id, NOTHING)]
    ]
    desk.work.prospects.asked(followed)
    return rescore(followed, product, desk)

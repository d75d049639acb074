"""A product and its prospects, as the storage has them when a story begins."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from domain.people import Person
from domain.prospects import Prospect
from domain.stages import Stage
from storage.work import Work

ALICE = Person("alice")


def a_product(
    work: Work, *, at: datetime, name: str = "demarches", segments: tuple[str, ...] = ("Divers",)
) -> tuple[int, list[int]]:
    """Its id, and those of its segments."""
    product = work.products.add(
        name=name,
        channel=None,
        language="fr",
        zone=ZoneInfo("Europe/Paris"),
        country="FR",
        digest_at=time(9, 15),
        by=ALICE,
        at=at,
    )
    return product.id, [
        work.segments.add(segment, product=product.id, at=at).id for segment in segments
    ]


def some_prospects(work: Work, *stages: Stage, at: datetime, by: Person = ALICE) -> int:
    """A product's id, with a Mairie 1, 2, … at each of these stages."""
    product, (segment,) = a_product(work, at=at)
    for number, stage in enumerate(stages, 1):
        work.prospects.add(
            Prospect(
                id=0,
                number=0,
                product=product,
                segment=segment,
                name=f"Mairie {number}",
                created_at=at,
                created_by=by,
                last_event_at=at,
                stage=stage,
                entered={stage: at},
            )
        )
    return product

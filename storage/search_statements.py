"""How names are looked for: those that begin with some letters, those that stand beside a name."""

from sqlalchemy import Integer, bindparam, select, union_all

from storage.prepared import Prepared
from storage.tables import prospects

OTHERS = select(prospects.c.name, prospects.c.id).where(
    prospects.c.team_id == bindparam("team"),
    prospects.c.product_id == bindparam("product"),
    prospects.c.deleted_at.is_(None),
)
BEFORE = (
    OTHERS.where(prospects.c.search_key < bindparam("key"))
    .order_by(prospects.c.search_key.desc())
    .limit(bindparam("at_most", type_=Integer))
)
AFTER = (
    OTHERS.where(prospects.c.search_key > bindparam("key"))
    .order_by(prospects.c.search_key)
    .limit(bindparam("at_most", type_=Integer))
)
NAMES_BESIDE = Prepared(union_all(select(BEFORE.subquery()), select(AFTER.subquery())))
STARTING = Prepared(
    select(prospects)
    .where(
        prospects.c.team_id == bindparam("team"),
        prospects.c.product_id == bindparam("product"),
        prospects.c.deleted_at.is_(None),
        prospects.c.search_key >= bindparam("first"),
        prospects.c.search_key < bindparam("last"),
    )
    .order_by(prospects.c.search_key)
    .limit(bindparam("at_most", type_=Integer))
)

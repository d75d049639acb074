"""An older version does not begin on what a newer one has brought to its own shape."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, text

from storage.engines import writing_engine
from storage.migrate import newest
from storage.storage import open_storage
from storage.unavailable import Unavailable


@pytest.fixture
def engine(sqlite: str) -> Iterator[Engine]:
    engine = writing_engine(sqlite)
    yield engine
    engine.dispose()


def test_a_shape_of_a_newer_version_is_refused_in_a_sentence_and_left_as_it_is(
    sqlite: str, engine: Engine
) -> None:
    is_at(engine, "0a0a0a0a0a0a")

    with pytest.raises(Unavailable, match="newer version"):
        open_storage(sqlite)

    with engine.connect() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == (
            "0a0a0a0a0a0a"
        )
    is_at(engine, newest())
    open_storage(sqlite).close()


def is_at(engine: Engine, revision: str) -> None:
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :it"), {"it": revision})

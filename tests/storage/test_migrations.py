"""The migrations build what the program expects, on both databases, and can be taken back."""

import pytest
from alembic import command
from sqlalchemy import Engine, inspect, text

from storage.contacts import found_by
from storage.engines import writing_engine
from storage.migrate import configured, downgrade, upgrade

OLDER = (
    "INSERT INTO teams (platform, external_id, last_number, created_at)"
    " VALUES ('plain', 'T1', 1, '2026-01-05')",
    "INSERT INTO products (team_id, name, name_key, language, zone, country, digest_at, closed_days,"
    " state, created_at, created_by) VALUES (1, 'a', 'a', 'fr', 'Europe/Paris', 'FR', '09:15', '[]',"
    " 'search', '2026-01-05', 'alice')",
    "INSERT INTO segments (team_id, product_id, name, name_key, hypothesis, state, created_at)"
    " VALUES (1, 1, 'a', 'a', '', 'active', '2026-01-05')",
    "INSERT INTO prospects (team_id, product_id, segment_id, number, name, name_key, search_key,"
    " reach, stage, stage_rank, source, next_action, park_reason, meetings_held, calls,"
    " connected_calls, last_event_at, obstacles, entered, version, created_at, created_by)"
    " VALUES (1, 1, 1, 1, 'a', 'a', 'a', 'direct', 'new', 0, '', '', '', 0, 0, 0, '2026-01-05', '[]',"
    " '{}', 1, '2026-01-05', 'alice')",
    "INSERT INTO contacts (team_id, prospect_id, name, role, email, phone, origin, created_at)"
    " VALUES (1, 1, 'Hélène Œuvrard', '', 'h.oe@mairie.example', '', '', '2026-01-05')",
)
"""A prospect and a contact, as the first version wrote them."""
CALLED = (
    "UPDATE prospects SET obstacles = '[\"no_time\"]', calls = 2",
    "INSERT INTO calls (team_id, prospect_id, outcome, channel, at, by, note, obstacles)"
    " VALUES (1, 1, 'busy', 'phone', '2026-01-05 10:30:00.000000', 'alice', '', '[]'),"
    " (1, 1, 'talked', 'phone', '2026-01-06 11:30:00.000000', 'alice', '', '[]')",
)
"""Half an hour before noon in Paris, and half an hour after."""
COLLATION = """
SELECT collation_name FROM information_schema.columns
WHERE table_name = 'prospects' AND column_name = 'search_key'
"""


def test_the_migrations_build_the_tables_of_the_program(engine: Engine) -> None:
    upgrade(engine)

    with engine.begin() as connection:
        command.check(configured(connection))


def test_down_to_nothing_and_up_again(engine: Engine) -> None:
    upgrade(engine)

    downgrade(engine, "base")

    assert inspect(engine).get_table_names() == ["alembic_version"]
    upgrade(engine)


def test_contacts_written_by_an_older_version_are_found_by_their_names_too(engine: Engine) -> None:
    upgrade(engine, "51c29df038c6")
    with engine.begin() as connection:
        for statement in OLDER:
            connection.execute(text(statement))

    upgrade(engine)

    with engine.begin() as connection:
        kept = connection.execute(text("SELECT search_key FROM contacts")).scalar_one()
    assert kept == found_by("Hélène Œuvrard", "h.oe@mairie.example")


def test_calls_and_obstacles_of_an_older_version_are_in_the_figures(engine: Engine) -> None:
    upgrade(engine, "fc7ccfba6a4c")
    with engine.begin() as connection:
        for statement in (*OLDER, *CALLED):
            connection.execute(text(statement))

    upgrade(engine)

    with engine.begin() as connection:
        kept = connection.execute(text("SELECT figure, count FROM figures")).all()
        morning = connection.execute(text("SELECT morning_calls FROM prospects")).scalar_one()
    assert {row[0]: row[1] for row in kept} == {"morning_calls": 1, "obstacle:no_time": 1}
    assert morning == 1


@pytest.mark.postgres
def test_names_sort_alike_whatever_the_language_of_the_server(empty_postgres: str) -> None:
    engine = writing_engine(empty_postgres)
    upgrade(engine)

    with engine.begin() as connection:
        sorts_by = connection.execute(text(COLLATION)).scalar_one()

    assert sorts_by == "C"
    engine.dispose()

"""PostgreSQL's disk is full while people type, and has room again."""

import pytest

from playground.workspace import Workspace
from storage.storage import open_storage
from tests.faults.databases.balance import Noted, balance
from tests.faults.databases.conftest import Starts
from tests.faults.databases.disk import small_disk
from tests.faults.databases.people import CANNOT_SAVE, People
from tests.faults.databases.server import running_server

pytestmark = pytest.mark.postgres

MEGABYTES = 110
BEFORE = 24
REFUSED = 6


def test_on_a_full_disk_everybody_is_told_and_it_goes_on_when_there_is_room(
    workspace: Workspace, starts: Starts, record_property: Noted
) -> None:
    with small_disk(megabytes=MEGABYTES) as disk, running_server(disk.folder) as server:
        database = server.url()
        open_storage(database).close()
        people = People(starts(database, database), workspace)
        people.founds()

        with people.typing() as told:
            people.do_so_many_more(BEFORE)
            disk.fills()
            people.fail_so_many_more(REFUSED)
            disk.is_freed()
            people.do_so_many_more(BEFORE)
        found = balance(told, database, workspace)

    found.note(record_property)
    found.is_well()
    assert len(found.told.refused) >= REFUSED
    assert found.told.unanswered == set()
    assert found.told.was_told(CANNOT_SAVE)

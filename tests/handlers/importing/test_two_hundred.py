"""A list of 200 agencies: looked at, imported, imported again, undone."""

import base64
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest

from bot.reports.listing import listing
from bot.reports.scene import at_desk
from bot.reports.stats import stats
from handlers.desk import Desk
from tests.lists import AGENCIES, Importing, importing, two_hundred_and_five
from tests.office import TEAM, Office, prospect


@pytest.fixture
def bench(team: Office) -> Iterator[Importing]:
    with importing(team) as beside:
        yield beside


def imported(bench: Importing, **values: str) -> str:
    """The list is sent by Bob, looked at and imported. What he is told at the end."""
    bob = bench.office.bob
    bench.is_sent(two_hundred_and_five(), bob, **{"new_segment": AGENCIES} | values)
    bob.presses("Import 200")
    bench.works()
    return bob.messages[-2]


def report(office: Office, made: Callable[[Desk], Any]) -> Any:
    return at_desk(office.storage, made, product=None, at=lambda _: office.now)


def test_nothing_is_written_before_somebody_says_so(bench: Importing) -> None:
    before = report(bench.office, listing)

    told = bench.is_sent(two_hundred_and_five(), bench.office.bob, new_segment=AGENCIES)

    assert "205 lines read" in told
    assert "New: 200" in told
    assert "Twice in the list: 3" in told
    assert "Lines with an error: 2" in told
    assert report(bench.office, listing) == before


def test_what_repeats_and_what_is_wrong_is_told_with_its_line(bench: Importing) -> None:
    told = bench.is_sent(two_hundred_and_five(), bench.office.bob)

    assert "Line 52, Agence 10: the same e-mail address as line 11" in told
    assert "Line 204, Agence 20: the same e-mail address as line 21" in told
    assert "Line 102, column “Organisation”: the organisation is missing" in told
    assert "Line 206, column “E-mail”: this is no e-mail address" in told


def test_two_hundred_are_created_with_their_people(bench: Importing) -> None:
    told = imported(bench)

    first = prospect(bench.office, 1)
    people = bench.office.storage.read(lambda books: books.of(TEAM).contacts.of_prospect(first.id))
    assert "New: 200" in told
    assert (first.name, first.source) == ("Agence 1", "Annuaire public")
    assert [one.email.value for one in people] == ["contact1@agence.example"]
    assert [one.origin for one in people] == ["Annuaire public"]
    assert prospect(bench.office, 200).name == "Agence 200"


def test_the_population_of_a_new_segment_is_that_of_the_list(bench: Importing) -> None:
    told = imported(bench)

    found = report(bench.office, stats)
    segments = {one["segment"]: one for one in found["segments"]}
    assert "The population of State agencies was not known: 200" in told
    assert segments[AGENCIES]["population"] == 200
    assert segments[AGENCIES]["open"] == 200


def test_a_population_somebody_gave_stays(bench: Importing) -> None:
    bench.office.alice.types('/prospect segment new "State agencies" population:486')

    imported(bench)

    found = report(bench.office, stats)
    assert [one["population"] for one in found["segments"] if one["segment"] == AGENCIES] == [486]


def test_a_list_shorter_than_its_segment_says_nothing_of_the_population(bench: Importing) -> None:
    bench.office.alice.types('/prospect add "Mairie de Metz" segment:"State agencies"')

    told = imported(bench)

    found = report(bench.office, stats)
    assert "population" not in told
    assert [one["population"] for one in found["segments"] if one["segment"] == AGENCIES] == [None]


def test_what_is_wrong_comes_as_a_file_that_says_nothing_of_anybody(bench: Importing) -> None:
    imported(bench)

    file = bench.office.chat.walls["bob"][-1]
    content = base64.b64decode(file["content"]).decode("utf-8-sig")
    assert file["name"] == "agences-remarks.csv"
    assert content.splitlines()[0] == "Line,Column,What is wrong"
    assert content.splitlines()[1] == "52,,the same e-mail address as line 11: not taken again"
    assert content.splitlines()[2].startswith('102,Organisation,"the organisation is missing')
    assert len(content.splitlines()) == 6
    assert "nobody@" not in content


def test_the_channel_is_told_figures_only(bench: Importing) -> None:
    imported(bench)

    assert bench.office.reads()[-1] == (
        "@bob a importé 200 prospects dans le segment State agencies."
    )


def test_importing_again_creates_nobody(bench: Importing) -> None:
    imported(bench)
    before = report(bench.office, listing)

    told = bench.is_sent(two_hundred_and_five(), bench.office.bob, new_segment=AGENCIES)

    assert "New: 0" in told
    assert "Already there: 200" in told
    assert "Twice in the list: 3" in told
    assert "[Import" not in told
    assert report(bench.office, listing) == before


def test_undoing_restores_what_was_there(bench: Importing) -> None:
    bench.office.alice.types('/prospect add "Mairie de Lyon"')
    before = report(bench.office, listing), report(bench.office, stats)
    imported(bench, new_segment="")

    bench.office.bob.presses("Undo")
    bench.works()

    assert (report(bench.office, listing), report(bench.office, stats)) == before
    assert "agences.csv is undone: 200 prospects removed" in "".join(bench.office.bob.messages)
    assert (
        bench.office.reads()[-1]
        == "@bob a annulé un import\N{NO-BREAK SPACE}: 200 prospects sont retirés."
    )


def test_what_was_undone_can_be_imported_again(bench: Importing) -> None:
    imported(bench)
    bench.office.bob.presses("Undo")
    bench.works()

    told = imported(bench)

    assert "New: 200" in told


def test_undoing_leaves_whom_somebody_changed_since(bench: Importing) -> None:
    imported(bench)
    bench.office.alice.types('/prospect call "Agence 7" interested')

    bench.office.bob.presses("Undo")
    bench.works()

    assert [one["prospect"] for one in report(bench.office, listing)] == ["Agence 7"]
    assert "199 prospects removed" in "".join(bench.office.bob.messages)
    assert "One was left: somebody has changed it since." in "".join(bench.office.bob.messages)


def test_an_import_is_undone_within_a_day_only(bench: Importing) -> None:
    imported(bench)
    bench.office.now += timedelta(hours=25)

    told = bench.office.bob.presses("Undo")

    assert "24" in told
    assert len(report(bench.office, listing)) == 200


def test_somebody_else_does_not_decide_about_a_list(bench: Importing) -> None:
    bench.is_sent(two_hundred_and_five(), bench.office.bob)

    told = bench.office.chloe.presses_action("import-go", "1")

    assert told.startswith("C’est @bob qui a apporté cette liste")
    assert bench.works() == 0


def test_a_list_that_is_left_writes_nothing(bench: Importing) -> None:
    bench.is_sent(two_hundred_and_five(), bench.office.bob)

    bench.office.bob.presses("Leave it")

    assert bench.works() == 0
    assert report(bench.office, listing) == []
    assert bench.office.bob.messages[-1] == "agences.csv is left; nothing was written."


def test_a_button_pressed_twice_imports_once(bench: Importing) -> None:
    bench.is_sent(two_hundred_and_five(), bench.office.bob)
    bench.office.bob.presses("Import 200")

    bench.office.bob.presses_action("import-go", "1")
    bench.works()

    assert len(report(bench.office, listing)) == 200

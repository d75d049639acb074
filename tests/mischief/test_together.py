"""Two people at once, the same form twice, days that come once in four years, forgotten people."""

import pytest

from domain.prospects import Prospect
from tests.mischief.hearing import heard
from tests.office import TEAM, Office


def prospect(office: Office, number: int = 1) -> Prospect:
    found = office.storage.read(lambda books: books.of(TEAM).prospects.numbered(number))
    assert found is not None
    return found


def test_two_people_editing_one_prospect_lose_nothing(busy: Office) -> None:
    for who in (busy.alice, busy.bob):
        who.types("/prospect show P-1")
        who.presses("Modifier" if who is busy.alice else "Edit")
    busy.alice.sends(source="a fair")

    said = busy.bob.sends(name="Ambert Town Hall")

    assert said.startswith("The changes are saved.")
    assert (prospect(busy).name, prospect(busy).source) == ("Ambert Town Hall", "a fair")


@pytest.mark.parametrize(
    "line", ["add", "segment new", "search", "note P-1", "next-action P-1", "park P-1"]
)
def test_a_form_sent_twice_gets_one_answer_each_time(busy: Office, line: str) -> None:
    busy.bob.types(f"/prospect {line}")
    form = busy.bob.form
    assert form is not None
    names = {field["name"] for field in form["fields"]}
    values = {"name": "Zed", "text": "words"}
    sent = {name: value for name, value in values.items() if name in names}

    first = heard(busy.bob, busy.bob.fills_in, form, sent)
    second = heard(busy.bob, busy.bob.fills_in, form, sent)

    assert first
    assert second


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("meet P-1 when:29/02", "Tue 29 February 2028 10:00"),
        ("meet P-1 when:2026-02-29", "is in no calendar"),
        ('meet P-1 when:"2026-10-25 02:30"', "Sun 25 October 02:30, 60 min"),
        ('meet P-1 when:"2026-03-29 01:30" for:60', "Sun 29 March 01:30, 60 min"),
        ("meet P-1 when:2020-01-01", "is more than a month ago"),
        ("park P-1 until:today", "That is today"),
        ("park P-1 until:yesterday", "Sun 4 January is over"),
        ("next-action P-1 lundi", "Mon 12 January"),
        ("done P-1", "Nothing was planned: the silence counts from now."),
        ("list met pilot", "A list is of one stage"),
        ("settings zone:Lyon", "I know no time zone called “Lyon”. Write it like Europe/Paris."),
        ("refuser P-1", "When we say no, we say why. Add reason:"),
        ("add Zed remarque:x", "“remarque:” has no place in this command"),
        ("call P-1 talked by:@gone", "I know nobody called “gone” here"),
        ("segment ***", "There is no segment called"),
        ("show nobody", "I know no prospect called “nobody”. Look for it in the list, or add it."),
        ("show P-77", "It was removed, or has another reference"),
    ],
)
def test_what_is_said_of_it(busy: Office, line: str, said: str) -> None:
    assert said in heard(busy.bob, busy.bob.types, f"/prospect {line}")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("veille P-1 jusqu’au:aujourd'hui", "C’est aujourd’hui"),
        ("appel P-1 rappeler", "par exemple suite:demain"),
        ("réglages bonjour", "par exemple résumé:09:15"),
        ("segment Villes effectif:abc", "par exemple effectif:200"),
        ("ajouter Zed remarque:x", "«\u00a0remarque:\u00a0» n’a pas sa place"),
        ("fiche personne", "Cherchez-le dans la liste, ou ajoutez-le."),
        ("liste rencontré pilote", "Une liste porte sur une seule étape"),
    ],
)
def test_in_french_the_keys_are_french_too(busy: Office, line: str, said: str) -> None:
    assert said in heard(busy.alice, busy.alice.types, f"/prospect {line}")


def test_who_is_not_there_yet_is_one_press_from_being_added(busy: Office) -> None:
    busy.bob.types("/prospect call Thiers Town Hall talked")

    busy.bob.presses("Add a prospect")
    busy.bob.sends()

    assert prospect(busy, 3).name == "Thiers Town Hall"


def test_nothing_of_all_that_wakes_the_channel_or_names_anybody_there(busy: Office) -> None:
    before = busy.reads()
    busy.bob.types("/prospect call P-2 talked note:“<!channel> Marie Dupont”")
    busy.bob.types("/prospect note P-2 Marie Dupont says no")

    assert busy.reads() == before

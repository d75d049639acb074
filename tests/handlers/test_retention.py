"""What is kept about people goes when its time is up, and not before somebody was told."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from tests.office import TEAM, Office, prospect

PAUL = '/prospect add "Mairie de Brest" contact:"Paul Roy" email:paul.roy@brest.fr source:annuaire'


@pytest.fixture
def with_paul(team: Office) -> Office:
    """Bob recorded Paul Roy at the Mairie de Brest (P-1) on Monday 5 January 2026."""
    team.bob.types(PAUL)
    return team


def everything(office: Office) -> str:
    """Each value of what is kept about people."""

    def read(books: object) -> str:
        connection = books.connection  # type: ignore[attr-defined]
        tables = ("contacts", "notes", "calls", "entries", "prospects")
        rows = [
            tuple(row)
            for name in tables
            for row in connection.execute(text(f"SELECT * FROM {name}"))
        ]
        return "\n".join(map(repr, rows))

    return office.storage.read(read)


def notices(office: Office) -> list[str]:
    return [one for one in office.bob.messages if "details that go soon" in one]


def test_thirty_days_before_whoever_follows_them_is_told_once(with_paul: Office) -> None:
    with_paul.is_shut_until("2028-12-05 10:00")
    before = len(notices(with_paul))

    with_paul.until("2029-01-04 10:00")

    assert before == 0
    (notice,) = notices(with_paul)
    assert "Mairie de Brest · P-1 · 1 person, not heard of since Mon 5 January 2026" in notice
    assert "gone on Fri 5 January 2029" in notice
    assert "Paul" not in notice
    assert "Paul Roy" in everything(with_paul)


def test_on_the_day_they_are_forgotten_and_the_organisation_stays(with_paul: Office) -> None:
    office = with_paul
    office.bob.types("/prospect call P-1 no answer")
    office.is_shut_until("2028-12-05 10:00")
    before = office.alice.tells("stats")

    office.until("2029-01-05 10:00")

    assert "paul" not in everything(office).casefold()
    shown = office.bob.types("/prospect show P-1")
    assert "Mairie de Brest" in shown
    assert "people’s details erased, their time was up" in shown
    assert office.alice.tells("stats") == before


def test_a_call_nobody_answered_prolongs_nothing_and_a_conversation_does(with_paul: Office) -> None:
    office = with_paul
    office.bob.types('/prospect add "Mairie de Nice" contact:"Zoé Blanc" source:annuaire')
    office.is_shut_until("2027-06-01 10:00")
    office.bob.types("/prospect call P-1 no answer")
    office.bob.types("/prospect call P-2 talked")

    office.is_shut_until("2028-12-07 10:00")
    office.until("2029-01-07 10:00")

    left = everything(office)
    assert "Paul Roy" not in left
    assert "Zoé Blanc" in left


def test_after_a_long_stop_they_are_told_first_and_forgotten_thirty_days_later(
    with_paul: Office,
) -> None:
    office = with_paul
    office.is_shut_until("2031-05-06 10:00")
    told = len(notices(office))

    office.until("2031-06-04 10:00")
    before = everything(office)
    office.until("2031-06-05 10:00")

    assert told == 1
    assert "gone on Thu 5 June" in notices(office)[0]
    assert len(notices(office)) == 1
    assert "Paul Roy" in before
    assert "Paul Roy" not in everything(office)


def test_they_said_no_and_are_forgotten_six_months_later(with_paul: Office) -> None:
    office = with_paul
    office.bob.types("/prospect call P-1 not interested on:2026-01-05")

    office.is_shut_until("2026-06-05 10:00")
    office.until("2026-07-04 10:00")
    before = everything(office)
    office.until("2026-07-05 10:00")

    assert "Paul Roy" in before
    assert "Paul Roy" not in everything(office)


def test_a_parked_prospect_is_no_exception(with_paul: Office) -> None:
    office = with_paul
    office.bob.types("/prospect settings retention:people=12")
    office.bob.types("/prospect park P-1 until:2027-12-01")

    office.is_shut_until("2026-12-04 10:00")
    office.until("2027-01-05 10:00")

    assert "Paul Roy" not in everything(office)


def test_nor_is_a_closed_product(with_paul: Office) -> None:
    office = with_paul
    office.bob.types("/prospect settings retention:people=12")
    office.alice.types('/prospect product close "demarches"')

    office.is_shut_until("2026-12-04 10:00")
    office.until("2027-01-05 10:00")

    assert "Paul Roy" not in everything(office)


def test_nobody_is_told_on_a_sunday_but_the_friday_before(with_paul: Office) -> None:
    office = with_paul
    # Thirty days before 5 August 2026 it is Monday; before the 4th, the end of seven months, Sunday.
    office.now = office.now.replace(day=4)
    office.bob.types('/prospect add "Mairie de Nice" contact:"Zoé Blanc" source:annuaire')
    office.bob.types("/prospect settings retention:people=7")

    office.is_shut_until("2026-07-01 10:00")
    office.until("2026-07-02 10:00")
    before = len(notices(office))
    office.until("2026-07-03 10:00")

    assert before == 0
    (notice,) = notices(office)
    assert "P-2" in notice


def test_they_were_in_touch_and_are_kept(with_paul: Office) -> None:
    office = with_paul
    office.is_shut_until("2028-12-07 10:00")

    office.bob.presses_directly("We were in touch")
    office.bob.sends(on=office.now.date() - timedelta(days=10))
    office.until("2029-02-01 10:00")

    assert "are kept until Thu 27 November 2031" in office.bob.answers[-1]["text"]
    assert "Paul Roy" in everything(office)
    assert len(notices(office)) == 1


def test_that_is_undone_like_anything_else(with_paul: Office) -> None:
    office = with_paul
    office.is_shut_until("2028-12-07 10:00")
    office.bob.presses_directly("We were in touch")
    office.bob.sends(on=office.now.date())

    office.bob.tells("undo")
    office.until("2029-02-10 10:00")

    assert "Paul Roy" not in everything(office)


def test_a_day_to_come_is_no_contact(with_paul: Office) -> None:
    office = with_paul
    office.is_shut_until("2028-12-07 10:00")
    office.bob.presses_directly("We were in touch")

    office.bob.sends(on=office.now.date() + timedelta(days=1))

    assert "on" in office.bob.errors


def test_let_go_they_are_forgotten_at_once(with_paul: Office) -> None:
    office = with_paul
    office.is_shut_until("2028-12-07 10:00")

    asked = office.bob.presses_directly("Let go")
    said = office.bob.presses_directly("Erase their details")

    assert "It cannot be undone" in asked
    assert said.startswith("The details of the people at Mairie de Brest (P-1) are erased")
    assert "Paul Roy" not in everything(office)
    assert not office.bob.tells("undo").startswith("Undone")


def test_the_card_opens_from_the_notice(with_paul: Office) -> None:
    with_paul.is_shut_until("2028-12-07 10:00")

    said = with_paul.bob.presses_directly("Open")

    assert "Paul Roy" in said


def test_somebody_else_decides_nothing_unless_they_administer(with_paul: Office) -> None:
    office = with_paul
    office.is_shut_until("2028-12-07 10:00")

    chloe = office.chloe.presses_action("retention-sure", "P-1")
    left = everything(office)
    alice = office.alice.presses_action("retention-sure", "P-1")

    assert "à cette personne de décider" in chloe
    assert "Paul Roy" in left
    assert alice.startswith("Les coordonnées des personnes chez Mairie de Brest (P-1)")


def test_without_a_notice_nothing_is_let_go(with_paul: Office) -> None:
    said = with_paul.bob.presses_action("retention-sure", "P-1")

    assert said.startswith("Nothing of Mairie de Brest goes soon")
    assert "Paul Roy" in everything(with_paul)


def test_nothing_about_it_is_said_in_the_channel(with_paul: Office) -> None:
    office = with_paul
    office.is_shut_until("2028-12-05 10:00")
    office.until("2029-01-10 10:00")

    assert [one for one in office.reads() if "Paul" in one or "go soon" in one] == []


def test_details_put_right_count_from_the_first_recording(with_paul: Office) -> None:
    office = with_paul
    office.is_shut_until("2027-01-05 10:00")
    office.bob.presses_action("edit", "P-1")
    office.bob.sends(phone="0612345678")

    office.is_shut_until("2028-12-07 10:00")
    office.until("2029-01-07 10:00")

    assert "paul" not in everything(office).casefold()
    assert "612345678" not in everything(office)


def test_a_successor_counts_from_their_own(with_paul: Office) -> None:
    office = with_paul
    office.is_shut_until("2027-01-05 10:00")
    office.bob.presses_action("edit", "P-1")
    office.bob.sends(contact="Anne Petit", email="anne@brest.fr")

    office.is_shut_until("2028-12-07 10:00")
    office.until("2029-01-07 10:00")

    assert "Anne Petit" in everything(office)


def test_free_text_goes_after_a_year_and_figures_stay(with_paul: Office) -> None:
    office = with_paul
    office.bob.types('/prospect note P-1 "Wants a demo"')
    office.bob.types('/prospect call P-1 talked note:"Liked it" next:2026-02-03 todo:"send a deck"')
    office.bob.types('/prospect park P-1 until:2027-03-01 reason:"elections"')
    before = office.alice.tells("stats")

    office.is_shut_until("2027-01-04 10:00")
    early = everything(office)
    office.until("2027-01-05 10:00")

    words = ("Wants a demo", "Liked it", "send a deck", "elections")
    assert [one for one in words if one not in early] == []
    assert [one for one in words if one in everything(office)] == []
    assert office.alice.tells("stats") == before
    assert "Talked" in office.bob.types("/prospect show P-1")
    assert prospect(office).parked_until is not None


def test_a_direct_message_that_quoted_it_is_emptied(with_paul: Office) -> None:
    office = with_paul
    office.bob.types('/prospect next-action P-1 2026-01-07 "bring the deck"')
    office.until("2026-01-07 10:00")
    told = str(office.bob.messages)

    office.is_shut_until("2027-01-08 10:00")

    assert "bring the deck" in told
    assert "bring the deck" not in str(office.bob.messages)
    assert "Ce message contenait des mots qui ne sont plus gardés." in str(office.bob.messages)


def test_what_goes_soon_is_listed_for_the_team(with_paul: Office) -> None:
    office = with_paul
    none = office.chloe.types("/prospect rgpd conservation")
    office.is_shut_until("2028-12-07 10:00")

    listed = office.chloe.types("/prospect rgpd conservation")

    assert none == "Aucune coordonnée n’est effacée dans les 30 prochains jours."
    assert "Mairie de Brest · P-1 · 1 personne" in listed
    assert "Paul" not in listed


def test_at_the_end_of_an_investigation_its_free_text_goes_and_figures_stay(
    with_paul: Office,
) -> None:
    office = with_paul
    office.bob.types('/prospect note P-1 "Wants a demo"')
    office.bob.types('/prospect call P-1 talked note:"Liked it" next:2026-02-03 todo:"send a deck"')
    before = office.alice.tells("stats")

    asked = office.alice.tells("rgpd fin-investigation")
    kept = everything(office)
    said = office.alice.presses_directly("Vider le texte libre")

    assert "3 notes, mots d’appels, actions et motifs sont vidés" in asked
    words = ("Wants a demo", "Liked it", "send a deck")
    assert [one for one in words if one not in kept] == []
    assert "Il portait sur 1 prospect." in said
    assert [one for one in words if one in everything(office)] == []
    assert "Paul Roy" in everything(office)
    assert office.alice.tells("stats") == before


@pytest.mark.parametrize("line", ["privacy end-investigation", "rgpd fin-investigation"])
def test_an_administrator_alone_ends_it_and_directly(with_paul: Office, line: str) -> None:
    member = with_paul.bob.tells(line)
    aloud = with_paul.alice.types(f"/prospect {line}")
    pressed = with_paul.bob.presses_action("investigation-sure", "1")

    assert member.startswith("People’s rights are exercised by an administrator")
    assert aloud.startswith("Pas ici, où d’autres lisent")
    assert pressed.startswith("People’s rights are exercised by an administrator")


def test_what_was_written_since_stays(with_paul: Office) -> None:
    office = with_paul
    office.bob.types('/prospect next-action P-1 2026-02-03 "send a deck"')
    office.is_shut_until("2026-12-20 10:00")
    office.bob.types('/prospect next-action P-1 2027-03-03 "send a leaflet"')
    office.bob.types('/prospect note P-1 "Read the leaflet"')

    office.until("2027-01-10 10:00")

    left = everything(office)
    assert "send a deck" not in left
    assert "send a leaflet" in left
    assert "Read the leaflet" in left


def test_a_team_keeps_less_long(with_paul: Office) -> None:
    office = with_paul

    said = office.bob.types("/prospect settings retention:people=24,notes=6,closed=3")

    assert "Months people’s details are kept: 24" in said
    assert "Months free text is kept: 6" in said
    assert "Months people’s details are kept once closed: 3" in said


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        pytest.param(
            "réglages conservation:personnes=24,notes=12,clos=3", (24, 12, 3), id="French"
        ),
        pytest.param("settings retention:30,10,5", (30, 10, 5), id="numbers alone"),
        pytest.param("settings retention:closed=2", (36, 12, 2), id="one of them"),
        pytest.param(
            "settings retention:people=4", (4, 4, 4), id="the others follow a shorter one"
        ),
        pytest.param('settings retention:"people = 24, notes = 8"', (24, 8, 6), id="with blanks"),
    ],
)
def test_periods_as_they_are_typed(team: Office, line: str, kept: tuple[int, int, int]) -> None:
    team.bob.types(f"/prospect {line}")

    product = team.storage.read(lambda books: books.of(TEAM).products.all()[0])
    periods = product.retention
    assert (periods.people, periods.notes, periods.closed) == kept


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        pytest.param(
            "people=37", "write a whole number of months from 1 to 36", id="above three years"
        ),
        pytest.param("people=0", "from 1 to 36", id="none"),
        pytest.param("people=soon", "“soon” is not how long", id="no number"),
        pytest.param("people=12,notes=13", "from 1 to 12", id="longer than the people"),
        pytest.param("shoes=3", "nothing called “shoes”", id="something else"),
        pytest.param("1,1,1,1", "nothing called “1”", id="too many"),
    ],
)
def test_what_is_longer_than_allowed_is_refused(team: Office, typed: str, says: str) -> None:
    assert says in team.bob.types(f"/prospect settings retention:{typed}")


def test_the_form_has_them_too(team: Office) -> None:
    team.bob.types("/prospect settings")

    said = team.bob.sends(**{"retention-people": 18})

    assert "Months people’s details are kept: 18" in said
    assert "Months free text is kept: 12" in said

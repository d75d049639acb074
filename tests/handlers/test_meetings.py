"""Meetings: booked, held, cancelled."""

from datetime import date, time

import pytest

from domain.meetings import MeetingState
from domain.people import Person
from domain.stages import Stage
from tests.office import TEAM, Office, prospect


@pytest.fixture
def met(team: Office) -> Office:
    """The team with three prospects; it is Monday 5 January, 09:00."""
    for name in ("Administration A", "Administration B", "Administration C"):
        team.alice.types(f'/prospect add "{name}"')
    return team


def states(office: Office) -> list[MeetingState]:
    of_first = office.storage.read(lambda books: books.of(TEAM).meetings.of_prospect(1))
    return [meeting.state for meeting in of_first]


def test_a_meeting_is_booked_in_one_line_and_moves_nothing_yet(met: Office) -> None:
    said = met.bob.types(
        '/prospect meet "Administration A" when:"2026-01-12 14:00" for:45 with:@{alice},@{bob}'
    )

    assert said.startswith(
        "Meeting with Administration A booked: Mon 12 January 14:00, 45 min, with @alice and @bob."
    )
    assert prospect(met).stage is Stage.NEW
    assert str(prospect(met).meeting_at) == "2026-01-12 13:45:00+00:00"


def test_when_its_end_has_passed_they_are_met(met: Office) -> None:
    met.alice.types('/prospect meet "Administration A" when:"2026-01-12 14:00" for:60')

    met.until("2026-01-12 14:59")
    before = prospect(met)
    met.until("2026-01-12 15:00")
    after = prospect(met)

    assert (before.stage, before.meetings_held) == (Stage.NEW, 0)
    assert (after.stage, after.meetings_held, after.meeting_at) == (Stage.MET, 1, None)
    assert str(after.last_event_at) == "2026-01-12 14:00:00+00:00"


@pytest.mark.parametrize(
    "line",
    [
        pytest.param('rdv P-1 quand:"12 janvier 14h" durée:1h', id="in French"),
        pytest.param("meet P-1 when:12/01/2026 14:00 for:60", id="without quotes"),
        pytest.param("meet Administration A 2026-01-12 14:00", id="the day after the name"),
        pytest.param('MEET when:"2026-01-12 14:00" "administration a"', id="in another order"),
    ],
)
def test_the_day_may_be_written_in_many_ways(met: Office, line: str) -> None:
    said = met.alice.types(f"/prospect {line}")

    assert "lun. 12 janvier 14:00, 60 min, avec @alice" in said


def test_each_attendee_is_asked_about_each_prospect(met: Office) -> None:
    met.alice.types(
        "/prospect meet P-1 P-2 P-3 when:2026-01-12 14:00 with:@{alice},@{bob}",
    )

    met.until("2026-01-12 15:00")

    assert len(met.alice.messages) == len(met.bob.messages) == 3


def test_without_with_the_one_who_books_attends(met: Office) -> None:
    met.bob.types("/prospect meet P-1 when:2026-01-12 14:00")

    met.until("2026-01-12 15:00")

    assert (len(met.alice.messages), len(met.bob.messages)) == (0, 1)


def test_a_meeting_that_took_place_is_recorded_at_once(met: Office) -> None:
    met.now = met.now.replace(day=20)

    said = met.bob.types("/prospect meet P-1 when:2026-01-12 14:00 for:60")

    assert "Meeting with Administration A recorded: Mon 12 January 14:00" in said
    assert prospect(met).stage is Stage.MET
    assert len(met.bob.messages) == 1


@pytest.mark.parametrize(
    ("line", "refusal"),
    [
        pytest.param(
            "meet P-1 when:2025-11-12 14:00", "more than a month ago", id="too long ago to record"
        ),
        pytest.param("meet P-1 when:31/02 14:00", "is in no calendar", id="an impossible day"),
        pytest.param("meet P-1 when:someday", "do not understand which day", id="no day at all"),
        pytest.param("meet P-1 when:tomorrow for:ages", "how long “ages” is", id="no duration"),
        pytest.param("meet P-1 when:tomorrow with:@zoe", "nobody called “zoe”", id="a stranger"),
        pytest.param("meet P-9 when:tomorrow", "P-9", id="no such prospect"),
        pytest.param("meet P-1 tomorrow 14h blah", "“blah” after the day", id="words left over"),
        pytest.param("meet P-1 when:tomorrow colour:red", "key “colour:”", id="an unknown key"),
        pytest.param("meet P-1 cancel", "No meeting is planned", id="nothing to cancel"),
    ],
)
def test_what_cannot_be_booked_is_refused_in_one_sentence(
    met: Office, line: str, refusal: str
) -> None:
    said = met.bob.types(f"/prospect {line}")

    assert refusal in said
    assert states(met) == []


def test_the_same_meeting_is_not_booked_twice(met: Office) -> None:
    met.bob.types("/prospect meet P-1 when:2026-01-12 14:00")

    said = met.alice.types("/prospect meet P-1 P-2 when:2026-01-12 14:00")

    assert "a déjà un rendez-vous à cette heure-là" in said
    assert prospect(met, 2).meeting_at is None


def test_a_closed_prospect_is_not_met(met: Office) -> None:
    met.bob.types("/prospect call P-1 not_interested")

    said = met.bob.types("/prospect meet P-1 when:2026-01-12 14:00")

    assert "[Reopen]" in said
    assert states(met) == []


def test_a_planned_meeting_is_cancelled(met: Office) -> None:
    met.bob.types("/prospect meet P-1 P-2 when:2026-01-12 14:00")

    said = met.bob.types("/prospect meet P-1 cancel")
    met.until("2026-01-13 12:00")

    assert "Meeting with Administration A and Administration B cancelled" in said
    assert prospect(met).meeting_at is prospect(met, 2).meeting_at is None
    assert prospect(met, 2).stage is Stage.NEW
    assert met.bob.messages == []


def test_a_meeting_that_is_over_cannot_be_cancelled(met: Office) -> None:
    met.bob.types("/prospect meet P-1 when:2026-01-12 14:00 for:60")
    met.now = met.now.replace(day=12, hour=15)

    said = met.bob.types("/prospect meet P-1 cancel")

    assert "is over: it counts as held" in said


def test_of_several_meetings_one_is_chosen_and_cancelled_once(met: Office) -> None:
    met.bob.types("/prospect meet P-1 when:2026-01-12 14:00")
    met.bob.types("/prospect meet P-1 when:2026-01-14 14:00")

    met.bob.types("/prospect meet P-1 cancel")
    first = met.bob.presses_action("meet-cancel", "1")
    again = met.bob.presses_action("meet-cancel", "1")

    assert "cancelled: Mon 12 January 14:00" in first
    assert "is cancelled already" in again
    assert str(prospect(met).meeting_at) == "2026-01-14 14:00:00+00:00"


def test_the_nearest_meeting_is_the_one_ahead(met: Office) -> None:
    met.bob.types("/prospect meet P-1 when:2026-01-14 14:00 for:60")
    met.bob.types("/prospect meet P-1 when:2026-01-12 14:00 for:60")

    before = prospect(met).meeting_at
    met.until("2026-01-12 15:00")

    assert str(before) == "2026-01-12 14:00:00+00:00"
    assert str(prospect(met).meeting_at) == "2026-01-14 14:00:00+00:00"


def test_without_a_day_the_form_opens_with_what_is_known(met: Office) -> None:
    met.alice.types("/prospect meet P-1 for:45 with:@{bob}")
    assert met.alice.form is not None
    shown = {field["name"]: field["value"] for field in met.alice.form["fields"]}

    said = met.alice.sends(day=date(2026, 1, 12), time=time(14), who=("P-1", "P-2"))

    assert (shown["minutes"], shown["with"]) == (45, ["bob"])
    assert "lun. 12 janvier 14:00, 45 min, avec @bob" in said


def test_a_form_without_a_day_says_so_under_it(met: Office) -> None:
    met.alice.types("/prospect meet P-1")

    met.alice.sends(who=("P-1",))

    assert "Choisissez un jour" in met.alice.errors["day"]


def test_who_was_closed_before_the_end_is_not_asked_about(met: Office) -> None:
    met.bob.types("/prospect meet P-1 P-2 when:2026-01-12 14:00")
    met.bob.types("/prospect call P-1 not_interested")

    met.until("2026-01-12 15:00")

    assert len(met.bob.messages) == 1
    assert prospect(met).stage is Stage.NOT_INTERESTED
    assert prospect(met).meeting_at is None


def test_nothing_of_a_meeting_is_said_in_the_channel(met: Office) -> None:
    met.bob.types("/prospect meet P-1 when:2026-01-05 14:00 with:@{alice},@{bob}")

    met.until("2026-01-05 18:00")

    assert not any("Administration" in message for message in met.reads())


def test_who_attends_is_kept(met: Office) -> None:
    met.bob.types("/prospect meet P-1 when:2026-01-12 14:00 with:@{alice},me")

    kept = met.storage.read(lambda books: books.of(TEAM).meetings.of_prospect(1))

    assert kept[0].attendees == (Person("alice"), Person("bob"))


def test_a_booking_undone_is_no_meeting_for_anybody(met: Office) -> None:
    met.bob.types("/prospect meet P-1 P-2 when:2026-01-12 14:00")

    met.bob.presses("Undo")
    met.until("2026-01-12 18:00")

    assert states(met) == [MeetingState.CANCELLED]
    assert prospect(met).meeting_at is prospect(met, 2).meeting_at is None
    assert met.bob.messages == []


def test_a_recorded_meeting_undone_leaves_no_trace_but_the_timeline(met: Office) -> None:
    before = prospect(met, 2)
    met.now = met.now.replace(day=13)
    met.bob.types("/prospect meet P-1 P-2 when:2026-01-12 14:00")

    met.bob.presses("Undo")

    assert all("No answer is needed any more" in message for message in met.bob.messages)
    for number in (1, 2):
        after = prospect(met, number)
        assert (after.stage, after.meetings_held) == (Stage.NEW, 0)
    assert prospect(met, 2).last_event_at == before.last_event_at


def test_a_cancellation_undone_plans_the_meeting_again(met: Office) -> None:
    met.bob.types("/prospect meet P-1 P-2 when:2026-01-12 14:00 for:60")
    met.bob.types("/prospect meet P-1 cancel")

    met.bob.presses("Undo")
    met.until("2026-01-12 15:00")

    assert [prospect(met, number).stage for number in (1, 2)] == [Stage.MET, Stage.MET]


def test_a_booking_is_not_undone_once_the_meeting_took_place(met: Office) -> None:
    met.bob.types("/prospect meet P-1 when:2026-01-06 09:00 for:30")
    met.until("2026-01-06 10:00")

    met.bob.presses("Undo")

    assert states(met) == [MeetingState.HELD]
    assert prospect(met).meetings_held == 1

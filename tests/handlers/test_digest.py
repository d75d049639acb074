"""The morning's message to the team channel."""

from datetime import date, datetime, timedelta

import pytest

from bot.texts import Reader
from chat.plain.write import PlainQuote
from domain.attention import State
from domain.digest import WhySilent
from domain.digest_post import DigestPost, PostedLine
from domain.people import Person, Place
from domain.stages import Stage
from handlers.desk import Defaults, Desk
from handlers.digest import DigestNow, digest_now
from handlers.digest_card import hidden as hidden_words
from storage.work import Books
from tests.office import EQUIPE, MONDAY_MORNING, PARIS, TEAM, Office, prospect, public_holidays

NBSP = "\N{NO-BREAK SPACE}"
ACT = f"Et maintenant{NBSP}?"


def naming(office: Office, reference: str = "P-1") -> list[str]:
    return [message for message in office.digests() if reference in message]


def digest_at(office: Office, moment: str) -> DigestNow:
    at = datetime.fromisoformat(moment).replace(tzinfo=PARIS)

    def ask(books: Books) -> DigestNow:
        work = books.of(TEAM)
        me = work.people.get(Person("alice"))
        assert me is not None
        desk = Desk(
            work=work,
            now=at,
            me=me,
            place=Place(EQUIPE),
            holidays=public_holidays,
            defaults=Defaults(),
        )
        return digest_now(work.products.all()[0], desk, at)

    return office.storage.read(ask)


def test_who_was_silent_long_enough_is_named_in_the_channel_s_language(one: Office) -> None:
    one.until("2026-01-09 23:00")
    before = naming(one)
    one.until("2026-01-12 09:15")

    assert before == []
    [message] = naming(one)
    assert message == (
        "1 prospect à relancer ce matin\n@alice\n"
        f"• Mairie de Lyon · P-1 · À contacter · silence depuis 5 jours ouvrés [{ACT}]"
    )


def test_named_on_a_monday_it_is_named_again_on_thursday(one: Office) -> None:
    one.until("2026-01-14 23:00")
    before = naming(one)
    one.until("2026-01-15 23:00")

    assert len(before) == 1
    assert len(naming(one)) == 2


def test_it_is_named_earlier_when_it_has_become_critical(one: Office) -> None:
    one.bob.types("/prospect call P-1 talked")
    one.until("2026-01-16 10:00")
    one.bob.types("/prospect call P-1 interested next:2026-01-16")
    one.until("2026-01-19 10:00")
    one.bob.types("/prospect done P-1")
    one.until("2026-01-22 10:00")
    late = naming(one)[-1]
    one.until("2026-01-27 10:00")
    critical = naming(one)[-1]

    assert "Intéressé · silence depuis 3 jours ouvrés" in late
    assert "⚠ silence depuis 6 jours ouvrés" in critical


def test_an_overdue_action_says_since_when_and_not_what_it_was(one: Office) -> None:
    one.bob.types('/prospect next-action P-1 2026-01-07 "call Marie Dupont"')

    one.until("2026-01-08 10:00")

    [message] = naming(one)
    assert "échéance dépassée depuis le mer. 7 janvier" in message
    assert "Marie" not in message


def test_ten_are_named_those_nobody_has_taken_first_and_the_others_counted(one: Office) -> None:
    for number in range(2, 14):
        one.bob.types(f'/prospect add "Agence {number}" owner:@{{bob}}')
    one.bob.types("/prospect call P-13 talked on:2026-01-02")
    one.until("2026-01-12 10:00")

    message = one.digests()[-1]

    lines = message.splitlines()
    assert lines[0] == "10 prospects à relancer ce matin"
    assert "Agence 13" in lines[2]
    assert sum(line.startswith("•") for line in lines) == 10
    assert f"+3{NBSP}: tapez /prospect liste silencieux" in message


def test_those_who_found_no_room_are_named_the_next_day(one: Office) -> None:
    for number in range(2, 14):
        one.bob.types(f'/prospect add "Agence {number}"')
    one.until("2026-01-13 10:00")

    first, second = one.digests()[-2:]

    named = {f"P-{n}" for n in range(1, 14) if f"P-{n} " in first}
    assert len(named) == 10
    assert not any(f"{reference} " in second for reference in named)
    assert second.startswith("3 prospects")


def test_on_a_monday_it_is_said_that_there_is_nothing(one: Office) -> None:
    one.bob.types("/prospect park P-1 until:2026-06-01")

    one.until("2026-01-16 23:00")

    assert one.digests() == ["Rien à relancer ce lundi."] * 2


def test_on_a_monday_on_which_all_rest_it_is_not_said_that_all_is_well(one: Office) -> None:
    one.bob.types("/prospect next-action P-1 2026-01-08 write")

    one.until("2026-01-12 10:00")

    assert one.digests()[-1].startswith("Rien de nouveau à relancer ce lundi")


def test_a_missing_questionnaire_is_counted_and_never_named(one: Office) -> None:
    one.alice.types('/prospect meet P-1 when:"2026-01-06 14:00" with:@{alice},@{bob}')

    one.until("2026-01-12 10:00")

    assert "2 questionnaires attendent encore leurs réponses." in one.digests()[-1]


def test_missing_questionnaires_alone_are_no_reason_to_disturb_the_team(one: Office) -> None:
    one.alice.types('/prospect meet P-1 when:"2026-01-06 14:00" with:@{alice},@{bob}')

    one.until("2026-01-09 23:00")

    assert one.digests() == ["Rien à relancer ce lundi."]


def test_after_a_long_stop_there_is_one_digest(one: Office) -> None:
    one.is_shut_until("2026-02-04 08:00")
    early = one.digests()
    one.until("2026-02-04 23:00")

    assert early == []
    assert len(one.digests()) == 1


def test_started_again_after_its_hour_the_day_s_digest_goes_out_once(one: Office) -> None:
    one.is_shut_until("2026-01-13 17:00")
    one.until("2026-01-13 23:59")

    assert len(one.digests()) == 1


def test_two_products_have_their_own_hour_channel_and_language(one: Office) -> None:
    one.bob.types('/prospect product new "benefits"', channel="benefits")
    one.bob.types("/prospect settings language:en digest:08:00 zone:Europe/London", "benefits")
    one.bob.types('/prospect add "City of Leeds"', channel="benefits")

    one.until("2026-01-12 08:59")
    before = one.digests("benefits")
    one.until("2026-01-12 09:00")

    assert len(one.digests("benefits")) == len(before) + 1
    assert one.digests("benefits")[-1].startswith("1 prospect to follow up this morning")


def test_later_strikes_the_line_and_leaves_it_alone_for_as_long(one: Office) -> None:
    one.until("2026-01-12 10:00")

    said = one.alice.presses(f"{ACT} > Dans 3 jours ouvrés")

    assert said.startswith("Reporté au jeu. 15 janvier.")
    assert naming(one)[0].endswith("• ✓ Mairie de Lyon · P-1 · reporté par @alice")
    one.until("2026-01-14 23:00")
    assert len(naming(one)) == 1
    one.until("2026-01-15 10:00")
    assert len(naming(one)) == 2


def test_a_second_person_is_told_who_has_seen_to_it(one: Office) -> None:
    one.until("2026-01-12 10:00")
    value = "1:2026-01-12:P-1:later-3"
    one.alice.presses_action("digest", value)
    before = prospect(one)

    said = one.bob.presses_action("digest", value)

    assert said == "Mairie de Lyon has been seen to: put off by @alice."
    assert prospect(one) == before


@pytest.mark.parametrize(
    ("act", "answers", "stage", "struck"),
    [
        ("Appelé", {"outcome": "no_answer"}, Stage.ATTEMPTED, "appelé par @alice"),
        ("Mettre en veille", {"until": date(2026, 6, 1)}, Stage.NEW, "mis en veille par @alice"),
        ("Clore", {"stage": "unreachable"}, Stage.UNREACHABLE, "clos par @alice"),
    ],
)
def test_the_other_acts_open_their_form_and_strike_the_line_when_it_is_sent(
    one: Office, act: str, answers: dict[str, str], stage: Stage, struck: str
) -> None:
    one.until("2026-01-12 10:00")
    one.alice.presses(f"{ACT} > {act}")
    before = naming(one)[0]
    one.alice.sends(**answers)

    assert struck not in before
    assert naming(one)[0].endswith(f"✓ Mairie de Lyon · P-1 · {struck}")
    assert prospect(one).stage is stage


def test_what_is_done_elsewhere_strikes_the_line_and_undoing_restores_it(one: Office) -> None:
    one.until("2026-01-12 10:00")
    before = naming(one)[0]
    one.bob.types('/prospect call P-1 no answer note:"Marie Dupont is away"')
    after = naming(one)[0]
    one.bob.presses("Undo")

    assert after.endswith("✓ Mairie de Lyon · P-1 · appelé par @bob")
    assert naming(one) == [before]


def test_a_meeting_that_is_booked_strikes_the_line_of_each_prospect(one: Office) -> None:
    one.bob.types('/prospect add "Agence 2"')
    one.until("2026-01-12 10:00")

    one.bob.types('/prospect meet P-1 P-2 when:"2026-01-20 14:00"')

    lines = naming(one)[0].splitlines()
    assert sum(line.endswith("rendez-vous fixé par @bob") for line in lines) == 2


def test_being_named_changes_nothing_that_two_people_could_disagree_about(one: Office) -> None:
    before = prospect(one)

    one.until("2026-01-12 10:00")

    after = prospect(one)
    assert (after.named_on, after.named_state) == (date(2026, 1, 12), "late")
    assert after.version == before.version


def test_what_is_shown_elsewhere_is_what_the_post_says(one: Office) -> None:
    one.bob.types('/prospect add "Agence 2"')
    one.until("2026-01-12 09:00")
    early = digest_at(one, "2026-01-12 09:00")
    would = digest_at(one, "2026-01-12 09:15")
    one.until("2026-01-12 09:15")
    after = digest_at(one, "2026-01-12 10:00")

    assert [line.prospect for line in would.lines] == [1, 2]
    assert would.shown == early.shown == after.shown
    assert (early.why_silent, would.why_silent) == (WhySilent.NOT_TIME, None)
    assert after.why_silent is WhySilent.ALREADY_POSTED
    assert {line.state for line in would.lines} == {State.LATE}


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ('product close "demarches"', WhySilent.PRODUCT_CLOSED),
        ("settings closed:2026-01-12", WhySilent.CLOSED_DAY),
    ],
)
def test_why_it_is_silent_is_said(one: Office, line: str, why: WhySilent) -> None:
    one.alice.types(f"/prospect {line}")

    one.until("2026-01-12 10:00")

    assert digest_at(one, "2026-01-12 10:00").why_silent is why
    assert naming(one) == []


SPRING = (date(2026, 3, 23), date(2026, 6, 1))
AUTUMN = (date(2026, 10, 19), date(2026, 11, 16))
DAYS_OFF = {
    date(2026, 4, 6),  # Easter Monday
    date(2026, 5, 1),
    date(2026, 5, 8),
    date(2026, 5, 14),  # Ascension
    date(2026, 5, 25),  # Whit Monday
    date(2026, 11, 11),
}


@pytest.mark.parametrize(
    ("first", "last"), [pytest.param(*SPRING, id="spring"), pytest.param(*AUTUMN, id="autumn")]
)
def test_over_both_clock_changes_and_the_holidays_days_and_hours_are_right(
    team: Office, first: date, last: date
) -> None:
    team.until(f"{first} 00:00")
    for number in range(31):
        team.alice.types(f'/prospect add "Agence {number}"')
    quiet_from = first + timedelta(days=7)
    team.until(f"{quiet_from} 00:00")

    posted = []
    day = quiet_from
    while day <= last:
        for clock in ("00:00", "09:14", "09:15", "23:59"):
            seen = len(team.digests())
            team.until(f"{day} {clock}")
            posted += [(day, clock)] * (len(team.digests()) - seen)
        day += timedelta(days=1)

    days = [quiet_from + timedelta(days=n) for n in range((last - quiet_from).days + 1)]
    expected = [day for day in days if day.weekday() < 5 and day not in DAYS_OFF]
    assert posted == [(day, "09:15") for day in expected]


@pytest.mark.parametrize(
    ("hidden", "words"),
    [
        pytest.param(1, f"+1{NBSP}: tapez", id="one"),
        pytest.param(489, f"+489{NBSP}: tapez", id="counted to the last"),
        pytest.param(490, f"Plus de 490 autres{NBSP}: tapez", id="more than are counted"),
    ],
)
def test_how_many_found_no_room_is_said_truly(hidden: int, words: str) -> None:
    lines = tuple(
        PostedLine(prospect=number, state=State.LATE, business_days=5, stage=Stage.NEW)
        for number in range(10)
    )
    post = DigestPost(product=1, day=MONDAY_MORNING.date(), lines=lines, hidden=hidden)

    said = Reader("fr", PARIS, today=post.day).say(hidden_words(post), PlainQuote())

    assert said.startswith(words)

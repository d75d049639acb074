"""The morning's message names the leads gone quiet, each no more often than it must."""

import pytest

from bot.texts import Reader
from chat.plain.write import PlainQuote
from domain.attention import State
from domain.digest import WhySilent
from domain.digest_post import DigestPost, PostedLine
from domain.stages import Stage
from handlers.digest_card import hidden as hidden_words
from tests.handlers.digest_read import ACT, NBSP, digest_at, naming
from tests.office import MONDAY_MORNING, PARIS, Office


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

"""The worked examples of the method (docs/method.md, score), through the chat."""

import pytest

from tests.office import Office

A = (
    "P1=4 P2=3 P3=4 D1=3 D2=2 R2=4 C1=1 C3=0 E=4",
    "P1=4 P2=4 P3=3 D1=3 D2=3 R2=3 C1=1 C3=1 E=4",
    "C2=1",
)
OP_001 = (
    "P1=4 P2=3 P3=3 D1=2 D2=2 R2=3 C1=0 C3=0 E=4",
    "P1=4 P2=3 P3=? D1=2 D2=2 R2=4 C1=1 C3=0 E=4",
    "C2=0",
)


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        pytest.param(
            A,
            [
                "82 = pain 36.7 + reach 28.4 + digital 22.9 − contractor 6.3",
                "Interval: 82: no answer is missing",
                "Confidence: 83, high = coverage 100% × source 100% × agreement 83%",
                "Cell: A1: very good fit (70 or more); commits in earnest (reputation or means)",
            ],
            id="A",
        ),
        pytest.param(
            OP_001,
            [
                "77 = pain 33.3 + reach 28.4 + digital 16.7 − contractor 1.3",
                "Interval: 77: no answer is missing",
                "Confidence: 95, high = coverage 100% × source 100% × agreement 95%",
                "Cell: A1: very good fit (70 or more); commits in earnest (reputation or means)",
            ],
            id="OP-001",
        ),
    ],
)
def test_two_people_answer_after_a_first_call_that_reached_somebody(
    team: Office, lines: tuple[str, str, str], told: list[str]
) -> None:
    team.alice.types('/prospect add "Administration A"')
    team.alice.types("/prospect call P-1 talked")
    alices, bobs, by_hand = lines
    team.alice.types(f"/prospect score P-1 {alices} {by_hand}")
    team.bob.tells(f"score P-1 {bobs}")

    said = team.bob.tells("score P-1 why")

    assert said.splitlines()[1:5] == told


def test_without_any_answer_the_score_is_in_the_middle_and_could_be_anything(team: Office) -> None:
    team.alice.types('/prospect add "Administration A"')

    said = team.bob.types("/prospect score P-1 why")

    assert said.splitlines()[1:5] == [
        "50 = pain 20.0 + reach 17.5 + digital 12.5 (contractor: not assessed)",
        "Interval: 0 to 100, as the missing answers turn out",
        "Confidence: 0, low = coverage 0% × source 80% × agreement 100%",
        "Cell: B?: possible fit (50 to 69); commitment not known yet",
    ]

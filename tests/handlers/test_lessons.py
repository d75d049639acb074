"""What the outcomes teach, shown to whoever asks."""

import pytest

from tests.office import Office, prospect

NBSP = "\N{NO-BREAK SPACE}"
KEEN, COLD = "P1=4 P2=4 D1=3 D2=3 R2=3", "P1=1 P2=1 D1=3 D2=3 R2=3"


def ended(office: Office, numbers: range, stage: str, answers: str) -> None:
    """More prospects that end in that stage, a little apart in what was answered about them."""
    for number in numbers:
        deadline = 2 + number % 2
        office.bob.types(f'/prospect add "Agence {number}" segment:"Agences"')
        office.bob.types(f"/prospect score P-{number} {answers} P3={deadline}")
        office.bob.types(f"/prospect stage P-{number} {stage}")


def test_what_tells_users_from_those_who_said_no_is_told_with_its_interval(team: Office) -> None:
    ended(team, range(1, 9), "pilot", KEEN)
    ended(team, range(9, 18), "not_interested", COLD)

    said = team.bob.types("/prospect portrait lessons").splitlines()

    assert said[:8] == [
        "What the outcomes teach: 8 pilots and users beside 9 who said no.",
        "How far they are on each criterion, on average",
        "Criterion | Pilots, users | Said no | Difference | So",
        "Pain | 88% of 8 | 38% of 9 | +50 (+45 to +54) | tells them apart",
        "Reach | 75% of 8 | 75% of 9 | 0 (0 to 0) | does not",
        "Digital | 100% of 8 | 100% of 9 | 0 (0 to 0) | does not",
        "Contractor signs | nobody answered | nobody answered | – | too few to say",
        "Commitment | nobody answered | nobody answered | – | too few to say",
    ]
    assert said[8].startswith("Furthest apart: P1 · The problem, at their place? +75 (+75 to +75)")
    assert said[9].startswith("Yours differ most by pain, which weighs most already (40)")


def test_under_eight_on_a_side_nothing_is_said(team: Office) -> None:
    ended(team, range(1, 9), "pilot", KEEN)
    ended(team, range(9, 16), "not_interested", COLD)

    said = team.alice.types("/prospect portrait leçons")

    assert f"Douleur | 88{NBSP}% sur 8 | 38{NBSP}% sur 7 | – | trop peu pour le dire" in said
    assert "Gardez les poids comme ils sont." in said
    assert "Les plus grands écarts" not in said


def test_those_we_declined_are_on_neither_side(team: Office) -> None:
    ended(team, range(1, 9), "pilot", KEEN)
    ended(team, range(9, 18), "declined reason:contractor", COLD)

    said = team.bob.types("/prospect portrait lessons")

    assert said.startswith("What the outcomes teach: 8 pilots and users beside 0 who said no.")


def test_other_weights_are_suggested_in_words_and_changed_by_people_alone(team: Office) -> None:
    team.bob.types("/prospect portrait weights pain:20 reach:20 digital:60")
    ended(team, range(1, 9), "pilot", KEEN)
    ended(team, range(9, 18), "not_interested", COLD)
    before = [prospect(team, number).score for number in range(1, 18)]

    said = team.bob.types("/prospect portrait lessons")
    after = [prospect(team, number).score for number in range(1, 18)]
    team.bob.presses("Change the weights")

    assert "consider more weight on it than on digital (now 20 and 60)" in said
    assert after == before
    assert team.bob.form is not None
    fields = {field["name"]: field["value"] for field in team.bob.form["fields"]}
    assert (fields["pain"], fields["reach"], fields["digital"]) == (20, 20, 60)


def test_a_criterion_that_is_higher_where_they_said_no_is_pointed_out(team: Office) -> None:
    ended(team, range(1, 9), "pilot", "P1=2 D1=1 D2=0")
    ended(team, range(9, 18), "not_interested", "P1=2 D1=3 D2=3")

    said = team.bob.types("/prospect portrait lessons")

    assert "further on digital than yours: its weight of 25 pulls the wrong way" in said


@pytest.mark.parametrize(
    ("figures", "line"),
    [
        pytest.param(
            {"interested": 2, "talked": 8},
            "Agences · 2 of 10: 20% (6 to 51%) · 5.0 calls for each",
            id="enough",
        ),
        pytest.param(
            {"interested": 1, "talked": 1},
            "Agences · 1 of 2: 50% (9 to 91%) · 2.0 calls for each · few were called",
            id="few",
        ),
        pytest.param(
            {"no answer": 8},
            "Agences · 0 of 8: 0% (0 to 32%) · 8 calls for none yet",
            id="none yet",
        ),
    ],
)
def test_a_segment_has_its_interest_and_how_sure_that_is(
    team: Office, figures: dict[str, int], line: str
) -> None:
    outcomes = [outcome for outcome, count in figures.items() for _ in range(count)]
    for number, outcome in enumerate(outcomes, 1):
        team.bob.types(f'/prospect add "Agence {number}" segment:"Agences"')
        team.bob.types(f"/prospect call P-{number} {outcome}")

    said = team.bob.types("/prospect portrait lessons").splitlines()

    assert f"• {line}" in said


def test_ten_segments_are_shown_the_surest_interest_first(team: Office) -> None:
    for number in range(1, 13):
        team.bob.types(f'/prospect add "Agence {number}" segment:"Segment {number}"')
        team.bob.types(f"/prospect call P-{number} {'interested' if number == 7 else 'busy'}")

    said = team.bob.types("/prospect portrait lessons").splitlines()

    rows = [line for line in said if line.startswith("•")]
    assert len(rows) == 10
    assert rows[0].startswith("• Segment 7 ")
    assert "2 more segments, with less interest" in said

"""The scores of an older portrait still come out of a report about that time."""

from pathlib import Path
from typing import Any

from tests.stories.playing import play, write

LINES = (
    '2026-01-05 09:30 @alice #equipe /prospect add "Administration A"',
    "2026-01-05 10:00 @alice #equipe /prospect score P-1 P1=4 P2=4 P3=4 D1=0 D2=0 R2=0 E=4",
    '2026-01-06 09:30 @alice #equipe /prospect add "Administration B"',
    "2026-01-06 10:00 @alice #equipe /prospect score P-2 P1=0 P2=0 P3=0 D1=3 D2=3 R2=4 E=1",
    "2026-01-07 10:00 @alice #equipe /prospect portrait weights pain:60 reach:20 digital:20",
    "2026-01-08 10:00 @alice #equipe /prospect call P-2 talked",
    "2026-01-08 11:00 @alice #equipe /prospect portrait drop P3",
    "2026-01-09 09:00 @alice #equipe /prospect score P-2 why",
)


def shown(scores: list[dict[str, Any]]) -> dict[str, str]:
    return {
        one["prospect"]: f"{one['score']} {one['cell']} {one['pain']} {' '.join(one['missing'])}"
        for one in scores
    }


def test_a_report_about_then_scores_with_the_portrait_and_all_else_that_was_there(
    tmp_path: Path,
) -> None:
    played = play(write(tmp_path, *LINES), tmp_path, until="2026-01-09T18:00")

    monday, tuesday, wednesday, thursday = (
        shown(played.report("scores", at=f"2026-01-0{day}T18:00")) for day in (5, 6, 7, 8)
    )

    assert monday == {"Administration A": "49 C1 40.0 R1"}
    assert tuesday == {"Administration A": "49 C1 40.0 R1", "Administration B": "51 B3 0.0 R1"}
    assert wednesday == {"Administration A": "65 B1 60.0 R1", "Administration B": "35 C3 0.0 R1"}
    assert thursday == {"Administration A": "65 B1 60.0 R1", "Administration B": "38 C3 0.0 "}


def test_the_report_of_now_says_what_the_chat_says(tmp_path: Path) -> None:
    played = play(write(tmp_path, *LINES), tmp_path, until="2026-01-09T18:00")

    now = shown(played.report("scores"))

    assert now == shown(played.report("scores", at="2026-01-08T18:00"))
    assert now["Administration B"] == "38 C3 0.0 "
    assert "38 = pain 0.0 + reach" in played.transcript

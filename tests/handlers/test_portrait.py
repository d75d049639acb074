"""The portrait of a product: shown, weighed anew, brought back."""

import pytest

from domain.questions import Criterion
from domain.ready_portraits import FORMS
from tests.handlers.portraits_kept import portrait
from tests.office import EQUIPE, Office, prospect

ALL = "P1 P2 P3 D1 D2 R1 R2 C1 C2 C3 E"


def standing(office: Office) -> list[tuple[int | None, str | None]]:
    return [(one.score, one.cell) for one in (prospect(office, number) for number in (1, 2, 3))]


def test_the_card_says_what_counts_what_is_asked_and_since_when(scored: Office) -> None:
    said = scored.bob.types("/prospect portrait").splitlines()

    assert said[0] == "Portrait of the good user of demarches · version 1"
    assert "Pain: 40 points; from 4 on, enough" in said
    assert "Contractor: up to 30 points off; X from a risk of 60% on, with 2 signs answered" in said
    assert "R1 · Reaching them? (the bot) | 5 attempts or more, not reached" in "\n".join(said)


def test_other_weights_score_everybody_anew_and_show_before_and_after(scored: Office) -> None:
    assert standing(scored) == [(49, "C1"), (51, "B3"), (50, "B?")]

    said = scored.bob.types(
        '/prospect portrait weights pain:60 reach:20 digital:20 because:"Pain first"'
    )

    assert said.splitlines() == [
        "Version 2 of the portrait of demarches holds from now on (pain 60, reach 20, digital 20)."
        " 2 of 3 prospects move.",
        "Who moves most",
        "Reference | Organisation | Before | After | Cell",
        "P-1 | Mairie A | 49 | 65 (+16) | C1 → B1",
        "P-2 | Mairie B | 51 | 35 (−16) | B3 → C3",
        "2 change letter: Mairie A (P-1) C → B and Mairie B (P-2) B → C.",
        "[Undo] [The portrait]",
    ]
    assert standing(scored) == [(65, "B1"), (35, "C3"), (50, "B?")]


def test_the_channel_reads_how_many_moved_and_nobodys_name(scored: Office) -> None:
    scored.bob.types('/prospect portrait weights pain:60 reach:20 digital:20 because:"Marie"')

    (read,) = scored.reads(EQUIPE)

    assert read.startswith(
        "Le portrait-robot du bon utilisateur de demarches change\xa0: version 2."
        " Les scores de 2 prospects sur 3 bougent."
    )
    assert "Mairie" not in read
    assert "Marie" not in read


def test_undo_brings_the_portrait_before_back_as_a_new_version(scored: Office) -> None:
    scored.bob.types("/prospect portrait weights pain:60 reach:20 digital:20")

    said = scored.bob.presses("Undo")

    assert "Version 3 of the portrait of demarches holds from now on (pain 40," in said
    assert standing(scored) == [(49, "C1"), (51, "B3"), (50, "B?")]


def test_undo_is_refused_once_somebody_else_changed_the_portrait(scored: Office) -> None:
    scored.bob.types("/prospect portrait weights pain:60 reach:20 digital:20")
    scored.alice.types("/prospect portrait drop P3")

    said = scored.bob.presses("Undo")

    assert said.startswith("Somebody changed the portrait in the meantime: version 3 is there now.")
    assert portrait(scored).weights[Criterion.PAIN] == 60


@pytest.mark.parametrize(
    ("line", "refusal"),
    [
        pytest.param("weights pain:61", "make 101 together, not 100: take 1 away", id="too much"),
        pytest.param("weights reach:0", "make 80 together, not 100: add 20", id="too little"),
        pytest.param("weights pain:4.5", "“4.5” is no number I can take here", id="not whole"),
        pytest.param("weights pain:-5", "“-5” is no number I can take here", id="below nothing"),
        pytest.param("weights pain:lots", "“lots” is no number I can take here", id="a word"),
        pytest.param("levels penalty:101", "from 0 to 100", id="more than all"),
        pytest.param("levels enough-pain:5", "from 1 to 4", id="enough of 5"),
        pytest.param("levels fit-a:50", "Letter A must begin above letter B", id="A below B"),
        pytest.param("levels enough-pains:4", "Did you mean “enough-pain:”", id="a key"),
        pytest.param("levels penalty:20 zzz", "what “zzz” is to a portrait", id="a word more"),
        pytest.param("weights colour:5", "I do not know the key “colour:”", id="no such trait"),
        pytest.param("prettier", "I do not know what “prettier” is to a portrait", id="a word"),
        pytest.param("show 9", "There is no version “9”: they go from 1 to 2", id="no version"),
        pytest.param("reopen x", "There is no version “x”", id="a version that is no number"),
        pytest.param("ready made", "There is no ready-made portrait “made”", id="no such portrait"),
        pytest.param(
            "drop P1 P2 P3", "Pain weighs 60 points and no question is about it", id="mute"
        ),
        pytest.param(f"drop {ALL}", "A portrait without a question", id="nothing asked"),
        pytest.param("drop Z9", "There is no question “Z9”: write one of P1", id="no question"),
        pytest.param('ask P4 "Who?" "nobody"', "six texts in quotes", id="answers missing"),
        pytest.param('ask P4 "?" 0 1 2 3 ""', "six texts in quotes", id="an empty answer"),
    ],
)
def test_what_cannot_be_said_of_a_portrait_is_told_and_nothing_changes(
    scored: Office, line: str, refusal: str
) -> None:
    scored.bob.types("/prospect portrait weights pain:60 reach:20 digital:20")
    before = portrait(scored)

    said = scored.bob.types(f"/prospect portrait {line}")

    assert refusal in said
    assert portrait(scored) == before


def test_every_version_can_be_read_and_brought_back(scored: Office) -> None:
    scored.bob.types('/prospect portrait weights pain:60 reach:20 digital:20 because:"Pain first"')
    scored.alice.types("/prospect portrait-robot rouvrir 1")

    listed = scored.bob.types("/prospect portrait versions").splitlines()
    read = scored.bob.presses("Read")
    old = scored.bob.types("/prospect portrait show 2")
    back = scored.bob.presses("Bring it back")

    assert listed == [
        "The versions of the portrait of demarches",
        "• 3 · Mon 5 January 09:00 · @alice · as version 1 [Read]",
        "• 2 · Mon 5 January 09:00 · @bob · pain 60, reach 20, digital 20 · “Pain first” [Read]",
        "• 1 · the method’s own [Read]",
    ]
    assert read.startswith("Portrait of the good user of demarches · version")
    assert "By @bob · Mon 5 January 09:00 · “Pain first”" in old
    assert "Version 4 of the portrait of demarches holds from now on (pain 60," in back


def test_each_version_says_what_it_changed(scored: Office) -> None:
    for line in (
        "levels penalty:20",
        "drop P3",
        'screening:"Still on paper?"',
        "levels pain:60 reach:20 digital:20 penalty:25",
        "ready forms",
    ):
        told = scored.bob.types(f"/prospect portrait {line}")

    listed = scored.bob.types("/prospect portrait versions").splitlines()

    assert [line.split(" · ", 3)[3] for line in listed[1:-1]] == [
        "pain 40, reach 35, digital 25; thresholds, questions, and the screening question [Read]",
        "pain 60, reach 20, digital 20; thresholds [Read]",
        "the screening question [Read]",
        "questions [Read]",
        "thresholds [Read]",
    ]
    assert "(pain 40, reach 35, digital 25; thresholds, questions, and the" in told


def test_a_ready_made_portrait_is_taken_with_its_question_and_its_screening(
    scored: Office,
) -> None:
    scored.bob.types("/prospect portrait ready")

    scored.bob.presses_action("portrait-take", "1:forms")

    assert portrait(scored).questions == FORMS.questions
    assert "Asked of everybody added: Do they still have paper forms?" in scored.bob.types(
        "/prospect portrait"
    )


def test_an_open_form_about_a_prospect_can_be_sent_after_everybody_was_scored_anew(
    scored: Office,
) -> None:
    scored.bob.types("/prospect stage P-1")
    scored.alice.types("/prospect portrait weights pain:60 reach:20 digital:20")

    said = scored.bob.sends(stage="met")

    assert "65/100" in said


def test_nothing_is_changed_in_a_closed_product_but_its_portrait_is_read(scored: Office) -> None:
    scored.bob.types("/prospect product close")

    shown = scored.bob.types("/prospect portrait")
    refused = scored.bob.presses("Weights and thresholds")

    assert "version 1" in shown
    assert "demarches" in refused
    assert portrait(scored).version == 1

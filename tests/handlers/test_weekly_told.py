"""What the week's report tells: figures, names of organisations, meetings, needs."""

from storage.work import Books
from tests.handlers.weekly_read import NBSP, lines, reports
from tests.office import TEAM, Office


def test_a_quiet_week_is_told_in_a_line(one: Office) -> None:
    one.until("2026-01-19 10:00")

    assert lines(reports(one)[-1])[1] == f"Une semaine calme{NBSP}: aucun appel, rien n’a bougé."


def test_six_weeks_are_drawn_at_most_those_without_anything_too(one: Office) -> None:
    one.bob.types("/prospect call P-1 no answer")
    one.until("2026-01-19 10:00")
    one.bob.types("/prospect call P-1 talked")
    one.bob.types("/prospect call P-1 interested next:2026-03-30")
    one.until("2026-02-23 10:00")

    assert "depuis le lun. 12 janvier" in reports(one)[-1]
    assert f"Appels{NBSP}: 0, 2, 0, 0, 0 et 0. Échanges{NBSP}: 0, 2," in reports(one)[-1]


def test_after_weeks_without_anything_there_is_no_chart(one: Office) -> None:
    one.until("2026-03-02 10:00")

    assert "Semaine après semaine" not in reports(one)[-1]


def test_who_was_won_who_said_no_and_whom_we_refused_are_told(one: Office) -> None:
    for name in ("Agence B", "Agence C", "Agence D", "Agence E"):
        one.alice.types(f'/prospect add "{name}"')
    one.until("2026-01-12 10:00")
    one.bob.types("/prospect call P-1 talked")
    one.bob.types("/prospect stage P-1 pilot")
    one.bob.types("/prospect call P-2 not interested obstacle:existing_tool")
    one.bob.types("/prospect decline P-3 reason:contractor")
    one.bob.types("/prospect decline P-4 reason:contractor")
    one.bob.types("/prospect decline P-5 reason:out_of_scope")
    one.until("2026-01-19 10:00")

    assert lines(reports(one)[-1])[1:] == [
        "2 appels, 2 échanges, 0 rendez-vous tenu, 1 intéressé pour la première fois.",
        f"• Pilote · 1{NBSP}: Mairie de Lyon · P-1",
        f"• Pas intéressé (ils ont dit non) · 1{NBSP}: Agence B · P-2",
        f"• Refusé (nous avons dit non) · 3{NBSP}: Agence C · P-3, Agence D · P-4 et"
        f" Agence E · P-5. Pourquoi{NBSP}: Nous prend pour un prestataire (2) et Hors cible (1)",
    ]


def test_five_are_named_and_the_others_counted(one: Office) -> None:
    for number in range(2, 9):
        one.alice.types(f'/prospect add "Agence {number}"')

    one.until("2026-01-12 10:00")

    added = lines(reports(one)[-1])[2]
    assert added.startswith(f"• Ajoutés · 8{NBSP}: Mairie de Lyon · P-1, Agence 2 · P-2")
    assert added.endswith("Agence 5 · P-5 et 3 autres")


def test_what_was_undone_does_not_count(one: Office) -> None:
    one.bob.types("/prospect call P-1 interested next:2026-01-20")
    one.bob.presses("Undo")
    one.alice.types('/prospect add "Agence B"')
    one.alice.presses("Annuler")

    one.until("2026-01-12 10:00")

    assert lines(reports(one)[-1])[1:] == [
        "0 appel, 0 échange, 0 rendez-vous tenu, 0 intéressé pour la première fois.",
        f"• Ajoutés · 1{NBSP}: Mairie de Lyon · P-1",
    ]


def test_meetings_are_counted_once_and_who_went_back_or_came_back_is_told(one: Office) -> None:
    one.alice.types('/prospect add "Agence B"')
    one.alice.types('/prospect add "Agence C"')
    one.alice.types("/prospect stage P-3 unreachable")
    one.until("2026-01-12 10:00")
    one.alice.types('/prospect meet P-1 P-2 when:"2026-01-13 14:00"')
    one.until("2026-01-14 10:00")
    one.alice.types("/prospect reopen P-3")
    one.until("2026-01-19 10:00")
    first = lines(reports(one)[-1])
    one.alice.types("/prospect stage P-2 contacted")
    one.until("2026-01-26 10:00")
    second = lines(reports(one)[-1])

    assert first[1:] == [
        "0 appel, 0 échange, 1 rendez-vous tenu, 2 intéressés pour la première fois.",
        f"• Rencontré · 2{NBSP}: Mairie de Lyon · P-1 et Agence B · P-2",
        f"• Rouverts · 1{NBSP}: Agence C · P-3",
    ]
    assert second[2:] == [f"• Revenus en arrière · 1{NBSP}: Agence B · P-2"]


def read_needs(books: Books) -> int:
    return len(books.of(TEAM).needs.of_product(1))


def test_needs_that_came_and_were_met_are_counted_never_quoted(one: Office) -> None:
    one.bob.types('/prospect need P-1 "Import a PDF" must')
    one.bob.types('/prospect need P-1 "Sign for Marie Dupont" nice')

    one.until("2026-01-12 10:00")

    assert one.storage.read(read_needs) == 2
    assert f"Besoins{NBSP}: 2 nouveaux, 0 livré." in reports(one)[-1]
    assert "Marie" not in reports(one)[-1]

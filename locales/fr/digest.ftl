# Le message du matin au canal de l’équipe.

digest-title = { $count ->
    [one] { $count } prospect à relancer ce matin
   *[other] { $count } prospects à relancer ce matin
}
digest-nobody = ⟦Sans responsable⟧
digest-owner = { $person }
digest-line = ⟦{ $name }⟧ · { $reference } · { $stage } · { $why }
digest-line-over = ✓ { $name } · { $reference } · { $did }
digest-line-gone = ✓ { $reference } · retiré
digest-late = silence depuis { $days ->
    [one] { $days } jour ouvré
   *[other] { $days } jours ouvrés
}
digest-critical = ⚠ silence depuis { $days ->
    [one] { $days } jour ouvré
   *[other] { $days } jours ouvrés
}
digest-overdue = échéance dépassée depuis le { $day }
digest-hidden = { $counted ->
    [no] Plus de { $count } autres
   *[other] +{ $count }
} : tapez /prospect liste silencieux
digest-missing = { $count ->
    [one] { $count } questionnaire attend encore ses réponses.
   *[other] { $count } questionnaires attendent encore leurs réponses.
}
digest-nothing = Rien à relancer ce lundi.
digest-nothing-new = Rien de nouveau à relancer ce lundi : tapez /prospect liste silencieux pour voir qui reste silencieux.
digest-act = Et maintenant ?
digest-act-called = Appelé
digest-act-later = { $days ->
    [one] Dans { $days } jour ouvré
   *[other] Dans { $days } jours ouvrés
}
digest-act-park = Mettre en veille
digest-act-close = Clore
digest-already = On s’est déjà occupé de { $name } : { $did }.
digest-did-booked = rendez-vous fixé par { $person }
digest-did-called = appelé par { $person }
digest-did-later = reporté par { $person }
digest-did-parked = mis en veille par { $person }
digest-did-closed = clos par { $person }
digest-did-planned = prochaine action fixée par { $person }
digest-did-done = fait par { $person }
digest-did-moved = déplacé par { $person }
digest-did-reopened = rouvert par { $person }

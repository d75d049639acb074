# La semaine en un message. Un canal le lit : des organisations et des références, jamais des personnes.

weekly-title = ⟦{ $name }⟧ : la semaine du { $first } au { $last }
weekly-title-so-far = ⟦{ $name }⟧ : la semaine en cours, depuis le { $first }
weekly-quiet = Une semaine calme : aucun appel, rien n’a bougé.
weekly-counts = { $calls ->
    [one] ⟦{ $calls }⟧ appel
   *[other] ⟦{ $calls }⟧ appels
}, { $conversations ->
    [one] ⟦{ $conversations }⟧ échange
   *[other] ⟦{ $conversations }⟧ échanges
}, { $meetings ->
    [one] ⟦{ $meetings }⟧ rendez-vous tenu
   *[other] ⟦{ $meetings }⟧ rendez-vous tenus
}, { $interested ->
    [one] ⟦{ $interested }⟧ intéressé pour la première fois
   *[other] ⟦{ $interested }⟧ intéressés pour la première fois
}.
weekly-added = Ajoutés
weekly-back = Revenus en arrière
weekly-reopened = Rouverts
weekly-line = ⟦{ $label }⟧ · { $count } : { $who }
weekly-one = { $name } · { $reference }
weekly-others = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
weekly-declined = { $line }. Pourquoi : { $reasons }
weekly-reason = { $reason } ({ $count })
weekly-needs = Besoins : { $asked ->
    [one] { $asked } nouveau
   *[other] { $asked } nouveaux
}, { $delivered ->
    [one] { $delivered } livré
   *[other] { $delivered } livrés
}.
weekly-motivated = Prospects motivés
weekly-motivated-value = { $count } sur { $target }
weekly-first-use = Un premier usage réel
weekly-satisfied = Un utilisateur satisfait
weekly-gate-ahead = d’ici le { $by }
weekly-gate-in-time = ✓ depuis le { $on }
weekly-gate-late = ✓ depuis le { $on }, après le { $by }
weekly-gate-missed = ⚠ attendu pour le { $by }
weekly-chart = Semaine après semaine
weekly-chart-week = S{ $week }
weekly-chart-calls = Appels
weekly-chart-conversations = Échanges
weekly-chart-interested = Nouveaux intéressés
weekly-chart-summary = De semaine en semaine depuis le { $first }. Appels : { $calls }. Échanges : { $conversations }. Nouveaux intéressés : { $interested }.
weekly-figure = { $value }
weekly-next = { $quiet ->
    [0] Personne n’attend de nouvelles aujourd’hui.
    [one] { $quiet } prospect attend de vos nouvelles.
   *[other] { $quiet } prospects attendent de vos nouvelles.
}
weekly-see-quiet = Qui est resté silencieux
weekly-see-advice = Des conseils
weekly-see-lessons = Ce que les résultats apprennent
weekly-see-last = La semaine dernière
refusal-unknown-week = « { $typed } » n’est pas une semaine que je peux montrer : tapez /prospect semaine pour celle-ci, ou /prospect semaine dernière.

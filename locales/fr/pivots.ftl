# Les pivots : un segment est quitté pour un autre, sur des faits.

pivot-form-title = Pivot
pivot-form-submit = Pivoter
pivot-form-from = Le segment à quitter
pivot-form-to = Le segment où aller
pivot-form-to-hint = Un nouveau, ou l’un de ceux qui existent.
pivot-form-opposites = L’opposé de ce qui retient les autres : { $traits }
pivot-form-why = Pourquoi ?
pivot-form-until = Mettre l’ancien en veille jusqu’au
pivot-form-state = L’ancien est ensuite
pivot-evidence = { $calls ->
    [one] { $calls } appel
   *[other] { $calls } appels
} à { $called }, { $interested ->
    [one] { $interested } intéressé
   *[other] { $interested } intéressés
}
pivot-evidence-why = { $calls ->
    [one] { $calls } appel
   *[other] { $calls } appels
} à { $called }, { $interested ->
    [one] { $interested } intéressé
   *[other] { $interested } intéressés
} ; ce qui retient : { $obstacles }
pivot-evidence-of = ⟦{ $name }⟧ aujourd’hui : { $evidence }
pivot-would-park = { $count ->
    [0] Personne n’est à mettre en veille.
    [one] { $count } prospect ouvert sera mis en veille ; pilotes et utilisateurs restent comme ils sont.
   *[other] { $count } prospects ouverts seront mis en veille ; pilotes et utilisateurs restent comme ils sont.
}
pivot-asked = Quitter ⟦{ $from }⟧ pour ⟦{ $to }⟧ ? { $count } prospects ouverts seront en veille jusqu’au { $until }.
pivot-asked-note = Tapez « pivot confirmer », ou appuyez sur le bouton. Cela s’annule pendant 24 heures.
pivot-confirm = Oui, pivoter
pivot-nothing-to-confirm = Aucun pivot n’attend d’être confirmé.
pivot-decided = De ⟦{ $from }⟧ vers ⟦{ $to }⟧ : le pivot est noté.
pivot-why = Pourquoi : « { $why } »
pivot-on = Sur ces chiffres : { $evidence }
pivot-parked = { $parked ->
    [0] Personne n’était à mettre en veille.
    [one] { $parked } prospect est en veille jusqu’au { $until }.
   *[other] { $parked } prospects sont en veille jusqu’au { $until }.
} L’ancien segment : { $state }.
pivot-follow = { $count ->
    [one] { $count } autre suit aussitôt.
   *[other] { $count } autres suivent aussitôt.
}
pivot-line = { $on } · pivot de ⟦{ $from }⟧ vers ⟦{ $to }⟧ · { $evidence } · { $parked } en veille · { $by }
pivot-line-why = { $line } · « { $why } »
pivot-in-channel = ⟦Pivot⟧ : { $by } quitte ⟦{ $from }⟧ pour ⟦{ $to }⟧ ({ $evidence }).{ $parked ->
    [0] {""}
   *[other] {" "}Ceux qui y sont ouverts se reposent jusqu’au { $until }.
}
pivot-withdrawn = Pivot de { $from } vers { $to } : annulé par { $by }.
pivot-undone = Le pivot de { $from } vers { $to } est annulé ; de retour : { $back } des { $parked } qu’il avait mis en veille.
pivot-undone-begun = Le pivot de { $from } vers { $to } est annulé ; de retour : { $back } des { $parked } qu’il avait mis en veille. Le segment { $to } reste.
refusal-why-pivot = Dites pourquoi : dans six mois, quelqu’un le demandera.
refusal-pivoted-already = { $person } a déjà fait le pivot de { $from } vers { $to } : rien n’a été fait deux fois.
refusal-leaving-state = Le segment quitté est en pause ou abandonné, pas « { $typed } ».
what-hypothesis = l’hypothèse
opposite-small_few_means = de petites structures avec peu de moyens, où une personne décide
opposite-decides_alone = celles où une seule personne décide, et vite
opposite-few_means = celles qui ont peu de moyens et ne peuvent pas faire faire le leur
opposite-suffers_from_it = celles qui ont le problème chaque semaine
opposite-by_hand = celles qui le font encore à la main, sans outil
opposite-deadline_ahead = celles qui ont une échéance devant elles
opposite-free_to_choose_tools = celles qui choisissent librement leurs outils en ligne
opposite-little_personal_data = celles dont le cas contient peu de données personnelles
opposite-daily_work = celles dont c’est le travail quotidien, et à qui cela fait gagner du temps tout de suite
opposite-equipped = celles qui sont équipées, ou que l’on atteint par un relais
opposite-known_people = celles où l’un de nous connaît la bonne personne

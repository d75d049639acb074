# Des listes de prospects.

list-row = ⟦{ $name }⟧ · { $reference } · { $stage } · { $owner } · { $news }
list-heading = { $count ->
    [0] ⟦Aucun prospect⟧
    [one] ⟦Un prospect⟧
    [1000] ⟦1 000 prospects ou plus⟧
   *[other] ⟦{ $count } prospects⟧
} · { $of }
list-open = ouverts
list-all = tous
list-closed = clos
list-mine = les vôtres
list-parked = en veille
list-stale = silencieux
list-empty = Rien ici pour l’instant.
list-more = +{ $count } autres : précisez la liste par une étape, un segment, ou « moi ».
list-many = Et beaucoup d’autres : précisez la liste par une étape, un segment, ou « moi ».
news-parked = en veille jusqu’au { $day }
news-meeting = rendez-vous : { $day }
news-overdue = en retard : { $action }
news-critical = { $days ->
    [one] silencieux depuis un jour ouvré, urgent
   *[other] silencieux depuis { $days } jours ouvrés, urgent
}
news-late = { $days ->
    [one] silencieux depuis un jour ouvré
   *[other] silencieux depuis { $days } jours ouvrés
}
button-list-mine = Les miens
button-list-stale = Silencieux
button-list-parked = En veille
button-list-closed = Clos
button-search = Chercher
search-title = Chercher
search-text = Que cherchez-vous ?
search-text-hint = Un mot du nom de l’organisation, ou quelqu’un qui y travaille.
search-heading = { $count ->
    [0] ⟦Rien trouvé⟧
    [one] ⟦Un prospect⟧
   *[other] ⟦{ $count } prospects⟧
} · « { $typed } »
what-search = la recherche

refusal-unknown-filter = Je ne sais pas lister par « { $typed } ». { $suggestion ->
    [none] Écrivez moi, silencieux, veille, clos, tous, une étape, ou segment:"…".
   *[other] Vouliez-vous dire « { $suggestion } » ?
}
refusal-one-stage = Une liste porte sur une seule étape : n’en nommez qu’une.
refusal-unknown-segment = Aucun segment ne s’appelle « { $typed } ». Tapez « segment » pour les voir tous.

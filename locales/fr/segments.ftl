# Les segments : où chercher les premiers utilisateurs.

segments-title = Les segments de ce produit
segment-row = { $name } · { $population ->
    [0] effectif inconnu
   *[other] { $population } en tout
}
segment-row-why = { $row } · « { $why } »
segment-kept = Le segment ⟦{ $name }⟧ est noté{ $population ->
    [0] .
   *[other] {" "}: { $population } en tout.
}
segment-form-title = Segment
segment-form-submit = Enregistrer
segment-form-name = Nom
segment-form-population = Combien sont-ils ?
segment-form-population-hint = Le nombre d’organisations, s’il est connu.
segment-form-hypothesis = Pourquoi voudraient-ils du produit ?
refusal-no-such-population = « { $typed } » n’est pas un nombre d’organisations : écrivez un nombre entier, par exemple effectif:200.
segment-line = { $told } · { $covered } · { $interest }
segment-line-aside = { $told } · { $covered } · { $interest } · { $state }
segments-more = { $count ->
    [one] { $count } autre : tapez « segment » et son nom.
   *[other] { $count } autres : tapez « segment » et leur nom.
}
segment-state-active = Actif
segment-state-paused = En pause
segment-state-dropped = Abandonné
segment-make-active = Reprendre
segment-make-paused = Mettre en pause
segment-make-dropped = Abandonner
segment-called = { $called } sur { $of ->
    [one] { $of } appelé
   *[other] { $of } appelés
} ({ $percent } %)
segment-nobody-known = personne n’y est noté
segment-covered = couvert : { $called } sur { $of ->
    [one] { $of } appelé
   *[other] { $of } appelés
} ({ $percent } %)
segment-nobody-called = personne n’a encore été appelé
segment-interest = { $interested ->
    [one] { $interested } intéressé
   *[other] { $interested } intéressés
} sur { $called } : { $rate }
segment-rate = { $share } % ({ $low } à { $high } %)
segment-nothing = –
segment-number = { $value }
segment-half-morning = le matin { $conversations } sur { $attempts } : { $rate }
segment-half-afternoon = l’après-midi { $conversations } sur { $attempts } : { $rate }
segment-obstacle = { $obstacle } ({ $count })
segment-obstacles = Ce qui les retient : { $obstacles }
segment-opposites = L’opposé à chercher : { $traits }
segment-about = { $act } : { $name }
segment-title = ⟦{ $name }⟧ · { $state }
segment-hypothesis = « { $why } »
segment-population = Combien ils sont
segment-population-value = { $population ->
    [0] inconnu
   *[other] { $population }
}
segment-coverage = Couverture
segment-interest-label = Intérêt
segment-calls-for-one = Appels pour un intéressé
segment-answered-morning = Joints le matin
segment-answered-afternoon = Joints l’après-midi
segment-funnel = { $known ->
    [one] { $known } noté
   *[other] { $known } notés
} → { $called ->
    [one] { $called } appelé
   *[other] { $called } appelés
} → { $reached ->
    [one] { $reached } joint
   *[other] { $reached } joints
} → { $interested ->
    [one] { $interested } intéressé
   *[other] { $interested } intéressés
} → { $met ->
    [one] { $met } rencontré
   *[other] { $met } rencontrés
} → { $pilot ->
    [one] { $pilot } pilote
   *[other] { $pilot } pilotes
} → { $user ->
    [one] { $user } utilisateur
   *[other] { $user } utilisateurs
}
segment-ended = { $open ->
    [one] { $open } ouvert
   *[other] { $open } ouverts
}, dont { $parked } en veille · { $not_interested ->
    [one] { $not_interested } a dit non
   *[other] { $not_interested } ont dit non
} · nous avons dit non à { $declined } · { $unreachable ->
    [one] { $unreachable } injoignable
   *[other] { $unreachable } injoignables
}
segment-next = Le suivant à appeler
segment-list = La liste
segment-changed = ⟦{ $name }⟧ est modifié.
segment-form-state = État
refusal-unknown-segment-state = « { $typed } » n’est pas un état de segment : écrivez actif, en pause ou abandonné.
refusal-segment-exists = Il y a déjà un segment { $name } : choisissez un autre nom.
refusal-which-segment = Quel segment ? Écrivez son nom, entre guillemets.
refusal-choose-a-segment = Choisissez un segment.
button-compare = Comparer
button-stats = Chiffres
button-pivot = Pivoter
button-export = Exporter
button-as-picture = En image
compare-title = Comparer
compare-submit = Comparer
compare-one = Ce segment
compare-other = Et celui-ci
compare-caption = Côte à côte
compare-open = Ouvrir { $name }
compare-better = ⟦{ $name }⟧ est plus intéressé : les intervalles ne se recouvrent pas.
compare-chance = La différence peut être due au hasard : les intervalles se recouvrent.
compare-too-few = Il est trop tôt pour comparer : dans l’un d’eux, personne n’a été appelé.
refusal-too-many-to-compare = Au plus { $most } segments tiennent côte à côte : nommez-en moins.
refusal-same-segment = C’est deux fois { $name } : nommez deux segments différents.

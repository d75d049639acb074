# Les chiffres : l’entonnoir de chaque segment, en mots, en tableau, en image.

stats-title = ⟦{ $name }⟧ : { $count ->
    [one] son segment en chiffres
   *[other] ses { $count } segments en chiffres
}
stats-title-one = ⟦{ $name }⟧ en chiffres
stats-planned = On compte d’ordinaire { $share } % de oui, un sur dix : sur { $called } appelés, ce serait { $planned } ; ici { $interested }.
stats-caption = De la liste aux utilisateurs ; qui est plus loin est passé par ce qui précède
stats-head = Chiffre
stats-all = Tous
stats-population = Combien ils sont
stats-known = Notés
stats-coverage = Couverture
stats-called = Appelés
stats-calls = Appels
stats-connected-calls = Échanges
stats-reached = Joints
stats-interested = Intéressés
stats-interest = Intérêt, de ceux appelés
stats-calls-for-one = Appels pour un intéressé
stats-met = Rencontrés
stats-pilot = Pilotes
stats-user = Utilisateurs
stats-not-interested = Ils ont dit non
stats-declined = Nous avons dit non
stats-unreachable = Injoignables
stats-open = Ouverts
stats-parked = En veille, parmi eux
stats-morning = Joints le matin
stats-afternoon = Joints l’après-midi
stats-left-out = { $count ->
    [one] { $count } autre segment, moins appelé : tapez « stats » et son nom.
   *[other] { $count } autres segments, moins appelés : tapez « stats » et leur nom.
}
stats-halves = Quand ils répondent : { $halves }
stats-chart = Jusqu’où ils sont allés
stats-chart-summary = Appelés, joints, intéressés, rencontrés, pilotes, utilisateurs. { $segments }.
stats-chart-segment = { $name } : { $figures }
stats-picture-sent = L’image arrive : vous la trouverez dans notre conversation directe.
stats-picture = { $name }. { $figures }

# Annuler ce qui vient d’être fait.

undo-noted = Annulé : tout est comme avant.
undo-removed = Annulé : { $name } ({ $reference }) n’est plus enregistré.
undo-already = C’est déjà annulé.
refusal-undo-not-yours = C’est { $person } qui l’a fait : seule cette personne, ou un administrateur, peut l’annuler.
refusal-undo-too-late = On peut annuler pendant { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
} : corrigez plutôt avec « Modifier ».
refusal-undo-changed-since = Autre chose a été fait depuis sur { $name } : annulez-le d’abord, ou corrigez avec « Modifier ».

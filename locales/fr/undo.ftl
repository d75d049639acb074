# Annuler ce qui vient d’être fait.

undo-noted = Annulé : tout est comme avant.
undo-removed = Annulé : { $name } ({ $reference }) n’est plus enregistré.
undo-already = C’est déjà annulé.
refusal-nothing-to-undo = Rien n’a été fait { $hours ->
    [one] dans la dernière heure
   *[other] dans les { $hours } dernières heures
} qui s’annule d’ici. Les besoins, les mandats, les segments et les listes ont leur propre bouton « Annuler ».
refusal-undo-imported = Cela vient d’une liste : le compte rendu de l’import annule le tout, « modifier » corrige celui-ci.
refusal-undo-not-yours = C’est { $person } qui l’a fait : seule cette personne, ou un administrateur, peut l’annuler.
refusal-undo-too-late = On peut annuler pendant { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
} : corrigez plutôt avec « Modifier ».
refusal-undo-changed-since = Autre chose a été fait depuis sur { $name } : annulez-le d’abord, ou corrigez avec « Modifier ».
refusal-undo-pivot = Cela vient d’un pivot, qui en a mis d’autres de côté : annulez le pivot pour qu’ils reviennent tous, ou rouvrez celui-ci seul.
button-undo-import = Annuler l’import

# Changer d’étape, clore, mettre en veille, rouvrir.

stage-noted = Étape : ⟦{ $stage }⟧.
stage-form-title = Changer d’étape
stage-form-submit = Enregistrer
stage-field-stage = Étape
stage-field-on = Depuis le
stage-hint-on = Le jour où c’est vraiment arrivé.
close-form-title = Clore
close-form-submit = Clore
close-field-stage = Comment cela finit-il ?
close-field-obstacles = Qu’est-ce qui les a freinés ?
close-field-reason = Si nous disons non, pourquoi ?
close-hint-reason = Nécessaire seulement quand c’est nous qui disons non.
close-field-on = Le
park-noted = En veille jusqu’au ⟦{ $day }⟧ : il revient ce matin-là.
park-form-title = Mettre en veille
park-form-submit = Mettre en veille
park-field-until = Jusqu’au
park-hint-until = Il revient le matin de ce jour.
park-field-reason = Pourquoi
later-noted = Reporté au ⟦{ $day }⟧.
reopen-noted = { $name } est rouvert.
reopen-form-title = Rouvrir
reopen-form-submit = Rouvrir
refusal-already-there = { $name } est déjà à cette étape : { $stage }.
refusal-unknown-stage = Je ne connais pas l’étape « { $typed } ». { $suggestion ->
    [none] Écrivez nouveau, tenté, contacté, intéressé, rencontré, pilote, utilisateur, pas intéressé, refusé ou injoignable.
   *[other] Vouliez-vous dire « { $suggestion } » ?
}
refusal-unknown-reason = Je ne connais pas le motif « { $typed } ». { $suggestion ->
    [none] Écrivez prestataire, hors cible, pas assez numérisé, trop spécifique, pas de capacité ou autre.
   *[other] Vouliez-vous dire « { $suggestion } » ?
}
refusal-which-stage = Choisissez une étape.
refusal-close-how = Choisissez comment cela finit.
refusal-park-until-when = Jusqu’à quel jour ? Écrivez par exemple « veille { $reference } jusqu’au:2026-12-01 ».
refusal-not-aside = { $name } est déjà ouvert.

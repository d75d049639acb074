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

# De quel prospect il s’agit.

which-prospect = { $reference } · { $name }
button-this-one = Celui-ci
refusal-which-prospect = Plusieurs prospects peuvent être « { $typed } ». Lequel ?
refusal-no-such-prospect = Je ne connais pas de prospect « { $typed } ». { $near ->
    [some] Choisissez ci-dessous s’il y est, ou ajoutez-le.
    [reference] Il a été retiré, ou porte une autre référence : cherchez-le dans la liste.
   *[none] Cherchez-le dans la liste, ou ajoutez-le.
}
which-by-hand = Votre ligne est trop longue pour un bouton : renvoyez-la avec la référence du bon.
refusal-choose-a-prospect = Choisissez un prospect : tapez le début d’un nom.
refusal-who-is-missing = Dites de quel prospect il s’agit : un nom, ou une référence comme P-12.

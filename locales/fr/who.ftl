# De quel prospect il s’agit.

which-prospect = { $reference } · { $name }
button-this-one = Celui-ci
refusal-which-prospect = Plusieurs prospects peuvent être « { $typed } ». Lequel ?
refusal-no-such-prospect = Je ne connais pas de prospect « { $typed } ». Choisissez ci-dessous s’il y est, cherchez-le avec « chercher », ou ajoutez-le avec « ajouter ».
refusal-who-is-missing = Dites de quel prospect il s’agit : un nom, ou une référence comme P-12.

# Les relais : ceux qui en touchent d’autres.

card-audience = Touche
audience = { $audience }
audience-of = { $audience } · environ { $size } { $size ->
    [one] personne
   *[other] personnes
}
audience-unknown = public non précisé
what-audience = le public touché
field-audience = Qui touchent-ils ?
field-audience-hint = Un groupe, jamais de noms : rien sur les personnes elles-mêmes.
field-audience-example = Demandeurs d’emploi
field-size = Combien, environ ?
field-size-hint = Un ordre de grandeur suffit.
refusal-no-such-size = « { $typed } » n’est pas un nombre de personnes : écrivez un nombre entier, par exemple taille:300.
refusal-audience-of-direct = Un prospect direct ne touche personne d’autre : écrivez type:relais, ou retirez public: et taille:.
refusal-audience-of-direct-in-form = Un prospect direct ne touche personne d’autre : choisissez Relais, ou videz le public et le nombre.

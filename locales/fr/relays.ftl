# Les relais : ceux qui en touchent d’autres.

card-audience = Touche
audience = { $audience }
audience-of = { $audience } · environ { $size } { $size ->
    [one] personne
   *[other] personnes
}
audience-unknown = public non précisé
what-audience = le public touché
field-audience = Qui touchent-ils ?
field-audience-hint = Un groupe, jamais de noms : rien sur les personnes elles-mêmes.
field-audience-example = Demandeurs d’emploi
field-size = Combien, environ ?
field-size-hint = Un ordre de grandeur suffit.
refusal-no-such-size = « { $typed } » n’est pas un nombre de personnes : écrivez un nombre entier, par exemple taille:300.
refusal-audience-of-direct = Un prospect direct ne touche personne d’autre : écrivez type:relais, ou retirez public: et taille:.
refusal-audience-of-direct-in-form = Un prospect direct ne touche personne d’autre : choisissez Relais, ou videz le public et le nombre.
refusal-audience-missing = Qui touche-t-il ? Écrivez par exemple : relais { $reference } public:"demandeurs d’emploi" taille:300
refusal-audience-missing-in-form = Dites qui ils touchent : un groupe de personnes.

relay-title = Relais
relay-asks-whom = Qui ce relais touche-t-il, et combien de personnes environ ?
relay-became = C’est désormais un relais : il touche d’autres personnes qui se serviraient du produit.
relay-noted = Le public touché est noté.
button-audience = Dire qui il touche
button-add-relay = Ajouter un relais
button-find-relay = Trouver un relais
entry-relay = relais

relays-title = ⟦Par les relais⟧
relays-none = Pas encore de relais. Quand un public est difficile à joindre, ou peu équipé, cherchez ceux qui l’accompagnent : travailleurs sociaux, formateurs, associations.
relays-count = Relais
relays-people = Personnes touchées
relays-introductions = Mises en relation par un relais
relays-number = { $count }
relays-people-value = { $count ->
    [0] inconnu
   *[other] environ { $count }
}{ $unknown ->
    [0] {""}
    [one] {" "}(un relais sans nombre)
   *[other] {" "}({ $unknown } relais sans nombre)
}
relays-table = Ce que sont devenus ceux qu’on nous a présentés, à côté des autres
relays-head = Arrivés jusque-là
relays-head-relay = Par un relais
relays-head-others = Présentés autrement
relays-head-nobody = En direct
relays-known = Organisations
relays-reached = Joints
relays-interested = Intéressés
relays-met = Rencontrés
relays-pilot = Pilotes
relays-user = Utilisateurs
relays-share = { $count } ({ $percent } %)
relays-note = Qui est allé plus loin compte dans chaque ligne au-dessus. Les relais eux-mêmes ne comptent que si quelqu’un nous les a présentés.
relays-row = { $name } · { $reference } · { $reaches } · { $count ->
    [0] aucune mise en relation
    [one] une mise en relation
   *[other] { $count } mises en relation
}
relays-more = Et { $count } autres relais.

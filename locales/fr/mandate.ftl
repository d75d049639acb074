# Ce qu’un commanditaire a demandé, face aux vrais besoins.

refusal-sponsor-confirms-itself = « { $need } » a été commandé par { $name }, qui ne peut pas confirmer sa propre commande : demandez à un autre utilisateur et notez-le pour qui le veut aussi. S’ils ne font que le répéter, dites origine:mandat.

mandates-title = ⟦Commande face aux besoins⟧ : { $confirmed } sur { $count } { $confirmed ->
    [0] confirmée
    [one] confirmée
   *[other] confirmées
}
mandates-none = Pas encore de mandat. Quand un responsable a commandé le produit, notez ce qu’il a demandé, dans ses mots : chaque phrase est une hypothèse tant que des utilisateurs ne demandent pas la même chose.
mandates-row = { $words } · { $sponsors } · { $standing }
mandates-note = Confirmée à partir de { $enough } utilisateurs, sans ceux que nous avons refusés ni le commanditaire. Ce qui est commandé ne pèse rien dans le classement des besoins.
mandates-more = Et { $count } de plus.
mandates-unsigned = { $count ->
    [one] Un besoin vient d’un mandat, sans que l’on ait noté de qui : { $names }.
   *[other] { $count } besoins viennent d’un mandat, sans que l’on ait noté de qui : { $names }.
}
statement-unverified = non vérifiée : { $count ->
    [0] aucun utilisateur ne la demande
    [one] un utilisateur sur { $enough }
   *[other] { $count } utilisateurs sur { $enough }
}
statement-confirmed = ⟦confirmée⟧ par { $count } { $count ->
    [one] utilisateur
   *[other] utilisateurs
} : { $names }{ $more ->
    [0] {""}
   *[other] {" "}et { $more } de plus
}
statement-refuted = ⟦infirmée⟧ : « { $because } » ({ $count ->
    [0] aucun utilisateur ne la demande
    [one] un utilisateur la demande
   *[other] { $count } utilisateurs la demandent
})
statement-now = « { $words } » : { $standing }.
statement-refuted-noted = « { $words } » est infirmée. Cela peut être annulé.
need-card-mandate = Commandé par
need-card-mandate-value = { $sponsors } · { $standing }
button-mandates = Commande et besoins
button-new-mandate = Noter un mandat
button-decide = Décider
button-confirm-it = Un utilisateur la confirme
button-refute = Infirmer
button-take-back = N’est plus infirmée
button-open-need = Ouvrir le besoin

mandate-title = Ce qui est commandé
mandate-field-sponsor = Qui a demandé ?
mandate-hint-sponsor = Une fonction, pas un nom : la ministre, le DSI.
mandate-example-sponsor = Le directeur
mandate-field-words = Dans ses mots
mandate-hint-words = Une phrase par ligne, comme elle a été dite.
mandate-field-on = Le
mandate-remark = Chaque ligne devient une hypothèse : des utilisateurs la confirment, ou personne.
mandate-noted = { $count ->
    [0] Tout cela était déjà noté.
    [one] Une phrase est notée.
   *[other] { $count } phrases sont notées.
}{ $count ->
    [0] {""}
   *[other] { $known ->
        [0] {""}
        [one] {" "}Une autre y était déjà.
       *[other] {" "}{ $known } autres y étaient déjà.
    }
}
mandate-undone = Annulé : c’est comme si personne ne l’avait commandé.
what-sponsor = qui a demandé
confirm-title = Un utilisateur confirme
confirm-remark = « { $words } »
confirm-priority = Pour lui, c’est
refute-title = Infirmer
refute-remark = « { $words } »
refute-because = Pourquoi est-ce faux ?
refute-hint = Ce que les utilisateurs ont dit ou fait à la place ; en bref.
refusal-what-was-ordered = Dites ce qui a été demandé, une phrase par ligne.
refusal-no-such-statement = Personne n’a commandé « { $typed } » : écrivez la phrase entre guillemets, comme dans la liste.
refusal-refute-why = Dites pourquoi « { $words } » est faux : qu’ont dit ou fait les utilisateurs à la place ?
refusal-must-or-nice = Je ne sais que faire de « { $typed } » : après le prospect, dites indispensable ou souhaitable.
refusal-confirmed-elsewhere = { $name } appartient à un autre produit : choisissez un prospect de celui-ci.

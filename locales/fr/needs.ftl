# Les besoins : qui demande quoi, la liste minimale, le classement.

what-need = le besoin
priority-must = indispensable
priority-nice = souhaitable
origin-user = un utilisateur
origin-mandate = un mandat
origin-team = l’équipe
need-state-asked = Demandé
need-state-minimal = Dans la liste minimale
need-state-in_progress = En cours
need-state-delivered = Livré
need-state-used = Utilisé
need-state-act-asked = Remettre à demandé
need-state-act-in_progress = En cours
need-state-act-delivered = Livré
need-state-act-used = Utilisé

# Ce qui a été noté.
need-words = « { $words } »
need-new = « { $words } » est noté : { $priority }.
need-there = « { $words } » y était déjà ; c’est noté pour eux aussi : { $priority }.
need-joined = « { $words } » y était déjà ; c’est noté pour eux aussi : { $priority }. { $count ->
    [one] Un autre le demande : { $names }.
   *[other] { $count } autres le demandent : { $names }{ $more ->
        [0] .
       *[other] {" "}et { $more } de plus.
    }
}
need-changed = « { $words } » est maintenant { $priority }.
need-already = « { $words } » est déjà noté, { $priority } : rien n’a changé.
need-from-mandate = « { $words } » est noté, d’un mandat : il ne pèse rien tant que des utilisateurs ne le demandent pas. { $count ->
    [0] Aucun utilisateur ne le demande encore.
    [one] Un utilisateur le demande.
   *[other] { $count } utilisateurs le demandent.
}
need-from-team = « { $words } » est noté, de l’équipe : il ne pèse rien tant que des utilisateurs ne le demandent pas. { $count ->
    [0] Aucun utilisateur ne le demande encore.
    [one] Un utilisateur le demande.
   *[other] { $count } utilisateurs le demandent.
}
need-there-already = « { $words } » y est déjà, de la même origine : rien n’a changé. { $count ->
    [0] Aucun utilisateur ne le demande encore.
    [one] Un utilisateur le demande.
   *[other] { $count } utilisateurs le demandent.
}
need-several = { $count } besoins sont notés : { $items }.
need-item = « { $words } » ({ $priority }{ $others ->
    [0] )
    [one] , un autre le demande)
   *[other] , { $others } autres le demandent)
}
need-at-meeting = { $noted } Au rendez-vous du { $day }.
need-is-it-the-same = Est-ce le même, dit autrement ?
button-same-need = C’est le même que « { $words } »
button-same-need-spoken = « { $new } » est le même que « { $words } »
need-undone = C’est annulé.

# Le formulaire.
need-form-title = Des besoins
need-field-who = Qui demande ?
need-hint-who = Peut rester vide pour un mandat ou l’équipe.
need-field-need = Un besoin déjà noté
need-hint-need = Tapez quelques lettres : les mots de deux personnes font un seul besoin.
need-field-words = Ou de nouveaux, un par ligne
need-hint-words = Dans leurs mots. Ce qui est déjà noté le rejoint.
need-field-priority = À quel point ?
need-field-origin = De qui cela vient-il ?
need-field-meeting = Quand l’ont-ils demandé ?
need-meeting = Au rendez-vous du { $at }
need-meeting-latest = À leur dernier rendez-vous
need-meeting-none = Pas en rendez-vous

# La fiche d’un besoin.
need-title = ⟦{ $words }⟧
need-card-state = État
need-card-asked = Demandé par
need-card-count = { $count ->
    [0] personne
    [one] un prospect{ $musts ->
        [0] {""}
       *[other] , indispensable
    }
   *[other] { $count } prospects, indispensable pour { $musts }
}
need-card-origins = Vient aussi de
need-card-started = Commencé
need-card-delivered = Livré
need-nobody = Aucun prospect dont l’avis compte ne le demande.
need-asker = { $name } ({ $reference }) · { $priority } · { $stage } · { $where ->
    [meeting] rendez-vous du { $day }
   *[elsewhere] { $day }
}
need-declined-too = { $count ->
    [one] Un prospect à qui nous avons dit non le demandait aussi : { $names }.
   *[other] { $count } prospects à qui nous avons dit non le demandaient aussi : { $names }.
}
button-need-spoken = Ouvrir le besoin « { $words } »
button-need-open = Ouvrir le besoin
button-need-ask = Quelqu’un le demande
button-need-rename = Autres mots
button-need-merge = Fusionner
button-need-remove = Retirer
button-needs = Tous les besoins
need-remove-title = Retirer ce besoin ?
need-remove-text = Ceux qui le demandaient demandent un besoin de moins. Cela s’annule.
need-remove-keep = Le garder
need-removed = « { $words } » est retiré.
need-rename-title = Autres mots
need-rename-words = Le besoin
need-rename-hint = Ce que c’est, en quelques mots.
need-renamed = « { $was } » s’appelle maintenant « { $now } ».
need-moved = « { $words } » : { $state }.
need-delivered = { $count ->
    [one] « { $words } » est livré. Rappelez celui qui l’a demandé :
   *[other] « { $words } » est livré. Rappelez ceux qui l’ont demandé :
}

# Fusionner.
needs-merged = « { $one } » et « { $into } » ne font plus qu’un besoin : « { $into } ».
needs-parted = « { $one } » et « { $into } » sont de nouveau deux besoins.
needs-merge-title = Fusionner deux besoins
needs-merge-submit = Fusionner
needs-merge-one = Ce besoin
needs-merge-into = Est le même que
needs-merge-hint = Ces mots-ci restent.

# La vue.
needs-none = Personne n’a encore rien demandé à { $product }. Après un rendez-vous, notez ce qu’ils ont demandé : c’est ce que vous construirez.
needs-title = Ce qu’on demande à { $product }
needs-minimal = { $count ->
    [0] ⟦Liste minimale⟧ : vide. Un besoin y entre quand { $enough } prospects le disent indispensable.
    [one] ⟦Liste minimale⟧ : un besoin, indispensable pour au moins { $enough } prospects
   *[other] ⟦Liste minimale⟧ : { $count } besoins, chacun indispensable pour au moins { $enough } prospects
}
needs-row = « { $words } » · { $musts ->
    [0] souhaitable pour { $count }
   *[other] indispensable pour { $musts } sur { $count }
} : { $names }{ $more ->
    [0] {""}
   *[other] {" "}et { $more } de plus
}{ $shown ->
    [state] {" "}· { $state }
   *[none] {""}
}
needs-row-nobody = « { $words } » · personne ne le demande · { $state }
needs-more-of = Et { $count } de plus.
needs-not-frozen = Pas encore figée.
needs-frozen-same = Figée le { $day } par { $person } ; inchangée depuis.
needs-frozen-changed = Figée le { $day } par { $person }. Depuis, { $came ->
    [0] rien n’est entré
    [one] un besoin est entré ({ $added })
   *[other] { $came } besoins sont entrés ({ $added })
}, { $went ->
    [0] rien n’est sorti.
    [one] un besoin est sorti ({ $gone }).
   *[other] { $went } besoins sont sortis ({ $gone }).
}
needs-fewest = { $proven ->
    [yes] ⟦Le moins de besoins⟧
   *[no] ⟦Peu de besoins, peut-être pas le moins⟧
} qui servent entièrement { $serve } de nos { $good } bons prospects : { $count }. { $words }{ $more ->
    [0] {""}
   *[other] {" "}et { $more } de plus
}. Ils servent { $names }{ $others ->
    [0] .
   *[other] {" "}et { $others } de plus.
}
needs-fewest-title = { $proven ->
    [yes] ⟦Le moins de besoins⟧
   *[no] ⟦Peu de besoins, peut-être pas le moins⟧
} qui servent entièrement { $serve } de nos { $good } bons prospects : { $count }
needs-fewest-served = Ils servent { $names }{ $more ->
    [0] .
   *[other] {" "}et { $more } de plus.
}
needs-ranking = ⟦Demandés par des utilisateurs⟧, hors de la liste minimale : { $count }
needs-no-more = Il n’y en a pas d’autres.
needs-orphans = ⟦Demandés par personne⟧ ({ $count }) : { $words }{ $more ->
    [0] .
   *[other] {" "}et { $more } de plus.
}
needs-avoided = ⟦Évités en disant non⟧ ({ $count }) : { $words }{ $more ->
    [0] .
   *[other] {" "}et { $more } de plus.
}
button-need-new = Noter un besoin
button-needs-freeze = Figer la liste minimale
button-needs-more = { $count } de plus
needs-frozen = { $told ->
    [posted] La liste minimale est figée ({ $count }) et annoncée à l’équipe.
   *[kept] La liste minimale est figée ({ $count }) ; aucun canal d’équipe où l’annoncer.
}
needs-frozen-title = Liste minimale de { $product }
needs-frozen-by = { $count ->
    [one] { $person } l’a figée aujourd’hui : un besoin.
   *[other] { $person } l’a figée aujourd’hui : { $count } besoins.
}
needs-frozen-row = « { $words } » · indispensable pour { $musts }

# Sur la fiche d’un prospect.
card-needs = ⟦Besoins⟧ ({ $count }), { $alone ->
    [0] tous partagés avec quelqu’un
    [one] dont un que personne d’autre ne demande
   *[other] dont { $alone } que personne d’autre ne demande
}
card-need = « { $words } » · { $priority } · { $state }{ $others ->
    [0] {" "}· ⟦seul⟧
   *[other] {""}
}

# Ce qui est refusé.
refusal-no-such-need = Personne n’a encore demandé « { $typed } » : cliquez ci-dessous s’il y est, ou notez-le avec « besoin QUI » et ses mots.
refusal-unknown-origin = Je ne connais pas l’origine « { $typed } » : écrivez utilisateur, mandat ou équipe.
refusal-unknown-need-state = Je ne connais pas l’état « { $typed } » : écrivez demandé, en cours, livré ou utilisé.
refusal-minimal-is-counted = Personne ne met « { $words } » dans la liste minimale à la main : il y entre dès que { $enough } prospects le disent indispensable.
refusal-need-already-there = « { $words } » est déjà dans cet état : { $state }.
refusal-no-meeting-that-day = Aucun rendez-vous avec { $name } n’avait commencé le { $day } : donnez un autre jour, ou rdv:non.
refusal-not-their-meeting = Ce rendez-vous n’était pas avec { $name } : choisissez-en un autre.
refusal-too-many-needs = Cela fait { $count } besoins d’un coup : envoyez-en { $most } au plus.
refusal-what-is-needed = Choisissez un besoin, ou écrivez-en un.
refusal-who-asks = Choisissez qui demande : seul ce que veut un mandat ou l’équipe s’en passe.
refusal-words-are-taken = « { $words } » est déjà un autre besoin, { $count ->
    [0] que personne n’a demandé
    [one] qu’un prospect a demandé
   *[other] que { $count } prospects ont demandé
} : fusionnez les deux, ou choisissez d’autres mots.
refusal-words-are-taken-in-form = « { $words } » est déjà un autre besoin : choisissez d’autres mots, ou fermez et cliquez sur Fusionner.
refusal-same-need = C’est déjà un seul besoin : « { $words } ».
refusal-needs-of-two-products = Ces besoins sont de deux produits : ils ne peuvent pas n’en faire qu’un.
refusal-which-needs = Quels deux besoins ? Écrivez par exemple : besoins fusionner "Importer un fichier" "Importer un PDF". Les mots du second restent.
refusal-choose-a-need = Choisissez un besoin.
refusal-nothing-to-freeze = La liste minimale est vide : un besoin y entre quand { $enough } prospects le disent indispensable.
refusal-frozen-already = Rien n’a changé depuis que { $person } a figé la liste, le { $day }.
refusal-no-such-number-to-serve = « { $typed } » n’est pas un nombre de prospects à servir : écrivez un nombre entier, par exemple besoins minimum 3.
refusal-too-few-good = { $count ->
    [0] Aucun de nos prospects n’est encore un bon prospect avec un indispensable : ouvert, de case A ou B, avec quelque chose qu’il lui faut.
    [one] Un seul de nos prospects est un bon prospect avec un indispensable : on ne peut pas en servir { $wanted }.
   *[other] Seuls { $count } de nos prospects sont de bons prospects avec un indispensable : on ne peut pas en servir { $wanted }.
}

# Les produits : ce que l’équipe suit, où, et où chacun en est.

what-organisation = l’organisation
what-product = le produit
what-reason = la raison

refusal-name-missing = Donnez un nom, avec au moins une lettre ou un chiffre : il manque pour { $what }.
refusal-too-long = C’est trop long pour { $what } : { $length } caractères, { $most } au plus. Raccourcissez et renvoyez.
refusal-product-exists = Un produit s’appelle déjà « { $name } ». Choisissez un autre nom, ou tapez : produit rouvrir "{ $name }" s’il était fermé.
refusal-channel-taken = { $channel } suit déjà « { $name } », et un canal suit un seul produit. Choisissez un autre canal : canal:#nom.
refusal-no-such-product = Aucun produit ne s’appelle « { $typed } ». Tapez « produit » pour les voir tous.
refusal-unknown-product-state = « { $typed } » n’est pas un état de produit : écrivez recherche, minimale, développement ou lancé.
refusal-unknown-channel = Je ne sais pas de quel canal il s’agit avec « { $typed } » : tapez # et choisissez-le dans la liste, ou passez par le formulaire.
refusal-no-product = { $there ->
    [some] Ce lieu ne suit aucun produit, et je ne sais donc pas duquel il s’agit : choisissez-le parmi les produits, ou tapez dans son canal.
   *[none] Aucun produit n’est suivi ici pour l’instant. Tapez : produit nouveau "Nom" dans le canal de l’équipe, et vous pourrez aussitôt ajouter des prospects.
}

product-form-title = Nouveau produit
product-form-name = Nom du produit
product-form-name-hint = Le service que vous voulez construire, en quelques mots.
product-form-channel = Canal de l’équipe
product-form-channel-hint = Les rappels du matin y sont publiés.
form-create = Créer

products-heading = ⟦Produits de l’équipe⟧
product-row = ⟦{ $name }⟧ · { $where } · { $state }
product-where = { $channel }
product-nowhere = aucun canal
product-closed = Fermé
product-created = ⟦{ $name }⟧ est suivi dans { $where }. Les jours ouvrés à { $hour } ({ $zone }), j’y dis quels prospects sont restés silencieux, en { $language }. Ajoutez maintenant votre premier prospect.
product-invite = Invitez-moi dans le canal, pour que je puisse y publier.
product-closed-already = « { $name } » est déjà fermé.
product-is-closed = ⟦{ $name }⟧ est fermé : plus de rappels. Rien n’est perdu, vous pouvez le rouvrir quand vous voulez.
refusal-product-is-closed = { $name } est fermé : rien ne s’y écrit tant qu’il n’est pas rouvert.
refusal-product-is-closed-in-form = { $name } est fermé : tapez /prospect produit rouvrir "{ $name }", puis renvoyez ceci.
product-open-already = « { $name } » est déjà ouvert.
product-is-open = ⟦{ $name }⟧ est de nouveau ouvert, rappels compris.
product-used = Désormais, quand nous nous parlons ici, je comprends ⟦{ $name }⟧.
product-state-same = ⟦{ $name }⟧ en est déjà là : { $state }.
product-state-now = ⟦{ $name }⟧ en est là : { $state }. Et ensuite ?
product-state-moved = ⟦{ $name }⟧ : { $was } → { $now }. Ajoutez car:"…" la prochaine fois, pour que chacun sache pourquoi.
product-state-moved-because = ⟦{ $name }⟧ : { $was } → { $now }, car « { $because } ».
decision-close = fermé
decision-reopen = rouvert
decision-line = { $day } · { $person } · { $what }
decision-line-because = { $day } · { $person } · { $what } · « { $because } »

button-add = Ajouter un prospect
button-products = Produits
button-new-product = Nouveau produit
button-settings = Réglages
button-use = Utiliser celui-ci ici

standing-age = Suivi depuis le
standing-age-value = { $day } · { $days ->
    [0] aujourd’hui
    [one] { $days } jour
   *[other] { $days } jours
}
standing-satisfied = Utilisateurs satisfaits
standing-satisfied-value = { $count } · { $date }
standing-order = Les utilisateurs avant les besoins
standing-order-not-yet = aucun besoin n’est encore en construction
standing-order-users-first = ✓ quelqu’un était motivé avant que le premier besoin soit commencé
standing-order-needs-first = ✗ un besoin a été commencé avant que quiconque soit motivé
standing-talk = Dernière conversation
standing-talk-value = { $mark ->
    [yes] { "⚠ " }
   *[no] { "" }
}{ $there ->
    [no] aucune depuis le { $day }
   *[yes] { $day }
} · { $days ->
    [0] aujourd’hui
    [one] il y a { $days } jour ouvré
   *[other] il y a { $days } jours ouvrés
}
standing-interest = Dernier nouvel intéressé
standing-interest-value = { $mark ->
    [yes] { "⚠ " }
   *[no] { "" }
}{ $there ->
    [no] aucun depuis le { $day }
   *[yes] { $day }
} · { $attempts ->
    [0] aucun essai depuis
    [one] { $attempts } essai depuis
   *[other] { $attempts } essais depuis
}
pioneers = { $count } sur { $target } · { $who }
pioneers-none = 0 sur { $target }
pioneer = { $name } ({ $reference })

waiver-title = Développer déjà ?
waiver-submit = Développer quand même
waiver-so-far = ⟦Motivés à ce jour⟧ : { $pioneers }. Est motivé qui a été rencontré et s’est engagé par plus qu’une date : il nous présente, se laisse citer, apporte un vrai dossier.
waiver-lacks = ⟦Ce qui manque⟧ : { $who }
waiver-lacking = { $name } ({ $reference }), { $why }
waiver-nobody-said = personne n’a répondu à quoi ils se sont engagés
waiver-a-date = seulement une date pour l’instant
waiver-words = seulement des mots pour l’instant
waiver-nobody-near = ⟦Ce qui manque⟧ : personne d’autre n’a encore été rencontré.
waiver-because = Pourquoi développer quand même maintenant ?
waiver-because-hint = Gardé avec la date et votre nom parmi les décisions du produit.
refusal-waiver-why = Dites pourquoi développer avant qu’assez de prospects soient motivés, ou annulez : la dérogation est gardée avec sa raison.
product-state-waived = ⟦{ $name }⟧ : { $was } → { $now }, avec { $count ->
    [one] { $count } prospect motivé
   *[other] { $count } prospects motivés
} sur { $target }, car « { $because } ». La dérogation est datée et signée de votre nom.
decision-waiver = Développement, par dérogation

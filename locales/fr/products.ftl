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

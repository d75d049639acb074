# La page de chacun.

home-welcome = Trouvez vos premiers utilisateurs avant de construire
home-no-product = Je tiens la liste de ceux qui peuvent avoir besoin de ce que vous voulez construire, je note vos appels, je pose les questions qui évaluent chacun, et chaque matin je vous dis qui est resté silencieux. Commencez par un produit : un nom et le canal de votre équipe.
home-nothing = ⟦{ $name }⟧ est suivi, et rien ne vous attend pour l’instant. Ajoutez une organisation qui peut en avoir besoin : je vous aide à l’appeler, à la rencontrer, et à n’oublier personne.
home-overdue = { $count ->
    [one] En retard : une action
   *[other] En retard : { $count } actions
}
home-today = { $count ->
    [one] Aujourd’hui : une action
   *[other] Aujourd’hui : { $count } actions
}
home-more = +{ $count } autres
home-action = ⟦{ $name }⟧ · { $reference } · { $action }
home-questionnaires = { $count ->
    [one] Un questionnaire vous attend
   *[other] { $count } questionnaires vous attendent
}
home-questionnaire = ⟦{ $name }⟧ · { $reference } · rendez-vous : { $at }
home-mine = { $count ->
    [one] Votre prospect
   *[other] Vos { $count } prospects
}
home-stage = { $stage } · { $count }
home-quiet = { $count ->
    [one] Un est resté silencieux
   *[other] { $count } sont restés silencieux
}
home-product = ⟦{ $name }⟧ dans { $channel } · message du matin à { $hour }
home-product-alone = ⟦{ $name }⟧ n’a pas de canal : pas de message du matin. Choisissez-en un dans les réglages.
home-pioneers = Pionniers : { $pioneers }
home-undelivered = { $count ->
    [one] Un message n’a pas pu être remis : demandez à qui me fait tourner de taper « prospect doctor ».
   *[other] { $count } messages n’ont pas pu être remis : demandez à qui me fait tourner de taper « prospect doctor ».
}
welcome = Bonjour { $person } ! J’aide votre équipe à trouver ses premiers utilisateurs : qui appeler, ce qu’ils ont dit, ce qui vient ensuite. Trois choses pour commencer :
button-act = Agir
button-help = Aide
button-list-all = Tous les prospects
button-see = Les voir

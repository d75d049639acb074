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
home-product-alone = ⟦{ $name }⟧ n’a pas de canal : ni message du matin, ni alarme. Choisissez-en un dans les réglages.
home-pioneers = Pionniers : { $pioneers }
home-undelivered = { $count ->
    [one] Un message n’a pas pu être remis : demandez à qui me fait tourner de taper « prospect doctor ».
   *[other] { $count } messages n’ont pas pu être remis : demandez à qui me fait tourner de taper « prospect doctor ».
}
channel-shut-waits = Je ne peux pas écrire dans { $channel }, où est suivi « { $name } » : je ne suis pas dans ce canal. Invitez-moi là-bas (/invite). Ce que j’ai à y dire attend une journée ; rien de ce que vous avez noté n’est perdu.
channel-shut-lost = Un message pour { $channel }, où est suivi « { $name } », n’a pas pu être publié et a été abandonné : le canal est archivé, ou ne m’a plus. Rien de ce que vous avez noté n’est perdu : « /prospect liste en retard » montre les pistes silencieuses. Invitez-moi là-bas de nouveau (/invite), ou choisissez un autre canal dans « /prospect réglages ».
welcome = Bonjour { $person } ! J’aide votre équipe à trouver ses premiers utilisateurs : qui appeler, ce qu’ils ont dit, ce qui vient ensuite. Trois choses pour commencer :
button-act = Agir
button-help = Aide
button-list-all = Tous les prospects
button-see = Les voir

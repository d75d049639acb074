# Le score, en mots.

score-sum = ⟦{ $total }⟧ = douleur { $pain } + accès { $reach } + numérique { $digital } { $contractor }
score-contractor = − prestataire { $points }
score-contractor-unknown = (prestataire : non évalué)
score-interval = Intervalle
score-interval-value = de { $low } à { $high }, selon les réponses qui manquent
score-interval-exact = { $low } : aucune réponse ne manque
score-confidence = Confiance
score-confidence-value = { $confidence }, { $label } = couverture { $coverage } % × source { $source } % × accord { $agreement } %
confidence-high = haute
confidence-medium = moyenne
confidence-low = faible
score-cell = Case
score-cell-value = { $cell } : { $fit } ; { $commitment }
cell-fit-A = correspond très bien ({ $best } ou plus)
cell-fit-B = correspond peut-être ({ $second } à { $up_to })
cell-fit-C = correspond mal (moins de { $second })
cell-fit-X = nous prend pour un prestataire, mieux vaut dire non
cell-commitment-1 = s’engage pour de bon (réputation ou moyens)
cell-commitment-2 = donne du temps
cell-commitment-3 = n’a donné que des compliments
cell-commitment-unknown = engagement encore inconnu
question-named = { $code } · { $words }
answer-named = { $value } · { $words }
answer-unknown = Je ne sais pas
score-head-question = Question
score-head-answer = Réponse
score-head-who = Qui
score-caption = Les réponses, question par question
score-no-answers = Personne n’a encore répondu : chaque inconnue compte pour moitié.
score-people = { $people }
score-by = { $person }{ $by_hand ->
    [yes] {" "}(à la main)
   *[no] {""}
}
score-by-to-review = { $person }{ $by_hand ->
    [yes] {" "}(à la main)
   *[no] {""}
} (à revoir : { $day })
score-by-the-bot = le robot
score-missing = Manquant : { $questions }
difference = ⟦{ $question }⟧ { $given } : parlez-en.
difference-one = { $person } { $value }
difference-several = { $first }, { $more }
hint-not_their_problem = Peu de douleur : n’est-ce pas leur problème ?
hint-relay = Beaucoup de douleur, mais difficile à joindre ou peu équipé : passer par un relais ?
hint-zombie = Deux rendez-vous et aucun engagement : un zombie ?
button-answer = Répondre
button-why = Pourquoi ce score ?

score-noted = { $count ->
    [one] Une réponse notée.
   *[other] { $count } réponses notées.
} { $sum }
score-asks-next = Et ensuite ? Un rendez-vous sans prochaine étape ne mène nulle part.
score-next-noted = La prochaine action est notée.
score-nothing-new = Rien de nouveau sur { $name } : tout cela était déjà noté.
fact-noted = Le fait est noté.

score-form = Évaluer
score-form-send = Garder
score-form-about = { $name } · { $reference }. Répondez à ce que vous savez : des faits, pas des avis.
score-form-by-the-bot = { $question } : rempli par le robot ({ $answer }). Pour y répondre vous-même : noter { $reference } { $code }=0 à 4
score-form-criterion = { $criterion } · { $question }
fact-form = Un fait, un verbatim
fact-form-field = Un fait, un verbatim
next-action-field = Prochaine action
next-action-example = Envoyer la présentation
next-action-day-field = Le
next-action-day-hint = À remplir tant que la fiche est ouverte, sauf si une action est déjà prévue.

refusal-nothing-answered = Rien n’est encore répondu : choisissez au moins une réponse.
refusal-unknown-question = Il n’y a pas de question « { $typed } » : les questions sont { $questions }, chacune notée de 0 à 4, ou « ? ».
refusal-next-without-day = « { $action } » n’a pas de jour : dites quand, avec suite: suivi d’un jour.

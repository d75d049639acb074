# Noter un appel.

call-noted = Appel noté : ⟦{ $outcome }⟧.
call-form-title = Noter un appel
call-form-submit = Enregistrer
call-field-outcome = Qu’en est-il sorti ?
call-field-next = La prochaine fois
call-hint-next = Le jour de la prochaine action ; pour « Pas maintenant », le jour jusqu’auquel les laisser tranquilles.
call-field-todo = Que faudra-t-il faire ?
call-field-obstacles = Qu’est-ce qui les freine ?
call-field-note = Note
call-field-channel = Par quel moyen ?
call-field-on = Jour de l’appel
call-field-by = Qui a appelé ?
field-who = Prospect
hint-may-be-read = La personne peut lire ceci.
button-choose-the-day = Choisir le jour
call-answer-park = Mettre en veille
call-answer-contact = Changer le contact
call-answer-unreachable = Clore comme injoignable

ask-what-next = Quelle est la suite, et quand ?
call-ask-until-when = Jusqu’à quand faut-il les laisser tranquilles ?
call-ask-referred = Vers qui vous a-t-on orienté ? Notez le nouveau contact, et la suite.
call-ask-meeting = Quand est le rendez-vous ? Une fois qu’il est fixé, ses questions arriveront aux participants.
call-ask-other-contact = Ce numéro ne mène nulle part : qui d’autre appeler chez eux ?
call-ask-unreachable = { $calls ->
    [one] { $calls } essai
   *[other] { $calls } essais
} sans conversation : essayez un autre contact, passez par quelqu’un qui les connaît, ou classez-les comme injoignables.

refusal-unknown-outcome = Je ne connais pas l’issue « { $typed } ». { $suggestion ->
    [none] Écrivez par exemple pas de réponse, rappeler, échangé, intéressé, rdv, plus tard ou pas intéressé.
   *[other] Vouliez-vous dire « { $suggestion } » ?
}
refusal-unknown-obstacle = Je ne connais pas le frein « { $typed } ». { $suggestion ->
    [none] Écrivez par exemple décision complexe, outil existant, manque de temps ou autre, séparés par des virgules.
   *[other] Vouliez-vous dire « { $suggestion } » ?
}
refusal-unknown-means = Je ne connais pas le canal « { $typed } » : écrivez téléphone, courriel, visio ou événement.
refusal-choose-a-day = Choisissez un jour.
refusal-call-back-day = Quel jour faut-il les rappeler ? Choisissez-le.
refusal-call-back-when = Quel jour faut-il les rappeler ? Ajoutez suite: et le jour, par exemple suite:demain, et renvoyez la ligne pour { $reference }.
refusal-what-came = Choisissez ce qui est sorti de l’appel.
refusal-is-closed = { $name } est clos : { $stage }. Rouvrez-le d’abord, puis redites-le.
refusal-day-is-past = Le { $day } est passé : donnez un jour à venir.
refusal-day-is-today = C’est aujourd’hui : donnez un jour à partir de demain.
refusal-day-is-ahead = Le { $day } n’est pas encore venu : donnez un jour passé, ou aujourd’hui.
refusal-day-is-long-ago = Le { $day } remonte à plus d’un an : vérifiez l’année.

# La suite, et son rappel.

next-action-noted = Prochaine action notée pour le ⟦{ $day }⟧.
next-action-form-title = Prochaine action
next-action-form-submit = Enregistrer
next-action-field-day = Quel jour ?
what-todo = ce qu’il faut faire
next-action-field-todo = Que faut-il faire ?
next-action-today = ⟦{ $name }⟧ · { $reference } : votre prochaine action était prévue pour le { $day }.
next-action-what = { $todo }
done-noted = C’est fait, et c’est noté.
done-unplanned = Rien n’était prévu : le silence se compte à partir de maintenant.
done-form-title = C’est fait
done-form-submit = C’est fait
button-done = Fait
button-later = Plus tard
refusal-next-action-when = Quel jour ? Écrivez par exemple « action { $reference } demain envoyer la présentation ».

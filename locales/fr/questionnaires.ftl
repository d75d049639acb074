# Le questionnaire qui suit un rendez-vous, en message direct.

questionnaire-asks = Le rendez-vous avec { $name } est terminé. { $count ->
    [one] Une question
    [9] Neuf questions
   *[other] { $count } questions
}, deux minutes : des faits, tant que vous les avez en tête.
questionnaire-reminds = Vos réponses sur { $name } manquent encore. Deux minutes suffisent.
questionnaire-about = { $name } · { $reference } · rendez-vous du { $day }
questionnaire-progress = { $number }/{ $of }
questionnaire-question = { $criterion } · ⟦{ $words }⟧
questionnaire-answers =
    { $answer0 }
    { $answer1 }
    { $answer2 }
    { $answer3 }
    { $answer4 }
questionnaire-value = { $value }
questionnaire-finished = { $given ->
    [0] Aucune réponse.
    [one] Une réponse sur { $of }, merci.
   *[other] { $given } réponses sur { $of }, merci.
}
questionnaire-next = Ensuite : { $day } · { $action }
questionnaire-next-day = Ensuite : { $day }
questionnaire-later = Remis à plus tard. Vous recevrez un rappel ; rien de ce que vous avez répondu n’est perdu.
questionnaire-moved = Ce questionnaire continue plus bas.
questionnaire-cancelled = Aucune réponse n’est plus attendue : le rendez-vous n’a pas eu lieu, la fiche est close, ou on vous interroge sur celle dont elle fait partie.
questionnaire-not-wanted = Aucune réponse n’est plus attendue sur { $name } : le rendez-vous n’a pas eu lieu, ou la fiche est close.
button-all-at-once = Tout d’un coup
button-answer-later = Plus tard
button-back = Retour
button-change-answers = Modifier mes réponses
button-do-not-know = Je ne sais pas
button-fact = Un fait, un verbatim
differences = Vous ne voyez pas { $name } ({ $reference }) de la même façon.

refusal-questionnaire-of-another = Ces questions sont pour { $person } : personne d’autre ne peut y répondre. Pour donner vos propres réponses, utilisez « noter ».

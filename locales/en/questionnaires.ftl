# The questionnaire that follows a meeting, in a direct message.

questionnaire-asks = The meeting with { $name } is over. { $count ->
    [one] One question
    [9] Nine questions
   *[other] { $count } questions
}, two minutes: facts, while you remember them.
questionnaire-reminds = Your answers about { $name } are still missing. It takes two minutes.
questionnaire-about = { $name } · { $reference } · meeting of { $day }
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
    [0] No answer.
    [one] One answer of { $of }, thank you.
   *[other] { $given } answers of { $of }, thank you.
}
questionnaire-next = Next: { $day } · { $action }
questionnaire-next-day = Next: { $day }
questionnaire-later = Put off. You will be reminded; nothing you answered is lost.
questionnaire-moved = This questionnaire goes on further down.
questionnaire-cancelled = No answer is needed any more: the meeting did not take place, the prospect is closed, or you are asked about the one it became.
questionnaire-not-wanted = No answer about { $name } is needed any more: the meeting did not take place, or the prospect is closed.
button-all-at-once = All at once
button-answer-later = Later
button-back = Back
button-change-answers = Change my answers
button-do-not-know = I don’t know
button-fact = A fact, a quote
differences = You do not see { $name } ({ $reference }) alike.

refusal-questionnaire-of-another = These questions are for { $person }: only they can answer them. To give your own answers, use “score”.

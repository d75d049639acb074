# Qui nous a mis en relation, et qui connaît quelqu’un.

introduce-title = Qui nous a présentés
introduce-field-through = Un autre prospect
introduce-field-person = Ou l’un de nous
introduce-hint-person = La personne de l’équipe qui connaît quelqu’un là-bas.
introduce-noted = C’est noté : { $by } nous a présentés à { $name }.
introduce-already = C’est déjà noté : { $by } nous a présentés à { $name }.
introduce-asks-commitment = { $name } a engagé sa réputation pour nous : cela répond { $value } à la question E à son sujet. Qu’ont-ils donné d’autre ?
card-introduced = Présenté par
card-introductions = Nous a présentés à
button-introduce = Qui nous a présentés
entry-introduce = mise en relation
refusal-introduced-by-itself = { $name } ne peut pas nous présenter à lui-même : nommez un autre prospect, ou l’un de nous.
refusal-through-missing = Dites qui nous a présentés : un autre prospect, ou l’un de nous.
refusal-through-one-of-two = Choisissez un autre prospect ou l’un de nous. Pour les deux, envoyez le formulaire deux fois.

ask-around = Qui connaît quelqu’un chez ⟦{ $name }⟧ ({ $reference }) ?
ask-around-known = { $people } { $count ->
    [one] connaît quelqu’un là-bas.
   *[other] connaissent quelqu’un là-bas.
}
ask-around-withdrawn = La question n’est plus posée : qui connaît quelqu’un chez { $name } ({ $reference }).
ask-around-title = Qui connaît quelqu’un là-bas ?
ask-around-submit = Demander à l’équipe
ask-around-remark = Le canal lit le nom de l’organisation, rien d’autre.
ask-around-noted = Demandé dans { $channel }, avec le nom de l’organisation et rien d’autre.
button-ask-around = Qui connaît quelqu’un ?
button-i-know = Je connais quelqu’un
entry-ask-around = question posée : qui connaît quelqu’un là-bas
i-know-title = Je connais quelqu’un
i-know-remark = Vous pouvez nous présenter à { $name }. La personne qui le suit est prévenue directement ; le canal lit seulement que vous connaissez quelqu’un.
i-know-note = Qui, et comment le joindre
i-know-noted = Merci : il est noté que vous connaissez quelqu’un là-bas, et la personne qui le suit est prévenue.
i-know-noted-alone = Il est noté que vous connaissez quelqu’un là-bas.
i-know-already = Merci, c’était déjà noté.
i-know-told = { $person } connaît quelqu’un chez ⟦{ $name }⟧ ({ $reference }) : demandez-lui de vous présenter.
i-know-told-note = « { $note } »
refusal-asked-lately = L’équipe a été interrogée sur { $name } le { $at } : laissez-lui le temps de répondre. Vous pourrez redemander à partir du { $day }.
refusal-no-team-channel = { $name } n’a pas de canal d’équipe où demander : choisissez-en un dans les réglages.

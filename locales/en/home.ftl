# A person’s own page.

home-welcome = Find your first users before you build
home-no-product = I keep the list of those who may need what you want to build, note your calls, ask the questions that score each one, and tell you each morning who has gone quiet. Begin with a product: a name and your team’s channel.
home-nothing = ⟦{ $name }⟧ is followed, and nothing waits for you yet. Add an organisation that may need it: I help you call it, meet it, and forget nobody.
home-overdue = { $count ->
    [one] Overdue: one action
   *[other] Overdue: { $count } actions
}
home-today = { $count ->
    [one] Today: one action
   *[other] Today: { $count } actions
}
home-more = +{ $count } more
home-action = ⟦{ $name }⟧ · { $reference } · { $action }
home-questionnaires = { $count ->
    [one] One questionnaire waits for you
   *[other] { $count } questionnaires wait for you
}
home-questionnaire = ⟦{ $name }⟧ · { $reference } · meeting: { $at }
home-mine = { $count ->
    [one] Your prospect
   *[other] Your { $count } prospects
}
home-stage = { $stage } · { $count }
home-quiet = { $count ->
    [one] One has gone quiet
   *[other] { $count } have gone quiet
}
home-product = ⟦{ $name }⟧ in { $channel } · morning message at { $hour }
home-product-alone = ⟦{ $name }⟧ has no channel: no morning message. Choose one in the settings.
home-pioneers = Pioneers: { $pioneers }
home-undelivered = { $count ->
    [one] One message could not be delivered: ask whoever runs me to type “prospect doctor”.
   *[other] { $count } messages could not be delivered: ask whoever runs me to type “prospect doctor”.
}
welcome = Hello { $person }! I help your team find its first users: who to call, what they said, what comes next. Three things to begin with:
button-act = Do it
button-help = Help
button-list-all = All prospects
button-see = See them

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
home-product-alone = ⟦{ $name }⟧ has no channel: no morning message, no alarm. Choose one in the settings.
home-pioneers = Pioneers: { $pioneers }
home-undelivered = { $count ->
    [one] One message could not be delivered: ask whoever runs me to type “prospect doctor”.
   *[other] { $count } messages could not be delivered: ask whoever runs me to type “prospect doctor”.
}
channel-shut-waits = I cannot write in { $channel }, where “{ $name }” is followed: I am not in that channel. Invite me there (/invite). What I have to say there waits for a day; nothing of what you recorded is lost.
channel-shut-lost = A message for { $channel }, where “{ $name }” is followed, could not be posted and was given up: the channel is archived, or does not have me any more. Nothing of what you recorded is lost: “/prospect list stale” shows the leads that have gone quiet. Invite me there again (/invite), or choose another channel in “/prospect settings”.
welcome = Hello { $person }! I help your team find its first users: who to call, what they said, what comes next. Three things to begin with:
button-act = Do it
button-help = Help
button-list-all = All prospects
button-see = See them

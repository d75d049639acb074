# Advice that fits where the product stands, each with its source (docs/method.md, sources).

advice-title = What fits where you stand
advice-none-title = Nothing to worry about
advice-none = No advice fits better than going on: call, meet, write down what they say.
advice-more = { $count ->
    [one] One more piece of advice fits.
   *[other] { $count } more pieces of advice fit.
}
advice-all-title = All the advice, what fits now first
advice-all-foot = The lesson this method starts from announces four pieces of advice; the text of two is known. The others here come from elsewhere, and say so.
advice-piece = ⟦{ $title }⟧
    { $words }
advice-of-the-lesson = Advice { $number }: { $title }
advice-now = Why now: { $why }
advice-no-product = there is no product yet.
advice-source = Source: { $sources }
advice-source-number = { $words } [{ $number }]
advice-row = { $fits ->
    [yes] ● ⟦{ $title }⟧
   *[no] { $title }
}
advice-source-1 = Ivan Collombet, “4 practical pieces of advice for finding your first users”, CNFPT and beta.gouv.fr
advice-source-2 = Rob Fitzpatrick, The Mom Test
advice-source-3 = beta.gouv.fr, on deploying an online public service
advice-source-4 = beta.gouv.fr, on recruiting users
advice-source-5 = beta.gouv.fr, on the construction phase
advice-source-18 = CNFPT and beta.gouv.fr, “first users”
advice-source-19 = CNFPT and beta.gouv.fr, “the first open lab”
advice-source-20 = CNFPT and beta.gouv.fr, “the open académie”
refusal-no-such-advice = There is no advice called “{ $typed }”. Type “advice all” to see them all.

advice-isolation-title = do not shut yourselves away
advice-isolation = Three developers in a garage come out after two years with what nobody uses. Speak with one prospect today, whatever you are building.
advice-isolation-why = { $silent_days ->
    [one] { $silent_days } business day
   *[other] { $silent_days } business days
} without a conversation.
advice-plateau-title = look at the segment before you call more
advice-plateau = After their first two users they had trouble finding others for a long time: the segment was the reason, not the number of calls. What do those who say no have in common?
advice-plateau-why = nobody new is interested for { $flat_days ->
    [one] { $flat_days } business day
   *[other] { $flat_days } business days
}, in spite of { $flat_attempts ->
    [one] { $flat_attempts } attempt
   *[other] { $flat_attempts } attempts
}.
advice-first-use-title = serve a first user now, however little
advice-first-use = Teams usually serve their first users by the end of the second month of building; past that it is healthy to worry. Take the least that serves one of them, by hand if need be.
advice-first-use-why = the first real use was wanted by { $missed_use }.
advice-six-months-title = six months, satisfied users, or it stops
advice-six-months = The first proof is somebody who says “this did me a real service”. Ask each user; if none says so, decide: another segment, another need, or the end.
advice-six-months-why = satisfied users were wanted by { $missed_satisfied }; so far { $users ->
    [0] nobody uses it.
    [one] there is { $users } user.
   *[other] there are { $users } users.
}
advice-users-first-title = find potential users before you develop, and develop for them
advice-users-first = démarches-simplifiées.fr began with two administrations that were particularly motivated. Look for yours first; the code comes after.
advice-users-first-why = { $motivated } motivated of the { $pioneers } you want.
advice-minimal-list-title = one meeting to list the least they need
advice-minimal-list = With your motivated prospects around the table, list the minimal features they need, and develop those. What only one of them wants can wait.
advice-minimal-list-why = { $motivated } motivated; { $minimal ->
    [0] no need is on the minimal list yet.
    [one] one need is on the minimal list.
   *[other] { $minimal } needs are on the minimal list.
}
advice-build-for-them-title = build for somebody who asked
advice-build-for-them = They developed for the users they had. What nobody asked for is a guess: ask your prospects about it, or leave it.
advice-build-for-them-why = { $orphans ->
    [one] { $orphans } need was asked for by no prospect.
   *[other] { $orphans } needs were asked for by no prospect.
}
advice-mandate-title = an order is no need
advice-mandate = Whoever mandated you knows no better than you what users need. Take each of their statements to users, and count those who say the same.
advice-mandate-why = { $unverified ->
    [one] { $unverified } statement of the mandate is not verified.
   *[other] { $unverified } statements of the mandate are not verified.
}
advice-say-no-title = say no to those who take you for their contractor
advice-say-no = They bring a list as long as your arm each time, and lead you to build what the others can hardly use. It is better not to work with them: say so, politely.
advice-say-no-why = { $contractors ->
    [one] { $contractors } open prospect shows the signs.
   *[other] { $contractors } open prospects show the signs.
}
advice-pivot-title = look for the opposite trait
advice-pivot = Ministries decided slowly and had money; small bodies with less money, the state agencies, were the next list, and 20 of 200 were interested. What slows this segment down, and who has the opposite?
advice-pivot-why = { $dry }: { $dry_calls ->
    [one] { $dry_calls } attempt
   *[other] { $dry_calls } attempts
}, { $dry_interested } interested, no pilot.
advice-call-them-all-title = take the whole list, and call them all
advice-call-them-all = They took the list of the 200 state agencies and called every one. Count on one in ten: a list half called says nothing yet.
advice-call-them-all-why = { $listed }: { $listed_called } called of { $listed_population }.
advice-relay-title = work with those who accompany your public
advice-relay = For a public that is hard to reach, social workers are easier to work with than the people themselves. Who already sees yours every week?
advice-relay-why = { $called } called, { $reached } reached.
advice-portrait-title = bet on the good users
advice-portrait = A good user really suffers from the problem, is digital enough, and is easy to reach. After each meeting, answer the questions: the portrait tells you whom to bet on.
advice-portrait-why = { $unassessed ->
    [one] of { $unassessed } prospect you met, nobody has said what they committed to.
   *[other] of { $unassessed } prospects you met, nobody has said what they committed to.
}
advice-commitment-title = commitment, not compliments
advice-commitment = “Yes, why not” is no sign. Ask for time, reputation or a real case: a date, an introduction, a file to work on. A meeting without a next step has failed.
advice-commitment-why = { $met } met, { $motivated } motivated.
advice-next-action-title = one clear next action each
advice-next-action = The table of those you follow has, for each, one clear next action with its day. Set them now; the reminders do the rest.
advice-next-action-why = { $without_next ->
    [one] { $without_next } prospect that is interested or further has none.
   *[other] { $without_next } prospects that are interested or further have none.
}
advice-recommend-title = let your users find the next ones
advice-recommend = Ask those you serve to recommend you, and keep what they say in their own words: nobody convinces better.
advice-recommend-why = { $users ->
    [one] { $users } user
   *[other] { $users } users
}, { $satisfied } satisfied.
advice-open-lab-title = hold an open lab
advice-open-lab = A month after the launch, bring 30 potential users together for half a day, at tables of 5 to 10; call them until you are sure they come. Only people who might use it, nobody who comes to give an opinion.
advice-open-lab-why = launched { $launched_days ->
    [one] { $launched_days } day
   *[other] { $launched_days } days
} ago.
advice-rebels-first-title = rebels first
advice-rebels-first = About one in ten are rebels: begin with them. The many in the middle want satisfied predecessors and stable features; those who defend what exists come last. Talk to people directly, not through official channels.
advice-rebels-first-why = launched, { $users ->
    [0] nobody uses it yet.
    [one] { $users } user so far.
   *[other] { $users } users so far.
}
button-all-advice = All the advice
button-relays = Relays
button-new-segment = New segment
button-users = The users
button-met = Those we met
button-not-called = Those not called yet
button-interested = Those interested

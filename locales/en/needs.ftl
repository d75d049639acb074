# Needs: who asks for what, the minimal list, the ranking.

what-need = the need
priority-must = a must
priority-nice = nice to have
origin-user = a user
origin-mandate = a mandate
origin-team = the team
need-state-asked = Asked for
need-state-minimal = On the minimal list
need-state-in_progress = In progress
need-state-delivered = Delivered
need-state-used = Used
need-state-act-asked = Back to asked
need-state-act-in_progress = In progress
need-state-act-delivered = Delivered
need-state-act-used = Used

# What was written down.
need-words = “{ $words }”
need-new = “{ $words }” is recorded: { $priority }.
need-there = “{ $words }” was there already; it is recorded for them too: { $priority }.
need-joined = “{ $words }” was there already; it is recorded for them too: { $priority }. { $count ->
    [one] One other asks for it: { $names }.
   *[other] { $count } others ask for it: { $names }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
    }
}
need-changed = “{ $words }” is now { $priority }.
need-already = “{ $words }” is recorded already, as { $priority }: nothing has changed.
need-from-mandate = “{ $words }” is recorded, from a mandate: it weighs nothing until users ask for it. { $count ->
    [0] No user asks for it yet.
    [one] One user asks for it.
   *[other] { $count } users ask for it.
}
need-from-team = “{ $words }” is recorded, from the team: it weighs nothing until users ask for it. { $count ->
    [0] No user asks for it yet.
    [one] One user asks for it.
   *[other] { $count } users ask for it.
}
need-there-already = “{ $words }” is there already, from the same origin: nothing has changed. { $count ->
    [0] No user asks for it yet.
    [one] One user asks for it.
   *[other] { $count } users ask for it.
}
need-several = { $count } needs are recorded: { $items }.
need-item = “{ $words }” ({ $priority }{ $others ->
    [0] )
    [one] ; one other asks for it)
   *[other] ; { $others } others ask for it)
}
need-at-meeting = { $noted } At the meeting of { $day }.
need-is-it-the-same = Is it the same in other words?
button-same-need = It is the same as “{ $words }”
button-same-need-spoken = “{ $new }” is the same as “{ $words }”
need-undone = Undone.

# The form.
need-form-title = Somebody’s needs
need-field-who = Who asks?
need-hint-who = May stay empty for a mandate or the team.
need-field-need = A need that is there already
need-hint-need = Type a few letters: two people’s words become one need.
need-field-words = Or new ones, one a line
need-hint-words = In their words. What is there already joins it.
need-field-priority = How badly?
need-field-origin = Who does it come from?
need-field-meeting = When did they ask?
need-meeting = At the meeting of { $at }
need-meeting-latest = At their latest meeting
need-meeting-none = Not at a meeting

# A need’s card.
need-title = ⟦{ $words }⟧
need-card-state = State
need-card-asked = Asked for by
need-card-count = { $count ->
    [0] nobody
    [one] one prospect{ $musts ->
        [0] {""}
       *[other] , as a must
    }
   *[other] { $count } prospects, { $musts } as a must
}
need-card-origins = Also from
need-card-started = Begun
need-card-delivered = Delivered
need-nobody = No prospect whose wish counts asks for it.
need-asker = { $name } ({ $reference }) · { $priority } · { $stage } · { $where ->
    [meeting] meeting of { $day }
   *[elsewhere] { $day }
}
need-declined-too = { $count ->
    [one] One prospect we said no to asked for it too: { $names }.
   *[other] { $count } prospects we said no to asked for it too: { $names }.
}
button-need-spoken = Open the need “{ $words }”
button-need-open = Open the need
button-need-ask = Somebody asks for it
button-need-rename = Other words
button-need-merge = Merge
button-need-remove = Remove
button-needs = All needs
need-remove-title = Remove this need?
need-remove-text = Whoever asked for it asks for one need less. It can be undone.
need-remove-keep = Keep it
need-removed = “{ $words }” is removed.
need-rename-title = Other words
need-rename-words = The need
need-rename-hint = What it is, in a few words.
need-renamed = “{ $was }” is now called “{ $now }”.
need-moved = “{ $words }”: { $state }.
need-delivered = { $count ->
    [one] “{ $words }” is delivered. Call back the one who asked for it:
   *[other] “{ $words }” is delivered. Call back those who asked for it:
}

# Merging.
needs-merged = “{ $one }” and “{ $into }” are one need now: “{ $into }”.
needs-parted = “{ $one }” and “{ $into }” are two needs again.
needs-merge-title = Merge two needs
needs-merge-submit = Merge
needs-merge-one = This need
needs-merge-into = Is the same as
needs-merge-hint = These words stay.

# The view.
needs-none = Nobody has asked { $product } for anything yet. After a meeting, record what they asked for: it is what you will build.
needs-title = What is asked of { $product }
needs-minimal = { $count ->
    [0] ⟦Minimal list⟧: empty. A need comes on it when { $enough } prospects ask for it as a must.
    [one] ⟦Minimal list⟧: one need, a must for at least { $enough } prospects
   *[other] ⟦Minimal list⟧: { $count } needs, each a must for at least { $enough } prospects
}
needs-row = “{ $words }” · { $musts ->
    [0] nice to have for { $count }
   *[other] a must for { $musts } of { $count }
}: { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}{ $shown ->
    [state] {" "}· { $state }
   *[none] {""}
}
needs-row-nobody = “{ $words }” · nobody asks for it · { $state }
needs-more-of = And { $count } more.
needs-not-frozen = Not frozen yet.
needs-frozen-same = Frozen on { $day } by { $person }; unchanged since.
needs-frozen-changed = Frozen on { $day } by { $person }. Since then { $came ->
    [0] nothing came
    [one] one came ({ $added })
   *[other] { $came } came ({ $added })
}, { $went ->
    [0] nothing went.
    [one] one went ({ $gone }).
   *[other] { $went } went ({ $gone }).
}
needs-fewest = { $proven ->
    [yes] ⟦Fewest needs⟧
   *[no] ⟦Few needs, perhaps not the fewest⟧
} that fully serve { $serve } of our { $good } good prospects: { $count }. { $words }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}. They serve { $names }{ $others ->
    [0] .
   *[other] {" "}and { $others } more.
}
needs-fewest-title = { $proven ->
    [yes] ⟦Fewest needs⟧
   *[no] ⟦Few needs, perhaps not the fewest⟧
} that fully serve { $serve } of our { $good } good prospects: { $count }
needs-fewest-served = They serve { $names }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
}
needs-ranking = ⟦Asked for by users⟧, not on the minimal list: { $count }
needs-no-more = There are no more.
needs-orphans = ⟦Asked for by nobody⟧ ({ $count }): { $words }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
}
needs-avoided = ⟦Avoided by saying no⟧ ({ $count }): { $words }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
}
button-need-new = Record a need
button-needs-freeze = Freeze the minimal list
button-needs-more = { $count } more
needs-frozen = { $told ->
    [posted] The minimal list is frozen ({ $count }) and told to the team.
   *[kept] The minimal list is frozen ({ $count }); there is no team channel to tell.
}
needs-frozen-title = Minimal list of { $product }
needs-frozen-by = { $count ->
    [one] { $person } froze it today: one need.
   *[other] { $person } froze it today: { $count } needs.
}
needs-frozen-row = “{ $words }” · a must for { $musts }

# On a prospect’s card.
card-needs = ⟦Needs⟧ ({ $count }), { $alone ->
    [0] all of them shared with somebody
    [one] one that nobody else asks for
   *[other] { $alone } that nobody else asks for
}
card-need = “{ $words }” · { $priority } · { $state }{ $others ->
    [0] {" "}· ⟦alone⟧
   *[other] {""}
}

# What is refused.
refusal-no-such-need = Nobody asked for “{ $typed }” yet: press one below if it is there, or record it with “need WHO” and its words.
refusal-unknown-origin = I do not know the origin “{ $typed }”: write user, mandate or team.
refusal-unknown-need-state = I do not know the state “{ $typed }”: write asked, in progress, delivered or used.
refusal-minimal-is-counted = Nobody puts “{ $words }” on the minimal list by hand: it is on it as soon as { $enough } prospects ask for it as a must.
refusal-need-already-there = “{ $words }” is in that state already: { $state }.
refusal-no-meeting-that-day = No meeting with { $name } had begun on { $day }: give another day, or meeting:no.
refusal-not-their-meeting = That meeting was not with { $name }: choose another.
refusal-too-many-needs = That is { $count } needs at once: send { $most } at most.
refusal-what-is-needed = Choose a need, or write one.
refusal-who-asks = Choose who asks: only what a mandate or the team wants goes without.
refusal-words-are-taken = “{ $words }” is another need already, { $count ->
    [0] which nobody asked for
    [one] which one prospect asked for
   *[other] which { $count } prospects asked for
}: merge the two, or choose other words.
refusal-words-are-taken-in-form = “{ $words }” is another need already: choose other words, or close this and press Merge.
refusal-same-need = These are one need already: “{ $words }”.
refusal-needs-of-two-products = These needs are of two products: they cannot become one.
refusal-which-needs = Which two needs? Write for instance: needs merge "Import a file" "Import a PDF". The words of the second stay.
refusal-choose-a-need = Choose a need.
refusal-nothing-to-freeze = The minimal list is empty: a need comes on it when { $enough } prospects ask for it as a must.
refusal-frozen-already = Nothing has changed since { $person } froze the list on { $day }.
refusal-no-such-number-to-serve = “{ $typed }” is not a number of prospects to serve: write a whole number, such as needs fewest 3.
refusal-too-few-good = { $count ->
    [0] None of our prospects is a good one with a must yet: open, of cell A or B, with something it must have.
    [one] Only one of our prospects is a good one with a must: { $wanted } cannot be served.
   *[other] Only { $count } of our prospects are good ones with a must: { $wanted } cannot be served.
}

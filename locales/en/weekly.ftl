# The week in one message. A channel reads it: organisations and references, never people.

weekly-title = ⟦{ $name }⟧: the week from { $first } to { $last }
weekly-title-so-far = ⟦{ $name }⟧: this week so far, from { $first }
weekly-quiet = A quiet week: nobody was called, nothing moved.
weekly-counts = { $calls ->
    [one] ⟦{ $calls }⟧ call
   *[other] ⟦{ $calls }⟧ calls
}, { $conversations ->
    [one] ⟦{ $conversations }⟧ conversation
   *[other] ⟦{ $conversations }⟧ conversations
}, { $meetings ->
    [one] ⟦{ $meetings }⟧ meeting held
   *[other] ⟦{ $meetings }⟧ meetings held
}, ⟦{ $interested }⟧ interested for the first time.
weekly-added = Added
weekly-back = Moved back
weekly-reopened = Reopened
weekly-line = ⟦{ $label }⟧ · { $count }: { $who }
weekly-one = { $name } · { $reference }
weekly-others = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
weekly-declined = { $line }. Why: { $reasons }
weekly-reason = { $reason } ({ $count })
weekly-needs = Needs: { $asked ->
    [one] { $asked } new
   *[other] { $asked } new
}, { $delivered ->
    [one] { $delivered } delivered
   *[other] { $delivered } delivered
}.
weekly-motivated = Motivated prospects
weekly-motivated-value = { $count } of { $target }
weekly-first-use = A first real use
weekly-satisfied = A satisfied user
weekly-gate-ahead = by { $by }
weekly-gate-in-time = ✓ since { $on }
weekly-gate-late = ✓ since { $on }, after { $by }
weekly-gate-missed = ⚠ should have been there by { $by }
weekly-chart = Week after week
weekly-chart-week = W{ $week }
weekly-chart-calls = Calls
weekly-chart-conversations = Conversations
weekly-chart-interested = Newly interested
weekly-chart-summary = Week after week from { $first } on. Calls: { $calls }. Conversations: { $conversations }. Newly interested: { $interested }.
weekly-figure = { $value }
weekly-next = { $quiet ->
    [0] Nobody is waiting for a word today.
    [one] { $quiet } prospect waits for a word.
   *[other] { $quiet } prospects wait for a word.
}
weekly-see-quiet = Who has gone quiet
weekly-see-advice = Advice
weekly-see-lessons = What the outcomes teach
weekly-see-last = Last week
refusal-unknown-week = “{ $typed }” is no week I can show: type /prospect week for this one, or /prospect week last.

# Pivots: one segment is left for another, on evidence.

pivot-form-title = Pivot
pivot-form-submit = Pivot
pivot-form-from = The segment to leave
pivot-form-to = The segment to go to
pivot-form-to-hint = A new one, or one there is.
pivot-form-opposites = The opposite of what holds the others back: { $traits }
pivot-form-why = Why?
pivot-form-until = Park the old one’s prospects until
pivot-form-state = The old one is then
pivot-evidence = { $calls ->
    [one] { $calls } call
   *[other] { $calls } calls
} to { $called }, { $interested } interested
pivot-evidence-why = { $calls ->
    [one] { $calls } call
   *[other] { $calls } calls
} to { $called }, { $interested } interested; held back by { $obstacles }
pivot-evidence-of = ⟦{ $name }⟧ today: { $evidence }
pivot-would-park = { $count ->
    [0] Nobody there is to be parked.
    [one] { $count } open prospect of it will be parked; pilots and users stay as they are.
   *[other] { $count } open prospects of it will be parked; pilots and users stay as they are.
}
pivot-asked = Leave ⟦{ $from }⟧ for ⟦{ $to }⟧? { $count } open prospects will be parked until { $until }.
pivot-asked-note = Type “pivot confirm”, or press the button. It can be undone within 24 hours.
pivot-confirm = Yes, pivot
pivot-nothing-to-confirm = No pivot waits to be confirmed.
pivot-decided = From ⟦{ $from }⟧ to ⟦{ $to }⟧: the pivot is recorded.
pivot-why = Why: “{ $why }”
pivot-on = On these figures: { $evidence }
pivot-parked = { $parked ->
    [0] Nobody was to be parked.
    [one] { $parked } prospect is parked until { $until }.
   *[other] { $parked } prospects are parked until { $until }.
} The old segment: { $state }.
pivot-follow = { $count ->
    [one] { $count } more follows at once.
   *[other] { $count } more follow at once.
}
pivot-line = { $on } · pivot from ⟦{ $from }⟧ to ⟦{ $to }⟧ · { $evidence } · { $parked } parked · { $by }
pivot-line-why = { $line } · “{ $why }”
pivot-in-channel = ⟦Pivot⟧: { $by } leaves ⟦{ $from }⟧ for ⟦{ $to }⟧ ({ $evidence }).{ $parked ->
    [0] {""}
   *[other] {" "}Who is open there rests until { $until }.
}
pivot-withdrawn = Pivot from { $from } to { $to }: taken back by { $by }.
pivot-undone = The pivot from { $from } to { $to } is undone; back in line: { $back } of the { $parked } it had parked.
pivot-undone-begun = The pivot from { $from } to { $to } is undone; back in line: { $back } of the { $parked } it had parked. The segment { $to } stays.
refusal-why-pivot = Say why: in six months somebody will ask.
refusal-pivoted-already = { $person } pivoted from { $from } to { $to } already: nothing was done twice.
refusal-leaving-state = The segment that is left is paused or dropped, not “{ $typed }”.
what-hypothesis = the hypothesis
opposite-small_few_means = small bodies with few means, where one person decides
opposite-decides_alone = those where one person decides, quickly
opposite-few_means = those with few means, who cannot have their own made
opposite-suffers_from_it = those who have the problem every week
opposite-by_hand = those who still do it by hand, without a tool
opposite-deadline_ahead = those with a deadline ahead
opposite-free_to_choose_tools = those free to choose their tools online
opposite-little_personal_data = those whose case has little personal data in it
opposite-daily_work = those whose daily work it is, and whom it saves time at once
opposite-equipped = those who are equipped, or reached through a relay
opposite-known_people = those where somebody of ours knows the right person

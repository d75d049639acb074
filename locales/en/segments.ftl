# Segments: where first users are looked for.

segments-title = The segments of this product
segment-row = { $name } · { $population ->
    [0] population unknown
   *[other] { $population } in all
}
segment-row-why = { $row } · “{ $why }”
segment-kept = The segment ⟦{ $name }⟧ is recorded{ $population ->
    [0] .
   *[other] : { $population } in all.
}
segment-form-title = Segment
segment-form-submit = Save
segment-form-name = Name
segment-form-population = How many are there?
segment-form-population-hint = How many organisations it counts, where that is known.
segment-form-hypothesis = Why should they want the product?
refusal-no-such-population = “{ $typed }” is not a number of organisations: write a whole number, such as population:200.
segment-line = { $told } · { $covered } · { $interest }
segment-line-aside = { $told } · { $covered } · { $interest } · { $state }
segments-more = { $count ->
    [one] { $count } more: type “segment” and its name.
   *[other] { $count } more: type “segment” and their name.
}
segment-state-active = In use
segment-state-paused = Paused
segment-state-dropped = Dropped
segment-make-active = Take up again
segment-make-paused = Pause
segment-make-dropped = Drop
segment-called = { $called } of { $of } called ({ $percent }%)
segment-nobody-known = nobody recorded yet
segment-covered = covered: { $called } of { $of } called ({ $percent }%)
segment-nobody-called = nobody called yet
segment-interest = { $interested } interested of { $called }: { $rate }
segment-rate = { $share }% ({ $low } to { $high }%)
segment-nothing = –
segment-number = { $value }
segment-half-morning = in the morning { $conversations } of { $attempts }: { $rate }
segment-half-afternoon = in the afternoon { $conversations } of { $attempts }: { $rate }
segment-obstacle = { $obstacle } ({ $count })
segment-obstacles = What holds them back: { $obstacles }
segment-opposites = The opposite to look for: { $traits }
segment-about = { $act }: { $name }
segment-title = ⟦{ $name }⟧ · { $state }
segment-hypothesis = “{ $why }”
segment-population = How many there are
segment-population-value = { $population ->
    [0] unknown
   *[other] { $population }
}
segment-coverage = Coverage
segment-interest-label = Interest
segment-calls-for-one = Calls for one interested
segment-answered-morning = Reached in the morning
segment-answered-afternoon = Reached in the afternoon
segment-funnel = { $known } recorded → { $called } called → { $reached } reached → { $interested } interested → { $met } met → { $pilot ->
    [one] { $pilot } pilot
   *[other] { $pilot } pilots
} → { $user ->
    [one] { $user } user
   *[other] { $user } users
}
segment-ended = { $open } open, of whom { $parked } parked · { $not_interested } said no · we said no to { $declined } · { $unreachable } unreachable
segment-next = Who is next
segment-list = The list
segment-changed = ⟦{ $name }⟧ is changed.
segment-form-state = State
refusal-unknown-segment-state = “{ $typed }” is no state of a segment: write active, paused or dropped.
refusal-segment-exists = There is a segment { $name } already: choose another name.
refusal-which-segment = Which segment? Write its name, in quotes.
refusal-choose-a-segment = Choose a segment.
button-compare = Compare
button-stats = Figures
button-pivot = Pivot
button-export = Export
button-as-picture = As a picture
compare-title = Compare
compare-submit = Compare
compare-one = This segment
compare-other = And this one
compare-caption = Side by side
compare-open = Open { $name }
compare-better = ⟦{ $name }⟧ is more interested: the intervals do not overlap.
compare-chance = The difference may be chance: the intervals overlap.
compare-too-few = Too early to compare: nobody was called in one of them.
refusal-too-many-to-compare = At most { $most } segments stand side by side: name fewer.
refusal-same-segment = That is { $name } twice: name two different segments.

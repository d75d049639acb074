# Lists of prospects.

list-row = ⟦{ $name }⟧ · { $reference } · { $stage } · { $owner } · { $news }
list-heading = { $count ->
    [0] ⟦No prospect⟧
    [one] ⟦One prospect⟧
    [1000] ⟦1,000 prospects or more⟧
   *[other] ⟦{ $count } prospects⟧
} · { $of }
list-open = open
list-all = all
list-closed = closed
list-mine = yours
list-parked = parked
list-stale = gone quiet
list-empty = Nothing here for now.
list-more = +{ $count } more: narrow the list with a stage, a segment, or “mine”.
list-many = And many more: narrow the list with a stage, a segment, or “mine”.
news-parked = parked until { $day }
news-meeting = meeting: { $day }
news-overdue = overdue: { $action }
news-critical = { $days ->
    [one] silent for one business day, urgent
   *[other] silent for { $days } business days, urgent
}
news-late = { $days ->
    [one] silent for one business day
   *[other] silent for { $days } business days
}
button-list-mine = Mine
button-list-stale = Gone quiet
button-list-parked = Parked
button-list-closed = Closed
button-search = Search
search-title = Search
search-text = What are you looking for?
search-text-hint = A word of the organisation’s name, or somebody there.
search-heading = { $count ->
    [0] ⟦Nothing found⟧
    [one] ⟦One prospect⟧
   *[other] ⟦{ $count } prospects⟧
} · “{ $typed }”
what-search = the search

refusal-unknown-filter = I cannot list by “{ $typed }”. { $suggestion ->
    [none] Write mine, stale, parked, closed, all, a stage, or segment:"…".
   *[other] Did you mean “{ $suggestion }”?
}
refusal-one-stage = A list is of one stage: name only one.
refusal-unknown-segment = There is no segment called “{ $typed }”. Type “segment” to see them all.

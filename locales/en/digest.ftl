# The morning's message to the team channel.

digest-title = { $count ->
    [one] { $count } prospect to follow up this morning
   *[other] { $count } prospects to follow up this morning
}
digest-nobody = ⟦Nobody yet⟧
digest-owner = { $person }
digest-line = ⟦{ $name }⟧ · { $reference } · { $stage } · { $why }
digest-line-over = ✓ { $name } · { $reference } · { $did }
digest-line-gone = ✓ { $reference } · removed
digest-late = silent for { $days ->
    [one] { $days } business day
   *[other] { $days } business days
}
digest-critical = ⚠ silent for { $days ->
    [one] { $days } business day
   *[other] { $days } business days
}
digest-overdue = overdue since { $day }
digest-hidden = { $counted ->
    [no] More than { $count } others
   *[other] +{ $count }
}: type /prospect list stale
digest-missing = { $count ->
    [one] { $count } questionnaire is still waiting for its answers.
   *[other] { $count } questionnaires are still waiting for their answers.
}
digest-nothing = Nothing to chase this Monday.
digest-nothing-new = Nothing new to chase this Monday: type /prospect list stale to see who is still quiet.
digest-act = What now?
digest-act-called = Called
digest-act-later = { $days ->
    [one] In { $days } business day
   *[other] In { $days } business days
}
digest-act-park = Park
digest-act-close = Close
digest-already = { $name } has been seen to: { $did }.
digest-did-booked = meeting booked by { $person }
digest-did-called = called by { $person }
digest-did-later = put off by { $person }
digest-did-parked = parked by { $person }
digest-did-closed = closed by { $person }
digest-did-planned = next action set by { $person }
digest-did-done = done by { $person }
digest-did-moved = moved by { $person }
digest-did-reopened = reopened by { $person }

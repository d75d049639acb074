# All that is known of a prospect.

show-title = Open a prospect
card-calls = Calls
card-calls-value = { $connected ->
    [0] { $calls }, none was a conversation
    [one] { $calls }, one was a conversation
   *[other] { $calls }, { $connected } were conversations
}
card-obstacles = What holds them back
card-list = { $items }
card-reason = Why we said no
card-score-line = { $sum } ({ $interval }). Confidence: { $confidence }
button-edit-contact = Change the contact
button-add-contact = Add a contact
show-meetings = ⟦Meetings⟧
show-meeting-planned = { $at } · planned, with { $people }
show-meeting-held = { $at } · held, with { $people }
show-calls = ⟦Calls⟧ ({ $count })
show-call = { $at } · { $person } · { $outcome }
show-call-noted = { $at } · { $person } · { $outcome } · “{ $note }”
show-notes = ⟦Notes⟧
show-note = { $at } · { $person } · “{ $text }”
show-timeline = ⟦Timeline⟧
show-earlier = Earlier entries are kept.

entry = { $at } · { $person } · { $what }
entry-undone = { $at } · { $person } · { $what } (undone)
entry-of = { $what }: { $changes }
entry-add = recorded
entry-call = call
entry-contact = contact changed
entry-decline = we said no
entry-done = next action done
entry-edit = changed
entry-kept = kept all the same
entry-later = put off
entry-meet = meeting booked
entry-meet-cancel = meeting cancelled
entry-met = met
entry-import = completed from a list
entry-need = need recorded
entry-next-action = next action
entry-note = note
entry-park = parked
entry-reopen = reopened
entry-remove = removed
entry-restore = restored
entry-erase = a person was erased
entry-object = a person objected
entry-score = questionnaire
entry-stage = stage
entry-undo = undone
entry-other = changed
entry-name = { $was } → { $now }
entry-stages = { $was } → { $now }
entry-said-no = { $stages } · { $reason }
entry-owner = owner { $owner }
entry-until = until { $day }

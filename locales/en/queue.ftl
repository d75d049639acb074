# Calling one after the other: whom to call now, and what came of it.

queue-segment = { $name } · { $covered }
queue-covered = { $called }/{ $of } { $count ->
   *[other] called
} ({ $percent }%)
queue-attempts = Calls so far
queue-never = none: this is the first
queue-last = { $told }; the last { $at }, { $person }: { $outcome }
queue-no-contact = Nobody is known there yet.
queue-pitch =
    ⟦What we say⟧
    { $words }
queue-script =
    ⟦What we ask⟧
    { $words }
queue-no-words = A pitch and a script can stand here: “settings” keeps them for the whole team.
queue-ask = To find out: { $question }
queue-not-reached = ⟦Nobody reached⟧
queue-reached = ⟦Somebody reached⟧
queue-until = Kept for you until { $at }: nobody else is given this one.
queue-button-skip = Another one
queue-button-stop = Stop calling
queue-button-next = Next call
queue-button-all = All segments
queue-button-parked = Parked
queue-button-stale = Gone quiet
button-next-call = Call the next one
queue-never-again = Never contact again?
queue-never-again-text = { $name } is closed: they said no, and asked not to be contacted again.
queue-never-again-yes = They asked for it
queue-never-again-no = Go back

queue-told = ⟦{ $name }⟧ · { $reference }. { $says }
queue-told-already = A call to ⟦{ $name }⟧ was noted since: nothing was added.
queue-screened = The answer of ⟦{ $name }⟧ is kept.
queue-skipped = ⟦{ $name }⟧ rests until { $at }; then anybody may be given this one again.
queue-stopped = ⟦{ $name }⟧ is free again: somebody else may be given this one.
queue-holds-nobody = Nobody was kept for you.

queue-empty = ⟦Nobody to call now⟧ for { $name }.
queue-empty-segment = ⟦Nobody to call now⟧ in { $name }.
queue-nobody = There is nobody left to call here: add prospects, or look in another segment.
queue-waits-nothing = { $many ->
    [yes] { $count } or more
   *[no] { $count }
} with a call today: again from tomorrow on
queue-waits-parked = { $many ->
    [yes] { $count } or more
   *[no] { $count }
} parked
queue-waits-retry = { $many ->
    [yes] { $count } or more
   *[no] { $count }
} waiting for their next try (its day, or the other half of the day)
queue-waits-planned = { $many ->
    [yes] { $count } or more
   *[no] { $count }
} with a next action ahead
queue-waits-meeting = { $many ->
    [yes] { $count } or more
   *[no] { $count }
} with a meeting ahead
queue-waits-number = { $many ->
    [yes] { $count } or more
   *[no] { $count }
} without a number that works: find another contact
queue-waits-aside = { $count } in { $segments ->
    [one] a segment that is paused or dropped
   *[other] segments that are paused or dropped
}
queue-waits-held = { $count } with somebody of the team now
queue-waits-resting = { $count } to be taken up again in the next half-day
queue-afternoon = The next ones can be called this afternoon.
queue-first-day = The next ones can be called on { $day }.

card-contact-wrong = { $contact } (this number does not work)
call-answer-relay = Go through a relay
what-pitch = the pitch
what-script = the script
settings-calls = ⟦For calls⟧
settings-pitch = What we say
settings-pitch-hint = The product in two sentences, as one says it on the telephone.
settings-script = What we ask
settings-script-hint = The questions of a call, one a line.
refusal-nobody-in-hand = Nobody is kept for you: type “next” to be given somebody, then say what came of the call.

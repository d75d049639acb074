# Moving, closing, parking and reopening a prospect.

stage-noted = Stage: ⟦{ $stage }⟧.
stage-form-title = Change the stage
stage-form-submit = Save
stage-field-stage = Stage
stage-field-on = Since
stage-hint-on = The day it really happened.
close-form-title = Close
close-form-submit = Close
close-field-stage = How does it end?
close-field-obstacles = What held them back?
close-field-reason = If we say no, why?
close-hint-reason = Needed only when we are the ones who say no.
close-field-on = On
park-noted = Parked until ⟦{ $day }⟧: it comes back that morning.
park-form-title = Park
park-form-submit = Park
park-field-until = Until
park-hint-until = It comes back on the morning of that day.
park-field-reason = Why
later-noted = Put off until ⟦{ $day }⟧.
reopen-noted = { $name } is open again.
reopen-form-title = Reopen
reopen-form-submit = Reopen
refusal-already-there = { $name } is in that stage already: { $stage }.
refusal-unknown-stage = I do not know the stage “{ $typed }”. { $suggestion ->
    [none] Write new, attempted, contacted, interested, met, pilot, user, not interested, declined or unreachable.
   *[other] Did you mean “{ $suggestion }”?
}
refusal-unknown-reason = I do not know the reason “{ $typed }”. { $suggestion ->
    [none] Write contractor, out of scope, not digital enough, too specific, no capacity or other.
   *[other] Did you mean “{ $suggestion }”?
}
refusal-which-stage = Choose a stage.
refusal-close-how = Choose how it ends.
refusal-park-until-when = Until which day? Write for instance “park { $reference } until:2026-12-01”.
refusal-not-aside = { $name } is open already.

# The buttons that many cards share.

button-about = { $act }, { $reference }
button-call = Log a call
button-edit = Edit
button-meet = Book a meeting
button-more = More
button-open = Open
button-park = Park
button-reopen = Reopen
button-score = Score
button-set-next-action = Set the next action
button-stage = Change the stage
button-undo = Undo

quoted = { $text }
trouble-busy = The database is busy: nothing was saved, please try again in a moment.
trouble-unexpected = Something broke; nothing was saved. If it happens again, give your administrator the reference { $reference }.
refusal-stale-button = This button is from an older message and leads nowhere any more: type /prospect for what can be done now.
refusal-stale-form = This form is of an older version and leads nowhere any more: copy what you wrote, close it and open it again.
refusal-changed-meanwhile = Somebody changed { $name } in the meantime: look at it again, then say it once more.
button-open-form = Open the form
form-line-too-long = Something is missing in that line, and it is too long to go on in a form: complete it and send it again, or send { $most } characters at most.

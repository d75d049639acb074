# What only Slack makes us say: forms open for three seconds only, and only from a button or a command.

button-open-form = Open the form
form-line-too-long = Something is missing in that line, and it is too long to go on in a form: complete it and send it again, or send { $most } characters at most.
form-by-button = This one opens as a form.
trouble-form = The form did not open in time: please try again.

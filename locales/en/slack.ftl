# What only Slack makes us say: forms open for three seconds only, and only from a button or a command.

form-by-button = This one opens as a form.
trouble-form = The form did not open in time: please try again.

"""`report digest`: who has gone quiet, and whether the morning's post says it."""

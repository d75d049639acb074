"""A platform of words alone: what a transcript and a test read."""

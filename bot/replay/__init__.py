"""Playing stories: dated chat transcripts, through the real bot, in virtual time."""

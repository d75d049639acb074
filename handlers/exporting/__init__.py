"""Lists of prospects written as files that spreadsheets, programs and our own import read."""

"""The rules of the method, free of chat, database, clock and language."""

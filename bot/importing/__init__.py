"""Lists read and written beside the chat, a lot at a time, so that nobody waits for them."""

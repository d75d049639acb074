"""What the chat shows, as JSON for scripts."""

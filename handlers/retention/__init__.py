"""How long what is kept about people is kept, and what happens when its time is up (docs/personal-data.md)."""

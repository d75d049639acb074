"""What the people at a prospect's may ask of us, and what we owe them (docs/personal-data.md)."""

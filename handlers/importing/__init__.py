"""Taking a list of prospects in: asked for, looked at, written, taken back."""

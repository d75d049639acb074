"""The measures themselves."""

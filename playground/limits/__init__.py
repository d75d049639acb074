"""What Slack refuses: lengths, counts, uniqueness and required fields, as tables."""

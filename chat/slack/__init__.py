"""Slack: its payloads read, its blocks written, its calls made."""

"""Slack: recorded payloads read, cards and forms written, calls made against a pretend Web API."""

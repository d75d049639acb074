"""Mattermost, by its REST API, its WebSocket and the addresses it calls."""

"""A pretend Mattermost: what the bot and its people ask of a server, answered as a real one does."""

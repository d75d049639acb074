"""What only a real server shows: it is restarted, the bot is killed, and people go on typing."""

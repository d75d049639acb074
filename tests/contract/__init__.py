"""What every chat has to do for the bot, told once and tried on each of them."""

"""`prospect run`: join the chats of .env, or open the local workspace."""

from bot.terminal import read_settings


def run() -> None:
    """Until it is told to stop. Raises NoKey, Unavailable."""
    settings = read_settings()
    from bot.logs import start_logging

    start_logging(settings.log_level, settings.log_format)
    if not settings.platforms:
        from bot.local import run_local

        run_local(settings)
    else:
        from bot.chats import run_chats

        run_chats(settings)

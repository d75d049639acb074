"""The doctor's question to the bot's own keys."""

from bot.key_file import ONLY_ITS_OWNER
from bot.keys import LOCAL_FILE, NoKey, key_file
from bot.settings import Settings
from bot.vault import Vault
from chat.findings import Finding
from storage.storage import Storage

WHAT = "secret key"
OTHERS = 0o077


def secret(settings: Settings, storage: Storage) -> Finding:
    """It is made by the bot, not here: the doctor may be somebody else on this machine."""
    path = key_file(settings.database_url)
    by_file = not settings.prospect_secret_key and settings.database_url.startswith(LOCAL_FILE)
    vault = Vault(storage=storage, settings=settings)
    if by_file and not path.exists() and not storage.read(lambda books: books.sealed.keys()):
        return Finding(what=WHAT, well=True, words="made when the bot first runs.")
    try:
        count = vault.check()
        ring = vault.ring(may_make=False)
    except NoKey as problem:
        return Finding(what=WHAT, well=False, words=str(problem))
    if by_file and path.stat().st_mode & OTHERS:
        words = f"others on this machine may read {path}: chmod {ONLY_ITS_OWNER:o} {path}."
        return Finding(what=WHAT, well=False, words=words)
    if len(ring.keys) > 1:
        words = (
            f"{ring.where} holds {len(ring.keys)} keys: `prospect secret rotate` ends the change."
        )
        return Finding(what=WHAT, well=False, words=words)
    return Finding(what=WHAT, well=True, words=f"opens the {count} value(s) that are kept sealed.")

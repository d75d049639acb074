"""Writes the next migration from what storage/tables.py says: make migration M="A sentence"."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parent.parent))

from storage.engines import writing_engine
from storage.migrate import upgrade, write_migration


def main(message: str) -> int:
    if not message:
        sys.stderr.write('Say what it is for: make migration M="Keep what people gave"\n')
        return 2
    with TemporaryDirectory() as folder:
        engine = writing_engine(f"sqlite:///{folder}/newest.db")
        upgrade(engine)
        write_migration(engine, message)
        engine.dispose()
    return 0


if __name__ == "__main__":
    sys.exit(main(" ".join(sys.argv[1:]).strip()))

"""Disks that are full: a small one of a test's own, and a limit for what one process may write."""

import resource
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

BLOCK = b"x" * 4096
UNLIMITED = resource.RLIM_INFINITY


class SmallDisk:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._ballast = folder / "ballast"

    def fills(self) -> None:
        """To the last block."""
        with self._ballast.open("ab", buffering=0) as ballast, suppress(OSError):
            while ballast.write(BLOCK):
                """Until there is no space left on it."""

    def is_freed(self) -> None:
        self._ballast.unlink()


@contextmanager
def small_disk(*, megabytes: int) -> Iterator[SmallDisk]:
    """Skips the test where none may be mounted."""
    folder = Path(tempfile.mkdtemp(prefix="disk-"))
    options = f"size={megabytes}m,mode=0777"
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "prospect-tests", str(folder)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        folder.rmdir()
        pytest.skip("no small disk: this user may mount none")
    try:
        yield SmallDisk(folder)
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)
        folder.rmdir()


@contextmanager
def writes_no_further_than(file: Path, process: int) -> Iterator[None]:
    """Meanwhile no file of a process grows beyond the present size of this one."""
    resource.prlimit(process, resource.RLIMIT_FSIZE, (file.stat().st_size, UNLIMITED))
    try:
        yield
    finally:
        resource.prlimit(process, resource.RLIMIT_FSIZE, (UNLIMITED, UNLIMITED))
